// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/api/codecs/account_codec.h"
#include "services/api/codecs/api_token_codec.h"
#include "services/api/codecs/audit_codec.h"
#include "services/api/codecs/filter_codec.h"
#include "services/api/codecs/identity_codec.h"
#include "services/api/codecs/search_codec.h"
#include "services/api/codecs/shared_token_codec.h"
#include "services/api/codecs/shipping_token_codec.h"

#include <QTest>

using namespace tokendeck;
using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

//! JSON written with single quotes.
QByteArray json(const char *text)
{
    return QByteArray(text).replace('\'', '"');
}

//! A shared token with \p members instead of the usual filters.
QByteArray sharedToken(const char *members)
{
    return json("{'id':7,'name':'Board','token':'t',") + json(members) + '}';
}

TimePoint at(qint64 value)
{
    return TimePoint(milliseconds(value));
}

QString textOf(const Secret &secret)
{
    return QString::fromUtf8(secret.exposedText());
}

} // namespace

class CodecValuesTest : public QObject {
    Q_OBJECT

private slots:
    void readsTimes_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<qint64>("expected");
        const qint64 second = 1'624'887'273'000;
        QTest::newRow("seconds") << json("1624887273") << second;
        QTest::newRow("seconds with zeros") << json("1624887273.000000000") << second;
        QTest::newRow("seconds with a fraction") << json("1624887273.123456789") << second + 123;
        QTest::newRow("seconds that round up") << json("1624887273.9996") << second + 1000;
        QTest::newRow("seconds with an exponent") << json("1.624887273e9") << second;
        QTest::newRow("milliseconds") << json("1624887273456") << second + 456;
        QTest::newRow("milliseconds with a fraction") << json("1624887273456.0") << second + 456;
        QTest::newRow("the last seconds") << json("99999999999") << qint64(99'999'999'999'000);
        QTest::newRow("the first milliseconds") << json("100000000000") << qint64(100'000'000'000);
        QTest::newRow("the end") << json("253402300799999") << qint64(253'402'300'799'999);
        QTest::newRow("seconds in a string") << json("'1624887273.5'") << second + 500;
        QTest::newRow("milliseconds in a string") << json("'1624887273456'") << second + 456;
        QTest::newRow("ISO") << json("'2021-06-28T13:34:33Z'") << second;
        QTest::newRow("ISO with milliseconds")
            << json("'2021-06-28T13:34:33.456Z'") << second + 456;
        QTest::newRow("ISO with an offset") << json("'2021-06-28T15:34:33+02:00'") << second;
        QTest::newRow("ISO west of UTC") << json("'2021-06-28T09:34:33-04:00'") << second;
        QTest::newRow("ISO without an offset") << json("'2021-06-28T13:34:33'") << second;
        QTest::newRow("ISO date") << json("'2021-06-28'") << qint64(1'624'838'400'000);
        QTest::newRow("array") << json("[1624887273.000000000]") << second;
        QTest::newRow("array of milliseconds") << json("[ 1624887273456 ]") << second + 456;
    }
    void readsTimes()
    {
        QFETCH(QByteArray, value);
        QFETCH(qint64, expected);
        const auto token =
            decodeSharedToken(sharedToken("'filters':[],'lastUsed':").chopped(1) + value + '}');
        QVERIFY(token);
        QVERIFY(token->lastUsed == at(expected));
    }

    void readsNoTimeFromNullAndAbsence()
    {
        for (const char *members :
             {"'filters':[]", "'filters':[],'lastUsed':null,'expirationDate':null"}) {
            const auto token = decodeSharedToken(sharedToken(members));
            QVERIFY(token);
            QVERIFY(token->lastUsed.isNever());
            QVERIFY(token->expiresAt.isNever());
        }
    }

