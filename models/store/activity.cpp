// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/activity.h"

#include "models/domain/lists/list_key.h"
#include "models/domain/problem_key.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace tokendeck {
namespace {

constexpr std::array ActionWords{
    std::pair{ActivityAction::CopyToken, "token.copy"_L1},
    std::pair{ActivityAction::CreateSharedToken, "shared-token.create"_L1},
    std::pair{ActivityAction::EditSharedToken, "shared-token.edit"_L1},
    std::pair{ActivityAction::RotateSharedToken, "shared-token.rotate"_L1},
    std::pair{ActivityAction::DeleteSharedToken, "shared-token.delete"_L1},
    std::pair{ActivityAction::CreateFilter, "filter.create"_L1},
    std::pair{ActivityAction::ReplaceFilter, "filter.replace"_L1},
    std::pair{ActivityAction::MergeFilters, "filter.merge"_L1},
    std::pair{ActivityAction::DeleteFilter, "filter.delete"_L1},
    std::pair{ActivityAction::CreateShippingToken, "shipping-token.create"_L1},
    std::pair{ActivityAction::RenameShippingToken, "shipping-token.rename"_L1},
    std::pair{ActivityAction::EnableShippingToken, "shipping-token.enable"_L1},
    std::pair{ActivityAction::DisableShippingToken, "shipping-token.disable"_L1},
    std::pair{ActivityAction::RotateShippingToken, "shipping-token.rotate"_L1},
    std::pair{ActivityAction::DeleteShippingToken, "shipping-token.delete"_L1},
    std::pair{ActivityAction::CreateApiToken, "api-token.create"_L1},
    std::pair{ActivityAction::DeleteApiToken, "api-token.delete"_L1},
    std::pair{ActivityAction::AddConnection, "connection.add"_L1},
    std::pair{ActivityAction::RenameConnection, "connection.rename"_L1},
    std::pair{ActivityAction::RemoveConnection, "connection.remove"_L1},
    std::pair{ActivityAction::OpenAccount, "account.open-to-search"_L1},
    std::pair{ActivityAction::CloseAccount, "account.close-to-search"_L1},
    std::pair{ActivityAction::MarkConnection, "connection.mark"_L1},
    std::pair{ActivityAction::SaveTokens, "connection.save-tokens"_L1},
};
static_assert(ActionWords.size() == ActivityActionCount);

constexpr std::array OutcomeWords{
    std::pair{ActivityOutcome::Done, "done"_L1},
    std::pair{ActivityOutcome::Failed, "failed"_L1},
    std::pair{ActivityOutcome::Unknown, "unknown"_L1},
    std::pair{ActivityOutcome::Dropped, "dropped"_L1},
};

template <typename Enum, size_t Count>
QString wordOf(const std::array<std::pair<Enum, QLatin1StringView>, Count> &words, Enum value)
{
    for (const auto &[known, word] : words) {
        if (known == value)
            return word;
    }
    Q_UNREACHABLE();
}

//! The first of \p entries that is a rotation in \p list with \p id at \p end of it.
const Activity *findRotation(const std::vector<Activity> &entries, const ConnectionId &connection,
                             ListKind list, std::optional<qint32> Activity::*end, qint32 id)
{
    const auto found = std::ranges::find_if(entries, [&](const Activity &entry) {
        return entry.successorId && entry.*end == id && entry.connection == connection
            && listOf(entry.action) == list;
    });
    return found == entries.end() ? nullptr : &*found;
}

template <typename Enum, size_t Count>
std::optional<Enum> valueOf(const std::array<std::pair<Enum, QLatin1StringView>, Count> &words,
                            const QString &text)
{
    for (const auto &[value, word] : words) {
        if (word == text)
            return value;
    }
    return std::nullopt;
}

} // namespace

std::optional<ListKind> listOf(ActivityAction action)
{
    switch (action) {
    case ActivityAction::CreateSharedToken:
    case ActivityAction::EditSharedToken:
    case ActivityAction::RotateSharedToken:
    case ActivityAction::DeleteSharedToken:
        return ListKind::SharedTokens;
    case ActivityAction::CreateFilter:
    case ActivityAction::ReplaceFilter:
    case ActivityAction::MergeFilters:
    case ActivityAction::DeleteFilter:
        return ListKind::Filters;
    case ActivityAction::CreateShippingToken:
    case ActivityAction::RenameShippingToken:
    case ActivityAction::EnableShippingToken:
    case ActivityAction::DisableShippingToken:
    case ActivityAction::RotateShippingToken:
    case ActivityAction::DeleteShippingToken:
        return ListKind::ShippingTokens;
    case ActivityAction::CreateApiToken:
    case ActivityAction::DeleteApiToken:
        return ListKind::ApiTokens;
    case ActivityAction::AddConnection:
    case ActivityAction::RenameConnection:
    case ActivityAction::RemoveConnection:
    case ActivityAction::OpenAccount:
    case ActivityAction::CloseAccount:
    case ActivityAction::MarkConnection:
    case ActivityAction::SaveTokens:
        return ListKind::Accounts;
    case ActivityAction::CopyToken:
        break;
    }
    return {};
}

