// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/base/journal.h"
#include "tests/commands/carry/carry_test.h"
#include "tests/support/drain.h"

#include <QDirIterator>
#include <QSignalSpy>

#include <algorithm>

using namespace tokendeck;
using namespace tokendeck::test;
using namespace Qt::StringLiterals;

//! Filters and shared tokens that go from one backend to two others over HTTP.
class TestCarryRun final : public CarryTest {
    Q_OBJECT

private slots:
    void carriesTokensWithTheirFilters();
    void usesWhatIsThere();
    void oneRefusalLeavesTheOthers();
    void withoutAFilterItsTokenIsNotMade();
    void aLostAnswerIsSettled();
    void whatCameMeanwhileIsNotMadeTwice();
    void listsThatCannotBeReadFailTheirAccount();
    void cancelBeginsNoMore();
    void cancelBeforeTheStart();
    void aLockLeavesTheRest();
    void leavesEntriesAndNoSecret();
};

void TestCarryRun::carriesTokensWithTheirFilters()
{
    carry();
    QVERIFY(runToItsEnd());
    QCOMPARE(m_carry->progress(), (CarryRun::Progress{.total = 8, .made = 8}));
    for (size_t backend = 1; backend < m_backends.size(); ++backend) {
        QCOMPARE(states(backend),
                 (QStringList{u"done env"_s, u"done team"_s, u"done Wall"_s, u"done Portal"_s}));
        QCOMPARE(tokensOf(backend, u"Wall"_s), QStringList(u"env: carried"_s));
        QCOMPARE(tokensOf(backend, u"Portal"_s), QStringList(u"env: carried OR team: carried"_s));
        QCOMPARE(posts(backend, u"/v1/shared-tokens/filters"_s), 2);
    }
    // Each has a text of its own, and the end of the one that it was made from.
    std::vector<Secret> texts;
    for (const ConnectionId &id : m_connections) {
        for (const auto all = m_run->workspace.rows<SharedToken>(id);
             const SharedToken &token : *all) {
            if (token.name != u"Wall")
                continue;
            texts.push_back(token.token);
            QVERIFY(token.expiresAt.moment());
            QCOMPARE(token.expiresAt, StatedTime(source().tokens.front().expiresAt));
        }
    }
    QCOMPARE(texts.size(), size_t(3));
    QVERIFY(texts[0] != texts[1] && texts[1] != texts[2] && texts[0] != texts[2]);
    QCOMPARE(everUnfiltered(), QStringList());
    QCOMPARE(posts(From, u"/v1/shared-tokens"_s), 0);

    // Once more: nothing is left to be made.
    for (const CarryPlan &plan : plans())
        QCOMPARE(plan.count(), 0);
}

void TestCarryRun::usesWhatIsThere()
{
    (void)make(1, u"env"_s, u"carried"_s);
    refreshAll();
    carry();
    QVERIFY(runToItsEnd());
    QCOMPARE(states(1),
             (QStringList{u"used env"_s, u"done team"_s, u"done Wall"_s, u"done Portal"_s}));
    QCOMPARE(posts(1, u"/v1/shared-tokens/filters"_s), 2); // the other admin's, and the missing one
    QCOMPARE(m_carry->progress(), (CarryRun::Progress{.total = 8, .made = 7, .used = 1}));
}

void TestCarryRun::oneRefusalLeavesTheOthers()
{
    addFault(1, u"POST /v1/shared-tokens status=403 times=1"_s);
    carry();
    QVERIFY(runToItsEnd());
    QCOMPARE(states(1),
             (QStringList{u"done env"_s, u"done team"_s, u"failed Wall"_s, u"done Portal"_s}));
    QCOMPARE(states(2),
             (QStringList{u"done env"_s, u"done team"_s, u"done Wall"_s, u"done Portal"_s}));
    const auto failed =
        std::ranges::find(m_carry->items(), CarryRun::ItemState::Failed, &CarryRun::Item::state);
    QCOMPARE(failed->report.problem->kind, ProblemKind::Forbidden);
    QCOMPARE(m_carry->progress(), (CarryRun::Progress{.total = 8, .made = 7, .failed = 1}));
    // Tried again, it alone is made.
    QCOMPARE(plans()[0].count() + plans()[1].count(), 1);
    carry();
    QVERIFY(runToItsEnd());
    QCOMPARE(tokensOf(1, u"Wall"_s), QStringList(u"env: carried"_s));
    QCOMPARE(tokensOf(1, u"Portal"_s).size(), 1);
}

void TestCarryRun::withoutAFilterItsTokenIsNotMade()
{
    addFault(1, u"POST /v1/shared-tokens/filters status=400 nth=2"_s);
    carry();
    QVERIFY(runToItsEnd());
    QCOMPARE(states(1),
             (QStringList{u"done env"_s, u"failed team"_s, u"done Wall"_s, u"failed Portal"_s}));
    QVERIFY(m_carry->items()[3].lacksFilter);
    QVERIFY(!m_carry->items()[3].command);
    QCOMPARE(tokensOf(1, u"Portal"_s), QStringList());
    QCOMPARE(everUnfiltered(), QStringList());
}

