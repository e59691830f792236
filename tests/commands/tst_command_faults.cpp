// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/commands/checked_run.h"
#include "tests/commands/recipes.h"

#include <algorithm>
#include <set>

using namespace tokendeck;
using namespace tokendeck::test;
using namespace Qt::StringLiterals;

//! Each command with each of its requests failing in each way (DESIGN: bad input and faults): what
//! the backend holds afterwards, what the report says, and what the window would show.
class TestCommandFaults : public QObject {
    Q_OBJECT

private slots:
    void knowsEveryChange();
    void succeeds_data();
    void succeeds();
    void showsItsEndBeforeTheRefresh_data() { succeeds_data(); }
    void showsItsEndBeforeTheRefresh();
    void settlesOneFault_data();
    void settlesOneFault();
    void triesAgainWhatMayBe_data();
    void triesAgainWhatMayBe();
    void stopsSafelyInABlackout_data();
    void stopsSafelyInABlackout();
    void isNotMisledByAnotherObject_data();
    void isNotMisledByAnotherObject();
    void endsWellWhereListsLag_data();
    void endsWellWhereListsLag();
};

namespace {

const QStringList &ways()
{
    static const QStringList all{
        u"status=401"_s,
        u"status=403"_s,
        u"status=404"_s,
        u"status=429"_s,
        u"status=500"_s,
        u"status=500 when=after"_s,
        u"status=502 body=html"_s,
        // A page in between that answers for the backend: of a proxy, or to sign in to a network.
        u"status=200 body=html"_s,
        u"status=200 body=html when=after"_s,
        u"status=401 body=html"_s,
        u"status=403 body=html when=after"_s,
        u"cut when=before"_s,
        u"cut when=after"_s,
        u"hang when=before"_s,
        u"hang when=after"_s,
        u"stall when=after"_s,
        u"garbage when=after"_s,
    };
    return all;
}

//! Chooses among rows of a table what is tried: every one in ./dev faults, as they take minutes,
//! else so many that each way is met at some request of each command.
class Chosen {
public:
    [[nodiscard]] bool next() { return m_isEvery || m_row++ % Step == 0; }

private:
    static constexpr int Step = 5; // no number of ways is a multiple of it
    const bool m_isEvery = qEnvironmentVariableIsSet("TOKENDECK_EVERY_FAULT");
    int m_row = 0;
};

} // namespace

void TestCommandFaults::knowsEveryChange()
{
    std::set<size_t> kinds;
    for (const Recipe &each : recipes()) {
        CommandFixture fixture;
        kinds.insert(each.prepare(fixture).index());
    }
    QCOMPARE(kinds.size(), std::variant_size_v<Change>);
}

void TestCommandFaults::succeeds_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const Recipe &each : recipes())
        QTest::newRow(each.name.constData()) << each.name;
}

void TestCommandFaults::succeeds()
{
    QFETCH(QByteArray, name);
    Ended ended;
    runChecked(recipe(name), {}, ended);
    QCOMPARE(ended.finished.report.state, CommandState::Done);
    const bool stops = recipe(name).deletesOwnToken;
    QCOMPARE(ended.finished.report.notes.size(), stops ? size_t(1) : size_t(0));
    if (stops)
        QVERIFY(ended.finished.report.note(NoteKind::ConnectionStopped));
    if (const auto &holds = recipe(name).holds)
        QVERIFY(holds(ended.before, ended.after));
}

void TestCommandFaults::showsItsEndBeforeTheRefresh()
{
    QFETCH(QByteArray, name);
    const Recipe &each = recipe(name);
    CommandFixture fixture;
    const Change change = each.prepare(fixture);
    fixture.ready();
    const Snapshot before = fixture.snapshot();
    // Lists that are asked for once it has ended do not come.
    CommandRun *run = fixture.runner->run({fixture.main, change});
    connect(run, &CommandRun::finished, &fixture.context,
            [&] { fixture.addFault(u"* * hang when=before"_s); });
    fixture.holdsClock = true;
    const Finished finished = fixture.finish(run);
    QCOMPARE(finished.report.state, CommandState::Done);
    fixture.drain();
    const Snapshot shown = fixture.shown();
    const auto has = [](const auto &rows, qint32 id) {
        return std::ranges::any_of(rows, [id](const auto &row) { return row.id.value() == id; });
    };
    const auto isShown = [&](qint32 id) {
        switch (listOf(change)) {
        case ListKind::SharedTokens:
            return has(shown.sharedTokens, id);
        case ListKind::Filters:
            return has(shown.filters, id);
        case ListKind::ShippingTokens:
            return has(shown.shippingTokens, id);
        default:
            return has(shown.apiTokens, id);
        }
    };
    if (const auto created = finished.report.createdId)
        QVERIFY(isShown(*created));
    if (isDelete(change))
        QVERIFY(!isShown(*objectId(change)));
    // Deleting a filter changes tokens, too, which only the backend can tell.
    if (each.holds && !each.uncovers)
        QVERIFY(each.holds(before, shown));
}

