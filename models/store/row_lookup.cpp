// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/row_lookup.h"

namespace tokendeck {

const RowFault *faultOf(const Workspace &workspace, const ConnectionId &connection, ListKind kind,
                        qint32 id)
{
    if (workspace.faults(connection, kind).count == 0)
        return nullptr;
    return withRowType(kind, [&]<typename Row>(std::type_identity<Row>) -> const RowFault * {
        const Row *row = findRow<Row>(workspace, connection, id);
        return row && row->fault ? &*row->fault : nullptr;
    });
}

std::optional<int> enabledShippingTokens(const Workspace &workspace, const ConnectionId &connection)
{
    const ListKnowledge list = knowledgeOf(workspace.status(connection, ListKind::ShippingTokens));
    const ConnectionInfo *info = workspace.connection(connection);
    if (list != ListKnowledge::Current && info && info->shippingLimits)
        return info->shippingLimits->enabled;
    if (!wasRead(list))
        return {};
    return int(
        std::ranges::count_if(*workspace.rows<ShippingToken>(connection), &ShippingToken::enabled));
}

bool isOffTheBackend(const Workspace &workspace, const ConnectionId &connection, ApiTokenId id)
{
    const ConnectionInfo *info = workspace.connection(connection);
    return id.value() < 0 || (info && info->listsApiTokens == false);
}

QString accountNameOf(const Workspace &workspace, const ConnectionId &connection)
{
    const ConnectionInfo *info = workspace.connection(connection);
    return info ? info->connection.accountName : QString();
}

QStringList sharedTokensWith(const Workspace &workspace, const ConnectionId &connection,
                             FilterId filter)
{
    QStringList names;
    for (const auto all = workspace.rows<SharedToken>(connection);
         const SharedToken &token : *all) {
        if (std::ranges::find(token.filters, filter) != token.filters.end())
            names.append(token.name);
    }
    return names;
}

} // namespace tokendeck
