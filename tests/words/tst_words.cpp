// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/problem_key.h"
#include "words/base/time_words.h"
#include "words/lists/problems/check_words.h"
#include "words/lists/problems/problem_words.h"
#include "words/lists/status_words.h"
#include "words/sync/lane_words.h"
#include "words/sync/sync_words.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace tokendeck;

//! The words for problems and states.
class TestWords : public QObject {
    Q_OBJECT

private slots:
    void everyKindHasWords_data();
    void everyKindHasWords();
    void kindsDiffer();
    void serverSentenceFollowsInQuotes();
    void whatIsInBetweenIsNamed();
    void pace();
    void serverTextIsNotFormatted();
    void longSentenceIsShortened();
    void unknownDeliveryIsSaid();
    void retryAfterIsSaid();
    void regionIsNamed();
    void jsonPathIsNamed();
    void remediesOffer_data();
    void remediesOffer();
    void syncState();
    void counts();
    void unfiltered();
    void checks();
    void supportText();
    void ago();
};

namespace {

//! Every kind, in the order of the enumeration.
const std::vector<ProblemKind> allKinds = [] {
    std::vector<ProblemKind> kinds;
    for (int i = 0; i < ProblemKindCount; ++i)
        kinds.push_back(ProblemKind(i));
    return kinds;
}();

} // namespace

void TestWords::everyKindHasWords_data()
{
    QTest::addColumn<int>("kind");
    for (const ProblemKind kind : allKinds)
        QTest::addRow("kind %d", int(kind)) << int(kind);
}

void TestWords::everyKindHasWords()
{
    QFETCH(int, kind);
    const ProblemWords words =
        problemWords({.kind = ProblemKind(kind)}, u"the shared tokens of Production"_s);
    QVERIFY(words.happened.endsWith(u'.'));
    QVERIFY2(words.happened.contains(u"shared tokens of Production"_s, Qt::CaseInsensitive),
             qPrintable(words.happened));
    QVERIFY(words.happened.at(0).isUpper());
    QVERIFY(!words.text().contains(u'!'));
    QVERIFY(!words.text().contains(u'%'));
    QVERIFY(!words.text().contains(u"unexpected happened"_s));
    if (ProblemKind(kind) != ProblemKind::Cancelled)
        QVERIFY2(!words.advice.isEmpty(), qPrintable(words.happened));
    QVERIFY(words.quote.isEmpty());
    QVERIFY(words.reference.isEmpty());
}

void TestWords::kindsDiffer()
{
    QSet<QString> said;
    for (const ProblemKind kind : allKinds)
        said.insert(problemWords({.kind = kind}, u"x"_s).happened);
    QCOMPARE(said.size(), qsizetype(allKinds.size()));
}

void TestWords::serverSentenceFollowsInQuotes()
{
    const ProblemWords words = problemWords({.kind = ProblemKind::Rejected,
                                             .delivery = Delivery::Answered,
                                             .httpStatus = 400,
                                             .serverMessage = u"Name is\n already taken"_s,
                                             .requestId = u"8f3a-11"_s},
                                            u"the shipping token “x”"_s);
    QCOMPARE(words.quote, u"“Name is already taken”"_s);
    QVERIFY(words.reference.contains(u"8f3a-11"_s));
    QVERIFY(words.text().startsWith(words.happened));
    QVERIFY(words.text().indexOf(words.quote) > words.text().indexOf(words.advice));
}

void TestWords::whatIsInBetweenIsNamed()
{
    Problem problem{.kind = ProblemKind::Intercepted,
                    .delivery = Delivery::Unknown,
                    .httpStatus = 401,
                    .detail = u"Sign in to %2"_s};
    const QString object = u"the shared tokens of %1"_s;
    ProblemWords words = readingWords(problem, object);
    QCOMPARE(words.happened,
             u"The page “Sign in to %2” answered for the shared tokens of %1, not Logz.io."_s);
    QCOMPARE(words.remedy, Remedy::TryAgain);
    for (const QString &wrong :
         {u"refused"_s, u"deleted"_s, u"support"_s, u"fault is at"_s, u"acted"_s, u"allowed"_s})
        QVERIFY2(!words.text().contains(wrong), qPrintable(words.text()));
    // What writes may have been passed on.
    QVERIFY(problemWords(problem, object).text().contains(u"may have acted"_s));
    // A redirect's address is no page's name.
    problem.detail = u"login.example"_s;
    problem.httpStatus = 302;
    QCOMPARE(readingWords(problem, object).happened,
             u"Something that leads to “login.example” answered for the shared tokens of %1, not "
             "Logz.io."_s);
    problem.detail = QString(400, u'a');
    QVERIFY(readingWords(problem, object).happened.size() < 200);
    problem.detail.clear();
    words = readingWords(problem, object);
    QCOMPARE(
        words.happened,
        u"Something between this computer and Logz.io answered for the shared tokens of %1, not "
        u"Logz.io."_s);
    problem.httpStatus = 407;
    QVERIFY(readingWords(problem, object).advice.contains(u"proxy in the system’s"_s));
}

