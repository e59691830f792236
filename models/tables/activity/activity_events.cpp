// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/activity/activity_events.h"

#include <algorithm>
#include <iterator>
#include <ranges>
#include <unordered_set>
#include <utility>

namespace tokendeck {
namespace {

bool isNewer(const ActivityEvents::Event &a, const ActivityEvents::Event &b)
{
    return a.time > b.time;
}

ActivityEvents::Event eventOf(const std::shared_ptr<const Activity> &activity)
{
    return {.time = activity->time, .local = activity, .audit = {}};
}

} // namespace

ActivityEvents::ActivityEvents(ActivityLog &log, const Workspace &workspace)
    : m_log(log)
    , m_workspace(workspace)
{
    keepLocal(0, int(log.entries().size()));
}

void ActivityEvents::keepLocal(int first, int count)
{
    const auto from = m_log.entries().begin() + first;
    std::vector<std::shared_ptr<const Activity>> kept;
    std::ranges::transform(
        std::ranges::subrange(from, from + count), std::back_inserter(kept),
        [](const Activity &activity) { return std::make_shared<const Activity>(activity); });
    m_local.insert(m_local.begin() + first, std::make_move_iterator(kept.begin()),
                   std::make_move_iterator(kept.end()));
    if (first + count == std::ssize(m_local) && !m_local.empty())
        m_localSince = m_local.back()->time;
}

bool ActivityEvents::isInScope(const Activity &activity) const
{
    return std::ranges::find(m_scope, activity.connection) != m_scope.end()
        || !m_workspace.connection(activity.connection);
}

void ActivityEvents::setScope(const std::vector<ConnectionId> &scope)
{
    m_scope = scope;
    const auto isOutside = [this](const Event &event) {
        return std::ranges::find(m_scope, event.audit->connection) == m_scope.end();
    };
    std::erase_if(m_audit, isOutside);
    std::erase_if(m_former, [&](const auto &entry) { return isOutside(entry.second); });
    m_ready.clear();
    m_waiting = m_audit;
    std::ranges::copy(m_former | std::views::values, std::back_inserter(m_waiting));
    for (const auto &activity : m_local) {
        if (isInScope(*activity))
            m_waiting.push_back(eventOf(activity));
    }
    std::ranges::stable_sort(m_waiting, isNewer);
    release();
}

ActivityEvents::Change ActivityEvents::addLocal(int first, int count)
{
    keepLocal(first, count);
    Events events;
    for (int i = first; i < first + count; ++i) {
        if (isInScope(*m_local[size_t(i)]))
            events.push_back(eventOf(m_local[size_t(i)]));
    }
    return {.added = add(std::move(events))};
}

void ActivityEvents::restartAudit()
{
    for (const Event &event : m_audit)
        m_former.emplace(event.time, event);
    m_audit.clear();
}

ActivityEvents::Change ActivityEvents::addAudit(const std::vector<AuditEntry> &entries)
{
    Events events;
    for (const AuditEntry &entry : entries) {
        const auto [from, to] = m_former.equal_range(entry.event.date);
        const auto same = std::find_if(
            from, to, [&entry](const auto &former) { return *former.second.audit == entry; });
        if (same != to) {
            m_audit.push_back(same->second);
            m_former.erase(same);
        } else {
            events.push_back({.time = entry.event.date,
                              .local = {},
                              .audit = std::make_shared<const AuditEntry>(entry)});
            m_audit.push_back(events.back());
        }
    }
    return {.added = add(std::move(events))};
}

ActivityEvents::Change ActivityEvents::setAuditState(std::optional<TimePoint> completeSince,
                                                     bool more,
                                                     const std::vector<ConnectionId> &unread)
{
    // Until the first page has come, what was read before says how far it is complete.
    if (!completeSince && more && !m_former.empty())
        return {};
    m_auditSince = completeSince;
    m_auditMore = more;
    const bool removed = dropFormer(unread);
    return {.added = release(), .removed = removed};
}

//! Takes out what the audit side has read past and not found again; false without any.
bool ActivityEvents::dropFormer(const std::vector<ConnectionId> &unread)
{
    std::unordered_set<std::shared_ptr<const AuditEntry>> gone;
    std::erase_if(m_former, [&](const auto &entry) {
        const auto &[time, event] = entry;
        // Of the very moment that it has read to, the next page may bring more.
        const bool isPassed = !m_auditMore || (m_auditSince && time > *m_auditSince);
        if (!isPassed || std::ranges::find(unread, event.audit->connection) != unread.end())
            return false;
        gone.insert(event.audit);
        return true;
    });
    if (gone.empty())
        return false;
    const auto isGone = [&gone](const Event &event) {
        return event.audit && gone.contains(event.audit);
    };
    std::erase_if(m_waiting, isGone);
    std::erase_if(m_ready, isGone);
    return true;
}

std::optional<TimePoint> ActivityEvents::completeSince() const
{
    std::optional<TimePoint> horizon;
    if (m_auditMore && m_auditSince)
        horizon = m_auditSince;
    if (m_log.canLoadMore() && m_localSince && (!horizon || *m_localSince > *horizon))
        horizon = m_localSince;
    return horizon;
}

bool ActivityEvents::bothHaveMore() const
{
    return m_localSince && m_auditSince && m_auditMore && m_log.canLoadMore();
}

bool ActivityEvents::isLocalDue() const
{
    return m_log.canLoadMore() && (!bothHaveMore() || *m_localSince >= *m_auditSince);
}

bool ActivityEvents::isAuditDue() const
{
    return m_auditMore && (!bothHaveMore() || *m_auditSince >= *m_localSince);
}

ActivityEvents::Events ActivityEvents::add(Events events)
{
    std::ranges::stable_sort(events, isNewer);
    Events merged;
    merged.reserve(m_waiting.size() + events.size());
    std::ranges::merge(events, m_waiting, std::back_inserter(merged), isNewer);
    m_waiting = std::move(merged);
    return release();
}

//! Makes ready what need not wait any longer.
ActivityEvents::Events ActivityEvents::release()
{
    const std::optional<TimePoint> since = completeSince();
    // What is newer than an event that is ready has nothing to wait for.
    const auto isDue = [&](const Event &event) {
        return !since || event.time >= *since
            || (!m_ready.empty() && event.time >= m_ready.back().time);
    };
    const auto end = std::ranges::partition_point(m_waiting, isDue);
    Events due(m_waiting.begin(), end);
    if (due.empty())
        return due;
    m_waiting.erase(m_waiting.begin(), end);
    Events ready;
    ready.reserve(m_ready.size() + due.size());
    std::ranges::merge(due, m_ready, std::back_inserter(ready), isNewer);
    m_ready = std::move(ready);
    return due;
}

} // namespace tokendeck
