// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/sandbox/sandbox_test.h"

#include <QTest>

using namespace tokendeck;
using namespace tokendeck::test;
using namespace Qt::StringLiterals;

namespace {

const auto Shipping = u"/v1/log-shipping/tokens"_s;

} // namespace

//! The rules that the sandbox keeps for shipping tokens.
class TestSandboxShippingTokens : public SandboxTest {
    Q_OBJECT
private slots:
    void shippingTokenLifecycle();
    void shippingTokenNames();
    void shippingTokenLimit();
    void lastEnabledShippingToken();
    void defaultShippingTokenIsReplaced();
    void shippingTokenPages();
    void shippingTokenOrder();

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
};

void TestSandboxShippingTokens::shippingTokenLifecycle()
{
    const int before = enabledCount();
    const Answer made = ship(u"web"_s);
    QCOMPARE(made.status, 201);
    QCOMPARE(made.object()[u"enabled"_s], true);
    QCOMPARE(made.object()[u"token"_s].toString().size(), 32);
    QCOMPARE(made.object()[u"createdAt"_s].toDouble(),
             double(m_clock->now().time_since_epoch().count()) / 1000);
    QCOMPARE(enabledCount(), before + 1);

    m_clock->advance(std::chrono::minutes(1));
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

void TestSandboxShippingTokens::shippingTokenNames()
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
    QCOMPARE(subClient(idOf(u"Staging"_s))->post(Shipping, {{u"name"_s, u"one"_s}}).status, 201);
}

void TestSandboxShippingTokens::shippingTokenLimit()
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

void TestSandboxShippingTokens::lastEnabledShippingToken()
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

void TestSandboxShippingTokens::defaultShippingTokenIsReplaced()
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

void TestSandboxShippingTokens::shippingTokenPages()
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

void TestSandboxShippingTokens::shippingTokenOrder()
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

QTEST_GUILESS_MAIN(TestSandboxShippingTokens)
#include "tst_sandbox_shipping_tokens.moc"
