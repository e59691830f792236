// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/sandbox/sandbox_test.h"

#include <QTest>

using namespace tokendeck;
using namespace tokendeck::test;
using namespace Qt::StringLiterals;

namespace {

const auto Shipping = u"/v1/log-shipping/tokens"_s;
const auto Shared = u"/v1/shared-tokens"_s;
const auto Filters = u"/v1/shared-tokens/filters"_s;
const auto ApiTokens = u"/v1/api-tokens"_s;

} // namespace

//! The rules that the sandbox keeps for shared tokens, filters and API tokens, and for any request.
class TestSandboxTokens : public SandboxTest {
    Q_OBJECT
private slots:
    void wrongTokenGets401_data();
    void wrongTokenGets401();
    void unknownPathsAndMethods();
    void idsThatNeverExist();
    void badJsonIsRefused();

    void sharedTokenNameInNameOut();
    void sharedTokenExpiry();
    void sharedTokenUpdateReplacesFilters();
    void sharedTokenRefusals();
    void deletedFilterIsDetached();
    void filterCharacters_data();
    void filterCharacters();

    void ownApiTokens();
    void deletedApiTokenIsRefusedAtOnce();
    void subAccountTokenSeesOneAccount();
};

void TestSandboxTokens::wrongTokenGets401_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    const auto add = [](const QByteArray &method, const QString &path) {
        QTest::newRow(qPrintable(QString::fromLatin1(method) + path)) << method << path;
    };
    add("GET", u"/v2/whoami"_s);
    add("GET", Shared);
    add("POST", Shared);
    add("PUT", Shared + u"/1"_s);
    add("DELETE", Filters + u"/1"_s);
    add("POST", Shipping + u"/search"_s);
    add("POST", u"/v1/search"_s);
    add("GET", u"/no/such/path"_s); // nor tells a stranger which paths there are
}

void TestSandboxTokens::wrongTokenGets401()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, path);
    const SandboxAccess &access = m_sandbox->access();
    const std::string right = access.apiToken.exposedText().toByteArray().toStdString();
    const std::array wrongs{std::string(), std::string("00000000-0000-4000-8000-000000000000"),
                            right.substr(1), right + "0",
                            QString::fromStdString(right).toUpper().toStdString() + "'"};
    for (const std::string &wrong : wrongs) {
        const Answer answer = SandboxClient(access.url, Secret(wrong)).call(method, path, "{}");
        QCOMPARE(answer.status, 401);
        QVERIFY(!answer.message().isEmpty());
    }
}

void TestSandboxTokens::unknownPathsAndMethods()
{
    QCOMPARE(m_client->get(u"/v1/no-such-thing"_s).status, 404);
    QCOMPARE(m_client->get(Shared + u"/not-a-number"_s).status, 404);
    QCOMPARE(m_client->call("PUT", u"/v2/whoami"_s, "{}").status, 405);
    QCOMPARE(m_client->call("PATCH", Shared, "{}").status, 405);
    QCOMPARE(m_client->call("PUT", Filters + u"/1"_s, "{}").status, 405); // filters have no update
}

void TestSandboxTokens::idsThatNeverExist()
{
    for (const int id : {123, 123456, 1234567}) {
        const Answer shared = m_client->get(under(Shared, id));
        QCOMPARE(shared.status, 400);
        QVERIFY(shared.message().contains(u"not found"_s));
        const Answer filter = m_client->remove(under(Filters, id));
        QCOMPARE(filter.status, 400);
        QVERIFY(filter.message().contains(u"not found"_s));
        QCOMPARE(m_client->get(under(Shipping, id)).status, 404);
        QCOMPARE(m_client->remove(under(ApiTokens, id)).status, 404);
    }
}

