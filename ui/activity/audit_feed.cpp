// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/activity/audit_feed.h"

#include "models/store/activity_log.h"
#include "models/store/workspace.h"
#include "models/tables/activity/activity_table.h"
#include "services/sync/logs/audit_trail.h"

#include <algorithm>

namespace tokendeck {

AuditFeed::AuditFeed(const Dependencies &dependencies, ActivityTable *table, QObject *parent)
    : QObject(parent)
    , m_deps(dependencies)
    , m_table(table)
{
    const AuditTrail &trail = m_deps.auditTrail;
    connect(&trail, &AuditTrail::restarted, table, &ActivityTable::restartAudit);
    connect(&trail, &AuditTrail::eventsArrived, table, &ActivityTable::addAudit);
    connect(&trail, &AuditTrail::stateChanged, this, &AuditFeed::takeState);
    // A view asks in the middle of a change of its rows.
    connect(
        table, &ActivityTable::auditWanted, this,
        [this] {
            if (m_shown)
                m_deps.auditTrail.loadMore();
        },
        Qt::QueuedConnection);
    connect(&m_deps.activities, &ActivityLog::entriesAdded, this, &AuditFeed::noteActivity);
    connect(&m_deps.workspace, &Workspace::connectionChanged, this, &AuditFeed::noteConnections);
}

void AuditFeed::setScope(const std::vector<ConnectionId> &scope)
{
    m_scope = scope;
    m_due = true;
    m_table->setScope(scope);
    if (m_shown)
        read();
}

void AuditFeed::setShown(bool shown)
{
    if (m_shown == shown)
        return;
    m_shown = shown;
    if (shown) {
        if (m_due)
            read();
        return;
    }
    // What is broken off here is read when the page is shown again.
    m_due = m_due || m_deps.auditTrail.isLoading();
    m_deps.auditTrail.stop();
}

void AuditFeed::read()
{
    m_due = false;
    m_asked = readyConnections();
    if (m_deps.auditTrail.scope() == m_scope)
        m_deps.auditTrail.restart();
    else
        m_deps.auditTrail.setScope(m_scope);
}

std::vector<ConnectionId> AuditFeed::readyConnections() const
{
    std::vector<ConnectionId> ready;
    std::ranges::copy_if(m_scope, std::back_inserter(ready), [this](const ConnectionId &id) {
        const ConnectionInfo *info = m_deps.workspace.connection(id);
        return info && info->state == ConnectionState::Ready;
    });
    return ready;
}

void AuditFeed::noteActivity(int first, int count)
{
    // A copy is nothing that an audit trail knows of.
    if (first == 0 && count > 0
        && m_deps.activities.entries().front().action != ActivityAction::CopyToken)
        m_due = true;
}

void AuditFeed::noteConnections()
{
    const bool isNew = std::ranges::any_of(readyConnections(), [this](const ConnectionId &id) {
        return std::ranges::find(m_asked, id) == m_asked.end();
    });
    m_due = m_due || isNew;
    if (isNew && m_shown)
        read();
}

void AuditFeed::takeState()
{
    const AuditTrail &trail = m_deps.auditTrail;
    // What is not read yet, and what cannot be read now, keeps the rows that it had.
    std::vector<ConnectionId> unread;
    std::ranges::copy_if(m_scope, std::back_inserter(unread), [&](const ConnectionId &id) {
        return trail.isLoading() || std::ranges::find(m_asked, id) == m_asked.end();
    });
    for (const auto &[id, problem] : trail.problems())
        unread.push_back(id);
    m_table->setAuditState(trail.completeSince(), trail.canLoadMore(), unread);
    emit stateChanged();
}

} // namespace tokendeck

#include "moc_audit_feed.cpp"
