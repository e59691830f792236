// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/http/http_client.h"

#include "services/http/call/call.h"
#include "services/http/message/request_builder.h"
#include "services/http/policy/flood_guard.h"
#include "services/http/policy/lane_queue.h"
#include "services/http/policy/network_pool.h"
#include "services/http/policy/retry_policy.h"

#include <QPointer>
#include <QRandomGenerator>
#include <QTimer>

#include <algorithm>
#include <map>
#include <set>
#include <unordered_map>

namespace tokendeck {

namespace {

//! Between two looks at what came without an answer: some 10 MiB on a fast line.
constexpr std::chrono::milliseconds GuardInterval{10};

} // namespace

class HttpClient::Private final : public CallHost {
public:
    Private(HttpClient &client, Clock &clock, HttpLimits limits)
        : m_client(client)
        , m_clock(clock)
        , m_limits(limits)
        , m_queue(limits.inFlightPerLane, NetworkPool::Capacity)
        , m_pool(clock)
    {
        m_guardTimer.setInterval(GuardInterval);
        QObject::connect(&m_guardTimer, &QTimer::timeout, &m_client, [this] { guard(); });
    }

    ~Private() override
    {
        for (const auto &[ticket, call] : std::exchange(m_calls, {}))
            delete call;
    }

    void queue(Call &call) override
    {
        m_queue.add(call.request().lane, call.ticket());
        planStart();
    }

    void tryEnded(Call &call, qint64 bytes) override
    {
        m_read[call.place().origin] += quint64(bytes);
        m_pool.giveBack(call.place());
        m_queue.finished(call.request().lane);
        planStart();
    }

    void answered(Call &call, bool http2) override
    {
        m_pool.learned(call.place().origin, http2);
        planStart();
    }

    void hold(Call &call, std::chrono::milliseconds wait) override
    {
        if (wait > m_limits.longestWait || !isAwaited(wait)
            || !m_queue.hold(call.request().lane, m_clock.elapsed() + wait))
            return;
        armRelease();
        emit m_client.laneHeld(call.request().lane, m_clock.now() + wait);
    }

    void setSlow(Call &call, bool slow) override
    {
        const QString lane = call.request().lane;
        int &count = m_slowCalls[lane];
        count += slow ? 1 : -1;
        const bool changed = count == (slow ? 1 : 0);
        if (count == 0)
            m_slowCalls.erase(lane);
        if (changed)
            emit m_client.laneSlow(lane, slow);
    }

    void dated(Call &call, TimePoint date) override
    {
        emit m_client.laneDated(call.request().lane, date);
    }

    std::optional<std::chrono::milliseconds>
    delayBeforeRetry(const Request &request, const Problem &problem, int tries) override
    {
        const auto delay =
            retryDelay(m_limits, request.method, request.writes, problem, tries, m_random());
        return delay && isAwaited(*delay) ? delay : std::nullopt;
    }

    //! Whether somebody still waits for an answer \p wait from now.
    [[nodiscard]] bool isAwaited(std::chrono::milliseconds wait) const
    {
        return !m_limits.awaitedUntil || m_clock.elapsed() + wait < *m_limits.awaitedUntil;
    }

    void forget(Call &call) override
    {
        m_queue.remove(call.request().lane, call.ticket());
        m_calls.erase(call.ticket());
    }

    //! Starts what may start, from the event loop, once for everything that changed until then.
    void planStart()
    {
        if (std::exchange(m_startPlanned, true))
            return;
        QMetaObject::invokeMethod(
            &m_client, [this] { start(); }, Qt::QueuedConnection);
    }

    void start()
    {
        m_startPlanned = false;
        const auto canStart = [this](LaneQueue::Ticket ticket) {
            return m_pool.hasRoom(m_calls.at(ticket)->request().apiUrl);
        };
        while (const auto ticket = m_queue.takeNext(m_clock.elapsed(), canStart)) {
            Call *call = m_calls.at(*ticket);
            call->start(m_pool.take(call->request().apiUrl));
            if (!m_guardTimer.isActive())
                m_guardTimer.start();
        }
    }

