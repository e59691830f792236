// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/safe_file.h"
#include "tests/support/small_disk.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

#include <sys/stat.h>

using namespace tokendeck;
using namespace tokendeck::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray Old = "what was there before\n";
const QByteArray New(20'000, 'n'); // more than Qt keeps in memory before it writes
constexpr QFile::Permissions Others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
    | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;

} // namespace

//! Our files on real disks: full, read-only, damaged, and after a crash.
class SafeFileTest : public QObject {
    Q_OBJECT
public:
    explicit SafeFileTest(const SmallDisk &disk)
        : m_disk(disk)
    {
    }

private slots:
    void init();

    void missingFile();
    void readsNoMoreThanAsked();
    void pipesAreNoFiles();
    void writesForTheOwnerAlone();
    void narrowsWhatOthersCouldRead();
    void fullDiskLeavesTheOldFile_data();
    void fullDiskLeavesTheOldFile();
    void fullDiskLeavesNoNewFile();
    void limitLeavesTheOldFile_data();
    void limitLeavesTheOldFile();
    void appendOnAFullDisk();
    void appendEndsATornLine_data();
    void appendEndsATornLine();
    void refusesAndTellsWhy_data();
    void refusesAndTellsWhy();
    void movesAsideWithItsCompanions();
    void folderInTheWay();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"file.txt"_s); }
    static void put(const QString &path, const QByteArray &bytes);
    [[nodiscard]] static QByteArray bytesOf(const QString &path);

    const SmallDisk &m_disk;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void SafeFileTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    if (m_disk.isThere())
        m_disk.makeRoom();
}

void SafeFileTest::put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray SafeFileTest::bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void SafeFileTest::missingFile()
{
    const auto bytes = SafeFile(path()).read(10);
    QVERIFY(bytes);
    QVERIFY(!*bytes);
    put(path(), {});
    QCOMPARE(**SafeFile(path()).read(10), QByteArray());
}

void SafeFileTest::readsNoMoreThanAsked()
{
    put(path(), "0123456789");
    QCOMPARE(**SafeFile(path()).read(10), "0123456789"_ba);
    QCOMPARE(**SafeFile(path()).read(5), "012345"_ba);
}

void SafeFileTest::pipesAreNoFiles()
{
    QCOMPARE(::mkfifo(qPrintable(path()), 0600), 0);
    QCOMPARE(SafeFile(path()).read(10).error().kind, FileProblem::Kind::Failed);
    QCOMPARE(SafeFile(path()).append("a\n").error().kind, FileProblem::Kind::Failed);
}

void SafeFileTest::writesForTheOwnerAlone()
{
    const mode_t before = ::umask(0);
    const QString inside = m_folder->filePath(u"a/b/file.txt"_s);
    const QString added = m_folder->filePath(u"c/d/log.txt"_s);
    QVERIFY(SafeFile(inside).write(New));
    QVERIFY(SafeFile(added).append(Old));
    ::umask(before);
    QCOMPARE(bytesOf(inside), New);
    QCOMPARE(bytesOf(added), Old);
    for (const QString &made :
         {u"a"_s, u"a/b"_s, u"a/b/file.txt"_s, u"c"_s, u"c/d"_s, u"c/d/log.txt"_s}) {
        const QFileInfo info(m_folder->filePath(made));
        QVERIFY(info.exists());
        QVERIFY2(!(info.permissions() & Others), qPrintable(made));
    }
}

void SafeFileTest::narrowsWhatOthersCouldRead()
{
    for (const bool whole : {true, false}) {
        put(path(), Old);
        QVERIFY(QFile::setPermissions(path(), QFile::ReadOwner | QFile::WriteOwner | Others));
        QVERIFY(whole ? SafeFile(path()).write(Old) : SafeFile(path()).append(Old));
        QVERIFY(!(QFileInfo(path()).permissions() & Others));
    }
}