ActivityKind kindOf(ActivityAction action)
{
    switch (action) {
    case ActivityAction::CopyToken:
    case ActivityAction::SaveTokens:
        return ActivityKind::Copied;
    case ActivityAction::CreateSharedToken:
    case ActivityAction::CreateFilter:
    case ActivityAction::CreateShippingToken:
    case ActivityAction::CreateApiToken:
        return ActivityKind::Created;
    case ActivityAction::EditSharedToken:
    case ActivityAction::ReplaceFilter:
    case ActivityAction::MergeFilters:
    case ActivityAction::RenameShippingToken:
    case ActivityAction::EnableShippingToken:
    case ActivityAction::DisableShippingToken:
    case ActivityAction::OpenAccount:
    case ActivityAction::CloseAccount:
        return ActivityKind::Changed;
    case ActivityAction::RotateSharedToken:
    case ActivityAction::RotateShippingToken:
        return ActivityKind::Rotated;
    case ActivityAction::DeleteSharedToken:
    case ActivityAction::DeleteFilter:
    case ActivityAction::DeleteShippingToken:
    case ActivityAction::DeleteApiToken:
        return ActivityKind::Deleted;
    case ActivityAction::AddConnection:
    case ActivityAction::RenameConnection:
    case ActivityAction::RemoveConnection:
    case ActivityAction::MarkConnection:
        break;
    }
    return ActivityKind::Other;
}

const Activity *rotationThatMade(const std::vector<Activity> &entries,
                                 const ConnectionId &connection, ListKind list, qint32 id)
{
    return findRotation(entries, connection, list, &Activity::successorId, id);
}

const Activity *rotationOf(const std::vector<Activity> &entries, const ConnectionId &connection,
                           ListKind list, qint32 id)
{
    return findRotation(entries, connection, list, &Activity::objectId, id);
}

QByteArray toJsonLine(const Activity &activity)
{
    QJsonObject object{
        {u"time"_s, qint64(activity.time.time_since_epoch().count())},
        {u"connection"_s, activity.connection.value()},
        {u"account"_s, activity.account},
        {u"actor"_s, activity.actor},
        {u"action"_s, wordOf(ActionWords, activity.action)},
        {u"object"_s, activity.object},
        {u"outcome"_s, wordOf(OutcomeWords, activity.outcome)},
        {u"durationMs"_s, qint64(activity.duration.count())},
    };
    if (activity.objectId)
        object.insert(u"objectId"_s, *activity.objectId);
    if (activity.list)
        object.insert(u"list"_s, QString(keyOf(*activity.list).word));
    if (activity.problem)
        object.insert(u"problem"_s, keyOf(*activity.problem).word);
    if (activity.httpStatus)
        object.insert(u"httpStatus"_s, *activity.httpStatus);
    if (!activity.requestId.isEmpty())
        object.insert(u"requestId"_s, activity.requestId);
    if (!activity.note.isEmpty())
        object.insert(u"note"_s, activity.note);
    if (!activity.change.isEmpty())
        object.insert(u"change"_s, activity.change);
    if (activity.successorId) {
        object.insert(u"successorId"_s, *activity.successorId);
        object.insert(u"successor"_s, activity.successor);
    }
    if (activity.endedOld)
        object.insert(u"oldDeleted"_s, true);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<Activity> activityFromJsonLine(const QByteArray &line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    const auto action = valueOf(ActionWords, object[u"action"_s].toString());
    const auto outcome = valueOf(OutcomeWords, object[u"outcome"_s].toString());
    if (!action || !outcome || !object[u"time"_s].isDouble())
        return std::nullopt;

    Activity activity{
        .time = TimePoint(std::chrono::milliseconds(object[u"time"_s].toInteger())),
        .connection = ConnectionId(object[u"connection"_s].toString()),
        .account = object[u"account"_s].toString(),
        .actor = object[u"actor"_s].toString(),
        .action = *action,
        .object = object[u"object"_s].toString(),
        .list = listBy(&ListKey::word, object[u"list"_s].toString()),
        .outcome = *outcome,
        .duration = std::chrono::milliseconds(object[u"durationMs"_s].toInteger()),
        .problem = problemKindOf(object[u"problem"_s].toString()),
        .requestId = object[u"requestId"_s].toString(),
        .note = object[u"note"_s].toString(),
        .change = object[u"change"_s].toString(),
    };
    if (object.contains(u"objectId"_s))
        activity.objectId = qint32(object[u"objectId"_s].toInteger());
    if (object.contains(u"httpStatus"_s))
        activity.httpStatus = object[u"httpStatus"_s].toInt();
    if (object.contains(u"successorId"_s)) {
        activity.successorId = qint32(object[u"successorId"_s].toInteger());
        activity.successor = object[u"successor"_s].toString();
    }
    activity.endedOld = object[u"oldDeleted"_s].toBool();
    return activity;
}

} // namespace tokendeck
