// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The rules of KeychainVault over a keychain that the test plays. tst_keychain has the real one.

#include "services/secrets/keychain_vault.h"
#include "tests/secrets/played_keychain.h"
#include "tests/secrets/vault_calls.h"
#include "tests/support/fake_clock.h"

#include <QTest>

#include <vector>

using namespace tokendeck;
using namespace tokendeck::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

using Answer = KeychainJobs::Answer;
using Code = KeychainJobs::Code;

class KeychainVaultTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void asksNothingWhenMade();
    void readsWithOpaqueKey();
    void writesAndReadsBack();
    void readBackDiffers();
    void readBackMissing();
    void emptyDataIsMissing();
    void refusesEmptySecret();
    void removesWhatIsThere();
    void removeOfMissingEntry_data();
    void removeOfMissingEntry();
    void failure_data();
    void failure();
    void oneAtATime();
    void deadline_data();
    void deadline();
    void deadlineOfWaitingOperation();
    void lateAnswerIsIgnored();
    void deadlineEndsWithTheAnswer();
    void probeThatHangs();
    void opensOnceForAll();
    void opensNothingQuietly();
    void closed();
    void detailHoldsNoSecret();
    void cancelsWhenItEnds();
    void callbackMayEndTheVault();

private:
    //! Runs the event loop until the vault has given the keychain a job, and takes it.
    PlayedKeychain::Job nextJob();

    FakeClock m_clock;
    PlayedKeychain *m_keychain = nullptr;
    PlayedProbe *m_probe = nullptr;
    std::unique_ptr<KeychainVault> m_vault;
    const ConnectionId m_id = ConnectionId::create();
    const Secret m_secret{"0123456789abcdef0123456789abcdef"};
};

void KeychainVaultTest::init()
{
    auto keychain = std::make_unique<PlayedKeychain>();
    auto probe = std::make_unique<PlayedProbe>();
    m_keychain = keychain.get();
    m_probe = probe.get();
    m_vault =
        std::make_unique<KeychainVault>(m_clock, Keychain{std::move(keychain), std::move(probe)});
}

PlayedKeychain::Job KeychainVaultTest::nextJob()
{
    if (!QTest::qWaitFor([this] { return !m_keychain->jobs.empty(); }))
        qFatal("the vault gave the keychain no job");
    return m_keychain->takeNext();
}

void KeychainVaultTest::asksNothingWhenMade()
{
    QCoreApplication::processEvents();
    QVERIFY(m_keychain->jobs.empty());
    QCOMPARE(m_probe->asked, 0);
    QCOMPARE(m_clock.pendingTimers(), 0);
}

void KeychainVaultTest::readsWithOpaqueKey()
{
    const ReadCall call = read(*m_vault, m_id, this);
    QVERIFY2(m_keychain->jobs.empty(), "nothing happens inside the call");
    const auto job = nextJob();
    QCOMPARE(job.what, u"read"_s);
    QCOMPARE(job.key, u"tokendeck/connection/"_s + m_id.value());
    job.done({.code = Code::Done, .secret = m_secret});
    QVERIFY(call->succeeded() && **call->outcome == m_secret);
    QCOMPARE(m_probe->opened, 0);
    QCOMPARE(m_clock.pendingTimers(), 0);
}

void KeychainVaultTest::writesAndReadsBack()
{
    const DoneCall call = write(*m_vault, m_id, m_secret, this);
    const auto written = nextJob();
    QCOMPARE(written.what, u"write"_s);
    QVERIFY(written.secret == m_secret);
    written.done({.code = Code::Done});
    QCOMPARE(call->answers, 0);
    const auto readBack = nextJob();
    QCOMPARE(readBack.what, u"read"_s);
    QCOMPARE(readBack.key, written.key);
    readBack.done({.code = Code::Done, .secret = m_secret});
    QVERIFY(call->succeeded());
}

void KeychainVaultTest::readBackDiffers()
{
    const DoneCall call = write(*m_vault, m_id, m_secret, this);
    nextJob().done({.code = Code::Done});
    nextJob().done({.code = Code::Done, .secret = Secret("another-one")});
    QVERIFY(call->failedWith(ProblemKind::KeychainFailed));
    QVERIFY(!call->outcome->error().detail.isEmpty());
}

