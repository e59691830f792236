// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/routes/account_json.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tokendeck::sandbox {

namespace {

constexpr int UsageDays = 8;

void writeOptionalText(JsonText &json, QByteArrayView name, const QString &text)
{
    json.member(name, text.isEmpty() ? std::optional<QString>() : text);
}

void writeUtilization(JsonText &json, const AccountRecord &account)
{
    json.name("utilizationSettings")
        .beginObject()
        .member("frequencyMinutes", account.utilizationMinutes)
        .member("utilizationEnabled", account.utilizationEnabled)
        .endObject();
}

void writeView(JsonText &json, const AccountRecord &account)
{
    json.beginObject()
        .member("accountId", account.id.value())
        .member("accountName", account.name)
        .member("accountToken", account.token)
        .member("active", true)
        .member("esIndexPrefix", u"logz%1-"_s.arg(account.id.value()))
        .member("isFlexible", account.flexible)
        .member("reservedDailyGB", account.reservedGb)
        .member("maxDailyGB", account.maxGb)
        .member("retentionDays", account.retentionDays)
        .member("softLimitGB", account.softLimitGb)
        .endObject();
}

//! What \p account took in on \p day: its usual volume, more or less, and the same at each request.
qint64 bytesOf(const AccountRecord &account, std::chrono::sys_days day)
{
    constexpr double BytesPerGb = 1024.0 * 1024.0 * 1024.0;
    const auto number = quint64(day.time_since_epoch().count()) * 2654435761U
        + quint64(account.id.value()) * 40503U;
    const double share = 0.75 + double(number % 1000) / 2000.0;
    return qint64(account.dailyGb * share * BytesPerGb);
}

void writeUsage(JsonText &json, const AccountRecord &account, TimePoint now)
{
    json.name("dailyUsagesList").beginObject().name("usage").beginArray();
    const auto today = std::chrono::floor<std::chrono::days>(now);
    for (int ago = UsageDays - 1; ago >= 0; --ago) {
        const auto day = today - std::chrono::days(ago);
        // Today's share is what has passed of it.
        const double passed =
            ago > 0 ? 1.0 : std::chrono::duration<double>(now - today) / std::chrono::days(1);
        json.beginObject()
            .name("date")
            .milliseconds(day)
            .member("bytes", qint64(double(bytesOf(account, day)) * passed))
            .endObject();
    }
    json.endArray().endObject();
}

const AccountRecord *memberOf(const std::vector<AccountRecord> &family, AccountId id)
{
    const auto found = std::ranges::find(family, id, &AccountRecord::id);
    return found == family.end() ? nullptr : &*found;
}

} // namespace

void writeTimeBasedAccount(JsonText &json, const AccountRecord &account,
                           const std::vector<AccountRecord> &family)
{
    json.beginObject().member("accountId", account.id.value());
    writeOptionalText(json, "email", account.email);
    json.member("accountName", account.name)
        .member("retentionDays", account.retentionDays)
        .member("searchable", account.searchable)
        .member("accessible", account.accessible)
        .member("docSizeSetting", account.docSize)
        .name("sharingObjectsAccounts")
        .beginArray();
    for (const AccountId with : account.sharedWith)
        if (const AccountRecord *other = memberOf(family, with))
            json.beginObject()
                .member("accountId", other->id.value())
                .member("accountName", other->name)
                .endObject();
    json.endArray();
    writeUtilization(json, account);
    const bool capped = account.flexible && account.maxGb;
    json.member("isOwner", account.isMain())
        .member("snapSearchRetentionDays", account.snapDays)
        .member("isFlexible", account.flexible)
        .member("reservedDailyGB", account.reservedGb)
        .member("maxDailyGB", account.maxGb)
        .member("isCapped", capped)
        .member("totalTimeBasedDailyGB", account.flexible ? account.maxGb : std::optional<double>())
        .member("sharedGB",
                account.flexible && account.maxGb && account.reservedGb
                    ? std::optional(*account.maxGb - *account.reservedGb)
                    : std::optional<double>())
        .member("softLimitGB", account.softLimitGb)
        .endObject();
}

void writeDetailedAccount(JsonText &json, const AccountRecord &account,
                          const std::vector<AccountRecord> &family, TimePoint now)
{
    json.beginObject()
        .name("subAccountRelation")
        .beginObject()
        .member("ownerAccountId", account.mainId.value())
        .member("subAccountId", account.id.value())
        .member("searchable", account.searchable)
        .member("accessible", account.accessible)
        .name("createdDate")
        .milliseconds(account.createdAt)
        .name("lastUpdatedDate")
        .milliseconds(account.updatedAt)
        .member("lastUpdaterUserId", account.updaterId)
        .member("type", account.type)
        .endObject()
        .name("account");
    writeView(json, account);
    json.name("sharingObjectsAccounts").beginArray();
    for (const AccountId with : account.sharedWith)
        if (const AccountRecord *other = memberOf(family, with))
            writeView(json, *other);
    json.endArray();
    writeUtilization(json, account);
    writeUsage(json, account, now);
    json.member("docSizeSetting", account.docSize)
        .member("snapSearchRetentionDays", account.snapDays)
        .member("isCapped", account.flexible && account.maxGb)
        .member("softLimitGB", account.softLimitGb)
        .endObject();
}

void writeMetricsAccount(JsonText &json, const AccountRecord &account)
{
    json.beginObject()
        .member("id", account.id.value())
        .member("accountName", account.name)
        .member("token", account.token)
        .name("createdAt")
        .milliseconds(account.createdAt)
        .member("planUts", account.planUts.value_or(0))
        .name("authorizedAccountsIds")
        .beginArray();
    for (const AccountId id : account.sharedWith)
        json.value(id.value());
    json.endArray().endObject();
}

} // namespace tokendeck::sandbox
