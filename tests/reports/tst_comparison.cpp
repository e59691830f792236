// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/lists/list_key.h"
#include "models/domain/names/display_name.h"
#include "services/reports/compare/comparison.h"
#include "services/reports/formats/report_csv.h"
#include "services/reports/formats/report_json.h"
#include "tests/insight/estate_builder.h"
#include "tests/reports/support/csv_reading.h"
#include "tests/reports/support/sample_report.h"
#include "words/reports/comparison_words.h"

#include <QTest>

#include <functional>

using namespace tokendeck;
using namespace tokendeck::test;
using namespace Qt::StringLiterals;

namespace {

using Change = std::function<void(EstateView &)>;

SharedReport reportWith(const Change &change = {}, const FingerprintKey &key = sampleKey())
{
    EstateView view = sampleEstate();
    if (change)
        change(view);
    return std::make_shared<const Report>(sampleReport(view, key));
}

template <typename Row> std::vector<Row> rowsOf(const EstateView &view, size_t connection = 0)
{
    return *view.connections[connection].list<Row>().rows;
}

//! Changes the row with \p id of the first connection.
template <typename Row> Change changed(int id, const std::function<void(Row &)> &change)
{
    return [=](EstateView &view) {
        std::vector<Row> rows = rowsOf<Row>(view);
        for (Row &row : rows) {
            if (row.id.value() == id)
                change(row);
        }
        view.connections[0].list<Row>() = listOf(std::move(rows));
    };
}

template <typename Row> Change without(int id)
{
    return [=](EstateView &view) {
        std::vector<Row> rows = rowsOf<Row>(view);
        std::erase_if(rows, [id](const Row &row) { return row.id.value() == id; });
        view.connections[0].list<Row>() = listOf(std::move(rows));
    };
}

//! "kind list account/id" of each.
QStringList summary(const Comparison &comparison)
{
    QStringList lines;
    for (const Difference &difference : comparison.differences) {
        const TokenLine *line = difference.line();
        lines.append(u"%1 %2 %3/%4"_s.arg(DifferenceWords[size_t(difference.kind)])
                         .arg(keyOf(line ? line->object.list : difference.list.list).word)
                         .arg((line ? line->object.account : difference.list.account).value())
                         .arg(line ? line->object.id : 0));
    }
    return lines;
}

//! \p known with the doubts that stand behind them in every comparison of the sample: of 1250 a
//! filter is not known, and 1260 was not understood.
QStringList withDoubts(QStringList known = {})
{
    return known << u"not-known shared-token 1001/1250"_s << u"not-known shared-token 1001/1260"_s;
}

} // namespace

class ComparisonTest final : public QObject {
    Q_OBJECT

    //! \p snapshot without a list of accounts, and \p now.
    static void expectNotHeld(Report snapshot, const Report &now, int tokens)
    {
        std::erase_if(snapshot.lists,
                      [](const ReportList &list) { return list.list == ListKind::Accounts; });
        const Comparison comparison = compareReports(std::make_shared<const Report>(snapshot),
                                                     std::make_shared<const Report>(now));
        QCOMPARE(comparison.notHeld, tokens);
        QVERIFY(comparisonSentences(comparison).last().contains(u"snapshots do not hold"_s));
        QCOMPARE(compareReports(comparison.after, comparison.after).notHeld, 0);
    }

private slots:
    void nothingDiffersFromItself()
    {
        const Comparison comparison = compareReports(reportWith(), reportWith());
        QCOMPARE(summary(comparison), withDoubts());
        QVERIFY(!comparison.hasDifference());
        QVERIFY(comparison.tellsRotation);
        QCOMPARE(comparison.compared, int(reportWith()->lines.size()));
    }

    void appearedAndVanished()
    {
        const SharedReport all = reportWith();
        const SharedReport fewer = reportWith(without<ShippingToken>(4002));
        const Comparison vanished = compareReports(all, fewer);
        QCOMPARE(summary(vanished), withDoubts({u"vanished shipping-token 1001/4002"_s}));
        QVERIFY(vanished.hasDifference());
        QVERIFY(differenceNote(vanished.differences[0]).contains(u"lee@acme.io"_s));
        const Comparison appeared = compareReports(fewer, all);
        QCOMPARE(summary(appeared), withDoubts({u"appeared shipping-token 1001/4002"_s}));
    }