void TestCommandFaults::settlesOneFault_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QString>("fault");
    QTest::addColumn<bool>("lies");
    Chosen chosen;
    for (const Recipe &each : recipes()) {
        for (const RequestStep &request : requestsOf(each)) {
            for (const QString &way : ways()) {
                if (!chosen.next())
                    continue;
                const QString fault = request.fault(way);
                // A 404 says that something is gone which is there.
                QTest::newRow(qPrintable(QString::fromLatin1(each.name) + u": "_s + fault))
                    << each.name << fault << (way == u"status=404"_s);
            }
        }
    }
}

void TestCommandFaults::settlesOneFault()
{
    QFETCH(QByteArray, name);
    QFETCH(QString, fault);
    QFETCH(bool, lies);
    const Recipe &each = recipe(name);
    Ended ended;
    runChecked(each, {fault}, ended);
    if (QTest::currentTestFailed())
        return;
    const CommandReport &report = ended.finished.report;
    if (!each.canBeSettled)
        return;
    if (each.deletesOwnToken && report.problem
        && report.problem->kind == ProblemKind::Unauthorized) {
        QCOMPARE(report.state, CommandState::Unknown);
        return;
    }
    if (lies)
        return;
    // The backend answers again when it is asked what came of it. What it does not show may come
    // to light later.
    QCOMPARE(report.state == CommandState::Done, each.holds(ended.before, ended.after));
    if (report.state == CommandState::Unknown) {
        QVERIFY(ended.before == ended.after || tellsWhatRemains(report));
        QVERIFY(report.note(NoteKind::ChangeNotShown));
    }
    if (report.state == CommandState::Failed && ended.before != ended.after)
        QVERIFY(tellsWhatRemains(report));
    if (report.state == CommandState::Failed)
        tryAgain(each, ended);
}

void TestCommandFaults::triesAgainWhatMayBe_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QString>("fault");
    QTest::addColumn<bool>("makes");
    for (const Recipe &each : recipes()) {
        for (const RequestStep &request : requestsOf(each)) {
            const bool makes = request.method == "POST" && !request.path.endsWith(u"/search");
            for (const QString &way : {u"status=429 retry-after=1"_s, u"status=503"_s}) {
                const QString fault = request.fault(way);
                QTest::newRow(qPrintable(QString::fromLatin1(each.name) + u": "_s + fault))
                    << each.name << fault << makes;
            }
        }
    }
}

//! With the application's own limits.
void TestCommandFaults::triesAgainWhatMayBe()
{
    QFETCH(QByteArray, name);
    QFETCH(QString, fault);
    QFETCH(bool, makes);
    const Recipe &each = recipe(name);
    Ended ended;
    runChecked(each, {fault}, ended, {});
    if (QTest::currentTestFailed())
        return;
    const CommandReport &report = ended.finished.report;
    if (!makes) {
        QCOMPARE(report.state, CommandState::Done);
        if (each.holds)
            QVERIFY(each.holds(ended.before, ended.after));
        return;
    }
    // What makes something went out once, and nothing came of it.
    QVERIFY(report.state != CommandState::Done);
    QVERIFY(ended.before == ended.after);
}

void TestCommandFaults::stopsSafelyInABlackout_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QString>("fault");
    Chosen chosen;
    for (const Recipe &each : recipes()) {
        const int count = int(requestsOf(each).size());
        for (int step = 1; step <= count; ++step) {
            for (const QString &way :
                 {u"status=401"_s, u"status=403"_s, u"status=429"_s, u"status=200 body=html"_s,
                  u"status=500 when=after"_s, u"cut when=before"_s, u"cut when=after"_s,
                  u"hang when=after"_s}) {
                if (!chosen.next())
                    continue;
                const QString fault = u"* * %1 nth=%2"_s.arg(way).arg(step);
                QTest::newRow(qPrintable(QString::fromLatin1(each.name) + u": "_s + fault))
                    << each.name << fault;
            }
        }
    }
}

void TestCommandFaults::stopsSafelyInABlackout()
{
    QFETCH(QByteArray, name);
    QFETCH(QString, fault);
    const Recipe &each = recipe(name);
    Ended ended;
    runChecked(each, {fault}, ended);
    if (QTest::currentTestFailed() || !each.holds)
        return;
    const CommandReport &report = ended.finished.report;
    const int writes = ended.fixture->writes();
    const bool holds = each.holds(ended.before, ended.after);
    // What was not even tried is known.
    if (report.state == CommandState::Unknown)
        QVERIFY(writes > 0);
    if (report.state == CommandState::Done)
        QVERIFY(holds);
    if (report.state == CommandState::Failed)
        QVERIFY(!holds);
    if (report.state == CommandState::Failed && ended.before != ended.after)
        QVERIFY(tellsWhatRemains(report));
    if (report.state == CommandState::Failed)
        tryAgain(each, ended);
}

