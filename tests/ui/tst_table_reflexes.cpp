// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/drain.h"
#include "tests/ui/support/changes_fixture.h"
#include "ui/base/actions.h"
#include "ui/frame/details/details_pane.h"
#include "ui/frame/search/search_field.h"
#include "ui/main_window.h"
#include "ui/pages/base/table_page.h"
#include "ui/pages/page_specs.h"
#include "ui/shell/shell.h"
#include "ui/table/view_columns.h"
#include "ui/theme/theme.h"
#include "ui/widgets/access_keys.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text/label.h"

#include <QHeaderView>
#include <QMenu>
#include <QMouseEvent>
#include <QTableView>
#include <QTest>
#include <QTranslator>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

using namespace tokendeck;
using namespace tokendeck::test;

//! What people of tables expect of the window, on the sandbox's sample data.
class TestTableReflexes : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup() { m_fixture.reset(); }

    void cellsAreWhole_data();
    void cellsAreWhole();
    void tabGoesAsOneReads_data();
    void tabGoesAsOneReads();
    void lettersGoToANames();
    void undoByKeyCountsDown();
    void enterInTheSearchCopiesTheOnlyRow();
    void namesLeadOnAndBackReturns();
    void aJumpKeepsTheSearchThatShowsIt();
    void aKeyThatDoesNothingSaysSo();
    void whatCannotBeDoneSaysWhyInSight();
    void accountsLeadToTheirTokensAlone();
    void halfADoubleClickDoesNothing();
    void secondColumnSortsEqualOnes();
    void menuEntriesHaveAccessKeys();
    void verbsKeepTheirKeys();
    void verbsKeepTheirKeysBesideOtherQuotes();

private:
    void act(ActionId id) { m_fixture->window->actions().action(id)->trigger(); }
    [[nodiscard]] QAbstractItemView *view() const
    {
        return m_fixture->child<QAbstractItemView>(u"table"_s);
    }
    [[nodiscard]] QString currentName() const
    {
        return view() ? view()->currentIndex().siblingAtColumn(0).data().toString() : QString();
    }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<ChangesFixture> m_fixture;
};

void TestTableReflexes::initTestCase()
{
    m_theme = std::make_unique<Theme>();
    m_theme->apply(ThemeChoice::Light);
}

void TestTableReflexes::init()
{
    m_fixture = std::make_unique<ChangesFixture>();
    QVERIFY(m_fixture->settle());
}

void TestTableReflexes::cellsAreWhole_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("page");
    for (const QSize size : {QSize(1400, 820), QSize(1100, 700), QSize(960, 600)}) {
        for (int page = 0; page < 5; ++page)
            QTest::addRow("%d x %d, page %d", size.width(), size.height(), page) << size << page;
    }
}

void TestTableReflexes::cellsAreWhole()
{
    QFETCH(QSize, size);
    QFETCH(int, page);
    m_fixture->window->resize(size);
    m_fixture->window->findChild<Shell *>()->showPage(ListPageKeys[size_t(page)]);
    QVERIFY(m_fixture->settle());
    QTRY_VERIFY(view() && view()->model()->rowCount() > 0);
    auto *table = qobject_cast<QTableView *>(view());
    auto *tree = qobject_cast<QTreeView *>(view());
    const QHeaderView *header = table ? table->horizontalHeader() : tree->header();
    int looked = 0;
    const auto lookAt = [&](const QModelIndex &first) {
        for (int column = 0; column < header->count(); ++column) {
            const QModelIndex cell = first.siblingAtColumn(column);
            const auto kind = CellKind(cell.data(CellKindRole).toInt());
            // Pills give way at the smaller sizes, descriptions and notes at all; what they leave
            // out is in the details.
            const QString title = view()->model()->headerData(column, Qt::Horizontal).toString();
            if (header->isSectionHidden(column) || (kind == CellKind::Pills && size.width() < 1400)
                || title == u"Description"_s || title == u"Note"_s)
                continue;
            const int needed =
                view()->itemDelegate()->sizeHint(QStyleOptionViewItem(), cell).width();
            const int width = view()->visualRect(cell).width();
            QVERIFY2(needed <= width || kind == CellKind::Token,
                     qPrintable(u"%1: “%2” needs %3 of %4"_s.arg(title, cell.data().toString())
                                    .arg(needed)
                                    .arg(width)));
            ++looked;
        }
    };
    // Widths are measured behind the rows that came.
    drain();
    const QAbstractItemModel *model = view()->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        lookAt(model->index(row, 0));
        for (int child = 0; child < model->rowCount(model->index(row, 0)); ++child)
            lookAt(model->index(child, 0, model->index(row, 0)));
    }
    QVERIFY(looked > 10);
    QVERIFY(header->length() <= view()->viewport()->width());
}