    //! Looks at every origin that an answer is awaited from.
    void guard()
    {
        std::map<QString, FloodGuard::Traffic> awaited;
        bool inFlight = false;
        for (const auto &[ticket, call] : m_calls) {
            inFlight = inFlight || call->isInFlight();
            if (call->awaitsAnswer())
                awaited[call->place().origin] = {.url = call->request().apiUrl,
                                                 .read = m_read[call->place().origin]};
        }
        for (const auto &[ticket, call] : m_calls) {
            const auto origin = awaited.find(call->place().origin);
            if (origin == awaited.end() || !call->isInFlight())
                continue;
            ++origin->second.requests;
            origin->second.read += quint64(call->bytesOfTry());
        }
        const std::set<QString> floods = m_guard.floods(awaited);
        std::vector<QPointer<Call>> flooded;
        for (const auto &[ticket, call] : m_calls) {
            if (call->awaitsAnswer() && floods.contains(call->place().origin))
                flooded.emplace_back(call);
        }
        if (!inFlight)
            m_guardTimer.stop();
        // Last: a completion may end others, or the client.
        for (const QPointer<Call> &call : flooded) {
            if (call && call->awaitsAnswer())
                call->endFlooded();
        }
    }

    void armRelease()
    {
        m_releaseTimer.reset();
        if (const auto next = m_queue.nextRelease())
            m_releaseTimer =
                m_clock.after(std::max(std::chrono::milliseconds(0), *next - m_clock.elapsed()),
                              [this] { release(); });
    }

    void release()
    {
        const std::vector<QString> released = m_queue.releaseDue(m_clock.elapsed());
        armRelease();
        planStart();
        for (const QString &lane : released)
            emit m_client.laneReleased(lane);
    }

    HttpClient &m_client;
    Clock &m_clock;
    HttpLimits m_limits;
    LaneQueue m_queue;
    NetworkPool m_pool;
    // A call that is over is not in here; it ends itself as a child of the client.
    std::unordered_map<quint64, Call *> m_calls;
    std::map<QString, int> m_slowCalls; // by lane; never 0
    FloodGuard m_guard;
    // What a server sends does not wait for the clock of a test.
    QTimer m_guardTimer;
    std::map<QString, quint64> m_read; // of bodies, in tries that ended; by origin
    std::function<double()> m_random = [] {
        return QRandomGenerator::global()->generateDouble();
    };
    std::unique_ptr<ClockTimer> m_releaseTimer;
    quint64 m_lastTicket = 0;
    bool m_startPlanned = false;
};

namespace {

HttpLimits withinBounds(HttpLimits limits)
{
    limits.inFlightPerLane = std::clamp(limits.inFlightPerLane, 1, 100);
    limits.maxTries = std::max(1, limits.maxTries);
    return limits;
}

} // namespace

HttpClient::HttpClient(Clock &clock, HttpLimits limits, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, clock, withinBounds(limits)))
{
}

HttpClient::~HttpClient() = default;

CallHandle HttpClient::send(Request request, QObject *context, Done done)
{
    Q_ASSERT(context);
    const quint64 ticket = ++d->m_lastTicket;
    const std::optional<Problem> problem = problemBeforeSending(request);
    auto *call = new Call(*d, d->m_clock, ticket, std::move(request), context, std::move(done));
    call->setParent(this);
    d->m_calls.emplace(ticket, call);
    if (problem)
        call->failLater(*problem);
    else
        d->queue(*call);
    return CallHandle(call);
}

HttpLimits HttpClient::limits() const
{
    return d->m_limits;
}

void HttpClient::setLimits(HttpLimits limits)
{
    d->m_limits = withinBounds(limits);
    d->m_queue.setLimitPerLane(d->m_limits.inFlightPerLane);
    d->planStart();
}

void HttpClient::setRandomSource(std::function<double()> random)
{
    d->m_random = std::move(random);
}

void HttpClient::closeConnections()
{
    d->m_pool.close();
}

int HttpClient::inFlight() const
{
    return d->m_queue.inFlight();
}

} // namespace tokendeck

#include "moc_http_client.cpp"