void TestSandboxTokens::badJsonIsRefused()
{
    for (const char *body :
         {"{", "[]", "\"text\"", "{\"tokenName\": 5}", "{\"tokenName\": \"x\", \"filters\": \"1\"}",
          "{\"tokenName\": \"x\", \"filters\": [0]}"}) {
        QCOMPARE(m_client->call("POST", Shared, body).status, 400);
    }
    QVERIFY(m_client->listed(Shared, u"name"_s, u"x"_s).isEmpty());
}

void TestSandboxTokens::sharedTokenNameInNameOut()
{
    const Answer made =
        m_client->post(Shared, {{u"tokenName"_s, u"Wall – Köln"_s}, {u"filters"_s, QJsonArray()}});
    QCOMPARE(made.status, 200);
    QCOMPARE(made.object()[u"name"_s], u"Wall – Köln"_s);
    QVERIFY(!made.object().contains(u"tokenName"_s));
    QVERIFY(made.object()[u"filters"_s].isNull());
    QVERIFY(made.object()[u"lastUsed"_s].isNull());
    QCOMPARE(m_client->listed(Shared, u"id"_s, made.id()), made.object());
    QCOMPARE(m_client->post(Shared, {{u"name"_s, u"x"_s}}).status, 400);
    QCOMPARE(m_client->post(Shared, {{u"tokenName"_s, u" "_s}}).status, 400);

    const Answer renamed = m_client->put(
        under(Shared, made.id()), {{u"tokenName"_s, u"Wall 2"_s}, {u"filters"_s, QJsonArray()}});
    QCOMPARE(renamed.object()[u"name"_s], u"Wall 2"_s);
    QCOMPARE(renamed.object()[u"token"_s], made.object()[u"token"_s]);

    QCOMPARE(m_client->remove(under(Shared, made.id())).status, 204);
    QCOMPARE(m_client->remove(under(Shared, made.id())).status, 400);
}

void TestSandboxTokens::sharedTokenExpiry()
{
    using namespace std::chrono;
    const auto seconds = [](TimePoint time) {
        return double(time.time_since_epoch().count()) / 1000;
    };
    const auto date = u"expirationDate"_s;
    const Answer plain = m_client->post(Shared, {{u"tokenName"_s, u"a"_s}});
    QCOMPARE(plain.object()[date].toDouble(), seconds(m_clock->now() + days(7)));
    const Answer never =
        m_client->post(Shared, {{u"tokenName"_s, u"b"_s}, {date, QJsonValue::Null}});
    QVERIFY(never.object()[date].isNull());
    const TimePoint chosen = m_clock->now() + days(30);
    const Answer dated = m_client->post(
        Shared, {{u"tokenName"_s, u"c"_s}, {date, qint64(chosen.time_since_epoch().count())}});
    QCOMPARE(dated.object()[date].toDouble(), seconds(chosen));

    // A change without a date keeps it, null takes it away.
    const QString path = under(Shared, dated.id());
    QCOMPARE(m_client->put(path, {{u"filters"_s, QJsonArray()}}).object()[date].toDouble(),
             seconds(chosen));
    QVERIFY(m_client->put(path, {{u"filters"_s, QJsonArray()}, {date, QJsonValue::Null}})
                .object()[date]
                .isNull());
    QVERIFY(m_client->get(path).object()[date].isNull());
    QCOMPARE(m_client->post(Shared, {{u"tokenName"_s, u"d"_s}, {date, u"soon"_s}}).status, 400);
}

void TestSandboxTokens::sharedTokenUpdateReplacesFilters()
{
    const QJsonArray ids = m_client->column(Filters, u"id"_s);
    QVERIFY(ids.size() >= 3);
    const QJsonArray two{ids[2], ids[0]};
    const Answer made = m_client->post(
        Shared, {{u"tokenName"_s, u"t"_s}, {u"filters"_s, two}, {u"filtersOperator"_s, u"OR"_s}});
    QCOMPARE(made.object()[u"filters"_s].toArray(), two); // in the order that was sent
    QCOMPARE(made.object()[u"filtersOperator"_s], u"OR"_s);

    const QString path = under(Shared, made.id());
    const QJsonArray one{ids[1]};
    const Answer kept = m_client->put(path, {{u"filters"_s, one}});
    QCOMPARE(kept.object()[u"filters"_s].toArray(), one);
    QCOMPARE(kept.object()[u"filtersOperator"_s], u"OR"_s);
    const Answer none =
        m_client->put(path, {{u"filters"_s, QJsonArray()}, {u"filtersOperator"_s, u"AND"_s}});
    QVERIFY(none.object()[u"filters"_s].isNull());
    QCOMPARE(m_client->get(path).object(), none.object());
}

