// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/sandbox.h"
#include "tests/sandbox/sandbox_client.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace tokendeck;
using namespace tokendeck::test;
using namespace Qt::StringLiterals;

namespace {

const auto Filters = u"/v1/shared-tokens/filters"_s;

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

//! What becomes of the data file: which is moved, which is left alone, and who can read it.
class TestSandboxFiles : public QObject {
    Q_OBJECT
private slots:
    void init();

    void lockedFileIsLeftAlone_data();
    void lockedFileIsLeftAlone();
    void foreignFileIsLeftAlone_data();
    void foreignFileIsLeftAlone();
    void damagedFileIsMovedWithItsLog();
    void damageInsideIsFound();
    void resetOfAnotherVersion();
    void othersCanReadNoneOfIt_data();
    void othersCanReadNoneOfIt();

private:
    //! Runs \p code with sqlite3 as c, connected to the file.
    void python(const QString &code) const;
    void makeGood(const QString &filter = {}) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

void TestSandboxFiles::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = m_folder->filePath(u"sandbox.sqlite"_s);
}

void TestSandboxFiles::python(const QString &code) const
{
    QProcess process;
    process.start(
        u"/usr/bin/python3"_s,
        {u"-c"_s, u"import sqlite3,sys\nc=sqlite3.connect(sys.argv[1])\n"_s + code, m_file});
    QVERIFY(process.waitForFinished());
    QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
}

void TestSandboxFiles::makeGood(const QString &filter) const
{
    Sandbox sandbox;
    const Outcome<SandboxAccess> access = sandbox.start({.dataFile = m_file});
    QVERIFY(access);
    if (!filter.isEmpty())
        QCOMPARE(SandboxClient(*access)
                     .post(Filters, {{u"field"_s, u"env"_s}, {u"value"_s, filter}})
                     .status,
                 200);
}

void TestSandboxFiles::lockedFileIsLeftAlone_data()
{
    QTest::addColumn<QString>("lock");
    QTest::addRow("for writing") << u"c.execute('begin exclusive')"_s;
    QTest::addRow("as a whole") << u"c.execute('pragma locking_mode=exclusive');"
                                   "c.execute('begin exclusive')"_s;
}

void TestSandboxFiles::lockedFileIsLeftAlone()
{
    QFETCH(const QString, lock);
    makeGood(u"kept"_s);
    QProcess holder;
    holder.start(u"/usr/bin/python3"_s,
                 {u"-c"_s,
                  u"import sqlite3,sys\nc=sqlite3.connect(sys.argv[1],isolation_level=None)\n"_s
                      + lock + u"\nprint('held',flush=True)\nsys.stdin.read()"_s,
                  m_file});
    QVERIFY(holder.waitForReadyRead());
    Sandbox sandbox;
    const Outcome<SandboxAccess> access = sandbox.start({.dataFile = m_file});
    QVERIFY(!access);
    QCOMPARE(access.error().kind, ProblemKind::FileFailed);
    QVERIFY2(access.error().detail.contains(u"locked"_s), qPrintable(access.error().detail));
    QVERIFY(access.error().detail.contains(m_file));
    holder.closeWriteChannel();
    QVERIFY(holder.waitForFinished());
    QCOMPARE(QDir(m_folder->path()).entryList({u"*damaged*"_s}, QDir::Files), QStringList());
    const Outcome<SandboxAccess> again = sandbox.start({.dataFile = m_file});
    QVERIFY(again);
    QVERIFY(!again->notice);
    QVERIFY(!SandboxClient(*again).listed(Filters, u"value"_s, u"kept"_s).isEmpty());
}

void TestSandboxFiles::foreignFileIsLeftAlone_data()
{
    QTest::addColumn<QString>("make");
    QTest::addColumn<bool>("reset");
    const QString other = u"c.execute('create table t(a)');c.commit()"_s;
    const QString newer = other
        + u";c.execute('pragma application_id=%1');"
          "c.execute('pragma user_version=99')"_s.arg(0x546b5362);
    QTest::addRow("another program's") << other << false;
    QTest::addRow("another program's, reset") << other << true;
    QTest::addRow("another version's") << newer << false;
}

void TestSandboxFiles::foreignFileIsLeftAlone()
{
    QFETCH(const QString, make);
    QFETCH(const bool, reset);
    python(make);
    const QByteArray before = bytesOf(m_file);
    Sandbox sandbox;
    const Outcome<SandboxAccess> access = sandbox.start({.dataFile = m_file, .reset = reset});
    QVERIFY(!access);
    QCOMPARE(access.error().kind, ProblemKind::FileFailed);
    QVERIFY2(access.error().detail.contains(u"another"_s), qPrintable(access.error().detail));
    QCOMPARE(bytesOf(m_file), before);
    QCOMPARE(QDir(m_folder->path()).entryList({u"*damaged*"_s}, QDir::Files), QStringList());
}

void TestSandboxFiles::damagedFileIsMovedWithItsLog()
{
    const QMap<QString, QByteArray> files{{u""_s, QByteArray("no database").repeated(800)},
                                          {u"-wal"_s, QByteArray("a log").repeated(800)},
                                          {u"-shm"_s, QByteArray(32'768, '\0')}};
    for (auto each = files.begin(); each != files.end(); ++each) {
        QFile file(m_file + each.key());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(each.value());
    }
    Sandbox sandbox;
    const Outcome<SandboxAccess> access = sandbox.start({.dataFile = m_file});
    QVERIFY(access);
    QVERIFY(access->notice.has_value());
    QCOMPARE(access->notice->kind, ProblemKind::FileDamaged);
    QCOMPARE(access->notice->detail, m_folder->filePath(u"sandbox.damaged-1.sqlite"_s));
    QCOMPARE(bytesOf(access->notice->detail), files[u""_s]);
    QCOMPARE(bytesOf(access->notice->detail + u"-wal"_s), files[u"-wal"_s]);
    QVERIFY(QFileInfo::exists(access->notice->detail + u"-shm"_s));
    QVERIFY(SandboxClient(*access).get(u"/v1/shared-tokens"_s).array().size() >= 12);
}

void TestSandboxFiles::damageInsideIsFound()
{
    makeGood();
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(4096)); // behind the list of tables
    file.write(QByteArray(16 * 4096, '\xa5'));
    file.close();
    Sandbox sandbox;
    const Outcome<SandboxAccess> access = sandbox.start({.dataFile = m_file});
    QVERIFY(access);
    QVERIFY(access->notice.has_value());
    QVERIFY(QFileInfo::exists(access->notice->detail));
}

void TestSandboxFiles::resetOfAnotherVersion()
{
    makeGood(u"kept"_s);
    python(u"c.execute('pragma user_version=99')"_s);
    Sandbox sandbox;
    const Outcome<SandboxAccess> access = sandbox.start({.dataFile = m_file, .reset = true});
    QVERIFY(access);
    QVERIFY(SandboxClient(*access).listed(Filters, u"value"_s, u"kept"_s).isEmpty());
}

void TestSandboxFiles::othersCanReadNoneOfIt_data()
{
    QTest::addColumn<bool>("wasThere");
    QTest::addRow("new") << false;
    QTest::addRow("made for all") << true;
}

void TestSandboxFiles::othersCanReadNoneOfIt()
{
    QFETCH(const bool, wasThere);
    const mode_t before = ::umask(0);
    if (wasThere) {
        for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s})
            QVERIFY(QFile(m_file + suffix).open(QIODevice::WriteOnly));
    }
    Sandbox sandbox;
    const Outcome<SandboxAccess> access = sandbox.start({.dataFile = m_file});
    ::umask(before);
    QVERIFY(access);
    for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s}) {
        struct stat entry { };
        QCOMPARE(::stat(qPrintable(m_file + suffix), &entry), 0);
        QCOMPARE(int(entry.st_mode & 0777), 0600);
    }
}

QTEST_GUILESS_MAIN(TestSandboxFiles)
#include "tst_sandbox_files.moc"
