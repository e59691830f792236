// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/commands/recipes.h"

#include <QTest>

using namespace tokendeck;
using namespace tokendeck::test;
using namespace Qt::StringLiterals;

//! Commands that are ended from here in the middle of each of their steps: by cancelling, by
//! locking, by removing their connection, and with the application.
class TestCommandEnds : public QObject {
    Q_OBJECT
private slots:
    void cancelled_data() { addSteps(); }
    void cancelled();
    void locked_data() { addSteps(); }
    void locked();
    void removed_data() { addSteps(); }
    void removed();
    void endedWithTheRunner_data() { addSteps(); }
    void endedWithTheRunner();

private:
    //! A command whose last request so far is not answered.
    struct Begun {
        const Recipe &recipe;
        int step = 0; //!< the number of the request that hangs
        std::unique_ptr<CommandFixture> fixture = std::make_unique<CommandFixture>();
        Change change;
        Snapshot before;
        CommandRun *run = nullptr;
    };

    static void addSteps();
    //! Begins the row's recipe, and lets its request number \p step, counted from 1, hang before or
    //! after the backend has acted; 0: before the first one.
    [[nodiscard]] static Begun begin();
    //! What holds of every end.
    static void check(const Begun &begun, const Finished &finished);
    //! That the window shows what the backend holds, once it has a token that works.
    static void checkWindow(const Begun &begun);
    static void checkBackend(const Begun &begun, const CommandReport &report);
};

void TestCommandEnds::addSteps()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<int>("step");
    QTest::addColumn<QString>("when");
    for (const Recipe &each : recipes()) {
        QTest::addRow("%s: at its beginning", each.name.constData()) << each.name << 0 << QString();
        int step = 0;
        for (const RequestStep &request : requestsOf(each)) {
            ++step;
            for (const QString &when : {u"before"_s, u"after"_s}) {
                QTest::addRow("%s: %s it acts on %d. %s %s", each.name.constData(),
                              qPrintable(when), step, request.method.constData(),
                              qPrintable(request.path))
                    << each.name << step << when;
            }
        }
    }
}

TestCommandEnds::Begun TestCommandEnds::begin()
{
    QFETCH(QByteArray, name);
    QFETCH(int, step);
    QFETCH(QString, when);
    Begun begun{.recipe = recipe(name), .step = step};
    CommandFixture &fixture = *begun.fixture;
    begun.change = begun.recipe.prepare(fixture);
    fixture.ready();
    begun.before = fixture.snapshot();
    fixture.backend.journal()->clear();
    const RequestStep *request = step > 0 ? &requestsOf(begun.recipe)[size_t(step) - 1] : nullptr;
    if (request)
        fixture.addFault(request->fault(u"hang when=%1"_s.arg(when)));
    begun.run = fixture.runner->run({fixture.main, begun.change});
    if (request
        && !fixture.pumpWhileRunning(begun.run, [&] { return request->wasReached(fixture); }))
        qFatal("the command ended before");
    return begun;
}

void TestCommandEnds::check(const Begun &begun, const Finished &finished)
{
    const CommandFixture &fixture = *begun.fixture;
    const CommandReport &report = finished.report;
    QCOMPARE(finished.finishes, 1);
    QVERIFY(report.isFinal());
    QCOMPARE(report.problem.has_value(), report.state != CommandState::Done);
    QVERIFY(fixture.writingPosts() <= 1);
    QVERIFY(!fixture.runner->hasRunning());
    if (!begun.recipe.uncovers)
        QCOMPARE(fixture.everUncovered(), QStringList());
    QCOMPARE(fixture.activities->entries().size(), size_t(1));
    const ActivityOutcome outcome = fixture.activities->entries().front().outcome;
    QCOMPARE(outcome == ActivityOutcome::Done, report.state == CommandState::Done);
    QCOMPARE(outcome == ActivityOutcome::Unknown, report.state == CommandState::Unknown);
    if (const auto id = objectId(begun.change))
        QVERIFY(!fixture.isMarked(listOf(begun.change), *id));
}

void TestCommandEnds::checkBackend(const Begun &begun, const CommandReport &report)
{
    const Recipe &recipe = begun.recipe;
    const Snapshot after = begun.fixture->snapshot();
    if (recipe.holds && report.state == CommandState::Done)
        QVERIFY(recipe.holds(begun.before, after));
    if (recipe.holds && report.state == CommandState::Failed)
        QVERIFY(!recipe.holds(begun.before, after));
    if (report.state == CommandState::Failed && begun.before != after)
        QVERIFY(tellsWhatRemains(report));
}