    void readsASharedToken()
    {
        const auto token = decodeSharedToken(
            json("{'id':7,'name':'Größe \\u00e9\\n','token':'6c36','filters':[3,1,2],"
                 "'filtersOperator':'OR','lastUsed':1,'expirationDate':2}"));
        QVERIFY(token);
        QCOMPARE(token->id, SharedTokenId(7));
        QCOMPARE(token->name, u"Größe é\n"_s);
        QCOMPARE(textOf(token->token), u"6c36"_s);
        QCOMPARE(token->filters, (std::vector{FilterId(3), FilterId(1), FilterId(2)}));
        QCOMPARE(token->filterOperator, FilterOperator::Or);
        QVERIFY(!token->operatorAssumed);
        QVERIFY(token->lastUsed == at(1000));
        QVERIFY(token->expiresAt == at(2000));
    }

    void assumesAndWithoutAnOperator_data()
    {
        QTest::addColumn<QByteArray>("members");
        QTest::addColumn<bool>("assumed");
        QTest::newRow("absent") << QByteArray("'filters':[1]") << true;
        QTest::newRow("null") << QByteArray("'filters':[1],'filtersOperator':null") << true;
        QTest::newRow("named") << QByteArray("'filters':[1],'filtersOperator':'AND'") << false;
    }
    void assumesAndWithoutAnOperator()
    {
        QFETCH(QByteArray, members);
        QFETCH(bool, assumed);
        const auto token = decodeSharedToken(sharedToken(members.constData()));
        QVERIFY(token);
        QCOMPARE(token->filterOperator, FilterOperator::And);
        QCOMPARE(token->operatorAssumed, assumed);
    }

    void readsNullFiltersAsNone()
    {
        const auto token = decodeSharedToken(sharedToken("'filters':null"));
        QVERIFY(token);
        QVERIFY(token->filters.empty());
    }

    void takesTheNameAsItIsSent()
    {
        const auto sent =
            decodeSharedToken(json("{'id':7,'tokenName':'A','token':'t','filters':[]}"));
        QVERIFY(sent);
        QCOMPARE(sent->name, u"A"_s);
        for (const char *both : {"{'id':7,'tokenName':'A','name':'B','token':'t','filters':[]}",
                                 "{'id':7,'name':'B','tokenName':'A','token':'t','filters':[]}"}) {
            const auto token = decodeSharedToken(json(both));
            QVERIFY(token);
            QCOMPARE(token->name, u"B"_s);
        }
    }

    void ignoresUnknownMembersAndOrder()
    {
        const auto token = decodeSharedToken(
            json(" { 'x' : [ { 'id' : 1 } , [ ] , null , -1.5e3 , 'a\\\"b' , true ] ,"
                 " 'filters' : [ ] , 'idx' : 1 , 'token' : 't' , 'i' : {} ,"
                 " 'name' : 'B' , '\\u0069d' : 7 } \n"));
        QVERIFY(token);
        QCOMPARE(token->id, SharedTokenId(7));
        QCOMPARE(token->name, u"B"_s);
    }

    void sortsById()
    {
        const auto row = [](int id) {
            const QByteArray number = QByteArray::number(id);
            return "{\"id\":" + number + ",\"name\":\"n" + number + "\",\"token\":\"t" + number
                + "\",\"filters\":[" + number + "]}";
        };
        for (const std::vector<int> &order :
             {std::vector{1, 2, 3}, {3, 2, 1}, {2, 3, 1}, {1, 3, 2}, {2147483647, 2, 1}}) {
            QByteArray document =
                "[" + row(order[0]) + ',' + row(order[1]) + ',' + row(order[2]) + ']';
            const auto tokens = decodeSharedTokens(document);
            QVERIFY(tokens);
            std::vector<int> sorted = order;
            std::ranges::sort(sorted);
            for (std::size_t i = 0; i < 3; ++i) {
                const SharedToken &token = (*tokens)[i];
                QCOMPARE(token.id.value(), sorted[i]);
                QCOMPARE(token.name, u"n%1"_s.arg(sorted[i]));
                QCOMPARE(textOf(token.token), u"t%1"_s.arg(sorted[i]));
                QCOMPARE(token.filters, std::vector{FilterId(sorted[i])});
            }
        }
    }

