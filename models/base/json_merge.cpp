// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/json_merge.h"

#include <QHash>
#include <QJsonArray>

#include <algorithm>
#include <optional>

namespace tokendeck {
namespace {

//! What says which entry of a list \p entry is; nothing where a member is missing.
std::optional<QJsonArray> identityOf(const QJsonValue &entry, const QStringList &keys)
{
    QJsonArray identity;
    for (const QString &key : keys) {
        const QJsonValue value = entry[key];
        if (value.isUndefined())
            return std::nullopt;
        identity.append(value);
    }
    return identity;
}

//! The entries of a list by what says which is which.
using Index = QHash<QJsonArray, QJsonValue>;

Index indexOf(const QJsonArray &list, const QStringList &keys)
{
    Index index;
    for (const QJsonValue &entry : list)
        if (const std::optional<QJsonArray> identity = identityOf(entry, keys))
            index.insert(*identity, entry);
    return index;
}

bool isKeyed(const QJsonValue &list, const QStringList &keys)
{
    return list.isArray() && !keys.isEmpty()
        && std::ranges::all_of(list.toArray(), [&keys](const QJsonValue &entry) {
               return identityOf(entry, keys).has_value();
           });
}

QJsonValue mergedValue(const QJsonValue &base, const QJsonValue &ours, const QJsonValue &theirs,
                       const QStringList &keys);

QJsonArray mergedLists(const QJsonArray &base, const QJsonArray &ours, const QJsonArray &theirs,
                       const QStringList &keys)
{
    const QJsonValue none(QJsonValue::Undefined);
    const Index inBase = indexOf(base, keys);
    const Index inOurs = indexOf(ours, keys);
    const Index inTheirs = indexOf(theirs, keys);
    QJsonArray list;
    const auto add = [&](const QJsonArray &identity) {
        const QJsonValue value =
            mergedValue(inBase.value(identity, none), inOurs.value(identity, none),
                        inTheirs.value(identity, none), keys);
        if (!value.isUndefined())
            list.append(value);
    };
    for (const QJsonValue &entry : ours)
        add(*identityOf(entry, keys));
    for (const QJsonValue &entry : theirs)
        if (const QJsonArray identity = *identityOf(entry, keys); !inOurs.contains(identity))
            add(identity);
    return list;
}

QJsonValue mergedValue(const QJsonValue &base, const QJsonValue &ours, const QJsonValue &theirs,
                       const QStringList &keys)
{
    if (ours == base)
        return theirs;
    if (theirs == base || theirs == ours)
        return ours;
    if (ours.isObject() && theirs.isObject())
        return merged(base.toObject(), ours.toObject(), theirs.toObject(), keys);
    if (isKeyed(ours, keys) && isKeyed(theirs, keys))
        return mergedLists(base.toArray(), ours.toArray(), theirs.toArray(), keys);
    return ours;
}

} // namespace

QJsonObject merged(const QJsonObject &base, const QJsonObject &ours, const QJsonObject &theirs,
                   const QStringList &keys)
{
    QJsonObject object;
    const auto add = [&](const QString &name) {
        const QJsonValue value =
            mergedValue(base.value(name), ours.value(name), theirs.value(name), keys);
        if (!value.isUndefined())
            object.insert(name, value);
    };
    for (auto member = ours.begin(); member != ours.end(); ++member)
        add(member.key());
    for (auto member = theirs.begin(); member != theirs.end(); ++member)
        if (!ours.contains(member.key()))
            add(member.key());
    return object;
}

} // namespace tokendeck
