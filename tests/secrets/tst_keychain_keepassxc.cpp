// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// KeychainVault at KeePassXC without an open database. Skipped where KeePassXC is not installed.

#include "models/base/background.h"
#include "services/secrets/keychain_vault.h"
#include "tests/secrets/vault_calls.h"
#include "tests/support/fake_clock.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace tokendeck;
using namespace tokendeck::test;
using namespace Qt::StringLiterals;

class KeychainKeePassXcTest : public QObject {
    Q_OBJECT

private slots:
    void closedIsSaid();
};

void KeychainKeePassXcTest::closedIsSaid()
{
    const QString program = QStandardPaths::findExecutable(u"keepassxc"_s);
    if (program.isEmpty())
        QSKIP("KeePassXC is not installed.");
    const QTemporaryDir folder;
    QFile settings(folder.filePath(u"keepassxc.ini"_s));
    QVERIFY(settings.open(QIODevice::WriteOnly));
    settings.write("[General]\nConfigVersion=2\nOpenPreviousDatabasesOnStartup=false\n"
                   "[GUI]\nCheckForUpdates=false\nMinimizeOnStartup=true\n"
                   "[FdoSecrets]\nEnabled=true\nShowNotification=false\n");
    settings.close();
    QFile local(folder.filePath(u"local.ini"_s));
    QVERIFY(local.open(QIODevice::WriteOnly));
    local.close();
    QProcess keepass;
    keepass.start(program,
                  {u"--config"_s, settings.fileName(), u"--localconfig"_s, local.fileName()});
    QVERIFY(keepass.waitForStarted());
    const auto *bus = QDBusConnection::sessionBus().interface();
    QVERIFY(QTest::qWaitFor(
        [bus] { return bus->isServiceRegistered(u"org.freedesktop.secrets"_s).value(); }, 30000));

    FakeClock clock;
    Background background;
    KeychainVault vault(clock, background);
    const EveryCall calls(vault, this);
    QVERIFY(calls.allFailedWith(ProblemKind::KeychainClosed));
    keepass.terminate();
    if (!keepass.waitForFinished(5000)) {
        keepass.kill();
        keepass.waitForFinished();
    }
}

QTEST_GUILESS_MAIN(KeychainKeePassXcTest)
#include "tst_keychain_keepassxc.moc"
