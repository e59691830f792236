// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/scan/scan_tree.h"

#include <QProcess>

using namespace tokendeck;
using namespace tokendeck::test;
using namespace Qt::StringLiterals;

//! Searches in git's index, with real repositories.
class TestScanStaged : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void findsWhatIsStagedAndNotInTheWorkTree();
    void findsTokensInNames();
    void looksBelowThePathAlone();
    void findsRepositoriesBelow();
    void readsWhatIsLarge();
    void readsManyObjects();
    void tellsWhereNoRepositoryIs();
    void runsNothingThatARepositoryNames();
    void takesTheIndexThatAHookIsAskedAbout();
    void stops();
};

namespace {

void git(const QString &folder, const QStringList &arguments)
{
    QProcess process;
    process.start(u"git"_s,
                  QStringList{u"-C"_s, folder, u"-c"_s, u"user.name=A"_s, u"-c"_s,
                              u"user.email=a@example.org"_s}
                      + arguments);
    QVERIFY(process.waitForFinished());
    QVERIFY2(process.exitCode() == 0, process.readAllStandardError());
}

ScanRequest staged(const QByteArrayList &paths = {})
{
    return {.paths = paths, .files = false, .staged = true};
}

} // namespace

void TestScanStaged::initTestCase()
{
    // Settings of whoever runs the test change nothing, and neither does a repository around it.
    qputenv("GIT_CONFIG_GLOBAL", "/dev/null");
    qputenv("GIT_CONFIG_SYSTEM", "/dev/null");
    qunsetenv("GIT_DIR");
    qunsetenv("GIT_INDEX_FILE");
    if (QProcess::execute(u"git"_s, {u"--version"_s}) != 0)
        QSKIP("git is not here.");
}

void TestScanStaged::findsWhatIsStagedAndNotInTheWorkTree()
{
    const ScanTree tree;
    git(tree.path(), {u"init"_s, u"-q"_s});
    tree.write(u"committed"_s, "1\n" + DashedToken);
    tree.write(u"taken out"_s, "key\n  " + PlainToken);
    tree.write(u"ä \"quoted\"\n.txt"_s, PlainToken);
    tree.write(u"clean"_s, "clean");
    git(tree.path(), {u"add"_s, u"."_s});
    git(tree.path(), {u"commit"_s, u"-q"_s, u"-m"_s, u"one"_s, u"committed"_s});
    tree.write(u"taken out"_s, "key");
    QVERIFY(QFile::remove(tree.path(u"committed"_s)));
    tree.write(u"not staged"_s, PlainToken);
    const ScanReport report = tree.scan(staged());
    QCOMPARE(tree.places(report),
             (QStringList{u"committed:2:1 1 (staged)"_s, u"taken out:2:3 0 (staged)"_s,
                          u"ä \"quoted\"\n.txt:1:1 0 (staged)"_s}));
    QCOMPARE(report.files, qint64(4));
    QCOMPARE(report.unreadCount(), qint64(0));
    // Beside the files.
    ScanRequest both = staged();
    both.files = true;
    const QStringList places = tree.places(tree.scan(both));
    QVERIFY(places.contains(u"not staged:1:1 0"_s));
    QVERIFY(places.contains(u"taken out:2:3 0 (staged)"_s));
    QVERIFY(!places.contains(u"taken out:2:3 0"_s));
}

void TestScanStaged::findsTokensInNames()
{
    const ScanTree tree;
    git(tree.path(), {u"init"_s, u"-q"_s});
    const QString folder = u"a/"_s + QString::fromLatin1(PlainToken);
    tree.write(folder + u"/one"_s, {});
    tree.write(folder + u"/two"_s, DashedToken);
    git(tree.path(), {u"add"_s, u"."_s});
    QVERIFY(QDir(tree.path(u"a"_s)).removeRecursively());
    const ScanReport report = tree.scan(staged());
    QCOMPARE(
        tree.places(report),
        (QStringList{u"a/aBcD••••2345: 0 (staged)"_s, u"a/aBcD••••2345/two:1:1 1 (staged)"_s}));
    QCOMPARE(report.places.front().realPath, tree.path(folder));
}

void TestScanStaged::looksBelowThePathAlone()
{
    const ScanTree tree;
    git(tree.path(), {u"init"_s, u"-q"_s});
    tree.write(u"a/file"_s, PlainToken);
    tree.write(u"b/*"_s, PlainToken);
    tree.write(u"b/other"_s, PlainToken);
    git(tree.path(), {u"add"_s, u"."_s});
    QCOMPARE(tree.places(tree.scan(staged({tree.entry(u"a"_s)}))),
             QStringList{u"a/file:1:1 0 (staged)"_s});
    QCOMPARE(tree.places(tree.scan(staged({tree.entry(u"b/*"_s)}))),
             QStringList{u"b/*:1:1 0 (staged)"_s});
}

void TestScanStaged::findsRepositoriesBelow()
{
    const ScanTree tree;
    for (const QString &name : {u"one"_s, u"two"_s}) {
        tree.write(name + u"/file"_s, PlainToken);
        git(tree.path(name), {u"init"_s, u"-q"_s});
        git(tree.path(name), {u"add"_s, u"."_s});
        QVERIFY(QFile::remove(tree.path(name + u"/file"_s)));
    }
    ScanRequest both = staged();
    both.files = true;
    const ScanReport report = tree.scan(both);
    QCOMPARE(tree.places(report),
             (QStringList{u"one/file:1:1 0 (staged)"_s, u"two/file:1:1 0 (staged)"_s}));
    QCOMPARE(report.unreadCount(), qint64(0));
}

