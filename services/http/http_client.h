// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/clock.h"
#include "models/domain/outcome.h"
#include "services/http/call/call_handle.h"
#include "services/http/message/request.h"
#include "services/http/policy/http_limits.h"

#include <QObject>

#include <functional>
#include <memory>

namespace tokendeck {

//! Sends requests over HTTP/1.1 or 2 and completes each exactly once.
//!
//! Queues per lane, deadlines, size limit, retries (retry_policy.h) and the mapping of failures to
//! Problem (problem_mapping.h) are its own; what a reply means is not. It starts no thread and does
//! nothing before the first send().
class HttpClient : public QObject {
    Q_OBJECT
public:
    using Done = ReplyDone;

    explicit HttpClient(Clock &clock, HttpLimits limits = {}, QObject *parent = nullptr);
    //! Ends what is under way without calling back.
    ~HttpClient() override;

    //! Queues \p request and calls \p done once, always from the event loop and never from within
    //! send(). When \p context is gone by then, the call is ended and \p done dropped.
    CallHandle send(Request request, QObject *context, Done done);

    [[nodiscard]] HttpLimits limits() const;
    void setLimits(HttpLimits limits);

    //! Where the spread of the retries' waits comes from: a number in [0, 1). For tests.
    void setRandomSource(std::function<double()> random);

    //! Ends the connections that are kept open for the next request, and those in use once their
    //! requests are over: their buffers still hold parts of the last ones.
    void closeConnections();

    //! Requests sent and not completed, over all lanes.
    [[nodiscard]] int inFlight() const;

signals:
    //! The backend asked to wait (429, 503): nothing of \p lane goes out before \p until.
    void laneHeld(const QString &lane, tokendeck::TimePoint until);
    //! The wait is over.
    void laneReleased(const QString &lane);
    //! Some answer to \p lane takes longer than Deadlines::slow, or none does any more.
    void laneSlow(const QString &lane, bool slow);
    //! What the backend's clock showed when it answered a request of \p lane.
    void laneDated(const QString &lane, tokendeck::TimePoint date);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace tokendeck