    void whatIsNoDifferenceChangesNothingThatIsTold()
    {
        const SharedReport before = reportWith();
        const auto renamed = [](const QString &name) {
            return changed<SharedToken>(1242, [name](SharedToken &row) { row.name = name; });
        };
        const auto used = [&](EstateView &view) {
            renamed(u"Wall"_s)(view);
            changed<SharedToken>(1242, [](SharedToken &row) { row.lastUsed = TimePoint(); })(view);
        };
        const Comparison first = compareReports(before, reportWith(renamed(u"Wall"_s)));
        QVERIFY(tellTheSame(first, compareReports(before, reportWith(used))));
        QVERIFY(!tellTheSame(first, compareReports(before, reportWith(renamed(u"Door"_s)))));
        QVERIFY(!tellTheSame(first, compareReports(before, before)));
    }

    //! A snapshot has no list of accounts, so that their tokens are on one side alone.
    void tokensOfAccountsThatASnapshotLacksAreSaid()
    {
        const SharedReport all = reportWith();
        Report fewer = *all;
        const auto isOfAccount = [](const TokenLine &line) {
            return line.object.list == ListKind::Accounts;
        };
        const auto tokens = int(std::ranges::count_if(fewer.lines, isOfAccount));
        if (tokens == 0) {
            TokenLine line = fewer.lines.front();
            Report more = *all;
            line.object.list = ListKind::Accounts;
            more.lines.push_back(line);
            expectNotHeld(fewer, more, 1);
            return;
        }
        std::erase_if(fewer.lines, isOfAccount);
        expectNotHeld(fewer, *all, tokens);
    }

    void renamedAndSwitched()
    {
        const SharedReport after = reportWith(changed<ShippingToken>(4002, [](ShippingToken &row) {
            row.name = u"=new"_s;
            row.enabled = true;
        }));
        const Comparison comparison = compareReports(reportWith(), after);
        QCOMPARE(summary(comparison),
                 withDoubts({u"renamed shipping-token 1001/4002"_s,
                             u"switched shipping-token 1001/4002"_s}));
        QCOMPARE(valueAfter(comparison.differences[0]), u"=new"_s);
        QCOMPARE(valueBefore(comparison.differences[1]), u"disabled"_s);
        const auto rows = readCsv(comparisonCsv(comparison, {}), ',');
        QVERIFY(rows);
        QCOMPARE((*rows)[1][9], u"'=new"_s);
    }

    void anotherTextIsARotationWhereOneKeyTellsIt()
    {
        const Change change = changed<SharedToken>(
            1242, [](SharedToken &row) { row.token = Secret("99990000111122223333"); });
        const Comparison comparison = compareReports(reportWith(), reportWith(change));
        QCOMPARE(summary(comparison), withDoubts({u"rotated shared-token 1001/1242"_s}));
        for (const FingerprintKey &other :
             {FingerprintKey(), FingerprintKey(Secret("another key"))}) {
            const Comparison untold = compareReports(reportWith(), reportWith(change, other));
            QCOMPARE(summary(untold), withDoubts());
            QVERIFY(!untold.tellsRotation);
            QVERIFY(comparisonSentences(untold).last().contains(u"fingerprints"_s));
        }
    }

    void whyAnotherTextIsNotTold()
    {
        const SharedReport with = reportWith();
        const SharedReport without = reportWith({}, FingerprintKey());
        const SharedReport other = reportWith({}, FingerprintKey(Secret("another key")));
        const auto why = [](const SharedReport &before, const SharedReport &after) {
            const Comparison comparison = compareReports(before, after);
            const QString sentence = untoldTextsSentence(comparison);
            return comparisonSentences(comparison).contains(sentence) ? sentence : QString();
        };
        QVERIFY(why(with, other).startsWith(u"The fingerprints are of two keys"_s));
        QVERIFY(why(with, without).startsWith(u"One side has no fingerprints"_s));
        QVERIFY(why(without, with).startsWith(u"One side has no fingerprints"_s));
        QVERIFY(why(without, without).startsWith(u"Neither side has fingerprints"_s));
    }

