// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/sandbox/sandbox_test.h"

#include <QTest>

using namespace tokendeck;
using namespace tokendeck::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto Word = "trial0123456789abcdef"_L1;

QByteArray line()
{
    return "{\"message\":\"Tried: " + QByteArray(Word.data()) + "\"}";
}

QJsonObject termQuery()
{
    return {{u"query"_s, QJsonObject{{u"term"_s, QJsonObject{{u"message"_s, QString(Word)}}}}}};
}

} // namespace

//! The sandbox's listener: who may send lines, what becomes of them, and when a search finds them.
class TestSandboxListener : public SandboxTest {
    Q_OBJECT
private slots:
    void findsWhatWasShipped();
    void keepsTimesAndOrder();
    void refusesWhoMayNotSend();
    void countsWhatItDoesNotUnderstand();
    void takesLargeBodiesAtItsOwnPort();
    void tellsNobodyElse();

private:
    [[nodiscard]] QString token(bool enabled);
    Answer ship(const QUrl &listener, const QString &token, const QByteArray &lines);
    [[nodiscard]] QJsonObject search(const QJsonObject &request);
    [[nodiscard]] int found() { return search(termQuery()).value(u"total"_s).toInt(); }
};

QString TestSandboxListener::token(bool enabled)
{
    const QJsonArray rows = m_client
                                ->post(u"/v1/log-shipping/tokens/search"_s,
                                       {{u"filter"_s, QJsonObject{{u"enabled"_s, enabled}}}})
                                .object()
                                .value(u"results"_s)
                                .toArray();
    return rows.first().toObject().value(u"token"_s).toString();
}

Answer TestSandboxListener::ship(const QUrl &listener, const QString &token,
                                 const QByteArray &lines)
{
    SandboxClient client(listener, {});
    return client.call("POST", u"/?token="_s + token + u"&type=trial"_s, lines);
}

QJsonObject TestSandboxListener::search(const QJsonObject &request)
{
    return m_client->post(u"/v1/search"_s, request).object().value(u"hits"_s).toObject();
}

void TestSandboxListener::findsWhatWasShipped()
{
    for (const QUrl &url : {m_sandbox->access().listener, m_sandbox->access().url}) {
        const int before = found();
        const Answer answer = ship(url, token(true), line() + '\n');
        QCOMPARE(answer.status, 200);
        QVERIFY(answer.body.isEmpty());
        // Indexing takes a second.
        QCOMPARE(found(), before);
        m_clock->advance(1s);
        QCOMPARE(found(), before + 1);
        const QJsonObject log = search(termQuery()).value(u"hits"_s).toArray().first().toObject();
        QCOMPARE(log.value(u"_source"_s).toObject().value(u"type"_s).toString(), u"trial"_s);
    }
    // What else there is stands as before.
    m_clock->advance(1h);
    QCOMPARE(found(), 2);
    QVERIFY(search({}).value(u"total"_s).toInt() > 10'000);
}

void TestSandboxListener::keepsTimesAndOrder()
{
    const auto at = [this](std::chrono::minutes ago) {
        const auto time = m_clock->now() - ago;
        return QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count())
            .toUTC()
            .toString(Qt::ISODateWithMs)
            .toLatin1();
    };
    QByteArray lines;
    for (const auto ago : {5min, 90min, 1min})
        lines += R"({"@timestamp":")" + at(ago) + R"(","message":"Tried: )" + Word.data()
            + QByteArray("\",\"host\":\"") + QByteArray::number(qint64(ago.count())) + "\"}\n";
    QCOMPARE(ship(m_sandbox->access().listener, token(true), lines).status, 200);
    m_clock->advance(1s);
    QStringList hosts;
    QJsonObject request = termQuery();
    request.insert(u"sort"_s, QJsonArray{QJsonObject{{u"@timestamp"_s, u"desc"_s}}});
    for (const QJsonValue &hit : search(request).value(u"hits"_s).toArray())
        hosts.append(hit[u"_source"_s][u"host"_s].toString());
    QCOMPARE(hosts, (QStringList{u"1"_s, u"5"_s, u"90"_s}));
    // Among the samples by time, too, and within a range alone.
    const QJsonObject lately{
        {u"query"_s,
         QJsonObject{
             {u"range"_s, QJsonObject{{u"@timestamp"_s, QJsonObject{{u"gte"_s, u"now-10m"_s}}}}}}},
        {u"size"_s, 10'000},
        {u"sort"_s, QJsonArray{QJsonObject{{u"@timestamp"_s, u"asc"_s}}}}};
    const QJsonArray hits = search(lately).value(u"hits"_s).toArray();
    qint64 last = 0;
    int shipped = 0;
    for (const QJsonValue &hit : hits) {
        const qint64 time = hit[u"sort"_s][0].toInteger();
        QVERIFY(time >= last);
        last = time;
        shipped += hit[u"_source"_s][u"message"_s].toString().contains(Word) ? 1 : 0;
    }
    QCOMPARE(shipped, 2);
}

void TestSandboxListener::refusesWhoMayNotSend()
{
    const QUrl url = m_sandbox->access().listener;
    for (const QString &token : {this->token(false), u"nobody"_s, QString()}) {
        const Answer answer = ship(url, token, line());
        QCOMPARE(answer.status, 401);
        QCOMPARE(answer.body, QByteArray("Logging token is not valid"));
    }
    m_clock->advance(2s);
    QCOMPARE(found(), 0);
}

void TestSandboxListener::countsWhatItDoesNotUnderstand()
{
    const QByteArray tooLong = R"({"message":")" + QByteArray(500'000, 'a') + "\"}";
    const Answer answer = ship(m_sandbox->access().listener, token(true),
                               line() + "\nno JSON\n[1]\n" + tooLong + "\n");
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.object().value(u"malformedLines"_s).toInt(), 2);
    QCOMPARE(answer.object().value(u"oversizedLines"_s).toInt(), 1);
    QCOMPARE(answer.object().value(u"successfulLines"_s).toInt(), 1);
    m_clock->advance(1s);
    QCOMPARE(found(), 1);
}

void TestSandboxListener::takesLargeBodiesAtItsOwnPort()
{
    const QByteArray lines = QByteArray(line() + '\n').repeated(40'000);
    QVERIFY(lines.size() > 1024 * 1024);
    QCOMPARE(ship(m_sandbox->access().url, token(true), lines).status, 413);
    QCOMPARE(ship(m_sandbox->access().listener, token(true), lines).status, 200);
    QCOMPARE(ship(m_sandbox->access().listener, token(true), QByteArray(10'485'761, ' ')).status,
             413);
    // Not all of them are kept to be searched.
    m_clock->advance(1s);
    QVERIFY(found() > 0);
}

void TestSandboxListener::tellsNobodyElse()
{
    QCOMPARE(ship(m_sandbox->access().listener, token(true), line()).status, 200);
    m_clock->advance(1s);
    QCOMPARE(found(), 1);
    const auto other = subClient(idOf(u"Staging"_s));
    const Answer answer = other->post(u"/v1/search"_s, termQuery());
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.object().value(u"hits"_s).toObject().value(u"total"_s).toInt(), 0);
}

QTEST_GUILESS_MAIN(TestSandboxListener)
#include "tst_sandbox_listener.moc"
