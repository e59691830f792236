// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/scan/match/text_feed.h"
#include "tests/scan/naive_search.h"
#include "tests/scan/scan_tree.h"

#include <fcntl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include <algorithm>

using namespace tokendeck;
using namespace tokendeck::test;
using namespace Qt::StringLiterals;

namespace {

qint64 countOf(const ScanReport &report, UnreadReason reason)
{
    return report.unreadCounts[size_t(reason)];
}

//! While it stands, this process is nobody: what root could read is not read.
class AsNobody {
public:
    AsNobody()
        : m_wasRoot(::geteuid() == 0 && ::seteuid(65534) == 0)
    {
    }
    ~AsNobody()
    {
        if (m_wasRoot && ::seteuid(0) != 0)
            qFatal("not root any more");
    }
    Q_DISABLE_COPY_MOVE(AsNobody)

private:
    bool m_wasRoot;
};

} // namespace

//! Searches in real trees.
class TestScanFiles : public QObject {
    Q_OBJECT

private slots:
    void findsEveryTokenInATree();
    void tellsLineAndColumn_data();
    void tellsLineAndColumn();
    void followsNoLinkBelow();
    void followsALinkThatIsNamed();
    void waitsForNobody();
    void countsWhatItMayNotRead();
    void tellsWhatIsNotThere();
    void readsNoHole();
    void opensNoArchive();
    void looksOnceAtWhatIsNamedTwice();
    void findsInALargeFile();
    void cutsAFileThatIsFull();
    void helpsWithALargeFolder();
    void tellsWhatItFindsAtOnce();
    void findsTokensInNames();
    void masksTokensInPaths();
    void stops();
};

void TestScanFiles::findsEveryTokenInATree()
{
    const ScanTree tree;
    tree.write(u".env"_s, "LOGZIO_TOKEN=" + PlainToken);
    tree.write(u".hidden/.deep/er/config.yml"_s, "a: 1\r\ntoken: " + DashedToken + "\r\n");
    tree.write(u"windows.txt"_s, "#" + utf16("x\nkey=" + PlainToken + "\n", true));
    tree.write(u"network.txt"_s, utf16(DashedToken, false));
    tree.write(u"secret.yaml"_s, "data:\n  t: " + ("k=" + PlainToken + "\n").toBase64() + "\n");
    tree.write(u"program"_s,
               QByteArray("\x7f"
                          "ELF\0\0\xff",
                          7)
                   + PlainToken + '\0');
    tree.write(QString::fromUtf8("na\nme „é“.txt"), PlainToken);
    tree.write(u"none.txt"_s, "aBcDeFgHiJkLmNoPqRsTuVwXyZ01234x");
    tree.write(u"empty"_s, {});
    const ScanReport report = tree.scan();
    QStringList expected{u".env:1:14 0"_s,
                         u".hidden/.deep/er/config.yml:2:8 1"_s,
                         QString::fromUtf8("na\nme „é“.txt:1:1 0"),
                         u"network.txt:1:1 1"_s,
                         u"program:1:8 0"_s,
                         u"secret.yaml:2:9 0"_s,
                         u"windows.txt:2:5 0"_s};
    QStringList found = tree.places(report);
    found.sort();
    expected.sort();
    QCOMPARE(found, expected);
    QCOMPARE(report.files, qint64(9));
    QCOMPARE(report.unreadCount(), qint64(0));
    QVERIFY(!report.isCancelled);
}

void TestScanFiles::tellsLineAndColumn_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("line");
    QTest::addColumn<qint64>("column");
    QTest::newRow("first") << PlainToken << qint64(1) << qint64(1);
    QTest::newRow("CRLF") << "a\r\n\r\n b " + PlainToken + "\r\n" << qint64(3) << qint64(4);
    QTest::newRow("letters of two bytes")
        << "\n„Schlüssel“: " + PlainToken << qint64(2) << qint64(14);
    QTest::newRow("UTF-16") << QByteArray("\xff\xfe")
            + utf16("é\n\xf0\x9f\x98\x80 " + PlainToken, true)
                            << qint64(2) << qint64(3);
    QTest::newRow("UTF-16 BE") << utf16("é\nab\n" + PlainToken, false) << qint64(3) << qint64(1);
    QTest::newRow("behind many pieces")
        << QByteArray("0123456\n").repeated(100'000) + "ab" + PlainToken << qint64(100'001)
        << qint64(3);
}

