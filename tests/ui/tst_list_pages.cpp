// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/lists/api_token_table.h"
#include "tests/ui/support/ui_probe.h"
#include "tests/ui/support/window_fixture.h"
#include "ui/base/actions.h"
#include "ui/frame/search/search_field.h"
#include "ui/main_window.h"
#include "ui/pages/base/list_page.h"
#include "ui/shell/shell.h"
#include "ui/shell/sidebar/connection_card.h"
#include "ui/table/cells/cell_geometry.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/text/label.h"

#include <QAbstractItemView>
#include <QDialog>
#include <QHeaderView>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tokendeck;
using test::visibleChild;

//! What the pages of rows do by keys and say beside their rows, in the whole window.
class TestListPages : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void farKeysSelectRows_data();
    void farKeysSelectRows();
    void shiftExtends();
    void oneRowAfterAll();
    void copiesWhatIsSelected();
    void copiesAllOfSeveral();
    void dangerStandsBesideOutcomes();
    void namesAreIsolated();
    void namesAreFoundAndCopiedAsTheyAre();
    void accountNamesAreIsolated();
    void someListsAreCountedAsSome();
    void unlistedTokensHaveNoIds();
    void movedColumnsStayAligned();
    void accountsStayInANarrowWindow();

private:
    void open(int page);
    [[nodiscard]] QTableView *table() const
    {
        return visibleChild<QTableView>(m_window.get(), u"table"_s);
    }
    [[nodiscard]] QList<int> selectedRows() const;
    [[nodiscard]] QString nameAt(int row) const
    {
        return table()->model()->index(row, 0).data().toString();
    }
    [[nodiscard]] QString text(const QString &label) const
    {
        const auto *found = visibleChild<Label>(m_window.get(), label);
        return found ? found->text() : QString();
    }
    [[nodiscard]] QStringList barTexts() const;
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);

    std::unique_ptr<test::WindowFixture> m_fixture;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Theme> m_theme;
};

namespace {

//! A name that turns what stands behind it round.
const QString Turning = u"Prod\u202enoitcudorP"_s;
const QString TurningShown = u"\u2068Prod‹U+202E›noitcudorP\u2069"_s;

} // namespace

void TestListPages::initTestCase()
{
    m_theme = std::make_unique<Theme>();
    m_theme->apply(ThemeChoice::Light);
}

void TestListPages::init()
{
    m_fixture = std::make_unique<test::WindowFixture>();
}

void TestListPages::cleanup()
{
    m_window.reset();
    m_fixture.reset();
}

void TestListPages::open(int page)
{
    m_window = std::make_unique<MainWindow>(m_fixture->dependencies());
    m_window->resize(1400, 820);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_window->actions().page(test::pagePosition(test::ListPageKeys[size_t(page) - 1]))->trigger();
    m_fixture->settle();
}

QList<int> TestListPages::selectedRows() const
{
    QList<int> rows;
    const QModelIndexList indexes = table()->selectionModel()->selectedRows();
    for (const QModelIndex &index : indexes)
        rows.append(index.row());
    std::ranges::sort(rows);
    return rows;
}

QStringList TestListPages::barTexts() const
{
    QStringList texts;
    const auto bars = m_window->findChildren<MessageBar *>();
    for (const MessageBar *bar : bars)
        if (bar->isVisible())
            texts.append(bar->text());
    return texts;
}

void TestListPages::press(int key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(table(), Qt::Key(key), modifiers);
    m_fixture->settle();
}

void TestListPages::farKeysSelectRows_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<bool>("control");
    QTest::addColumn<int>("row");
    QTest::newRow("Home") << int(Qt::Key_Home) << false << 0;
    QTest::newRow("Ctrl+Home") << int(Qt::Key_Home) << true << 0;
    QTest::newRow("End") << int(Qt::Key_End) << false << 11;
    QTest::newRow("Ctrl+End") << int(Qt::Key_End) << true << 11;
    QTest::newRow("Ctrl+Page Down") << int(Qt::Key_PageDown) << true << 11;
    QTest::newRow("Ctrl+Page Up") << int(Qt::Key_PageUp) << true << 0;
}

void TestListPages::farKeysSelectRows()
{
    QFETCH(int, key);
    QFETCH(bool, control);
    QFETCH(int, row);
    m_fixture->addSample();
    open(3);
    for (int i = 0; i < 5; ++i)
        press(Qt::Key_Down);
    press(key, control ? Qt::ControlModifier : Qt::NoModifier);
    QCOMPARE(table()->currentIndex().row(), row);
    QCOMPARE(selectedRows(), QList<int>{row});
    QCOMPARE(text(u"detailsTitle"_s), nameAt(row));
    press(Qt::Key_Return);
    QCOMPARE(text(u"clipboardText"_s),
             u"Copied “%1”. Clears from the clipboard in 30 s"_s.arg(nameAt(row)));
    QCOMPARE(m_fixture->activities.entries().front().object, nameAt(row));
}

