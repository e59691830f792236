// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/changes/carry/made_tokens.h"

#include "models/board/snippet_source.h"
#include "models/insight/snippets/snippet_format.h"
#include "models/store/connection_lookup.h"
#include "models/store/row_lookup.h"
#include "services/settings/snippets/dashboard_addresses.h"
#include "words/estate/snippet_words.h"
#include "words/lists/kind_words.h"

#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

constexpr auto List = ListKind::SharedTokens;

const SnippetFormat &linkFormat()
{
    return *formatByKey(u"link"_s);
}

QString addressFor(const Dependencies &dependencies, const ConnectionId &connection)
{
    const ConnectionInfo *info = dependencies.workspace.connection(connection);
    return info ? dependencies.dashboards.of(info->connection) : QString();
}

//! The link of \p token, which is \p row; absent where none can be made.
std::optional<Secret> linkOf(const Dependencies &dependencies, const RowRef &row,
                             const Secret &token)
{
    std::optional<SnippetRequest> request =
        snippetRequest(dependencies.workspace, List, row.connection, row.id);
    if (!request || token.isEmpty())
        return std::nullopt;
    request->dashboard = addressFor(dependencies, row.connection);
    const SnippetOutcome made = makeSnippet(linkFormat(), *request, token);
    return made ? std::optional(made->text) : std::nullopt;
}

//! A cell of a table: nothing in it ends the cell.
Secret cellOf(const QString &name)
{
    return Secret(name.simplified().toStdString());
}

} // namespace

bool isHandedOnAsLink(const Dependencies &dependencies, const ConnectionId &connection)
{
    return !addressFor(dependencies, connection).isEmpty();
}

CopyEnd copyMade(const Dependencies &dependencies, const RowRef &row)
{
    const auto *token = findRow<SharedToken>(dependencies.workspace, row.connection, row.id);
    if (!token)
        return CopyEnd::NoToken;
    const std::optional<Secret> link = linkOf(dependencies, row, token->token);
    return link
        ? dependencies.copier.copyAs(List, *link, formatTitle(linkFormat()), token->name, row)
        : dependencies.copier.copy(List, row);
}

CopyEnd copyAllMade(const Dependencies &dependencies, const std::vector<RowRef> &rows)
{
    std::vector<TokenCopier::Named> lines;
    for (const RowRef &row : rows) {
        const auto *token = findRow<SharedToken>(dependencies.workspace, row.connection, row.id);
        if (!token || token->token.isEmpty())
            continue;
        const std::array cells{cellOf(shownAccountName(dependencies.workspace, row.connection)),
                               cellOf(token->name),
                               linkOf(dependencies, row, token->token).value_or(token->token)};
        lines.push_back({Secret::joined(cells, '\t'), token->name, row});
    }
    return dependencies.copier.copy(List, lines, countedKind(List, std::ssize(lines)));
}

} // namespace tokendeck
