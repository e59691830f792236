// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/problem_key.h"
#include "words/base/name_words.h"
#include "words/sync/bulk_words.h"
#include "words/sync/change_words.h"
#include "words/sync/failure_words.h"
#include "words/sync/note_words.h"

#include <QLocale>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tokendeck;

//! The words for changes: what was done, what was not, what stands where.
class TestChangeWords : public QObject {
    Q_OBJECT

private slots:
    void everyChangeHasWords_data();
    void everyChangeHasWords();
    void everyProblemHasWords_data();
    void everyProblemHasWords();
    void everyNoteIsSaid_data();
    void everyNoteIsSaid();
    void deletedNamesObjectAndAccount();
    void everyProblemIsAReason();
    void failureQuotesTheServer();
    void unknownAsksToLookFirst();
    void aLockIsNoLostAnswer();
    void deviationsWarn();
    void openTokensAreDanger();
    void protectedIsNotSaidTwice();
    void restIsOffered();
    void groupsNameEach();
    void namesWithPlaceholdersStay();
    void notesForTheActivity();
    void plans();
    void plansForFilters();
    void planSummaries();
    void bulkResults();
    void skips_data();
    void skips();
    void everyConnectionThatStopsIsNamed();
    void namesAreListed();
};

namespace {

const QString Production = u"Production"_s;

std::vector<Change> allChanges()
{
    const SharedTokenBase base{.id = SharedTokenId(7), .name = u"Wall"_s};
    const Filter filter{FilterId(3), u"env"_s, u"prod"_s, {}};
    return {CreateSharedToken{{.name = u"Wall"_s}},
            EditSharedToken{base, {}},
            AttachFilters{base, {FilterId(3)}, {}},
            RotateSharedToken{base},
            DeleteSharedToken{SharedTokenId(7), u"Wall"_s},
            CreateFilter{{u"env"_s, u"prod"_s, {}}},
            DeleteFilter{filter, {}},
            ReplaceFilter{filter, {u"env"_s, u"production"_s, {}}},
            MergeFilters{filter, {FilterId(9), u"env"_s, u"prod"_s, {}}},
            CreateShippingToken{u"Wall"_s},
            RenameShippingToken{ShippingTokenId(4), u"Wall"_s, u"Hall"_s},
            SetShippingTokenEnabled{ShippingTokenId(4), u"Wall"_s, false},
            DeleteShippingToken{ShippingTokenId(4), u"Wall"_s},
            RotateShippingToken{ShippingTokenId(4), u"Wall"_s, u"Wall (2)"_s},
            CreateApiToken{u"Wall"_s, {}},
            DeleteApiToken{ApiTokenId(9), u"Wall"_s},
            SetAccountSearchable{AccountId(11), u"Wall"_s, true},
            SetAccountSearchable{AccountId(11), u"Wall"_s, false}};
}

CommandReport reportOf(CommandState state, std::optional<ProblemKind> problem = {})
{
    CommandReport report;
    report.state = state;
    if (problem)
        report.problem = Problem{.kind = *problem, .delivery = Delivery::Answered};
    return report;
}

CommandReport noted(CommandState state, NoteKind kind, const QString &name)
{
    CommandReport report = reportOf(state);
    report.notes.push_back({.kind = kind, .name = name});
    return report;
}

const Command &deletion()
{
    static const Command command{ConnectionId(u"c"_s),
                                 DeleteSharedToken{SharedTokenId(7), u"Wall"_s}};
    return command;
}

} // namespace

void TestChangeWords::everyChangeHasWords_data()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<int>("state");
    for (size_t i = 0; i < allChanges().size(); ++i) {
        for (int state = int(CommandState::Waiting); state <= int(CommandState::Dropped); ++state)
            QTest::addRow("change %d, state %d", int(i), state) << int(i) << state;
    }
}

