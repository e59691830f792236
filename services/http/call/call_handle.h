// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPointer>

namespace tokendeck {

//! Something under way that can be ended: one HTTP call, or an operation of several.
class Cancellable : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    //! Ends the work now, unless it is over; completes with ProblemKind::Cancelled from the event
    //! loop.
    virtual void cancel() = 0;
    //! False once the work is over.
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

    //! See Cancellable::cancel().
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
