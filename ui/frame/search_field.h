// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineEdit>

namespace tokendeck {

//! The search of a page: an icon in front, its shortcut behind while it is empty, Esc clears it.
class SearchField final : public QLineEdit {
    Q_OBJECT
public:
    //! \p hint is shown while it is empty; \p shortcutText is "Ctrl F".
    SearchField(const QString &hint, const QString &shortcutText, QWidget *parent = nullptr);

signals:
    //! Down or Enter was pressed: the results want the focus.
    void resultsRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void applyMargins();
    [[nodiscard]] QSize keySize() const;

    QString m_shortcutText;
};

} // namespace tokendeck
