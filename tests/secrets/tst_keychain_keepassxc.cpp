// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// KeychainVault at a real KeePassXC: without a database, with an open one, and with a closed one.
// Each function runs in a process of its own: libsecret 0.20 crashes in one that has used a
// KeePassXC that has ended, as soon as the next one makes an item. Skipped where KeePassXC is not
// installed.

#include "models/base/background.h"
#include "services/keychain/system_keychain.h"
#include "services/secrets/keychain_vault.h"
#include "tests/secrets/keepassxc_process.h"
#include "tests/secrets/vault_calls.h"
#include "tests/support/fake_clock.h"

#include <QTest>

#include <optional>

using namespace tokendeck;
using namespace tokendeck::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class KeychainKeePassXcTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void withoutADatabaseItIsSaid();
    void openKeepsAndFinds();
    void closedIsNotSearched();

private:
    [[nodiscard]] bool hasRecycleBin();

    FakeClock m_clock;
    Background m_background;
    KeychainVault m_vault{m_clock, makeSystemKeychain(m_background)};
    const ConnectionId m_id = ConnectionId::create();
    const Secret m_secret{"0123456789abcdef0123456789abcdef"};
};

void KeychainKeePassXcTest::initTestCase()
{
    if (!KeePassXcProcess::isInstalled())
        QSKIP("KeePassXC is not installed.");
}

bool KeychainKeePassXcTest::hasRecycleBin()
{
    std::optional<bool> answer;
    m_vault.findRecycleBin(this, [&](bool has) { answer = has; });
    return QTest::qWaitFor([&] { return answer.has_value(); }) && *answer;
}

void KeychainKeePassXcTest::withoutADatabaseItIsSaid()
{
    KeePassXcProcess keepass;
    QVERIFY(keepass.start(KeePassXcProcess::Database::None));
    const EveryCall calls(m_vault, this);
    QVERIFY(calls.allFailedWith(ProblemKind::KeychainClosed));
    QCOMPARE(calls.found->outcome->error().keychain, u"KeePassXC"_s);
    QCOMPARE(m_vault.serviceName(), u"KeePassXC"_s);
}

void KeychainKeePassXcTest::openKeepsAndFinds()
{
    KeePassXcProcess keepass;
    QVERIFY(keepass.start(KeePassXcProcess::Database::Open));
    const DoneCall written = write(m_vault, m_id, m_secret, this);
    const ReadCall found = read(m_vault, m_id, this);
    QVERIFY(waitFor(found));
    QVERIFY2(written->succeeded(), qPrintable(written->problemText()));
    QVERIFY(found->succeeded() && **found->outcome == m_secret);
    QCOMPARE(m_vault.serviceName(), u"KeePassXC"_s);
    QVERIFY(hasRecycleBin());
    const DoneCall removed = remove(m_vault, m_id, this);
    const ReadCall gone = read(m_vault, m_id, this);
    QVERIFY(waitFor(gone));
    QVERIFY(removed->succeeded());
    QVERIFY(gone->failedWith(ProblemKind::KeychainEntryMissing));
}

void KeychainKeePassXcTest::closedIsNotSearched()
{
    KeePassXcProcess keepass;
    QVERIFY(keepass.start(KeePassXcProcess::Database::Open));
    const DoneCall written = write(m_vault, m_id, m_secret, this);
    QVERIFY(waitFor(written));
    QVERIFY2(written->succeeded(), qPrintable(written->problemText()));
    QVERIFY(keepass.lock());
    // A search would show a window, and another one after each Escape.
    KeychainVault quiet(m_clock, makeSystemKeychain(m_background), {.mayAsk = false});
    const EveryCall calls(quiet, this);
    std::optional<std::vector<ConnectionId>> listed;
    quiet.list(this, [&](std::vector<ConnectionId> ids) { listed = std::move(ids); });
    QVERIFY(calls.allFailedWith(ProblemKind::KeychainLocked));
    QTRY_VERIFY(listed);
    QVERIFY(listed->empty());
    QCOMPARE(KeePassXcProcess::questions(), QStringList());
    QCOMPARE(quiet.serviceName(), u"KeePassXC"_s);

    // Who may ask does so once for all.
    std::vector<ReadCall> reads;
    for (int i = 0; i < 3; ++i)
        reads.push_back(read(m_vault, m_id, this));
    QTRY_COMPARE_WITH_TIMEOUT(KeePassXcProcess::questions().size(), 1, 20000);
    m_clock.advance(3s);
    QVERIFY(QTest::qWaitFor(
        [&] {
            for (const QString &window : KeePassXcProcess::questions())
                QProcess::execute(u"xdotool"_s, {u"windowfocus"_s, window, u"key"_s, u"Escape"_s});
            return reads.front()->answers > 0;
        },
        20000));
    for (const ReadCall &one : reads) {
        QVERIFY(waitFor(one));
        QVERIFY(one->failedWith(ProblemKind::KeychainDismissed));
    }
    QCOMPARE(KeePassXcProcess::questions(), QStringList());
}

QTEST_GUILESS_MAIN(KeychainKeePassXcTest)
#include "tst_keychain_keepassxc.moc"