void TestCommandEnds::checkWindow(const Begun &begun)
{
    CommandFixture &fixture = *begun.fixture;
    QVERIFY(fixture.settle());
    if (fixture.run->workspace.connection(fixture.main)->state == ConnectionState::TokenRefused) {
        fixture.reenterToken();
        QVERIFY(fixture.settle());
    }
    const Snapshot after = fixture.snapshot();
    QVERIFY(fixture.shown().accounts == after.accounts);
    QVERIFY(fixture.shown().sharedTokens == after.sharedTokens);
    QVERIFY(fixture.shown().filters == after.filters);
    QVERIFY(fixture.shown().shippingTokens == after.shippingTokens);
}

void TestCommandEnds::cancelled()
{
    Begun begun = begin();
    begun.run->cancel();
    const Finished finished = begun.fixture->finish(begun.run);
    QVERIFY(begun.fixture->settle());
    check(begun, finished);
    if (QTest::currentTestFailed())
        return;
    // The backend answers: what came of it is known, unless it may come to light later, or the
    // token that would have to ask is the one that was deleted.
    const auto state = begun.fixture->run->workspace.connection(begun.fixture->main)->state;
    if (begun.recipe.holds && finished.report.state == CommandState::Unknown
        && state != ConnectionState::TokenRefused)
        QVERIFY(!begun.recipe.holds(begun.before, begun.fixture->snapshot()));
    if (begun.step == 0) {
        QCOMPARE(finished.report.state, CommandState::Failed);
        QCOMPARE(finished.report.problem->kind, ProblemKind::Cancelled);
        QVERIFY(begun.fixture->requests().empty());
    }
    checkWindow(begun);
    if (QTest::currentTestFailed())
        return;
    checkBackend(begun, finished.report);
}

void TestCommandEnds::locked()
{
    Begun begun = begin();
    CommandFixture &fixture = *begun.fixture;
    fixture.run->connections.lock();
    const int sent = fixture.writes();
    // What is not known waits for this.
    connect(
        begun.run, &CommandRun::changed, &fixture.context,
        [&fixture] { fixture.run->connections.unlock(); }, Qt::QueuedConnection);
    const Finished finished = fixture.finish(begun.run);
    QVERIFY(fixture.pump([&] { return fixture.run->http.inFlight() == 0; }));
    check(begun, finished);
    if (QTest::currentTestFailed())
        return;
    // What was cut off is looked up, and not sent again.
    QCOMPARE(fixture.writes(), sent);
    checkBackend(begun, finished.report);
    if (QTest::currentTestFailed())
        return;
    const auto state = fixture.run->workspace.connection(fixture.main)->state;
    if (begun.recipe.holds && begun.recipe.canBeSettled
        && finished.report.state == CommandState::Unknown && state != ConnectionState::TokenRefused)
        QVERIFY(!begun.recipe.holds(begun.before, fixture.snapshot()));
    // After unlocking the window shows what the backend holds.
    fixture.run->connections.unlock();
    checkWindow(begun);
}

void TestCommandEnds::removed()
{
    Begun begun = begin();
    CommandFixture &fixture = *begun.fixture;
    bool gone = false;
    fixture.run->connections.remove(fixture.main, &fixture.context,
                                    [&](const VoidOutcome &) { gone = true; });
    const Finished finished = fixture.finish(begun.run);
    QVERIFY(fixture.pump([&] { return gone && fixture.run->http.inFlight() == 0; }));
    check(begun, finished);
    if (QTest::currentTestFailed())
        return;
    QVERIFY(!fixture.run->workspace.connection(fixture.main));
    // The entry says in which account, although that is gone.
    const auto *apiToken = std::get_if<CreateApiToken>(&begun.change);
    QCOMPARE(fixture.activities->entries().front().account,
             apiToken && apiToken->subAccount ? u"Staging"_s : u"Production"_s);
    checkBackend(begun, finished.report);
}

void TestCommandEnds::endedWithTheRunner()
{
    Begun begun = begin();
    CommandFixture &fixture = *begun.fixture;
    bool finished = false;
    QObject::connect(begun.run, &CommandRun::finished, &fixture.context, [&] { finished = true; });
    fixture.runner.reset();
    QVERIFY(fixture.pump([&] { return fixture.run->http.inFlight() == 0; }));
    QVERIFY(fixture.settle());
    QVERIFY(!finished);
    QVERIFY(fixture.writingPosts() <= 1);
    if (!begun.recipe.uncovers)
        QCOMPARE(fixture.everUncovered(), QStringList());
}

QTEST_GUILESS_MAIN(TestCommandEnds)
#include "tst_command_ends.moc"
