// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/estate/reach_words.h"

#include "models/domain/lists/list_kind.h"
#include "models/domain/names/display_name.h"
#include "words/base/date_words.h"
#include "words/base/name_words.h"
#include "words/base/number_words.h"
#include "words/base/time_words.h"
#include "words/lists/kind_words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

struct ReachWords {
    Q_DECLARE_TR_FUNCTIONS(tokendeck::ReachWords)
};

QString tokenCaption(const ReachToken &token, const QString &account)
{
    if (token.state == ReachTokenState::Refused)
        return ReachWords::tr("API token · refused");
    if (token.state == ReachTokenState::NotUnderstood)
        return ReachWords::tr("API token · not understood");
    if (!account.isEmpty())
        return ReachWords::tr("API token · %1").arg(isolated(account));
    return token.createdAt
        ? ReachWords::tr("API token · created %1").arg(dayText(localTime(*token.createdAt).date()))
        : ReachWords::tr("API token");
}

QString accountCaption(const ScopeNode &node)
{
    if (!node.account->isUnderstood)
        return ReachWords::tr("not understood");
    if (!node.account->ownerId)
        return ReachWords::tr("account %1").arg(node.account->id.value());
    switch (node.reach) {
    case SearchReach::Open:
        return ReachWords::tr("searchable from main");
    case SearchReach::Closed:
        return ReachWords::tr("not searchable from main");
    case SearchReach::Unknown:
        break;
    }
    return ReachWords::tr("not known whether searchable");
}

//! "4 of 6 sub accounts, 1 not known"; empty where there are none.
QString reachedText(const ReachCounts &counts)
{
    if (counts.all() == 0)
        return {};
    const QString all = ReachWords::tr("%Ln sub accounts", nullptr, counts.all());
    const QString reached = counts.open == counts.all()
        ? ReachWords::tr("its %1").arg(all)
        : ReachWords::tr("%1 of %2").arg(numberText(counts.open), all);
    return counts.unknown == 0
        ? reached
        : ReachWords::tr("%1, %Ln not known", nullptr, counts.unknown).arg(reached);
}

//! The name of the account that the edge from \p node leads to.
QString accountOf(const ScopeMap &map, int node)
{
    for (const ScopeEdge &edge : map.edges) {
        if (edge.from == node)
            return map.nodes[size_t(edge.to)].shownName();
    }
    return {};
}

QString tokenSentence(const ScopeMap &map, int place)
{
    const ScopeNode &node = map.nodes[size_t(place)];
    const QString name = isolated(node.name);
    if (node.reach == SearchReach::Closed)
        return ReachWords::tr("%1 is refused and can search nothing").arg(name);
    if (node.reach == SearchReach::Unknown)
        return ReachWords::tr("What %1 can search is not known").arg(name);
    // The edge leads to a group while the account is folded.
    const QString account =
        isolated(node.ofAccount.isEmpty() ? accountOf(map, place) : node.ofAccount);
    const QString others = reachedText(node.counts);
    return others.isEmpty() ? ReachWords::tr("%1 can search %2 alone").arg(name, account)
                            : ReachWords::tr("%1 can search %2 and %3").arg(name, account, others);
}

//! \p areRead: there are no more than \p count.
QString searchersText(int count, bool areRead, const QString &searched)
{
    if (areRead)
        return ReachWords::tr("%Ln API tokens can search %1", nullptr, count).arg(searched);
    return count == 0
        ? ReachWords::tr("Which API tokens can search %1 is not known").arg(searched)
        : ReachWords::tr("At least %Ln API tokens can search %1", nullptr, count).arg(searched);
}

QString mainSentence(const ScopeNode &node)
{
    const QString name = isolated(node.shownName());
    const QString others = reachedText(node.counts);
    return searchersText(node.count, node.account->areTokensRead,
                         others.isEmpty() ? name : ReachWords::tr("%1 and %2").arg(name, others));
}