    void namesTheRepeatedIdByItsPlaceInTheReply()
    {
        const auto filters = decodeFilters(
            json("[{'id':9,'field':'a','value':'b'},{'id':2,'field':'a','value':'b'},"
                 "{'id':5,'field':'a','value':'b'},{'id':9,'field':'a','value':'b'}]"));
        QVERIFY(filters);
        QCOMPARE(faultCount(*filters), 2);
        QCOMPARE(firstFault(*filters)->jsonPath, u"$[3].id"_s);
        const auto accounts = decodeDetailedAccounts(
            json("[{'account':{'accountId':1,'accountName':'a'},'subAccountRelation':null},"
                 "{'account':{'accountId':1,'accountName':'b'},'subAccountRelation':null}]"));
        QVERIFY(accounts);
        QCOMPARE(firstFault(*accounts)->jsonPath, u"$[1].account.accountId"_s);
    }

    void findsARepeatedFilterAmongMany()
    {
        QByteArray ids;
        for (int i = 1; i <= 500; ++i)
            ids += QByteArray::number(i) + ',';
        const QByteArray members = "'filters':[" + ids + "250]";
        const auto token = decodeSharedToken(sharedToken(members.constData()));
        QVERIFY(!token);
        QCOMPARE(token.error().jsonPath, u"$.filters[500]"_s);
    }

    void leavesASharedBodyAlone()
    {
        const QByteArray body = sharedToken("'filters':[]");
        const QByteArray expected(body.constData(), body.size());
        QVERIFY(decodeSharedToken(body));
        QCOMPARE(body, expected);
    }

    void knowsAccountTypesAndKeepsOtherWords()
    {
        const std::pair<const char *, AccountType> words[] = {
            {"OWNER_ACCOUNT", AccountType::Main},        {"SUB_ACCOUNT", AccountType::Sub},
            {"METRICS_ACCOUNT", AccountType::Metrics},   {"TRACING_ACCOUNT", AccountType::Tracing},
            {"SECURITY_ACCOUNT", AccountType::Security}, {"TIMELESS_INDEX", AccountType::Timeless},
            {"RESTORE_ACCOUNT", AccountType::Restore},   {"COLD_ACCOUNT", AccountType::Other},
        };
        for (const auto &[word, type] : words) {
            const auto accounts = decodeAssociatedAccounts(
                json("[{'accountId':1,'accountName':'a','type':'") + word + "\"}]");
            QVERIFY(accounts);
            QCOMPARE(accounts->front().type, type);
            QCOMPARE(accounts->front().typeWord, QString::fromLatin1(word));
        }
    }

    void readsADetailedAccount()
    {
        const auto accounts = decodeDetailedAccounts(
            json("[{'account':{'accountId':2,'accountName':'Staging','accountToken':'tok',"
                 "'active':true,'isFlexible':true,'reservedDailyGB':1.5,'maxDailyGB':null,"
                 "'retentionDays':7},'subAccountRelation':{'ownerAccountId':1,'searchable':true,"
                 "'accessible':false,'createdDate':1588230000000,'type':'SUB_ACCOUNT'},"
                 "'dailyUsagesList':{'usage':[{'date':1588291200000,'bytes':2},"
                 "{'date':1588208400000,'bytes':1}]}}]"));
        QVERIFY(accounts);
        const Account expected{
            .id = AccountId(2),
            .name = u"Staging"_s,
            .type = AccountType::Sub,
            .typeWord = u"SUB_ACCOUNT"_s,
            .ownerId = AccountId(1),
            .token = Secret("tok"),
            .createdAt = at(1'588'230'000'000),
            .retentionDays = 7,
            .reservedDailyGb = 1.5,
            .flexible = true,
            .searchable = true,
            .accessible = false,
            .active = true,
            .dailyUsage = {{at(1'588'204'800'000), 1}, {at(1'588'291'200'000), 2}},
        };
        QVERIFY(accounts->front() == expected);
    }

