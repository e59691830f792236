// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/api/codecs/account_codec.h"
#include "services/api/codecs/api_token_codec.h"
#include "services/api/codecs/audit_codec.h"
#include "services/api/codecs/filter_codec.h"
#include "services/api/codecs/shared_token_codec.h"
#include "services/api/codecs/shipping_token_codec.h"
#include "services/api/json/json_shape.h"
#include "services/api/json/json_text.h"

#include <QTest>

using namespace tokendeck;
using namespace Qt::StringLiterals;

namespace {

//! JSON with ' for ".
QByteArray asJson(QByteArray text)
{
    return text.replace('\'', '"');
}

QByteArray sharedToken(int id, const QByteArray &more = "'filters':[1]")
{
    return asJson("{'id':" + QByteArray::number(id) + ",'name':'Token " + QByteArray::number(id)
                  + "','token':'6c36a1f0-52b4-4c0e-9d3a-0f2f5b9e7d87'," + more + '}');
}

QByteArray list(const QByteArrayList &rows)
{
    return '[' + rows.join(',') + ']';
}

const SharedToken *find(const std::vector<SharedToken> &tokens, int id)
{
    for (const SharedToken &token : tokens) {
        if (token.id == SharedTokenId(id))
            return &token;
    }
    return nullptr;
}

} // namespace

