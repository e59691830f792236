// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/activity/activity_page_test.h"
#include "ui/theme/app_style.h"
#include "ui/theme/colors.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text/label.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace tokendeck;
using namespace tokendeck::test;

//! Searching, filtering and sorting on the page, and what it says where nothing fits.
class TestActivityNarrowing : public ActivityPageTest {
    Q_OBJECT

private slots:
    void searchKeepsTheSelection();
    void hitsAreMarked();
    void olderByKeyboardUnderASearch();
    void nothingFoundOffersOlder();
    void filtersNarrow();
    void personsComeFromTheEntries();
    void nothingFoundTellsWhatWasWanted();
    void headersSort();
    void filtersFitIntoANarrowPage();

private:
    [[nodiscard]] QComboBox *combo(const QString &name) const;
    void choose(const QString &combo, const QString &text);
};

QComboBox *TestActivityNarrowing::combo(const QString &name) const
{
    return visibleChild<QComboBox>(m_page.get(), name);
}

void TestActivityNarrowing::choose(const QString &name, const QString &text)
{
    QVERIFY2(combo(name)->findText(text) >= 0, qPrintable(text));
    combo(name)->setCurrentText(text);
    settle();
}

void TestActivityNarrowing::searchKeepsTheSelection()
{
    const ConnectionId id = addAccount(u"Production"_s, 40);
    open({id});
    QTRY_COMPARE(rows(), 40);
    select(33);
    m_page->act(ActionId::Search);
    QTest::keyClicks(QApplication::focusWidget(), u"34"_s);
    settle();
    QCOMPARE(rows(), 1);
    QCOMPARE(selected(), u"Event 34"_s);
    QCOMPARE(m_page->countsText(), u"1 of 40 entries, 1 selected"_s);
    QTest::keyClicks(QApplication::focusWidget(), u" nowhere"_s);
    settle();
    QCOMPARE(emptyTitle(), u"Nothing found"_s);
    QVERIFY(m_page->act(ActionId::Escape));
    settle();
    QCOMPARE(rows(), 40);
    QCOMPARE(selected(), u"Event 34"_s);
    const QRect place = view()->visualRect(view()->model()->index(33, 0));
    QVERIFY(view()->viewport()->rect().contains(place));
}

void TestActivityNarrowing::hitsAreMarked()
{
    const ConnectionId id = addAccount(u"Production"_s, 40);
    open({id});
    QTRY_COMPARE(rows(), 40);
    const QRgb mark = toneSurface(colorsOf(view()->palette()), Tone::Warning).rgb();
    const auto marked = [&] {
        const QImage seen = view()->viewport()->grab().toImage();
        int count = 0;
        for (int y = 0; y < seen.height(); ++y)
            for (int x = 0; x < seen.width(); ++x)
                count += seen.pixel(x, y) == mark ? 1 : 0;
        return count;
    };
    QCOMPARE(marked(), 0);
    m_page->act(ActionId::Search);
    QTest::keyClicks(QApplication::focusWidget(), u"event 3"_s);
    settle();
    QVERIFY(marked() > 100);
    QTest::keyClicks(QApplication::focusWidget(), u" nowhere"_s);
    QVERIFY(m_page->act(ActionId::Escape));
    settle();
    QCOMPARE(marked(), 0);
}

void TestActivityNarrowing::olderByKeyboardUnderASearch()
{
    const ConnectionId id = addAccount(u"Production"_s, 950);
    open({id});
    QTRY_COMPARE(rows(), 100);
    m_page->act(ActionId::Search);
    QTest::keyClicks(QApplication::focusWidget(), u"event 5"_s);
    settle();
    QVERIFY(rows() > 0);
    QTest::keyClicks(QApplication::focusWidget(), u"01"_s);
    settle();
    // A search that finds little does not read everything by itself.
    QVERIFY2(asked() < 9, qPrintable(QString::number(asked())));
    QTRY_COMPARE(emptyTitle(), u"Nothing found"_s);
    m_page->act(ActionId::Escape);
    m_page->act(ActionId::Search);
    QTest::keyClicks(QApplication::focusWidget(), u"event 42"_s);
    settle();
    auto *button = visibleChild<Button>(m_page.get(), u"loadOlderButton"_s);
    QVERIFY(button);
    QCOMPARE(accessibleNameOf(button), u"Load older entries"_s);
    const auto *text = visibleChild<Label>(m_page.get(), u"olderText"_s);
    QVERIFY(text->text().startsWith(u"Read back to "_s));
    view()->setFocus();
    QTest::keyClick(view(), Qt::Key_Tab);
    QVERIFY(button->hasFocus());
    const int before = asked();
    QTest::keyClick(button, Qt::Key_Space);
    settle();
    QVERIFY(asked() > before);
    QVERIFY(button->hasFocus());
    // When there is nothing older, the focus goes on to the list.
    for (int page = 0; page < 9 && button->isVisible(); ++page) {
        QTest::keyClick(button, Qt::Key_Space);
        settle();
    }
    QTRY_VERIFY(!button->isVisible());
    QTRY_VERIFY(view()->hasFocus());
    // 42, 142 … 942, and 420 to 429.
    QCOMPARE(rows(), 20);
}

