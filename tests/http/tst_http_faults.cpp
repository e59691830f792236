// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/http/client_fixture.h"

using namespace tokendeck;
using namespace tokendeck::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Fault = ScriptedReply::Fault;

//! Every call completes once, whatever the server does, and no writing POST goes out twice.
class TestHttpFaults : public QObject {
    Q_OBJECT
private slots:
    void completesOnce_data();
    void completesOnce();
    void sendsNoPostTwiceOnAKeptConnection();
    void sendsNoPostTwiceWhenClosedUnread();
    void retriesAPostThatWasNotSent();
    void reportsCutPackedReply();
    void reportsBrokenPackedReply();
    void triesAgain_data();
    void triesAgain();
    void givesUpAfterTheLimit();
    void takesGoneForDeletedAfterALostAnswer();
    void reportsGoneAtTheFirstTry();
    void remembersThatAnEarlierTryWasSent();
    void connectDeadline();
    void idleDeadline_data();
    void idleDeadline();
    void signsOfLifeMoveTheIdleDeadline();
    void totalDeadline();
};

void TestHttpFaults::completesOnce_data()
{
    QTest::addColumn<Method>("method");
    QTest::addColumn<ScriptedReply>("reply");
    QTest::addColumn<ProblemKind>("kind");
    QTest::addColumn<bool>("hangs");
    const QByteArray body(20'000, 'x');
    const std::pair<const char *, Method> methods[] = {{"GET", Method::Get},
                                                       {"POST", Method::Post},
                                                       {"PUT", Method::Put},
                                                       {"DELETE", Method::Delete}};
    const std::tuple<const char *, Fault, ProblemKind, bool> faults[] = {
        {"hang before headers", Fault::HangBeforeHeaders, ProblemKind::TimedOut, true},
        {"hang in body", Fault::HangInBody, ProblemKind::TimedOut, true},
        {"cut in headers", Fault::CutInHeaders, ProblemKind::ConnectionLost, false},
        {"cut in body", Fault::CutInBody, ProblemKind::ConnectionLost, false},
        {"close without a reply", Fault::CloseWithoutReply, ProblemKind::ConnectionLost, false},
        {"garbage", Fault::Garbage, ProblemKind::ConnectionLost, false},
    };
    for (const auto &[methodName, method] : methods) {
        for (const auto &[name, fault, kind, hangs] : faults) {
            QTest::addRow("%s, %s", methodName, name)
                << method << ScriptedReply{.body = body, .fault = fault} << kind << hangs;
            QTest::addRow("%s, %s, chunked", methodName, name)
                << method << ScriptedReply{.body = body, .chunked = true, .fault = fault} << kind
                << hangs;
        }
    }
}

void TestHttpFaults::completesOnce()
{
    QFETCH(Method, method);
    QFETCH(ScriptedReply, reply);
    QFETCH(ProblemKind, kind);
    QFETCH(bool, hangs);
    ClientFixture fixture;
    fixture.server.on("/thing", reply);
    const Completion &completion = fixture.send(method, u"/thing"_s);
    // Two tries may hang, each until its idle deadline.
    for (int i = 0; hangs && i < 2; ++i) {
        fixture.drain();
        fixture.clock.advance(31s);
        fixture.drain();
        fixture.clock.advance(1s); // the wait before the second
    }
    QVERIFY(fixture.finish(completion));
    QCOMPARE(completion.problem().kind, kind);
    QCOMPARE(completion.problem().delivery, Delivery::Unknown);
    if (method == Method::Post)
        QCOMPARE(fixture.server.requests().size(), size_t(1));
    else
        QVERIFY(fixture.server.requests().size() >= 2);

    // Nothing comes after.
    const size_t requests = fixture.server.requests().size();
    fixture.clock.advance(300s);
    fixture.drain();
    QCOMPARE(completion.count, 1);
    QCOMPARE(fixture.server.requests().size(), requests);
    QCOMPARE(fixture.client->inFlight(), 0);
    QCOMPARE(fixture.clock.pendingTimers(), 0);
}

void TestHttpFaults::sendsNoPostTwiceOnAKeptConnection()
{
    ClientFixture fixture;
    fixture.server.on("/thing",
                      {ScriptedReply{.body = "{}"},
                       ScriptedReply{.fault = Fault::CloseWithoutReply},
                       ScriptedReply{.body = "{}"}});
    QVERIFY(fixture.finish(fixture.send(Method::Post, u"/thing"_s)));
    const Completion &completion = fixture.send(Method::Post, u"/thing"_s);
    QVERIFY(fixture.finish(completion));
    fixture.drain();
    QCOMPARE(fixture.server.count("POST", "/thing"), 2);
    // Some versions of Qt connect anew before they find that there is nothing to send.
    QCOMPARE(fixture.server.requests()[1].connection, 1);
    QCOMPARE(completion.problem().kind, ProblemKind::ConnectionLost);
    QCOMPARE(completion.problem().delivery, Delivery::Unknown);

    // One without a body could not be kept from it, and is not sent.
    Request request = fixture.request(Method::Post, u"/empty"_s);
    request.body.clear();
    const Completion &empty = fixture.send(std::move(request));
    QVERIFY(fixture.finish(empty));
    fixture.drain();
    QCOMPARE(fixture.server.count("POST", "/empty"), 0);
    QCOMPARE(empty.problem().kind, ProblemKind::InvalidInput);
    QCOMPARE(empty.problem().delivery, Delivery::NotSent);
}

void TestHttpFaults::sendsNoPostTwiceWhenClosedUnread()
{
    ClientFixture fixture;
    fixture.server.on("/thing", ScriptedReply{.body = "{}"});
    for (int i = 0; i < 20; ++i) {
        // Drops what is kept from the round before.
        fixture.server.closeConnections();
        fixture.drain();
        const size_t before = fixture.server.requests().size();
        fixture.server.closeNextConnections(1);
        const Completion &completion = fixture.send(Method::Post, u"/thing"_s);
        QVERIFY(fixture.finish(completion));
        fixture.drain();
        // Closed before a byte was read: whether one left is known to nobody, or none did and it
        // was sent anew.
        const size_t seen = fixture.server.requests().size() - before;
        if (completion.outcome) {
            QCOMPARE(seen, size_t(1));
        } else {
            QCOMPARE(completion.problem().kind, ProblemKind::ConnectionLost);
            QCOMPARE(completion.problem().delivery, Delivery::Unknown);
            QCOMPARE(seen, size_t(0));
        }
    }
}

void TestHttpFaults::retriesAPostThatWasNotSent()
{
    ClientFixture fixture;
    const QUrl url = fixture.server.url();
    fixture.server.shutDown();
    Request request = fixture.request(Method::Post, u"/thing"_s);
    const Completion &completion = fixture.send(std::move(request));
    fixture.drain();
    QCOMPARE(completion.count, 0); // waits for its second try
    QVERIFY(fixture.finish(completion));
    QCOMPARE(completion.problem().kind, ProblemKind::ConnectionRefused);
    QCOMPARE(completion.problem().delivery, Delivery::NotSent);
}

void TestHttpFaults::reportsCutPackedReply()
{
    ClientFixture fixture;
    const QByteArray packed = gzipped(QByteArray(100'000, 'x'));
    fixture.server.on("/list",
                      ScriptedReply{.body = packed.left(packed.size() - 10),
                                    .headers = {{"Content-Encoding", "gzip"}}});
    const Completion &completion = fixture.send(Method::Get, u"/list"_s);
    QVERIFY(fixture.finish(completion));
    QCOMPARE(completion.problem().kind, ProblemKind::ConnectionLost);
    QCOMPARE(fixture.server.count("GET", "/list"), 4);
}

void TestHttpFaults::reportsBrokenPackedReply()
{
    ClientFixture fixture;
    QByteArray packed = gzipped("{\"id\":12,\"name\":\"a name of some length\"}");
    packed[15] = char(packed[15] ^ 0x55);
    packed[packed.size() - 6] = char(packed[packed.size() - 6] ^ 0x55);
    fixture.server.on("/list",
                      ScriptedReply{.body = packed, .headers = {{"Content-Encoding", "gzip"}}});
    fixture.server.on(
        "/plain", ScriptedReply{.body = "{\"id\":12}", .headers = {{"Content-Encoding", "gzip"}}});
    for (const QString &path : {u"/list"_s, u"/plain"_s}) {
        const Completion &completion = fixture.send(Method::Get, path);
        QVERIFY(fixture.finish(completion));
        QCOMPARE(completion.problem().kind, ProblemKind::UnexpectedContent);
        QCOMPARE(completion.problem().delivery, Delivery::Answered);
        QCOMPARE(fixture.server.count("GET", path.toUtf8()), 1);
    }
}

void TestHttpFaults::triesAgain_data()
{
    QTest::addColumn<Method>("method");
    QTest::addColumn<bool>("writes");
    QTest::addColumn<ScriptedReply>("first");
    const QByteArray body(1000, 'x');
    const ScriptedReply unavailable{.status = 503, .body = "{\"message\":\"later\"}"};
    const ScriptedReply cut{.body = body, .fault = Fault::CutInBody};
    QTest::newRow("GET, 503") << Method::Get << false << unavailable;
    QTest::newRow("GET, cut") << Method::Get << false << cut;
    QTest::newRow("PUT, 503") << Method::Put << true << unavailable;
    QTest::newRow("PUT, cut") << Method::Put << true << cut;
    QTest::newRow("DELETE, 503") << Method::Delete << true << unavailable;
    QTest::newRow("DELETE, cut") << Method::Delete << true << cut;
    QTest::newRow("search, 503") << Method::Post << false << unavailable;
    QTest::newRow("search, cut") << Method::Post << false << cut;
}

void TestHttpFaults::triesAgain()
{
    QFETCH(Method, method);
    QFETCH(bool, writes);
    QFETCH(ScriptedReply, first);
    ClientFixture fixture;
    fixture.server.on("/thing", {first, first, ScriptedReply{.body = "{\"id\":1}"}});
    Request request = fixture.request(method, u"/thing"_s);
    request.writes = writes;
    const Completion &completion = fixture.send(std::move(request));
    QVERIFY(fixture.finish(completion));
    QVERIFY(completion.outcome);
    QCOMPARE(completion.outcome->tries, 3);
    QCOMPARE(completion.outcome->body, QByteArray("{\"id\":1}"));
    QCOMPARE(fixture.server.requests().size(), size_t(3));
    // The waits, with the smallest spread.
    QCOMPARE(fixture.clock.elapsed(), 250ms + 500ms);
}

void TestHttpFaults::givesUpAfterTheLimit()
{
    for (const int most : {1, 2, 4}) {
        ClientFixture fixture(HttpLimits{.maxTries = most});
        fixture.server.on("/thing", ScriptedReply{.status = 500, .body = "boom"});
        const Completion &completion = fixture.send(Method::Get, u"/thing"_s);
        QVERIFY(fixture.finish(completion));
        QCOMPARE(completion.problem().kind, ProblemKind::ServerFailed);
        QCOMPARE(completion.problem().serverMessage, u"boom"_s);
        QCOMPARE(fixture.server.requests().size(), size_t(most));
    }
}

void TestHttpFaults::takesGoneForDeletedAfterALostAnswer()
{
    ClientFixture fixture;
    fixture.server.on(
        "/thing",
        {ScriptedReply{.body = "xxxx", .fault = Fault::CutInBody}, ScriptedReply{.status = 404}});
    const Completion &completion = fixture.send(Method::Delete, u"/thing"_s);
    QVERIFY(fixture.finish(completion));
    QVERIFY(completion.outcome);
    QCOMPARE(completion.outcome->status, 204);
    QCOMPARE(completion.outcome->tries, 2);

    // Not for another method.
    fixture.server.on(
        "/other",
        {ScriptedReply{.body = "xxxx", .fault = Fault::CutInBody}, ScriptedReply{.status = 404}});
    const Completion &other = fixture.send(Method::Put, u"/other"_s);
    QVERIFY(fixture.finish(other));
    QCOMPARE(other.problem().kind, ProblemKind::NotFound);
}

void TestHttpFaults::reportsGoneAtTheFirstTry()
{
    ClientFixture fixture;
    fixture.server.on("/thing", ScriptedReply{.status = 404});
    const Completion &completion = fixture.send(Method::Delete, u"/thing"_s);
    QVERIFY(fixture.finish(completion));
    QCOMPARE(completion.problem().kind, ProblemKind::NotFound);
}

void TestHttpFaults::remembersThatAnEarlierTryWasSent()
{
    ClientFixture fixture;
    fixture.server.on("/thing", ScriptedReply{.body = "xxxx", .fault = Fault::CutInBody});
    const Completion &completion = fixture.send(Method::Delete, u"/thing"_s);
    QTRY_COMPARE(fixture.clock.nextDelay(), 250ms);
    fixture.server.shutDown();
    QVERIFY(fixture.finish(completion));
    QCOMPARE(completion.problem().kind, ProblemKind::ConnectionRefused);
    QCOMPARE(completion.problem().delivery, Delivery::Unknown);
}

void TestHttpFaults::connectDeadline()
{
    // A server that never answers the handshake.
    ClientFixture fixture;
    Request request = fixture.request(Method::Post, u"/thing"_s);
    request.apiUrl.setScheme(u"https"_s);
    const Completion &completion = fixture.send(std::move(request));
    // No request arrives that the server could hold.
    drain();
    for (int i = 0; i < 2; ++i) {
        QCOMPARE(fixture.clock.nextDelay(), 10'000ms);
        fixture.clock.advance(9'999ms);
        drain();
        QCOMPARE(completion.count, 0);
        QCOMPARE(fixture.client->inFlight(), 1);
        fixture.clock.advance(1ms);
        drain();
        QCOMPARE(fixture.client->inFlight(), 0);
        if (i == 0)
            fixture.clock.advance(250ms);
        drain();
    }
    QCOMPARE(completion.count, 1);
    QCOMPARE(completion.problem().kind, ProblemKind::TimedOut);
    QCOMPARE(completion.problem().delivery, Delivery::NotSent);
}

void TestHttpFaults::idleDeadline_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<std::optional<int>>("status");
    QTest::newRow("before headers") << Fault::HangBeforeHeaders << std::optional<int>();
    QTest::newRow("in the body") << Fault::HangInBody << std::optional<int>(200);
}

void TestHttpFaults::idleDeadline()
{
    QFETCH(Fault, fault);
    QFETCH(std::optional<int>, status);
    ClientFixture fixture;
    fixture.server.on("/thing", ScriptedReply{.body = "xxxx", .fault = fault});
    const Completion &completion = fixture.send(Method::Post, u"/thing"_s);
    fixture.drain();
    fixture.clock.advance(29'999ms);
    fixture.drain();
    QCOMPARE(completion.count, 0);
    fixture.clock.advance(1ms);
    fixture.drain();
    QCOMPARE(completion.count, 1);
    QCOMPARE(completion.problem().kind, ProblemKind::TimedOut);
    QCOMPARE(completion.problem().delivery, Delivery::Unknown);
    QCOMPARE(completion.problem().httpStatus, status);
    QVERIFY(!completion.problem().detail.isEmpty());
    // The connection is closed, so that the server stops, too.
    QTRY_COMPARE(fixture.server.concurrent(), 0);
}

void TestHttpFaults::signsOfLifeMoveTheIdleDeadline()
{
    ClientFixture fixture;
    fixture.server.on("/thing", ScriptedReply{.body = "abcdef", .pieces = 3});
    const Completion &completion = fixture.send(Method::Get, u"/thing"_s);
    for (int i = 0; i < 3; ++i) {
        fixture.drain();
        fixture.clock.advance(29s);
        fixture.drain();
        QCOMPARE(completion.count, 0);
        fixture.server.sendPiece();
    }
    QVERIFY(fixture.finish(completion));
    QVERIFY(completion.outcome);
    QCOMPARE(completion.outcome->body, QByteArray("abcdef"));
    QCOMPARE(completion.outcome->tries, 1);
}

void TestHttpFaults::totalDeadline()
{
    ClientFixture fixture;
    fixture.server.on("/thing", ScriptedReply{.body = QByteArray(100, 'x'), .pieces = 100});
    const Completion &completion = fixture.send(Method::Post, u"/thing"_s);
    for (int i = 0; i < 5; ++i) {
        fixture.drain();
        QCOMPARE(completion.count, 0);
        fixture.server.sendPiece();
        fixture.drain();
        fixture.clock.advance(i < 4 ? 29s : 4s);
    }
    fixture.drain();
    QCOMPARE(fixture.clock.elapsed(), 120'000ms);
    QCOMPARE(completion.count, 1);
    QCOMPARE(completion.problem().kind, ProblemKind::TimedOut);
}

QTEST_GUILESS_MAIN(TestHttpFaults)
#include "tst_http_faults.moc"
