// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/secrets/keepassxc_process.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QFile>
#include <QStandardPaths>
#include <QTest>
#include <QUuid>

namespace tokendeck::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int PatienceMs = 30000;

QVariant ask(const QString &path, const QString &interface, const QString &method,
             const QVariantList &arguments)
{
    QDBusMessage call =
        QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, path, interface, method);
    call.setArguments(arguments);
    return QDBusConnection::sessionBus().call(call).arguments().value(0);
}

QString defaultCollection()
{
    return ask(u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s, u"ReadAlias"_s,
               {u"default"_s})
        .value<QDBusObjectPath>()
        .path();
}

bool isLocked()
{
    return ask(defaultCollection(), u"org.freedesktop.DBus.Properties"_s, u"Get"_s,
               {u"org.freedesktop.Secret.Collection"_s, u"Locked"_s})
        .value<QDBusVariant>()
        .variant()
        .toBool();
}

} // namespace

bool KeePassXcProcess::isInstalled()
{
    return !QStandardPaths::findExecutable(u"keepassxc"_s).isEmpty();
}

KeePassXcProcess::~KeePassXcProcess()
{
    m_process.terminate();
    if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(5000)) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

bool KeePassXcProcess::writeFile(const QString &name, const QByteArray &text) const
{
    QFile file(m_folder.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
}

bool KeePassXcProcess::makeDatabase() const
{
    // Which group is shown to others can be set by clicks alone, or come with what is imported.
    const QUuid group = QUuid::createUuid();
    const QByteArray xml = "<KeePassFile><Meta><DatabaseName>test</DatabaseName><CustomData><Item>"
                           "<Key>FDO_SECRETS_EXPOSED_GROUP</Key><Value>"
        + group.toByteArray() + "</Value></Item></CustomData></Meta><Root><Group><UUID>"
        + group.toRfc4122().toBase64() + "</UUID><Name>Root</Name></Group></Root></KeePassFile>";
    if (!writeFile(u"test.xml"_s, xml))
        return false;
    QProcess import;
    import.start(u"keepassxc-cli"_s,
                 {u"import"_s, u"-q"_s, u"-p"_s, m_folder.filePath(u"test.xml"_s),
                  m_folder.filePath(u"test.kdbx"_s)});
    import.write("test\ntest\n");
    import.closeWriteChannel();
    return import.waitForFinished(PatienceMs) && import.exitCode() == 0;
}

bool KeePassXcProcess::start(Database database)
{
    if (!writeFile(u"local.ini"_s, {})
        || !writeFile(u"keepassxc.ini"_s,
                      "[General]\nConfigVersion=2\nOpenPreviousDatabasesOnStartup=false\n"
                      "[GUI]\nCheckForUpdates=false\nMinimizeOnStartup=true\n"
                      "[FdoSecrets]\nEnabled=true\nShowNotification=false\n"
                      "ConfirmAccessItem=false\nConfirmDeleteItem=false\n"
                      "[Security]\nLockDatabaseIdle=false\n"))
        return false;
    const QStringList arguments{u"--config"_s, m_folder.filePath(u"keepassxc.ini"_s),
                                u"--localconfig"_s, m_folder.filePath(u"local.ini"_s)};
    m_process.start(u"keepassxc"_s, arguments);
    if (!m_process.waitForStarted()
        || !QTest::qWaitFor([] { return defaultCollection() == "/"_L1; }, PatienceMs))
        return false;
    return database == Database::None || (makeDatabase() && openDatabase());
}

//! Not by the command line: 2.7.10 crashes where it opens a database before its window is shown.
bool KeePassXcProcess::openDatabase() const
{
    const QString service = u"org.keepassxc.KeePassXC.MainWindow"_s;
    QDBusMessage open =
        QDBusMessage::createMethodCall(service, u"/keepassxc"_s, service, u"openDatabase"_s);
    open.setArguments({m_folder.filePath(u"test.kdbx"_s), u"test"_s});
    return QDBusConnection::sessionBus().call(open).type() == QDBusMessage::ReplyMessage
        && QTest::qWaitFor([] { return defaultCollection().size() > 1; }, PatienceMs);
}

bool KeePassXcProcess::lock()
{
    QProcess::execute(u"keepassxc"_s,
                      {u"--config"_s, m_folder.filePath(u"keepassxc.ini"_s), u"--localconfig"_s,
                       m_folder.filePath(u"local.ini"_s), u"--lock"_s});
    return QTest::qWaitFor(isLocked, PatienceMs);
}

QStringList KeePassXcProcess::questions()
{
    QProcess search;
    search.start(u"xdotool"_s,
                 {u"search"_s, u"--onlyvisible"_s, u"--name"_s, u"Unlock Database"_s});
    search.waitForFinished();
    QStringList ids = QString::fromLatin1(search.readAllStandardOutput()).split(u'\n');
    ids.removeAll(QString());
    return ids;
}

} // namespace tokendeck::test
