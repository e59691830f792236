// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/sandbox.h"
#include "tests/sandbox/sandbox_client.h"
#include "tests/support/fake_clock.h"

#include <QTest>

using namespace tokendeck;
using namespace tokendeck::test;
using namespace Qt::StringLiterals;

namespace {

const auto Shipping = u"/v1/log-shipping/tokens"_s;
const auto Shared = u"/v1/shared-tokens"_s;
const auto Filters = u"/v1/shared-tokens/filters"_s;
const auto ApiTokens = u"/v1/api-tokens"_s;

QString under(const QString &path, int id)
{
    return u"%1/%2"_s.arg(path).arg(id);
}

} // namespace

//! The rules that the sandbox keeps for tokens and filters.
class TestSandboxTokens : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void wrongTokenGets401_data();
    void wrongTokenGets401();
    void unknownPathsAndMethods();
    void idsThatNeverExist();
    void badJsonIsRefused();

    void shippingTokenLifecycle();
    void shippingTokenNames();
    void shippingTokenLimit();
    void lastEnabledShippingToken();
    void defaultShippingTokenIsReplaced();
    void shippingTokenPages();
    void shippingTokenOrder();

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

private:
    [[nodiscard]] QJsonObject search(bool enabled, int page = 1, int size = 1000)
    {
        return m_client
            ->post(Shipping + u"/search"_s,
                   {{u"filter"_s, QJsonObject{{u"enabled"_s, enabled}}},
                    {u"pagination"_s, QJsonObject{{u"pageNumber"_s, page}, {u"pageSize"_s, size}}}})
            .object();
    }
    [[nodiscard]] QJsonObject limits() { return m_client->get(Shipping + u"/limits"_s).object(); }
    [[nodiscard]] int enabledCount() { return limits()[u"numOfEnabledTokens"_s].toInt(); }
    Answer ship(const QString &name) { return m_client->post(Shipping, {{u"name"_s, name}}); }
    //! The client of a sub account that has a new API token.
    [[nodiscard]] std::unique_ptr<SandboxClient> subClient(int account);
    [[nodiscard]] int subAccount()
    {
        return m_client
            ->listed(u"/v1/associated-accounts"_s, u"accountName"_s, u"Staging"_s)[u"accountId"_s]
            .toInt();
    }

    FakeClock m_clock;
    std::unique_ptr<Sandbox> m_sandbox;
    std::unique_ptr<SandboxClient> m_client;
};

void TestSandboxTokens::init()
{
    m_sandbox = std::make_unique<Sandbox>();
    const Outcome<SandboxAccess> access = m_sandbox->start({.clock = &m_clock});
    QVERIFY(access);
    m_client = std::make_unique<SandboxClient>(*access);
}

void TestSandboxTokens::cleanup()
{
    m_client.reset();
    m_sandbox.reset();
}

std::unique_ptr<SandboxClient> TestSandboxTokens::subClient(int account)
{
    const Answer made = m_client->post(ApiTokens + u"/sub-account"_s,
                                       {{u"name"_s, u"test"_s}, {u"accountId"_s, account}});
    return std::make_unique<SandboxClient>(
        m_sandbox->access().url, Secret(made.object()[u"token"_s].toString().toStdString()));
}

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

void TestSandboxTokens::shippingTokenLifecycle()
{
    const int before = enabledCount();
    const Answer made = ship(u"web"_s);
    QCOMPARE(made.status, 201);
    QCOMPARE(made.object()[u"enabled"_s], true);
    QCOMPARE(made.object()[u"token"_s].toString().size(), 32);
    QCOMPARE(made.object()[u"createdAt"_s].toDouble(),
             double(m_clock.now().time_since_epoch().count()) / 1000);
    QCOMPARE(enabledCount(), before + 1);

    m_clock.advance(std::chrono::minutes(1));
    // The sandbox takes booleans as words, too.
    const Answer changed = m_client->put(under(Shipping, made.id()),
                                         {{u"name"_s, u"web 2"_s}, {u"enabled"_s, u"false"_s}});
    QCOMPARE(changed.status, 200);
    QCOMPARE(changed.object()[u"name"_s], u"web 2"_s);
    QCOMPARE(changed.object()[u"enabled"_s], false);
    QCOMPARE(changed.object()[u"token"_s], made.object()[u"token"_s]);
    QCOMPARE(changed.object()[u"updatedAt"_s].toDouble()
                 - changed.object()[u"createdAt"_s].toDouble(),
             60.0);
    QCOMPARE(enabledCount(), before);
    QCOMPARE(m_client->get(under(Shipping, made.id())).object(), changed.object());

    QCOMPARE(m_client->remove(under(Shipping, made.id())).status, 200);
    QCOMPARE(m_client->get(under(Shipping, made.id())).status, 404);
    QCOMPARE(m_client->remove(under(Shipping, made.id())).status, 404);
}