void TestCommandFaults::isNotMisledByAnotherObject_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QString>("fault");
    for (const Recipe &each : recipes()) {
        for (const RequestStep &request : requestsOf(each)) {
            for (const QString &answer : {u"existing"_s, u"other-account"_s}) {
                for (const QString &when : {u"before"_s, u"after"_s}) {
                    const QString fault = request.fault(u"answer=%1 when=%2"_s.arg(answer, when));
                    QTest::newRow(qPrintable(QString::fromLatin1(each.name) + u": "_s + fault))
                        << each.name << fault;
                }
            }
        }
    }
}

//! Answers with something that exists already, and with what another account has.
void TestCommandFaults::isNotMisledByAnotherObject()
{
    QFETCH(QByteArray, name);
    QFETCH(QString, fault);
    const Recipe &each = recipe(name);
    Ended ended;
    runChecked(each, {fault}, ended, {.maxTries = 1}, true);
    if (QTest::currentTestFailed())
        return;
    const CommandReport &report = ended.finished.report;
    if (each.holds && report.state == CommandState::Done)
        QVERIFY(each.holds(ended.before, ended.after));
    // What was there before goes by nothing but what the admin has asked for.
    const auto allThere = [&](auto rows) {
        return std::ranges::all_of(ended.before.*rows, [&](const auto &row) {
            return std::ranges::any_of(ended.after.*rows,
                                       [&](const auto &other) { return other.id == row.id; });
        });
    };
    const bool mayGo = report.state == CommandState::Done || isDelete(ended.change);
    if (!mayGo) {
        QVERIFY(allThere(&Snapshot::sharedTokens));
        QVERIFY(allThere(&Snapshot::filters));
        QVERIFY(allThere(&Snapshot::shippingTokens));
        QVERIFY(allThere(&Snapshot::apiTokens));
    }
    // What another account has is not told as made.
    if (report.state != CommandState::Done && report.createdId)
        QVERIFY(tellsWhatRemains(report));
}

void TestCommandFaults::endsWellWhereListsLag_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QString>("fault");
    for (const Recipe &each : recipes()) {
        QTest::newRow(each.name.constData()) << each.name << QString();
        if (!each.canBeSettled || each.deletesOwnToken)
            continue;
        for (const RequestStep &request : requestsOf(each)) {
            if (request.method == "GET" || request.path.endsWith(u"/search"))
                continue;
            for (const QString &way : {u"cut when=after"_s, u"status=500 when=after"_s}) {
                const QString fault = request.fault(way);
                QTest::newRow(qPrintable(QString::fromLatin1(each.name) + u": "_s + fault))
                    << each.name << fault;
            }
        }
    }
}

//! Writes answer at once, or are lost, and reads show them three seconds later.
void TestCommandFaults::endsWellWhereListsLag()
{
    using namespace std::chrono_literals;
    QFETCH(QByteArray, name);
    QFETCH(QString, fault);
    const Recipe &each = recipe(name);
    CommandFixture fixture({.maxTries = 1}, SandboxClock::Fixture);
    const Change change = each.prepare(fixture);
    fixture.ready();
    const Snapshot before = fixture.snapshot();
    fixture.backend.journal()->clear();
    fixture.addFault(u"* * lag=3000"_s);
    if (!fault.isEmpty())
        fixture.addFault(fault);

    const Finished finished = fixture.execute(change);
    const CommandReport &report = finished.report;
    QCOMPARE(report.state, CommandState::Done);
    QVERIFY(fixture.writingPosts() <= 1);
    if (!each.uncovers)
        QCOMPARE(fixture.everUncovered(), QStringList());
    if (each.deletesOwnToken)
        return;

    // The window shows what was confirmed, whatever the lists say meanwhile.
    const auto settleAfter = [&](std::chrono::milliseconds time) {
        fixture.clock.advance(time);
        fixture.run->sync.refresh(fixture.main);
        return fixture.settle();
    };
    QVERIFY(fixture.settle());
    if (each.holds && !each.uncovers)
        QVERIFY(each.holds(before, fixture.shown()));
    QVERIFY(settleAfter(1s));
    if (each.holds && !each.uncovers)
        QVERIFY(each.holds(before, fixture.shown()));
    QVERIFY(settleAfter(3s));
    fixture.backend.clearFaults();
    const Snapshot after = fixture.snapshot();
    if (each.holds)
        QVERIFY(each.holds(before, after));
    const Snapshot shown = fixture.shown();
    QVERIFY(shown.accounts == after.accounts);
    QVERIFY(shown.sharedTokens == after.sharedTokens);
    QVERIFY(shown.filters == after.filters);
    QVERIFY(shown.shippingTokens == after.shippingTokens);
    if (each.canBeSettled)
        QVERIFY(shown.apiTokens == after.apiTokens && !fixture.hasMarks());
}

QTEST_GUILESS_MAIN(TestCommandFaults)
#include "tst_command_faults.moc"
