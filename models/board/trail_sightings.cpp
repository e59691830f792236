// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/board/trail_sightings.h"

#include "models/domain/region.h"
#include "models/store/audit_titles.h"

#include <algorithm>

namespace tokendeck {

namespace {

//! The only shared token of \p connection that is called \p name; nullptr without one.
const SharedToken *onlyTokenCalled(const Workspace &workspace, const ConnectionId &connection,
                                   const QString &name)
{
    const SharedToken *only = nullptr;
    for (const auto all = workspace.rows<SharedToken>(connection);
         const SharedToken &token : *all) {
        if (token.name != name)
            continue;
        if (only)
            return nullptr;
        only = &token;
    }
    return only;
}

} // namespace

bool TrailSightings::add(const std::vector<AuditEntry> &entries, const Workspace &workspace)
{
    bool isBetter = false;
    for (const AuditEntry &entry : entries) {
        const AuditEvent &event = entry.event;
        const ConnectionInfo *info = workspace.connection(entry.connection);
        if (!info || event.fault || listOfTitle(event.title) != ListKind::SharedTokens)
            continue;
        const Named named(entry.connection, objectOf(event));
        const ActivityKind kind = kindOfTitle(event.title);
        if (kind == ActivityKind::Deleted) {
            TimePoint &deleted = m_deleted.try_emplace(named, event.date).first->second;
            deleted = std::max(deleted, event.date);
        }
        const auto gone = m_deleted.find(named);
        if (kind != ActivityKind::Created
            || (gone != m_deleted.end() && gone->second >= event.date))
            continue;
        const SharedToken *token = onlyTokenCalled(workspace, named.first, named.second);
        if (!token)
            continue;
        const ObjectRef object{.backend = backendOf(info->connection.apiUrl),
                               .account = info->connection.accountId,
                               .list = ListKind::SharedTokens,
                               .id = token->id.value()};
        const auto [known, isNew] = m_made.try_emplace(object, event.date);
        if (isNew || known->second < event.date) {
            known->second = event.date;
            isBetter = true;
        }
    }
    return isBetter;
}

std::optional<TimePoint> TrailSightings::of(const ObjectRef &object) const
{
    const auto found = m_made.find(object);
    return found == m_made.end() ? std::nullopt : std::optional(found->second);
}

} // namespace tokendeck
