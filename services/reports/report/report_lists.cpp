// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/reports/report/report_lists.h"

#include "models/domain/problem_key.h"
#include "models/domain/region.h"
#include "models/store/list_knowledge.h"

#include <map>
#include <tuple>

namespace tokendeck {

namespace {

ReportList listOf(const Connection &connection, ListKind kind, const ListStatus &status)
{
    ReportList list{.connection = connection.name,
                    .backend = backendOf(connection.apiUrl),
                    .account = connection.accountId,
                    .accountName = connection.accountName,
                    .list = kind};
    const ListKnowledge knowledge = knowledgeOf(status);
    if (wasRead(knowledge)) {
        list.knowledge = knowledge;
        list.readAt = status.syncedAt;
    }
    if (status.problem)
        list.problem = keyOf(status.problem->kind).word;
    return list;
}

} // namespace

std::vector<ReportList> reportLists(const Workspace &workspace, std::span<const ConnectionId> scope)
{
    std::map<std::tuple<QString, AccountId, ListKind>, ReportList> lists;
    for (const ConnectionId &id : scope) {
        const ConnectionInfo *info = workspace.connection(id);
        if (!info)
            continue;
        for (const ListKind kind : AllListKinds) {
            ReportList list = listOf(info->connection, kind, workspace.status(id, kind));
            const auto [at, isNew] = lists.try_emplace({list.backend, list.account, kind}, list);
            const auto rank = [](const ReportList &each) {
                return std::pair(each.knowledge, each.readAt);
            };
            if (!isNew && rank(at->second) < rank(list))
                at->second = std::move(list);
        }
    }
    std::vector<ReportList> all;
    for (auto &[place, list] : lists)
        all.push_back(std::move(list));
    return all;
}

} // namespace tokendeck
