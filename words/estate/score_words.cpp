// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/estate/score_words.h"

#include "models/domain/names/display_name.h"
#include "models/domain/region.h"
#include "models/store/connection_lookup.h"
#include "models/store/row_lookup.h"
#include "models/store/workspace.h"
#include "words/base/cell_words.h"
#include "words/base/name_words.h"
#include "words/base/number_words.h"
#include "words/estate/finding_words.h"
#include "words/lists/kind_words.h"
#include "words/lists/lacks_token.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

struct ScoreWords {
    Q_DECLARE_TR_FUNCTIONS(tokendeck::ScoreWords)
};

QString unreadName(const UnreadList &list, const Workspace &workspace)
{
    return ScoreWords::tr("%1 of %2", "the shared tokens of Production")
        .arg(listWords(list.list), isolated(shownAccountName(workspace, list.connection)));
}

//! "the shared tokens of Acme and 6 more".
QString unreadNames(const std::vector<UnreadList> &unread, const Workspace &workspace)
{
    QStringList names;
    for (const UnreadList &list : unread)
        names.append(unreadName(list, workspace));
    return shownList(names, 1);
}

//! Whether the last try to read \p list failed, rather than that it is on its way.
bool hasFailed(const UnreadList &list, const Workspace &workspace)
{
    const ConnectionInfo *info = workspace.connection(list.connection);
    return workspace.status(list.connection, list.list).problem || (info && lacksToken(*info));
}

//! The connection of \p scope whose lists have \p object; absent where none has it.
std::optional<ConnectionId> listerOf(const ObjectRef &object, std::span<const ConnectionId> scope,
                                     const Workspace &workspace)
{
    for (const ConnectionId &id : scope) {
        const ConnectionInfo *info = workspace.connection(id);
        if (!info || backendOf(info->connection.apiUrl) != object.backend
            || (object.id < 1 && id != object.local))
            continue;
        const bool isListed = withRowType(object.list, [&]<typename Row>(std::type_identity<Row>) {
            return findRow<Row>(workspace, id, object.id) != nullptr;
        });
        if (isListed
            && (object.list == ListKind::ApiTokens || info->connection.accountId == object.account))
            return id;
    }
    return std::nullopt;
}

QString nameIn(const ObjectRef &object, const ConnectionId &lister, const Workspace &workspace)
{
    return withRowType(object.list, [&]<typename Row>(std::type_identity<Row>) {
        return nameOf(*findRow<Row>(workspace, lister, object.id));
    });
}

//! The names of \p kinds, each of which is that of a group of objects.
QString kindNames(FindingKinds kinds)
{
    QStringList names;
    for (const FindingKey &key : FindingKeys) {
        if (kinds.test(size_t(key.kind)))
            names.append(inQuotes(findingKindName(key.kind)));
    }
    return listed(names);
}

} // namespace

QString scoreText(const Score &score)
{
    if (score.state != ScoreState::Scored)
        return noValue();
    const QString value = numberText(score.value);
    if (!score.withSilenced)
        return value;
    return ScoreWords::tr("%1 · %2", "84 · 71 with 6 silenced")
        .arg(value,
             ScoreWords::tr("%1 with %Ln silenced", nullptr, score.tally.silenced)
                 .arg(numberText(*score.withSilenced)));
}

QString scoreSubject(const Score &score, const Workspace &workspace, int unconnected)
{
    switch (score.state) {
    case ScoreState::Scored:
        break;
    case ScoreState::NothingToScore:
        return ScoreWords::tr("There is nothing to score: no token is in use.");
    case ScoreState::NotRead:
        return score.tally.unread.empty()
            ? ScoreWords::tr("Not scored yet: not every list was read.")
            : ScoreWords::tr("Not scored yet: %1 were not read.")
                  .arg(unreadNames(score.tally.unread, workspace));
    case ScoreState::NotKnown:
        return ScoreWords::tr("Not scored: nothing is known of the tokens.");
    }
    QString text = ScoreWords::tr("%Ln tokens checked", nullptr, score.tally.tokens);
    if (const int unknown = score.tally.unknown + score.tally.standing.doubtful; unknown > 0)
        text += u", "_s + ScoreWords::tr("%Ln not known", nullptr, unknown);
    if (unconnected > 0)
        text += u", "_s + ScoreWords::tr("%Ln sub accounts not connected", nullptr, unconnected);
    return text;
}

QString scoreRule()
{
    return ScoreWords::tr("100 less the share of tokens with a finding: high counts whole, medium "
                          "half, low a tenth. At most 79 while a high one stands.");
}

QString uncheckedWords(const std::vector<UnreadList> &unread, const Workspace &workspace)
{
    constexpr int MostNamed = 3;
    QStringList names;
    for (const UnreadList &list : unread) {
        if (hasFailed(list, workspace))
            names.append(unreadName(list, workspace));
    }
    if (names.isEmpty())
        return {};
    return ScoreWords::tr("Not checked, as Logz.io did not tell: %1.")
        .arg(shownList(names, MostNamed));
}

QStringList leftOutWords(const EstateFindings &findings, std::span<const ConnectionId> scope,
                         const Workspace &workspace)
{
    QStringList sentences;
    for (const auto &[object, said] : findings.objects) {
        const auto lister = said.unscored ? listerOf(object, scope, workspace) : std::nullopt;
        if (!lister)
            continue;
        const QString name = quotedName(nameIn(object, *lister, workspace));
        const QString token =
            capitalized(ScoreWords::tr("%1 of %2", "the shared tokens of Production")
                            .arg(kindAndName(object.list, name),
                                 isolated(shownAccountName(workspace, *lister))));
        sentences.append(said.doubted.any()
                             ? ScoreWords::tr("%1: it is not known whether it is one of %2.",
                                              "%1 is: Shared token “Partners” of Production")
                                   .arg(token, kindNames(said.doubted))
                             : ScoreWords::tr("%1: it is not known whether it is still valid.",
                                              "%1 is: Shared token “Partners” of Production")
                                   .arg(token));
    }
    return sentences;
}

} // namespace tokendeck
