// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/api/api_calls.h"

#include "tests/api/codec_samples.h"

using namespace Qt::StringLiterals;

namespace tokendeck::test {

namespace {

template <typename T> std::function<void(Outcome<T>)> telling(Ended ended)
{
    return [ended = std::move(ended)](const Outcome<T> &outcome) {
        ended(outcome ? std::nullopt : std::optional(outcome.error()));
    };
}

QByteArray sample(const char *name)
{
    return codecSample(name).document;
}

const TimePoint SomeTime{std::chrono::milliseconds(1'800'000'000'123)};
const QByteArray EmptySearch = R"({"hits":{"total":0,"hits":[]}})";

using Api = LogzApi;
using Access = ApiAccess;

} // namespace

// clang-format off
const std::vector<ApiCall> &apiCalls()
{
    static const std::vector<ApiCall> calls{
        {"whoAmI", [](Api &api, const Access &access, QObject *context, Ended ended) {
             return api.whoAmI(access, context, telling<Identity>(ended)); },
         "GET", "/v2/whoami", {}, 200, sample("identity")},
        {"associatedAccounts", [](Api &api, const Access &access, QObject *context, Ended ended) {
             return api.associatedAccounts(access, context, telling<std::vector<Account>>(ended)); },
         "GET", "/v1/associated-accounts", {}, 200, sample("associated accounts")},
        {"detailedAccounts", [](Api &api, const Access &access, QObject *context, Ended ended) {
             return api.detailedAccounts(access, context, telling<std::vector<Account>>(ended)); },
         "GET", "/v1/account-management/time-based-accounts/detailed", {}, 200, sample("detailed accounts")},
        {"metricsAccounts", [](Api &api, const Access &access, QObject *context, Ended ended) {
             return api.metricsAccounts(access, context, telling<std::vector<Account>>(ended)); },
         "GET", "/v1/account-management/metrics-accounts", {}, 200, sample("metrics accounts")},
        {"shippingTokenLimits", [](Api &api, const Access &access, QObject *context, Ended ended) {
             return api.shippingTokenLimits(access, context, telling<ShippingTokenLimits>(ended)); },
         "GET", "/v1/log-shipping/tokens/limits", {}, 200, sample("shipping token limits")},
        {"createShippingToken", [](Api &api, const Access &access, QObject *context, Ended ended) {
             return api.createShippingToken(access, u"Größe"_s, context, telling<ShippingToken>(ended)); },
         "POST", "/v1/log-shipping/tokens", R"({"name":"Größe"})", 201, sample("shipping token"), false},
        {"updateShippingToken", [](Api &api, const Access &access, QObject *context, Ended ended) {
             return api.updateShippingToken(access, ShippingTokenId(21), u"web"_s, false, context, telling<ShippingToken>(ended)); },
         "PUT", "/v1/log-shipping/tokens/21", R"({"name":"web","enabled":false})", 200, sample("shipping token")},
        {"deleteShippingToken", [](Api &api, const Access &access, QObject *context, Ended ended) {
             return api.deleteShippingToken(access, ShippingTokenId(21), context, telling<void>(ended)); },
         "DELETE", "/v1/log-shipping/tokens/21", {}, 200, {}},
        {"sharedTokens", [](Api &api, const Access &access, QObject *context, Ended ended) {
             return api.sharedTokens(access, context, telling<std::vector<SharedToken>>(ended)); },
         "GET", "/v1/shared-tokens", {}, 200, sample("shared tokens")},
        {"sharedToken", [](Api &api, const Access &access, QObject *context, Ended ended) {
             return api.sharedToken(access, SharedTokenId(7), context, telling<SharedToken>(ended)); },
         "GET", "/v1/shared-tokens/7", {}, 200, sample("shared token")},
        {"createSharedToken", [](Api &api, const Access &access, QObject *context, Ended ended) {
             return api.createSharedToken(access, {.name = u"Board"_s}, context, telling<SharedToken>(ended)); },
         "POST", "/v1/shared-tokens", R"({"tokenName":"Board","filters":[],"filtersOperator":"AND"})", 200, sample("shared token"), false},
        {"createSharedToken with everything", [](Api &api, const Access &access, QObject *context, Ended ended) {
             const SharedTokenDraft draft{.name = u"Board"_s, .filters = {FilterId(2), FilterId(1), FilterId(2)}, .filterOperator = FilterOperator::Or, .expiresAt = SomeTime};
             return api.createSharedToken(access, draft, context, telling<SharedToken>(ended)); },
         "POST", "/v1/shared-tokens", R"({"tokenName":"Board","filters":[2,1],"filtersOperator":"OR","expirationDate":1800000000123})", 200, sample("shared token"), false},
        {"createSharedToken that never expires", [](Api &api, const Access &access, QObject *context, Ended ended) {
             const SharedTokenDraft draft{.name = u"Board"_s, .expiresAt = std::optional<TimePoint>()};
             return api.createSharedToken(access, draft, context, telling<SharedToken>(ended)); },
         "POST", "/v1/shared-tokens", R"({"tokenName":"Board","filters":[],"filtersOperator":"AND","expirationDate":null})", 200, sample("shared token"), false},
        {"updateSharedToken", [](Api &api, const Access &access, QObject *context, Ended ended) {
             return api.updateSharedToken(access, SharedTokenId(7), {}, context, telling<SharedToken>(ended)); },
         "PUT", "/v1/shared-tokens/7", R"({"filters":[],"filtersOperator":"AND"})", 200, sample("shared token")},
        {"updateSharedToken with everything", [](Api &api, const Access &access, QObject *context, Ended ended) {
             const SharedTokenChange change{.filters = {FilterId(9)}, .filterOperator = FilterOperator::Or, .name = u"New"_s, .expiresAt = SomeTime};
             return api.updateSharedToken(access, SharedTokenId(7), change, context, telling<SharedToken>(ended)); },
         "PUT", "/v1/shared-tokens/7", R"({"filters":[9],"filtersOperator":"OR","tokenName":"New","expirationDate":1800000000123})", 200, sample("shared token")},
        {"deleteSharedToken", [](Api &api, const Access &access, QObject *context, Ended ended) {
             return api.deleteSharedToken(access, SharedTokenId(7), context, telling<void>(ended)); },
         "DELETE", "/v1/shared-tokens/7", {}, 204, {}},
        {"filters", [](Api &api, const Access &access, QObject *context, Ended ended) {
             return api.filters(access, context, telling<std::vector<Filter>>(ended)); },
         "GET", "/v1/shared-tokens/filters", {}, 200, sample("filters")},
        {"createFilter", [](Api &api, const Access &access, QObject *context, Ended ended) {
             return api.createFilter(access, {.field = u"type"_s, .value = u"nginx"_s, .description = u"Web"_s}, context, telling<Filter>(ended)); },
         "POST", "/v1/shared-tokens/filters", R"({"field":"type","value":"nginx","description":"Web"})", 200, sample("filter"), false},
        {"deleteFilter", [](Api &api, const Access &access, QObject *context, Ended ended) {
             return api.deleteFilter(access, FilterId(339), context, telling<void>(ended)); },
         "DELETE", "/v1/shared-tokens/filters/339", {}, 200, {}},
        {"apiTokens", [](Api &api, const Access &access, QObject *context, Ended ended) {
             return api.apiTokens(access, context, telling<std::vector<ApiToken>>(ended)); },
         "GET", "/v1/api-tokens", {}, 200, sample("api tokens")},
        {"createApiToken", [](Api &api, const Access &access, QObject *context, Ended ended) {
             return api.createApiToken(access, u"CI"_s, context, telling<ApiToken>(ended)); },
         "POST", "/v1/api-tokens", R"({"name":"CI"})", 200, sample("new api token"), false},
        {"createSubAccountApiToken", [](Api &api, const Access &access, QObject *context, Ended ended) {
             return api.createSubAccountApiToken(access, AccountId(89234), u"CI"_s, context, telling<ApiToken>(ended)); },
         "POST", "/v1/api-tokens/sub-account", R"({"name":"CI","accountId":89234})", 200, sample("new api token"), false},
        {"deleteApiToken", [](Api &api, const Access &access, QObject *context, Ended ended) {
             return api.deleteApiToken(access, ApiTokenId(5), context, telling<void>(ended)); },
         "DELETE", "/v1/api-tokens/5", {}, 204, {}},
        {"searchLogs for a total", [](Api &api, const Access &access, QObject *context, Ended ended) {
             return api.searchLogs(access, {}, context, telling<LogSearchResult>(ended)); },
         "POST", "/v1/search", R"({"query":{"bool":{"filter":[]}},"size":0,"sort":[{"@timestamp":"desc"}],"_source":true})", 200, EmptySearch},
        {"searchLogs with everything", [](Api &api, const Access &access, QObject *context, Ended ended) {
             const LogQuery query{
                 .from = SomeTime, .to = SomeTime + std::chrono::hours(1),
                 .counted = {{.matches = {{u"type"_s, u"nginx"_s}, {u"env"_s, u"prod"_s}}},
                             {.matches = {{u"type"_s, u"nginx"_s}}, .filterOperator = FilterOperator::Or}},
                 .sampleSize = 20, .valuesOf = {u"type"_s}, .valuesSize = 30};
             return api.searchLogs(access, query, context, telling<LogSearchResult>(ended)); },
         "POST", "/v1/search",
         R"({"query":{"bool":{"filter":[{"range":{"@timestamp":{"gte":1800000000123,"lt":1800003600123,"format":"epoch_millis"}}}]}},)"
         R"("size":20,"sort":[{"@timestamp":"desc"}],"_source":true,"aggregations":{"counts":{"filters":{"filters":{)"
         R"("0":{"bool":{"filter":[{"term":{"type":"nginx"}},{"term":{"env":"prod"}}]}},)"
         R"("1":{"bool":{"should":[{"term":{"type":"nginx"}}],"minimum_should_match":1}}}}},)"
         R"("values0":{"terms":{"field":"type","size":30}}}})", 200, sample("search")},
        {"searchLogs for what two sets have in common", [](Api &api, const Access &access, QObject *context, Ended ended) {
             const LogQuery query{.counted = {{.matches = {{u"env"_s, u"prod"_s}}, .filterOperator = FilterOperator::Or,
                                               .andAlso = {{.matches = {{u"team"_s, u"web"_s}}}}}}};
             return api.searchLogs(access, query, context, telling<LogSearchResult>(ended)); },
         "POST", "/v1/search",
         R"({"query":{"bool":{"filter":[]}},"size":0,"sort":[{"@timestamp":"desc"}],"_source":true,"aggregations":{"counts":{)"
         R"("filters":{"filters":{"0":{"bool":{"should":[{"term":{"env":"prod"}}],"minimum_should_match":1,)"
         R"("filter":[{"bool":{"filter":[{"term":{"team":"web"}}]}}]}}}}}}})", 200,
         R"({"hits":{"total":9,"hits":[]},"aggregations":{"counts":{"buckets":{"0":{"doc_count":4}}}}})"},
        {"auditTrail", [](Api &api, const Access &access, QObject *context, Ended ended) {
             return api.auditTrail(access, {}, context, telling<AuditPage>(ended)); },
         "POST", "/v1/audit-trail", R"({"from":0,"size":100,"sortDescending":true})", 200, sample("audit page")},
        {"auditTrail of a time", [](Api &api, const Access &access, QObject *context, Ended ended) {
             return api.auditTrail(access, {.from = 100, .size = 500, .fromDate = SomeTime, .toDate = SomeTime}, context, telling<AuditPage>(ended)); },
         "POST", "/v1/audit-trail", R"({"from":100,"size":500,"sortDescending":true,"fromDate":1800000000123,"toDate":1800000000123})", 200, sample("audit page")},
    };
    return calls;
}
// clang-format on

} // namespace tokendeck::test