void TestActivityNarrowing::nothingFoundOffersOlder()
{
    const ConnectionId id = addAccount(u"Production"_s, 250);
    open({id});
    QTRY_COMPARE(rows(), 100);
    m_page->findChild<QLineEdit *>(u"activitySearch"_s)->setText(u"event 250"_s);
    settle();
    QCOMPARE(emptyTitle(), u"Nothing found"_s);
    for (int page = 0; page < 3; ++page) {
        auto *load = visibleChild<Button>(m_page.get(), u"emptyAction1"_s);
        if (!load)
            break;
        QCOMPARE(load->text(), u"Load older entries"_s);
        load->click();
        settle();
    }
    QTRY_COMPARE(rows(), 1);
    QCOMPARE(cell(0, ActivityTable::What), u"Event 250"_s);

    m_page->findChild<QLineEdit *>(u"activitySearch"_s)->setText(u"nowhere"_s);
    settle();
    QVERIFY(!visibleChild<Button>(m_page.get(), u"emptyAction1"_s));
    visibleChild<Button>(m_page.get(), u"emptyAction0"_s)->click();
    settle();
    QCOMPARE(rows(), 250);
    QVERIFY(view()->hasFocus());
}

void TestActivityNarrowing::filtersNarrow()
{
    const ConnectionId id = addAccount(u"Production"_s, 3);
    log(10min, u"wall"_s);
    log(9min, u"lobby"_s, ActivityOutcome::Failed);
    open({id});
    QTRY_COMPARE(rows(), 5);
    QVERIFY(!visibleChild<Button>(m_page.get(), u"showAllButton"_s));
    for (const auto &[name, spoken] :
         {std::pair(u"personCombo"_s, u"Person"_s), std::pair(u"kindCombo"_s, u"Kind"_s),
          std::pair(u"outcomeCombo"_s, u"Outcome"_s), std::pair(u"timeCombo"_s, u"Time"_s)}) {
        QCOMPARE(combo(name)->accessibleName(), spoken);
        const auto labels =
            QAccessible::queryAccessibleInterface(combo(name))->relations(QAccessible::Label);
        QCOMPARE(labels.size(), 1);
        QCOMPARE(labels.front().first->text(QAccessible::Name), spoken);
        QVERIFY(!combo(name)->property(AppStyle::NarrowingChoice).toBool());
    }
    select(3);
    choose(u"kindCombo"_s, u"Deleted"_s);
    QCOMPARE(rows(), 2);
    QCOMPARE(m_page->countsText(), u"2 of 5 entries, 1 selected"_s);
    QVERIFY(combo(u"kindCombo"_s)->property(AppStyle::NarrowingChoice).toBool());
    choose(u"outcomeCombo"_s, u"Done"_s);
    QCOMPARE(rows(), 1);
    QCOMPARE(cell(0, ActivityTable::Object), u"wall"_s);
    QCOMPARE(m_page->countsText(), u"1 of 5 entries"_s);
    auto *all = visibleChild<Button>(m_page.get(), u"showAllButton"_s);
    QVERIFY(all);
    all->click();
    settle();
    QCOMPARE(rows(), 5);
    QVERIFY(view()->hasFocus());
    // What was selected is found again.
    QCOMPARE(m_page->countsText(), u"5 entries, 1 selected"_s);
    QCOMPARE(cell(view()->currentIndex().row(), ActivityTable::Object), u"lobby"_s);
    QVERIFY(!visibleChild<Button>(m_page.get(), u"showAllButton"_s));
}

