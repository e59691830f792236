// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/logs/audit_event.h"
#include "models/store/activity_log.h"
#include "models/store/workspace.h"

#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace tokendeck {

//! What was done here and what the accounts' audit trails say, as both are read page by page, and
//! how much of it can be shown.
//!
//! An event is ready once nothing newer can still come: what is older than what the other side has
//! read waits until that has caught up, so that pages are added below. An event that is read again
//! is the same pointer as before.
class ActivityEvents {
public:
    //! Of one side: the other pointer is null.
    struct Event {
        TimePoint time;
        std::shared_ptr<const Activity> local;
        std::shared_ptr<const AuditEntry> audit;

        friend bool operator==(const Event &, const Event &) = default;
    };
    using Events = std::vector<Event>; //!< the newest first

    //! How ready() became another.
    struct Change {
        Events added;
        bool removed = false; //!< others are gone

        [[nodiscard]] bool isNone() const { return added.empty() && !removed; }
    };

    //! Both outlive this.
    ActivityEvents(ActivityLog &log, const Workspace &workspace);

    //! Takes what belongs to \p scope, and what was done here to connections that are gone. Events
    //! of other audit trails are forgotten.
    void setScope(const std::vector<ConnectionId> &scope);
    [[nodiscard]] const std::vector<ConnectionId> &scope() const { return m_scope; }

    //! \p count entries now stand in the log from \p first on.
    Change addLocal(int first, int count);
    //! The audit side reads anew. Its events stay: those that it finds again are the same, and the
    //! others go when it has read past them.
    void restartAudit();
    Change addAudit(const std::vector<AuditEntry> &entries);
    //! As ActivityTable::setAuditState().
    Change setAuditState(std::optional<TimePoint> completeSince, bool more,
                         const std::vector<ConnectionId> &unread);

    [[nodiscard]] const Events &ready() const { return m_ready; }
    //! The moment from which on nothing is missing; absent when all is read that there is.
    [[nodiscard]] std::optional<TimePoint> completeSince() const;
    [[nodiscard]] bool canReadMore() const { return m_log.canLoadMore() || m_auditMore; }
    //! The sides that others wait for go first.
    [[nodiscard]] bool isLocalDue() const;
    [[nodiscard]] bool isAuditDue() const;

private:
    [[nodiscard]] bool isInScope(const Activity &activity) const;
    void keepLocal(int first, int count);
    [[nodiscard]] bool bothHaveMore() const;
    Events add(Events events);
    Events release();
    [[nodiscard]] bool dropFormer(const std::vector<ConnectionId> &unread);

    ActivityLog &m_log;
    const Workspace &m_workspace;
    std::vector<ConnectionId> m_scope;
    std::vector<std::shared_ptr<const Activity>> m_local; //!< all of the log, as it stands there
    Events m_ready;
    Events m_waiting; //!< for the other side to catch up
    Events m_audit; //!< what the audit side has brought since it began
    std::multimap<TimePoint, Event> m_former; //!< of its reading before, not found again yet
    std::optional<TimePoint> m_localSince;
    std::optional<TimePoint> m_auditSince;
    bool m_auditMore = false;
};

} // namespace tokendeck
