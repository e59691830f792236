// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/accounts/account_tree.h"
#include "models/tables/lists/shared_token_table.h"
#include "tests/ui/window/window_test.h"
#include "ui/base/actions.h"
#include "ui/frame/details/details_pane.h"
#include "ui/frame/details/token_field.h"
#include "ui/frame/empty_state.h"
#include "ui/frame/search/search_field.h"
#include "ui/shell/shell.h"
#include "ui/table/cells/cell_geometry.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text/label.h"

#include <QMenu>
#include <QScrollBar>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace tokendeck;
using test::visibleChild;

//! The rows of a page in the window: copying and revealing tokens, searching, columns, the
//! selection.
class TestWindowRows : public test::WindowTest {
    Q_OBJECT

private slots:
    void copiesByKeyboard_data();
    void copiesByKeyboard();
    void copiesByClick();
    void tellsWhenTheClipboardRefuses();
    void neverCopiesMasks();
    void searches();
    void foldsTheDetails();
    void leavesColumnsOut();
    void columnsHoldWhatIsUsual();
    void remembersColumns();
    void keepsSelectionAndPlace();
    void keepsTheSelectionAmongOtherConnections();
    void revealsWhileHeld();
    void noTextHoldsAToken();

private:
    [[nodiscard]] QString nameAt(int row) const
    {
        return table()->model()->index(row, 0).data().toString();
    }
};

void TestWindowRows::copiesByKeyboard_data()
{
    QTest::addColumn<int>("page");
    QTest::addColumn<int>("key");
    QTest::addColumn<bool>("control");
    for (const int page : {1, 2, 3, 5}) {
        QTest::addRow("page %d, Enter", page) << page << int(Qt::Key_Return) << false;
        QTest::addRow("page %d, keypad", page) << page << int(Qt::Key_Enter) << false;
        QTest::addRow("page %d, Ctrl+C", page) << page << int(Qt::Key_C) << true;
    }
}

void TestWindowRows::copiesByKeyboard()
{
    QFETCH(int, page);
    QFETCH(int, key);
    QFETCH(bool, control);
    m_fixture->addSample();
    open();
    showPage(page);
    QTest::keyClick(table(), Qt::Key_Down);
    QTest::keyClick(table(), Qt::Key(key), control ? Qt::ControlModifier : Qt::NoModifier);
    const QString copied = m_fixture->clipboardPort->text();
    QVERIFY(copied.contains(QLatin1StringView(test::WindowFixture::TokenCore)));
    // It is the current row's: the mask shows its first and last characters.
    const int tokenColumn = page == 1 ? 4 : 2;
    const QString mask = table()->currentIndex().siblingAtColumn(tokenColumn).data().toString();
    QCOMPARE(mask.left(4), copied.left(4));
    QCOMPARE(mask.right(4), copied.right(4));
    auto *status = visibleChild<Label>(m_window.get(), u"clipboardText"_s);
    QVERIFY(status);
    const QString name = table()->currentIndex().siblingAtColumn(0).data().toString();
    QCOMPARE(status->text(), u"Copied “%1”. Clears from the clipboard in 30 s"_s.arg(name));
    m_fixture->clock.advance(10s);
    QCOMPARE(status->text(), u"Copied “%1”. Clears from the clipboard in 20 s"_s.arg(name));
    m_fixture->clock.advance(20s);
    QVERIFY(!status->isVisible());
    QVERIFY(m_fixture->clipboardPort->text().isEmpty());
}

void TestWindowRows::copiesByClick()
{
    m_fixture->addSample();
    open();
    showPage("shared");
    const QModelIndex token = table()->model()->index(2, 2);
    const QRect cell = table()->visualRect(token);
    QWidget *viewport = table()->viewport();
    // Beside Copy a click selects and copies nothing.
    QTest::mouseClick(viewport, Qt::LeftButton, {}, QPoint(cell.left() + 20, cell.center().y()));
    QVERIFY(m_fixture->clipboardPort->text().isEmpty());
    QCOMPARE(table()->currentIndex().row(), 2);
    QTest::mouseClick(viewport, Qt::LeftButton, {}, QPoint(cell.right() - 20, cell.center().y()));
    const QString copied = m_fixture->clipboardPort->text();
    QCOMPARE(copied.left(4), token.data().toString().left(4));
    visibleChild<Button>(m_window.get(), u"clearClipboardButton"_s)->click();
    QVERIFY(m_fixture->clipboardPort->text().isEmpty());
    // The pane's Copy does the same.
    visibleChild<Button>(m_window.get(), u"copyButton"_s)->click();
    QCOMPARE(m_fixture->clipboardPort->text(), copied);
}

void TestWindowRows::tellsWhenTheClipboardRefuses()
{
    m_fixture->addSample();
    open();
    showPage("shared");
    m_fixture->clipboardPort->refuses = true;
    QTest::keyClick(table(), Qt::Key_Return);
    m_fixture->settle();
    QVERIFY2(barText().contains(u"was not copied"_s), qPrintable(barText()));
    m_window->actions().action(ActionId::Escape)->trigger();
    m_fixture->settle();
    QVERIFY(!barText().contains(u"was not copied"_s));
}

