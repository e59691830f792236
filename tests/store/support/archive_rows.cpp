// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/store/support/archive_rows.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tokendeck::test {

namespace {

constexpr std::string_view AccountText = "kQvXwZrTyPmNbJhGfDsLqWxCzVtRuEoA";
constexpr std::string_view ShippingText = "ZzTtWwQqXxKkVvJjHhGgYyPpLlMmNnBb";
constexpr std::string_view SharedText = "7f3a9c1e-5b2d-4e8f-a6c0-9d1b3e5f7a2c";
constexpr std::string_view ApiText = "0b8d6f4e-2c1a-4d9b-8e7f-6a5c4b3d2e1f";

TimePoint at(qint64 milliseconds)
{
    return TimePoint(std::chrono::milliseconds(milliseconds));
}

MaybeFault someFault(bool hasId)
{
    return MaybeFault(RowFault{.jsonPath = u"$[3].filters[0]"_s,
                               .detail = u"Expected an array."_s,
                               .shape = u"{id: number}"_s,
                               .hasId = hasId});
}

} // namespace

std::vector<Account> archiveAccounts()
{
    return {
        {.id = AccountId(-7), .name = u"not understood"_s, .fault = someFault(false)},
        {.id = AccountId(1)},
        {.id = AccountId(2147483647),
         .name = u"Prüfung 東京 \U0001F512"_s,
         .type = AccountType::Security,
         .typeWord = u"SIEM"_s,
         .ownerId = AccountId(1),
         .token = Secret(AccountText),
         .createdAt = at(1),
         .retentionDays = 7,
         .reservedDailyGb = 0.1,
         .maxDailyGb = -1e300,
         .flexible = false,
         .searchable = true,
         .accessible = false,
         .active = true,
         .dailyUsage = {{.day = at(-86'400'000), .bytes = 9'007'199'254'740'993}, {.day = at(0)}},
         .planUts = 100,
         .authorizedAccounts = {AccountId(3), AccountId(1)}},
    };
}

std::vector<ShippingToken> archiveShippingTokens()
{
    return {
        {.id = ShippingTokenId(4)},
        {.id = ShippingTokenId(5),
         .name = u"nginx"_s,
         .token = Secret(ShippingText),
         .enabled = false,
         .createdAt = at(1'764'252'300'000),
         .createdBy = u"ana@example.com"_s,
         .updatedAt = at(1'764'252'300'001),
         .updatedBy = u"bo@example.com"_s,
         .fault = someFault(true)},
    };
}

std::vector<SharedToken> archiveSharedTokens()
{
    return {
        {.id = SharedTokenId(6)},
        {.id = SharedTokenId(7),
         .name = u"partners"_s,
         .token = Secret(SharedText),
         .filters = {FilterId(9), FilterId(8)},
         .filterOperator = FilterOperator::Or,
         .operatorAssumed = true,
         .lastUsed = StatedTime::unknown(),
         .expiresAt = at(1'764'252'300'000),
         .fault = someFault(true)},
    };
}

std::vector<Filter> archiveFilters()
{
    return {
        {.id = FilterId(8)},
        {.id = FilterId(9),
         .field = u"env"_s,
         .value = u"prod"_s,
         .description = u"what is live"_s,
         .fault = someFault(true)},
    };
}

std::vector<ApiToken> archiveApiTokens()
{
    return {
        {.id = ApiTokenId(-1)},
        {.id = ApiTokenId(10),
         .name = u"Terraform"_s,
         .token = Secret(ApiText),
         .accountId = AccountId(1),
         .createdAt = at(1'764'252'300'000),
         .fault = someFault(true)},
    };
}

std::vector<QByteArray> archiveTokenTexts()
{
    std::vector<QByteArray> texts;
    for (const std::string_view text : {AccountText, ShippingText, SharedText, ApiText})
        texts.emplace_back(text.data(), qsizetype(text.size()));
    return texts;
}

bool holdsPartOf(const QByteArray &bytes, const std::vector<QByteArray> &texts)
{
    constexpr qsizetype Leak = 5;
    for (const QByteArray &text : texts) {
        for (qsizetype from = 0; from + Leak <= text.size(); ++from) {
            const QByteArray run = text.mid(from, Leak);
            const QString wide = QString::fromLatin1(run);
            const QByteArray utf16(reinterpret_cast<const char *>(wide.utf16()),
                                   wide.size() * qsizetype(sizeof(char16_t)));
            if (bytes.contains(run) || bytes.contains(utf16))
                return true;
        }
    }
    return false;
}

} // namespace tokendeck::test