void TestWords::pace()
{
    const TimePoint until{1000h};
    const QString waits = waitWords({until, 7s}, u"“Production”"_s);
    QVERIFY2(waits.startsWith(u"Logz.io asks to wait 7 s before the next request for “Production”: "
                              "until "_s),
             qPrintable(waits));
    QCOMPARE(slowWords(u"“Production”"_s), u"Logz.io answers very slowly for “Production”."_s);
    QVERIFY(clockWords(7min, u"“P”"_s).startsWith(u"The clock of this computer is 7 min behind"_s));
    // As a person says it.
    QVERIFY(clockWords(20min - 1s, u"“P”"_s).contains(u" 20 min "_s));
    QVERIFY(clockWords(-3h, u"“P”"_s).startsWith(u"The clock of this computer is 3 h ahead of"_s));
}

void TestWords::serverTextIsNotFormatted()
{
    // Placeholders and markup of the server's or the admin's stay what they are.
    const ProblemWords words = problemWords({.kind = ProblemKind::UnexpectedContent,
                                             .serverMessage = u"%1 <b>bold</b> %2"_s,
                                             .jsonPath = u"$[3].%1"_s},
                                            u"the filters of %2"_s);
    QVERIFY(words.happened.contains(u"the filters of %2"_s));
    QVERIFY(words.happened.contains(u"$[3].%1"_s));
    QCOMPARE(words.quote, u"“%1 <b>bold</b> %2”"_s);
    const Problem other{.kind = ProblemKind::KeychainOtherOrigin, .detail = u"https://a/%1"_s};
    QCOMPARE(problemWords(other, u"“x”"_s).happened,
             u"The keychain’s token for “x” is for another address, https://a/%1. Nothing was "
             "sent."_s);
}

void TestWords::longSentenceIsShortened()
{
    const ProblemWords words = problemWords(
        {.kind = ProblemKind::ServerFailed, .serverMessage = QString(5000, u'x')}, u"x"_s);
    QVERIFY(words.quote.size() <= 302);
    QVERIFY(words.quote.endsWith(u"…”"_s));
}

void TestWords::unknownDeliveryIsSaid()
{
    for (const ProblemKind kind : {ProblemKind::TimedOut, ProblemKind::ConnectionLost}) {
        const auto unknown = problemWords({.kind = kind, .delivery = Delivery::Unknown}, u"x"_s);
        const auto notSent = problemWords({.kind = kind, .delivery = Delivery::NotSent}, u"x"_s);
        QVERIFY(unknown.advice.contains(u"may have acted"_s));
        QVERIFY(!notSent.advice.contains(u"may have acted"_s));
    }
}

void TestWords::retryAfterIsSaid()
{
    const auto words = problemWords({.kind = ProblemKind::RateLimited, .retryAfter = 90s}, u"x"_s);
    QVERIFY(words.advice.contains(u"90 s"_s));
    QCOMPARE(durationText(119s), u"119 s"_s);
    QCOMPARE(durationText(120s), u"2 min"_s);
    QCOMPARE(durationText(3h), u"3 h"_s);
}

void TestWords::regionIsNamed()
{
    const auto known =
        problemWords({.kind = ProblemKind::WrongRegion, .regionHint = u"eu-central-1"_s}, u"x"_s);
    QVERIFY(known.advice.contains(u"Frankfurt"_s));
    QCOMPARE(known.remedy, Remedy::UseRegion);
    const auto unknown =
        problemWords({.kind = ProblemKind::WrongRegion, .regionHint = u"mars-north-1"_s}, u"x"_s);
    QVERIFY(unknown.advice.contains(u"mars-north-1"_s));
    QCOMPARE(unknown.remedy, Remedy::None);
}

