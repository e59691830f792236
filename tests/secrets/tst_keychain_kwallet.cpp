// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// KeychainVault at a real KWallet, first open and then closed, in a session of KDE of its version.

#include "models/base/background.h"
#include "services/keychain/system_keychain.h"
#include "services/secrets/keychain_vault.h"
#include "tests/secrets/vault_calls.h"
#include "tests/support/fake_clock.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QProcess>
#include <QTest>

#include <optional>

using namespace tokendeck;
using namespace tokendeck::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class KeychainKWalletTest : public QObject {
    Q_OBJECT

private slots:
    void writesReadsAndRemoves();
    void anotherProgramFindsItWhereQtKeychainPutsIt();
    void listsWhatIsThere();
    void isCalledByItsName();
    void itemThatIsNotThereIsMissing();
    void locksAndSaysSo();
    void closedIsNotSearchedQuietly();
    void closedAsksOnceForAll();
    void missingServiceIsSaid();

private:
    //! The answer of KWallet's \p method.
    static QVariant ask(const QString &method, const QVariantList &arguments);
    static bool isOpen() { return ask(u"isOpen"_s, {u"kdewallet"_s}).toBool(); }
    //! The ids of KWallet's windows that show.
    static QStringList questions();

    FakeClock m_clock;
    Background m_background;
    KeychainVault m_vault{m_clock, makeSystemKeychain(m_background)};
    const ConnectionId m_stored = ConnectionId::create();
    const Secret m_secret{"0123456789abcdef0123456789abcdef"};
};

QVariant KeychainKWalletTest::ask(const QString &method, const QVariantList &arguments)
{
    const QString service = qEnvironmentVariable("TOKENDECK_KWALLET");
    QDBusMessage call = QDBusMessage::createMethodCall(
        service, u"/modules/"_s + service.section(u'.', -1), u"org.kde.KWallet"_s, method);
    call.setArguments(arguments);
    return QDBusConnection::sessionBus().call(call).arguments().value(0);
}

QStringList KeychainKWalletTest::questions()
{
    QProcess search;
    search.start(u"xdotool"_s, {u"search"_s, u"--onlyvisible"_s, u"--name"_s, u"."_s});
    search.waitForFinished();
    QStringList ids = QString::fromLatin1(search.readAllStandardOutput()).split(u'\n');
    ids.removeAll(QString());
    return ids;
}

void KeychainKWalletTest::writesReadsAndRemoves()
{
    const ConnectionId id = ConnectionId::create();
    const DoneCall written = write(m_vault, id, m_secret, this);
    QVERIFY(waitFor(written));
    QVERIFY(written->succeeded());
    const DoneCall replaced = write(m_vault, id, Secret("another"), this);
    const ReadCall found = read(m_vault, id, this);
    QVERIFY(waitFor(found));
    QVERIFY(replaced->succeeded());
    QVERIFY(found->succeeded() && **found->outcome == Secret("another"));
    const DoneCall removed = remove(m_vault, id, this);
    const ReadCall gone = read(m_vault, id, this);
    const DoneCall again = remove(m_vault, id, this);
    QVERIFY(waitFor(again));
    QVERIFY(removed->succeeded());
    QVERIFY(gone->failedWith(ProblemKind::KeychainEntryMissing));
    QVERIFY(again->succeeded());
}

void KeychainKWalletTest::anotherProgramFindsItWhereQtKeychainPutsIt()
{
    const DoneCall written = write(m_vault, m_stored, m_secret, this);
    QVERIFY(waitFor(written));
    QVERIFY(written->succeeded());
    const int handle = ask(u"open"_s, {u"kdewallet"_s, qlonglong(0), u"another program"_s}).toInt();
    const QString key = u"tokendeck/connection/"_s + m_stored.value();
    QCOMPARE(ask(u"readEntry"_s, {handle, u"Tokendeck"_s, key, u"another program"_s}).toByteArray(),
             m_secret.exposedText().toByteArray());
}

