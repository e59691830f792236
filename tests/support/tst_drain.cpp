// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/http/http_client.h"
#include "tests/support/drain.h"
#include "tests/support/fake_clock.h"
#include "tests/support/servers/scripted_server.h"

#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <atomic>
#include <memory>
#include <semaphore>
#include <thread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace tokendeck::test {
namespace {

//! A client and a server whose requests drain() knows of.
struct Wire {
    [[nodiscard]] UnderWay underWay() const { return requests(client, server); }
    void get(int &answers)
    {
        Request request;
        request.apiUrl = server.url();
        request.path = u"/thing"_s;
        request.apiToken = Secret("6c36aaaa-bbbb-4ccc-8ddd-eeee12347d87");
        request.lane = u"main"_s;
        request.deadlines.slow = 1h; // the next deadline is that of the next byte
        client.send(std::move(request), &context,
                    [&answers](const Outcome<Reply> &) { ++answers; });
    }

    FakeClock clock;
    ScriptedServer server;
    HttpClient client{clock};
    QObject context;
};

} // namespace

class TestDrain : public QObject {
    Q_OBJECT
private slots:
    void waitsForWhatTheBackgroundBrings();
    void waitsForAJobThatBringsNothing();
    void waitsForEventsThatPostOthers();
    void waitsForObjectsToBeDeleted();
    void waitsForAThread();
    void waitsForAnAnswer();
    void leavesWhatIsHeld();
    void waitsForThePieceThatWasSent();
    void tellsOfAJobWithoutEnd();
    void tellsOfEventsWithoutEnd();
    void tellsOfARequestThatIsOnlyLate();
    void failsTheTest();
};

void TestDrain::waitsForWhatTheBackgroundBrings()
{
    Background background;
    QObject context;
    int done = 0;
    // Each result asks for the next job, as a comparison does that a change came in meanwhile.
    std::function<void(int)> next = [&](int left) {
        background.run(
            &context, [left] { return left - 1; },
            [&](int rest) {
                ++done;
                if (rest > 0)
                    next(rest);
            });
    };
    next(5);
    drain({.jobs = &background});
    QCOMPARE(done, 5);
}

void TestDrain::waitsForAJobThatBringsNothing()
{
    struct Ended {
        ~Ended() { ended = true; }
        std::atomic_bool &ended;
    };
    std::binary_semaphore gate{0};
    std::atomic_bool ended = false;
    Background background;
    QObject context;
    background.run(
        &context,
        [&gate] {
            gate.acquire();
            return 0;
        },
        [](int) {});
    background.discard(std::shared_ptr<Ended>(new Ended{ended}));
    QTimer::singleShot(20, &context, [&gate] { gate.release(); });
    drain({.jobs = &background});
    QVERIFY(ended);
}

void TestDrain::waitsForEventsThatPostOthers()
{
    QObject context;
    int left = 100;
    std::function<void()> next = [&] {
        if (--left > 0)
            QMetaObject::invokeMethod(&context, next, Qt::QueuedConnection);
    };
    QMetaObject::invokeMethod(&context, next, Qt::QueuedConnection);
    drain();
    QCOMPARE(left, 0);
}

void TestDrain::waitsForObjectsToBeDeleted()
{
    auto *object = new QObject;
    const QSignalSpy destroyed(object, &QObject::destroyed);
    object->deleteLater();
    drain();
    QCOMPARE(destroyed.size(), 1);
}

void TestDrain::waitsForAThread()
{
#ifndef Q_OS_LINUX
    QSKIP("Only Linux tells whether another thread is awake.");
#endif
    QObject context;
    bool told = false;
    std::jthread worker([&] {
        const QDeadlineTimer busy(50);
        while (!busy.hasExpired()) { }
        QMetaObject::invokeMethod(
            &context, [&told] { told = true; }, Qt::QueuedConnection);
    });
    drain();
    QVERIFY(told);
}

void TestDrain::waitsForAnAnswer()
{
    Wire wire;
    wire.server.on("/thing", ScriptedReply{.body = "{}"});
    wire.server.setLatency(20ms);
    int answers = 0;
    for (int i = 0; i < 3; ++i)
        wire.get(answers);
    drain(wire.underWay());
    QCOMPARE(answers, 3);
}

void TestDrain::leavesWhatIsHeld()
{
    Wire wire;
    wire.server.on("/thing", ScriptedReply{.body = "{}", .held = true});
    int answers = 0;
    wire.get(answers);
    wire.get(answers);
    drain(wire.underWay());
    QCOMPARE(wire.server.heldCount(), 2);
    QCOMPARE(answers, 0);
    wire.server.release();
    drain(wire.underWay());
    QCOMPARE(answers, 1);
}

void TestDrain::waitsForThePieceThatWasSent()
{
    Wire wire;
    wire.server.on("/thing", ScriptedReply{.body = "abc", .pieces = 3});
    int answers = 0;
    wire.get(answers);
    drain(wire.underWay());
    const std::chrono::milliseconds idle = wire.clock.nextDelay();
    for (int i = 0; i < 2; ++i) {
        wire.clock.advance(wire.clock.nextDelay() - 10s);
        wire.server.sendPiece();
        drain(wire.underWay());
        // The client has read it, and has waited anew since.
        wire.clock.advance(10s);
        QCOMPARE(wire.clock.nextDelay(), idle - 10s);
        QCOMPARE(answers, 0);
    }
    wire.server.sendPiece();
    drain(wire.underWay());
    QCOMPARE(answers, 1);
}

void TestDrain::tellsOfAJobWithoutEnd()
{
    Background background;
    QObject context;
    std::binary_semaphore gate{0};
    background.run(
        &context,
        [&gate] {
            gate.acquire();
            return 0;
        },
        [](int) {});
    QCOMPARE(leftAfter(50ms, {.jobs = &background}), u"a job in the background"_s);
    gate.release();
    drain({.jobs = &background});
}

void TestDrain::tellsOfEventsWithoutEnd()
{
    QTimer busy;
    busy.start(0);
    // On a busy machine another thread may be what is seen last.
    QTRY_COMPARE(leftAfter(50ms, {}), u"events without end"_s);
}

void TestDrain::tellsOfARequestThatIsOnlyLate()
{
    Wire wire;
    wire.server.setLatency(1h);
    int answers = 0;
    wire.get(answers);
    QTRY_COMPARE(wire.server.concurrent(), 1);
    QCOMPARE(leftAfter(50ms, wire.underWay()),
             u"1 requests in flight, of which the server holds 0"_s);
    QCOMPARE(answers, 0);
}

void TestDrain::failsTheTest()
{
    QTimer busy;
    busy.start(0);
    QEXPECT_FAIL("", "Events come without end.", Continue);
    drain({}, std::source_location::current(), 50ms);
}

} // namespace tokendeck::test

QTEST_GUILESS_MAIN(tokendeck::test::TestDrain)
#include "tst_drain.moc"
