// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/sandbox/raw_client.h"
#include "tests/sandbox/sandbox_test.h"
#include "tests/support/drain.h"

#include <QJsonDocument>
#include <QTest>

using namespace tokendeck;
using namespace tokendeck::test;
using namespace Qt::StringLiterals;
using sandbox::Fault;

namespace {

const auto Shared = u"/v1/shared-tokens"_s;
const auto Filters = u"/v1/shared-tokens/filters"_s;

} // namespace

//! What goes wrong on purpose, and what the sandbox says of what happened.
class TestSandboxFaults : public SandboxTest {
    Q_OBJECT
private slots:
    void statusInEachShape_data();
    void statusInEachShape();
    void countsAndPaths();
    void beforeAndAfterActing();
    void cutInTheBody();
    void hang();
    void stall();
    void slowBody();
    void garbageAndWrongTypes();
    void latency();
    void lag();
    void anotherObject();
    void cleared();

    void idleConnections();
    void hundredAtATime();
    void requestLog();
    void statesOverTime();
    void deletedFilterLeavesTokensOpen();
    void refusedChangesLeaveNoState();

private:
    void addFault(const QString &spec)
    {
        const Outcome<Fault> fault = sandbox::faultFromSpec(spec);
        QVERIFY2(fault, "spec");
        m_sandbox->addFault(*fault);
    }
    [[nodiscard]] qsizetype filterCount() { return m_client->get(Filters).array().size(); }
    //! Waits for the sandbox to have read what was sent.
    [[nodiscard]] bool waitForRequests(std::size_t count)
    {
        return QTest::qWaitFor([&] { return m_sandbox->journal()->requests().size() >= count; });
    }
};

void TestSandboxFaults::statusInEachShape_data()
{
    QTest::addColumn<QString>("shape");
    QTest::addColumn<QByteArray>("begin");
    QTest::newRow("message") << u"message"_s << QByteArray("{\"message\":\"No & luck\"}");
    QTest::newRow("error-code") << u"error-code"_s << QByteArray("{\"errorCode\":");
    QTest::newRow("error-message") << u"error-message"_s << QByteArray("{\"errorMessage\":");
    QTest::newRow("string") << u"string"_s << QByteArray("\"No & luck\"");
    QTest::newRow("text") << u"text"_s << QByteArray("No & luck");
    QTest::newRow("html") << u"html"_s << QByteArray("<html><body><h1>No &amp; luck");
    QTest::newRow("empty") << u"empty"_s << QByteArray();
}

void TestSandboxFaults::statusInEachShape()
{
    QFETCH(const QString, shape);
    QFETCH(const QByteArray, begin);
    addFault(u"GET /v2/whoami status=503 retry-after=7 body=%1 message=No & luck"_s.arg(shape));
    const Answer answer = m_client->get(u"/v2/whoami"_s);
    QCOMPARE(answer.status, 503);
    QCOMPARE(answer.retryAfter, "7");
    QVERIFY2(answer.body.startsWith(begin), answer.body.constData());
    QCOMPARE(answer.body.isEmpty(), begin.isEmpty());
}

void TestSandboxFaults::countsAndPaths()
{
    addFault(u"GET /v1/shared-tokens/* status=500 nth=2 times=2"_s);
    std::vector<int> statuses;
    for (int i = 0; i < 5; ++i)
        statuses.push_back(m_client->get(Filters).status);
    QCOMPARE(statuses, (std::vector{200, 500, 500, 200, 200}));
    QCOMPARE(m_client->get(Shared).status, 200); // is not below it
    addFault(u"DELETE * status=502"_s);
    QCOMPARE(m_client->get(u"/v2/whoami"_s).status, 200);
    QCOMPARE(m_client->remove(u"/v1/shared-tokens/1241"_s).status, 502);
}

void TestSandboxFaults::beforeAndAfterActing()
{
    const QJsonObject filter{{u"field"_s, u"env"_s}, {u"value"_s, u"qa"_s}};
    const qsizetype before = filterCount();
    addFault(u"POST %1 status=504 times=1"_s.arg(Filters));
    QCOMPARE(m_client->post(Filters, filter).status, 504);
    QCOMPARE(filterCount(), before);
    addFault(u"POST %1 status=504 when=after times=1"_s.arg(Filters));
    QCOMPARE(m_client->post(Filters, filter).status, 504);
    QCOMPARE(filterCount(), before + 1);
}

