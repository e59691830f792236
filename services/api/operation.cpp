// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/api/operation.h"

#include <utility>

namespace tokendeck {

Operation::Operation(OperationHost &host, ApiAccess access, QObject *context)
    : Cancellable(&host.owner)
    , m_host(host)
    , m_access(std::move(access))
    , m_context(context)
{
    connect(context, &QObject::destroyed, this, [this] { (void)end(); });
}

Operation::~Operation()
{
    *m_stopped = true;
}

void Operation::cancel()
{
    if (!isRunning())
        return;
    m_cancelled = true;
    *m_stopped = true;
    m_access.apiToken.clear();
    // A call that ends tells whether its bytes had left, so its completion is awaited.
    const bool awaited = m_awaited > 0;
    for (const CallHandle &call : std::exchange(m_calls, {}))
        call.cancel();
    if (!awaited)
        failLater({.kind = ProblemKind::Cancelled, .delivery = Delivery::Answered});
}

void Operation::send(Request request, Step step)
{
    if (m_host.suspended && !outlivesLock()) {
        m_access.apiToken.clear();
        return failLater({.kind = ProblemKind::Cancelled});
    }
    request.apiUrl = m_access.apiUrl;
    request.apiToken = m_access.apiToken;
    request.lane = m_access.lane;
    std::erase_if(m_calls, [](const CallHandle &call) { return !call.isRunning(); });
    ++m_awaited;
    m_calls.push_back(m_host.http.send(std::move(request), this,
                                       [this, step = std::move(step)](Outcome<Reply> outcome) {
                                           received(std::move(outcome), step);
                                       }));
}

void Operation::received(Outcome<Reply> outcome, const Step &step)
{
    --m_awaited;
    if (!m_running)
        return;
    if (m_cancelled) {
        fail(outcome ? Problem{.kind = ProblemKind::Cancelled, .delivery = Delivery::Answered}
                     : std::move(outcome.error()));
    } else if (outcome) {
        step(std::move(*outcome));
    } else {
        fail(std::move(outcome.error()));
    }
}

void Operation::fail(Problem problem, std::optional<int> status)
{
    if (status)
        problem.httpStatus = status;
    deliver(m_problemMap ? m_problemMap(std::move(problem)) : std::move(problem));
}

void Operation::failLater(Problem problem)
{
    QMetaObject::invokeMethod(
        this, [this, problem = std::move(problem)] { fail(problem); }, Qt::QueuedConnection);
}

bool Operation::end()
{
    if (!std::exchange(m_running, false))
        return false;
    *m_stopped = true;
    for (const CallHandle &call : std::exchange(m_calls, {}))
        call.cancel();
    deleteLater();
    return true;
}

} // namespace tokendeck
