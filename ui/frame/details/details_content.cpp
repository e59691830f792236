// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/frame/details/details_content.h"

#include "models/domain/names/display_name.h"
#include "models/store/list_knowledge.h"
#include "words/base/filter_words.h"
#include "words/lists/kind_words.h"

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

DetailsContent::Token tokenOf(const Secret &secret, TokenField::Fetch fetch)
{
    if (secret.isEmpty())
        return {{}, tokenNotTold(), {}};
    return {secret.masked(), {}, std::move(fetch)};
}

//! Whether a token that is missing in the list \p kind may be in its next answer. Logz.io always
//! tells shipping and shared tokens, API tokens and those of accounts it may not.
bool isYetToCome(const Workspace &workspace, const ConnectionId &connection, ListKind kind)
{
    if (kind == ListKind::ShippingTokens || kind == ListKind::SharedTokens)
        return true;
    const ListStatus status = workspace.status(connection, kind);
    if (status.tokensDropped)
        return true;
    const ConnectionInfo *info = workspace.connection(connection);
    const bool isKnown = info && info->state == ConnectionState::Ready
        && knowledgeOf(status) == ListKnowledge::Current;
    return kind == ListKind::ApiTokens && !isKnown;
}

QString kindIn(ListKind kind, const QString &account)
{
    return u"%1 · %2"_s.arg(capitalized(kindWord(kind)), isolated(account));
}

std::optional<DetailsContent::Share> shareOf(const SharedTokenSight &sight)
{
    using Share = DetailsContent::Share;
    if (!sight.share)
        return sight.counting ? std::optional(Share{{}, countingLogs()}) : std::nullopt;
    const auto &[passing, total] = *sight.share;
    return Share{total == 0 ? std::nullopt : std::optional(double(passing) / double(total)),
                 shareSentence(passing, total)};
}

} // namespace

void markKnowledge(DetailsContent &content, const Workspace &workspace,
                   const ConnectionId &connection, ListKind kind)
{
    const auto from = keptFrom(workspace, {&connection, 1}, kind);
    if (from)
        content.facts.insert(content.facts.begin(), keptFact(*from));
    if (content.token
        && (from || (content.token->mask.isEmpty() && isYetToCome(workspace, connection, kind))))
        content.token = {{}, tokenNotReadAgain(), {}};
}

DetailsContent detailsOf(const RowFault &fault, ListKind kind, const QString &title,
                         const QString &account, qint32 id)
{
    DetailsContent content;
    content.title = title;
    content.subtitle = kindIn(kind, account);
    content.facts = factsOf(fault, id);
    if (kind == ListKind::SharedTokens)
        content.seesNote = unknownHolderNote(account);
    return content;
}

DetailsContent detailsOf(const ShippingToken &token, const QString &account, TimePoint now,
                         TokenField::Fetch fetch)
{
    DetailsContent content;
    content.title = isolated(token.name);
    content.subtitle = kindIn(ListKind::ShippingTokens, account);
    content.token = tokenOf(token.token, std::move(fetch));
    content.facts = factsOf(token, now);
    return content;
}

DetailsContent detailsOf(const SharedToken &token, const QString &account,
                         const SharedTokenSight &sight, TimePoint now, TokenField::Fetch fetch)
{
    DetailsContent content;
    content.title = isolated(token.name);
    content.subtitle = kindIn(ListKind::SharedTokens, account);
    content.token = tokenOf(token.token, std::move(fetch));
    content.facts = factsOf(token, now, sight.daysToWarn);
    content.sees = sight.filters;
    content.seesShare = shareOf(sight);
    content.seesNote = holderNote(token, account, content.seesShare.has_value());
    if (!sight.share && sight.outOfReach)
        content.seesNote = QString(content.seesNote + u' ' + logsOutOfReach()).trimmed();
    return content;
}

DetailsContent detailsOf(const ApiToken &token, const QString &account, const ApiTokenEntry &entry,
                         bool listed, TimePoint now, TokenField::Fetch fetch)
{
    DetailsContent content;
    content.title = isolated(token.name);
    // The table has isolated it.
    content.subtitle = u"%1 · %2"_s.arg(capitalized(kindWord(ListKind::ApiTokens)), account);
    content.token = tokenOf(token.token, std::move(fetch));
    content.facts = factsOf(token, entry, listed, now);
    return content;
}

DetailsContent detailsOf(const Filter &filter, const QString &account, const QString &usedBy)
{
    DetailsContent content;
    content.title = shownFilter(filter);
    content.subtitle = kindIn(ListKind::Filters, account);
    content.facts = factsOf(filter, usedBy);
    return content;
}

} // namespace tokendeck
