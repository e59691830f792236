// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/output/saved_bytes.h"
#include "tests/support/small_disk.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

#include <thread>

using namespace tokendeck;
using namespace tokendeck::test;
using namespace Qt::StringLiterals;

class TestSavedBytes : public QObject {
    Q_OBJECT

private slots:
    void replacesAFile();
    void ownersAloneFromTheBeginning();
    void aFullDiskLeavesWhatWas();
    void pipesTakeTheBytes();
    void devicesStay();

private:
    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unread");
    }
    // Before the first thread.
    const SmallDisk m_disk;
    const QTemporaryDir m_folder;
};

void TestSavedBytes::replacesAFile()
{
    const QString path = m_folder.filePath(u"a"_s);
    QCOMPARE(saveBytes(path, "one"), QString());
    QCOMPARE(saveBytes(path, "2"), QString());
    QCOMPARE(read(path), QByteArray("2"));
    QVERIFY(!saveBytes(m_folder.path(), "x").isEmpty());
    QVERIFY(!saveBytes(m_folder.filePath(u"none/a"_s), "x").isEmpty());
}

void TestSavedBytes::ownersAloneFromTheBeginning()
{
    const QString path = m_folder.filePath(u"b"_s);
    QCOMPARE(saveBytes(path, "one"), QString());
    QCOMPARE(saveBytes(path, "two", Readers::OwnerOnly), QString());
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFileInfo(path).permissions() & others));
}

void TestSavedBytes::aFullDiskLeavesWhatWas()
{
    if (!m_disk.isThere())
        QSKIP("no small disk can be made here");
    const QString path = QDir(m_disk.path()).filePath(u"a"_s);
    QCOMPARE(saveBytes(path, "one"), QString());
    m_disk.fill();
    QVERIFY(!saveBytes(path, QByteArray(100'000, 'x')).isEmpty());
    QCOMPARE(read(path), QByteArray("one"));
    QCOMPARE(QDir(m_disk.path()).entryList(QDir::Files).size(), 2);
}

void TestSavedBytes::pipesTakeTheBytes()
{
    const QString path = m_folder.filePath(u"pipe"_s);
    QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    QByteArray got;
    std::thread reader([&] { got = read(path); });
    QCOMPARE(saveBytes(path, "through"), QString());
    reader.join();
    QCOMPARE(got, QByteArray("through"));
    // What others may read on the other side is no place for a secret.
    QVERIFY(!saveBytes(path, "secret", Readers::OwnerOnly).isEmpty());
    QVERIFY(!QFileInfo(path).isFile());
}

void TestSavedBytes::devicesStay()
{
    const QString full = u"/dev/full"_s;
    struct stat before = {};
    if (::stat("/dev/full", &before) != 0 || !S_ISCHR(before.st_mode))
        QSKIP("this system has no /dev/full");
    QVERIFY(!saveBytes(full, "x").isEmpty());
    QVERIFY(!saveBytes(full, "x", Readers::OwnerOnly).isEmpty());
    struct stat after = {};
    QCOMPARE(::stat("/dev/full", &after), 0);
    QVERIFY(S_ISCHR(after.st_mode));
    QCOMPARE(saveBytes(u"/dev/null"_s, "x"), QString());
}

QTEST_GUILESS_MAIN(TestSavedBytes)
#include "tst_saved_bytes.moc"
