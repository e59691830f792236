// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/lists/problems/page_words.h"

#include "models/domain/names/display_name.h"
#include "models/domain/region.h"
#include "models/insight/expiry.h"
#include "models/insight/pasted_token.h"
#include "models/store/connection_lookup.h"
#include "models/store/list_knowledge.h"
#include "models/store/row_lookup.h"
#include "words/base/name_words.h"
#include "words/base/time_words.h"
#include "words/lists/kind_words.h"
#include "words/lists/lacks_token.h"
#include "words/lists/list_table.h"
#include "words/lists/status_words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

struct PageWords {
    Q_DECLARE_TR_FUNCTIONS(tokendeck::PageWords)
};

QString objectOf(ListKind kind, const QString &account)
{
    return PageWords::tr("%1 of %2", "the shared tokens of Production")
        .arg(listWords(kind), isolated(account));
}

bool hasAnyList(const Workspace &workspace, const ConnectionId &id)
{
    return std::ranges::any_of(AllListKinds, [&](ListKind kind) {
        return knowledgeOf(workspace.status(id, kind)) != ListKnowledge::Unread;
    });
}

PageMessage connectionMessage(const Workspace &workspace, const ConnectionInfo &info)
{
    const Problem problem = info.problem.value_or(Problem{.kind = ProblemKind::Unauthorized});
    const QString name = quotedName(shownConnectionName(workspace, info.connection));
    QString object = name;
    // Both addresses are needed to choose between them.
    if (problem.kind == ProblemKind::KeychainOtherOrigin)
        object = PageWords::tr("%1 at %2").arg(object, info.connection.apiUrl.toString());
    const ProblemWords words = problemWords(problem, object);
    PageMessage message{Tone::Danger, words.text(), words.remedy, info.connection.id};
    // A token kept for the session is gone with a lock or a restart, which is no failure.
    if (info.connection.storage == SecretStorage::Session
        && info.state == ConnectionState::TokenUnavailable) {
        message.tone = Tone::Accent;
        message.text =
            PageWords::tr("The token of %1 was for one session only. Enter it to go on.").arg(name);
        message.remedy = Remedy::EnterToken;
    }
    if (problem.kind == ProblemKind::Unauthorized && hasAnyList(workspace, info.connection.id))
        message.text += u' ' + PageWords::tr("What was loaded before stays visible.");
    // The token is there, behind the keychain.
    if (message.remedy == Remedy::SessionOnly)
        message.remedy = Remedy::TryAgain;
    return message;
}

PageMessage failureMessage(ListKind kind, const ConnectionInfo &info, const QString &account,
                           const ListStatus &status, TimePoint now)
{
    const Problem &problem = *status.problem;
    if (kind == ListKind::ApiTokens && problem.kind == ProblemKind::NotSupported)
        return {Tone::Accent,
                PageWords::tr("This backend does not list API tokens: shown are the ones that this "
                              "computer knows."),
                Remedy::None, info.connection.id};
    const ProblemWords words = readingWords(problem, objectOf(kind, account));
    PageMessage message{Tone::Warning, words.text(), words.remedy, info.connection.id,
                        problem.shape};
    if (problem.kind == ProblemKind::Cancelled)
        message.remedy = Remedy::TryAgain;
    if (status.syncedAt)
        message.text +=
            u' ' + PageWords::tr("What you see is from %1.").arg(agoText(now - *status.syncedAt));
    else if (status.keptFrom)
        message.text +=
            u' ' + PageWords::tr("What you see is from %1.").arg(momentText(*status.keptFrom));
    else if (problem.kind != ProblemKind::Forbidden)
        message.tone = Tone::Danger;
    return message;
}

//! The first connection whose list is forbidden.
const ConnectionInfo *forbidden(const Workspace &workspace, std::span<const ConnectionId> scope,
                                ListKind kind)
{
    for (const ConnectionId &id : scope) {
        const ListStatus status = workspace.status(id, kind);
        if (status.problem && status.problem->kind == ProblemKind::Forbidden)
            return workspace.connection(id);
    }
    return nullptr;
}