void SafeFileTest::fullDiskLeavesTheOldFile_data()
{
    QTest::addColumn<qint64>("left");
    QTest::addColumn<QByteArray>("content");
    QTest::addRow("no room") << qint64(0) << Old;
    QTest::addRow("no room for much") << qint64(0) << New;
    QTest::addRow("room for a part") << qint64(4096) << New;
}

void SafeFileTest::fullDiskLeavesTheOldFile()
{
    if (!m_disk.isThere())
        QSKIP("no disk can be mounted here; the file size limit stands for it");
    QFETCH(const qint64, left);
    QFETCH(const QByteArray, content);
    const SafeFile file(QDir(m_disk.path()).filePath(u"file.txt"_s));
    QVERIFY(file.write(Old));
    const QStringList before = QDir(m_disk.path()).entryList(QDir::Files);
    m_disk.fill(left);
    const FileOutcome<void> written = file.write(content);
    QVERIFY(!written);
    QCOMPARE(written.error().kind, FileProblem::Kind::Failed);
    QVERIFY2(written.error().detail.contains(u"No space left on device"_s),
             qPrintable(written.error().detail));
    QVERIFY(written.error().detail.contains(file.path()));
    QCOMPARE(bytesOf(file.path()), Old);
    // Nothing else is left behind, and it works again once there is room.
    m_disk.makeRoom();
    QCOMPARE(QDir(m_disk.path()).entryList(QDir::Files), before);
    QVERIFY(file.write(content));
    QCOMPARE(bytesOf(file.path()), content);
}

void SafeFileTest::fullDiskLeavesNoNewFile()
{
    if (!m_disk.isThere())
        QSKIP("no disk can be mounted here; the file size limit stands for it");
    const SafeFile file(QDir(m_disk.path()).filePath(u"new.txt"_s));
    m_disk.fill();
    QVERIFY(!file.write(New));
    QVERIFY(!QFileInfo::exists(file.path()));
}

void SafeFileTest::limitLeavesTheOldFile_data()
{
    QTest::addColumn<qint64>("limit");
    QTest::addRow("nothing fits") << qint64(0);
    QTest::addRow("a part fits") << qint64(5000);
}

void SafeFileTest::limitLeavesTheOldFile()
{
    QFETCH(const qint64, limit);
    const SafeFile file(path());
    QVERIFY(file.write(Old));
    {
        const FileSizeLimit limited(limit);
        const FileOutcome<void> written = file.write(New);
        QVERIFY(!written);
        QVERIFY2(written.error().detail.contains(u"File too large"_s),
                 qPrintable(written.error().detail));
    }
    QCOMPARE(bytesOf(file.path()), Old);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 1);
}

void SafeFileTest::appendOnAFullDisk()
{
    const SafeFile file(path());
    QVERIFY(file.append(Old));
    {
        const FileSizeLimit limited(Old.size() + 10);
        const FileOutcome<void> added = file.append(New + '\n');
        QVERIFY(!added);
        QVERIFY2(added.error().detail.contains(u"File too large"_s),
                 qPrintable(added.error().detail));
    }
    QCOMPARE(bytesOf(path()), Old); // no torn line
    if (!m_disk.isThere())
        return;
    const SafeFile other(QDir(m_disk.path()).filePath(u"log.txt"_s));
    QVERIFY(other.append(Old));
    m_disk.fill(4096);
    const FileOutcome<void> added = other.append(New + '\n');
    QVERIFY(!added);
    QVERIFY2(added.error().detail.contains(u"No space left on device"_s),
             qPrintable(added.error().detail));
    QCOMPARE(bytesOf(other.path()), Old);
}

void SafeFileTest::appendEndsATornLine_data()
{
    QTest::addColumn<QByteArray>("there");
    QTest::addColumn<QByteArray>("expected");
    QTest::addRow("whole") << "one\n"_ba
                           << "one\ntwo\n"_ba;
    QTest::addRow("torn") << "one\n{\"time\":1"_ba
                          << "one\n{\"time\":1\ntwo\n"_ba;
    QTest::addRow("zeros") << QByteArray(8, '\0') << QByteArray(8, '\0') + "\ntwo\n";
    QTest::addRow("empty") << ""_ba
                           << "two\n"_ba;
}

