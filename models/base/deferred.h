// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <functional>

namespace tokendeck {

//! A call that many things ask for, and that is made once, behind what the event loop has to do
//! already. It is not made when this has ended by then.
class Deferred final : public QObject {
    Q_OBJECT
public:
    Deferred(std::function<void()> call, QObject *parent);

    void ask();

private:
    const std::function<void()> m_call;
    bool m_isDue = false;
};

} // namespace tokendeck