void TestScanFiles::tellsLineAndColumn()
{
    QFETCH(QByteArray, text);
    const ScanTree tree;
    tree.write(u"file"_s, text);
    const ScanReport report = tree.scan();
    QCOMPARE(report.places.size(), size_t(1));
    QTEST(report.places.front().place.line, "line");
    QTEST(report.places.front().place.column, "column");
}

void TestScanFiles::followsNoLinkBelow()
{
    const ScanTree tree;
    const ScanTree other;
    other.write(u"outside"_s, PlainToken);
    tree.write(u"a/b/inside"_s, PlainToken);
    QVERIFY(QFile::link(tree.path(), tree.path(u"a/b/loop"_s)));
    QVERIFY(QFile::link(tree.path(u"a/b/self"_s), tree.path(u"a/b/self"_s)));
    QVERIFY(QFile::link(other.path(), tree.path(u"a/folder"_s)));
    QVERIFY(QFile::link(other.path(u"outside"_s), tree.path(u"a/file"_s)));
    QVERIFY(QFile::link(u"/nowhere"_s, tree.path(u"a/dead"_s)));
    const ScanReport report = tree.scan();
    QCOMPARE(tree.places(report), QStringList{u"a/b/inside:1:1 0"_s});
    QCOMPARE(report.unreadCount(), qint64(0));
}

void TestScanFiles::followsALinkThatIsNamed()
{
    const ScanTree tree;
    tree.write(u"folder/file"_s, PlainToken);
    QVERIFY(QFile::link(tree.path(u"folder"_s), tree.path(u"link"_s)));
    QVERIFY(QFile::link(tree.path(u"folder/file"_s), tree.path(u"other"_s)));
    QCOMPARE(tree.places(tree.scan({.paths = {tree.entry(u"link"_s)}})),
             QStringList{u"link/file:1:1 0"_s});
    QCOMPARE(tree.places(tree.scan({.paths = {tree.entry(u"other"_s)}})),
             QStringList{u"other:1:1 0"_s});
}

void TestScanFiles::waitsForNobody()
{
    const ScanTree tree;
    tree.write(u"z"_s, PlainToken);
    QCOMPARE(::mkfifo(QFile::encodeName(tree.path(u"fifo"_s)).constData(), 0600), 0);
    const int socket = ::socket(AF_UNIX, SOCK_STREAM, 0);
    sockaddr_un address{.sun_family = AF_UNIX};
    const QByteArray name = QFile::encodeName(tree.path(u"socket"_s));
    QVERIFY(size_t(name.size()) < sizeof address.sun_path);
    std::ranges::copy(name, address.sun_path);
    QCOMPARE(::bind(socket, reinterpret_cast<const sockaddr *>(&address), sizeof address), 0);
    ::close(socket);
    const ScanReport report = tree.scan();
    QCOMPARE(tree.places(report), QStringList{u"z:1:1 0"_s});
    QCOMPARE(report.files, qint64(1));
    QCOMPARE(report.unreadCount(), qint64(0));
    // Named, they are told.
    const ScanReport named = tree.scan({.paths = {tree.entry(u"fifo"_s), "/dev/zero"}});
    QCOMPARE(countOf(named, UnreadReason::Special), qint64(2));
    QCOMPARE(named.files, qint64(0));
}

void TestScanFiles::countsWhatItMayNotRead()
{
    const ScanTree tree;
    tree.write(u"closed/file"_s, PlainToken);
    tree.write(u"file"_s, PlainToken);
    tree.write(u"open"_s, DashedToken);
    QVERIFY(QFile(tree.path()).setPermissions(QFile::Permissions(0x7755)));
    QVERIFY(QFile(tree.path(u"open"_s)).setPermissions(QFile::Permissions(0x6644)));
    QVERIFY(QFile(tree.path(u"file"_s)).setPermissions({}));
    QVERIFY(QFile(tree.path(u"closed"_s)).setPermissions({}));
    ScanReport report;
    {
        const AsNobody nobody;
        report = tree.scan();
    }
    QVERIFY(QFile(tree.path(u"closed"_s)).setPermissions(QFile::Permissions(0x7700)));
    QCOMPARE(tree.places(report), QStringList{u"open:1:1 1"_s});
    QCOMPARE(countOf(report, UnreadReason::NotAllowed), qint64(2));
    QCOMPARE(report.unreadCount(), qint64(2));
    QCOMPARE(report.unread.front().path, tree.path(u"closed"_s));
    QCOMPARE(report.unread.back().path, tree.path(u"file"_s));
}