void TestWindowRows::neverCopiesMasks()
{
    m_fixture->addSample();
    open();
    // Filters have no token: the view's own copying of texts must not step in.
    showPage("filters");
    QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier);
    m_fixture->settle();
    QVERIFY(m_fixture->clipboardPort->text().isEmpty());
    QCOMPARE(barText(), u"This row has no token to copy."_s);
}

void TestWindowRows::searches()
{
    m_fixture->addSample();
    open();
    showPage("shared");
    m_window->actions().action(ActionId::Search)->trigger();
    auto *search = visibleChild<SearchField>(m_window.get());
    QVERIFY(search->hasFocus());
    QTest::keyClicks(search, u"audit prod"_s);
    m_fixture->settle();
    QCOMPARE(table()->model()->rowCount(), 1);
    QCOMPARE(visibleChild<Label>(m_window.get(), u"countsText"_s)->text(),
             u"1 of 12 tokens, 1 selected"_s);
    QTest::keyClick(search, Qt::Key_Return);
    QVERIFY(table()->hasFocus());
    search->setFocus();
    QTest::keyClicks(search, u"zzz"_s);
    m_fixture->settle();
    QVERIFY(visibleChild<EmptyState>(m_window.get()));
    QVERIFY(visibleChild<Label>(m_window.get(), u"emptyTitle"_s)->text().contains(u"zzz"_s));
    m_window->actions().action(ActionId::Escape)->trigger();
    m_fixture->settle();
    QVERIFY(search->text().isEmpty());
    QCOMPARE(table()->model()->rowCount(), 12);
}

void TestWindowRows::foldsTheDetails()
{
    m_fixture->addSample();
    open();
    showPage("shared");
    QVERIFY(visibleChild<DetailsPane>(m_window.get()));
    QVERIFY(!visibleChild<Button>(m_window.get(), u"detailsButton"_s));
    QCOMPARE(visibleChild<DetailsPane>(m_window.get())->width(), 310);
    m_window->resize(960, 600);
    m_fixture->settle();
    QCOMPARE(m_window->size(), QSize(960, 600));
    QVERIFY(!visibleChild<DetailsPane>(m_window.get()));
    QVERIFY(table()->width() >= 740);
    m_window->actions().action(ActionId::Details)->trigger();
    QVERIFY(visibleChild<DetailsPane>(m_window.get()));
    m_window->actions().action(ActionId::Escape)->trigger();
    QVERIFY(!visibleChild<DetailsPane>(m_window.get()));
}

void TestWindowRows::leavesColumnsOut()
{
    m_fixture->addSample();
    open({960, 600});
    for (int page = 1; page <= 5; ++page) {
        showPage(page);
        QVERIFY2(!table()->horizontalScrollBar()->isVisible(), qPrintable(QString::number(page)));
        // The token stays, with room for its Copy.
        if (page == 4)
            continue;
        const QModelIndex token = table()->model()->index(0, page == 1 ? 4 : 2);
        QVERIFY(table()->visualRect(token).width() > 100);
    }
}

void TestWindowRows::columnsHoldWhatIsUsual()
{
    m_fixture->addSample();
    open();
    const auto lacking = [this](int page, int column, const QString &text) {
        showPage(page);
        const QModelIndex index = table()->model()->index(0, column);
        return table()->fontMetrics().horizontalAdvance(text) + 2 * CellMetrics::Padding
            - table()->visualRect(index).width();
    };
    QCOMPARE_LE(lacking(1, AccountTree::DailyVolume, u"25,000 time series"_s), 0);
    QCOMPARE_LE(lacking(3, SharedTokenTable::Expires, u"in 60 days"_s), 0);
}

void TestWindowRows::remembersColumns()
{
    m_fixture->addSample();
    open();
    showPage("shared");
    auto *header = qobject_cast<QTableView *>(table())->horizontalHeader();
    QVERIFY(!header->isSectionHidden(4));
    emit header->customContextMenuRequested(QPoint(5, 5));
    auto *menu = header->findChild<QMenu *>();
    QVERIFY(menu);
    QAction *lastUsed = nullptr;
    for (QAction *action : menu->findChildren<QAction *>())
        if (action->text().remove(u'&') == u"Last used"_s)
            lastUsed = action;
    QVERIFY(lastUsed && lastUsed->isChecked());
    lastUsed->trigger();
    menu->close();
    QVERIFY(header->isSectionHidden(4));
    header->moveSection(header->visualIndex(5), 0);
    header->setSortIndicator(5, Qt::DescendingOrder);

    open();
    showPage("shared");
    header = qobject_cast<QTableView *>(table())->horizontalHeader();
    QVERIFY(header->isSectionHidden(4));
    QCOMPARE(header->visualIndex(5), 0);
    QCOMPARE(header->sortIndicatorSection(), 5);
    QCOMPARE(header->sortIndicatorOrder(), Qt::DescendingOrder);
}

