// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Connections that come without their tokens.

#include "models/store/connection_lookup.h"
#include "services/sync/connections/connection_service.h"
#include "services/sync/connections/family_marks.h"

#include <algorithm>
#include <utility>

namespace tokendeck {

namespace {

//! The first of \p added whose account is connected, or is another one's of \p added.
const Connection *refusedOf(const Workspace &workspace, const std::vector<Connection> &added)
{
    for (auto each = added.begin(); each != added.end(); ++each) {
        const auto isSame = [each](const Connection &other) {
            return other.accountId == each->accountId
                && backendOf(other.apiUrl) == backendOf(each->apiUrl);
        };
        if (connectionOf(workspace, each->apiUrl, each->accountId)
            || std::any_of(added.begin(), each, isSame))
            return &*each;
    }
    return nullptr;
}

//! Lets \p added, which go behind \p there, have the marks of their main connection, and name
//! and colour that their group has already.
void alignAdded(const std::vector<ConnectionInfo> &there, std::vector<Connection> &added)
{
    std::vector<Connection> all;
    for (const ConnectionInfo &info : there)
        all.push_back(info.connection);
    const auto isMain = [&](const Connection &each, const ConnectionId &id) {
        return each.id == id && !each.parent;
    };
    for (Connection &each : added) {
        each.name = each.name.trimmed();
        each.storage = SecretStorage::Keychain;
        if (!each.parent)
            continue;
        const auto isParent = [&](const Connection &other) {
            return isMain(other, *each.parent);
        };
        const auto known = std::ranges::find_if(all, isParent);
        const auto fresh = std::ranges::find_if(added, isParent);
        if (known != all.end())
            each.marks = known->marks;
        else if (fresh != added.end())
            each.marks = fresh->marks;
        else
            each.parent.reset();
    }
    for (Connection &each : added) {
        for (const Connection &other : all) {
            if (isSameGroup(other.marks.group, each.marks.group)) {
                agreeOnGroup(each.marks, other.marks);
                break;
            }
        }
        all.push_back(each);
    }
}

} // namespace

VoidOutcome ConnectionService::takeIn(std::vector<Connection> added,
                                      const std::vector<Connection> &changed)
{
    if (const Connection *refused = refusedOf(m_workspace, added))
        return failure({.kind = ProblemKind::InvalidInput, .detail = refused->accountName});
    std::ranges::stable_partition(added, [](const Connection &each) { return !each.parent; });
    const std::vector<ConnectionInfo> before = m_workspace.connections();
    std::vector<ConnectionInfo> after = before;
    for (const Connection &each : changed) {
        const auto mine = std::ranges::find(
            after, each.id, [](const ConnectionInfo &info) { return info.connection.id; });
        if (mine == after.end() || each.name.trimmed().isEmpty())
            return failure({.kind = ProblemKind::InvalidInput, .detail = each.accountName});
        mine->connection.name = each.name.trimmed();
        // What is below a main connection has its marks.
        if (mine->connection.parent)
            continue;
        ConnectionMarks marks = each.marks;
        for (const ConnectionInfo &info : before) {
            if (isSameGroup(info.connection.marks.group, marks.group))
                marks.group = info.connection.marks.group;
        }
        giveMarks(after, m_workspace.family(each.id), marks);
    }
    alignAdded(after, added);
    const std::vector<ConnectionInfo> others = differing(before, after);
    if (added.empty() && others.empty())
        return {};
    if (VoidOutcome written = writeFile(others, added); !written)
        return written;
    for (const ConnectionInfo &info : others)
        m_workspace.updateConnection(info);
    for (size_t i = 0; i < after.size(); ++i) {
        const Connection &was = before[i].connection;
        const Connection &is = after[i].connection;
        if (was.name != is.name)
            emit renamed(is, was.name);
        // The others of a group have its colour, which is nothing that was done to them.
        const bool meant = std::ranges::find(changed, is.id, &Connection::id) != changed.end();
        if (meant && was.marks != is.marks && !is.parent)
            emit marked(is, was.marks);
    }
    for (const Connection &connection : added) {
        ConnectionInfo info{.connection = connection};
        // Before the first unlock() it is looked for in the keychain as every other one is.
        if (m_phase == Phase::Open) {
            info.state = ConnectionState::TokenUnavailable;
            info.problem = Problem{.kind = ProblemKind::KeychainEntryMissing};
        }
        m_workspace.addConnection(info);
        emit this->added(connection);
    }
    return {};
}

} // namespace tokendeck
