// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sync/logs/audit_trail.h"

#include <algorithm>

namespace tokendeck {

AuditTrail::AuditTrail(const AccountAccess &access, QObject *parent)
    : QObject(parent)
    , m_access(access)
{
}

AuditTrail::~AuditTrail()
{
    for (const auto &[id, reader] : m_readers)
        reader.call.cancel();
}

void AuditTrail::setScope(const std::vector<ConnectionId> &scope)
{
    if (m_scope == scope)
        return;
    m_scope = scope;
    restart();
}

void AuditTrail::stop()
{
    ++m_round;
    for (auto &[id, reader] : m_readers) {
        reader.call.cancel();
        reader.loading = false;
    }
    emit stateChanged();
}

void AuditTrail::restart()
{
    ++m_round;
    for (const auto &[id, reader] : m_readers)
        reader.call.cancel();
    m_readers.clear();
    m_completeSince.reset();
    for (const ConnectionId &id : m_scope) {
        const ConnectionInfo *info = m_access.workspace().connection(id);
        if (info && info->state == ConnectionState::Ready)
            m_readers.try_emplace(id);
    }
    emit restarted();
    loadMore();
    emit stateChanged();
}

bool AuditTrail::canLoadMore() const
{
    return std::ranges::any_of(m_readers, [](const auto &entry) {
        return entry.second.isOpen() || !entry.second.waiting.empty();
    });
}

bool AuditTrail::isLoading() const
{
    return std::ranges::any_of(m_readers, [](const auto &entry) { return entry.second.loading; });
}

void AuditTrail::loadMore()
{
    if (isLoading())
        return;
    for (auto &[id, reader] : m_readers) {
        if (reader.isOpen() && reader.waiting.empty())
            fetch(id, reader);
    }
    if (!isLoading())
        handOn();
}

void AuditTrail::retry()
{
    for (auto &[id, reader] : m_readers) {
        if (!reader.problem || reader.loading)
            continue;
        reader.problem.reset();
        fetch(id, reader);
    }
    emit stateChanged();
}

void AuditTrail::fetch(const ConnectionId &id, Reader &reader)
{
    const Outcome<ApiAccess> access = m_access.to(id);
    if (!access) {
        // Locked or removed meanwhile: there is nothing to say and nothing to ask.
        if (access.error().kind == ProblemKind::Cancelled)
            reader.ended = true;
        else
            reader.problem = access.error();
        return;
    }
    reader.loading = true;
    reader.call = m_access.api().auditTrail(*access, {.from = reader.from, .size = PageSize}, this,
                                            [this, id, round = m_round](Outcome<AuditPage> page) {
                                                if (round == m_round)
                                                    take(id, std::move(page));
                                            });
}

void AuditTrail::take(const ConnectionId &id, Outcome<AuditPage> page)
{
    const auto found = m_readers.find(id);
    if (found == m_readers.end())
        return;
    Reader &reader = found->second;
    reader.loading = false;
    if (!page)
        reader.problem = page.error();
    else if (!addPage(reader, std::move(*page)))
        fetch(id, reader);
    if (!isLoading())
        handOn();
    emit stateChanged();
}

//! False when the page held nothing new, so that the next one is due: events that were written
//! since the page before move everything back.
bool AuditTrail::addPage(Reader &reader, AuditPage page)
{
    std::vector<AuditEvent> &events = page.events;
    reader.from += int(events.size());
    reader.ended = events.empty() || reader.from >= page.total;
    std::ranges::stable_sort(events, std::ranges::greater{}, &AuditEvent::date);
    if (!reader.last.empty()) {
        const TimePoint oldest = reader.last.front().date;
        std::vector<AuditEvent> known = reader.last;
        std::erase_if(events, [&](const AuditEvent &event) {
            if (event.date != oldest)
                return event.date > oldest;
            const auto same = std::ranges::find(known, event);
            if (same == known.end())
                return false;
            known.erase(same);
            return true;
        });
    }
    if (events.empty())
        return reader.ended;
    const TimePoint oldest = events.back().date;
    if (!reader.last.empty() && reader.last.front().date != oldest)
        reader.last.clear();
    for (const AuditEvent &event : events) {
        if (event.date == oldest)
            reader.last.push_back(event);
    }
    std::ranges::reverse(events);
    reader.waiting = std::move(events);
    return true;
}

void AuditTrail::handOn()
{
    std::vector<AuditEntry> entries;
    for (;;) {
        // An account that is open and has nothing waiting may have the next event.
        const bool blocked = std::ranges::any_of(m_readers, [](const auto &entry) {
            return entry.second.isOpen() && entry.second.waiting.empty();
        });
        if (blocked)
            break;
        auto newest = m_readers.end();
        for (auto it = m_readers.begin(); it != m_readers.end(); ++it) {
            if (!it->second.waiting.empty()
                && (newest == m_readers.end()
                    || it->second.waiting.back().date > newest->second.waiting.back().date))
                newest = it;
        }
        if (newest == m_readers.end())
            break;
        entries.push_back({newest->first, std::move(newest->second.waiting.back())});
        newest->second.waiting.pop_back();
    }
    if (entries.empty())
        return;
    const TimePoint oldest = entries.back().event.date;
    m_completeSince = m_completeSince ? std::min(*m_completeSince, oldest) : oldest;
    emit eventsArrived(entries);
}

std::vector<std::pair<ConnectionId, Problem>> AuditTrail::problems() const
{
    std::vector<std::pair<ConnectionId, Problem>> problems;
    for (const ConnectionId &id : m_scope) {
        const auto found = m_readers.find(id);
        if (found != m_readers.end() && found->second.problem)
            problems.emplace_back(id, *found->second.problem);
    }
    return problems;
}

std::optional<TimePoint> AuditTrail::completeSince() const
{
    return m_completeSince;
}

} // namespace tokendeck

#include "moc_audit_trail.cpp"
