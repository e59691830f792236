// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/outcome.h"
#include "services/api/api_access.h"
#include "services/http/call/call_handle.h"

#include <QObject>

#include <coroutine>
#include <functional>
#include <optional>

namespace tokendeck {

//! Who lets calls out and hears of their end.
class CallGate {
public:
    virtual ~CallGate() = default;

    //! How to reach the backend, or why nothing may be sent.
    [[nodiscard]] virtual Outcome<ApiAccess> open() = 0;
    virtual void began(const CallHandle &call) = 0;
    //! \p problem is null after success.
    virtual void ended(const Problem *problem) = 0;
};

//! One operation of LogzApi to be awaited: `co_await ApiCall<T>(...)` answers its Outcome<T>.
//!
//! A temporary of the awaiting frame. It is the operation's context, so that a frame that ends
//! while it waits ends the operation, and is not resumed.
template <typename T> class ApiCall {
public:
    using Done = std::function<void(Outcome<T>)>;
    using Start = std::function<CallHandle(const ApiAccess &access, QObject *context, Done done)>;

    //! \p gate outlives the call.
    ApiCall(CallGate &gate, Start start)
        : m_gate(gate)
        , m_start(std::move(start))
    {
    }
    Q_DISABLE_COPY_MOVE(ApiCall)

    [[nodiscard]] bool await_ready()
    {
        Outcome<ApiAccess> access = m_gate.open();
        if (access)
            m_access = std::move(*access);
        else
            m_outcome = failure(std::move(access.error()));
        return m_outcome.has_value();
    }
    void await_suspend(std::coroutine_handle<> waiting)
    {
        // LogzApi completes from the event loop, never from within.
        m_gate.began(m_start(*m_access, &m_context, [this, waiting](Outcome<T> outcome) {
            m_outcome = std::move(outcome);
            m_gate.ended(*m_outcome ? nullptr : &m_outcome->error());
            waiting.resume(); // this ends
        }));
        m_access.reset();
    }
    Outcome<T> await_resume() { return std::move(*m_outcome); }

private:
    CallGate &m_gate;
    Start m_start;
    QObject m_context;
    std::optional<ApiAccess> m_access;
    std::optional<Outcome<T>> m_outcome;
};

} // namespace tokendeck