void TestListPages::shiftExtends()
{
    m_fixture->addSample();
    open(3);
    press(Qt::Key_Home);
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    press(Qt::Key_Home, Qt::ShiftModifier);
    QCOMPARE(selectedRows(), (QList<int>{0, 1, 2}));
    press(Qt::Key_End, Qt::ShiftModifier | Qt::ControlModifier);
    QCOMPARE(selectedRows(), (QList<int>{2, 3, 4, 5, 6, 7, 8, 9, 10, 11}));
}

void TestListPages::oneRowAfterAll()
{
    m_fixture->addSample();
    open(3);
    press(Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(selectedRows().size(), 12);
    press(Qt::Key_Home, Qt::ControlModifier);
    QCOMPARE(selectedRows(), QList<int>{0});
}

void TestListPages::copiesWhatIsSelected()
{
    m_fixture->addSample();
    open(3);
    press(Qt::Key_Home);
    // Ctrl+arrow is the one way to part the current row from the selection.
    press(Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(table()->currentIndex().row(), 1);
    QCOMPARE(selectedRows(), QList<int>{0});
    press(Qt::Key_Return);
    QVERIFY(text(u"clipboardText"_s).contains(nameAt(0)));
    QCOMPARE(text(u"detailsTitle"_s), nameAt(0));
    // Without a selection the current row is selected before it is copied.
    table()->clearSelection();
    m_fixture->settle();
    press(Qt::Key_Return);
    QCOMPARE(selectedRows(), QList<int>{1});
    QVERIFY(text(u"clipboardText"_s).contains(nameAt(1)));
    QCOMPARE(text(u"detailsTitle"_s), nameAt(1));
}

void TestListPages::copiesAllOfSeveral()
{
    m_fixture->addSample();
    open(3);
    press(Qt::Key_Home);
    press(Qt::Key_Down, Qt::ShiftModifier);
    press(Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(selectedRows(), (QList<int>{0, 1}));
    press(Qt::Key_Return);
    // Of the sample's first two, in the order of the rows, each in a line.
    const QStringList lines = m_fixture->clipboardPort->text().split(u'\n');
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines.front() != lines.back() && !lines.front().isEmpty() && !lines.back().isEmpty());
    QVERIFY(text(u"clipboardText"_s).startsWith(u"Copied 2 shared tokens."_s));
    // Each is written down.
    const auto &entries = m_fixture->activities.entries();
    QCOMPARE(std::ranges::count(entries, ActivityAction::CopyToken, &Activity::action), 2);
}

void TestListPages::dangerStandsBesideOutcomes()
{
    const ConnectionId id = m_fixture->addSample();
    open(3);
    const QString danger = u"1 token has no filter: anyone with “Support snapshots” can read every "
                           "log of Production."_s;
    QCOMPARE(barTexts(), QStringList{danger});
    auto *page = m_window->findChild<Shell *>()->currentPage();
    page->showMessage({.tone = Tone::Good, .text = u"Shared token “X” was made."_s});
    m_fixture->settle();
    QCOMPARE(barTexts(), (QStringList{u"Shared token “X” was made."_s, danger}));
    // Its action is there, too, and behind the outcome in the order of the keyboard.
    const auto bars = m_window->findChildren<MessageBar *>(u"standingBar"_s);
    QCOMPARE(bars.size(), 1);
    QCOMPARE(visibleChild<Button>(bars.front(), u"messageAction"_s)->text(), u"Attach a filter"_s);
    auto *close = visibleChild<Button>(m_window.get(), u"messageClose"_s);
    close->setFocus();
    QTest::keyClick(close, Qt::Key_Tab);
    QVERIFY(visibleChild<Button>(bars.front(), u"messageAction"_s)->hasFocus());
    // A list that could not be read is said beside both.
    m_fixture->updateConnection(id, [](ConnectionInfo &info) {
        info.state = ConnectionState::TokenRefused;
        info.problem = Problem{.kind = ProblemKind::Unauthorized};
    });
    m_fixture->settle();
    QCOMPARE(barTexts().size(), 3);
    QVERIFY(barTexts().value(1).startsWith(u"Logz.io refused"_s));
    // Nothing can be changed now, and so it says why in place of its action.
    const QString hindered = barTexts().value(2);
    QVERIFY2(hindered.startsWith(danger + u' ') && hindered.contains(u"Enter a new one"_s),
             qPrintable(hindered));
    QVERIFY(page->act(ActionId::Escape));
    m_fixture->settle();
    QCOMPARE(barTexts().size(), 2);
    QVERIFY(!page->act(ActionId::Escape));
}

void TestListPages::namesAreIsolated()
{
    const ConnectionId id = m_fixture->addSample();
    m_fixture->updateConnection(
        id, [](ConnectionInfo &info) { info.connection.accountName = Turning; });
    SharedToken token;
    token.id = SharedTokenId(1);
    token.name = Turning;
    token.token = Secret("0123456789abcdef0123456789abcdef");
    m_fixture->workspace.replaceRows<SharedToken>(id, {token}, m_fixture->clock.now());
    m_fixture->settle();
    open(3);
    // The bar, the cell, what is spoken of it, the details, and what is copied.
    QCOMPARE(barTexts(),
             QStringList{u"1 token has no filter: anyone with “%1” can read every log of %1."_s.arg(
                 TurningShown)});
    const QModelIndex name = table()->model()->index(0, 0);
    QCOMPARE(name.data().toString(), TurningShown);
    QCOMPARE(name.data(Qt::AccessibleTextRole).toString(), TurningShown);
    QCOMPARE(text(u"detailsTitle"_s), TurningShown);
    QCOMPARE(text(u"detailsSubtitle"_s), u"Shared token · "_s + TurningShown);
    press(Qt::Key_Return);
    QVERIFY(text(u"clipboardText"_s).startsWith(u"Copied “%1”."_s.arg(TurningShown)));
    // A dialog's title, heading and sentence.
    press(Qt::Key_Delete);
    auto *dialog = visibleChild<QDialog>(m_window.get(), u"confirmDeleteDialog"_s);
    // Only a connection with its token can delete.
    if (dialog) {
        QVERIFY(dialog->windowTitle().contains(TurningShown));
        QVERIFY(!dialog->accessibleDescription().contains(QChar(0x202e)));
    }
    // Nothing in the window has the character that turns.
    const auto labels = m_window->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        QVERIFY2(!label->text().contains(QChar(0x202e)), qPrintable(label->objectName()));
}

void TestListPages::namesAreFoundAndCopiedAsTheyAre()
{
    const ConnectionId id = m_fixture->addSample();
    SharedToken token;
    token.id = SharedTokenId(1);
    token.name = Turning;
    token.token = Secret("0123456789abcdef0123456789abcdef");
    m_fixture->workspace.upsertRow<SharedToken>(id, token);
    m_fixture->settle();
    open(3);
    visibleChild<SearchField>(m_window.get())->setText(Turning);
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    m_fixture->settle();
    press(Qt::Key_Home);
    press(Qt::Key_Return);
    // What is kept has the name as it is, so that it is found again.
    QCOMPARE(m_fixture->activities.entries().front().object, Turning);
    QVERIFY(text(u"recentActivity"_s).contains(u"copied"_s));
}

void TestListPages::accountNamesAreIsolated()
{
    const ConnectionId id = m_fixture->addSample();
    m_fixture->updateConnection(id, [](ConnectionInfo &info) { info.connection.name = Turning; });
    std::vector<Account> accounts = *m_fixture->workspace.rows<Account>(id);
    accounts.front().name = Turning;
    m_fixture->workspace.replaceRows<Account>(id, accounts, m_fixture->clock.now());
    m_fixture->settle();
    open(1);
    auto *card = visibleChild<ConnectionCard>(m_window.get());
    QCOMPARE(card->accessibleName(), u"Connection "_s + TurningShown);
    auto *view = visibleChild<QAbstractItemView>(m_window.get(), u"table"_s);
    visibleChild<SearchField>(m_window.get())->setText(Turning);
    m_fixture->settle();
    QCOMPARE(view->model()->rowCount(), 1);
    QCOMPARE(view->model()->index(0, 0).data().toString(), TurningShown);
}

void TestListPages::someListsAreCountedAsSome()
{
    const ConnectionId main = m_fixture->addSample();
    ConnectionInfo sub;
    sub.connection.id = ConnectionId::create();
    sub.connection.name = u"Staging"_s;
    sub.connection.accountName = u"Staging"_s;
    sub.connection.apiUrl = QUrl(u"https://api-eu.logz.io"_s);
    sub.connection.accountId = AccountId(88766);
    sub.connection.parent = main;
    sub.state = ConnectionState::Ready;
    m_fixture->workspace.addConnection(sub);
    m_fixture->failList(sub.connection.id, ListKind::SharedTokens,
                        {.kind = ProblemKind::ServerFailed});
    open(3);
    const auto *entry = visibleChild<QAbstractButton>(m_window.get(), u"page_shared"_s);
    QCOMPARE(entry->accessibleName(), u"Shared tokens, at least 12"_s);
    QCOMPARE(text(u"countsText"_s), u"At least 12 tokens, 1 selected"_s);
    // What was read is empty: that says nothing of the other list.
    const std::vector<SharedToken> tokens = *m_fixture->workspace.rows<SharedToken>(main);
    m_fixture->workspace.replaceRows<SharedToken>(main, {}, m_fixture->clock.now());
    m_fixture->settle();
    QCOMPARE(entry->accessibleName(), u"Shared tokens, number not known"_s);
    QCOMPARE(text(u"countsText"_s), u"The number is not known"_s);
    QCOMPARE(text(u"emptyTitle"_s), u"Not every list could be loaded, and the others are empty"_s);
    m_fixture->workspace.replaceRows<SharedToken>(main, tokens, m_fixture->clock.now());
    m_fixture->workspace.replaceRows<SharedToken>(sub.connection.id, {}, m_fixture->clock.now());
    m_fixture->settle();
    QCOMPARE(entry->accessibleName(), u"Shared tokens, 12"_s);
    QCOMPARE(text(u"countsText"_s), u"12 tokens"_s);
}

void TestListPages::unlistedTokensHaveNoIds()
{
    const ConnectionId id = m_fixture->addSample();
    m_fixture->updateConnection(id, [](ConnectionInfo &info) { info.listsApiTokens = false; });
    // As the refresh makes it where the backend has no list: its id is the account's.
    ApiToken own;
    own.id = ApiTokenId(88765);
    own.name = u"Acme Production"_s;
    own.token = Secret("0123456789abcdef0123456789abcdef");
    own.accountId = AccountId(88765);
    m_fixture->workspace.replaceRows<ApiToken>(id, {own}, m_fixture->clock.now());
    m_fixture->settle();
    open(5);
    const QModelIndex row = table()->model()->index(0, 0);
    QCOMPARE(row.siblingAtColumn(ApiTokenTable::Id).data().toString(), u"–"_s);
    const auto labels = m_window->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        QVERIFY(!label->isVisible() || !label->text().contains(u"88765"_s));
}

void TestListPages::movedColumnsStayAligned()
{
    m_fixture->addSample();
    open(3);
    table()->horizontalHeader()->moveSection(2, 0);
    m_fixture->settle();
    m_window.reset();
    open(3);
    // What stood first in the window before stands first again, in cells as in the header.
    QCOMPARE(table()->horizontalHeader()->logicalIndex(0), 2);
    const QImage image = table()->grab().toImage();
    const auto firstInk = [&](int top, int height) {
        const qreal ratio = image.devicePixelRatio();
        for (int x = 6; x < 120; ++x) {
            for (int y = top + 8; y < top + height - 8; ++y) {
                const QColor color = image.pixelColor(int(x * ratio), int(y * ratio));
                if (color.lightness() < 170)
                    return x;
            }
        }
        return -1;
    };
    const int header = table()->horizontalHeader()->height();
    const int row = table()->rowHeight(1);
    const int inHeader = firstInk(0, header);
    const int inCell = firstInk(header + row, row);
    QVERIFY2(inHeader >= CellMetrics::EdgePadding && std::abs(inHeader - inCell) <= 2,
             qPrintable(u"header %1, cell %2"_s.arg(inHeader).arg(inCell)));
}

//! Tokens of the same name are told apart by it.
void TestListPages::accountsStayInANarrowWindow()
{
    m_fixture->addSample();
    m_fixture->addSample(u"Beta"_s, u"https://api.logz.io"_s);
    open(3);
    m_window->findChild<Shell *>()->showFamilies({});
    m_window->resize(960, 600);
    for (const char *page : {"shipping", "shared", "filters", "api"}) {
        m_window->findChild<Shell *>()->showPage(page);
        m_fixture->settle();
        QStringList titles;
        for (int column = 0; column < table()->model()->columnCount(); ++column) {
            if (!table()->isColumnHidden(column))
                titles.append(table()->model()->headerData(column, Qt::Horizontal).toString());
        }
        QVERIFY2(titles.contains(u"Account"_s), qPrintable(titles.join(u' ')));
    }
}

QTEST_MAIN(TestListPages)
#include "tst_list_pages.moc"