void TestChangeWords::everyChangeHasWords()
{
    QFETCH(int, index);
    QFETCH(int, state);
    const Command command{ConnectionId(u"c"_s), allChanges()[size_t(index)]};
    const auto ended = CommandState(state);
    const bool failed = ended == CommandState::Failed || ended == CommandState::Unknown;
    const auto problem = failed ? std::optional(ProblemKind::TimedOut) : std::nullopt;
    const Message message = changeMessage(command, reportOf(ended, problem), Production);
    const QString named = listOf(command.change) == ListKind::Filters ? u"env: prod"_s : u"Wall"_s;
    QVERIFY2(message.text.contains(named), qPrintable(message.text));
    QVERIFY2(message.text.contains(Production), qPrintable(message.text));
    QVERIFY2(!message.text.contains(u'%'), qPrintable(message.text));
    QVERIFY2(message.text[0].isUpper(), qPrintable(message.text));
    QVERIFY2(message.text.endsWith(u'.') || message.text.endsWith(u'…'), qPrintable(message.text));
    QVERIFY(!message.text.contains(u'!'));
    // Whatever it ended with, every note is added to it, and told to the activity and in a row.
    if (ended != CommandState::Done && !failed)
        return;
    for (int kind = 0; kind <= int(NoteKind::ConnectionStopped); ++kind) {
        CommandReport report = noted(ended, NoteKind(kind), u"Hall"_s);
        report.problem = reportOf(ended, problem).problem;
        const Message noted = changeMessage(command, report, Production);
        // But for a name, of which it is not said before that it was taken.
        if (ended == CommandState::Done && NoteKind(kind) == NoteKind::NameNotTaken)
            continue;
        QVERIFY2(noted.text.startsWith(message.text), qPrintable(noted.text));
        QVERIFY2(noted.text.size() > message.text.size() + 10, qPrintable(noted.text));
        QVERIFY(noted.tone != Tone::Good || message.tone == Tone::Good);
        const QString said = noted.text.mid(message.text.size() + 1);
        QVERIFY2(changeNote(command, report).contains(said), qPrintable(said));
        QVERIFY2(resultText(command, report).endsWith(said), qPrintable(said));
        QCOMPARE(reportTone(report), noted.tone);
    }
}

void TestChangeWords::everyProblemHasWords_data()
{
    QTest::addColumn<int>("kind");
    for (int kind = 0; kind < ProblemKindCount; ++kind)
        QTest::addRow("problem %d", kind) << kind;
}

void TestChangeWords::everyProblemHasWords()
{
    QFETCH(int, kind);
    for (const Change &change : allChanges()) {
        const Command command{ConnectionId(u"c"_s), change};
        CommandReport report = reportOf(CommandState::Failed, ProblemKind(kind));
        const QString failed = changeMessage(command, report, Production).text;
        // What does not hold, and why, in one sentence.
        QVERIFY2(
            QRegularExpression(u"^[^.]* (was|were) not [^.]*: [^.]+\\."_s).match(failed).hasMatch(),
            qPrintable(failed));
        QVERIFY2(resultText(command, report).startsWith(u"Failed: "_s),
                 qPrintable(resultText(command, report)));
        report.state = CommandState::Unknown;
        const QString unknown = changeMessage(command, report, Production).text;
        QVERIFY2(unknown.startsWith(u"It is not known whether "_s), qPrintable(unknown));
        QVERIFY(resultText(command, report).startsWith(u"Not known: "_s));
        for (const QString &text : {failed, unknown}) {
            QVERIFY2(!text.contains(u'%') && !text.contains(u'!') && !text.contains(u"  "_s),
                     qPrintable(text));
            QVERIFY2(text.endsWith(u'.'), qPrintable(text));
        }
    }
}

void TestChangeWords::everyNoteIsSaid_data()
{
    QTest::addColumn<int>("kind");
    for (int kind = 0; kind <= int(NoteKind::ConnectionStopped); ++kind)
        QTest::addRow("note %d", kind) << kind;
}

void TestChangeWords::everyNoteIsSaid()
{
    QFETCH(int, kind);
    const QString bare = changeMessage(deletion(), reportOf(CommandState::Done), Production).text;
    const QString said =
        changeMessage(deletion(), noted(CommandState::Done, NoteKind(kind), u"Hall"_s), Production)
            .text;
    QVERIFY2(said.size() > bare.size() + 10, qPrintable(said));
    QVERIFY(said.startsWith(bare));
    QVERIFY(!said.contains(u'%'));
    // Each says something of its own.
    for (int other = 0; other < kind; ++other)
        QVERIFY(changeMessage(deletion(), noted(CommandState::Done, NoteKind(other), u"Hall"_s),
                              Production)
                    .text
                != said);
}

