// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace tokendeck {

//! Shift+F10 opens the menu of what has the focus, as the Menu key does, which many keyboards lack.
//! Qt does that on Windows alone.
class MenuKey final : public QObject {
    Q_OBJECT
public:
    //! Watches every key of the application.
    explicit MenuKey(QObject *parent = nullptr);

    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace tokendeck
