// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/http/call/call_handle.h"
#include "services/http/call/exchange.h"
#include "services/http/policy/network_pool.h"

#include <functional>
#include <memory>

namespace tokendeck {

class Call;

//! What a call asks of the client that it belongs to.
class CallHost {
public:
    virtual ~CallHost() = default;

    //! \p call wants to go out, for the first time or again.
    virtual void queue(Call &call) = 0;
    //! The try of \p call is over, in which \p bytes of a body came; its place in its lane is free.
    virtual void tryEnded(Call &call, qint64 bytes) = 0;
    //! An answer to \p call came over HTTP/2, or not.
    virtual void answered(Call &call, bool http2) = 0;
    //! Nothing of the lane of \p call is to go out for \p wait, unless that is beyond
    //! HttpLimits::longestWait.
    virtual void hold(Call &call, std::chrono::milliseconds wait) = 0;
    //! The backend answers \p call slowly, or its try has ended.
    virtual void setSlow(Call &call, bool slow) = 0;
    //! The backend's clock showed \p date when it answered \p call.
    virtual void dated(Call &call, TimePoint date) = 0;
    //! See retry_policy.h.
    [[nodiscard]] virtual std::optional<std::chrono::milliseconds>
    delayBeforeRetry(const Request &request, const Problem &problem, int tries) = 0;
    //! \p call is over. It ends itself.
    virtual void forget(Call &call) = 0;
};

//! One request with exactly one completion: its tries, the waits between them, and its cancelling.
//!
//! Waits (queued, or for a retry) → tries → waits … → is over. Once over, it only exists until its
//! completion was delivered.
class Call : public Cancellable {
    Q_OBJECT
public:
    Call(CallHost &host, Clock &clock, quint64 ticket, Request request, QObject *context,
         ReplyDone done);
    ~Call() override;

    [[nodiscard]] const Request &request() const { return m_request; }
    [[nodiscard]] quint64 ticket() const { return m_ticket; }
    [[nodiscard]] bool isRunning() const override { return !m_over; }
    [[nodiscard]] const NetworkPool::Place &place() const { return m_place; }

    //! Of the try under way, if there is one.
    [[nodiscard]] bool awaitsAnswer() const { return m_exchange && m_exchange->awaitsAnswer(); }
    [[nodiscard]] qint64 bytesOfTry() const { return m_exchange ? m_exchange->receivedBytes() : 0; }
    [[nodiscard]] bool isInFlight() const { return m_exchange != nullptr; }
    //! Only while it awaits an answer; see Exchange.
    void endFlooded() { m_exchange->endFlooded(); }

    //! Sends the request through \p place, which is free again at CallHost::tryEnded().
    void start(NetworkPool::Place place);
    //! Completes with \p problem from the event loop.
    void failLater(Problem problem);
    //! Completes as cancelled from the event loop; the work ends now.
    void cancel() override;
    //! Ends without a completion.
    void drop();

private:
    void tryFailed(const Problem &problem);
    void tryEnded();
    void endTry();
    [[nodiscard]] bool mayHaveLeft() const;
    void beOver();
    void complete(Outcome<Reply> outcome);
    void log(const Outcome<Reply> &outcome, qint64 bytes) const;

    CallHost &m_host;
    Clock &m_clock;
    quint64 m_ticket;
    Request m_request;
    QPointer<QObject> m_context;
    ReplyDone m_done;
    std::chrono::milliseconds m_began;
    NetworkPool::Place m_place;
    std::unique_ptr<Exchange> m_exchange;
    std::unique_ptr<ClockTimer> m_retryTimer;
    int m_tries = 0;
    bool m_reachedServer = false; // an earlier try may have been acted on
    bool m_slow = false;
    bool m_over = false;
};

} // namespace tokendeck
