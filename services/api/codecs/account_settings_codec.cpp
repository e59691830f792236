// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/api/codecs/account_settings_codec.h"

#include "services/api/json/json_reader.h"
#include "services/api/json/json_writer.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

using json::Fault;
using json::Value;

const auto SearchableName = u"searchable"_s;
const auto SharedWithName = u"sharingObjectsAccounts"_s;

//! What follows from other members, or is asked for here.
constexpr std::array Derived{QStringView(u"searchable"), QStringView(u"isOwner"),
                             QStringView(u"isCapped"), QStringView(u"totalTimeBasedDailyGB"),
                             QStringView(u"sharedGB")};

enum SettingsMember : unsigned { SettingsId, SettingsName, SettingsSearchable };
constexpr json::Members<3> SettingsMembers{
    .names = {"accountId", "accountName", "searchable"},
    .required = json::maskOf(SettingsId, SettingsName, SettingsSearchable),
};

bool readSettings(Value value, AccountSettings &settings, Fault &fault)
{
    return json::readObject(value, SettingsMembers, fault, [&](std::size_t member, Value item) {
        switch (member) {
        case SettingsId:
            return json::readId(item, settings.id, fault);
        case SettingsName:
            return json::readName(item, settings.name, fault);
        default:
            return json::readBool(item, settings.searchable, fault);
        }
    });
}

//! Every member of \p settings as it is sent.
QJsonObject membersOf(const AccountSettings &settings)
{
    const QByteArrayView text = settings.text.exposedText();
    QJsonObject members =
        QJsonDocument::fromJson(QByteArray::fromRawData(text.data(), text.size())).object();
    QJsonArray ids;
    const QJsonArray sharedWith = members.value(SharedWithName).toArray();
    for (const QJsonValue &account : sharedWith)
        ids.append(account.isObject() ? account[u"accountId"_s] : account);
    members.insert(SharedWithName, ids);
    return members;
}

} // namespace

Outcome<AccountSettings> decodeAccountSettings(QByteArray body)
{
    Secret text(std::string_view(body.constData(), size_t(body.size())));
    Outcome<AccountSettings> settings =
        json::decode<AccountSettings>(std::move(body), readSettings);
    if (settings)
        settings->text = std::move(text);
    return settings;
}

QByteArray encodeAccountSettings(const AccountSettings &settings, bool searchable)
{
    QJsonObject members = membersOf(settings);
    members.insert(SearchableName, searchable);
    return json::write(members);
}

QStringList otherDifferences(const AccountSettings &before, const AccountSettings &after)
{
    const QJsonObject old = membersOf(before);
    const QJsonObject now = membersOf(after);
    QStringList names = old.keys() + now.keys();
    names.sort();
    names.removeDuplicates();
    names.removeIf([&](const QString &name) {
        return std::ranges::find(Derived, QStringView(name)) != Derived.end()
            || old.value(name) == now.value(name);
    });
    return names;
}

} // namespace tokendeck