void TestScanStaged::readsWhatIsLarge()
{
    const ScanTree tree;
    git(tree.path(), {u"init"_s, u"-q"_s});
    tree.write(u"large"_s, QByteArray("0123456\n").repeated(300'000) + PlainToken + '\n');
    tree.write(u"last"_s, DashedToken);
    tree.write(u"packed.gz"_s, QByteArray("\x1f\x8b\x08\0", 4) + QByteArray(50, 'x'));
    git(tree.path(), {u"add"_s, u"."_s});
    const ScanReport report = tree.scan(staged());
    QCOMPARE(tree.places(report),
             (QStringList{u"large:300001:1 0 (staged)"_s, u"last:1:1 1 (staged)"_s}));
    QCOMPARE(report.unreadCounts[size_t(UnreadReason::Archive)], qint64(1));
}

void TestScanStaged::readsManyObjects()
{
    const ScanTree tree;
    git(tree.path(), {u"init"_s, u"-q"_s});
    for (int i = 0; i < 700; ++i)
        tree.write(u"f%1"_s.arg(i, 3, 10, QChar(u'0')),
                   QByteArray::number(i) + (i % 100 == 50 ? PlainToken : QByteArray()));
    git(tree.path(), {u"add"_s, u"."_s});
    const ScanReport report = tree.scan(staged());
    QCOMPARE(report.files, qint64(700));
    QCOMPARE(report.places.size(), size_t(7));
    QCOMPARE(tree.places(report).constFirst(), u"f050:1:3 0 (staged)"_s);
}

void TestScanStaged::tellsWhereNoRepositoryIs()
{
    const ScanTree tree;
    tree.write(u"file"_s, PlainToken);
    const ScanReport report = tree.scan(staged());
    QCOMPARE(report.unreadCounts[size_t(UnreadReason::NoRepository)], qint64(1));
    const ScanReport missing = tree.scan(staged({tree.entry(u"nothing"_s)}));
    QCOMPARE(missing.unreadCounts[size_t(UnreadReason::NotThere)], qint64(1));
    // One that is damaged is no reason to say that nothing was found.
    git(tree.path(), {u"init"_s, u"-q"_s});
    git(tree.path(), {u"add"_s, u"."_s});
    tree.write(u".git/index"_s, "nonsense");
    const ScanReport damaged = tree.scan(staged());
    QCOMPARE(damaged.unreadCounts[size_t(UnreadReason::NoGit)], qint64(1));
    QVERIFY(!damaged.unread.front().detail.isEmpty());
    // Without git.
    const QByteArray path = qgetenv("PATH");
    qputenv("PATH", "/nowhere");
    const ScanReport without = tree.scan(staged());
    qputenv("PATH", path);
    QCOMPARE(without.unreadCounts[size_t(UnreadReason::NoGit)], qint64(1));
}

void TestScanStaged::runsNothingThatARepositoryNames()
{
    const ScanTree tree;
    git(tree.path(), {u"init"_s, u"-q"_s});
    tree.write(u"file"_s, PlainToken);
    git(tree.path(), {u"add"_s, u"."_s});
    const QString trap = tree.path(u"trap"_s);
    const QString sign = tree.path(u"sprung"_s);
    tree.write(u"trap"_s, "#!/bin/sh\ntouch '" + sign.toUtf8() + "'\n");
    QVERIFY(QFile(trap).setPermissions(QFile::Permissions(0x7755)));
    for (const QString &key : {u"core.fsmonitor"_s, u"filter.x.smudge"_s, u"filter.x.clean"_s,
                               u"diff.x.textconv"_s, u"core.pager"_s})
        git(tree.path(), {u"config"_s, key, trap});
    tree.write(u".gitattributes"_s, "* filter=x diff=x\n");
    QCOMPARE(tree.places(tree.scan(staged())), QStringList{u"file:1:1 0 (staged)"_s});
    QVERIFY(!QFile::exists(sign));
}

void TestScanStaged::takesTheIndexThatAHookIsAskedAbout()
{
    const ScanTree tree;
    git(tree.path(), {u"init"_s, u"-q"_s});
    tree.write(u"file"_s, PlainToken);
    qputenv("GIT_INDEX_FILE", QFile::encodeName(tree.path(u".git/other-index"_s)));
    git(tree.path(), {u"add"_s, u"file"_s});
    const ScanReport other = tree.scan(staged());
    qunsetenv("GIT_INDEX_FILE");
    QCOMPARE(tree.places(other), QStringList{u"file:1:1 0 (staged)"_s});
    QVERIFY(tree.scan(staged()).places.empty());
}

void TestScanStaged::stops()
{
    const ScanTree tree;
    git(tree.path(), {u"init"_s, u"-q"_s});
    for (int i = 0; i < 600; ++i)
        tree.write(QString::number(i), QByteArray::number(i) + PlainToken);
    git(tree.path(), {u"add"_s, u"."_s});
    ScanRequest request = staged({tree.entry()});
    request.search = searchForBoth();
    ScanProgress progress;
    std::stop_source stop;
    const ScanReport report =
        scanFiles(request, progress, stop.get_token(),
                  [&stop](std::span<const FoundPlace>) { stop.request_stop(); });
    QVERIFY(report.isCancelled);
    QVERIFY(report.files < 600);
    QCOMPARE(report.unreadCount(), qint64(0));
}

QTEST_GUILESS_MAIN(TestScanStaged)
#include "tst_scan_staged.moc"
