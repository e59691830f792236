// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/api/codecs/account_codec.h"

#include "services/api/json/json_rows.h"
#include "services/api/json/json_time.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

using json::Fault;
using json::Value;

bool readType(Value value, Account &account, Fault &fault)
{
    if (!json::readName(value, account.typeWord, fault))
        return false;
    account.type = accountTypeOf(account.typeWord);
    return true;
}

enum AssociatedMember : unsigned { AssociatedId, AssociatedName, AssociatedType };
constexpr json::Members<3> AssociatedMembers{
    .names = {"accountId", "accountName", "type"},
    .required = json::maskOf(AssociatedId, AssociatedName, AssociatedType),
};

bool readAssociated(Value value, Account &account, Fault &fault)
{
    return json::readObject(value, AssociatedMembers, fault, [&](std::size_t member, Value item) {
        switch (member) {
        case AssociatedId:
            return json::readId(item, account.id, fault);
        case AssociatedName:
            return json::readName(item, account.name, fault);
        default:
            return readType(item, account, fault);
        }
    });
}

enum ViewMember : unsigned {
    ViewId,
    ViewName,
    ViewToken,
    ViewActive,
    ViewFlexible,
    ViewReservedDailyGb,
    ViewMaxDailyGb,
    ViewRetentionDays,
};
constexpr json::Members<8> ViewMembers{
    .names = {"accountId", "accountName", "accountToken", "active", "isFlexible", "reservedDailyGB",
              "maxDailyGB", "retentionDays"},
    .required = json::maskOf(ViewId, ViewName),
};

bool readRetention(Value value, std::optional<int> &days, Fault &fault)
{
    int number = 0;
    if (json::takeNull(value))
        return true;
    if (!json::readInteger(value, number, 0, fault))
        return false;
    if (number > 0) // 0 is how an account without a retention of its own says so
        days = number;
    return true;
}

bool readView(Value value, Account &account, Fault &fault)
{
    return json::readObject(value, ViewMembers, fault, [&](std::size_t member, Value item) {
        switch (member) {
        case ViewId:
            return json::readId(item, account.id, fault);
        case ViewName:
            return json::readName(item, account.name, fault);
        case ViewToken:
            return json::takeNull(item) || json::readSecret(item, account.token, fault);
        case ViewActive:
            return json::readNullable(item, account.active, fault, json::readBool);
        case ViewFlexible:
            return json::readNullable(item, account.flexible, fault, json::readBool);
        case ViewReservedDailyGb:
            return json::readNullable(item, account.reservedDailyGb, fault, json::readAmount);
        case ViewMaxDailyGb:
            return json::readNullable(item, account.maxDailyGb, fault, json::readAmount);
        default:
            return readRetention(item, account.retentionDays, fault);
        }
    });
}

enum RelationMember : unsigned {
    RelationSearchable,
    RelationAccessible,
    RelationType,
    RelationCreated,
    RelationOwner,
};
constexpr json::Members<5> RelationMembers{
    .names = {"searchable", "accessible", "type", "createdDate", "ownerAccountId"},
    .required = json::maskOf(RelationType),
};

bool readRelation(Value value, Account &account, Fault &fault)
{
    const auto readOwner = [](Value item, AccountId &id, Fault &inner) {
        return json::readId(item, id, inner);
    };
    return json::readObject(value, RelationMembers, fault, [&](std::size_t member, Value item) {
        switch (member) {
        case RelationSearchable:
            return json::readNullable(item, account.searchable, fault, json::readBool);
        case RelationAccessible:
            return json::readNullable(item, account.accessible, fault, json::readBool);
        case RelationType:
            return readType(item, account, fault);
        case RelationCreated:
            return json::readKnownTime(item, account.createdAt, fault);
        default:
            return json::readNullable(item, account.ownerId, fault, readOwner);
        }
    });
}

enum UsageMember : unsigned { UsageDate, UsageBytes };
constexpr json::Members<2> UsageMembers{
    .names = {"date", "bytes"},
    .required = json::maskOf(UsageDate, UsageBytes),
};

bool readDay(Value value, DailyUsage &usage, Fault &fault)
{
    return json::readObject(value, UsageMembers, fault, [&](std::size_t member, Value item) {
        if (member == UsageBytes)
            return json::readInteger(item, usage.bytes, qint64(0), fault);
        std::optional<TimePoint> time;
        if (!json::readKnownTime(item, time, fault))
            return false;
        if (time)
            usage.day = std::chrono::floor<std::chrono::days>(*time);
        return true;
    });
}

constexpr json::Members<1> UsageListMembers{.names = {"usage"}, .required = json::maskOf(0U)};