void TestScanFiles::tellsWhatIsNotThere()
{
    const ScanTree tree;
    tree.write(u"file"_s, PlainToken);
    const ScanReport report =
        tree.scan({.paths = {tree.entry(u"nothing"_s), tree.entry(u"file"_s), QByteArray()}});
    QCOMPARE(tree.places(report), QStringList{u"file:1:1 0"_s});
    QCOMPARE(countOf(report, UnreadReason::NotThere), qint64(2));
}

void TestScanFiles::readsNoHole()
{
    const ScanTree tree;
    QFile file(tree.path(u"disk.img"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    constexpr qint64 Far = qint64(3) << 30;
    QVERIFY(file.write("begin\n") > 0);
    QVERIFY(file.seek(Far));
    QVERIFY(file.write("\nmiddle " + PlainToken) > 0);
    QVERIFY(file.resize(qint64(5) << 30));
    file.close();
    const ScanReport report = tree.scan();
    QCOMPARE(report.places.size(), size_t(1));
    QCOMPARE(report.places.front().offset, Far + 8);
    QCOMPARE(report.places.front().place, (LinePlace{3, 8}));
    QCOMPARE(report.files, qint64(1));
    QVERIFY2(report.bytes < 1 << 20, qPrintable(QString::number(report.bytes)));
}

void TestScanFiles::opensNoArchive()
{
    const ScanTree tree;
    tree.write(u"a.zip"_s, QByteArray("PK\x03\x04", 4) + QByteArray(200, 'x'));
    tree.write(u"b.gz"_s, QByteArray("\x1f\x8b\x08\0", 4) + QByteArray(200, 'x'));
    tree.write(u"c.xz"_s,
               QByteArray("\xfd"
                          "7zXZ\0",
                          6)
                   + QByteArray(200, 'x'));
    tree.write(u"d.zip"_s, QByteArray("PK\x03\x04", 4) + "stored: " + PlainToken);
    tree.write(u"PK.txt"_s, "PK is no sign");
    tree.write(u"short"_s, "P");
    const ScanReport report = tree.scan();
    // What can be seen of one is seen all the same.
    QCOMPARE(tree.places(report), QStringList{u"d.zip:1:13 0"_s});
    QCOMPARE(countOf(report, UnreadReason::Archive), qint64(4));
    QCOMPARE(report.unreadCount(), qint64(4));
}

void TestScanFiles::looksOnceAtWhatIsNamedTwice()
{
    const ScanTree tree;
    tree.write(u"a/b/file"_s, PlainToken);
    const QByteArrayList paths{tree.entry(u"a/b"_s), tree.entry(), tree.entry(u"a/b/file"_s),
                               tree.entry() + "/a/.."};
    QCOMPARE(tree.scan({.paths = paths}).places.size(), size_t(1));
}

void TestScanFiles::findsInALargeFile()
{
    const ScanTree tree;
    // A token at each edge of what is read at once, wherever exactly that is.
    QByteArray text(3 << 20, '.');
    QStringList expected;
    for (qsizetype at = 1000; at + 100 < text.size(); at += 4093) {
        text.replace(at, PlainToken.size(), PlainToken);
        expected.append(u"large:1:%1 0"_s.arg(at + 1));
    }
    tree.write(u"large"_s, text);
    QCOMPARE(tree.places(tree.scan()), expected);
}

void TestScanFiles::cutsAFileThatIsFull()
{
    const ScanTree tree;
    tree.write(u"log"_s, (PlainToken + '\n').repeated(50'000));
    tree.write(u"other"_s, PlainToken);
    const ScanReport report = tree.scan();
    QCOMPARE(report.cutFiles, qint64(1));
    QVERIFY(report.places.size() > TextFeed::MostHits);
    QCOMPARE(tree.places(report).constLast(), u"other:1:1 0"_s);
    QCOMPARE(tree.places(report).at(700), u"log:701:1 0"_s);
}

void TestScanFiles::helpsWithALargeFolder()
{
    const ScanTree tree;
    QStringList expected;
    for (int i = 0; i < 2000; ++i) {
        const QString name = u"many/%1"_s.arg(i, 4, 10, QChar(u'0'));
        const bool has = i % 7 == 0;
        tree.write(name, has ? "x " + PlainToken : QByteArray("x"));
        if (has)
            expected.append(name + u":1:3 0"_s);
    }
    for (const int threads : {1, 2, 5}) {
        const ScanReport report = tree.scan({.threads = threads});
        QCOMPARE(tree.places(report), expected);
        QCOMPARE(report.files, qint64(2000));
    }
}

void TestScanFiles::tellsWhatItFindsAtOnce()
{
    const ScanTree tree;
    for (int i = 0; i < 300; ++i)
        tree.write(QString::number(i), PlainToken + '\n' + DashedToken);
    ScanProgress progress;
    std::vector<FoundPlace> told;
    const ScanReport report =
        scanFiles({.paths = {tree.entry()}, .search = searchForBoth(), .threads = 3}, progress, {},
                  [&told](std::span<const FoundPlace> places) {
                      told.insert(told.end(), places.begin(), places.end());
                  });
    QCOMPARE(told.size(), size_t(600));
    QVERIFY(std::ranges::is_permutation(told, report.places));
    QCOMPARE(progress.files.load(), qint64(300));
    QCOMPARE(progress.bytes.load(), report.bytes);
}

void TestScanFiles::findsTokensInNames()
{
    const ScanTree tree;
    const QString plain = QString::fromLatin1(PlainToken);
    const QString dashed = QString::fromLatin1(DashedToken);
    tree.write(plain, {});
    tree.write(u"key-"_s + plain + u".txt"_s, "a\n" + DashedToken);
    tree.write(u"folder/"_s + dashed + u"/file"_s, "clean");
    QVERIFY(QFile::link(u"nowhere"_s, tree.path(u"to "_s + dashed)));
    const ScanReport report = tree.scan();
    QCOMPARE(tree.places(report),
             (QStringList{u"aBcD••••2345: 0"_s, u"folder/0123••••cdef: 1"_s,
                          u"key-aBcD••••2345.txt: 0"_s, u"key-aBcD••••2345.txt:2:1 1"_s,
                          u"to 0123••••cdef: 1"_s}));
    QCOMPARE(report.places.front().realPath, tree.path(plain));
    QCOMPARE(report.files, qint64(3));
    // One that is named.
    for (const QString &name : {plain, u"folder/"_s + dashed, u"folder/"_s + dashed + u'/'}) {
        const ScanReport named = tree.scan({.paths = {tree.entry(name)}});
        QCOMPARE(named.places.size(), size_t(1));
        QCOMPARE(named.places.front().where, FoundIn::Name);
    }
}

void TestScanFiles::masksTokensInPaths()
{
    const ScanTree tree;
    const QString folder = QString::fromLatin1(PlainToken);
    tree.write(folder + u"/file"_s, DashedToken);
    tree.write(folder + u"/packed.zip"_s, "PK\x03\x04");
    const ScanReport report =
        tree.scan({.paths = {tree.entry(folder + u"/file"_s), tree.entry(folder + u"/packed.zip"_s),
                             tree.entry(folder + u"/none"_s)}});
    QCOMPARE(tree.places(report), QStringList{u"aBcD••••2345/file:1:1 1"_s});
    QCOMPARE(report.places.front().realPath, tree.path(folder + u"/file"_s));
    QCOMPARE(report.unread.size(), size_t(2));
    for (const Unread &thing : report.unread)
        QVERIFY2(!thing.path.contains(folder), qPrintable(thing.path));
}

void TestScanFiles::stops()
{
    const ScanTree tree;
    for (int i = 0; i < 500; ++i)
        tree.write(u"%1/%2"_s.arg(i % 20).arg(i), PlainToken);
    ScanProgress progress;
    std::stop_source stop;
    const ScanReport report =
        scanFiles({.paths = {tree.entry()}, .search = searchForBoth(), .threads = 2}, progress,
                  stop.get_token(), [&stop](std::span<const FoundPlace>) { stop.request_stop(); });
    QVERIFY(report.isCancelled);
    QVERIFY(!report.places.empty());
    QVERIFY2(report.files < 10, qPrintable(QString::number(report.files)));
}

QTEST_GUILESS_MAIN(TestScanFiles)
#include "tst_scan_files.moc"
