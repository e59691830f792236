// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/background.h"
#include "models/store/workspace.h"
#include "words/scan/scan_words.h"

#include <QTest>

using namespace tokendeck;
using namespace Qt::StringLiterals;

namespace {

TokenOwner owner(ListKind list, const QString &name, const QString &account)
{
    return {.object = {.list = list, .id = 7}, .name = name, .accountName = account};
}

} // namespace

//! What is said of a search in files.
class TestScanWords : public QObject {
    Q_OBJECT

private slots:
    void placesAreSaid();
    void namesFromOutsideAreIsolated();
    void theLastLineCounts();
    void whatWasNotReadIsSaid();
    void whatIsNotCompleteIsSaid();
    void listsThatWereNotReadAreSaid();
};

void TestScanWords::placesAreSaid()
{
    const TokenOwner shared = owner(ListKind::SharedTokens, u"Partners"_s, u"Acme"_s);
    FoundPlace place{.path = u"a/b.yml"_s, .place = {12, 8}};
    QCOMPARE(foundLine(place, {shared}), u"a/b.yml:12:8: shared token “Partners” of “Acme”"_s);
    place.encoding = TextEncoding::Base64;
    place.isStaged = true;
    QCOMPARE(
        foundLine(place, {shared, owner(ListKind::SharedTokens, u"Twin"_s, u"Acme"_s)}),
        u"a/b.yml:12:8: shared token “Partners” of “Acme” and 1 more, in base64, staged in git"_s);
    QCOMPARE(foundLine({.path = u"a/key-abcd••••wxyz"_s, .where = FoundIn::Name}, {shared}),
             u"a/key-abcd••••wxyz: shared token “Partners” of “Acme”, in its name"_s);
    QCOMPARE(ownersWords({owner(ListKind::Accounts, u"Metrics"_s, u"Metrics"_s)}),
             u"token of the account “Metrics”"_s);
    QCOMPARE(ownersWords({owner(ListKind::ApiTokens, u"ci"_s, {})}), u"API token “ci”"_s);
}

void TestScanWords::namesFromOutsideAreIsolated()
{
    const QString line = foundLine({.path = u"a\u202e\n\u001b[31m"_s},
                                   {owner(ListKind::SharedTokens, u"x\u202ey"_s, u"Acme"_s)});
    for (const QChar hidden : {QChar(0x202e), QChar(u'\n'), QChar(0x1b)})
        QVERIFY(!line.contains(hidden));
}

void TestScanWords::theLastLineCounts()
{
    ScanReport report;
    QCOMPARE(scanSummary(report), u"0 files, 0 bytes, 0 not read"_s);
    report.files = 1;
    report.bytes = 1;
    QCOMPARE(scanSummary(report), u"1 file, 1 byte, 0 not read"_s);
    report.files = 1204;
    report.bytes = 5'000'000'000;
    report.add({.path = u"a"_s, .reason = UnreadReason::Archive});
    report.add({.path = u"b"_s, .reason = UnreadReason::NotAllowed});
    report.add({.path = u"c"_s, .reason = UnreadReason::NotAllowed});
    QCOMPARE(scanSummary(report),
             u"1,204 files, 5,000,000,000 bytes, 3 not read (2 without permission, 1 archive not "
             u"opened)"_s);
}

void TestScanWords::whatWasNotReadIsSaid()
{
    for (const UnreadReason reason : AllUnreadReasons) {
        ScanReport report;
        report.add({.path = u"a"_s, .reason = reason});
        QVERIFY(scanSummary(report).contains(u"1 not read ("_s));
        QVERIFY(!unreadWords(report.unread.front()).isEmpty());
    }
    QCOMPARE(unreadLine({.path = u"a.zip"_s, .reason = UnreadReason::Archive}),
             u"a.zip: an archive, not opened"_s);
    QCOMPARE(
        unreadLine(
            {.path = u"a"_s, .reason = UnreadReason::Failed, .detail = u"Input/output error"_s}),
        u"a: it could not be read (Input/output error)"_s);
}

void TestScanWords::whatIsNotCompleteIsSaid()
{
    ScanReport report;
    QVERIFY(scanReserve(report).isEmpty());
    report.isCancelled = true;
    report.cutFiles = 1;
    QCOMPARE(scanReserve(report),
             u"Stopped before the end. 1 file holds so many tokens that only the first places are "
             u"shown."_s);
}

void TestScanWords::listsThatWereNotReadAreSaid()
{
    Background background;
    Workspace workspace(background);
    workspace.addConnection({.connection = {.id = ConnectionId(u"a"_s), .name = u"Acme EU"_s}});
    const UnreadList shared{ConnectionId(u"a"_s), ListKind::SharedTokens};
    QVERIFY(unreadListsWords({}, workspace).isEmpty());
    QCOMPARE(unreadListsWords({shared}, workspace),
             u"The shared tokens of “Acme EU” were not read, so they are not looked for."_s);
    QCOMPARE(unreadListsWords({shared, shared, shared}, workspace),
             u"The shared tokens of “Acme EU” and 2 more lists were not read, so they are not "
             u"looked for."_s);
}

QTEST_GUILESS_MAIN(TestScanWords)
#include "tst_scan_words.moc"
