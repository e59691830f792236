// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/deferred.h"

#include <utility>

namespace tokendeck {

Deferred::Deferred(std::function<void()> call, QObject *parent)
    : QObject(parent)
    , m_call(std::move(call))
{
}

void Deferred::ask()
{
    if (std::exchange(m_isDue, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_isDue = false;
            m_call();
        },
        Qt::QueuedConnection);
}

} // namespace tokendeck

#include "moc_deferred.cpp"
