// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/commands/recipes.h"

#include <QCoreApplication>

#include <algorithm>

using namespace tokendeck;
using namespace tokendeck::test;
using namespace Qt::StringLiterals;

//! Each command with each of its requests failing in each way (DESIGN: bad input and faults): what
//! the backend holds afterwards, what the report says, and what the window would show.
class TestCommandFaults : public QObject {
    Q_OBJECT
private slots:
    void succeeds_data();
    void succeeds();
    void settlesOneFault_data();
    void settlesOneFault();
    void stopsSafelyInABlackout_data();
    void stopsSafelyInABlackout();

private:
    struct Ended {
        Snapshot before;
        Snapshot after;
        Finished finished;
    };
    //! Runs the recipe with \p faults and checks what holds of every end.
    void runChecked(const Recipe &recipe, const QStringList &faults, Ended &ended);
};

namespace {

struct Step {
    QByteArray method;
    QString path;
};

//! The requests of a recipe when nothing fails, in their order.
std::vector<Step> requestsOf(const Recipe &recipe)
{
    CommandFixture fixture;
    const Change change = recipe.prepare(fixture);
    fixture.ready();
    CommandRun *run = fixture.runner->run({fixture.main, change});
    std::vector<Step> requests;
    bool ended = false;
    // What comes afterwards is the refresh.
    QObject::connect(run, &CommandRun::finished, &fixture.context, [&] {
        ended = true;
        for (const sandbox::RequestRecord &record : fixture.requests())
            requests.push_back({record.method, record.path});
    });
    if (!fixture.pump([&] { return ended; }))
        qFatal("%s does not end", recipe.name.constData());
    return requests;
}

//! Whether the workspace tells that something of this was left behind.
bool tellsWhatRemains(const CommandReport &report)
{
    return std::ranges::any_of(report.notes, [](const CommandNote &note) {
        switch (note.kind) {
        case NoteKind::NewFilterRemains:
        case NoteKind::TokenMoved:
        case NoteKind::TokenKeepsOldFilter:
        case NoteKind::TokenUncertain:
        case NoteKind::OldTokenRemains:
        case NoteKind::NewTokenRemains:
            return true;
        default:
            return false;
        }
    });
}

const QStringList &ways()
{
    static const QStringList all{
        u"status=403"_s,       u"status=404"_s,
        u"status=500"_s,       u"status=500 when=after"_s,
        u"cut when=before"_s,  u"cut when=after"_s,
        u"hang when=before"_s, u"hang when=after"_s,
        u"stall when=after"_s, u"garbage when=after"_s,
    };
    return all;
}

} // namespace

void TestCommandFaults::runChecked(const Recipe &recipe, const QStringList &faults, Ended &ended)
{
    CommandFixture fixture;
    const Change change = recipe.prepare(fixture);
    fixture.ready();
    ended.before = fixture.snapshot();
    fixture.backend.journal()->clear();
    for (const QString &fault : faults)
        fixture.addFault(fault);

    ended.finished = fixture.execute(change);
    const CommandReport &report = ended.finished.report;
    fixture.backend.clearFaults();
    QVERIFY(fixture.settle());

    QCOMPARE(ended.finished.finishes, 1);
    QVERIFY(report.isFinal());
    QVERIFY2(fixture.writingPosts() <= 1, "a POST was sent twice");
    if (!recipe.uncovers)
        QCOMPARE(fixture.everUncovered(), QStringList());
    QCOMPARE(report.problem.has_value(), report.state != CommandState::Done);
    QVERIFY(!fixture.runner->hasRunning());

    // One entry, with this outcome.
    QCOMPARE(fixture.activities->entries().size(), size_t(1));
    const Activity &activity = fixture.activities->entries().front();
    QCOMPARE(activity.action, actionOf(change));
    QCOMPARE(activity.object, tokendeck::objectName(change));
    QCOMPARE(activity.outcome == ActivityOutcome::Done, report.state == CommandState::Done);
    QCOMPARE(activity.outcome == ActivityOutcome::Unknown, report.state == CommandState::Unknown);
    if (report.problem)
        QCOMPARE(activity.problem, report.problem->kind);

    // The window: no mark, and the backend's rows once the lists could be read.
    if (const auto id = objectId(change))
        QVERIFY(!fixture.isMarked(listOf(change), *id));
    if (report.createdId && ended.finished.created)
        QVERIFY(ended.finished.createdWasThere);
    const bool failedRefresh = std::ranges::any_of(AllListKinds, [&](ListKind kind) {
        return fixture.run->workspace.status(fixture.main, kind).problem.has_value();
    });
    // A refused list of API tokens is no problem: it counts as one that the backend does not have.
    const ConnectionInfo *info = fixture.run->workspace.connection(fixture.main);
    if (failedRefresh || info->listsApiTokens == false) {
        fixture.run->sync.refresh(fixture.main);
        QVERIFY(fixture.settle());
    }
    ended.after = fixture.snapshot();
    const Snapshot shown = fixture.shown();
    QVERIFY(shown.sharedTokens == ended.after.sharedTokens);
    QVERIFY(shown.filters == ended.after.filters);
    QVERIFY(shown.shippingTokens == ended.after.shippingTokens);
    if (recipe.canBeSettled)
        QVERIFY(shown.apiTokens == ended.after.apiTokens);
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
    QVERIFY(ended.finished.report.notes.empty());
    if (const auto &holds = recipe(name).holds)
        QVERIFY(holds(ended.before, ended.after));
}

void TestCommandFaults::settlesOneFault_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QString>("fault");
    QTest::addColumn<bool>("lies");
    for (const Recipe &each : recipes()) {
        std::vector<Step> seen;
        for (const Step &request : requestsOf(each)) {
            const auto same = std::ranges::count_if(seen, [&](const Step &other) {
                return other.method == request.method && other.path == request.path;
            });
            seen.push_back(request);
            for (const QString &way : ways()) {
                const QString fault =
                    u"%1 %2 %3 nth=%4 times=1"_s.arg(QString::fromLatin1(request.method),
                                                     request.path, way, QString::number(same + 1));
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
    // The backend answers again when it is asked what came of it.
    QVERIFY(report.state != CommandState::Unknown);
    if (lies)
        return;
    QCOMPARE(report.state == CommandState::Done, each.holds(ended.before, ended.after));
    if (report.state == CommandState::Failed && ended.before != ended.after)
        QVERIFY(tellsWhatRemains(report));
}

void TestCommandFaults::stopsSafelyInABlackout_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QString>("fault");
    for (const Recipe &each : recipes()) {
        const int count = int(requestsOf(each).size());
        for (int step = 1; step <= count; ++step) {
            for (const QString &way :
                 {u"status=403"_s, u"status=500 when=after"_s, u"cut when=before"_s,
                  u"cut when=after"_s, u"hang when=after"_s}) {
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
    const bool holds = each.holds(ended.before, ended.after);
    if (report.state == CommandState::Done)
        QVERIFY(holds);
    if (report.state == CommandState::Failed)
        QVERIFY(!holds);
    if (report.state == CommandState::Failed && ended.before != ended.after)
        QVERIFY(tellsWhatRemains(report));
}

QTEST_GUILESS_MAIN(TestCommandFaults)
#include "tst_command_faults.moc"