void TestSandboxTokens::sharedTokenRefusals()
{
    const QJsonArray ids = m_client->column(Filters, u"id"_s);
    const QJsonArray before = m_client->get(Shared).array();
    const auto refused = [&](const QJsonArray &filters, const QString &word) {
        return m_client
                   ->post(Shared,
                          {{u"tokenName"_s, u"t"_s},
                           {u"filters"_s, filters},
                           {u"filtersOperator"_s, word}})
                   .status
            == 400;
    };
    QVERIFY(refused({ids[0], ids[0]}, u"AND"_s));
    QVERIFY(refused({ids[0], 1234567}, u"AND"_s));
    QVERIFY(refused({ids[0]}, u"XOR"_s));
    // A filter of another account is not there.
    const QJsonArray foreign = subClient(idOf(u"Staging"_s))->column(Filters, u"id"_s);
    QVERIFY(!foreign.isEmpty());
    QVERIFY(refused({foreign[0]}, u"AND"_s));
    // A change that is refused changes nothing.
    const QString path = under(Shared, before[0][u"id"_s].toInt());
    QCOMPARE(m_client->put(path, {{u"tokenName"_s, u"no"_s}}).status, 400);
    QCOMPARE(
        m_client->put(path, {{u"tokenName"_s, u"no"_s}, {u"filters"_s, QJsonArray{123}}}).status,
        400);
    QCOMPARE(m_client->get(Shared).array(), before);
}

void TestSandboxTokens::deletedFilterIsDetached()
{
    const int filter = m_client->post(Filters, {{u"field"_s, u"a"_s}, {u"value"_s, u"1"_s}}).id();
    const int other = m_client->post(Filters, {{u"field"_s, u"a"_s}, {u"value"_s, u"2"_s}}).id();
    const auto create = [&](const QJsonArray &filters) {
        return under(
            Shared,
            m_client->post(Shared, {{u"tokenName"_s, u"t"_s}, {u"filters"_s, filters}}).id());
    };
    const QString lone = create({filter});
    const QString both = create({other, filter});
    const QString untouched = create({other});
    QCOMPARE(m_client->remove(under(Filters, filter)).status, 200);
    // The token that had only this filter now shows every log of its account.
    QVERIFY(m_client->get(lone).object()[u"filters"_s].isNull());
    QCOMPARE(m_client->get(both).object()[u"filters"_s].toArray(), QJsonArray{other});
    QCOMPARE(m_client->get(untouched).object()[u"filters"_s].toArray(), QJsonArray{other});
    for (const QJsonValue &token : m_client->get(Shared).array())
        QVERIFY(!token[u"filters"_s].toArray().contains(filter));
    QVERIFY(m_client->listed(Filters, u"id"_s, filter).isEmpty());
}

void TestSandboxTokens::filterCharacters_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("status");
    QTest::newRow("all kinds") << u"aZ09_@.-"_s << 200;
    QTest::newRow("empty") << QString() << 400;
    QTest::newRow("space") << u"a b"_s << 400;
    QTest::newRow("slash") << u"a/b"_s << 400;
    QTest::newRow("umlaut") << u"ä"_s << 400;
    QTest::newRow("line end") << u"a\n"_s << 400;
}