    void aTokenThatIsToldTwiceIsOne()
    {
        const SharedReport once = reportWith();
        Report twice = *once;
        twice.lines.insert(twice.lines.begin(), once->lines.back());
        twice.lines.push_back(once->lines.front());
        const Comparison comparison =
            compareReports(std::make_shared<const Report>(std::move(twice)), once);
        QCOMPARE(summary(comparison), withDoubts());
        QCOMPARE(comparison.compared, compareReports(once, once).compared);
    }

    void aMissingFingerprintIsNotKnown()
    {
        const SharedReport all = reportWith();
        Report fewer = *all;
        const auto token = std::ranges::find_if(
            fewer.lines, [](const TokenLine &line) { return line.object.id == 1242; });
        QVERIFY(token != fewer.lines.end() && !token->fingerprint.isEmpty());
        token->fingerprint.clear();
        const int untold = compareReports(all, all).untold; // texts that nobody knows
        const Comparison comparison =
            compareReports(all, std::make_shared<const Report>(std::move(fewer)));
        QCOMPARE(summary(comparison), withDoubts());
        QCOMPARE(comparison.untold, untold + 1);
        QVERIFY(!comparison.tellsEachText());
        QVERIFY(comparisonSentences(comparison).last().contains(u"fingerprint is missing"_s));
    }

    void aSuccessorOfTheSameNameIsARotation()
    {
        const SharedReport after = reportWith(
            changed<SharedToken>(1242, [](SharedToken &row) { row.id = SharedTokenId(1300); }),
            FingerprintKey());
        const Comparison comparison = compareReports(reportWith({}, FingerprintKey()), after);
        QCOMPARE(summary(comparison), withDoubts({u"rotated shared-token 1001/1242"_s}));
        QCOMPARE(comparison.differences[0].after->object.id, 1300);
        // Two that could be it are neither.
        const SharedReport two = reportWith([](EstateView &view) {
            std::vector<SharedToken> rows = rowsOf<SharedToken>(view);
            SharedToken copy = rows.front();
            rows.front().id = SharedTokenId(1300);
            copy.id = SharedTokenId(1301);
            rows.push_back(copy);
            view.connections[0].list<SharedToken>() = listOf(std::move(rows));
        });
        QCOMPARE(compareReports(reportWith(), two).count(DifferenceKind::Rotated), 0);
        QCOMPARE(compareReports(reportWith(), two).count(DifferenceKind::Appeared), 2);
    }

    void aSuccessorOfAnotherNameIsARotationWhereItWasMadeHere()
    {
        const SharedReport before = reportWith({}, FingerprintKey());
        const SharedReport renamed = reportWith(changed<SharedToken>(1242,
                                                                     [](SharedToken &row) {
                                                                         row.id =
                                                                             SharedTokenId(1300);
                                                                         row.name = u"Other"_s;
                                                                     }),
                                                FingerprintKey());
        QCOMPARE(compareReports(before, renamed).count(DifferenceKind::Rotated), 0);
        Report told = *renamed;
        TokenLine gone = *std::ranges::find_if(
            before->lines, [](const TokenLine &line) { return line.object.id == 1242; });
        gone.gone = LineEnd{.successor = 1300};
        told.lines.push_back(gone);
        const Comparison comparison =
            compareReports(before, std::make_shared<const Report>(std::move(told)));
        QCOMPARE(comparison.count(DifferenceKind::Rotated), 1);
        QCOMPARE(comparison.count(DifferenceKind::Vanished), 0);
        QCOMPARE(comparison.count(DifferenceKind::Appeared), 0);
    }