void TestChangeWords::deletedNamesObjectAndAccount()
{
    const Message message = changeMessage(deletion(), reportOf(CommandState::Done), Production);
    QCOMPARE(message.text, u"Shared token “Wall” was deleted from Production."_s);
    QCOMPARE(message.tone, Tone::Good);
}

void TestChangeWords::everyProblemIsAReason()
{
    for (const ProblemKey &key : ProblemKeys) {
        const FailureWords words = failureWords({.kind = key.kind}, deletion().change);
        const QByteArray shown = words.reason.toUtf8();
        QVERIFY2(!words.reason.isEmpty() && !words.reason.endsWith(u'.'), key.word.data());
        QVERIFY2(!words.reason.contains(u'%') && !words.rest().contains(u'%'), shown.constData());
    }
    QCOMPARE(failureWords({.kind = ProblemKind::Contradictory}, deletion().change).reason,
             u"Logz.io answered with another shared token"_s);
    // What is made anew was not known before.
    const Problem notFound{.kind = ProblemKind::NotFound};
    QCOMPARE(failureWords(notFound, deletion().change).reason,
             u"Logz.io does not know it any more"_s);
    QCOMPARE(failureWords(notFound, CreateShippingToken{}).reason,
             u"Logz.io does not know where to make it"_s);
}

void TestChangeWords::failureQuotesTheServer()
{
    CommandReport report = reportOf(CommandState::Failed, ProblemKind::Rejected);
    report.problem->serverMessage = u"token is in use"_s;
    report.problem->requestId = u"8f3a"_s;
    const Message message = changeMessage(deletion(), report, Production);
    QCOMPARE(message.tone, Tone::Danger);
    QCOMPARE(message.text,
             u"Shared token “Wall” of Production was not deleted: Logz.io did not accept the "
             "request. “token is in use”. Request ID for Logz.io’s support: 8f3a."_s);
    QCOMPARE(resultText(deletion(), report),
             u"Failed: Logz.io did not accept the request. “token is in use”. Request ID for "
             "Logz.io’s support: 8f3a."_s);
}

void TestChangeWords::unknownAsksToLookFirst()
{
    const Message message = changeMessage(
        deletion(), reportOf(CommandState::Unknown, ProblemKind::TimedOut), Production);
    QCOMPARE(message.tone, Tone::Warning);
    QVERIFY(message.text.startsWith(u"It is not known whether deleting"_s));
    QVERIFY(message.text.contains(u"look before you try again"_s));
}

void TestChangeWords::aLockIsNoLostAnswer()
{
    const Command command{ConnectionId(u"c"_s), DeleteSharedToken{SharedTokenId(7), u"Wall"_s}};
    CommandReport report = reportOf(CommandState::Unknown, ProblemKind::Cancelled);
    report.cutOffByLock = true;
    const QString unknown = changeMessage(command, report, Production).text;
    QVERIFY2(unknown.contains(u"locking ended it before the answer came"_s), qPrintable(unknown));
    CommandReport found = reportOf(CommandState::Done);
    found.notes.push_back({.kind = NoteKind::FoundAfterNoAnswer});
    QVERIFY(noteSentences(found).front().contains(u"was lost"_s));
    found.cutOffByLock = true;
    QVERIFY(noteSentences(found).front().startsWith(u"Locking ended it"_s));
}

void TestChangeWords::deviationsWarn()
{
    const Command create{ConnectionId(u"c"_s), CreateSharedToken{{.name = u"Wall"_s}}};
    const Message message = changeMessage(
        create, noted(CommandState::Done, NoteKind::NameNotTaken, u"Hall"_s), Production);
    QCOMPARE(message.tone, Tone::Warning);
    QVERIFY(message.text.contains(u"“Hall”"_s));
}

void TestChangeWords::openTokensAreDanger()
{
    const Message message = changeMessage(
        deletion(), noted(CommandState::Done, NoteKind::TokenUnfiltered, u"Hall"_s), Production);
    QCOMPARE(message.tone, Tone::Danger);
    QVERIFY(message.text.contains(u"shows every log"_s));
}

void TestChangeWords::protectedIsNotSaidTwice()
{
    CommandReport report = reportOf(CommandState::Failed, ProblemKind::Protected);
    report.notes.push_back({.kind = NoteKind::LastEnabled, .name = u"Wall"_s});
    const Command command{ConnectionId(u"c"_s),
                          SetShippingTokenEnabled{ShippingTokenId(4), u"Wall"_s, false}};
    const QString text = changeMessage(command, report, Production).text;
    QCOMPARE(text,
             u"Shipping token “Wall” of Production was not disabled. It is the last enabled "
             "shipping token: without it no log of the account arrives."_s);
}