void TestTableReflexes::tabGoesAsOneReads_data()
{
    QTest::addColumn<int>("page");
    // Of the pages with a search, which Tab begins at, and with rows from the beginning.
    for (int page = 0; page < int(pageSpecs().size()); ++page)
        if (pageSpecs()[size_t(page)].key != "overview"sv
            && pageSpecs()[size_t(page)].key != "scope"sv
            && pageSpecs()[size_t(page)].key != "compare"sv)
            QTest::addRow("%s", pageSpecs()[size_t(page)].key) << page;
}

void TestTableReflexes::tabGoesAsOneReads()
{
    QFETCH(int, page);
    auto *shell = m_fixture->window->findChild<Shell *>();
    shell->showPage(size_t(page));
    QVERIFY(m_fixture->settle());
    act(ActionId::Search);
    const QWidget *first = QApplication::focusWidget();
    QVERIFY(qobject_cast<const SearchField *>(first));
    std::vector<QWidget *> walked;
    do {
        QWidget *focus = QApplication::focusWidget();
        QVERIFY(focus && focus->isVisible() && focus->isEnabled());
        QVERIFY2(std::ranges::find(walked, focus) == walked.end(),
                 qPrintable(focus->accessibleName()));
        QVERIFY2(!focus->accessibleName().isEmpty()
                     || !focus->property("text").toString().isEmpty(),
                 focus->metaObject()->className());
        walked.push_back(focus);
        QTest::keyClick(focus, Qt::Key_Tab);
    } while (QApplication::focusWidget() != first && walked.size() < 60);
    QCOMPARE(QApplication::focusWidget(), first);
    // The table before the details, the page before what is around it.
    const auto placeOf = [&](const QWidget *widget) {
        return std::ranges::find(walked, widget) - walked.begin();
    };
    const auto *lock = m_fixture->child<Button>(u"lockButton"_s);
    QVERIFY(placeOf(view()) < placeOf(lock) && placeOf(lock) < std::ssize(walked));
    for (QWidget *widget : walked) {
        if (shell->currentPage()->isAncestorOf(widget))
            QVERIFY(placeOf(widget) < placeOf(lock));
    }
    // And back the same way.
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab);
    QCOMPARE(QApplication::focusWidget(), walked.back());
}

void TestTableReflexes::lettersGoToANames()
{
    m_fixture->showPage("shared");
    view()->setFocus();
    QTest::keyClick(view(), Qt::Key_Home);
    QTest::keyClicks(view(), u"sup"_s);
    QCOMPARE(currentName(), u"Support snapshots"_s);
    QVERIFY(view()->selectionModel()->isSelected(view()->currentIndex()));
}

void TestTableReflexes::undoByKeyCountsDown()
{
    TablePage *page = m_fixture->showPage("shared");
    m_fixture->select<SharedToken>(page, ListKind::SharedTokens, {u"Board status wall"_s});
    act(ActionId::Delete);
    m_fixture->press(u"actionButton"_s);
    const auto hint = [this] {
        return m_fixture->child<Button>(u"messageAction"_s)->text();
    };
    QVERIFY2(hint().endsWith(u"Ctrl+Z · 6 s"_s), qPrintable(hint()));
    m_fixture->parts.clock.advance(std::chrono::seconds(2));
    QVERIFY2(hint().endsWith(u"Ctrl+Z · 4 s"_s), qPrintable(hint()));
    act(ActionId::Undo);
    QTRY_COMPARE(m_fixture->said(),
                 u"Nothing was deleted: shared token “Board status wall” stays."_s);
    QVERIFY(m_fixture->writes().isEmpty());
    act(ActionId::Undo);
    QCOMPARE(m_fixture->said(), u"There is no delete to take back."_s);
}