void TestWords::jsonPathIsNamed()
{
    const auto words = problemWords({.kind = ProblemKind::UnexpectedContent,
                                     .jsonPath = u"$[3].filters[0]"_s,
                                     .detail = u"a number is expected"_s},
                                    u"the shared tokens"_s);
    QVERIFY(words.happened.contains(u"$[3].filters[0]"_s));
    QCOMPARE(words.quote, u"“a number is expected”"_s);
}

void TestWords::remediesOffer_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("remedy");
    const auto row = [](const char *name, ProblemKind kind, Remedy remedy) {
        QTest::newRow(name) << int(kind) << int(remedy);
    };
    row("401", ProblemKind::Unauthorized, Remedy::EnterToken);
    row("403", ProblemKind::Forbidden, Remedy::AskSupport);
    row("offline", ProblemKind::Offline, Remedy::TryAgain);
    row("TLS", ProblemKind::TlsFailed, Remedy::TryAgain);
    row("handshake", ProblemKind::HandshakeFailed, Remedy::TryAgain);
    row("timeout", ProblemKind::TimedOut, Remedy::TryAgain);
    row("5xx", ProblemKind::ServerFailed, Remedy::TryAgain);
    row("no keychain", ProblemKind::KeychainMissing, Remedy::SessionOnly);
    row("no bus", ProblemKind::KeychainNoBus, Remedy::SessionOnly);
    row("locked keychain", ProblemKind::KeychainLocked, Remedy::SessionOnly);
    row("no entry", ProblemKind::KeychainEntryMissing, Remedy::EnterToken);
}

void TestWords::remediesOffer()
{
    QFETCH(int, kind);
    QFETCH(int, remedy);
    const auto words = problemWords({.kind = ProblemKind(kind)}, u"x"_s);
    QCOMPARE(int(words.remedy), remedy);
    QVERIFY(!remedyText(words.remedy).isEmpty());
}

void TestWords::syncState()
{
    const TimePoint now{1000h};
    SyncSummary summary;
    QCOMPARE(syncWords(summary, now).text, u"Nothing read yet"_s);
    summary.withoutToken = 1;
    QCOMPARE(syncWords(summary, now).text, u"1 token missing"_s);
    QCOMPARE(syncWords(summary, now).tone, Tone::Warning);
    QVERIFY(syncWords(summary, now).details.contains(u"Enter it"_s));
    summary.withoutToken = 0;
    summary.syncedAt = now - 12s;
    QCOMPARE(syncWords(summary, now).text, u"Synced 12 s ago"_s);
    QCOMPARE(syncWords(summary, now).tone, Tone::Good);
    summary.failedLists = 1;
    QCOMPARE(syncWords(summary, now).text, u"1 list not synced"_s);
    QCOMPARE(syncWords(summary, now).tone, Tone::Warning);
    QVERIFY(syncWords(summary, now).details.contains(u"12 s ago"_s));
    summary.syncedAt.reset();
    summary.failedLists = 5;
    QCOMPARE(syncWords(summary, now).text, u"5 lists not synced"_s);
    QCOMPARE(syncWords(summary, now).tone, Tone::Danger);
    summary.refreshing = true;
    QCOMPARE(syncWords(summary, now).text, u"Syncing…"_s);
    summary.hold = LaneWatch::Hold{now + 4500ms, 7s};
    QCOMPARE(syncWords(summary, now).text, u"Waiting 5 s"_s);
    summary.hold->until = now - 1s;
    QCOMPARE(syncWords(summary, now).text, u"Syncing…"_s);
    summary.slow.emplace_back(u"a"_s);
    QCOMPARE(syncWords(summary, now).text, u"Very slow answers"_s);
}