class CodecRowsTest : public QObject {
    Q_OBJECT

private slots:
    void costsOneRow_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QString>("path");
        QTest::newRow("an object for a list")
            << sharedToken(7, "'filters':{}") << u"$[1].filters"_s;
        QTest::newRow("no filters told") << sharedToken(7, "'x':1") << u"$[1].filters"_s;
        QTest::newRow("a filter that is no id")
            << sharedToken(7, "'filters':[1,'a']") << u"$[1].filters[1]"_s;
        QTest::newRow("a member twice")
            << sharedToken(7, "'filters':[1],'filters':[]") << u"$[1].filters"_s;
        QTest::newRow("an operator of two filters that nobody knows")
            << sharedToken(7, "'filters':[1,2],'filtersOperator':'XOR'")
            << u"$[1].filtersOperator"_s;
        QTest::newRow("a number beyond every range")
            << sharedToken(7, "'filters':[1e999]") << u"$[1].filters[0]"_s;
        QTest::newRow("half a pair of surrogates in what nobody needs")
            << sharedToken(7, "'filters':[],'more':'\\ud800'") << u"$[1].more"_s;
    }
    void costsOneRow()
    {
        QFETCH(QByteArray, row);
        QFETCH(QString, path);
        const auto tokens = decodeSharedTokens(list({sharedToken(3), row, sharedToken(9)}));
        QVERIFY(tokens);
        QCOMPARE(tokens->size(), size_t(3));
        QVERIFY(!find(*tokens, 3)->fault);
        QVERIFY(!find(*tokens, 9)->fault);
        const SharedToken *token = find(*tokens, 7);
        QVERIFY(token && token->fault);
        QCOMPARE(token->fault->jsonPath, path);
        QVERIFY(token->fault->detail.startsWith(u"Expected "_s));
        QVERIFY(token->fault->hasId);
        QCOMPARE(token->name, u"Token 7"_s);
        QVERIFY(token->token.isEmpty());
        QVERIFY(token->filters.empty());
    }

    void keepsARowWithoutAnId_data()
    {
        QTest::addColumn<QByteArray>("row");
        for (const char *row :
             {"{'id':'seven','name':'x'}", "{'name':'x'}", "{'id':-7,'name':'x'}",
              "{'id':4294967296,'name':'x'}", "null", "17", "'text'", "[]", "[{'id':7}]", "{}"})
            QTest::newRow(row) << asJson(row);
    }
    void keepsARowWithoutAnId()
    {
        QFETCH(QByteArray, row);
        const auto tokens = decodeSharedTokens(list({sharedToken(3), row}));
        QVERIFY(tokens);
        QCOMPARE(tokens->size(), size_t(2));
        const SharedToken &token = tokens->front();
        QVERIFY(token.fault && !token.fault->hasId);
        QVERIFY(!token.id.isValid());
        // The same row has the same key, wherever it stands.
        const auto again = decodeSharedTokens(list({row, sharedToken(3), sharedToken(4)}));
        QVERIFY(again);
        QCOMPARE(again->front().id, token.id);
    }

    void understandsNoneOfTwoWithOneId()
    {
        const auto tokens = decodeSharedTokens(
            list({sharedToken(7, "'filters':[]"), sharedToken(3), sharedToken(7), sharedToken(7)}));
        QVERIFY(tokens);
        QCOMPARE(tokens->size(), size_t(4));
        QCOMPARE(faultCount(*tokens), 3);
        QVERIFY(!find(*tokens, 3)->fault);
        QVERIFY(find(*tokens, 7)->fault);
        for (size_t i = 1; i < tokens->size(); ++i)
            QVERIFY((*tokens)[i - 1].id < (*tokens)[i].id);
    }

    void refusesABrokenFrame_data()
    {
        QTest::addColumn<QByteArray>("document");
        const QByteArray bad = sharedToken(7, "'filters':{}");
        QTest::newRow("cut") << '[' + bad + ',' + sharedToken(3).chopped(4);
        QTest::newRow("not a list") << bad;
        QTest::newRow("something behind it") << list({bad}) + "x";
        QTest::newRow("no JSON") << list({bad, "{'id':}"});
        QTest::newRow("a list in an object") << "{\"tokens\":" + list({bad}) + '}';
    }
    void refusesABrokenFrame()
    {
        QFETCH(QByteArray, document);
        const auto tokens = decodeSharedTokens(document);
        QVERIFY(!tokens);
        QVERIFY(!tokens.error().shape.isEmpty());
    }

    void keepsRowsOfEveryList()
    {
        const auto filters = decodeFilters(
            asJson("[{'id':1,'field':'env','value':{}},{'id':2,'field':'env','value':'prod'}]"));
        QVERIFY(filters && filters->size() == 2);
        QVERIFY(filters->front().fault && !filters->back().fault);
        QCOMPARE(filters->front().field, u"env"_s);

        const auto api = decodeApiTokens(asJson("[{'id':1,'name':[]},{'id':2,'name':'b'}]"));
        QVERIFY(api && api->size() == 2 && api->front().fault && !api->back().fault);

        const auto accounts = decodeDetailedAccounts(
            asJson("[{'account':{'accountId':5,'accountName':'A','active':'maybe'},"
                   "'subAccountRelation':null},{'account':{'accountId':6,'accountName':'B'},"
                   "'subAccountRelation':null}]"));
        QVERIFY(accounts && accounts->size() == 2);
        QVERIFY(accounts->front().fault && !accounts->back().fault);
        QCOMPARE(accounts->front().id, AccountId(5));
        QCOMPARE(accounts->front().name, u"A"_s);
        QCOMPARE(accounts->front().fault->jsonPath, u"$[0].account.active"_s);

        const auto metrics = decodeMetricsAccounts(asJson(
            "[{'id':1,'accountName':'m','token':5},{'id':2,'accountName':'n','token':'t'}]"));
        QVERIFY(metrics && metrics->size() == 2 && metrics->front().fault);

        const auto associated = decodeAssociatedAccounts(
            asJson("[{'accountId':1,'accountName':{},'type':'OWNER_ACCOUNT'}]"));
        QVERIFY(associated && associated->front().fault);
        QCOMPARE(associated->front().type, AccountType::Main);

        const auto page = decodeShippingTokenPage(
            asJson("{'total':2,'results':[{'id':1,'name':'a','token':'t','enabled':false},"
                   "{'id':2,'name':'b','token':'t','enabled':true}]}"),
            true);
        QVERIFY(page && page->tokens.size() == 2);
        QVERIFY(page->tokens.front().fault && !page->tokens.back().fault);
        QCOMPARE(page->tokens.front().fault->jsonPath, u"$.results[0].enabled"_s);
    }

    void keepsEventsInTheirPlace()
    {
        const auto page =
            decodeAuditPage(asJson("{'results':[{'date':2000000000000,'auditEventTypeTitle':'a'},"
                                   "{'date':'soon','auditEventTypeTitle':'b'},"
                                   "{'date':1000000000000,'auditEventTypeTitle':'c'}],'total':3}"));
        QVERIFY(page);
        QCOMPARE(page->events.size(), size_t(3));
        QVERIFY(page->events[1].fault);
        QCOMPARE(page->events[1].title, u"b"_s);
        QCOMPARE(page->events[1].date, page->events[0].date);
        QCOMPARE(page->events[1].fault->jsonPath, u"$.results[1].date"_s);
    }

    void takesEveryScalarAsText()
    {
        const auto page = decodeAuditPage(
            asJson("{'total':1,'results':[{'date':1624887273000,'auditEventTypeTitle':'t',"
                   "'extraDataList':[{'fieldName':'days','oldValue':14,'newValue':true},"
                   "{'fieldName':7,'oldValue':null,'newValue':1.50}]}]}"));
        QVERIFY(page && !page->events.front().fault);
        const std::vector<AuditChange> &changes = page->events.front().changes;
        QCOMPARE(changes[0].oldValue, u"14"_s);
        QCOMPARE(changes[0].newValue, u"true"_s);
        QCOMPARE(changes[1].field, u"7"_s);
        QCOMPARE(changes[1].newValue, u"1.50"_s);
        const auto filters = decodeFilters(asJson("[{'id':1,'field':'status','value':200}]"));
        QVERIFY(filters && !filters->front().fault);
        QCOMPARE(filters->front().value, u"200"_s);
    }

    void takesWholeNumbers()
    {
        const auto limits = decodeShippingTokenLimits(
            asJson("{'maxAllowedTokens':14.0,'numOfEnabledTokens':1.4e1}"));
        QVERIFY(limits);
        QCOMPARE(limits->maxAllowed, 14);
        QCOMPARE(limits->enabled, 14);
        QVERIFY(
            !decodeShippingTokenLimits(asJson("{'maxAllowedTokens':14.5,'numOfEnabledTokens':1}")));
        const auto tokens =
            decodeSharedTokens(asJson("[{'id':7.0,'name':'a','token':'t','filters':[2.0]}]"));
        QVERIFY(tokens && !tokens->front().fault);
        QCOMPARE(tokens->front().filters.front(), FilterId(2));
    }

    void passesOverAByteOrderMark()
    {
        const QByteArray mark("\xEF\xBB\xBF");
        const auto tokens = decodeSharedTokens(mark + list({sharedToken(7)}));
        QVERIFY(tokens && !tokens->front().fault);
        const auto some =
            decodeSharedTokens(mark + list({sharedToken(7), sharedToken(8, "'filters':1")}));
        QVERIFY(some && some->size() == 2);
        QVERIFY(decodeSharedToken(mark + sharedToken(7)));
    }

    void readsTimesThatAreNone_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<bool>("never");
        for (const char *never :
             {"null", "0", "-1", "''", "'0'", "'-1'", "0.0", "[0]", "-1.0", "' '"})
            QTest::newRow(never) << asJson(never) << true;
        for (const char *unknown : {"-2", "'soon'", "true", "{}", "[]", "[1,2]", "1e300", "'nan'",
                                    "'2021-13-45T00:00:00Z'", "{'a':[1]}"})
            QTest::newRow(unknown) << asJson(unknown) << false;
    }
    void readsTimesThatAreNone()
    {
        QFETCH(QByteArray, value);
        QFETCH(bool, never);
        const auto tokens = decodeSharedTokens(list(
            {sharedToken(7, "'filters':[],'lastUsed':" + value + ",'expirationDate':" + value)}));
        QVERIFY(tokens);
        const SharedToken &token = tokens->front();
        QVERIFY(!token.fault);
        QCOMPARE(token.lastUsed.isNever(), never);
        QCOMPARE(token.expiresAt.isNever(), never);
        QCOMPARE(token.expiresAt.isUnknown(), !never);
        const auto shipping = decodeShippingToken(
            asJson("{'id':1,'name':'a','token':'t','enabled':true,'createdAt':") + value + '}');
        QVERIFY(shipping);
        QVERIFY(!shipping->createdAt);
        QVERIFY(!shipping->updatedAt);
    }

    void limitsWhatARowHolds()
    {
        QByteArray ids = "1";
        for (int id = 2; id <= 1001; ++id)
            ids += ',' + QByteArray::number(id);
        const auto tokens = decodeSharedTokens(list(
            {sharedToken(7, "'filters':[" + ids + ']'), sharedToken(8),
             asJson("{'id':9,'token':'t','filters':[],'name':'" + QByteArray(100'000, 'n') + "'}"),
             asJson("{'id':10,'token':'t','filters':[],'name':'" + QByteArray(1'000, 'n')
                    + "'}")}));
        QVERIFY(tokens);
        QCOMPARE(find(*tokens, 7)->fault->jsonPath, u"$[0].filters[1000]"_s);
        QVERIFY(!find(*tokens, 8)->fault);
        QCOMPARE(find(*tokens, 9)->fault->jsonPath, u"$[2].name"_s);
        QVERIFY(find(*tokens, 9)->name.size() < 200);
        QVERIFY(!find(*tokens, 10)->fault);
    }

    void copiesAShapeWithoutAValue()
    {
        const QByteArray document = asJson(
            "[{'id':7,'name':'Secret project','token':'6c36a1f0-52b4-4c0e-9d3a-0f2f5b9e7d87',"
            "'filters':{'a':[1,2,3,'x',{}]},'6c36a1f0':1,'AbCdEfGhIjKlMnOpQrSt':2,"
            "'abcdefghijklmnopqrstuvwxyz':3,'authorizedAccountsIds':[],'doc_count':0.5}]");
        const QString shape = json::shapeOf({document.constData(), size_t(document.size())});
        QCOMPARE(shape,
                 u"[{id: integer, name: text, token: text, filters: {a: [integer | text | {}]}, "
                 u"(a name that is left out): integer, authorizedAccountsIds: [], "
                 u"doc_count: number}]"_s);
        const auto tokens = decodeSharedTokens(document);
        QVERIFY(tokens && tokens->front().fault);
        QVERIFY(tokens->front().fault->shape.startsWith(u"{id: integer"_s));
        QByteArray many = "{";
        for (int i = 0; i < 5'000; ++i)
            many += "\"m" + QByteArray(1 + i % 14, char('a' + i % 26)) + "\":{\"n\":[{}]},";
        many.back() = '}';
        QVERIFY(json::shapeOf({many.constData(), size_t(many.size())}).size() <= json::MostShape);
        const QByteArray page = "<html>Sign in</html>";
        QCOMPARE(json::shapeOf({page.constData(), size_t(page.size())}), u"(no JSON)"_s);
    }

    void tellsJsonFromOtherText_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("isJson");
        for (const char *good : {"[]", " {} ", "-0.5e+3", "{'a':[{},[],'',null]}", "'\\u00e9\\n'",
                                 "1e999", "[1 , 2]", "true"})
            QTest::newRow(good) << asJson(good) << true;
        for (const char *bad :
             {"",      "[",     "[1,]",  "{'a'}",   "{'a':1,}", "01",    "1.", ".5",
              "1e",    "nul",   "'\\x'", "'\\u12'", "'a\nb'",   "[1 2]", "[}", "{]",
              "{1:2}", "[] []", "-",     "'",       "'\\",      "+1"})
            QTest::newRow(bad) << asJson(bad) << false;
    }
    void tellsJsonFromOtherText()
    {
        QFETCH(QByteArray, text);
        QTEST(json::isJson({text.constData(), size_t(text.size())}), "isJson");
    }

    void followsAnyNesting()
    {
        const QByteArray deep = QByteArray(1'000'000, '[') + QByteArray(1'000'000, ']');
        QVERIFY(json::isJson({deep.constData(), size_t(deep.size())}));
        const auto tokens =
            decodeSharedTokens(list({sharedToken(3), sharedToken(7, "'more':" + deep)}));
        QVERIFY(tokens && tokens->size() == 2);
        QVERIFY(find(*tokens, 7)->fault);
    }
};

QTEST_APPLESS_MAIN(CodecRowsTest)
#include "tst_codec_rows.moc"