void TestSandboxFaults::cutInTheBody()
{
    addFault(u"GET /v1/shared-tokens cut times=1"_s);
    RawClient client(m_sandbox->access());
    client.send("GET", "/v1/shared-tokens");
    QTRY_VERIFY(client.isClosed());
    QVERIFY(client.received().startsWith("HTTP/1.1 200 OK\r\n"));
    QCOMPARE(client.bodyOf().size(), client.announced() / 2);
    QVERIFY(client.announced() > 100);

    const qsizetype before = filterCount();
    for (const auto &[moment, added] : {std::pair(u"before"_s, 0), std::pair(u"after"_s, 1)}) {
        addFault(u"POST %1 cut when=%2 times=1"_s.arg(Filters, moment));
        RawClient writer(m_sandbox->access());
        writer.send("POST", Filters.toLatin1(), "{\"field\":\"a\",\"value\":\"b\"}");
        QTRY_VERIFY(writer.isClosed());
        QCOMPARE(writer.received().isEmpty(), added == 0);
        QCOMPARE(filterCount(), before + added);
        m_sandbox->clearFaults();
    }
}

void TestSandboxFaults::hang()
{
    const qsizetype before = filterCount();
    const std::size_t asked = m_sandbox->journal()->requests().size();
    addFault(u"POST %1 hang times=1"_s.arg(Filters));
    addFault(u"POST %1 hang when=after nth=2 times=1"_s.arg(Filters));
    RawClient first(m_sandbox->access());
    first.send("POST", Filters.toLatin1(), "{\"field\":\"a\",\"value\":\"b\"}");
    QVERIFY(waitForRequests(asked + 1));
    RawClient second(m_sandbox->access());
    second.send("POST", Filters.toLatin1(), "{\"field\":\"a\",\"value\":\"b\"}");
    QVERIFY(waitForRequests(asked + 2));
    QCOMPARE(filterCount(), before + 1); // the second one only
    m_clock->advance(std::chrono::minutes(10));
    QCOMPARE(m_client->get(u"/v2/whoami"_s).status, 200);
    for (RawClient *client : {&first, &second}) {
        QVERIFY(client->isOpen());
        QVERIFY(client->received().isEmpty());
    }
    QCOMPARE(m_sandbox->journal()->inFlight(m_sandbox->access().accountId), 2);
}

void TestSandboxFaults::stall()
{
    addFault(u"GET /v1/shared-tokens stall"_s);
    RawClient client(m_sandbox->access());
    client.send("GET", "/v1/shared-tokens");
    QTRY_VERIFY(client.announced() > 0 && client.bodyOf().size() == client.announced() / 2);
    m_clock->advance(std::chrono::minutes(10));
    QCOMPARE(m_client->get(u"/v2/whoami"_s).status, 200);
    QVERIFY(client.isOpen());
    QCOMPARE(client.bodyOf().size(), client.announced() / 2);
}

void TestSandboxFaults::slowBody()
{
    addFault(u"GET /v1/shared-tokens slow=500"_s);
    RawClient client(m_sandbox->access());
    client.send("GET", "/v1/shared-tokens");
    QTRY_VERIFY(client.announced() > 0);
    QVERIFY(client.bodyOf().isEmpty());
    qsizetype last = 0;
    for (int piece = 0; piece < 8; ++piece) {
        m_clock->advance(std::chrono::milliseconds(500));
        QTRY_VERIFY(client.bodyOf().size() > last);
        last = client.bodyOf().size();
        QCOMPARE(last == client.announced(), piece == 7);
    }
    QVERIFY(QJsonDocument::fromJson(client.bodyOf()).isArray());
}

void TestSandboxFaults::garbageAndWrongTypes()
{
    addFault(u"GET /v2/whoami garbage times=1"_s);
    const Answer garbage = m_client->get(u"/v2/whoami"_s);
    QCOMPARE(garbage.status, 200);
    QVERIFY(!garbage.body.isEmpty());
    QVERIFY(QJsonDocument::fromJson(garbage.body).isNull());
    addFault(u"GET /v2/whoami wrong-types nth=1 times=1"_s);
    const QJsonObject wrong = m_client->get(u"/v2/whoami"_s).object();
    QVERIFY(wrong[u"accountId"_s].isString());
    QVERIFY(wrong[u"accountName"_s].isObject());
}

void TestSandboxFaults::latency()
{
    m_sandbox->setLatency(std::chrono::milliseconds(300));
    addFault(u"GET /v2/whoami latency=200"_s);
    RawClient client(m_sandbox->access());
    client.send("GET", "/v2/whoami");
    QVERIFY(waitForRequests(1));
    m_clock->advance(std::chrono::milliseconds(499));
    drain();
    QVERIFY(client.received().isEmpty());
    m_clock->advance(std::chrono::milliseconds(1));
    QTRY_VERIFY(client.received().startsWith("HTTP/1.1 200"));
}