    void filtersSayWhatBecameVisible_data()
    {
        QTest::addColumn<std::vector<FilterId>>("filters");
        QTest::addColumn<FilterOperator>("filterOperator");
        QTest::addColumn<Visibility>("visibility");
        using Ids = std::vector<FilterId>;
        // 1245 has env: prod OR team: web.
        QTest::newRow("all") << Ids{} << FilterOperator::Or << Visibility::Everything;
        QTest::newRow("less") << Ids{FilterId(1)} << FilterOperator::Or << Visibility::Less;
        QTest::newRow("both") << Ids{FilterId(1), FilterId(2)} << FilterOperator::And
                              << Visibility::Less;
    }
    void filtersSayWhatBecameVisible()
    {
        QFETCH(std::vector<FilterId>, filters);
        QFETCH(FilterOperator, filterOperator);
        QFETCH(Visibility, visibility);
        const SharedReport after = reportWith(changed<SharedToken>(1245, [&](SharedToken &row) {
            row.filters = filters;
            row.filterOperator = filterOperator;
        }));
        const Comparison comparison = compareReports(reportWith(), after);
        const auto found = std::ranges::find(comparison.differences, DifferenceKind::FiltersChanged,
                                             &Difference::kind);
        QVERIFY(found != comparison.differences.end());
        QCOMPARE(found->visibility, visibility);
        const Comparison back = compareReports(after, reportWith());
        const auto widened =
            std::ranges::find(back.differences, DifferenceKind::FiltersChanged, &Difference::kind);
        QVERIFY(widened != back.differences.end());
        if (visibility == Visibility::Less)
            QCOMPARE(widened->visibility, Visibility::More);
    }

    void theOrderOfFiltersIsNoChange()
    {
        const SharedReport after = reportWith(changed<SharedToken>(
            1245, [](SharedToken &row) { std::ranges::reverse(row.filters); }));
        QCOMPARE(summary(compareReports(reportWith(), after)), withDoubts());
    }

    void expiryMovesAndMayNotBeKnown()
    {
        const auto moved = [](const StatedTime &time) {
            return reportWith(
                changed<SharedToken>(1247, [time](SharedToken &row) { row.expiresAt = time; }));
        };
        QCOMPARE(summary(compareReports(reportWith(), moved(StatedTime()))),
                 withDoubts({u"expiry-moved shared-token 1001/1247"_s}));
        const Comparison doubt = compareReports(reportWith(), moved(StatedTime::unknown()));
        QCOMPARE(summary(doubt), withDoubts({u"not-known shared-token 1001/1247"_s}));
        QVERIFY(!doubt.hasDifference());
        // Less than a second is no move: files have none.
        const StatedTime same = Now - std::chrono::days(21) + std::chrono::milliseconds(400);
        QCOMPARE(summary(compareReports(reportWith(), moved(same))), withDoubts());
    }

    void filtersThatAreNotKnownAreADoubt()
    {
        const SharedReport after = reportWith(changed<SharedToken>(
            1242, [](SharedToken &row) { row.filters.push_back(FilterId(98)); }));
        const Comparison comparison = compareReports(reportWith(), after);
        QCOMPARE(summary(comparison), withDoubts({u"not-known shared-token 1001/1242"_s}));
        QCOMPARE(comparison.differences[0].doubt, DoubtKind::Filters);
    }

    void whatWasNotReadDidNotVanish()
    {
        const SharedReport after = reportWith([](EstateView &view) {
            view.connections[0].list<SharedToken>().knowledge = ListKnowledge::Unread;
        });
        for (const bool isLater : {true, false}) {
            const Comparison comparison =
                isLater ? compareReports(reportWith(), after) : compareReports(after, reportWith());
            QCOMPARE(summary(comparison), QStringList{u"not-known shared-token 1001/0"_s});
            const Difference &doubt = comparison.differences[0];
            QCOMPARE(doubt.doubt, DoubtKind::ListUnread);
            QCOMPARE(doubt.unreadAfter, isLater);
            QCOMPARE(doubt.unreadBefore, !isLater);
            QCOMPARE(doubt.tokens, 5); // the one that was not understood has an id, too
        }
    }

    void anAccountThatOneSideLacksIsNotKnown()
    {
        const SharedReport one = reportWith([](EstateView &view) { view.connections.pop_back(); });
        const Comparison comparison = compareReports(reportWith(), one);
        QVERIFY(!comparison.hasDifference());
        QVERIFY(summary(comparison).contains(u"not-known shipping-token 1002/0"_s));
    }