void KeychainVaultTest::readBackMissing()
{
    const DoneCall call = write(*m_vault, m_id, m_secret, this);
    nextJob().done({.code = Code::Done});
    nextJob().done({.code = Code::EntryMissing});
    QVERIFY(call->failedWith(ProblemKind::KeychainFailed));
}

void KeychainVaultTest::emptyDataIsMissing()
{
    const ReadCall call = read(*m_vault, m_id, this);
    nextJob().done({.code = Code::Done});
    QVERIFY(call->failedWith(ProblemKind::KeychainEntryMissing));
}

void KeychainVaultTest::refusesEmptySecret()
{
    const DoneCall call = write(*m_vault, m_id, Secret(), this);
    QVERIFY(waitFor(call));
    QVERIFY(call->failedWith(ProblemKind::InvalidInput));
    QVERIFY(m_keychain->jobs.empty());
}

void KeychainVaultTest::removesWhatIsThere()
{
    const DoneCall call = remove(*m_vault, m_id, this);
    const auto lookup = nextJob();
    QCOMPARE(lookup.what, u"read"_s);
    lookup.done({.code = Code::Done, .secret = m_secret});
    const auto removal = nextJob();
    QCOMPARE(removal.what, u"remove"_s);
    QCOMPARE(removal.key, lookup.key);
    removal.done({.code = Code::Done});
    QVERIFY(call->succeeded());
}

void KeychainVaultTest::removeOfMissingEntry_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<int>("problem");
    QTest::addRow("ready") << int(KeychainState::Ready) << -1;
    QTest::addRow("unknown") << int(KeychainState::Unknown) << -1;
    QTest::addRow("locked") << int(KeychainState::Locked) << int(ProblemKind::KeychainLocked);
    QTest::addRow("no service") << int(KeychainState::Missing) << int(ProblemKind::KeychainMissing);
    QTest::addRow("no bus") << int(KeychainState::NoBus) << int(ProblemKind::KeychainNoBus);
}

void KeychainVaultTest::removeOfMissingEntry()
{
    QFETCH(int, state);
    QFETCH(int, problem);
    const DoneCall call = remove(*m_vault, m_id, this);
    const auto job = nextJob();
    m_probe->state = KeychainState(state); // since then
    job.done({.code = Code::EntryMissing});
    if (problem < 0)
        QVERIFY(call->succeeded());
    else
        QVERIFY(call->failedWith(ProblemKind(problem)));
}

void KeychainVaultTest::failure_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("state");
    QTest::addColumn<int>("milliseconds"); // until the keychain answers
    QTest::addColumn<int>("problem");
    const auto row = [](const char *name, Code code, KeychainState state, int wait,
                        ProblemKind kind) {
        QTest::addRow("%s", name) << int(code) << int(state) << wait << int(kind);
    };
    using enum ProblemKind;
    row("missing", Code::EntryMissing, KeychainState::Ready, 1, KeychainEntryMissing);
    row("missing, state unknown", Code::EntryMissing, KeychainState::Unknown, 1,
        KeychainEntryMissing);
    row("missing at once, locked", Code::EntryMissing, KeychainState::Locked, 40, KeychainLocked);
    row("missing after a question, locked", Code::EntryMissing, KeychainState::Locked, 3000,
        KeychainDismissed);
    row("denied, locked", Code::Denied, KeychainState::Locked, 40, KeychainLocked);
    row("denied, state unknown", Code::Denied, KeychainState::Unknown, 40, KeychainLocked);
    row("denied, open", Code::Denied, KeychainState::Ready, 40, KeychainFailed);
    row("dismissed", Code::DismissedByUser, KeychainState::Unknown, 3000, KeychainDismissed);
    row("dismissed, locked", Code::DismissedByUser, KeychainState::Locked, 10, KeychainDismissed);
    row("no service", Code::NoService, KeychainState::Unknown, 1, KeychainMissing);
    row("failed, no service", Code::Failed, KeychainState::Missing, 1, KeychainMissing);
    row("failed", Code::Failed, KeychainState::Ready, 1, KeychainFailed);
    row("failed, state unknown", Code::Failed, KeychainState::Unknown, 1, KeychainFailed);
}