void TestSandboxFaults::lag()
{
    using namespace std::chrono_literals;
    const int kept = m_client->post(Filters, {{u"field"_s, u"a"_s}, {u"value"_s, u"1"_s}}).id();
    const int gone = m_client->post(Filters, {{u"field"_s, u"a"_s}, {u"value"_s, u"2"_s}}).id();
    const int token =
        m_client->post(Shared, {{u"tokenName"_s, u"A"_s}, {u"filters"_s, QJsonArray{kept}}}).id();
    addFault(u"* * lag=3000"_s);
    const auto pathOf = [](const QString &list, int id) {
        return list + u'/' + QString::number(id);
    };
    const qsizetype filters = filterCount();
    const int made = m_client->post(Filters, {{u"field"_s, u"a"_s}, {u"value"_s, u"3"_s}}).id();
    QVERIFY(made > 0);
    QCOMPARE(m_client
                 ->put(pathOf(Shared, token),
                       {{u"filters"_s, QJsonArray{kept, gone}}, {u"tokenName"_s, u"B"_s}})
                 .status,
             200);
    m_clock->advance(1s);
    QCOMPARE(m_client->remove(pathOf(Filters, gone)).status, 200);
    m_clock->advance(1999ms);
    // Nothing is seen of it.
    QCOMPARE(filterCount(), filters);
    QVERIFY(m_client->listed(Filters, u"id"_s, made).isEmpty());
    QCOMPARE(m_client->get(pathOf(Filters, made)).status, 400);
    QVERIFY(m_client->get(pathOf(Filters, made)).message().contains(QString::number(made)));
    QCOMPARE(m_client->get(pathOf(Shared, token)).object()[u"name"_s].toString(), u"A"_s);
    QCOMPARE(m_client->listed(Shared, u"id"_s, token)[u"name"_s].toString(), u"A"_s);
    m_clock->advance(1ms);
    // The first writes are, and the deletion is not.
    QVERIFY(!m_client->listed(Filters, u"id"_s, made).isEmpty());
    QVERIFY(!m_client->listed(Filters, u"id"_s, gone).isEmpty());
    QCOMPARE(m_client->get(pathOf(Filters, made)).status, 200);
    QCOMPARE(m_client->get(pathOf(Shared, token)).object()[u"name"_s].toString(), u"B"_s);
    m_clock->advance(1s);
    QVERIFY(m_client->listed(Filters, u"id"_s, gone).isEmpty());
}

void TestSandboxFaults::anotherObject()
{
    const QJsonObject draft{{u"field"_s, u"a"_s}, {u"value"_s, u"1"_s}};
    const qsizetype before = filterCount();
    const QJsonArray known = m_client->column(Filters, u"id"_s);
    addFault(u"POST /v1/shared-tokens/filters answer=existing times=1"_s);
    QVERIFY(known.contains(m_client->post(Filters, draft).id()));
    QCOMPARE(filterCount(), before);
    addFault(u"POST /v1/shared-tokens/filters answer=existing when=after nth=1 times=1"_s);
    QVERIFY(known.contains(m_client->post(Filters, draft).id()));
    QCOMPARE(filterCount(), before + 1);

    addFault(u"POST /v1/shared-tokens answer=other-account times=1"_s);
    const Answer other = m_client->post(Shared, {{u"tokenName"_s, u"A"_s}});
    QVERIFY(other.id() > 0);
    QVERIFY(!m_client->column(Shared, u"id"_s).contains(other.id()));
    addFault(u"GET /v2/whoami answer=other-account times=1"_s);
    const QJsonValue own = m_client->get(u"/v2/whoami"_s).object()[u"accountId"_s];
    QVERIFY(own != m_client->get(u"/v2/whoami"_s).object()[u"accountId"_s]);
    // A list is about no single object.
    addFault(u"GET /v1/shared-tokens answer=existing"_s);
    QVERIFY(m_client->get(Shared).array().size() > 1);
}

void TestSandboxFaults::cleared()
{
    addFault(u"* * status=500"_s);
    QCOMPARE(m_client->get(Shared).status, 500);
    m_sandbox->clearFaults();
    QCOMPARE(m_client->get(Shared).status, 200);
}