    void anotherBackendHasNothingInCommon()
    {
        const SharedReport other = reportWith([](EstateView &view) {
            for (ConnectionView &each : view.connections)
                each.connection.apiUrl = QUrl(u"https://api-au.logz.io"_s);
        });
        const Comparison comparison = compareReports(reportWith(), other);
        QCOMPARE(comparison.compared, 0);
        QCOMPARE(comparison.notHeld, 0);
        QVERIFY(comparisonSentences(comparison).contains(u"No account is on both sides."_s));
        QVERIFY(compareReports(other, other).hasCommonAccount());
    }

    void aRowWithoutAnIdMayBeWhatIsMissing()
    {
        const SharedReport after = reportWith([](EstateView &view) {
            std::vector<SharedToken> rows = rowsOf<SharedToken>(view);
            std::erase_if(rows, [](const SharedToken &row) { return row.id.value() == 1242; });
            SharedToken strange{.id = SharedTokenId(-5)};
            strange.fault = notUnderstood();
            rows.push_back(strange);
            view.connections[0].list<SharedToken>() = listOf(std::move(rows));
        });
        const Comparison comparison = compareReports(reportWith(), after);
        QVERIFY(!comparison.hasDifference());
        QCOMPARE(comparison.differences[0].kind, DifferenceKind::NotKnown);
        QCOMPARE(comparison.differences[0].doubt, DoubtKind::NotUnderstood);
        QCOMPARE(comparison.differences[0].before->object.id, 1242);
    }

    void whatIsGoneTellsUntilWhenItWas()
    {
        const SharedReport before = reportWith();
        Report after = *reportWith(without<SharedToken>(1242));
        TokenLine gone = *std::ranges::find_if(
            before->lines, [](const TokenLine &line) { return line.object.id == 1242; });
        gone.gone = LineEnd{.seen = Now, .missed = Now + std::chrono::days(1)};
        after.lines.push_back(gone);
        const Comparison comparison =
            compareReports(before, std::make_shared<const Report>(ordered(after)));
        QCOMPARE(summary(comparison), withDoubts({u"vanished shared-token 1001/1242"_s}));
        QVERIFY(differenceNote(comparison.differences[0]).startsWith(u"Deleted between"_s));
        QVERIFY(comparisonCsv(comparison, {}).contains(R"(,"not known","not known",)"));
        after.lines.back().gone->deletion = LineDeletion{Now + std::chrono::hours(1), {u"Ana"_s}};
        const Comparison told =
            compareReports(before, std::make_shared<const Report>(ordered(after)));
        QVERIFY(differenceNote(told.differences[0]).contains(isolated(u"Ana"_s)));
        QVERIFY(comparisonCsv(told, {}).contains("2026-11-24T10:00:00Z,Ana,"));
        QVERIFY(comparisonJson(told).contains("\"by\": \"Ana\""));
        // Where no report has a line of what went, nobody knows.
        const Comparison bare = compareReports(before, reportWith(without<SharedToken>(1242)));
        QVERIFY(differenceNote(bare.differences[0]).startsWith(u"When it was deleted"_s));
        QVERIFY(comparisonCsv(bare, {}).contains(R"(,"not known","not known",)"));
        // What was gone already is no difference.
        const SharedReport later = std::make_shared<const Report>(ordered(after));
        QCOMPARE(summary(compareReports(later, later)), withDoubts());
    }

    void wordsForEachKind()
    {
        for (int kind = 0; kind < DifferenceKindCount; ++kind) {
            QVERIFY(!differenceWord(DifferenceKind(kind)).isEmpty());
            QVERIFY(countedDifference(DifferenceKind(kind), 2).contains(u'2'));
        }
        const QStringList none = comparisonSentences(
            compareReports(std::make_shared<const Report>(), std::make_shared<const Report>()));
        QVERIFY(none[1].endsWith(u"Nothing differs that can be told."_s));
    }
};

QTEST_GUILESS_MAIN(ComparisonTest)
#include "tst_comparison.moc"