    void readsTheMainAccountsDetail()
    {
        const auto accounts = decodeDetailedAccounts(json(
            "[{'account':{'accountId':1,'accountName':'Main','accountToken':null,"
            "'retentionDays':0},'subAccountRelation':{'ownerAccountId':1,'type':'OWNER_ACCOUNT'},"
            "'dailyUsagesList':null}]"));
        QVERIFY(accounts);
        const Account &account = accounts->front();
        QCOMPARE(account.type, AccountType::Main);
        QVERIFY(!account.ownerId);
        QVERIFY(account.token.isEmpty());
        QVERIFY(!account.retentionDays);
        QVERIFY(!account.searchable);
        QVERIFY(account.dailyUsage.empty());
    }

    void readsMetricsAccounts()
    {
        const auto accounts = decodeMetricsAccounts(json(
            "[{'id':5,'accountName':'m','token':'tok','createdAt':1588230000000,'planUts':1000,"
            "'authorizedAccountsIds':[2,1]},"
            "{'id':6,'accountName':'n','token':'tok','authorizedAccountsIds':null}]"));
        QVERIFY(accounts);
        const Account &account = accounts->front();
        QCOMPARE(account.type, AccountType::Metrics);
        QCOMPARE(account.planUts, std::optional(1000));
        QCOMPARE(account.authorizedAccounts, (std::vector{AccountId(2), AccountId(1)}));
        QVERIFY(!accounts->back().planUts);
        for (const QByteArray &gone : {QByteArray(), QByteArray(" \n")}) {
            const auto none = decodeMetricsAccounts(gone);
            QVERIFY(none);
            QVERIFY(none->empty());
        }
    }

    void readsAShippingToken()
    {
        const auto token = decodeShippingToken(
            json("{'id':1,'name':'web','token':'tok','updatedAt':null,'updatedBy':null,"
                 "'createdAt':1624887273.5,'createdBy':'a@example.com','enabled':false}"));
        QVERIFY(token);
        QVERIFY(!token->enabled);
        QCOMPARE(token->createdAt, std::optional(at(1'624'887'273'500)));
        QCOMPARE(token->updatedAt, token->createdAt);
        QCOMPARE(token->createdBy, u"a@example.com"_s);
        QVERIFY(token->updatedBy.isEmpty());
    }

    void readsAnApiTokenWithoutItsText()
    {
        for (const char *document :
             {"[{'id':1,'name':'CI'}]", "[{'id':1,'name':'CI','token':null,'createdAt':null}]"}) {
            const auto tokens = decodeApiTokens(json(document));
            QVERIFY(tokens);
            QVERIFY(tokens->front().token.isEmpty());
            QVERIFY(!tokens->front().accountId.isValid());
            QVERIFY(!tokens->front().createdAt);
        }
        const auto named = decodeApiTokens(json("[{'id':1,'name':'CI','accountId':3}]"));
        QVERIFY(named);
        QCOMPARE(named->front().accountId, AccountId(3));
    }

    void readsAFilterWithoutADescription()
    {
        for (const char *document : {"{'id':1,'field':'a','value':'b'}",
                                     "{'id':1,'field':'a','value':'b','description':null}"}) {
            const auto filter = decodeFilter(json(document));
            QVERIFY(filter);
            QVERIFY(filter->description.isEmpty());
        }
    }

    void readsSamples()
    {
        const auto result = decodeLogSearch(
            json("{'hits':{'total':{'value':5,'relation':'eq'},'hits':[{'_source':{"
                 "'@timestamp':'2021-06-28T13:34:33.000Z','b':{'c':{'d':'x'},'e':1.50},"
                 "'tags':[ 'p', 'q' ] ,'ok':true,'none':null,'empty':{}}},"
                 "{'_source':{'@timestamp':1624887273456}},{'_source':{'@timestamp':'then'}}]}}"),
            {.sampleSize = 3});
        QVERIFY(result);
        QCOMPARE(result->total, 5);
        const SampleLog &sample = result->samples[0];
        QCOMPARE(sample.timestamp, std::optional(at(1'624'887'273'000)));
        const std::vector<FieldMatch> fields{
            {u"@timestamp"_s, u"2021-06-28T13:34:33.000Z"_s},
            {u"b.c.d"_s, u"x"_s},
            {u"b.e"_s, u"1.50"_s},
            {u"tags"_s, u"[ \"p\", \"q\" ]"_s},
            {u"ok"_s, u"true"_s},
            {u"none"_s, u"null"_s},
        };
        QVERIFY(sample.fields == fields);
        QCOMPARE(sample.value(u"b.c.d"_s), u"x"_s);
        QVERIFY(sample.value(u"b"_s).isNull());
        QCOMPARE(result->samples[1].timestamp, std::optional(at(1'624'887'273'456)));
        QVERIFY(!result->samples[2].timestamp);
    }