void TestTableReflexes::enterInTheSearchCopiesTheOnlyRow()
{
    m_fixture->showPage("shared");
    act(ActionId::Search);
    QTest::keyClicks(QApplication::focusWidget(), u"o"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(m_fixture->parts.clipboardPort->text().isEmpty());
    act(ActionId::Search);
    QTest::keyClicks(QApplication::focusWidget(), u"board status"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(
        m_fixture->parts.clipboardPort->text().toUtf8(),
        m_fixture->named<SharedToken>(u"Board status wall"_s)->token.exposedText().toByteArray());
    QCOMPARE(QApplication::focusWidget(), view());
}

void TestTableReflexes::namesLeadOnAndBackReturns()
{
    auto *shell = m_fixture->window->findChild<Shell *>();
    TablePage *filters = m_fixture->showPage("filters");
    const Filter *web = m_fixture->filter(u"team: web"_s);
    QVERIFY(web);
    filters->select({ListKind::Filters, {{m_fixture->main, web->id.value()}}});
    Button *user = nullptr;
    QTRY_VERIFY([&] {
        for (auto *link : filters->detailsPane()->findChildren<Button *>()) {
            if (link->kind() == Button::Kind::Link && link->isVisible()
                && link->text() == u"Board status wall"_s)
                user = link;
        }
        return user != nullptr;
    }());
    user->click();
    QTRY_COMPARE(shell->currentPage()->objectName(), u"sharedPage"_s);
    QTRY_COMPARE(currentName(), u"Board status wall"_s);
    act(ActionId::Back);
    QCOMPARE(shell->currentPage(), filters);
    QTRY_COMPARE(currentName(), u"team: web"_s);
    act(ActionId::Forward);
    QCOMPARE(shell->currentPage()->objectName(), u"sharedPage"_s);
    QTRY_COMPARE(currentName(), u"Board status wall"_s);
}

void TestTableReflexes::aJumpKeepsTheSearchThatShowsIt()
{
    auto *shell = m_fixture->window->findChild<Shell *>();
    const SharedToken *wall = m_fixture->named<SharedToken>(u"Board status wall"_s);
    const Intent intent{
        .selection = {ListKind::SharedTokens, {{m_fixture->main, wall->id.value()}}}};
    m_fixture->showPage("shared");
    auto *search = shell->currentPage()->findChild<SearchField *>();
    search->setText(u"wall"_s);
    QVERIFY(m_fixture->settle());
    shell->go(intent);
    QCOMPARE(search->text(), u"wall"_s);
    QTRY_COMPARE(currentName(), u"Board status wall"_s);
    search->setText(u"audit"_s);
    QVERIFY(m_fixture->settle());
    shell->go(intent);
    QCOMPARE(search->text(), QString());
    QTRY_COMPARE(currentName(), u"Board status wall"_s);
}

void TestTableReflexes::aKeyThatDoesNothingSaysSo()
{
    m_fixture->showPage("api");
    QTRY_VERIFY(view() && view()->model()->rowCount() > 1);
    view()->setCurrentIndex(view()->model()->index(0, 0));
    act(ActionId::Rotate);
    QVERIFY2(m_fixture->said().startsWith(u"Rotate a token: "_s), qPrintable(m_fixture->said()));
    m_fixture->showPage("shared");
    view()->selectAll();
    act(ActionId::Rotate);
    QCOMPARE(m_fixture->said(), u"Rotate a token: select one row alone."_s);
}

void TestTableReflexes::whatCannotBeDoneSaysWhyInSight()
{
    const auto note = [this] {
        const auto *label = m_fixture->child<Label>(u"actionsNote"_s);
        return label ? label->text() : QString();
    };
    TablePage *page = m_fixture->showPage("shared");
    m_fixture->select<SharedToken>(page, ListKind::SharedTokens, {u"Board status wall"_s});
    QCOMPARE(note(), QString());
    act(ActionId::Delete);
    m_fixture->press(u"actionButton"_s);
    QTRY_COMPARE(note(), u"It is being deleted. While that waits, Undo takes it back."_s);
    act(ActionId::Undo);
    QTRY_COMPARE(note(), QString());
}

void TestTableReflexes::accountsLeadToTheirTokensAlone()
{
    auto *shell = m_fixture->window->findChild<Shell *>();
    shell->showPage("accounts");
    QVERIFY(m_fixture->settle());
    QTRY_VERIFY(view() && view()->model()->rowCount() > 0);
    view()->setCurrentIndex(view()->model()->index(0, 0));
    auto *page = static_cast<ListPage *>(shell->currentPage());
    emit view()->doubleClicked(view()->currentIndex());
    QTRY_COMPARE(shell->currentPage()->objectName(), u"shippingPage"_s);
    page = static_cast<ListPage *>(shell->currentPage());
    const Rows<ShippingToken> tokens =
        m_fixture->parts.workspace.rows<ShippingToken>(m_fixture->main);
    auto *table = static_cast<TablePage *>(page);
    QTRY_COMPARE(size_t(table->proxy().rowCount()), tokens->size());
    for (int row = 0; row < table->proxy().rowCount(); ++row) {
        const int source = table->proxy().mapToSource(table->proxy().index(row, 0)).row();
        QCOMPARE(table->table().connectionAt(source), m_fixture->main);
    }
}

void TestTableReflexes::halfADoubleClickDoesNothing()
{
    m_fixture->showPage("shared");
    QTest::keyClick(view(), Qt::Key_Home);
    // The first click of two led here, as one on a pill does.
    const QString before = currentName();
    const QModelIndex other = view()->model()->index(3, 0);
    QVERIFY(other.data().toString() != before);
    const QPointF place = view()->visualRect(other).center();
    QMouseEvent second(QEvent::MouseButtonDblClick, place, view()->viewport()->mapToGlobal(place),
                       Qt::LeftButton, Qt::LeftButton, {});
    QCoreApplication::sendEvent(view()->viewport(), &second);
    QCOMPARE(currentName(), before);
    QVERIFY(!QApplication::activeModalWidget());
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, place.toPoint());
    QCOMPARE(currentName(), other.data().toString());
}

void TestTableReflexes::secondColumnSortsEqualOnes()
{
    TablePage *page = m_fixture->showPage("shipping");
    auto *table = qobject_cast<QTableView *>(view());
    const QAbstractItemModel *model = table->model();
    const auto columnOf = [&](const QString &title) {
        for (int column = 0; column < model->columnCount(); ++column) {
            if (model->headerData(column, Qt::Horizontal).toString() == title)
                return column;
        }
        return -1;
    };
    const int state = columnOf(u"State"_s);
    table->sortByColumn(state, Qt::AscendingOrder);
    page->proxy().setSecondSort(0, Qt::DescendingOrder);
    for (int row = 1; row < model->rowCount(); ++row) {
        const auto text = [&](int of, int column) {
            return model->index(of, column).data().toString();
        };
        if (text(row - 1, state) == text(row, state))
            QVERIFY2(text(row - 1, 0).compare(text(row, 0), Qt::CaseInsensitive) >= 0,
                     qPrintable(text(row, 0)));
    }
}

void TestTableReflexes::menuEntriesHaveAccessKeys()
{
    QMenu menu;
    for (const auto *text : {"Copy token", "Copy as text", "Rotate…", "A && B"})
        menu.addAction(QString::fromUtf8(text));
    giveAccessKeys(&menu);
    QStringList texts;
    for (const QAction *action : menu.actions())
        texts.append(action->text());
    QCOMPARE(texts,
             (QStringList{u"&Copy token"_s, u"Copy &as text"_s, u"&Rotate…"_s, u"A && &B"_s}));
}

void TestTableReflexes::verbsKeepTheirKeys()
{
    const auto verbsBeside = [](const QString &name) {
        QMenu menu;
        menu.addAction(name)->setCheckable(true);
        for (const auto *verb : {"Rename “%1”…", "Remove “%1”…", "Check “%1”"})
            menu.addAction(QString::fromUtf8(verb).arg(name));
        giveAccessKeys(&menu);
        QStringList keys;
        for (const QAction *action : menu.actions().sliced(1))
            keys.append(action->text().section(u'&', 1).left(1));
        return keys;
    };
    QCOMPARE(verbsBeside(u"Acme"_s), (QStringList{u"R"_s, u"e"_s, u"C"_s}));
    for (const QString &name : {u"Rome East"_s, u"Eve"_s, u"Chur Mitte"_s})
        QCOMPARE(verbsBeside(name), verbsBeside(u"Acme"_s));
}

void TestTableReflexes::verbsKeepTheirKeysBesideOtherQuotes()
{
    //! Knows the quotes of German, and nothing else.
    class Quotes final : public QTranslator {
    public:
        [[nodiscard]] QString translate(const char *, const char *source, const char *,
                                        int) const override
        {
            return QString::fromUtf8(source) == u"“%1”"_s ? u"„%1“"_s : QString();
        }
        [[nodiscard]] bool isEmpty() const override { return false; }
    };
    Quotes quotes;
    QCoreApplication::installTranslator(&quotes);
    QStringList texts;
    for (const QString &name : {u"Acme"_s, u"Ost Ulm"_s}) {
        QMenu menu;
        menu.addAction(u"„%1“ umbenennen…"_s.arg(name));
        menu.addAction(u"„%1“ entfernen…"_s.arg(name));
        giveAccessKeys(&menu);
        for (const QAction *action : menu.actions())
            texts.append(action->text().section(u'“', 1));
    }
    QCoreApplication::removeTranslator(&quotes);
    QCOMPARE(texts,
             (QStringList{u" &umbenennen…"_s, u" &entfernen…"_s, u" &umbenennen…"_s,
                          u" &entfernen…"_s}));
}

QTEST_MAIN(TestTableReflexes)
#include "tst_table_reflexes.moc"
