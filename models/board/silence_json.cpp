// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/board/silence_json.h"

#include "models/domain/lists/list_key.h"
#include "models/insight/estate/finding_key.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

std::optional<qint32> numberIn(const QJsonValue &value)
{
    // What is no whole number of that size answers the default.
    const qint64 number = value.toInteger(std::numeric_limits<qint64>::min());
    if (number < std::numeric_limits<qint32>::min() || number > std::numeric_limits<qint32>::max())
        return std::nullopt;
    return qint32(number);
}

std::optional<ObjectRef> objectIn(const QJsonObject &object, const Silence &silence)
{
    const auto list = listBy(&ListKey::word, object["list"_L1].toString());
    const std::optional<qint32> id = numberIn(object["object"_L1]);
    if (!list || !id)
        return std::nullopt;
    return ObjectRef{.backend = silence.backend,
                     .account = silence.account,
                     .list = *list,
                     .id = *id,
                     .local = ConnectionId(object["connection"_L1].toString())};
}

} // namespace

QJsonObject toJson(const Silence &silence)
{
    QJsonObject object{
        {u"id"_s, silenceId(silence)},
        {u"kind"_s, QString(keyOf(silence.kind).word)},
        {u"backend"_s, silence.backend},
        {u"account"_s, silence.account.value()},
        {u"reason"_s, silence.reason},
        {u"since"_s,
         QDateTime::fromMSecsSinceEpoch(silence.since.time_since_epoch().count(), QTimeZone::utc())
             .toString(Qt::ISODateWithMs)},
    };
    if (silence.object) {
        object.insert(u"list"_s, QString(keyOf(silence.object->list).word));
        object.insert(u"object"_s, silence.object->id);
        object.insert(u"fact"_s, silence.fact);
        if (silence.object->local.isValid())
            object.insert(u"connection"_s, silence.object->local.value());
    }
    return object;
}

std::optional<Silence> silenceFromJson(const QJsonObject &object)
{
    const std::optional<FindingKind> kind = findingKindOf(object["kind"_L1].toString());
    const std::optional<qint32> account = numberIn(object["account"_L1]);
    const QDateTime since = QDateTime::fromString(object["since"_L1].toString(), Qt::ISODateWithMs);
    if (!kind || !account || !since.isValid() || !object["reason"_L1].isString())
        return std::nullopt;
    Silence silence{.kind = *kind,
                    .backend = object["backend"_L1].toString(),
                    .account = AccountId(*account),
                    .reason = object["reason"_L1].toString(),
                    .since = TimePoint(std::chrono::milliseconds(since.toMSecsSinceEpoch()))};
    // Whatever names an object silences that object or nothing, never its whole account.
    if (object.contains("object"_L1) || object.contains("list"_L1) || object.contains("fact"_L1)) {
        silence.object = objectIn(object, silence);
        if (!silence.object || !object["fact"_L1].isString())
            return std::nullopt;
        silence.fact = object["fact"_L1].toString();
    }
    // The name says the same once more: an entry that was cut or mixed up is none.
    if (silence.backend.isEmpty() || !silence.account.isValid()
        || object["id"_L1].toString() != silenceId(silence))
        return std::nullopt;
    return silence;
}

} // namespace tokendeck
