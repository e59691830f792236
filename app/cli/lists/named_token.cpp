// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/lists/named_token.h"

#include "app/cli/lists/list_names.h"
#include "models/domain/lists/row_kind.h"
#include "models/domain/names/display_name.h"
#include "models/domain/region.h"
#include "models/insight/estate/object_of.h"
#include "models/store/list_knowledge.h"
#include "words/base/name_words.h"
#include "words/lists/kind_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace tokendeck::cli {
namespace {

struct NamedTokens {
    Q_DECLARE_TR_FUNCTIONS(tokendeck::NamedTokens)
};

//! What a text asks for.
struct Asked {
    std::vector<ListKind> lists;
    QString name; //!< or id
};

Asked askedBy(const QString &text)
{
    const qsizetype slash = text.indexOf(u'/');
    if (const auto list = slash < 0 ? std::nullopt : ownerListNamed(text.first(slash)))
        return {{*list}, text.sliced(slash + 1)};
    return {{TokenLists.begin(), TokenLists.end()}, text};
}

QString obstacleOf(const ShippingToken &token, TimePoint)
{
    return token.enabled ? QString()
                         : NamedTokens::tr("is disabled: logs sent with it are dropped");
}

QString obstacleOf(const SharedToken &token, TimePoint now)
{
    return token.expiresAt.hasCome(now) ? NamedTokens::tr("has expired") : QString();
}

template <typename Row> QString obstacleOf(const Row &, TimePoint)
{
    return {};
}

//! A token that has the name, and which object it is of.
struct Sighting {
    ObjectRef object;
    NamedToken token;
    bool isById = false; //!< and not by its name
};

template <typename Row>
void collect(std::vector<Sighting> &found, const Workspace &workspace, const ConnectionId &id,
             const QString &name, TimePoint now)
{
    const Connection &connection = workspace.connection(id)->connection;
    for (const auto all = workspace.rows<Row>(id); const Row &row : *all) {
        const bool isById = QString::number(row.id.value()) == name;
        if (row.fault || (row.name != name && !isById))
            continue;
        found.push_back({.object = objectOf(row, backendOf(connection.apiUrl), connection),
                         .token = {.connection = id,
                                   .list = RowKind<Row>,
                                   .id = row.id.value(),
                                   .name = row.name,
                                   .token = row.token,
                                   .obstacle = obstacleOf(row, now)},
                         .isById = isById});
    }
}

//! Whether \p name may be of one more of the tokens of the list: it was not read, or of a row the
//! name was not understood.
template <typename Row>
bool mayHoldAnother(const Workspace &workspace, const ConnectionId &id, const QString &name)
{
    if (!wasRead(knowledgeOf(workspace.status(id, RowKind<Row>))))
        return true;
    const auto all = workspace.rows<Row>(id);
    return std::ranges::any_of(*all, [&name](const Row &row) {
        return row.fault && (row.name.isEmpty() || row.name == name);
    });
}

//! Each object once, however many connections see it: not each of them tells its token.
std::vector<Sighting> eachObjectOnce(std::vector<Sighting> found)
{
    std::vector<Sighting> once;
    for (Sighting &seen : found) {
        const auto same = std::ranges::find(once, seen.object, &Sighting::object);
        if (same == once.end())
            once.push_back(std::move(seen));
        else if (same->token.token.isEmpty())
            *same = std::move(seen);
    }
    return once;
}

//! Each text once: an account token is one with its shipping token.
std::vector<NamedToken> eachTextOnce(std::vector<Sighting> found)
{
    std::vector<NamedToken> once;
    for (auto &[object, token, isById] : found) {
        const auto isSame = [&text = token.token](const NamedToken &other) {
            return !text.isEmpty() && other.token == text;
        };
        if (std::ranges::none_of(once, isSame))
            once.push_back(std::move(token));
    }
    return once;
}

//! "shared/42  shared token “Partners” of Production  (--connection id)"; the environment's
//! connection has no id.
QString wayTo(const NamedToken &token, EstateReader &estate)
{
    const Connection &connection =
        estate.core().workspace().connection(token.connection)->connection;
    const QString way =
        NamedTokens::tr("  %1/%2  %3 %4 of %5",
                        "  shared/42  shared token “Partners” of Production")
            .arg(ownerWordOf(token.list))
            .arg(token.id)
            .arg(kindWord(token.list), quotedName(token.name), isolated(connection.accountName));
    return estate.isOfEnvironment() ? way
                                    : way + u"  (--connection %1)"_s.arg(connection.id.value());
}

//! The connection of the main account of \p connection, where it was left out.
std::optional<ConnectionId> mainLeftOut(const ConnectionId &connection, EstateReader &estate)
{
    const auto &parent = estate.core().workspace().connection(connection)->connection.parent;
    const bool isThere = parent && estate.core().workspace().connection(*parent);
    return isThere && std::ranges::find(estate.connections(), *parent) == estate.connections().end()
        ? parent
        : std::nullopt;
}

QString unknownTextOf(const NamedToken &token, EstateReader &estate)
{
    const bool isOfAccount = token.list == ListKind::Accounts;
    if (const auto main = mainLeftOut(token.connection, estate); main && isOfAccount)
        return NamedTokens::tr("The account token of %1 is not known: Logz.io tells it to the main "
                               "account. Name its connection, too: --connection %2.")
            .arg(quotedName(token.name), main->value());
    const QString text = isOfAccount
        ? NamedTokens::tr("The account token of %1 is not known: Logz.io did not tell it with the "
                          "account.")
        : NamedTokens::tr("The text of %1 is not known: Logz.io tells it only once, when it is "
                          "made.");
    return text.arg(quotedName(token.name));
}

} // namespace

