// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/insight/filters/filter_selection.h"

#include <QTest>

using namespace tokendeck;
using namespace Qt::StringLiterals;

using Kind = SelectionFindingKind;

namespace {

FilterSelection selection(std::vector<int> ids, FilterOperator filterOperator = FilterOperator::And)
{
    FilterSelection made{.filterOperator = filterOperator};
    for (const int id : ids)
        made.filters.emplace_back(id);
    return made;
}

const std::vector<Filter> Filters{{FilterId(1), u"env"_s, u"prod"_s, {}},
                                  {FilterId(2), u"team"_s, u"web"_s, {}},
                                  {FilterId(3), u"env"_s, u"staging"_s, {}},
                                  {FilterId(4), u"env"_s, u"prod"_s, u"again"_s}};

FilterSet setOf(std::vector<int> ids, FilterOperator filterOperator = FilterOperator::And)
{
    return filterSetOf(selection(std::move(ids), filterOperator), Filters);
}

} // namespace

class FilterSelectionTest : public QObject {
    Q_OBJECT
private slots:
    void comparesSelections();
    void editsAgainstABase();
    void asksForAWaiver();
    void keepsEditsWhenTheBaseChanges();
    void findsWhatIsWrong();
    void findsWhatTheCountsShow();
    void groupsDemands();
};

void FilterSelectionTest::comparesSelections()
{
    QVERIFY(isSame(selection({1, 2}), selection({2, 1})));
    QVERIFY(isSame(selection({1, 1}), selection({1})));
    QVERIFY(!isSame(selection({1}), selection({2})));
    QVERIFY(!isSame(selection({1}), selection({1}, FilterOperator::Or)));
}

void FilterSelectionTest::editsAgainstABase()
{
    SelectionDraft draft(selection({1}));
    QVERIFY(!draft.isEdited());
    QVERIFY(!draft.canSave());
    draft.setChosen(FilterId(2), true);
    draft.setChosen(FilterId(2), true);
    QCOMPARE(draft.current(), selection({1, 2}));
    QVERIFY(draft.canSave());
    draft.setChosen(FilterId(1), false);
    draft.setChosen(FilterId(1), true);
    draft.setChosen(FilterId(2), false);
    QVERIFY(!draft.isEdited());
    draft.setOperator(FilterOperator::Or);
    QVERIFY(draft.canSave());
    draft.takeBase();
    QCOMPARE(draft.current(), selection({1}));
}

void FilterSelectionTest::asksForAWaiver()
{
    SelectionDraft draft(selection({1}));
    draft.setChosen(FilterId(1), false);
    QVERIFY(draft.needsWaiver());
    QVERIFY(!draft.canSave());
    draft.setWaived(true);
    QVERIFY(draft.canSave());
    // A waiver holds for the state that it was given in.
    draft.setChosen(FilterId(2), true);
    draft.setChosen(FilterId(2), false);
    QVERIFY(draft.needsWaiver());
    QVERIFY(!draft.canSave());

    // A token without filters does not open anything by staying so.
    SelectionDraft open(selection({}));
    QVERIFY(!open.needsWaiver());
    open.setOperator(FilterOperator::Or);
    QVERIFY(open.canSave());

    // A new token does.
    SelectionDraft created;
    QVERIFY(created.needsWaiver());
    QVERIFY(!created.canSave());
    created.setChosen(FilterId(1), true);
    QVERIFY(created.canSave());
}

void FilterSelectionTest::keepsEditsWhenTheBaseChanges()
{
    SelectionDraft edited(selection({1}));
    edited.setChosen(FilterId(2), true);
    edited.setBase(selection({3}));
    QCOMPARE(edited.current(), selection({1, 2}));
    QVERIFY(edited.isEdited());
    edited.setBase(selection({2, 1}));
    QVERIFY(!edited.isEdited());

    SelectionDraft untouched(selection({1}));
    untouched.setBase(selection({3}, FilterOperator::Or));
    QCOMPARE(untouched.current(), selection({3}, FilterOperator::Or));
    QVERIFY(!untouched.isEdited());

    // It had no filter, and has one now: emptying it opens it.
    SelectionDraft opened(selection({}));
    opened.setOperator(FilterOperator::Or);
    opened.setBase(selection({1}));
    QVERIFY(opened.needsWaiver());
    QVERIFY(!opened.canSave());
}

void FilterSelectionTest::findsWhatIsWrong()
{
    using Findings = std::vector<SelectionFinding>;
    QCOMPARE(selectionFindings(setOf({}), nullptr), (Findings{{.kind = Kind::ShowsEverything}}));
    QCOMPARE(selectionFindings(setOf({1, 2}), nullptr), Findings{});
    QCOMPARE(selectionFindings(setOf({2, 1, 3}), nullptr),
             (Findings{{.kind = Kind::ShowsNothing, .pair = {1, 2}}}));
    QCOMPARE(selectionFindings(setOf({1, 3}, FilterOperator::Or), nullptr), Findings{});
    QCOMPARE(selectionFindings(setOf({1, 2, 4}), nullptr),
             (Findings{{.kind = Kind::Duplicate, .pair = {0, 2}}}));
    QCOMPARE(selectionFindings(setOf({1, 77}), nullptr),
             (Findings{{.kind = Kind::Unknown, .count = 1}}));
    // A token with unknown filters alone does not show everything.
    QCOMPARE(selectionFindings(setOf({77, 78}), nullptr),
             (Findings{{.kind = Kind::Unknown, .count = 2}}));
}

void FilterSelectionTest::findsWhatTheCountsShow()
{
    using Findings = std::vector<SelectionFinding>;
    const FilterSet set = setOf({1, 2});
    Exposure exposure{.total = 100, .after = 20, .without = {20, 60}};
    QCOMPARE(selectionFindings(set, &exposure),
             (Findings{{.kind = Kind::Redundant, .pair = {0, 0}}}));
    exposure.without = {30, 20};
    QCOMPARE(selectionFindings(set, &exposure),
             (Findings{{.kind = Kind::Redundant, .pair = {0, 1}}}));
    exposure.without = {20, 20};
    QCOMPARE(selectionFindings(set, &exposure).size(), size_t(1));
    exposure.without = {30, 40};
    QCOMPARE(selectionFindings(set, &exposure), Findings{});
    // Where nothing passes at all, equal counts say nothing.
    exposure = {.total = 100, .after = 0, .without = {0, 0}};
    QCOMPARE(selectionFindings(set, &exposure), Findings{});
    // Counts of another set do not count.
    exposure = {.total = 100, .after = 20, .without = {20, 20, 20}};
    QCOMPARE(selectionFindings(set, &exposure), Findings{});
}

void FilterSelectionTest::groupsDemands()
{
    using Demands = std::vector<FieldDemand>;
    QCOMPARE(fieldDemands(setOf({1, 2})),
             (Demands{{u"env"_s, {u"prod"_s}}, {u"team"_s, {u"web"_s}}}));
    QCOMPARE(fieldDemands(setOf({1, 2, 3, 4}, FilterOperator::Or)),
             (Demands{{u"env"_s, {u"prod"_s, u"staging"_s}}, {u"team"_s, {u"web"_s}}}));
    QCOMPARE(fieldDemands(setOf({1, 3, 4})),
             (Demands{{u"env"_s, {u"prod"_s}}, {u"env"_s, {u"staging"_s}}}));
    QVERIFY(fieldDemands(setOf({})).empty());
}

QTEST_GUILESS_MAIN(FilterSelectionTest)
#include "tst_filter_selection.moc"
