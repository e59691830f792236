// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/estate/unread_words.h"

#include "models/domain/names/display_name.h"
#include "models/store/list_knowledge.h"
#include "models/store/unconnected_accounts.h"
#include "words/base/connection_words.h"
#include "words/base/name_words.h"
#include "words/base/time_words.h"
#include "words/lists/kind_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

struct UnreadWords {
    Q_DECLARE_TR_FUNCTIONS(tokendeck::UnreadWords)
};

//! A main connection with those below it.
struct Family {
    ConnectionId main;
    std::vector<ListKind> lists; //!< that could not be read of some account
    bool limits = false; //!< nor could these of its shipping tokens, ever
    int unchecked = 0; //!< accounts of which a list was never read
    int stale = 0; //!< the others: what is said of them is from an earlier answer
    std::optional<TimePoint> oldest; //!< of these answers

    void take(const Workspace &workspace, const ConnectionId &id)
    {
        bool fails = false;
        bool isUnread = false;
        for (const ListKind kind : AllListKinds) {
            const ListStatus status = workspace.status(id, kind);
            // A backend without a list of API tokens has nothing that could be read.
            if (!status.problem || status.problem->kind == ProblemKind::NotSupported)
                continue;
            fails = true;
            if (!std::ranges::count(lists, kind))
                lists.push_back(kind);
            if (!status.syncedAt)
                isUnread = true;
            else if (!oldest || *status.syncedAt < *oldest)
                oldest = status.syncedAt;
        }
        const ConnectionInfo *info = workspace.connection(id);
        if (info && info->shippingLimitsFailed && !info->shippingLimits)
            fails = isUnread = limits = true;
        unchecked += fails && isUnread ? 1 : 0;
        stale += fails && !isUnread ? 1 : 0;
    }
};

QString listNames(std::vector<ListKind> lists, bool limits)
{
    if (lists.size() == AllListKinds.size())
        return UnreadWords::tr("the lists");
    std::ranges::sort(lists);
    QStringList names;
    for (const ListKind list : lists)
        names.append(listWords(list));
    if (limits)
        names.append(UnreadWords::tr("the limits of shipping tokens"));
    return shownList(names, int(names.size()));
}

QString sentenceOf(const Family &family, const QString &name, TimePoint now)
{
    const QString subject = capitalized(UnreadWords::tr("%1 of %2", "the shared tokens of Acme EU")
                                            .arg(listNames(family.lists, family.limits), name));
    if (family.lists.empty())
        return UnreadWords::tr("%1 could not be read: how many are allowed is not known.")
            .arg(subject);
    if (family.unchecked > 0)
        return UnreadWords::tr("%1 could not be read: %Ln accounts were not checked.", nullptr,
                               family.unchecked)
            .arg(subject);
    return UnreadWords::tr("%1 could not be read again: what is said of %Ln accounts is from %2.",
                           nullptr, family.stale)
        .arg(subject, agoText(now - family.oldest.value_or(now)));
}

} // namespace

std::optional<UnreadMessage> unreadMessage(const Workspace &workspace,
                                           std::span<const ConnectionId> scope, TimePoint now)
{
    constexpr size_t MostTold = 2;
    std::vector<Family> families;
    for (const ConnectionId &id : scope) {
        const ConnectionInfo *info = workspace.connection(id);
        if (!info || info->state != ConnectionState::Ready)
            continue;
        Family taken;
        taken.take(workspace, id);
        if (taken.lists.empty() && !taken.limits)
            continue;
        const ConnectionId main = workspace.family(id).front();
        auto family = std::ranges::find(families, main, &Family::main);
        if (family == families.end())
            family = families.insert(families.end(), {.main = main});
        family->take(workspace, id);
    }
    if (families.empty())
        return std::nullopt;
    // Of what was never read nothing at all is known.
    std::ranges::stable_sort(families, {},
                             [](const Family &family) { return family.unchecked == 0; });
    const auto nameOf = [&workspace](const Family &family) {
        const ConnectionInfo *info = workspace.connection(family.main);
        return info ? isolated(info->connection.name) : QString();
    };
    QStringList sentences;
    for (size_t i = 0; i < std::min(families.size(), MostTold); ++i)
        sentences.append(sentenceOf(families[i], nameOf(families[i]), now));
    QStringList others;
    for (size_t i = MostTold; i < families.size(); ++i)
        others.append(nameOf(families[i]));
    if (!others.isEmpty())
        sentences.append(UnreadWords::tr("The same happened to %n other connections: %1.", nullptr,
                                         int(others.size()))
                             .arg(shownList(others, 4)));
    return UnreadMessage{sentences.join(u' '), families.front().main};
}

std::optional<UnconnectedMessage> unconnectedMessage(const Workspace &workspace,
                                                     std::span<const ConnectionId> scope)
{
    constexpr int MostNamed = 3;
    UnconnectedMessage message;
    QStringList names;
    QStringList readOnly;
    for (const UnconnectedAccounts &accounts : unconnectedAccounts(workspace, scope)) {
        const Connection &connection = workspace.connection(accounts.listedBy)->connection;
        message.count += accounts.count;
        names.append(isolated(connection.name));
        if (connection.marks.readOnly)
            readOnly.append(connection.name);
        else if (!message.connection)
            message.connection = connection.id;
    }
    if (names.isEmpty())
        return std::nullopt;
    message.text = UnreadWords::tr("%Ln sub accounts of %1 are not connected: their tokens are not "
                                   "checked.",
                                   nullptr, message.count)
                       .arg(shownList(names, MostNamed));
    if (!message.connection)
        message.text += u' ' + readOnlyText(readOnly);
    return message;
}

} // namespace tokendeck