//! \p first, and the accounts \p others of which \p sentence, with "%1", is to be said, too.
std::optional<PageMessage> joinedMessage(std::optional<PageMessage> first,
                                         const QStringList &others, const QString &sentence)
{
    if (!first || others.isEmpty())
        return first;
    // The server's sentence may end in its quote.
    if (first->text.endsWith(u'”'))
        first->text += u'.';
    first->text += u' ' + sentence.arg(shownList(others, 4));
    return first;
}

} // namespace

std::optional<PageMessage> connectionsMessage(const Workspace &workspace,
                                              std::span<const ConnectionId> scope)
{
    std::optional<PageMessage> first;
    QStringList others;
    for (const ConnectionId &id : scope) {
        const ConnectionInfo *info = workspace.connection(id);
        if (!info || !lacksToken(*info))
            continue;
        if (first)
            others.append(quotedName(shownConnectionName(workspace, info->connection)));
        else
            first = connectionMessage(workspace, *info);
    }
    return joinedMessage(std::move(first), others,
                         PageWords::tr("%n other connections cannot be used either: %1.", nullptr,
                                       int(others.size())));
}

std::optional<PageMessage> listMessage(const Workspace &workspace,
                                       std::span<const ConnectionId> scope, ListKind kind,
                                       TimePoint now)
{
    std::optional<PageMessage> first;
    QStringList others;
    const auto take = [&](const QString &account, PageMessage message) {
        if (first)
            others.append(quotedName(account));
        else
            first = std::move(message);
    };
    for (const ConnectionId &id : scope)
        if (const ConnectionInfo *info = workspace.connection(id); info && lacksToken(*info))
            take(shownAccountName(workspace, id), connectionMessage(workspace, *info));
    for (const ConnectionId &id : scope) {
        const ConnectionInfo *info = workspace.connection(id);
        const ListStatus status = workspace.status(id, kind);
        if (!info || !status.problem || info->state != ConnectionState::Ready)
            continue;
        const QString account = shownAccountName(workspace, id);
        take(account, failureMessage(kind, *info, account, status, now));
    }
    return joinedMessage(std::move(first), others,
                         PageWords::tr("Of %n other accounts the same page has a problem: %1.",
                                       nullptr, int(others.size())));
}

std::optional<PageMessage> faultMessage(const Workspace &workspace,
                                        std::span<const ConnectionId> scope, ListKind kind)
{
    int count = 0;
    PageMessage message{.tone = Tone::Warning, .remedy = Remedy::CopyShape};
    for (const ConnectionId &id : scope) {
        const ListFaults faults = workspace.faults(id, kind);
        if (const RowFault *fault = faultOf(workspace, id, kind, faults.first);
            fault && count == 0) {
            message.connection = id;
            message.copyableText = fault->shape;
        }
        count += faults.count;
    }
    if (count == 0)
        return std::nullopt;
    const QString counted = countedKind(kind, count);
    QString sentence;
    if (kind == ListKind::SharedTokens)
        sentence = PageWords::tr("%1: not understood. What can be read with them is not known; it "
                                 "may be every log.",
                                 nullptr, count);
    else
        sentence = PageWords::tr("%1: not understood. They stand in the list and cannot be changed "
                                 "here.",
                                 nullptr, count);
    message.text = sentence.arg(counted);
    return message;
}

QString supportText(const Workspace &workspace, const ConnectionId &connection, ListKind kind)
{
    const ConnectionInfo *info = workspace.connection(connection);
    const ListStatus status = workspace.status(connection, kind);
    // Their switch covers shared tokens and their filters.
    if (!info || !status.problem || status.problem->kind != ProblemKind::Forbidden
        || (kind != ListKind::SharedTokens && kind != ListKind::Filters))
        return {};
    return sharedTokensSupportText(info->connection.accountName, info->connection.accountId,
                                   status.problem->requestId);
}