void KeychainKWalletTest::listsWhatIsThere()
{
    std::optional<std::vector<ConnectionId>> listed;
    m_vault.list(this, [&](std::vector<ConnectionId> ids) { listed = std::move(ids); });
    QTRY_VERIFY(listed);
    QVERIFY(*listed == std::vector{m_stored});
}

void KeychainKWalletTest::isCalledByItsName()
{
    QCOMPARE(m_vault.serviceName(), u"KWallet"_s);
    std::optional<bool> bin;
    m_vault.findRecycleBin(this, [&](bool has) { bin = has; });
    QTRY_VERIFY(bin);
    QVERIFY(!*bin);
}

void KeychainKWalletTest::itemThatIsNotThereIsMissing()
{
    const ReadCall call = read(m_vault, ConnectionId::create(), this);
    QVERIFY(waitFor(call));
    QVERIFY(call->failedWith(ProblemKind::KeychainEntryMissing));
}

void KeychainKWalletTest::locksAndSaysSo()
{
    std::optional<bool> locked;
    m_vault.lockService(this, [&](bool is) { locked = is; });
    QTRY_VERIFY(locked);
    QVERIFY(*locked);
    QVERIFY(!isOpen());
}

void KeychainKWalletTest::closedIsNotSearchedQuietly()
{
    std::optional<std::vector<ConnectionId>> listed;
    m_vault.list(this, [&](std::vector<ConnectionId> ids) { listed = std::move(ids); });
    KeychainVault quiet(m_clock, makeSystemKeychain(m_background), {.mayAsk = false});
    const EveryCall calls(quiet, this);
    QVERIFY(calls.allFailedWith(ProblemKind::KeychainLocked));
    QTRY_VERIFY(listed);
    QVERIFY(listed->empty());
    QCOMPARE(questions(), QStringList());
}

void KeychainKWalletTest::closedAsksOnceForAll()
{
    std::vector<ReadCall> calls;
    for (int i = 0; i < 7; ++i)
        calls.push_back(read(m_vault, m_stored, this));
    const DoneCall written = write(m_vault, m_stored, m_secret, this);
    QTRY_COMPARE_WITH_TIMEOUT(questions().size(), 1, 20000);
    m_clock.advance(3s);
    QCOMPARE(calls.front()->answers, 0);
    // As often as the window takes to hear it.
    QVERIFY(QTest::qWaitFor(
        [&] {
            for (const QString &window : questions())
                QProcess::execute(u"xdotool"_s, {u"windowfocus"_s, window, u"key"_s, u"Escape"_s});
            return calls.front()->answers > 0;
        },
        20000));
    for (const ReadCall &call : calls) {
        QVERIFY(waitFor(call));
        QVERIFY(call->failedWith(ProblemKind::KeychainDismissed));
    }
    QVERIFY(waitFor(written));
    QVERIFY(written->failedWith(ProblemKind::KeychainDismissed));
    QCOMPARE(questions(), QStringList());
    QCOMPARE(m_clock.pendingTimers(), 0);
}

void KeychainKWalletTest::missingServiceIsSaid()
{
    // Chosen once, it is not exchanged for the Secret Service.
    const auto pid = QDBusConnection::sessionBus().call(
        QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s,
                                       u"org.freedesktop.DBus"_s, u"GetConnectionUnixProcessID"_s)
        << qEnvironmentVariable("TOKENDECK_KWALLET"));
    const int process = pid.arguments().value(0).toInt();
    QVERIFY(process > 1);
    QProcess::execute(u"kill"_s, {QString::number(process)});
    const EveryCall calls(m_vault, this);
    QVERIFY(calls.allFailedWith(ProblemKind::KeychainMissing));
    QCOMPARE(m_vault.serviceName(), u"KWallet"_s);
}

QTEST_GUILESS_MAIN(KeychainKWalletTest)
#include "tst_keychain_kwallet.moc"