void TestSandboxTokens::filterCharacters()
{
    QFETCH(QString, value);
    QFETCH(int, status);
    QCOMPARE(m_client->post(Filters, {{u"field"_s, u"f"_s}, {u"value"_s, value}}).status, status);
    QCOMPARE(m_client->post(Filters, {{u"field"_s, value}, {u"value"_s, u"v"_s}}).status, status);
}

void TestSandboxTokens::ownApiTokens()
{
    const qsizetype before = m_client->get(ApiTokens).array().size();
    QVERIFY(before > 0);
    const Answer made = m_client->post(ApiTokens, {{u"name"_s, u"ci"_s}});
    QCOMPARE(made.status, 200);
    QCOMPARE(m_client->listed(ApiTokens, u"id"_s, made.id()), made.object());
    SandboxClient other(m_sandbox->access().url,
                        Secret(made.object()[u"token"_s].toString().toStdString()));
    QCOMPARE(other.get(u"/v2/whoami"_s).object(), m_client->get(u"/v2/whoami"_s).object());
    QCOMPARE(m_client->post(ApiTokens, {{u"name"_s, QString()}}).status, 400);
    QCOMPARE(m_client->get(ApiTokens).array().size(), before + 1);
}

void TestSandboxTokens::deletedApiTokenIsRefusedAtOnce()
{
    const Answer made = m_client->post(ApiTokens, {{u"name"_s, u"ci"_s}});
    SandboxClient other(m_sandbox->access().url,
                        Secret(made.object()[u"token"_s].toString().toStdString()));
    QCOMPARE(other.get(u"/v2/whoami"_s).status, 200);
    QCOMPARE(other.remove(under(ApiTokens, made.id())).status, 204); // its own
    QCOMPARE(other.get(u"/v2/whoami"_s).status, 401);
    QCOMPARE(m_client->get(u"/v2/whoami"_s).status, 200);
}

void TestSandboxTokens::subAccountTokenSeesOneAccount()
{
    const int account = idOf(u"Staging"_s);
    const auto sub = subClient(account);
    QCOMPARE(sub->get(u"/v2/whoami"_s).object()[u"accountId"_s].toInt(), account);
    QCOMPARE(sub->column(u"/v1/associated-accounts"_s, u"accountId"_s), QJsonArray{account});
    for (const auto &path : {u"/v1/account-management/time-based-accounts"_s,
                             u"/v1/account-management/time-based-accounts/detailed"_s,
                             u"/v1/account-management/metrics-accounts"_s})
        QCOMPARE(sub->get(path).status, 403);
    QCOMPARE(
        sub->post(ApiTokens + u"/sub-account"_s, {{u"name"_s, u"x"_s}, {u"accountId"_s, account}})
            .status,
        403);
    // Neither account reaches the other's objects.
    const int mainToken = m_client->column(Shared, u"id"_s)[0].toInt();
    const int subToken = sub->column(Shared, u"id"_s)[0].toInt();
    QCOMPARE(sub->get(under(Shared, mainToken)).status, 400);
    QCOMPARE(sub->remove(under(Shared, mainToken)).status, 400);
    QCOMPARE(m_client->remove(under(Shared, subToken)).status, 400);
    QCOMPARE(m_client->get(under(Shared, mainToken)).status, 200);
    QCOMPARE(sub->get(under(Shared, subToken)).status, 200);
    // Neither metrics accounts nor strangers get API tokens.
    for (const QJsonValue &other : m_client->get(u"/v1/associated-accounts"_s).array()) {
        const bool isSub = other[u"type"_s] == u"SUB_ACCOUNT"_s;
        QCOMPARE(m_client
                     ->post(ApiTokens + u"/sub-account"_s,
                            {{u"name"_s, u"x"_s}, {u"accountId"_s, other[u"accountId"_s]}})
                     .status,
                 isSub ? 200 : 404);
    }
}

QTEST_GUILESS_MAIN(TestSandboxTokens)
#include "tst_sandbox_tokens.moc"