void KeychainVaultTest::failure()
{
    QFETCH(int, code);
    QFETCH(int, state);
    QFETCH(int, milliseconds);
    QFETCH(int, problem);
    const ReadCall call = read(*m_vault, m_id, this);
    const auto job = nextJob();
    m_probe->state = KeychainState(state);
    m_clock.advance(std::chrono::milliseconds(milliseconds));
    job.done({.code = Code(code), .secret = {}, .detail = u"the system's words"_s});
    QVERIFY(call->failedWith(ProblemKind(problem)));
    QCOMPARE(call->outcome->error().detail, u"the system's words"_s);
    QCOMPARE(call->outcome->error().delivery, Delivery::NotSent);
}

void KeychainVaultTest::oneAtATime()
{
    const DoneCall written = write(*m_vault, m_id, m_secret, this);
    const DoneCall removed = remove(*m_vault, m_id, this);
    nextJob().done({.code = Code::Done});
    QCoreApplication::processEvents();
    QCOMPARE(m_keychain->jobs.size(), size_t(1)); // reading back, and not the removal's
    nextJob().done({.code = Code::Done, .secret = m_secret});
    QVERIFY(written->succeeded());
    nextJob().done({.code = Code::EntryMissing});
    QVERIFY(removed->succeeded());
}

void KeychainVaultTest::deadline_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<int>("problem");
    QTest::addRow("locked") << int(KeychainState::Locked) << int(ProblemKind::KeychainLocked);
    QTest::addRow("ready") << int(KeychainState::Ready) << int(ProblemKind::KeychainTimedOut);
    QTest::addRow("unknown") << int(KeychainState::Unknown) << int(ProblemKind::KeychainTimedOut);
    QTest::addRow("missing") << int(KeychainState::Missing) << int(ProblemKind::KeychainMissing);
}

void KeychainVaultTest::deadline()
{
    QFETCH(int, state);
    QFETCH(int, problem);
    const DoneCall call = write(*m_vault, m_id, m_secret, this);
    const auto job = nextJob();
    m_probe->state = KeychainState(state);
    m_clock.advance(KeychainVault::Deadline - 1ms);
    QCOMPARE(call->answers, 0);
    m_clock.advance(1ms);
    QCOMPARE(call->answers, 1);
    QVERIFY(call->failedWith(ProblemKind(problem)));
    QCOMPARE(call->outcome->error().delivery, Delivery::Unknown);
}

void KeychainVaultTest::deadlineOfWaitingOperation()
{
    const ReadCall first = read(*m_vault, m_id, this);
    const DoneCall waiting = write(*m_vault, m_id, m_secret, this);
    const auto job = nextJob();
    m_clock.advance(KeychainVault::Deadline);
    QVERIFY(first->failedWith(ProblemKind::KeychainTimedOut));
    QVERIFY(waiting->failedWith(ProblemKind::KeychainTimedOut));
    QCOMPARE(waiting->outcome->error().delivery, Delivery::NotSent);
    QCoreApplication::processEvents();
    QVERIFY2(m_keychain->jobs.empty(), "a write that was given up is not begun");
}

void KeychainVaultTest::lateAnswerIsIgnored()
{
    const ReadCall call = read(*m_vault, m_id, this);
    const auto job = nextJob();
    m_clock.advance(KeychainVault::Deadline);
    const ReadCall again = read(*m_vault, m_id, this);
    const auto next = nextJob();
    job.done({.code = Code::Done, .secret = Secret("late-answer-secret")});
    QCOMPARE(call->answers, 1);
    QCOMPARE(again->answers, 0);
    next.done({.code = Code::Done, .secret = m_secret});
    QVERIFY(again->succeeded() && **again->outcome == m_secret);
}

void KeychainVaultTest::deadlineEndsWithTheAnswer()
{
    const ReadCall call = read(*m_vault, m_id, this);
    const auto job = nextJob();
    job.done({.code = Code::Done, .secret = m_secret});
    m_clock.advance(2 * KeychainVault::Deadline);
    QCOMPARE(call->answers, 1);
    QVERIFY(call->succeeded());
}

void KeychainVaultTest::probeThatHangs()
{
    m_probe->state = std::nullopt;
    const ReadCall call = read(*m_vault, m_id, this);
    QCoreApplication::processEvents();
    QVERIFY(m_keychain->jobs.empty());
    m_clock.advance(3s);
    nextJob().done({.code = Code::Failed, .secret = {}, .detail = u"no"_s});
    QCOMPARE(call->answers, 0);
    m_clock.advance(5s);
    QVERIFY(call->failedWith(ProblemKind::KeychainFailed));
    QCOMPARE(m_clock.pendingTimers(), 0);
}