void SafeFileTest::appendEndsATornLine()
{
    QFETCH(const QByteArray, there);
    QFETCH(const QByteArray, expected);
    put(path(), there);
    QVERIFY(SafeFile(path()).append("two\n"));
    QCOMPARE(bytesOf(path()), expected);
}

void SafeFileTest::refusesAndTellsWhy_data()
{
    QTest::addColumn<QFile::Permissions>("ofFile");
    QTest::addColumn<QFile::Permissions>("ofFolder");
    constexpr QFile::Permissions Nothing;
    constexpr QFile::Permissions Read = QFile::ReadOwner | QFile::ExeOwner;
    QTest::addRow("unreadable") << Nothing << (Read | QFile::WriteOwner);
    QTest::addRow("read-only") << Read << (Read | QFile::WriteOwner);
    QTest::addRow("folder cannot be written") << Read << Read;
}

void SafeFileTest::refusesAndTellsWhy()
{
    QFETCH(const QFile::Permissions, ofFile);
    QFETCH(const QFile::Permissions, ofFolder);
    const PlainUser user(m_folder->path());
    put(path(), Old);
    QVERIFY(QFile::setPermissions(path(), ofFile));
    QVERIFY(QFile::setPermissions(m_folder->path(), ofFolder));
    const SafeFile file(path());
    QCOMPARE(file.read(100).has_value(), bool(ofFile & QFile::ReadOwner));
    for (const FileOutcome<void> &outcome : {file.write(New), file.append(New)}) {
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, FileProblem::Kind::Failed);
        QVERIFY2(outcome.error().detail.contains(u"ermission"_s)
                     || outcome.error().detail.contains(u"not writable"_s),
                 qPrintable(outcome.error().detail));
    }
    QVERIFY(QFile::setPermissions(m_folder->path(),
                                  QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QVERIFY(QFile::setPermissions(path(), QFile::ReadOwner));
    QCOMPARE(bytesOf(path()), Old);
}

void SafeFileTest::movesAsideWithItsCompanions()
{
    for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s})
        put(path() + suffix, "damaged " + suffix.toUtf8());
    put(m_folder->filePath(u"file.damaged-1.txt"_s), "an earlier one");
    put(m_folder->filePath(u"file.damaged-2.txt-wal"_s), "of an earlier one");
    const FileProblem moved =
        SafeFile(path()).moveAside(u"why"_s, {u"-wal"_s, u"-shm"_s, u"-no"_s});
    QCOMPARE(moved.kind, FileProblem::Kind::Damaged);
    QCOMPARE(moved.detail, m_folder->filePath(u"file.damaged-3.txt"_s));
    QCOMPARE(bytesOf(moved.detail), "damaged "_ba);
    QCOMPARE(bytesOf(moved.detail + u"-wal"_s), "damaged -wal"_ba);
    QCOMPARE(bytesOf(moved.detail + u"-shm"_s), "damaged -shm"_ba);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 5);
    QCOMPARE(SafeFile(path()).moveAside(u"why"_s).kind, FileProblem::Kind::Failed);
}

void SafeFileTest::folderInTheWay()
{
    put(m_folder->filePath(u"a"_s), {});
    const SafeFile file(m_folder->filePath(u"a/b/file.txt"_s));
    for (const FileOutcome<void> &outcome : {file.write(New), file.append(New)}) {
        QVERIFY(!outcome);
        QVERIFY2(outcome.error().detail.contains(u"Not a directory"_s)
                     || outcome.error().detail.contains(u"File exists"_s),
                 qPrintable(outcome.error().detail));
    }
}

int main(int argc, char **argv)
{
    const SmallDisk disk;
    QCoreApplication application(argc, argv);
    SafeFileTest test(disk);
    return QTest::qExec(&test, argc, argv);
}

#include "tst_safe_file.moc"
