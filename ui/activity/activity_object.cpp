// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/activity/activity_object.h"

#include "models/store/audit_titles.h"
#include "models/store/row_lookup.h"

namespace tokendeck {

namespace {

//! Where an object may be found.
struct Sought {
    ConnectionId connection;
    ListKind list = ListKind::SharedTokens;
    std::optional<qint32> id;
    QString name; //!< empty where it tells nothing
};

std::optional<Sought> soughtOf(const Workspace &workspace, const Activity &activity)
{
    const std::optional<ListKind> list = activity.list ? activity.list : listOf(activity.action);
    if (!list)
        return {};
    Sought sought{activity.connection, *list, activity.objectId, activity.object};
    const bool isSubAccount = activity.action == ActivityAction::OpenAccount
        || activity.action == ActivityAction::CloseAccount;
    if (*list == ListKind::Accounts && !isSubAccount) {
        // A connection stands for its account, and has a name of its own.
        const ConnectionInfo *info = workspace.connection(activity.connection);
        if (!info)
            return {};
        sought.id = info->connection.accountId.value();
        sought.name.clear();
    }
    // Another object may have the name of one that is gone.
    if (kindOf(activity.action) == ActivityKind::Deleted
        && activity.outcome == ActivityOutcome::Done)
        sought.name.clear();
    return sought;
}

std::optional<Sought> soughtOf(const AuditEntry &entry)
{
    const std::optional<ListKind> list = listOfTitle(entry.event.title);
    const QString name = objectOf(entry.event);
    if (entry.event.fault || !list || name.isEmpty()
        || kindOfTitle(entry.event.title) == ActivityKind::Deleted)
        return {};
    return Sought{entry.connection, *list, {}, name};
}

template <typename Row> const Row *find(const Workspace &workspace, const Sought &sought)
{
    if (sought.id) {
        if (const Row *row = findRow<Row>(workspace, sought.connection, *sought.id))
            return row;
    }
    const Row *only = nullptr;
    for (const auto all = workspace.rows<Row>(sought.connection); const Row &row : *all) {
        if (row.fault || sought.name.isEmpty()
            || !isSameObject(nameOf(row), sought.name, sought.list))
            continue;
        if (only)
            return nullptr;
        only = &row;
    }
    return only;
}

} // namespace

std::optional<StandingObject> standingObject(const Workspace &workspace, const ActivityLine &line)
{
    const std::optional<Sought> sought =
        line.local ? soughtOf(workspace, *line.local) : soughtOf(*line.trail.front());
    if (!sought || !workspace.connection(sought->connection))
        return {};
    return withRowType(
        sought->list, [&]<typename Row>(std::type_identity<Row>) -> std::optional<StandingObject> {
            const Row *row = find<Row>(workspace, *sought);
            if (!row)
                return {};
            return StandingObject{
                nameOf(*row),
                {.selection = {sought->list, {{sought->connection, row->id.value()}}}}};
        });
}

} // namespace tokendeck
