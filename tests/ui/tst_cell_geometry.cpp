// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/table/cells/cell_geometry.h"
#include "ui/table/column_fit.h"

#include <QTest>

#include <numeric>

using namespace tokendeck;

//! The arithmetic of cells and columns.
class TestCellGeometry : public QObject {
    Q_OBJECT

private slots:
    void rowsKeepTheirHeight();
    void contentLeavesRoomForTheLine();
    void copyStandsBehindTheMask();
    void copyGoesWhereTheCellIsNarrow();
    void allPillsFit();
    void hiddenPillsAreCounted();
    void notesKeepTheirPlace();
    void pillsGiveWayToNotes();
    void oneLongPillIsCut();
    void noPillIsCutToNothing();
    void noPartLeavesTheCell_data();
    void noPartLeavesTheCell();
    void extraRoomGoesToStretch();
    void lowPriorityGivesWayFirst();
    void whatNothingStandsInGoesFirst();
    void spareTakesWhatNothingStandsIn();
    void minimumsHold();
    void leastImportantColumnsAreDropped();
    void fittedWidthsFillTheView_data();
    void fittedWidthsFillTheView();
};

void TestCellGeometry::rowsKeepTheirHeight()
{
    QCOMPARE(rowHeight(15), 36);
    QCOMPARE(rowHeight(19), 36);
    QVERIFY(rowHeight(30) >= 46);
}

void TestCellGeometry::contentLeavesRoomForTheLine()
{
    const QRect cell(100, 36, 200, 36);
    const QRect content = contentRect(cell, false, 0);
    QCOMPARE(content.bottom(), cell.bottom() - 1);
    QCOMPARE(content.left(), 100 + CellMetrics::Padding);
    QCOMPARE(contentRect(cell, true, 0).left(), 100 + CellMetrics::EdgePadding);
    QCOMPARE(contentRect(cell, true, 1).left(),
             100 + CellMetrics::EdgePadding + CellMetrics::Indent);
    QCOMPARE(contentRect(QRect(0, 0, 5, 36), false, 0).width(), 0);
}

void TestCellGeometry::copyStandsBehindTheMask()
{
    const TokenParts parts = tokenParts(QRect(10, 0, 130, 35), 86, 31);
    QCOMPARE(parts.mask.width(), 86);
    QCOMPARE(parts.copy.left(), 10 + 86 + CellMetrics::LinkGap);
    QCOMPARE(parts.copy.width(), 31);
    QVERIFY(!parts.asIcon);
}

void TestCellGeometry::copyGoesWhereTheCellIsNarrow()
{
    QVERIFY(tokenParts(QRect(0, 0, 40, 35), 86, 31).copy.isEmpty());
    // An icon stands for the word before anything of the mask goes.
    const TokenParts whole = tokenParts(QRect(0, 0, 94, 35), 86, 31);
    QVERIFY(whole.asIcon);
    QCOMPARE(whole.mask.width(), 86);
    QCOMPARE(whole.copy.width(), CellMetrics::CopyIcon);
    QVERIFY(whole.copy.right() < 94 + CellMetrics::Padding);
    const TokenParts shortened = tokenParts(QRect(0, 0, 80, 35), 86, 31);
    QVERIFY(!shortened.copy.isEmpty());
    QVERIFY(shortened.mask.width() < 86);
    QVERIFY(shortened.copy.right() < 80 + CellMetrics::Padding);
}

void TestCellGeometry::allPillsFit()
{
    const PillLayout layout =
        layoutPills(QRect(0, 0, 400, 35), 19, {.pills = {50, 60}, .joiner = 25, .more = 20});
    QCOMPARE(layout.pills.size(), 2u);
    QCOMPARE(layout.joiners.size(), 1u);
    QCOMPARE(layout.hidden, 0);
    QVERIFY(layout.more.isEmpty());
    QVERIFY(layout.joiners[0].left() > layout.pills[0].right());
    QVERIFY(layout.pills[1].left() > layout.joiners[0].right());
}

void TestCellGeometry::hiddenPillsAreCounted()
{
    const PillLayout layout = layoutPills(QRect(0, 0, 150, 35), 19,
                                          {.pills = {50, 60, 70, 80}, .joiner = 25, .more = 20});
    QCOMPARE(layout.pills.size(), 1u);
    QCOMPARE(layout.hidden, 3);
    QVERIFY(layout.more.left() > layout.pills[0].right());
}