void TestSandboxFaults::idleConnections()
{
    RawClient silent(m_sandbox->access());
    QTRY_VERIFY(silent.isOpen());
    RawClient client(m_sandbox->access());
    client.send("GET", "/v2/whoami");
    QTRY_VERIFY(!client.bodyOf().isEmpty());
    m_clock->advance(std::chrono::milliseconds(29'999));
    client.send("GET", "/v2/whoami"); // still there, and the 30 seconds begin anew
    QTRY_COMPARE(client.received().count("HTTP/1.1 200"), 2);
    m_clock->advance(std::chrono::milliseconds(29'999));
    QTRY_VERIFY(silent.isClosed());
    QVERIFY(client.isOpen());
    m_clock->advance(std::chrono::milliseconds(1));
    QTRY_VERIFY(client.isClosed());
}

void TestSandboxFaults::hundredAtATime()
{
    const AccountId account = m_sandbox->access().accountId;
    m_sandbox->setLatency(std::chrono::seconds(1));
    std::vector<std::unique_ptr<RawClient>> clients;
    const auto ask = [&] {
        clients.push_back(std::make_unique<RawClient>(m_sandbox->access()));
        clients.back()->send("GET", "/v2/whoami");
        return waitForRequests(clients.size());
    };
    for (int i = 0; i < 100; ++i)
        QVERIFY(ask());
    QCOMPARE(m_sandbox->journal()->inFlight(account), 100);
    QVERIFY(ask());
    m_clock->advance(std::chrono::seconds(1));
    QTRY_VERIFY(clients.back()->received().startsWith("HTTP/1.1 429"));
    QVERIFY(clients.back()->received().contains("Retry-After: 1\r\n"));
    for (int i = 0; i < 100; ++i)
        QTRY_VERIFY(clients[std::size_t(i)]->received().startsWith("HTTP/1.1 200"));
    QCOMPARE(m_sandbox->journal()->highWater(account), 101);
    QCOMPARE(m_sandbox->journal()->inFlight(account), 0);
}

void TestSandboxFaults::requestLog()
{
    (void)m_client->get(Shared + u"?page=1"_s);
    (void)m_client->remove(u"/v1/shared-tokens/123"_s);
    SandboxClient stranger(m_sandbox->access().url, Secret("nobody"));
    (void)stranger.get(Shared);
    const std::vector<sandbox::RequestRecord> log = m_sandbox->journal()->requests();
    QCOMPARE(log.size(), 3U);
    QCOMPARE(log[0].method, "GET");
    QCOMPARE(log[0].path, Shared);
    QCOMPARE(log[0].status, 200);
    QCOMPARE(log[0].account.value(), m_sandbox->access().accountId.value());
    QVERIFY(log[0].at == m_clock->now());
    QCOMPARE(log[1].status, 400);
    QCOMPARE(log[2].status, 401);
    QVERIFY(!log[2].account.isValid());
}

void TestSandboxFaults::statesOverTime()
{
    const QJsonObject wall = m_client->listed(Shared, u"name"_s, u"Board status wall"_s);
    const SharedTokenId token(wall[u"id"_s].toInt());
    QVERIFY(m_sandbox->journal()->tokenStates(token).empty());
    const QString path = u"%1/%2"_s.arg(Shared).arg(token.value());
    const int first = wall[u"filters"_s][0].toInt();
    m_client->put(path, {{u"filters"_s, QJsonArray{first}}, {u"filtersOperator"_s, u"OR"_s}});
    m_client->put(path, {{u"filters"_s, QJsonArray()}});
    m_client->remove(path);

    const auto states = m_sandbox->journal()->tokenStates(token);
    QCOMPARE(states.size(), 4U); // the one before them, too
    QCOMPARE(states[0].filters.size(), std::size_t(wall[u"filters"_s].toArray().size()));
    QCOMPARE(states[1].filters, std::vector{FilterId(first)});
    QVERIFY(states[1].filterOperator == FilterOperator::Or);
    QVERIFY(states[2].isUnfiltered());
    QVERIFY(!states[3].exists && !states[3].isUnfiltered());
}

void TestSandboxFaults::deletedFilterLeavesTokensOpen()
{
    const QJsonObject token = m_client->listed(Shared, u"name"_s, u"Finance monthly"_s);
    const int filter = token[u"filters"_s][0].toInt();
    QCOMPARE(m_client->remove(u"%1/%2"_s.arg(Filters).arg(filter)).status, 200);
    const auto states = m_sandbox->journal()->tokenStates(SharedTokenId(token[u"id"_s].toInt()));
    QCOMPARE(states.size(), 2U);
    QVERIFY(!states[0].isUnfiltered());
    QVERIFY(states[1].isUnfiltered());
    const QJsonObject after = m_client->listed(Shared, u"id"_s, token[u"id"_s]);
    QVERIFY(after[u"filters"_s].isNull());
    QCOMPARE(after[u"token"_s], token[u"token"_s]);
}

void TestSandboxFaults::refusedChangesLeaveNoState()
{
    const QByteArray before = m_client->get(Shared).body;
    QCOMPARE(m_client->put(Shared + u"/1241"_s, {{u"filters"_s, QJsonArray{123}}}).status, 400);
    QVERIFY(m_sandbox->journal()->tokenStates().empty());
    QCOMPARE(m_client->get(Shared).body, before);
}

QTEST_GUILESS_MAIN(TestSandboxFaults)
#include "tst_sandbox_faults.moc"