void TestSandboxTokens::shippingTokenNames()
{
    QCOMPARE(ship(QString()).status, 400);
    QCOMPARE(ship(u"  "_s).status, 400);
    const Answer first = ship(u"one"_s);
    const Answer second = ship(u"two"_s);
    QCOMPARE(second.status, 201);
    const Answer twice = ship(u"one"_s);
    QCOMPARE(twice.status, 400);
    QCOMPARE(twice.object()[u"errorCode"_s], u"LOG_SHIPPING_TOKENS_NAME_EXISTS"_s);
    QVERIFY(!twice.object()[u"requestId"_s].toString().isEmpty());
    QCOMPARE(m_client->put(under(Shipping, second.id()), {{u"name"_s, u"one"_s}}).status, 400);
    // Its own name is no duplicate.
    QCOMPARE(m_client->put(under(Shipping, first.id()), {{u"name"_s, u"one"_s}}).status, 200);
    // Another account has names of its own.
    QCOMPARE(subClient(subAccount())->post(Shipping, {{u"name"_s, u"one"_s}}).status, 201);
}

void TestSandboxTokens::shippingTokenLimit()
{
    const int most = limits()[u"maxAllowedTokens"_s].toInt();
    QVERIFY(most > enabledCount());
    int last = 0;
    for (int i = enabledCount(); i < most; ++i) {
        const Answer made = ship(u"filler %1"_s.arg(i));
        QCOMPARE(made.status, 201);
        last = made.id();
    }
    QCOMPARE(enabledCount(), most);
    const Answer refused = ship(u"one more"_s);
    QCOMPARE(refused.status, 400);
    QCOMPARE(refused.object()[u"errorCode"_s], u"LOG_SHIPPING_TOKENS_LIMIT_REACHED"_s);

    // Disabled tokens do not count; enabling one does.
    const QString path = under(Shipping, last);
    QCOMPARE(m_client->put(path, {{u"name"_s, u"off"_s}, {u"enabled"_s, false}}).status, 200);
    QCOMPARE(ship(u"one more"_s).status, 201);
    QCOMPARE(m_client->put(path, {{u"name"_s, u"off"_s}, {u"enabled"_s, true}}).status, 400);
    QCOMPARE(enabledCount(), most);
}

void TestSandboxTokens::lastEnabledShippingToken()
{
    QJsonArray enabled = search(true)[u"results"_s].toArray();
    QVERIFY(enabled.size() > 1);
    const QJsonObject last = enabled.takeAt(0).toObject();
    for (const QJsonValue &token : enabled)
        QCOMPARE(m_client->remove(under(Shipping, token[u"id"_s].toInt())).status, 200);
    const QString path = under(Shipping, last[u"id"_s].toInt());
    QCOMPARE(m_client->remove(path).status, 400);
    QCOMPARE(m_client->put(path, {{u"name"_s, last[u"name"_s]}, {u"enabled"_s, false}}).status,
             400);
    QCOMPARE(m_client->put(path, {{u"name"_s, u"only one"_s}, {u"enabled"_s, true}}).status, 200);
    QCOMPARE(enabledCount(), 1);
}