void TestChangeWords::restIsOffered()
{
    CommandReport report = reportOf(CommandState::Failed, ProblemKind::TimedOut);
    report.rest = deletion();
    QVERIFY(changeMessage(deletion(), report, Production).text.contains(u"“Try again” does"_s));
}

void TestChangeWords::groupsNameEach()
{
    CommandReport report = reportOf(CommandState::Failed, ProblemKind::TimedOut);
    for (const QString &name : {u"A"_s, u"B"_s, u"C"_s})
        report.notes.push_back({.kind = NoteKind::TokenKeepsOldFilter, .name = name});
    const QString text = changeMessage(deletion(), report, Production).text;
    QVERIFY2(text.contains(u"“A”, “B” and “C” still have the old filter."_s), qPrintable(text));
    QCOMPARE(text.count(u"old filter"_s), 1);
}

void TestChangeWords::namesWithPlaceholdersStay()
{
    const Command command{ConnectionId(u"c"_s),
                          DeleteSharedToken{SharedTokenId(7), u"50 %1 off <b>"_s}};
    QCOMPARE(changeMessage(command, reportOf(CommandState::Done), u"A %2 B"_s).text,
             u"Shared token “50 %1 off <b>” was deleted from A %2 B."_s);
    QCOMPARE(waitingText(command, u"A %2 B"_s),
             u"Shared token “50 %1 off <b>” of A %2 B is deleted in a moment."_s);
}

void TestChangeWords::notesForTheActivity()
{
    QVERIFY(changeNote(deletion(), reportOf(CommandState::Done)).isEmpty());
    const Command rename{ConnectionId(u"c"_s),
                         RenameShippingToken{ShippingTokenId(4), u"Wall"_s, u"Hall"_s}};
    QCOMPARE(changeNote(rename, reportOf(CommandState::Done)), u"From “Wall” to “Hall”."_s);
    QCOMPARE(changeNote(deletion(), noted(CommandState::Done, NoteKind::AlreadyGone, {})),
             u"It was deleted elsewhere before."_s);
}

void TestChangeWords::plans()
{
    QCOMPARE(bulkVerb({deletion()}), u"Delete 1 shared token"_s);
    QCOMPARE(bulkVerb({deletion(), deletion()}), u"Delete 2 shared tokens"_s);
    BulkItem item{.command = deletion()};
    QCOMPARE(planText(item, {}), u"is deleted"_s);
    item.command.change = DeleteFilter{{FilterId(3), u"env"_s, u"prod"_s, {}}, {}};
    item.unfiltered = {{SharedTokenId(7), u"Wall"_s}};
    QCOMPARE(planText(item, {}), u"is deleted; “Wall” then shows every log"_s);
}

void TestChangeWords::plansForFilters()
{
    const std::vector<Filter> filters{{FilterId(1), u"env"_s, u"prod"_s, {}},
                                      {FilterId(2), u"env"_s, u"staging"_s, {}},
                                      {FilterId(3), u"team"_s, u"web"_s, {}}};
    const auto planned = [&](std::vector<FilterId> has, std::vector<FilterId> attach,
                             std::vector<FilterId> detach,
                             FilterOperator filterOperator = FilterOperator::And) {
        BulkItem item;
        item.command.change =
            AttachFilters{{.filters = std::move(has), .filterOperator = filterOperator},
                          std::move(attach),
                          std::move(detach)};
        return planText(item, filters);
    };
    const FilterId prod(1);
    const FilterId staging(2);
    const FilterId web(3);
    QCOMPARE(planned({prod}, {web}, {}), u"gets team: web"_s);
    // What it has already is no news.
    QCOMPARE(planned({prod, web}, {web}, {staging}), u"stays as it is"_s);
    QCOMPARE(planned({prod, web}, {}, {web}), u"loses team: web"_s);
    QCOMPARE(planned({prod}, {web}, {prod}), u"gets team: web and loses env: prod"_s);
    QCOMPARE(planned({prod}, {staging}, {}), u"gets env: staging; it then shows nothing"_s);
    QCOMPARE(planned({prod}, {staging}, {}, FilterOperator::Or), u"gets env: staging"_s);
    QCOMPARE(planned({prod}, {}, {prod}), u"loses env: prod; it then shows every log"_s);
    QCOMPARE(planned({prod}, {FilterId(9), web}, {}), u"gets team: web, 1 filter"_s);
}