//! Of \p node, which the searches of \p main do not reach.
QString closedSentence(const ScopeNode &node, const QString &main)
{
    const QString name = isolated(node.shownName());
    if (node.account->areTokensRead)
        return node.count == 0
            ? ReachWords::tr("%1 is closed: no API token can search it").arg(name)
            : ReachWords::tr("%1 is closed to %2: %Ln API tokens of its own can search it", nullptr,
                             node.count)
                  .arg(name, main);
    return node.count == 0
        ? ReachWords::tr("%1 is closed to %2: whether API tokens of its own can search it is not "
                         "known")
              .arg(name, main)
        : ReachWords::tr("%1 is closed to %2: at least %Ln API tokens of its own can search it",
                         nullptr, node.count)
              .arg(name, main);
}

QString accountSentence(const ScopeMap &map, int place)
{
    const ScopeNode &node = map.nodes[size_t(place)];
    const QString name = isolated(node.shownName());
    int fromMain = 0;
    bool areRead = node.account->areTokensRead;
    QString main;
    for (const ScopeEdge &edge : map.edges) {
        const ScopeNode &from = map.nodes[size_t(edge.from)];
        if (edge.to != place || from.key.kind != ScopeNodeKind::Main)
            continue;
        main = isolated(from.shownName());
        fromMain = from.count;
        areRead = areRead && from.account->areTokensRead;
    }
    if (main.isEmpty() || node.reach == SearchReach::Open)
        return searchersText(node.count + (main.isEmpty() ? 0 : fromMain), areRead, name);
    if (node.reach == SearchReach::Unknown)
        return ReachWords::tr("Whether the API tokens of %1 can search %2 is not known")
            .arg(main, name);
    return closedSentence(node, main);
}

QString groupSentence(const ScopeNode &node)
{
    const QString what =
        ReachWords::tr("%1 of %2").arg(scopeTitle(node), isolated(node.shownName()));
    return node.isUnfolded ? ReachWords::tr("%1, shown one by one").arg(what)
                           : ReachWords::tr("%1, folded").arg(what);
}

QString shownNames(const std::vector<ReachToken> &tokens)
{
    QStringList names;
    for (const ReachToken &token : tokens)
        names.append(token.name);
    return quotedNames(names);
}

} // namespace

QString scopeTitle(const ScopeNode &node)
{
    if (node.key.kind == ScopeNodeKind::TokenGroup)
        return countedKind(ListKind::ApiTokens, node.count);
    if (node.key.kind != ScopeNodeKind::AccountGroup)
        return isolated(node.shownName());
    switch (node.reach) {
    case SearchReach::Open:
        return ReachWords::tr("%Ln open accounts", nullptr, node.count);
    case SearchReach::Closed:
        return ReachWords::tr("%Ln closed accounts", nullptr, node.count);
    case SearchReach::Unknown:
        break;
    }
    return ReachWords::tr("%Ln accounts, not known", nullptr, node.count);
}

QString scopeShortTitle(const ScopeNode &node)
{
    if (node.key.kind == ScopeNodeKind::TokenGroup)
        return ReachWords::tr("%1 (%2)", "Staging (3)")
            .arg(isolated(node.name), numberText(node.count));
    if (node.key.kind != ScopeNodeKind::AccountGroup)
        return isolated(node.name);
    switch (node.reach) {
    case SearchReach::Open:
        return ReachWords::tr("%Ln open", "accounts", node.count);
    case SearchReach::Closed:
        return ReachWords::tr("%Ln closed", "accounts", node.count);
    case SearchReach::Unknown:
        break;
    }
    return ReachWords::tr("%Ln not known", "accounts", node.count);
}

QString scopeCaption(const ScopeNode &node)
{
    switch (node.key.kind) {
    case ScopeNodeKind::Token:
        return tokenCaption(*node.token, node.ofAccount);
    case ScopeNodeKind::Main:
        return ReachWords::tr("Main account · %1").arg(node.key.account.value());
    case ScopeNodeKind::Account:
        return accountCaption(node);
    case ScopeNodeKind::TokenGroup:
    case ScopeNodeKind::AccountGroup:
        break;
    }
    return ReachWords::tr("of %1").arg(isolated(node.shownName()));
}

