// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sync/runs/settled_lock.h"
#include "tests/commands/command_fixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace tokendeck;
using namespace tokendeck::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! What becomes of deletes behind Undo when the application locks.
class TestSettledLock : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void takesBack();
    void sendsBehindTheLock();
    void givesUpASlowBackend();
    void locksAtOnceWithNothingWaiting();
    void locksOnce();

private:
    [[nodiscard]] bool isLocked() const { return m_fixture->run->connections.isLocked(); }
    [[nodiscard]] int sent() const { return m_fixture->count("DELETE", u"/v1/shared-tokens/"_s); }

    std::unique_ptr<CommandFixture> m_fixture;
    std::unique_ptr<SettledLock> m_lock;
};

void TestSettledLock::init()
{
    m_fixture = std::make_unique<CommandFixture>();
    m_lock = std::make_unique<SettledLock>(m_fixture->run->connections, *m_fixture->runner,
                                           m_fixture->clock);
    const SharedToken token = m_fixture->makeToken(u"Wall"_s, {});
    m_fixture->ready();
    m_fixture->runner->runLater({m_fixture->main, DeleteSharedToken{token.id, token.name}});
}

void TestSettledLock::cleanup()
{
    m_lock.reset();
    m_fixture.reset();
}

void TestSettledLock::takesBack()
{
    m_lock->lock(WaitingDeletes::Drop);
    QVERIFY(isLocked());
    QVERIFY(m_fixture->runner->waiting().empty());
    m_fixture->clock.advance(20s);
    m_fixture->drain();
    QCOMPARE(sent(), 0);
}

void TestSettledLock::sendsBehindTheLock()
{
    m_lock->lock(WaitingDeletes::Send);
    QVERIFY(isLocked());
    QVERIFY(m_fixture->pump([this] { return !m_fixture->runner->hasRunning(); }));
    QCOMPARE(sent(), 1);
    QCOMPARE(m_fixture->activities->entries().front().outcome, ActivityOutcome::Done);
    // Nothing but the delete was sent, and the lock stays.
    QCOMPARE(m_fixture->requests().size(), 1);
    QVERIFY(isLocked());
}

void TestSettledLock::givesUpASlowBackend()
{
    m_fixture->addFault(u"DELETE * hang when=before"_s);
    m_lock->lock(WaitingDeletes::Send);
    QVERIFY(isLocked());
    QVERIFY(m_fixture->pump([this] { return sent() == 1; }));
    QVERIFY(m_fixture->runner->hasRunning());
    // Each keeps a token in memory until then.
    m_fixture->clock.advance(SettledLock::Patience);
    QVERIFY(m_fixture->pump([this] { return !m_fixture->runner->hasRunning(); }));
    // What became of it is not known, and that is written down, at the latest with the end.
    m_fixture->runner.reset();
    QVERIFY(m_fixture->activities->entries().front().outcome != ActivityOutcome::Done);
}

void TestSettledLock::locksAtOnceWithNothingWaiting()
{
    m_fixture->runner->dropWaiting();
    m_lock->lock(WaitingDeletes::Send);
    QVERIFY(isLocked());
}

void TestSettledLock::locksOnce()
{
    QSignalSpy locked(&m_fixture->run->connections, &ConnectionService::lockedChanged);
    m_lock->lock(WaitingDeletes::Send);
    m_lock->lock(WaitingDeletes::Send);
    m_lock->lock(WaitingDeletes::Drop);
    QVERIFY(m_fixture->pump([this] { return !m_fixture->runner->hasRunning(); }));
    m_fixture->clock.advance(10s);
    QCOMPARE(locked.count(), 1);
    QCOMPARE(sent(), 1);
}

QTEST_GUILESS_MAIN(TestSettledLock)
#include "tst_settled_lock.moc"
