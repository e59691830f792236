// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineEdit>

namespace tokendeck {

class Button;

//! The search of a page: an icon in front, its shortcut behind while it is empty, Esc clears it.
class SearchField final : public QLineEdit {
    Q_OBJECT
public:
    //! \p hint is shown while it is empty; \p shortcutText is "Ctrl F".
    SearchField(const QString &hint, const QString &shortcutText, QWidget *parent = nullptr);

signals:
    //! Down was pressed, or Esc without a text: the results want the focus.
    void resultsRequested();
    //! Enter was pressed.
    void entered();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void applyMargins();
    void placeClear();
    [[nodiscard]] QSize keySize() const;

    QString m_shortcutText;
    Button *m_clear = nullptr;
};

} // namespace tokendeck
