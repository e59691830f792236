// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/clock.h"
#include "models/domain/logs/audit_event.h"
#include "services/sync/access/account_access.h"

#include <QObject>

#include <functional>
#include <optional>
#include <vector>

namespace tokendeck {

//! A time of the audit trail of a connection's account; both ends are inclusive.
struct TrailSpan {
    ConnectionId connection;
    TimePoint from;
    TimePoint to;
};

//! Reads what audit trails tell of some times, each whole or not at all.
class TrailSpans final : public QObject {
    Q_OBJECT
public:
    //! Events that are asked for at a time, the most that the backend gives, and how often for one
    //! span.
    static constexpr int PageSize = 500;
    static constexpr int MostPages = 20;
    //! For all spans together.
    static constexpr std::chrono::seconds Patience{15};

    //! The events of each span, in its place; absent where it was not read whole.
    using Events = std::vector<std::optional<std::vector<AuditEvent>>>;
    using Done = std::function<void(Events)>;

    //! Both outlive this.
    TrailSpans(const AccountAccess &access, Clock &clock, QObject *parent = nullptr);
    ~TrailSpans() override;

    //! Answers once, from the event loop and after Patience at the latest; dropped when \p context
    //! is gone by then. Asks nobody where there is no token to ask with.
    void read(std::vector<TrailSpan> spans, QObject *context, Done done);

private:
    class Reading;

    const AccountAccess &m_access;
    Clock &m_clock;
};

} // namespace tokendeck