void TestCellGeometry::notesKeepTheirPlace()
{
    const PillLayout layout = layoutPills(
        QRect(0, 0, 190, 35), 19, {.pills = {50, 70}, .joiner = 25, .notes = {60}, .more = 20});
    QCOMPARE(layout.notes.size(), 1u);
    QCOMPARE(layout.notes[0].width(), 60 + 2 * CellMetrics::PillPadding);
    QCOMPARE(layout.hidden, 1);
}

void TestCellGeometry::pillsGiveWayToNotes()
{
    const int note = 70 + 2 * CellMetrics::PillPadding;
    // One pill that could hardly be read is counted instead of cut.
    const QRect narrow(0, 0, 20 + CellMetrics::PillGap + CellMetrics::NoteGap + note, 35);
    PillLayout layout = layoutPills(narrow, 19, {{90}, 0, {70}, 20});
    QVERIFY(layout.pills.empty());
    QCOMPARE(layout.hidden, 1);
    QCOMPARE(layout.notes.at(0).width(), note);
    QVERIFY(narrow.contains(layout.notes.at(0)));
    // Where not even that fits, the warning stands alone.
    const QRect least(0, 0, note, 35);
    layout = layoutPills(least, 19, {{90, 90}, 25, {70}, 20});
    QVERIFY(layout.more.isEmpty());
    QCOMPARE(layout.hidden, 2);
    QCOMPARE(layout.notes.at(0), QRect(0, layout.notes.at(0).top(), note, 19));
}

void TestCellGeometry::oneLongPillIsCut()
{
    const PillLayout layout = layoutPills(QRect(0, 0, 80, 35), 19, {.pills = {300}, .more = 20});
    QCOMPARE(layout.pills.size(), 1u);
    QCOMPARE(layout.hidden, 0);
    QVERIFY(layout.pills[0].right() < 80);
}

void TestCellGeometry::noPillIsCutToNothing()
{
    const PillWidths widths{.pills = {50, 70}, .joiner = 25, .notes = {60}, .more = 20};
    const int rest = CellMetrics::PillGap + widths.more + CellMetrics::NoteGap + 60
        + 2 * CellMetrics::PillPadding;
    const int cut = CellMetrics::MinPillText + 2 * CellMetrics::PillPadding;
    const PillLayout legible = layoutPills(QRect(0, 0, rest + cut, 35), 19, widths);
    QCOMPARE(legible.pills.size(), 1u);
    QCOMPARE(legible.pills[0].width(), cut);
    const PillLayout counted = layoutPills(QRect(0, 0, rest + cut - 1, 35), 19, widths);
    QVERIFY(counted.pills.empty());
    QCOMPARE(counted.hidden, 2);
    QVERIFY(!counted.more.isEmpty());
    QVERIFY(counted.notes[0].right() < rest + cut);
}

void TestCellGeometry::noPartLeavesTheCell_data()
{
    QTest::addColumn<int>("width");
    for (int width = 120; width < 420; width += 17)
        QTest::addRow("%d", width) << width;
}

void TestCellGeometry::noPartLeavesTheCell()
{
    QFETCH(int, width);
    const QRect content(30, 0, width, 35);
    const PillLayout layout =
        layoutPills(content, 19, {.pills = {45, 80, 64}, .joiner = 24, .more = 20});
    int right = 30;
    const auto follows = [&](const QRect &rect) {
        QVERIFY(rect.left() >= right);
        QVERIFY2(rect.right() <= content.right(), qPrintable(QString::number(rect.right())));
        right = rect.right() + 1;
    };
    for (size_t i = 0; i < layout.pills.size(); ++i) {
        if (i > 0)
            follows(layout.joiners[i - 1]);
        follows(layout.pills[i]);
    }
    if (layout.hidden > 0)
        follows(layout.more);
    QCOMPARE(int(layout.pills.size()) + layout.hidden, 3);
}

void TestCellGeometry::extraRoomGoesToStretch()
{
    const auto widths = fitColumns({{.preferred = 100, .stretch = 1},
                                    {.minimum = 10, .preferred = 50},
                                    {.preferred = 100, .stretch = 3}},
                                   450);
    QCOMPARE(widths, (std::vector{150, 50, 250}));
    // Without a stretch the last column takes it.
    QCOMPARE(fitColumns({{.minimum = 10, .preferred = 50}, {.minimum = 10, .preferred = 50}}, 120),
             (std::vector{50, 70}));
}

