// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/http/call/call.h"

#include "services/http/message/http_log.h"
#include "services/http/message/request_builder.h"
#include "services/http/policy/retry_policy.h"

namespace tokendeck {

Call::Call(CallHost &host, Clock &clock, quint64 ticket, Request request, QObject *context,
           ReplyDone done)
    : m_host(host)
    , m_clock(clock)
    , m_ticket(ticket)
    , m_request(std::move(request))
    , m_context(context)
    , m_done(std::move(done))
    , m_began(clock.elapsed())
{
    connect(context, &QObject::destroyed, this, &Call::drop);
}

Call::~Call() = default;

void Call::start(NetworkPool::Place place)
{
    Q_ASSERT(!m_over && !m_exchange);
    m_place = std::move(place);
    ++m_tries;
    m_exchange =
        std::make_unique<Exchange>(*m_place.manager, m_request, networkRequest(m_request), m_clock);
    connect(m_exchange.get(), &Exchange::answered, this,
            [this](bool http2) { m_host.answered(*this, http2); });
    connect(m_exchange.get(), &Exchange::dated, this,
            [this](TimePoint date) { m_host.dated(*this, date); });
    connect(m_exchange.get(), &Exchange::slow, this, [this] {
        m_slow = true;
        m_host.setSlow(*this, true);
    });
    connect(m_exchange.get(), &Exchange::ended, this, &Call::tryEnded);
}

void Call::endTry()
{
    // Called from within a signal of the exchange.
    Exchange *exchange = m_exchange.release();
    exchange->disconnect(this);
    exchange->stop();
    exchange->setParent(this);
    exchange->deleteLater();
    if (std::exchange(m_slow, false))
        m_host.setSlow(*this, false);
    m_host.tryEnded(*this, exchange->receivedBytes());
}

void Call::tryEnded()
{
    const qint64 bytes = m_exchange->receivedBytes();
    Outcome<Reply> outcome = m_exchange->takeOutcome();
    if (!outcome) {
        tryFailed(outcome.error());
        return;
    }
    outcome->tries = m_tries;
    endTry();
    log(outcome, bytes);
    // Moved all the way: a body that is held twice cannot be overwritten by its last reader.
    complete(std::move(outcome));
}

void Call::tryFailed(const Problem &problem)
{
    const qint64 bytes = m_exchange->receivedBytes();
    const auto delay = m_host.delayBeforeRetry(m_request, problem, m_tries);
    const std::optional<std::chrono::milliseconds> wait = delay ? delay : problem.retryAfter;
    if (wait && holdsLane(problem))
        m_host.hold(*this, *wait);
    endTry();
    if (delay) {
        qCDebug(lcHttp, "%s %s %s: try %d: %s", methodName(m_request.method).constData(),
                qPrintable(m_request.apiUrl.host()), qPrintable(urlOf(m_request).path()), m_tries,
                logWord(problem).constData());
        m_reachedServer |= problem.delivery != Delivery::NotSent;
        if (holdsLane(problem))
            m_host.queue(*this);
        else
            m_retryTimer = m_clock.after(*delay, [this] { m_host.queue(*this); });
        return;
    }
    // The object is gone because an earlier try, whose answer did not arrive, has deleted it.
    if (m_request.method == Method::Delete && m_reachedServer
        && problem.kind == ProblemKind::NotFound) {
        const Reply reply{.status = 204, .body = {}, .tries = m_tries};
        log(reply, bytes);
        complete(reply);
        return;
    }
    Problem result = problem;
    if (result.delivery == Delivery::NotSent && m_reachedServer)
        result.delivery = Delivery::Unknown;
    log(failure(result), bytes);
    complete(failure(std::move(result)));
}

bool Call::mayHaveLeft() const
{
    // A try under way counts: the signal that tells of the sending may not have reached us.
    return m_reachedServer || m_exchange;
}

void Call::failLater(Problem problem)
{
    const Outcome<Reply> outcome = failure(std::move(problem));
    log(outcome, 0);
    beOver();
    QMetaObject::invokeMethod(
        this, [this, outcome] { complete(outcome); }, Qt::QueuedConnection);
}

void Call::cancel()
{
    if (m_over)
        return;
    failLater({.kind = ProblemKind::Cancelled,
               .delivery = mayHaveLeft() ? Delivery::Unknown : Delivery::NotSent});
}

void Call::drop()
{
    m_done = nullptr;
    if (m_over)
        return;
    beOver();
    deleteLater();
}

//! Ends the work; what is left to do is to deliver the completion.
void Call::beOver()
{
    if (std::exchange(m_over, true))
        return;
    m_retryTimer.reset();
    if (m_exchange)
        endTry();
    m_request.apiToken.clear();
    m_host.forget(*this);
}

void Call::complete(Outcome<Reply> outcome)
{
    beOver();
    deleteLater();
    const ReplyDone done = std::exchange(m_done, nullptr);
    // Nothing of this may be touched after done(), which may destroy the client.
    if (m_context && done)
        done(std::move(outcome));
}

void Call::log(const Outcome<Reply> &outcome, qint64 bytes) const
{
    const QByteArray result =
        outcome ? QByteArray::number(outcome->status) : logWord(outcome.error());
    qCInfo(lcHttp, "%s %s %s: %s after %lld ms, %lld bytes, tries %d",
           methodName(m_request.method).constData(), qPrintable(m_request.apiUrl.host()),
           qPrintable(urlOf(m_request).path()), result.constData(),
           static_cast<long long>((m_clock.elapsed() - m_began).count()),
           static_cast<long long>(bytes), m_tries);
}

} // namespace tokendeck

#include "moc_call.cpp"