void TestSandboxTokens::defaultShippingTokenIsReplaced()
{
    const auto accountToken = [this] {
        const auto accounts =
            m_client->get(u"/v1/account-management/time-based-accounts/detailed"_s).array();
        for (const QJsonValue &item : accounts)
            if (item[u"account"_s][u"accountId"_s].toInt() == m_sandbox->access().accountId.value())
                return item[u"account"_s][u"accountToken"_s].toString();
        return QString();
    };
    const QString before = accountToken();
    QVERIFY(!before.isEmpty());
    int holder = 0;
    for (const QJsonValue &token : search(true)[u"results"_s].toArray())
        if (token[u"token"_s] == before)
            holder = token[u"id"_s].toInt();
    QCOMPARE(m_client->remove(under(Shipping, holder)).status, 200);
    const QString after = accountToken();
    QVERIFY(after != before);
    bool isEnabledToken = false;
    for (const QJsonValue &token : search(true)[u"results"_s].toArray())
        isEnabledToken = isEnabledToken || token[u"token"_s] == after;
    QVERIFY(isEnabledToken);
}

void TestSandboxTokens::shippingTokenPages()
{
    const QJsonObject whole = search(true);
    const int total = whole[u"total"_s].toInt();
    QCOMPARE(whole[u"results"_s].toArray().size(), total);
    QCOMPARE(total, enabledCount());
    QJsonArray pieces;
    for (int page = 1; page <= (total + 3) / 4; ++page) {
        const QJsonObject piece = search(true, page, 4);
        QCOMPARE(piece[u"total"_s].toInt(), total);
        QCOMPARE(piece[u"pagination"_s],
                 (QJsonObject{{u"pageNumber"_s, page}, {u"pageSize"_s, 4}}));
        for (const QJsonValue &token : piece[u"results"_s].toArray())
            pieces.append(token);
    }
    QCOMPARE(pieces, whole[u"results"_s].toArray());
    QVERIFY(search(true, total + 1, 1000)[u"results"_s].toArray().isEmpty());
    // 25 by default, 1000 at most, counted from 1.
    const auto body = m_client->post(Shipping + u"/search"_s, {}).object();
    QCOMPARE(body[u"pagination"_s], (QJsonObject{{u"pageNumber"_s, 1}, {u"pageSize"_s, 25}}));
    for (const auto &[page, size] : {std::pair(0, 10), {1, 1001}, {1, 0}})
        QVERIFY(!search(true, page, size).contains(u"results"_s));
    // Enabled and disabled ones share out all of them.
    QCOMPARE(body[u"total"_s].toInt(), total + search(false)[u"total"_s].toInt());
    for (const QJsonValue &token : search(false)[u"results"_s].toArray())
        QCOMPARE(token[u"enabled"_s], false);
}

void TestSandboxTokens::shippingTokenOrder()
{
    const auto sorted = [this](const QString &field, bool descending) {
        QJsonArray values;
        const QJsonArray sort{QJsonObject{{u"field"_s, field}, {u"descending"_s, descending}}};
        const Answer answer = m_client->post(Shipping + u"/search"_s, {{u"sort"_s, sort}});
        for (const QJsonValue &token : answer.object()[u"results"_s].toArray())
            values.append(token[field]);
        return values.toVariantList();
    };
    const auto backwards = [](QVariantList list) {
        std::ranges::reverse(list);
        return list;
    };
    const QVariantList dates = sorted(u"createdAt"_s, false);
    QVERIFY(dates.size() > 2);
    QVERIFY(std::ranges::is_sorted(dates, {}, [](const QVariant &v) { return v.toDouble(); }));
    QCOMPARE(sorted(u"createdAt"_s, true), backwards(dates));
    QVERIFY(sorted(u"name"_s, false).front() != sorted(u"name"_s, true).front());
    QCOMPARE(sorted(u"name"_s, true), backwards(sorted(u"name"_s, false)));
    QVERIFY(sorted(u"token"_s, false).isEmpty()); // no such sort
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
    QCOMPARE(plain.object()[date].toDouble(), seconds(m_clock.now() + days(7)));
    const Answer never =
        m_client->post(Shared, {{u"tokenName"_s, u"b"_s}, {date, QJsonValue::Null}});
    QVERIFY(never.object()[date].isNull());
    const TimePoint chosen = m_clock.now() + days(30);
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
    const QJsonArray foreign = subClient(subAccount())->column(Filters, u"id"_s);
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
    const int account = subAccount();
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
