// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/http/client_fixture.h"

using namespace tokendeck;
using namespace tokendeck::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Fault = ScriptedReply::Fault;

//! Cancelling, and the end of the context or the client, at every stage of a call.
class TestHttpLifetime : public QObject {
    Q_OBJECT
private slots:
    void cancels_data() { stages(); }
    void cancels();
    void contextEnds_data() { stages(); }
    void contextEnds();
    void clientEnds_data() { stages(); }
    void clientEnds();
    void cancelAfterCompletionDoesNothing();
    void cancelTwiceCompletesOnce();
    void contextEndsBeforeACancelIsDelivered();
    void doneMayEndTheClient();
    void doneMayEndTheContext();
    void doneMaySendAndCancel();
    void cancelAllOfManyFreesTheLane();

private:
    enum class Stage { JustSent, Queued, Sent, InBody, BeforeRetry, LaneHeld };
    static void stages();
    static Completion &bringTo(ClientFixture &fixture, Stage stage);
};

void TestHttpLifetime::stages()
{
    QTest::addColumn<Stage>("stage");
    QTest::newRow("just sent") << Stage::JustSent;
    QTest::newRow("queued") << Stage::Queued;
    QTest::newRow("sent") << Stage::Sent;
    QTest::newRow("in the body") << Stage::InBody;
    QTest::newRow("before a retry") << Stage::BeforeRetry;
    QTest::newRow("lane held") << Stage::LaneHeld;
}

//! A call that stands at \p stage and cannot go on by itself.
Completion &TestHttpLifetime::bringTo(ClientFixture &fixture, Stage stage)
{
    fixture.server.on("/thing", [&] {
        switch (stage) {
        case Stage::JustSent:
        case Stage::Queued:
        case Stage::Sent:
            return ScriptedReply{.fault = Fault::HangBeforeHeaders};
        case Stage::InBody:
            return ScriptedReply{.body = "abcdef", .fault = Fault::HangInBody};
        case Stage::BeforeRetry:
            return ScriptedReply{.status = 503};
        case Stage::LaneHeld:
            return ScriptedReply{.status = 429, .headers = {{"Retry-After", "60"}}};
        }
        Q_UNREACHABLE();
        return ScriptedReply{};
    }());
    if (stage == Stage::Queued) {
        fixture.client->setLimits({.inFlightPerLane = 1});
        fixture.send(Method::Get, u"/thing"_s);
    }
    Completion &completion = fixture.send(Method::Delete, u"/thing"_s);
    if (stage != Stage::JustSent) {
        [&] {
            QTRY_COMPARE(fixture.server.requests().size(), size_t(1));
        }();
        fixture.drain();
    }
    return completion;
}

void TestHttpLifetime::cancels()
{
    QFETCH(Stage, stage);
    ClientFixture fixture;
    const Completion &completion = bringTo(fixture, stage);
    QVERIFY(completion.handle.isRunning());
    const size_t requests = fixture.server.requests().size();
    completion.handle.cancel();
    QVERIFY(!completion.handle.isRunning());
    QCOMPARE(fixture.client->inFlight(), stage == Stage::Queued ? 1 : 0);
    fixture.drain();
    QCOMPARE(completion.count, 1);
    QCOMPARE(completion.problem().kind, ProblemKind::Cancelled);
    const bool notSent = stage == Stage::JustSent || stage == Stage::Queued;
    QCOMPARE(completion.problem().delivery, notSent ? Delivery::NotSent : Delivery::Unknown);
    fixture.clock.advance(20s);
    fixture.drain();
    QCOMPARE(completion.count, 1);
    QCOMPARE(fixture.server.requests().size(), requests);
}

void TestHttpLifetime::contextEnds()
{
    QFETCH(Stage, stage);
    ClientFixture fixture;
    const Completion &completion = bringTo(fixture, stage);
    fixture.context.reset();
    QVERIFY(!completion.handle.isRunning());
    QCOMPARE(fixture.client->inFlight(), 0);
    fixture.drain();
    fixture.clock.advance(100s);
    fixture.drain();
    QCOMPARE(completion.count, 0);
    QTRY_COMPARE(fixture.server.concurrent(), 0);
    QCOMPARE(fixture.clock.pendingTimers(), 0);
}

void TestHttpLifetime::clientEnds()
{
    QFETCH(Stage, stage);
    ClientFixture fixture;
    const Completion &completion = bringTo(fixture, stage);
    fixture.client.reset();
    QVERIFY(!completion.handle.isRunning());
    fixture.drain();
    fixture.clock.advance(100s);
    fixture.drain();
    QCOMPARE(completion.count, 0);
    QTRY_COMPARE(fixture.server.concurrent(), 0);
    QCOMPARE(fixture.clock.pendingTimers(), 0);
}

