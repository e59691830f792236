// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/board/snippet_source.h"

#include "models/domain/region.h"
#include "models/store/row_lookup.h"

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

SnippetPurpose purposeOf(AccountType type)
{
    switch (type) {
    case AccountType::Metrics:
        return SnippetPurpose::Metrics;
    case AccountType::Tracing:
        return SnippetPurpose::Traces;
    default:
        return SnippetPurpose::Logs;
    }
}

SnippetPurpose purposeOf(const Workspace &workspace, ListKind kind, const ConnectionInfo &info,
                         qint32 id)
{
    if (kind == ListKind::SharedTokens)
        return SnippetPurpose::Dashboards;
    if (kind == ListKind::ApiTokens)
        return SnippetPurpose::Api;
    const AccountId account =
        kind == ListKind::Accounts ? AccountId(id) : info.connection.accountId;
    const auto *row = findRow<Account>(workspace, info.connection.id, account.value());
    return purposeOf(row ? row->type : AccountType::Main);
}

SnippetHosts hostsOf(const Connection &connection)
{
    if (connection.storage == SecretStorage::Embedded)
        return snippetHostsOf(apiUrlOf(regions().front()));
    SnippetHosts hosts = snippetHostsOf(connection.apiUrl);
    // Of an address of its own the API at least is known.
    if (hosts.api.isEmpty() && connection.apiUrl.scheme() == "https"_L1)
        hosts.api = connection.apiUrl.authority();
    return hosts;
}

} // namespace

std::optional<SnippetRequest> snippetRequest(const Workspace &workspace, ListKind kind,
                                             const ConnectionId &connection, qint32 id)
{
    const ConnectionInfo *info = workspace.connection(connection);
    if (!info || !snippetToken(workspace, kind, connection, id))
        return std::nullopt;
    const QString name = withRowType(kind, [&]<typename Row>(std::type_identity<Row>) {
        return nameOf(*findRow<Row>(workspace, connection, id));
    });
    return SnippetRequest{
        .purpose = purposeOf(workspace, kind, *info, id),
        .hosts = hostsOf(info->connection),
        .name = name,
        .account = kind == ListKind::Accounts ? name : info->connection.accountName,
        .id = id,
        .isShippingToken = kind == ListKind::ShippingTokens,
    };
}

std::optional<Secret> snippetToken(const Workspace &workspace, ListKind kind,
                                   const ConnectionId &connection, qint32 id)
{
    return withRowType(kind, [&]<typename Row>(std::type_identity<Row>) -> std::optional<Secret> {
        if constexpr (requires(const Row &row) { row.token; }) {
            if (const Row *row = findRow<Row>(workspace, connection, id))
                return row->token;
        }
        return std::nullopt;
    });
}

} // namespace tokendeck