    void readsAggregations_data()
    {
        QTest::addColumn<QByteArray>("buckets");
        QTest::newRow("by name") << json("{'1':{'doc_count':3},'0':{'doc_count':8}}");
        QTest::newRow("in order") << json("[{'doc_count':8},{'doc_count':3}]");
    }
    void readsAggregations()
    {
        QFETCH(QByteArray, buckets);
        const auto result = decodeLogSearch(
            json("{'took':1,'aggregations':{'values1':{'buckets':[]},'other':{},"
                 "'counts':{'buckets':")
                + buckets
                + json("},'values0':{'sum_other_doc_count':0,'buckets':["
                       "{'key':'nginx','doc_count':4},{'key':200,'doc_count':3},"
                       "{'key':1,'key_as_string':'true','doc_count':2}]}},"
                       "'hits':{'total':11,'hits':[]}}"),
            {.counted = {MatchSet(), MatchSet()}, .valuesOf = {u"type"_s, u"status"_s}});
        QVERIFY(result);
        QCOMPARE(result->counts, (std::vector<qint64>{8, 3}));
        QCOMPARE(result->values.size(), 2U);
        QCOMPARE(result->values[0].field, u"type"_s);
        QCOMPARE(result->values[1].field, u"status"_s);
        QVERIFY(result->values[1].values.empty());
        const auto &values = result->values[0].values;
        QCOMPARE(values.size(), 3U);
        QCOMPARE(values[0].value, u"nginx"_s);
        QCOMPARE(values[0].count, 4);
        QCOMPARE(values[1].value, u"200"_s);
        QCOMPARE(values[2].value, u"true"_s);
    }

    void readsAnAuditPage()
    {
        const auto page = decodeAuditPage(json(
            "{'total':9000000000,'results':[{'auditEventUser':{'fullName':'Ada','deleted':true,"
            "'userToken':true},'date':1624887273000,'auditEventTypeTitle':'Login','ip':'::1',"
            "'geoLocation':'Oslo','extraDataList':[{'fieldName':'f','newValue':'n'}]},"
            "{'auditEventUser':null,'date':1,'auditEventTypeTitle':'x','ip':null,"
            "'geoLocation':null,'extraDataList':null}]}"));
        QVERIFY(page);
        QCOMPARE(page->total, 9'000'000'000);
        const AuditEvent expected{
            .date = at(1'624'887'273'000),
            .title = u"Login"_s,
            .user = u"Ada"_s,
            .byApiToken = true,
            .userDeleted = true,
            .ip = u"::1"_s,
            .location = u"Oslo"_s,
            .changes = {{u"f"_s, QString(), u"n"_s}},
        };
        QVERIFY(page->events[0] == expected);
        QVERIFY(page->events[1] == (AuditEvent{.date = at(1000), .title = u"x"_s}));
    }

    void readsIdentityAndLimits()
    {
        const auto identity = decodeIdentity(json("{'accountId':2147483647,'accountName':''}"));
        QVERIFY(identity);
        QCOMPARE(identity->accountId.value(), 2147483647);
        const auto limits =
            decodeShippingTokenLimits(json("{'maxAllowedTokens':15,'numOfEnabledTokens':0}"));
        QVERIFY(limits);
        QCOMPARE(*limits, (ShippingTokenLimits{.maxAllowed = 15, .enabled = 0}));
    }
};

QTEST_APPLESS_MAIN(CodecValuesTest)
#include "tst_codec_values.moc"