void TestHttpLifetime::cancelAfterCompletionDoesNothing()
{
    ClientFixture fixture;
    fixture.server.on("/thing", ScriptedReply{.body = "{}"});
    const Completion &completion = fixture.send(Method::Get, u"/thing"_s);
    QVERIFY(fixture.finish(completion));
    QVERIFY(!completion.handle.isRunning());
    completion.handle.cancel();
    fixture.drain();
    QCOMPARE(completion.count, 1);
    QVERIFY(completion.outcome);
    CallHandle().cancel();
    QVERIFY(!CallHandle().isRunning());
}

void TestHttpLifetime::cancelTwiceCompletesOnce()
{
    ClientFixture fixture;
    const Completion &completion = bringTo(fixture, Stage::Sent);
    completion.handle.cancel();
    completion.handle.cancel();
    fixture.drain();
    QCOMPARE(completion.count, 1);
}

void TestHttpLifetime::contextEndsBeforeACancelIsDelivered()
{
    ClientFixture fixture;
    const Completion &completion = bringTo(fixture, Stage::Sent);
    completion.handle.cancel();
    fixture.context.reset();
    fixture.drain();
    QCOMPARE(completion.count, 0);
}

void TestHttpLifetime::doneMayEndTheClient()
{
    ClientFixture fixture;
    fixture.server.on("/thing", ScriptedReply{.body = "{}"});
    int completed = 0;
    for (int i = 0; i < 5; ++i) {
        fixture.client->send(fixture.request(Method::Get, u"/thing"_s), fixture.context.get(),
                             [&](const Outcome<Reply> &) {
                                 ++completed;
                                 fixture.client.reset();
                             });
    }
    QTRY_COMPARE(completed, 1);
    fixture.drain();
    QCOMPARE(completed, 1);
}

void TestHttpLifetime::doneMayEndTheContext()
{
    ClientFixture fixture;
    fixture.server.on("/thing", ScriptedReply{.body = "{}"});
    int completed = 0;
    for (int i = 0; i < 5; ++i) {
        fixture.client->send(fixture.request(Method::Get, u"/thing"_s), fixture.context.get(),
                             [&](const Outcome<Reply> &) {
                                 ++completed;
                                 fixture.context.reset();
                             });
    }
    QTRY_COMPARE(completed, 1);
    fixture.drain();
    QCOMPARE(completed, 1);
    QCOMPARE(fixture.client->inFlight(), 0);
}

void TestHttpLifetime::doneMaySendAndCancel()
{
    ClientFixture fixture;
    fixture.server.on("/thing", ScriptedReply{.body = "{}"});
    fixture.server.on("/hang", ScriptedReply{.fault = Fault::HangBeforeHeaders});
    const Completion &hanging = fixture.send(Method::Get, u"/hang"_s);
    const Completion *second = nullptr;
    fixture.client->send(fixture.request(Method::Get, u"/thing"_s), fixture.context.get(),
                         [&](const Outcome<Reply> &) {
                             hanging.handle.cancel();
                             second = &fixture.send(Method::Get, u"/thing"_s);
                         });
    QTRY_VERIFY(second && second->count == 1 && hanging.count == 1);
    QVERIFY(second->outcome);
    QCOMPARE(hanging.problem().kind, ProblemKind::Cancelled);
}

void TestHttpLifetime::cancelAllOfManyFreesTheLane()
{
    ClientFixture fixture;
    fixture.server.on("/hang", ScriptedReply{.fault = Fault::HangBeforeHeaders});
    fixture.server.on("/thing", ScriptedReply{.body = "{}"});
    std::vector<const Completion *> completions;
    for (int i = 0; i < 2000; ++i)
        completions.push_back(&fixture.send(Method::Delete, u"/hang"_s));
    QTRY_COMPARE(fixture.server.concurrent(), 24);
    for (const Completion *completion : completions)
        completion->handle.cancel();
    QCOMPARE(fixture.client->inFlight(), 0);
    const Completion &next = fixture.send(Method::Get, u"/thing"_s);
    QVERIFY(fixture.finish(next));
    QVERIFY(next.outcome);
    QVERIFY(std::all_of(completions.begin(), completions.end(),
                        [](const Completion *completion) { return completion->count == 1; }));
    QTRY_COMPARE(fixture.server.concurrent(), 0);
}

QTEST_GUILESS_MAIN(TestHttpLifetime)
#include "tst_http_lifetime.moc"
