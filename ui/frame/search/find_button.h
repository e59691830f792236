// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>

namespace tokendeck {

class ActionKeys;

//! Opens the search over everything from a page that has no search of its own, and tells its keys.
//! It looks as the search of the other pages does.
class FindButton final : public QAbstractButton {
    Q_OBJECT
public:
    explicit FindButton(QWidget *parent = nullptr);

    void setKeys(const ActionKeys &keys);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_keys; //!< "Ctrl K"; empty for none
};

} // namespace tokendeck