void TestWords::counts()
{
    QCOMPARE(countWords(ListKind::SharedTokens, 12, 12, 1), u"12 tokens, 1 selected"_s);
    QCOMPARE(countWords(ListKind::SharedTokens, 3, 12, 0), u"3 of 12 tokens"_s);
    QCOMPARE(countWords(ListKind::Filters, 1, 1, 0), u"1 filter"_s);
    QCOMPARE(countWords(ListKind::Accounts, 8, 8, 0), u"8 accounts"_s);
    const TimePoint then{std::chrono::sys_days{std::chrono::year{2026} / 11 / 27} + 13h};
    QCOMPARE(countWords(ListKind::Filters, 3, 8, 1, ListsRead::All, 0, then),
             u"3 of 8 filters, 1 selected, from %1, not yet read again"_s.arg(momentText(then)));
    QCOMPARE(countWords(ListKind::SharedTokens, 48, 48, 0, ListsRead::Some, 0, then),
             u"At least 48 tokens, from %1, not yet read again"_s.arg(momentText(then)));
    QCOMPARE(countWords(ListKind::SharedTokens, 0, 0, 0, ListsRead::Some, 0, then),
             u"The number is not known"_s);
    QCOMPARE(momentText(then), QLocale().toString(localTime(then), u"d MMM, HH:mm"_s));
    QCOMPARE(connectionFacts(u"Europe"_s, 7), u"Europe · 7 accounts"_s);
    QCOMPARE(connectionFacts(u"Europe"_s, 1), u"Europe · 1 account"_s);
    QCOMPARE(connectionFacts(u"Europe"_s, 0), u"Europe"_s);
}

void TestWords::unfiltered()
{
    QCOMPARE(unfilteredWords(1, u"Support snapshots"_s, u"Production"_s),
             u"1 token has no filter: anyone with “Support snapshots” can read every log of "
             u"Production."_s);
    QVERIFY(unfilteredWords(3, u"a"_s, u"Production"_s).startsWith(u"3 tokens have"_s));
    QVERIFY(unfilteredWords(3, u"a"_s, {}).endsWith(u"its account."_s));
    QVERIFY(unfilteredWords(1, u"%2"_s, u"Production"_s).contains(u"“%2”"_s));
}

void TestWords::checks()
{
    const auto text = [](const CheckSummary &summary) {
        return checkWords(summary).text;
    };
    QCOMPARE(text({.works = 14}), u"All 14 tokens work."_s);
    QCOMPARE(text({.works = 1}), u"1 token works."_s);
    QCOMPARE(text({.works = 12, .refused = {u"ci"_s, u"airflow"_s}}),
             u"12 of 14 tokens work. “ci” and “airflow” were refused."_s);
    QCOMPARE(text({.refused = {u"ci"_s}}), u"“ci” was refused."_s);
    QCOMPARE(text({.works = 1, .unanswered = 1, .unknown = 2}),
             u"1 of 2 tokens works. 1 got no answer. 2 could not be checked: their texts are not "
             u"known here."_s);
    QCOMPARE(checkWords({.works = 1}).tone, Tone::Good);
    QCOMPARE(checkWords({.works = 1, .unanswered = 1}).tone, Tone::Warning);
    QCOMPARE(checkWords({.works = 1, .refused = {u"ci"_s}, .unanswered = 1}).tone, Tone::Danger);
    QCOMPARE(checkWords({.unknown = 1}).tone, Tone::Accent);
    QCOMPARE(checkingWords(1), u"Checking 1 token…"_s);
}

void TestWords::supportText()
{
    const QString text = sharedTokensSupportText(u"Acme"_s, AccountId(88765), u"r-1"_s);
    QVERIFY(text.contains(u"Acme"_s) && text.contains(u"88765"_s) && text.contains(u"r-1"_s));
    QVERIFY(text.contains(u"403"_s));
}

void TestWords::ago()
{
    QCOMPARE(agoText(-5s), u"0 s ago"_s);
    QCOMPARE(agoText(59s), u"59 s ago"_s);
    QCOMPARE(agoText(61s), u"1 min ago"_s);
    QCOMPARE(agoText(5h), u"5 h ago"_s);
    QCOMPARE(agoText(24h), u"1 day ago"_s);
    QCOMPARE(agoText(72h), u"3 days ago"_s);
    QCOMPARE(agoText(std::chrono::days(729)), u"729 days ago"_s);
    QCOMPARE(agoText(std::chrono::days(1200)), u"3 years ago"_s);
}

QTEST_GUILESS_MAIN(TestWords)
#include "tst_words.moc"
