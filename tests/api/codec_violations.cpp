// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/api/codec_violations.h"

namespace tokendeck::test {

namespace {

constexpr auto Id = "a positive 32-bit integer.";
constexpr auto Text = "a text.";
constexpr auto Flag = "true or false.";
constexpr auto Absent = "this member.";
constexpr auto Time = "a time";
constexpr auto Once = "each id once.";

// clang-format off
const Violation Violations[] = {
    {"identity", R"("accountId":88765)", R"("accountId":"88765")", "$.accountId", Id},
    {"identity", R"("accountId":88765)", R"("accountId":null)", "$.accountId", Id},
    {"identity", R"("accountId":88765)", R"("accountId":0)", "$.accountId", Id},
    {"identity", R"("accountId":88765)", R"("accountId":-1)", "$.accountId", Id},
    {"identity", R"("accountId":88765)", R"("accountId":2147483648)", "$.accountId", Id},
    {"identity", R"("accountId":88765)", R"("accountId":99999999999999999999)", "$.accountId", Id},
    {"identity", R"("accountId":88765)", R"("accountId":1.5)", "$.accountId", Id},
    {"identity", R"("accountId":88765)", R"("accountId":[1])", "$.accountId", Id},
    {"identity", R"("accountId":88765,)", "", "$.accountId", Absent},
    {"identity", R"("accountId":88765)", R"("accountId":1,"accountId":1)", "$.accountId", "this member once."},
    {"identity", R"("Production")", "null", "$.accountName", Text},
    {"identity", R"("Production")", R"("a\u0000b")", "$.accountName", "a text without NUL."},
    {"identity", R"(,"accountName":"Production")", "", "$.accountName", Absent},
    {"identity", R"({"accountId":88765,"accountName":"Production"})", R"("denied")", "$", "an array or an object."},
    {"identity", R"({"accountId":88765,"accountName":"Production"})", "17", "$", "an array or an object."},
    {"identity", R"({"accountId":88765,"accountName":"Production"})", "[]", "$", "an object."},
    {"identity", R"("Production"})", R"("Production"} x)", "$", "nothing after the outermost value."},
    {"identity", R"("Production"})", R"("Production"}})", "$", "nothing after the outermost value."},
    {"identity", R"("Production"})", R"("Production"}{})", "$", "nothing after the outermost value."},
    {"identity", R"("Production"})", R"("Production"},1)", "$", "nothing after the outermost value."},

    {"associated accounts", R"(,"type":"SUB_ACCOUNT")", "", "$[1].type", Absent},
    {"associated accounts", "89234", "88765", "$[1].accountId", Once},
    {"associated accounts", R"({"accountId":88765,"accountName":"Production","type":"OWNER_ACCOUNT"})", "null", "$[0]", "an object."},

    {"detailed accounts", R"("accountId":89234)", R"("accountId":true)", "$[0].account.accountId", Id},
    {"detailed accounts", R"("accountName":"Staging")", R"("accountName":[])", "$[0].account.accountName", Text},
    {"detailed accounts", R"("accountToken":"aaaabbbbccccddddeeeeffffgggghhhh")", R"("accountToken":1)", "$[0].account.accountToken", Text},
    {"detailed accounts", R"("active":true)", R"("active":"true")", "$[0].account.active", Flag},
    {"detailed accounts", R"("isFlexible":true)", R"("isFlexible":1)", "$[0].account.isFlexible", Flag},
    {"detailed accounts", R"("reservedDailyGB":1.5)", R"("reservedDailyGB":"1.5")", "$[0].account.reservedDailyGB", "a number that is 0 or more."},
    {"detailed accounts", R"("maxDailyGB":3)", R"("maxDailyGB":-3)", "$[0].account.maxDailyGB", "a number that is 0 or more."},
    {"detailed accounts", R"("retentionDays":7)", R"("retentionDays":-7)", "$[0].account.retentionDays", "an integer that is 0 or more."},
    {"detailed accounts", R"("retentionDays":7)", R"("retentionDays":4294967296)", "$[0].account.retentionDays", "a 32-bit integer."},
    {"detailed accounts", R"("searchable":false)", R"("searchable":"no")", "$[0].subAccountRelation.searchable", Flag},
    {"detailed accounts", R"("accessible":true)", R"("accessible":{})", "$[0].subAccountRelation.accessible", Flag},
    {"detailed accounts", R"("ownerAccountId":88765)", R"("ownerAccountId":0)", "$[0].subAccountRelation.ownerAccountId", Id},
    {"detailed accounts", R"(,"type":"SUB_ACCOUNT")", "", "$[0].subAccountRelation.type", Absent},
    {"detailed accounts", R"("subAccountRelation")", R"("relation")", "$[0].subAccountRelation", Absent},
    {"detailed accounts", R"({"usage":[{"date":1588204800000,"bytes":42}]})", "[]", "$[0].dailyUsagesList", "an object."},
    {"detailed accounts", R"("bytes":42)", R"("bytes":-1)", "$[0].dailyUsagesList.usage[0].bytes", "an integer that is 0 or more."},

    {"metrics accounts", R"("id":90001)", R"("id":"90001")", "$[0].id", Id},
    {"metrics accounts", R"("token":"mmmm")", R"("token":null)", "$[0].token", Text},
    {"metrics accounts", R"("planUts":1000)", R"("planUts":"1000")", "$[0].planUts", "an integer that is 0 or more."},
    {"metrics accounts", "[88765,89234]", "[88765,\"89234\"]", "$[0].authorizedAccountsIds[1]", Id},
    {"metrics accounts", "[88765,89234]", "[88765,88765]", "$[0].authorizedAccountsIds[1]", Once},

    {"shipping token page", R"("total":1)", R"("total":"1")", "$.total", "an integer that is 0 or more."},
    {"shipping token page", R"("total":1)", R"("total":-1)", "$.total", "an integer that is 0 or more."},
    {"shipping token page", R"("total":1,)", "", "$.total", Absent},
    {"shipping token page", R"("results":[)", R"("rows":[)", "$.results", Absent},
    {"shipping token page", R"("enabled":true)", R"("enabled":false)", "$.results[0].enabled", "true, as was asked for."},
    {"shipping token page", R"("enabled":true)", R"("enabled":"true")", "$.results[0].enabled", Flag},
    {"shipping token", R"("id":21)", R"("id":[21])", "$.id", Id},
    {"shipping token", R"("name":"web")", R"("name":null)", "$.name", Text},
    {"shipping token", R"("token":"aaaabbbbccccddddeeeeffffgggghhhh",)", "", "$.token", Absent},
    {"shipping token limits", "15", "-15", "$.maxAllowedTokens", "an integer that is 0 or more."},

    {"shared tokens", R"("id":7)", R"("id":7.5)", "$[0].id", Id},
    {"shared tokens", R"("name":"Board",)", "", "$[0].name", Absent},
    {"shared tokens", R"("name":"Board")", R"("name":null)", "$[0].name", Text},
    {"shared tokens", R"("token":"6c36a1f0-52b4-4c0e-9d3a-0f2f5b9e7d87")", R"("token":{})", "$[0].token", Text},
    {"shared tokens", R"("filters":[339,340],)", "", "$[0].filters", Absent},
    {"shared tokens", "[339,340]", "339", "$[0].filters", "an array."},
    {"shared tokens", "[339,340]", R"(["339",340])", "$[0].filters[0]", Id},
    {"shared tokens", "[339,340]", "[339,null]", "$[0].filters[1]", Id},
    {"shared tokens", "[339,340]", "[339,339]", "$[0].filters[1]", Once},
    {"shared tokens", R"("filtersOperator":"OR")", R"("filtersOperator":"XOR")", "$[0].filtersOperator", "AND, OR or null."},
    {"shared tokens", R"("filtersOperator":"OR")", R"("filtersOperator":1)", "$[0].filtersOperator", Text},
    {"shared tokens", R"("id":7)", R"("more":{"deep":[{"a":1e999}]},"id":7)", "$[0].more.deep[0].a", "a number."},
    {"shared tokens", R"("Board")", R"("\ud800")", "$[0].name", "a text of Unicode characters."},
    {"filters", R"("value":"nginx")", R"("value":[7])", "$[0].value", Text},
    {"filters", R"("field":"type")", R"("field":null)", "$[0].field", Text},
    {"filters", R"(,"value":"nginx")", "", "$[0].value", Absent},
    {"filters", "}]", R"(},{"id":339,"field":"a","value":"b"}])", "$[1].id", Once},
    {"api tokens", R"("name":"CI")", R"("name":{})", "$[0].name", Text},
    {"api tokens", R"("accountId":88765)", R"("accountId":"88765")", "$[0].accountId", Id},
    {"new api token", R"("token":"11112222-3333-4444-5555-666677778888")", R"("token":null)", "$.token", Text},
    {"new api token", R"("token":"11112222-3333-4444-5555-666677778888",)", "", "$.token", Absent},

    {"search", R"("total":12)", R"("total":"12")", "$.hits.total", "an integer that is 0 or more."},
    {"search", R"("total":12)", R"("total":{"relation":"eq"})", "$.hits.total.value", Absent},
    {"search", R"("_source")", R"("source")", "$.hits.hits[0]._source", Absent},
    {"search", R"("aggregations")", R"("aggs")", "$.aggregations", Absent},
    {"search", R"("counts")", R"("count")", "$.aggregations.counts", Absent},
    {"search", R"("values0")", R"("values1")", "$.aggregations.values0", Absent},
    {"search", R"(,"1":{"doc_count":3})", "", "$.aggregations.counts.buckets", "a bucket for each asked one."},
    {"search", R"("1":{"doc_count":3})", R"("2":{"doc_count":3})", "$.aggregations.counts.buckets.2", "the asked buckets only."},
    {"search", R"({"0":{"doc_count":12},"1":{"doc_count":3}})", R"([{"doc_count":12}])", "$.aggregations.counts.buckets", "a bucket for each asked one."},
    {"search", R"("0":{"doc_count":12})", R"("0":{"doc_count":null})", "$.aggregations.counts.buckets.0.doc_count", "an integer that is 0 or more."},
    {"search", R"("key":"nginx",)", "", "$.aggregations.values0.buckets[0].key", Absent},
    {"audit page", R"("total":1)", R"("total":null)", "$.total", "an integer that is 0 or more."},
    {"audit page", R"("date":1624887273000)", R"("date":null)", "$.results[0].date", Time},
    {"audit page", R"("userToken":true)", R"("userToken":"yes")", "$.results[0].auditEventUser.userToken", Flag},
    {"audit page", R"("fieldName":"name",)", "", "$.results[0].extraDataList[0].fieldName", Absent},
};
// clang-format on

} // namespace

std::span<const Violation> codecViolations()
{
    return Violations;
}

std::vector<NamedDocument> documentsThatAreNoJson()
{
    return {
        {"nothing", QByteArray()},
        {"null data", ""},
        {"spaces", " \n\t "},
        {"HTML", "<!DOCTYPE html><html><body>502</body></html>"},
        {"plain text", "Insufficient privileges"},
        {"plain text that starts like a number", "502 Bad Gateway"},
        {"plain text that starts like a word", "not found"},
        {"cut in a name", R"([{"id":1,"na)"},
        {"cut after an item", R"([{"id":1},)"},
        {"cut before the end", R"([{"id":7,"name":"B","token":"t","filters":[]})"},
        {"closed with the wrong bracket", R"([{"id":7])"},
        {"no colon", R"([{"id" 7}])"},
        {"no comma", R"([{"id":7 "name":"B"}])"},
        {"comma too many", R"([{"id":7,"name":"B","token":"t","filters":[],}])"},
        {"bad escape", R"([{"id":7,"name":"\x","token":"t","filters":[]}])"},
        {"bad escape in an unknown name",
         R"([{"\x":1,"id":7,"name":"B","token":"t","filters":[]}])"},
        {"bad word in an unknown member",
         R"([{"x":nil,"id":7,"name":"B","token":"t","filters":[]}])"},
        {"leading zero", R"([{"id":07,"name":"B","token":"t","filters":[]}])"},
        {"line break in a text", "[{\"id\":7,\"name\":\"a\nb\",\"token\":\"t\",\"filters\":[]}]"},
        {"two byte order marks", "\xEF\xBB\xBF\xEF\xBB\xBF[]"},
    };
}

} // namespace tokendeck::test