QString scopeState(const ScopeNode &node)
{
    if (node.isGroup())
        return node.isUnfolded ? ReachWords::tr("unfolded") : ReachWords::tr("folded");
    switch (node.reach) {
    case SearchReach::Open:
        return node.token ? ReachWords::tr("usable") : ReachWords::tr("open to search");
    case SearchReach::Closed:
        return node.token ? ReachWords::tr("refused") : ReachWords::tr("closed to search");
    case SearchReach::Unknown:
        break;
    }
    return ReachWords::tr("not known");
}

QString scopeSentence(const ScopeMap &map, int node)
{
    if (node < 0 || node >= int(map.nodes.size()))
        return {};
    switch (map.nodes[size_t(node)].key.kind) {
    case ScopeNodeKind::Token:
        return tokenSentence(map, node);
    case ScopeNodeKind::Main:
        return mainSentence(map.nodes[size_t(node)]);
    case ScopeNodeKind::Account:
        return accountSentence(map, node);
    case ScopeNodeKind::TokenGroup:
    case ScopeNodeKind::AccountGroup:
        break;
    }
    return groupSentence(map.nodes[size_t(node)]);
}

QString scopeCounts(const ScopeFacts &facts, std::optional<TimePoint> keptFrom)
{
    // Those that stand on the map: what has no logs to search is not there.
    const ScopeMap map = scopeMap(facts, {}, true);
    const qsizetype accounts =
        std::ranges::count_if(map.nodes, [](const ScopeNode &node) { return bool(node.account); });
    qsizetype tokens = 0;
    bool areRead = true;
    for (const ScopeBackend &backend : facts) {
        areRead = areRead && backend.areTokensRead;
        tokens += qsizetype(backend.tokens.size());
    }
    const QString ofAccounts = countedKind(ListKind::Accounts, accounts);
    const QString ofTokens = countedKind(ListKind::ApiTokens, tokens);
    QString counts = ReachWords::tr("%1, %2").arg(ofTokens, ofAccounts);
    if (!areRead)
        counts = tokens == 0 ? ReachWords::tr("%1, API tokens not known").arg(ofAccounts)
                             : ReachWords::tr("At least %1, %2").arg(ofTokens, ofAccounts);
    return keptFrom
        ? ReachWords::tr("%1, from %2, not yet read again").arg(counts, momentText(*keptFrom))
        : counts;
}

ReachChangeText reachChangeText(const ReachAccount &account, const QString &main, bool searchable,
                                const ReachChange &change, bool tokensKnown)
{
    const QString name = quotedName(account.shownName());
    const QString owner = isolated(main);
    const int count = int(change.changed.size());
    QStringList sentences;
    if (!tokensKnown)
        sentences.append(
            ReachWords::tr("The API tokens of %1 could not be read, so which of them it concerns "
                           "is not known.")
                .arg(owner));
    else if (count == 0)
        sentences.append(ReachWords::tr("No API token of %1 is known here.").arg(owner));
    if (count > 0 && searchable)
        sentences.append(
            ReachWords::tr("%Ln API tokens of %1 can search it then: %2.", nullptr, count)
                .arg(owner, shownNames(change.changed)));
    else if (count > 0)
        sentences.append(
            ReachWords::tr("%Ln API tokens of %1 can no longer search it: %2.", nullptr, count)
                .arg(owner, shownNames(change.changed)));
    if (searchable)
        sentences.append(
            ReachWords::tr("So can every API token that is made in %1 later.").arg(owner));
    if (!change.kept.empty())
        sentences.append(ReachWords::tr("Its own %Ln API tokens search it either way.", nullptr,
                                        int(change.kept.size())));
    if (change.unknown > 0)
        sentences.append(ReachWords::tr("%Ln API tokens were not understood and may be concerned.",
                                        nullptr, change.unknown));
    if (change.mayHold)
        sentences.append(ReachWords::tr("Whether it is so already is not known."));
    return {.title = searchable ? ReachWords::tr("Open %1 to search?").arg(name)
                                : ReachWords::tr("Close %1 to search?").arg(name),
            .text = sentences.join(u' '),
            .verb =
                searchable ? ReachWords::tr("Open to search") : ReachWords::tr("Close to search")};
}

} // namespace tokendeck
