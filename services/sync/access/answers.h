// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPointer>

#include <utility>

namespace tokendeck {

//! Calls \p done with \p outcome from the event loop, while \p context lives.
template <typename Done, typename T> void answerLater(QObject *context, Done done, T outcome)
{
    QMetaObject::invokeMethod(
        context, [done = std::move(done), outcome = std::move(outcome)] { done(outcome); },
        Qt::QueuedConnection);
}

//! \p done, called only while \p context lives: what the service does goes on without it.
template <typename Done> auto whileAlive(QObject *context, Done done)
{
    return [guard = QPointer<QObject>(context), done = std::move(done)](const auto &outcome) {
        if (guard)
            done(outcome);
    };
}

} // namespace tokendeck