EmptyReason emptyReason(const Workspace &workspace, std::span<const ConnectionId> scope,
                        ListKind kind, bool searching)
{
    // What was kept is searched as it stands.
    if (searching && keptFrom(workspace, scope, kind))
        return EmptyReason::NothingFound;
    int failed = 0;
    int forbiddenLists = 0;
    int synced = 0;
    for (const ConnectionId &id : scope) {
        const ListStatus status = workspace.status(id, kind);
        const ConnectionInfo *info = workspace.connection(id);
        const bool unusable = info && lacksToken(*info);
        if (status.syncedAt)
            ++synced;
        else if (status.problem && status.problem->kind == ProblemKind::Forbidden)
            ++forbiddenLists;
        else if (status.problem || unusable)
            ++failed;
    }
    const int lists = int(scope.size());
    if (synced == 0 && forbiddenLists > 0 && forbiddenLists + failed == lists)
        return EmptyReason::NotPermitted;
    if (synced == 0 && failed > 0 && failed + forbiddenLists == lists)
        return EmptyReason::Failed;
    const bool waits = std::ranges::any_of(scope, [&workspace](const ConnectionId &id) {
        const ConnectionInfo *info = workspace.connection(id);
        return info && info->waitsForKeychain;
    });
    if (synced == 0 && lists > 0)
        return waits ? EmptyReason::Keychain : EmptyReason::Loading;
    if (searching)
        return EmptyReason::NothingFound;
    // That there is nothing can be said when every list was read.
    if (synced < lists)
        return failed + forbiddenLists > 0 ? EmptyReason::Failed : EmptyReason::Loading;
    return EmptyReason::NothingYet;
}

bool isLoading(const Workspace &workspace, std::span<const ConnectionId> scope, ListKind kind)
{
    return std::ranges::any_of(scope, [&](const ConnectionId &id) {
        const ListStatus status = workspace.status(id, kind);
        const ConnectionInfo *info = workspace.connection(id);
        if (status.syncedAt)
            return false;
        // Its turn may be still to come.
        return status.refreshing
            || (!status.problem && info
                && (info->state == ConnectionState::Ready
                    || info->state == ConnectionState::Locked));
    });
}

namespace {

//! A long word that no name has: without spaces, with figures in it.
bool mayBeToken(const QString &text)
{
    constexpr qsizetype ShortestToken = 20;
    const QStringView token = pastedToken(text);
    return token.size() >= ShortestToken && canBeToken(token)
        && std::ranges::any_of(token, [](QChar letter) { return letter.isDigit(); });
}

} // namespace

EmptyWords emptyWords(EmptyReason reason, const Workspace &workspace,
                      std::span<const ConnectionId> scope, ListKind kind, const QString &search)
{
    EmptyWords words;
    switch (reason) {
    case EmptyReason::Loading:
        words.title = PageWords::tr("Loading %1…").arg(listWords(kind));
        break;
    case EmptyReason::Keychain:
        words.title = PageWords::tr("Waiting for the keychain");
        words.text = PageWords::tr("It may be asking for its password in a window of its own.");
        break;
    case EmptyReason::NotPermitted: {
        if (!textOf(kind).isEnabledBySupport) {
            words.title =
                PageWords::tr("The API token is not allowed to read %1").arg(listWords(kind));
            words.text = PageWords::tr("Use a token of the main account.");
            break;
        }
        words.title = PageWords::tr("Logz.io’s support must enable this");
        words.text =
            PageWords::tr("The shared-token API is off until Logz.io’s support enables it for "
                          "the account. Send them this text:");
        if (const ConnectionInfo *info = forbidden(workspace, scope, kind))
            words.copyableText = supportText(workspace, info->connection.id, kind);
        break;
    }
    case EmptyReason::Failed:
        words.title = listsRead(workspace, scope, kind) == ListsRead::None
            ? PageWords::tr("Nothing could be loaded")
            : PageWords::tr("Not every list could be loaded, and the others are empty");
        words.text = PageWords::tr("The message above says why.");
        break;
    case EmptyReason::NothingFound:
        // What may be a token is not written out.
        words.title = mayBeToken(search)
            ? PageWords::tr("Nothing found: no row is searched by its whole token")
            : PageWords::tr("Nothing found for %1").arg(quotedName(search));
        words.text = PageWords::tr("Every word must appear in the row.");
        break;
    case EmptyReason::NothingYet:
        words.title = noneYet(kind);
        words.text = purposeOf(kind);
        break;
    }
    return words;
}

} // namespace tokendeck
