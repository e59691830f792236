// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/sandbox.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace tokendeck;
using namespace Qt::StringLiterals;

//! Without Qt's plug-in for SQLite.
class TestSandboxNoDriver : public QObject {
    Q_OBJECT
private slots:
    void namesTheDriverAndLeavesTheFile();
};

void TestSandboxNoDriver::namesTheDriverAndLeavesTheFile()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"sandbox.sqlite"_s);
    for (const QString &suffix : {u""_s, u"-wal"_s}) {
        QFile file(path + suffix);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("what is in it does not matter");
    }
    for (const bool reset : {false, true}) {
        Sandbox sandbox;
        const Outcome<SandboxAccess> access = sandbox.start({.dataFile = path, .reset = reset});
        QVERIFY(!access);
        QCOMPARE(access.error().kind, ProblemKind::FileFailed);
        QVERIFY2(access.error().detail.contains(u"driver for SQLite is missing"_s),
                 qPrintable(access.error().detail));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files),
                 (QStringList{u"sandbox.sqlite"_s, u"sandbox.sqlite-wal"_s}));
    }
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setLibraryPaths({}); // there are no plug-ins
    TestSandboxNoDriver test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_sandbox_no_driver.moc"
