// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/api/codec_samples.h"

#include "services/api/codecs/account_codec.h"
#include "services/api/codecs/api_token_codec.h"
#include "services/api/codecs/audit_codec.h"
#include "services/api/codecs/filter_codec.h"
#include "services/api/codecs/identity_codec.h"
#include "services/api/codecs/search_codec.h"
#include "services/api/codecs/shared_token_codec.h"
#include "services/api/codecs/shipping_token_codec.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tokendeck::test {

namespace {

template <typename Rows> std::optional<Problem> problemOfRows(const Rows &rows)
{
    const RowFault *fault = firstFault(rows);
    if (!fault)
        return std::nullopt;
    return Problem{.kind = ProblemKind::UnexpectedContent,
                   .delivery = Delivery::Answered,
                   .jsonPath = fault->jsonPath,
                   .detail = fault->detail,
                   .shape = fault->shape};
}

//! Why the document, or a row of it, was not understood.
template <typename T> std::optional<Problem> problemOf(const Outcome<T> &outcome)
{
    if (!outcome)
        return outcome.error();
    if constexpr (requires { outcome->begin(); })
        return problemOfRows(*outcome);
    else if constexpr (requires { outcome->events; })
        return problemOfRows(outcome->events);
    else if constexpr (requires { outcome->tokens; })
        return problemOfRows(outcome->tokens);
    else
        return std::nullopt;
}

template <auto decode> std::optional<Problem> run(QByteArray document)
{
    return problemOf(decode(std::move(document)));
}

std::optional<Problem> runEnabledPage(QByteArray document)
{
    return problemOf(decodeShippingTokenPage(std::move(document), true));
}

std::optional<Problem> runSearch(QByteArray document)
{
    return problemOf(decodeLogSearch(
        std::move(document), {.counted = {MatchSet(), MatchSet()}, .valuesOf = {u"type"_s}}));
}

const QByteArray SharedTokenObject =
    R"({"id":7,"name":"Board","token":"6c36a1f0-52b4-4c0e-9d3a-0f2f5b9e7d87","filters":[339,340],)"
    R"("filtersOperator":"OR","lastUsed":1624887273.000000000,"expirationDate":1624887273000})";
const QByteArray ShippingTokenObject =
    R"({"id":21,"name":"web","token":"aaaabbbbccccddddeeeeffffgggghhhh","updatedAt":1624887273.5,)"
    R"("updatedBy":"b@example.com","createdAt":1624887272.000000000,)"
    R"("createdBy":"a@example.com","enabled":true})";
const QByteArray FilterObject =
    R"({"id":339,"field":"type","value":"nginx","description":"Web servers"})";
const QByteArray ApiTokenObject =
    R"({"id":5,"name":"CI","token":"11112222-3333-4444-5555-666677778888",)"
    R"("createdAt":1624887273.000000000,"accountId":88765})";

} // namespace

const std::vector<CodecSample> &codecSamples()
{
    static const std::vector<CodecSample> samples{
        {"identity", R"({"accountId":88765,"accountName":"Production"})", run<decodeIdentity>},
        {"associated accounts",
         R"([{"accountId":88765,"accountName":"Production","type":"OWNER_ACCOUNT"},)"
         R"({"accountId":89234,"accountName":"Staging","type":"SUB_ACCOUNT"}])",
         run<decodeAssociatedAccounts>},
        {"detailed accounts",
         R"([{"subAccountRelation":{"ownerAccountId":88765,"subAccountId":89234,)"
         R"("searchable":false,"accessible":true,"createdDate":1588230000000,)"
         R"("lastUpdatedDate":1588230000000,"lastUpdaterUserId":1,"type":"SUB_ACCOUNT"},)"
         R"("account":{"accountId":89234,"accountName":"Staging",)"
         R"("accountToken":"aaaabbbbccccddddeeeeffffgggghhhh","active":true,)"
         R"("esIndexPrefix":"logzioCustomerIndex1","isFlexible":true,"reservedDailyGB":1.5,)"
         R"("maxDailyGB":3,"retentionDays":7},"sharingObjectsAccounts":[],)"
         R"("utilizationSettings":{"frequencyMinutes":5,"utilizationEnabled":true},)"
         R"("dailyUsagesList":{"usage":[{"date":1588204800000,"bytes":42}]},)"
         R"("docSizeSetting":false}])",
         run<decodeDetailedAccounts>},
        {"metrics accounts",
         R"([{"id":90001,"accountName":"Production_metrics","token":"mmmm","createdAt":)"
         R"(1588230000000,"planUts":1000,"authorizedAccountsIds":[88765,89234]}])",
         run<decodeMetricsAccounts>},
        {"shipping token page",
         R"({"total":1,"results":[)" + ShippingTokenObject
             + R"(],"pagination":{"pageNumber":1,"pageSize":1000}})",
         runEnabledPage},
        {"shipping token", ShippingTokenObject, run<decodeShippingToken>},
        {"shipping token limits", R"({"maxAllowedTokens":15,"numOfEnabledTokens":4})",
         run<decodeShippingTokenLimits>},
        {"shared tokens", '[' + SharedTokenObject + ']', run<decodeSharedTokens>},
        {"shared token", SharedTokenObject, run<decodeSharedToken>},
        {"filters", '[' + FilterObject + ']', run<decodeFilters>},
        {"filter", FilterObject, run<decodeFilter>},
        {"api tokens", '[' + ApiTokenObject + ']', run<decodeApiTokens>},
        {"new api token", ApiTokenObject, run<decodeNewApiToken>},
        {"search",
         R"({"hits":{"total":12,"max_score":null,"hits":[{"_index":"i","_source":)"
         R"({"@timestamp":"2026-11-24T08:00:00.123Z","type":"nginx","http":{"status":200}},)"
         R"("sort":[1]}]},"aggregations":{"counts":{"buckets":{"0":{"doc_count":12},)"
         R"("1":{"doc_count":3}}},"values0":{"doc_count_error_upper_bound":0,"buckets":)"
         R"([{"key":"nginx","doc_count":9},{"key":1,"key_as_string":"true","doc_count":3}]}}})",
         runSearch},
        {"audit page",
         R"({"pageSize":100,"from":0,"total":1,"results":[{"auditEventUser":{"id":1,"fullName":)"
         R"("Ada","deleted":false,"userToken":true},"date":1624887273000,"auditEventTypeTitle":)"
         R"("User created a token","ip":"192.0.2.1","geoLocation":"Oslo","extraDataList":)"
         R"([{"fieldName":"name","oldValue":"a","newValue":"b"}],"valid":true}]})",
         run<decodeAuditPage>},
    };
    return samples;
}

const CodecSample &codecSample(QByteArrayView name)
{
    const auto found = std::ranges::find_if(
        codecSamples(), [&](const CodecSample &sample) { return name == sample.name; });
    Q_ASSERT(found != codecSamples().end());
    return *found;
}

} // namespace tokendeck::test
