// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/lists/named_token.h"

#include "app/cli/lists/list_names.h"
#include "models/domain/lists/row_kind.h"
#include "models/domain/names/display_name.h"
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

template <typename Row>
void collect(std::vector<NamedToken> &found, const Workspace &workspace,
             const ConnectionId &connection, const QString &name, TimePoint now)
{
    for (const auto all = workspace.rows<Row>(connection); const Row &row : *all) {
        if (row.fault || (row.name != name && QString::number(row.id.value()) != name))
            continue;
        found.push_back({.connection = connection,
                         .list = RowKind<Row>,
                         .id = row.id.value(),
                         .name = row.name,
                         .token = row.token,
                         .obstacle = obstacleOf(row, now)});
    }
}

//! The same object through several connections, and an account token beside its shipping token, are
//! one: they have one text.
void keepEachOnce(std::vector<NamedToken> &found)
{
    std::vector<NamedToken> once;
    for (NamedToken &token : found) {
        const auto isSame = [&token](const NamedToken &other) {
            return !token.token.isEmpty() && other.token == token.token;
        };
        if (std::ranges::none_of(once, isSame))
            once.push_back(std::move(token));
    }
    found = std::move(once);
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

QString unknownTextOf(const NamedToken &token)
{
    const QString text = token.list == ListKind::Accounts
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
    std::vector<NamedToken> found;
    for (const ConnectionId &connection : estate.connections()) {
        for (const ListKind list : asked.lists) {
            withRowType(list, [&]<typename Row>(std::type_identity<Row>) {
                if constexpr (requires(Row row) { row.token; })
                    collect<Row>(found, workspace, connection, asked.name, now);
                return true;
            });
        }
    }
    keepEachOnce(found);
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
    if (found.size() > 1) {
        QString ways;
        for (const NamedToken &token : found)
            ways += u'\n' + wayTo(token, estate);
        return console.refuse(
            ExitCode::WrongUse,
            NamedTokens::tr("%1 can be one of several. Name one of them:").arg(quotedName(text))
                + ways);
    }
    if (found.front().token.isEmpty())
        return console.refuse(ExitCode::NotRead, unknownTextOf(found.front()));
    return std::move(found.front());
}

} // namespace tokendeck::cli
