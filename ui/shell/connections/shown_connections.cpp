// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/connections/shown_connections.h"

#include "models/domain/names/display_name.h"
#include "models/store/connection_lookup.h"
#include "models/tables/base/reading_order.h"
#include "words/base/name_words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

struct ShownConnectionWords {
    Q_DECLARE_TR_FUNCTIONS(tokendeck::Shell)
};

} // namespace

std::vector<ConnectionId> mainConnections(const Workspace &workspace)
{
    std::vector<ConnectionId> mains;
    for (const ConnectionInfo &info : workspace.connections())
        if (!info.connection.parent || !workspace.connection(*info.connection.parent))
            mains.push_back(info.connection.id);
    return mains;
}

std::vector<ConnectionGroup>
groupsOf(const std::vector<std::pair<ConnectionId, ConnectionMarks>> &marks)
{
    std::vector<ConnectionGroup> groups;
    for (const auto &[id, each] : marks) {
        auto group = std::ranges::find(groups, each.group, &ConnectionGroup::name);
        if (group == groups.end())
            group = groups.insert(groups.end(), {each.group, each.color, {}});
        group->connections.push_back(id);
    }
    const QCollator order = readingOrder();
    std::ranges::sort(groups, [&order](const ConnectionGroup &a, const ConnectionGroup &b) {
        if (a.name.isEmpty() || b.name.isEmpty())
            return !a.name.isEmpty();
        const int compared = order.compare(a.name, b.name);
        return compared != 0 ? compared < 0 : a.name < b.name;
    });
    return groups;
}

std::vector<ConnectionGroup> groupsOf(const Workspace &workspace,
                                      const std::vector<ConnectionId> &mains)
{
    std::vector<std::pair<ConnectionId, ConnectionMarks>> marks;
    for (const ConnectionId &id : mains) {
        if (const ConnectionInfo *info = workspace.connection(id))
            marks.emplace_back(id, info->connection.marks);
    }
    return groupsOf(marks);
}

std::optional<ConnectionGroup> commonGroup(const Workspace &workspace,
                                           const std::vector<ConnectionId> &mains)
{
    std::vector<ConnectionGroup> groups = groupsOf(workspace, mains);
    if (groups.size() != 1 || groups.front().name.isEmpty())
        return std::nullopt;
    return std::move(groups.front());
}

QString shownName(const Workspace &workspace, const std::vector<ConnectionId> &mains)
{
    if (mains.empty())
        return ShownConnectionWords::tr("All connections");
    if (mains.size() > 1) {
        // All of a group are called by its name.
        const std::optional<ConnectionGroup> common = commonGroup(workspace, mains);
        for (const ConnectionGroup &group : groupsOf(workspace, mainConnections(workspace)))
            if (common && group.name == common->name && group.connections.size() == mains.size())
                return isolated(group.name);
    }
    QStringList names;
    for (const ConnectionId &id : mains)
        if (const ConnectionInfo *info = workspace.connection(id))
            names.append(isolated(info->connection.name));
    return listed(names);
}

ScopeMarks scopeMarks(const Workspace &workspace, const std::vector<ConnectionId> &scope)
{
    ScopeMarks said;
    for (const ConnectionId &id : scope) {
        const ConnectionInfo *info = workspace.connection(id);
        // A family is told by its main connection, unless that is not shown.
        if (!info
            || (info->connection.parent && std::ranges::count(scope, *info->connection.parent)))
            continue;
        const ConnectionMarks &marks = info->connection.marks;
        if (marks.production)
            said.production.append(shownConnectionName(workspace, info->connection));
        if (marks.readOnly)
            said.readOnly.append(shownConnectionName(workspace, info->connection));
        if ((marks.production || marks.readOnly) && !said.first.isValid())
            said.first = id;
    }
    return said;
}

} // namespace tokendeck
