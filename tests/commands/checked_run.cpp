// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/commands/checked_run.h"

#include <QTest>

#include <algorithm>

namespace tokendeck::test {

void runChecked(const Recipe &recipe, const QStringList &faults, Ended &ended, HttpLimits limits,
                bool withSubAccount)
{
    ended.fixture = std::make_unique<CommandFixture>(limits);
    CommandFixture &fixture = *ended.fixture;
    if (withSubAccount)
        fixture.connectSubAccount();
    ended.change = recipe.prepare(fixture);
    const Change &change = ended.change;
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
    QVERIFY(!fixture.hasMarks());
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
    if (fixture.run->workspace.connection(fixture.main)->state == ConnectionState::TokenRefused) {
        fixture.reenterToken();
        QVERIFY(fixture.settle());
    }
    ended.after = fixture.snapshot();
    const Snapshot shown = fixture.shown();
    QVERIFY(shown.accounts == ended.after.accounts);
    QVERIFY(shown.sharedTokens == ended.after.sharedTokens);
    QVERIFY(shown.filters == ended.after.filters);
    QVERIFY(shown.shippingTokens == ended.after.shippingTokens);
    if (recipe.canBeSettled)
        QVERIFY(shown.apiTokens == ended.after.apiTokens);
}

void tryAgain(const Recipe &recipe, const Ended &ended)
{
    CommandFixture &fixture = *ended.fixture;
    fixture.backend.journal()->clear();
    const Change again =
        ended.finished.report.rest ? ended.finished.report.rest->change : ended.change;
    const CommandReport report = fixture.execute(again).report;
    QVERIFY(fixture.settle());
    QCOMPARE(report.state, CommandState::Done);
    QVERIFY(recipe.holds(ended.before, fixture.snapshot()));
    if (!recipe.uncovers)
        QCOMPARE(fixture.everUncovered(), QStringList());
}

} // namespace tokendeck::test