void TestCellGeometry::lowPriorityGivesWayFirst()
{
    const std::vector<ColumnWish> columns{{.minimum = 80, .preferred = 200, .priority = 2},
                                          {.minimum = 40, .preferred = 100, .priority = 0},
                                          {.minimum = 40, .preferred = 100, .priority = 1}};
    QCOMPARE(fitColumns(columns, 370), (std::vector{200, 70, 100}));
    QCOMPARE(fitColumns(columns, 320), (std::vector{200, 40, 80}));
    QCOMPARE(fitColumns(columns, 200), (std::vector{120, 40, 40}));
}

void TestCellGeometry::whatNothingStandsInGoesFirst()
{
    const std::vector<ColumnWish> columns{
        {.minimum = 80, .preferred = 100, .priority = 2, .content = 90},
        {.minimum = 40, .preferred = 300, .priority = 0, .content = 290},
        {.minimum = 40, .preferred = 100, .priority = 1}};
    // Of all alike, whatever their priority; what is not known keeps its width.
    QCOMPARE(fitColumns(columns, 490), (std::vector{95, 295, 100}));
    QCOMPARE(fitColumns(columns, 480), (std::vector{90, 290, 100}));
    QCOMPARE(fitColumns(columns, 470), (std::vector{90, 280, 100}));
    // Content above what a column wants at most, or below its least, is nothing to go by.
    QCOMPARE(fitColumns({{.minimum = 50, .preferred = 100, .content = 300},
                         {.minimum = 50, .preferred = 100, .content = 10}},
                        150),
             (std::vector{100, 50}));
}

void TestCellGeometry::spareTakesWhatNothingStandsIn()
{
    const std::vector<ColumnWish> columns{
        {.minimum = 80, .preferred = 100, .priority = 1, .spare = 50},
        {.minimum = 40, .preferred = 300, .stretch = 1, .content = 200}};
    QCOMPARE(fitColumns(columns, 500), (std::vector{150, 350}));
    QCOMPARE(fitColumns(columns, 400), (std::vector{150, 250}));
    QCOMPARE(fitColumns(columns, 320), (std::vector{120, 200}));
    // No content is cut for it.
    QCOMPARE(fitColumns(columns, 290), (std::vector{100, 190}));
}

void TestCellGeometry::minimumsHold()
{
    const std::vector<ColumnWish> columns{{.minimum = 80, .preferred = 200},
                                          {.minimum = 90, .preferred = 100}};
    QCOMPARE(fitColumns(columns, 100), (std::vector{80, 90}));
    QVERIFY(fitColumns({}, 100).empty());
}

void TestCellGeometry::leastImportantColumnsAreDropped()
{
    const std::vector<ColumnWish> columns{{.minimum = 100, .priority = 4},
                                          {.minimum = 50, .priority = 1, .droppable = true},
                                          {.minimum = 60, .priority = 0, .droppable = true},
                                          {.minimum = 50, .priority = 1, .droppable = true}};
    QVERIFY(droppedColumns(columns, 260).empty());
    QCOMPARE(droppedColumns(columns, 259), (std::vector<size_t>{2}));
    QCOMPARE(droppedColumns(columns, 199), (std::vector<size_t>{2, 3}));
    QCOMPARE(droppedColumns(columns, 149), (std::vector<size_t>{1, 2, 3}));
    // What may not be dropped stays, whatever the room.
    QCOMPARE(droppedColumns(columns, 10), (std::vector<size_t>{1, 2, 3}));
}

void TestCellGeometry::fittedWidthsFillTheView_data()
{
    QTest::addColumn<int>("available");
    for (int available = 300; available < 1400; available += 37)
        QTest::addRow("%d", available) << available;
}

void TestCellGeometry::fittedWidthsFillTheView()
{
    QFETCH(int, available);
    const std::vector<ColumnWish> columns{
        {.minimum = 60, .preferred = 147, .stretch = 1, .priority = 4},
        {.minimum = 50, .preferred = 85, .priority = 1},
        {.minimum = 60, .preferred = 144, .priority = 5},
        {.minimum = 60, .preferred = 306, .stretch = 2, .priority = 3},
        {.minimum = 50, .preferred = 101, .priority = 1}};
    const auto widths = fitColumns(columns, available);
    QCOMPARE(std::accumulate(widths.begin(), widths.end(), 0), available);
    for (size_t i = 0; i < widths.size(); ++i)
        QVERIFY(widths[i] >= columns[i].minimum);
}

QTEST_APPLESS_MAIN(TestCellGeometry)
#include "tst_cell_geometry.moc"
