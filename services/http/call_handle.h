// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPointer>

namespace tokendeck {

//! Something under way that can be ended: one HTTP call, or an operation of several.
class Cancellable : public QObject {
public:
    using QObject::QObject;

    //! Ends it with ProblemKind::Cancelled, now, unless it has completed.
    virtual void cancel() = 0;
    //! Whether it has yet to complete.
    [[nodiscard]] virtual bool isRunning() const = 0;
};

//! Refers to a call under way. Copies refer to the same call; none owns it.
class CallHandle {
public:
    CallHandle() = default;
    explicit CallHandle(Cancellable *call)
        : m_call(call)
    {
    }

    //! Ends the call with ProblemKind::Cancelled, now, unless it has completed.
    void cancel() const
    {
        if (m_call)
            m_call->cancel();
    }
    [[nodiscard]] bool isRunning() const { return m_call && m_call->isRunning(); }

private:
    QPointer<Cancellable> m_call;
};

} // namespace tokendeck
