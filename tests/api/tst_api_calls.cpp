// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/api/api_calls.h"
#include "tests/api/api_fixture.h"

#include <QJsonDocument>

using namespace tokendeck;
using namespace tokendeck::test;
using namespace Qt::StringLiterals;

class ApiCallsTest : public QObject {
    Q_OBJECT

private:
    static void addCalls()
    {
        QTest::addColumn<int>("row");
        int row = 0;
        for (const ApiCall &call : apiCalls())
            QTest::newRow(call.name) << row++;
    }

    static const ApiCall &call()
    {
        QFETCH(int, row);
        return apiCalls()[std::size_t(row)];
    }

    static ScriptedReply replyOf(const ApiCall &call)
    {
        return {.status = call.status, .body = call.reply};
    }

    static CallHandle start(const ApiCall &call, ApiFixture &fixture, Ending &ending)
    {
        return call.start(*fixture.api, fixture.access(), fixture.context.get(), ending.note());
    }

private slots:
    void sendsAndCompletes_data() { addCalls(); }
    void sendsAndCompletes()
    {
        const ApiCall &asked = call();
        ApiFixture fixture;
        fixture.server.on(asked.path, replyOf(asked));
        Ending ending;

        const CallHandle handle = start(asked, fixture, ending);
        QVERIFY(handle.isRunning());
        QCOMPARE(ending.count, 0);
        QVERIFY(fixture.runUntil([&] { return ending.count > 0; }));
        fixture.drain();

        QCOMPARE(ending.count, 1);
        QVERIFY2(!ending.problem,
                 qPrintable(ending.problem ? ending.problem->jsonPath + ending.problem->detail
                                           : QString()));
        QVERIFY(!handle.isRunning());
        QCOMPARE(fixture.server.requests().size(), 1U);
        const ReceivedRequest &request = fixture.server.requests().front();
        QCOMPARE(request.method, asked.method);
        QCOMPARE(request.path, asked.path);
        QCOMPARE(QJsonDocument::fromJson(request.body), QJsonDocument::fromJson(asked.body));
        QCOMPARE(request.body.isEmpty(), asked.body.isEmpty());
        QCOMPARE(request.header("x-api-token"),
                 QByteArray(ApiTokenText.data(), qsizetype(ApiTokenText.size())));
        QCOMPARE(request.header("accept"), "application/json");
        QCOMPARE(request.header("content-type"),
                 asked.body.isEmpty() ? QByteArray() : QByteArray("application/json"));
    }

    void cancelsOnceWhileItWaits_data() { addCalls(); }
    void cancelsOnceWhileItWaits()
    {
        const ApiCall &asked = call();
        ApiFixture fixture;
        ScriptedReply held = replyOf(asked);
        held.held = true;
        fixture.server.on(asked.path, held);
        Ending ending;

        const CallHandle handle = start(asked, fixture, ending);
        QVERIFY(fixture.runUntil([&] { return fixture.server.heldCount() > 0; }));
        handle.cancel();
        QVERIFY(!handle.isRunning());
        handle.cancel();
        QVERIFY(fixture.runUntil([&] { return ending.count > 0; }));
        fixture.server.releaseAll();
        fixture.drain();

        QCOMPARE(ending.count, 1);
        QVERIFY(ending.problem);
        QCOMPARE(ending.problem->kind, ProblemKind::Cancelled);
        QCOMPARE(ending.problem->delivery, Delivery::Unknown);
    }

    void cancelsOnceBeforeAnythingIsSent_data() { addCalls(); }
    void cancelsOnceBeforeAnythingIsSent()
    {
        ApiFixture fixture;
        Ending ending;
        start(call(), fixture, ending).cancel();
        QVERIFY(fixture.runUntil([&] { return ending.count > 0; }));
        fixture.drain();
        QCOMPARE(ending.count, 1);
        QVERIFY(ending.problem);
        QCOMPARE(ending.problem->kind, ProblemKind::Cancelled);
        QCOMPARE(ending.problem->delivery, Delivery::NotSent);
    }