bool readUsage(Value value, Account &account, Fault &fault)
{
    const auto readDays = [&](std::size_t, Value list) {
        return json::takeNull(list) || json::readArray(list, fault, [&](Value item, std::size_t) {
                   return readDay(item, account.dailyUsage.emplace_back(), fault);
               });
    };
    if (!json::takeNull(value) && !json::readObject(value, UsageListMembers, fault, readDays))
        return false;
    // What was sent on a day that is not known says nothing.
    std::erase_if(account.dailyUsage,
                  [](const DailyUsage &usage) { return usage.day == TimePoint(); });
    std::ranges::stable_sort(account.dailyUsage, {}, &DailyUsage::day);
    return true;
}

enum DetailedMember : unsigned { DetailedAccount, DetailedRelation, DetailedUsage };
constexpr json::Members<3> DetailedMembers{
    .names = {"account", "subAccountRelation", "dailyUsagesList"},
    .required = json::maskOf(DetailedAccount, DetailedRelation),
};

bool readDetailed(Value value, Account &account, Fault &fault)
{
    if (!json::readObject(value, DetailedMembers, fault, [&](std::size_t member, Value item) {
            switch (member) {
            case DetailedAccount:
                return readView(item, account, fault);
            case DetailedRelation:
                return json::takeNull(item) || readRelation(item, account, fault);
            default:
                return readUsage(item, account, fault);
            }
        }))
        return false;
    if (account.ownerId == account.id)
        account.ownerId.reset();
    return true;
}

enum MetricsMember : unsigned {
    MetricsId,
    MetricsName,
    MetricsToken,
    MetricsCreated,
    MetricsPlan,
    MetricsAuthorized,
};
constexpr json::Members<6> MetricsMembers{
    .names = {"id", "accountName", "token", "createdAt", "planUts", "authorizedAccountsIds"},
    .required = json::maskOf(MetricsId, MetricsName, MetricsToken),
};

bool readMetrics(Value value, Account &account, Fault &fault)
{
    account.type = AccountType::Metrics;
    account.typeWord = u"METRICS_ACCOUNT"_s;
    const auto readPlan = [](Value item, int &plan, Fault &inner) {
        return json::readInteger(item, plan, 0, inner);
    };
    return json::readObject(value, MetricsMembers, fault, [&](std::size_t member, Value item) {
        switch (member) {
        case MetricsId:
            return json::readId(item, account.id, fault);
        case MetricsName:
            return json::readName(item, account.name, fault);
        case MetricsToken:
            return json::readSecret(item, account.token, fault);
        case MetricsCreated:
            return json::readKnownTime(item, account.createdAt, fault);
        case MetricsPlan:
            return json::readNullable(item, account.planUts, fault, readPlan);
        default:
            return json::takeNull(item) || json::readIds(item, account.authorizedAccounts, fault);
        }
    });
}

void salvageAssociated(const json::RowText &text, Account &account)
{
    account.name = text.name("accountName");
    // Which of the accounts is the main one decides what else is asked for.
    account.typeWord = text.name("type");
    account.type = accountTypeOf(account.typeWord);
}

void salvageDetailed(const json::RowText &text, Account &account)
{
    account.name = text.member("account").name("accountName");
}

void salvageMetrics(const json::RowText &text, Account &account)
{
    account.name = text.name("accountName");
    account.type = AccountType::Metrics;
    account.typeWord = u"METRICS_ACCOUNT"_s;
}

} // namespace

AccountType accountTypeOf(QStringView word)
{
    static constexpr std::array<std::pair<QStringView, AccountType>, 7> words{{
        {u"OWNER_ACCOUNT", AccountType::Main},
        {u"SUB_ACCOUNT", AccountType::Sub},
        {u"METRICS_ACCOUNT", AccountType::Metrics},
        {u"TRACING_ACCOUNT", AccountType::Tracing},
        {u"SECURITY_ACCOUNT", AccountType::Security},
        {u"TIMELESS_INDEX", AccountType::Timeless},
        {u"RESTORE_ACCOUNT", AccountType::Restore},
    }};
    for (const auto &[known, type] : words) {
        if (known == word)
            return type;
    }
    return AccountType::Other;
}

Outcome<std::vector<Account>> decodeAssociatedAccounts(QByteArray body)
{
    return json::decodeList<Account>(
        std::move(body),
        {.read = readAssociated, .salvage = salvageAssociated, .idName = "accountId"});
}

Outcome<std::vector<Account>> decodeDetailedAccounts(QByteArray body)
{
    return json::decodeList<Account>(std::move(body),
                                     {.read = readDetailed,
                                      .salvage = salvageDetailed,
                                      .idName = "accountId",
                                      .parent = "account"});
}

Outcome<std::vector<Account>> decodeMetricsAccounts(QByteArray body)
{
    if (body.trimmed().isEmpty())
        return std::vector<Account>();
    return json::decodeList<Account>(std::move(body),
                                     {.read = readMetrics, .salvage = salvageMetrics});
}

} // namespace tokendeck