void TestCarryRun::aLostAnswerIsSettled()
{
    addFault(1, u"POST /v1/shared-tokens/filters cut when=after times=1"_s);
    addFault(2, u"POST /v1/shared-tokens cut when=after times=1"_s);
    carry();
    QVERIFY(runToItsEnd());
    QCOMPARE(m_carry->progress(), (CarryRun::Progress{.total = 8, .made = 8}));
    QVERIFY(m_carry->items()[0].report.note(NoteKind::FoundAfterNoAnswer));
    QCOMPARE(tokensOf(1, u"Wall"_s), QStringList(u"env: carried"_s));
    QCOMPARE(tokensOf(2, u"Wall"_s), QStringList(u"env: carried"_s));
    QCOMPARE(posts(1, u"/v1/shared-tokens/filters"_s), 2);
    QCOMPARE(everUnfiltered(), QStringList());
}

void TestCarryRun::whatCameMeanwhileIsNotMadeTwice()
{
    carry();
    // Behind the plan, which the admin has seen by now.
    const FilterId team = make(1, u"team"_s, u"carried"_s);
    makeToken(1, u"Wall"_s, {team});
    QVERIFY(runToItsEnd());
    QCOMPARE(states(1),
             (QStringList{u"done env"_s, u"used team"_s, u"skipped Wall"_s, u"done Portal"_s}));
    QCOMPARE(m_carry->items()[2].planned.skip, std::optional(CarrySkip::NameTaken));
    QCOMPARE(tokensOf(1, u"Wall"_s), QStringList(u"team: carried"_s));
    QCOMPARE(m_carry->progress(),
             (CarryRun::Progress{.total = 8, .made = 6, .used = 1, .skipped = 1}));
}

void TestCarryRun::listsThatCannotBeReadFailTheirAccount()
{
    addFault(1, u"GET /v1/shared-tokens status=403 times=1"_s);
    carry();
    QVERIFY(runToItsEnd());
    QCOMPARE(
        states(1),
        (QStringList{u"failed env"_s, u"failed team"_s, u"failed Wall"_s, u"failed Portal"_s}));
    QCOMPARE(m_carry->items()[0].unread->kind, ProblemKind::Forbidden);
    QCOMPARE(posts(1, u"/v1/shared-tokens/filters"_s) + posts(1, u"/v1/shared-tokens"_s), 0);
    QCOMPARE(m_carry->progress(), (CarryRun::Progress{.total = 8, .made = 4, .failed = 4}));
}

void TestCarryRun::cancelBeginsNoMore()
{
    carry();
    connect(m_carry.get(), &CarryRun::itemChanged, m_carry.get(), [this] {
        if (m_carry->progress().made == 2)
            m_carry->cancel();
    });
    QVERIFY(runToItsEnd());
    const CarryRun::Progress progress = m_carry->progress();
    // What was under way in the other account has finished.
    QVERIFY(progress.made >= 2 && progress.made <= 3);
    QCOMPARE(progress.made + progress.left, 8);
    int sent = 0;
    for (size_t backend = 1; backend < m_backends.size(); ++backend)
        sent +=
            posts(backend, u"/v1/shared-tokens/filters"_s) + posts(backend, u"/v1/shared-tokens"_s);
    QCOMPARE(sent, progress.made);
}

void TestCarryRun::cancelBeforeTheStart()
{
    carry();
    QSignalSpy finished(m_carry.get(), &CarryRun::finished);
    m_carry->cancel();
    m_carry->start();
    QVERIFY(finished.isEmpty());
    QVERIFY(wait([&] { return finished.size() == 1; }));
    QCOMPARE(m_carry->progress(), (CarryRun::Progress{.total = 8, .left = 8}));
    QVERIFY(m_activities->entries().empty());
}

void TestCarryRun::aLockLeavesTheRest()
{
    for (const size_t backend : {size_t(1), size_t(2)})
        addFault(backend, u"POST /v1/shared-tokens/filters latency=60"_s);
    carry();
    QSignalSpy finished(m_carry.get(), &CarryRun::finished);
    m_carry->start();
    QVERIFY(wait([this] { return m_runner->hasRunning(); }));
    m_carry->cancel();
    m_run->connections.lock();
    drain({.jobs = &m_background});
    m_run->connections.unlock();
    // What the lock cut off is looked up; what was not begun is not sent.
    QVERIFY(wait([&] { return finished.size() == 1; }));
    const CarryRun::Progress progress = m_carry->progress();
    QCOMPARE(progress.finished(), 8);
    QVERIFY(progress.left >= 6);
    for (size_t backend = 1; backend < m_backends.size(); ++backend)
        QCOMPARE(posts(backend, u"/v1/shared-tokens"_s), 0);
}

void TestCarryRun::leavesEntriesAndNoSecret()
{
    addFault(1, u"POST /v1/shared-tokens status=403 times=1"_s);
    carry();
    QVERIFY(runToItsEnd());
    QCOMPARE(m_activities->entries().size(), size_t(8));
    m_activities.reset(); // writes what is still to be written
    QByteArray files;
    QDirIterator each(m_folder->filePath(u"activity"_s), QDir::Files, QDirIterator::Subdirectories);
    while (each.hasNext()) {
        QFile file(each.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        files += file.readAll();
    }
    QVERIFY(files.contains("Portal"));
    for (const ConnectionId &id : m_connections) {
        for (const auto all = m_run->workspace.rows<SharedToken>(id);
             const SharedToken &token : *all) {
            QVERIFY(!token.token.isEmpty());
            QVERIFY(!files.contains(token.token.exposedText().toByteArray()));
        }
    }
    m_runner.reset();
}

QTEST_GUILESS_MAIN(TestCarryRun)
#include "tst_carry_run.moc"