void TestWindowRows::keepsSelectionAndPlace()
{
    const ConnectionId id = m_fixture->addSample();
    std::vector<SharedToken> tokens = *m_fixture->workspace.rows<SharedToken>(id);
    SharedToken pattern = tokens.front();
    for (int i = 0; i < 200; ++i) {
        pattern.id = SharedTokenId(5000 + i);
        pattern.name = u"m %1"_s.arg(i);
        tokens.push_back(pattern);
    }
    m_fixture->workspace.replaceRows<SharedToken>(id, tokens, m_fixture->clock.now());
    m_fixture->settle();
    open();
    showPage("shared");
    selectRow(120);
    const QString selected = nameAt(120);
    table()->verticalScrollBar()->setValue(100 * 36 + 10);
    const QString top = table()->indexAt(QPoint(5, 5)).siblingAtColumn(0).data().toString();
    // A refresh brings rows in above, and takes some out.
    pattern.id = SharedTokenId(9000);
    pattern.name = u"a new one"_s;
    tokens.push_back(pattern);
    pattern.id = SharedTokenId(9001);
    pattern.name = u"b new one"_s;
    tokens.push_back(pattern);
    tokens.erase(tokens.begin() + 14);
    m_fixture->workspace.replaceRows<SharedToken>(id, tokens, m_fixture->clock.now());
    m_fixture->settle();
    QTRY_COMPARE(table()->model()->rowCount(), 213);
    QCOMPARE(table()->indexAt(QPoint(5, 5)).siblingAtColumn(0).data().toString(), top);
    QCOMPARE(table()->currentIndex().siblingAtColumn(0).data().toString(), selected);
    QCOMPARE(table()->selectionModel()->selectedRows().size(), 1);
}

void TestWindowRows::keepsTheSelectionAmongOtherConnections()
{
    const ConnectionId one = m_fixture->addSample(u"One"_s);
    const ConnectionId two = m_fixture->addSample(u"Two"_s, u"https://api.logz.io"_s);
    open();
    auto *shell = m_window->findChild<Shell *>();
    shell->showFamilies({two});
    showPage("shared");
    selectRow(2);
    const int id = table()->currentIndex().data(IdRole).toInt();
    shell->showFamilies({});
    m_fixture->settle();
    const QModelIndex current = table()->currentIndex();
    QCOMPARE(current.data(IdRole).toInt(), id);
    QCOMPARE(current.data(ConnectionRole).toString(), two.value());
    QVERIFY(table()->selectionModel()->isSelected(current));
    // Where it is gone, the first row is selected.
    shell->showFamilies({one});
    m_fixture->settle();
    QCOMPARE(table()->selectionModel()->selectedRows(),
             QModelIndexList{table()->model()->index(0, 0)});
}

void TestWindowRows::revealsWhileHeld()
{
    m_fixture->addSample();
    open();
    showPage("shared");
    selectRow(1);
    auto *field = visibleChild<TokenField>(m_window.get());
    auto *reveal = visibleChild<Button>(m_window.get(), u"revealButton"_s);
    const QImage masked = field->grab().toImage();
    const int height = field->height();
    QTest::mousePress(reveal, Qt::LeftButton);
    m_fixture->settle();
    QVERIFY(field->isRevealed());
    QVERIFY(field->grab().toImage() != masked);
    QVERIFY(!test::accessibleTexts(m_window.get())
                 .join(u'\n')
                 .contains(QLatin1StringView(test::WindowFixture::TokenCore)));
    QTest::mouseRelease(reveal, Qt::LeftButton);
    m_fixture->settle();
    QVERIFY(!field->isRevealed());
    QCOMPARE(field->height(), height);

    // Held by key, and ended by what takes the key away.
    reveal->setFocus();
    QTest::keyPress(reveal, Qt::Key_Return);
    QVERIFY(field->isRevealed());
    QTest::keyRelease(reveal, Qt::Key_Return);
    QVERIFY(!field->isRevealed());
    QTest::keyPress(reveal, Qt::Key_Space);
    QVERIFY(field->isRevealed());
    table()->setFocus();
    QVERIFY(!field->isRevealed());
}

void TestWindowRows::noTextHoldsAToken()
{
    m_fixture->addSample();
    open();
    for (int page = 1; page <= 5; ++page) {
        showPage(page);
        const QStringList texts = test::accessibleTexts(m_window.get());
        QVERIFY(texts.size() > 30);
        QVERIFY(!texts.join(u'\n').contains(QLatin1StringView(test::WindowFixture::TokenCore)));
        const auto widgets = m_window->findChildren<QWidget *>();
        for (const QWidget *widget : widgets)
            QVERIFY(!widget->toolTip().contains(QLatin1StringView(test::WindowFixture::TokenCore)));
    }
    QVERIFY(test::accessibleTexts(m_window.get()).join(u'\n').contains(u"Shared tokens"_s));
}

QTEST_MAIN(TestWindowRows)
#include "tst_window_rows.moc"