void sayObstacle(Console &console, const NamedToken &token)
{
    if (!token.obstacle.isEmpty())
        console.say(NamedTokens::tr("%1 %2.", "“Collector” is disabled")
                        .arg(quotedName(token.name), token.obstacle));
}

Step<NamedToken> findToken(EstateReader &estate, Console &console, const QString &text,
                           const std::set<ListKind> &also)
{
    const Asked asked = askedBy(text);
    std::set<ListKind> lists(asked.lists.begin(), asked.lists.end());
    lists.insert(also.begin(), also.end());
    if (const Step<void> read = estate.read(lists); !read)
        return leave(read.error());
    const Workspace &workspace = estate.core().workspace();
    const TimePoint now = estate.core().clock().now();
    std::vector<Sighting> seen;
    bool mayBeAnother = false;
    for (const ConnectionId &connection : estate.connections()) {
        for (const ListKind list : asked.lists) {
            withRowType(list, [&]<typename Row>(std::type_identity<Row>) {
                if constexpr (requires(Row row) { row.token; }) {
                    collect<Row>(seen, workspace, connection, asked.name, now);
                    mayBeAnother =
                        mayBeAnother || mayHoldAnother<Row>(workspace, connection, asked.name);
                }
                return true;
            });
        }
    }
    // In a list that is named, a number is an id: of a token that is called so, too.
    if (asked.lists.size() == 1 && std::ranges::any_of(seen, &Sighting::isById))
        std::erase_if(seen, [](const Sighting &each) { return !each.isById; });
    std::vector<NamedToken> found = eachTextOnce(eachObjectOnce(std::move(seen)));
    if (found.empty()) {
        // It may be in what was not read, which is said already.
        if (!estate.isComplete())
            return console.refuse(
                ExitCode::NotRead,
                NamedTokens::tr("Whether there is a token %1 is not known: not all was read.")
                    .arg(quotedName(text)));
        return console.refuse(ExitCode::WrongUse,
                              NamedTokens::tr("There is no token %1.").arg(quotedName(text)));
    }
    const auto ways = [&] {
        QString all;
        for (const NamedToken &token : found)
            all += u'\n' + wayTo(token, estate);
        return all;
    };
    if (found.size() > 1)
        return console.refuse(
            ExitCode::WrongUse,
            NamedTokens::tr("%1 can be one of several. Name one of them:").arg(quotedName(text))
                + ways());
    if (mayBeAnother)
        return console.refuse(
            ExitCode::NotRead,
            NamedTokens::tr("Whether %1 is the only one of its name is not known: not all was "
                            "read. Name it by its list:")
                    .arg(quotedName(text))
                + ways());
    if (found.front().token.isEmpty())
        return console.refuse(ExitCode::NotRead, unknownTextOf(found.front(), estate));
    return std::move(found.front());
}

} // namespace tokendeck::cli