void TestChangeWords::planSummaries()
{
    BulkPlan plan{{{.command = deletion()}, {.command = deletion()}}};
    QCOMPARE(planSummary(plan), u"2 will be deleted. This cannot be undone."_s);
    plan.items.front().skip = BulkSkip::Gone;
    QCOMPARE(planSummary(plan), u"1 will be deleted, 1 is skipped. This cannot be undone."_s);
    plan.items.back().skip = BulkSkip::Gone;
    QCOMPARE(planSummary(plan), u"Nothing will be deleted, 2 are skipped."_s);
}

void TestChangeWords::bulkResults()
{
    const Change &change = deletion().change;
    const auto message = [&](const BulkRun::Progress &progress, int deviating = 0) {
        return bulkMessage(change, progress, deviating);
    };
    QCOMPARE(message({.total = 1, .done = 1}).text, u"1 shared token was deleted."_s);
    QCOMPARE(message({.total = 1200, .done = 1200}).text,
             u"%1 shared tokens were deleted."_s.arg(QLocale().toString(1200)));
    QCOMPARE(message({.total = 2, .done = 2}).tone, Tone::Good);
    QCOMPARE(message({.total = 20, .done = 18, .failed = 2}).text,
             u"18 shared tokens were deleted, 2 failed."_s);
    QCOMPARE(message({.total = 20, .done = 18, .failed = 2}).tone, Tone::Danger);
    QCOMPARE(message({.total = 3, .failed = 1, .unknown = 1, .left = 1}).text,
             u"1 failed, of 1 it is not known whether it worked, 1 was "
             "not begun."_s);
    QCOMPARE(message({.total = 3, .done = 1, .left = 2}).tone, Tone::Warning);
    QCOMPARE(message({.total = 2, .done = 2}, 1).tone, Tone::Warning);
    QCOMPARE(message({.total = 2, .done = 2}, 1).text,
             u"2 shared tokens were deleted, 1 of them not as asked for."_s);
}

void TestChangeWords::skips_data()
{
    QTest::addColumn<int>("skip");
    for (int skip = 0; skip <= int(BulkSkip::WouldBeUnfiltered); ++skip)
        QTest::addRow("skip %d", skip) << skip;
}

void TestChangeWords::skips()
{
    QFETCH(int, skip);
    const auto textOf = [](int each) {
        BulkItem item{.command = deletion(), .skip = BulkSkip(each)};
        item.usedBy = {u"Hall"_s};
        item.unfiltered = {{SharedTokenId(8), u"Demo"_s}};
        return skipText(item);
    };
    QVERIFY(textOf(skip).endsWith(u'.'));
    const Message alone = skipMessage({.command = deletion(), .skip = BulkSkip(skip)}, Production);
    QVERIFY2(alone.text.startsWith(u"Shared token “Wall” of Production cannot be deleted. "_s),
             qPrintable(alone.text));
    for (int other = 0; other < skip; ++other)
        QVERIFY(textOf(other) != textOf(skip));
}

void TestChangeWords::everyConnectionThatStopsIsNamed()
{
    const BulkItem item{
        .command = deletion(), .skip = BulkSkip::TokenInUse, .usedBy = {u"Hall"_s, u"Attic"_s}};
    QCOMPARE(skipText(item), u"The connections “Hall” and “Attic” of Tokendeck work with it."_s);
}

void TestChangeWords::namesAreListed()
{
    QCOMPARE(quotedNames({}), QString());
    QCOMPARE(quotedNames({u"A"_s}), u"“A”"_s);
    QCOMPARE(quotedNames({u"A"_s, u"B"_s}), u"“A” and “B”"_s);
    QCOMPARE(quotedNames({u"A"_s, u"B"_s, u"C"_s}), u"“A”, “B” and “C”"_s);
    QCOMPARE(quotedNames({u"A"_s, u"B"_s, u"C"_s, u"D"_s}, 2), u"“A”, “B” and 2 more"_s);
}

QTEST_MAIN(TestChangeWords)
#include "tst_change_words.moc"