    void isSilentOnceItsContextIsGone_data() { addCalls(); }
    void isSilentOnceItsContextIsGone()
    {
        const ApiCall &asked = call();
        ApiFixture fixture;
        fixture.server.on(asked.path, replyOf(asked));
        fixture.server.setHoldAll(true);
        Ending ending;
        const CallHandle handle = start(asked, fixture, ending);
        QVERIFY(fixture.runUntil([&] { return fixture.server.heldCount() > 0; }));
        fixture.context.reset();
        QVERIFY(!handle.isRunning());
        fixture.server.releaseAll();
        fixture.drain();
        QCOMPARE(ending.count, 0);
        QCOMPARE(fixture.client.inFlight(), 0);
    }

    void isSilentOnceTheApiIsGone_data() { addCalls(); }
    void isSilentOnceTheApiIsGone()
    {
        const ApiCall &asked = call();
        ApiFixture fixture;
        fixture.server.on(asked.path, replyOf(asked));
        fixture.server.setHoldAll(true);
        Ending ending;
        const CallHandle handle = start(asked, fixture, ending);
        QVERIFY(fixture.runUntil([&] { return fixture.server.heldCount() > 0; }));
        fixture.api.reset();
        QVERIFY(!handle.isRunning());
        fixture.server.releaseAll();
        fixture.drain();
        QCOMPARE(ending.count, 0);
    }

    void tellsWhatTheServerSays_data() { addCalls(); }
    void tellsWhatTheServerSays()
    {
        const ApiCall &asked = call();
        ApiFixture fixture;
        fixture.server.on(asked.path, {.status = 401, .body = "{\"message\":\"Bad credentials\"}"});
        Ending ending;
        start(asked, fixture, ending);
        QVERIFY(fixture.runUntil([&] { return ending.count > 0; }));
        QVERIFY(ending.problem);
        QCOMPARE(ending.problem->kind, ProblemKind::Unauthorized);
        QCOMPARE(ending.problem->serverMessage, u"Bad credentials"_s);
        QCOMPARE(fixture.server.requests().size(), 1U);
    }

    void refusesAnotherAnswer_data() { addCalls(); }
    void refusesAnotherAnswer()
    {
        const ApiCall &asked = call();
        if (asked.method == "DELETE")
            QSKIP("Its answer says nothing.");
        ApiFixture fixture;
        ScriptedReply reply = replyOf(asked);
        reply.body = "\"surprise\"";
        fixture.server.on(asked.path, reply);
        Ending ending;
        start(asked, fixture, ending);
        QVERIFY(fixture.runUntil([&] { return ending.count > 0; }));
        fixture.drain();
        QCOMPARE(ending.count, 1);
        QVERIFY(ending.problem);
        QCOMPARE(ending.problem->kind, ProblemKind::UnexpectedContent);
        QCOMPARE(ending.problem->delivery, Delivery::Answered);
        QCOMPARE(ending.problem->httpStatus, std::optional(asked.status));
        QCOMPARE(ending.problem->jsonPath, u"$"_s);
    }

    void triesAgainOnlyWhatDoesNotCreate_data() { addCalls(); }
    void triesAgainOnlyWhatDoesNotCreate()
    {
        const ApiCall &asked = call();
        ApiFixture fixture;
        fixture.server.on(asked.path, {{.status = 503}, replyOf(asked)});
        Ending ending;
        start(asked, fixture, ending);
        QVERIFY(fixture.runUntil([&] { return ending.count > 0; }));
        QCOMPARE(ending.problem.has_value(), !asked.onlyReads);
        QCOMPARE(fixture.server.requests().size(), asked.onlyReads ? 2U : 1U);
        if (ending.problem)
            QCOMPARE(ending.problem->kind, ProblemKind::ServerFailed);
    }
};

QTEST_GUILESS_MAIN(ApiCallsTest)
#include "tst_api_calls.moc"