void KeychainVaultTest::opensOnceForAll()
{
    m_probe->state = KeychainState::Locked;
    std::vector<ReadCall> calls;
    for (int i = 0; i < 7; ++i)
        calls.push_back(read(*m_vault, ConnectionId::create(), this));
    QTRY_COMPARE(m_probe->opened, 1);
    m_clock.advance(5s);
    m_probe->opening(KeychainState::Locked); // somebody has closed the question
    for (const ReadCall &call : calls)
        QVERIFY(call->failedWith(ProblemKind::KeychainDismissed));
    QCoreApplication::processEvents();
    QCOMPARE(m_probe->opened, 1);
    QVERIFY2(m_keychain->jobs.empty(), "nothing is looked for in a locked keychain");

    // Tried again, it is asked again; opened, all goes on.
    const ReadCall first = read(*m_vault, m_id, this), second = read(*m_vault, m_id, this);
    QTRY_COMPARE(m_probe->opened, 2);
    m_probe->state = KeychainState::Ready;
    m_probe->opening(KeychainState::Ready);
    nextJob().done({.code = Code::Done, .secret = m_secret});
    nextJob().done({.code = Code::Done, .secret = m_secret});
    QVERIFY(first->succeeded() && second->succeeded());
    QCOMPARE(m_probe->opened, 2);
    QCOMPARE(m_clock.pendingTimers(), 0);
}

void KeychainVaultTest::opensNothingQuietly()
{
    m_probe->state = KeychainState::Locked;
    auto call = std::make_shared<VaultCall<VoidOutcome>>();
    m_vault->removeQuietly(m_id, this, recordIn(call));
    QVERIFY(waitFor(call));
    QVERIFY(call->failedWith(ProblemKind::KeychainLocked));
    QCOMPARE(m_probe->opened, 0);
    QVERIFY(m_keychain->jobs.empty());
}

void KeychainVaultTest::closed()
{
    m_probe->state = KeychainState::Closed;
    const ReadCall found = read(*m_vault, m_id, this);
    const DoneCall written = write(*m_vault, m_id, m_secret, this);
    const DoneCall removed = remove(*m_vault, m_id, this);
    QVERIFY(waitFor(found) && waitFor(written) && waitFor(removed));
    QVERIFY(found->failedWith(ProblemKind::KeychainClosed));
    QVERIFY(written->failedWith(ProblemKind::KeychainClosed));
    QVERIFY2(removed->failedWith(ProblemKind::KeychainClosed), "it may be there");
    QVERIFY(m_keychain->jobs.empty());
    // Where the first item makes it, it is written and not looked for.
    m_probe->state = KeychainState::Empty;
    const ReadCall none = read(*m_vault, m_id, this);
    QVERIFY(waitFor(none));
    QVERIFY(none->failedWith(ProblemKind::KeychainClosed));
    write(*m_vault, m_id, m_secret, this);
    QCOMPARE(nextJob().what, u"write"_s);
}

void KeychainVaultTest::detailHoldsNoSecret()
{
    const DoneCall call = write(*m_vault, m_id, m_secret, this);
    nextJob().done({.code = Code::Done});
    nextJob().done({.code = Code::Done, .secret = Secret("fedcba9876543210fedcba9876543210")});
    const QString detail = call->outcome->error().detail;
    QVERIFY(!detail.contains("0123"_L1) && !detail.contains("fedc"_L1));
}

void KeychainVaultTest::cancelsWhenItEnds()
{
    const ReadCall running = read(*m_vault, m_id, this), waiting = read(*m_vault, m_id, this);
    (void)nextJob();
    m_vault.reset();
    QCOMPARE(running->answers, 0);
    QVERIFY(waitFor(waiting));
    QVERIFY(running->failedWith(ProblemKind::Cancelled));
    QVERIFY(waiting->failedWith(ProblemKind::Cancelled));
    QCOMPARE(m_clock.pendingTimers(), 0);
}

void KeychainVaultTest::callbackMayEndTheVault()
{
    bool answered = false;
    m_vault->read(m_id, this, [&](const Outcome<Secret> &outcome) {
        answered = outcome.has_value();
        m_vault.reset();
    });
    const auto job = nextJob();
    job.done({.code = Code::Done, .secret = m_secret});
    QVERIFY(answered);
    QVERIFY(!m_vault);
}

QTEST_GUILESS_MAIN(KeychainVaultTest)
#include "tst_keychain_vault.moc"