void TestActivityNarrowing::personsComeFromTheEntries()
{
    const ConnectionId id = addAccount(u"Production"_s, 2);
    log(10min, u"wall"_s);
    open({id});
    QTRY_COMPARE(rows(), 3);
    QTRY_COMPARE(combo(u"personCombo"_s)->count(), 3);
    choose(u"personCombo"_s, u"dana"_s);
    QCOMPARE(rows(), 1);
    // Who is chosen stays so, whoever comes.
    m_parts->activities.append({.time = m_parts->clock.now(),
                                .connection = id,
                                .actor = u"adam"_s,
                                .action = ActivityAction::CreateFilter,
                                .object = u"env:prod"_s});
    settle();
    QCOMPARE(combo(u"personCombo"_s)->count(), 4);
    QCOMPARE(combo(u"personCombo"_s)->currentText(), u"dana"_s);
    QCOMPARE(rows(), 1);
}

void TestActivityNarrowing::nothingFoundTellsWhatWasWanted()
{
    const ConnectionId id = addAccount(u"Production"_s, 950);
    log(10min, u"wall"_s);
    open({id});
    QTRY_VERIFY(rows() > 100);
    const auto text = [this] {
        const auto *label = visibleChild<Label>(m_page.get(), u"emptyText"_s);
        return label ? label->text() : QString();
    };
    choose(u"kindCombo"_s, u"Rotated"_s);
    QCOMPARE(text(), u"No entry that was read so far fits. Kind: Rotated"_s);
    // The way back is in sight.
    QVERIFY(combo(u"kindCombo"_s));
    QCOMPARE(visibleChild<Button>(m_page.get(), u"emptyAction0"_s)->text(), u"Show all"_s);
    for (int page = 0; page < 10; ++page) {
        auto *load = visibleChild<Button>(m_page.get(), u"emptyAction1"_s);
        if (!load)
            break;
        QCOMPARE(load->text(), u"Load older entries"_s);
        load->click();
        settle();
    }
    QTRY_COMPARE(text(), u"No entry fits. Kind: Rotated"_s);
    m_page->findChild<QLineEdit *>(u"activitySearch"_s)->setText(u"wall"_s);
    settle();
    QCOMPARE(text(), u"No entry fits. Kind: Rotated · Search: wall"_s);
    QCOMPARE(visibleChild<Button>(m_page.get(), u"emptyAction0"_s)->text(), u"Clear the search"_s);
    visibleChild<Button>(m_page.get(), u"emptyAction1"_s)->click();
    settle();
    QCOMPARE(rows(), 951);
    QCOMPARE(combo(u"kindCombo"_s)->currentText(), u"Any kind"_s);
}

void TestActivityNarrowing::headersSort()
{
    const ConnectionId id = addAccount(u"Production"_s, 3);
    log(10min, u"wall"_s);
    log(0min, u"lobby"_s);
    open({id});
    QTRY_COMPARE(rows(), 5);
    auto *header = view()->horizontalHeader();
    QVERIFY(header->isSortIndicatorShown());
    QCOMPARE(header->sortIndicatorSection(), int(ActivityTable::Time));
    QCOMPARE(header->sortIndicatorOrder(), Qt::DescendingOrder);
    select(4);
    const QPoint object(header->sectionViewportPosition(ActivityTable::Object) + 10,
                        header->height() / 2);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, object);
    QCOMPARE(header->sortIndicatorSection(), int(ActivityTable::Object));
    QCOMPARE(cell(0, ActivityTable::Object), u"lobby"_s);
    QCOMPARE(cell(1, ActivityTable::Object), u"wall"_s);
    QCOMPARE(cell(2, ActivityTable::What), u"Event 1"_s);
    QCOMPARE(view()->currentIndex().row(), 1);
    // Another page of the same window finds it so.
    settle();
    open({id});
    QTRY_COMPARE(rows(), 5);
    QCOMPARE(cell(0, ActivityTable::Object), u"lobby"_s);
    QCOMPARE(view()->horizontalHeader()->sortIndicatorSection(), int(ActivityTable::Object));
}

void TestActivityNarrowing::filtersFitIntoANarrowPage()
{
    const ConnectionId id = addAccount(u"Production"_s, 2);
    open({id});
    QTRY_COMPARE(rows(), 2);
    m_page->resize(700, 500);
    choose(u"timeCombo"_s, u"Last 30 days"_s);
    QCOMPARE(m_page->width(), 700);
    const auto *all = visibleChild<Button>(m_page.get(), u"showAllButton"_s);
    QVERIFY(all);
    QVERIFY(m_page->rect().contains(QRect(all->mapTo(m_page.get(), QPoint()), all->size())));
    for (const QString &name :
         {u"personCombo"_s, u"kindCombo"_s, u"outcomeCombo"_s, u"timeCombo"_s})
        QVERIFY(combo(name)->width() >= 110);
}

QTEST_MAIN(TestActivityNarrowing)
#include "tst_activity_narrowing.moc"
