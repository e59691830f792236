// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/accounts/account_tree.h"
#include "models/tables/lists/shared_token_table.h"
#include "tests/ui/support/ui_probe.h"
#include "tests/ui/support/window_fixture.h"
#include "ui/base/actions.h"
#include "ui/dialogs/token_dialog.h"
#include "ui/frame/details_pane.h"
#include "ui/frame/empty_state.h"
#include "ui/frame/search_field.h"
#include "ui/frame/token_field.h"
#include "ui/main_window.h"
#include "ui/pages/list_page.h"
#include "ui/pages/page_specs.h"
#include "ui/shell/lock_page.h"
#include "ui/shell/shell.h"
#include "ui/shell/shortcuts_dialog.h"
#include "ui/shell/sidebar/connection_card.h"
#include "ui/table/cell_geometry.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/message_bar.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QDialog>
#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>
#include <QSet>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace tokendeck;
using test::visibleChild;

//! The window over everything real below it but the clock, the clipboard and the keychain.
class TestMainWindow : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void startsWithoutConnections();
    void showsNoOtherWindow();
    void showsWhatIsConnected();
    void buildsPagesWhenTheyAreShown();
    void tellsItsFirstPaint();
    void noticesStandUntilTheyAreClosed();
    void noticesLeaveRoomForRows();
    void copiesByKeyboard_data();
    void copiesByKeyboard();
    void copiesByClick();
    void tellsWhenTheClipboardRefuses();
    void neverCopiesMasks();
    void searches();
    void saysWhoReadsEverything();
    void offersANewTokenAfter401();
    void tellsTwoAddressesApart_data();
    void tellsTwoAddressesApart();
    void tellsWhatToSendAfter403();
    void keepsStaleRows();
    void saysWhereApiTokensCannotBeListed();
    void loads();
    void foldsTheDetails();
    void leavesColumnsOut();
    void columnsHoldWhatIsUsual();
    void remembersColumns();
    void keepsSelectionAndPlace();
    void revealsWhileHeld();
    void noTextHoldsAToken();
    void everyControlHasAName();
    void locks();
    void namesWhatIsRemoved();
    void switchesFamilies();
    void shortcutsDiffer();
    void changesItsColours();

private:
    void open(QSize size = {1400, 820});
    void showPage(int number);
    [[nodiscard]] QAbstractItemView *table() const
    {
        return visibleChild<QAbstractItemView>(m_window.get(), u"table"_s);
    }
    [[nodiscard]] QString barText() const;
    void selectRow(int row);
    [[nodiscard]] QString nameAt(int row) const
    {
        return table()->model()->index(row, 0).data().toString();
    }

    std::unique_ptr<test::WindowFixture> m_fixture;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Theme> m_theme;
};

void TestMainWindow::initTestCase()
{
    m_theme = std::make_unique<Theme>();
    m_theme->apply(ThemeChoice::Light);
    QAccessible::setActive(true);
}

void TestMainWindow::init()
{
    m_fixture = std::make_unique<test::WindowFixture>();
}

void TestMainWindow::cleanup()
{
    m_window.reset();
    m_fixture.reset();
}

void TestMainWindow::open(QSize size)
{
    m_window = std::make_unique<MainWindow>(m_fixture->dependencies());
    m_window->resize(size);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_fixture->settle();
}

void TestMainWindow::showPage(int number)
{
    m_window->actions().page(size_t(number) - 1)->trigger();
    m_fixture->settle();
}

QString TestMainWindow::barText() const
{
    const auto *bar = visibleChild<MessageBar>(m_window.get(), u"messageBar"_s);
    return bar ? bar->text() : QString();
}

void TestMainWindow::selectRow(int row)
{
    // The view's own way would look at the keys that are held.
    table()->selectionModel()->setCurrentIndex(table()->model()->index(row, 0),
                                               QItemSelectionModel::ClearAndSelect
                                                   | QItemSelectionModel::Rows);
    m_fixture->settle();
}

void TestMainWindow::startsWithoutConnections()
{
    open();
    QVERIFY(visibleChild<QWidget>(m_window.get(), u"startPage"_s));
    QVERIFY(!m_window->findChild<Shell *>());
    auto *sandbox = visibleChild<Button>(m_window.get(), u"openSandboxButton"_s);
    QCOMPARE(test::accessibleNameOf(sandbox), u"Open the sandbox"_s);
    sandbox->click();
    QCOMPARE(m_fixture->sandboxOpened, 1);
    QSet<QString> names;
    const auto widgets = m_window->findChildren<QWidget *>();
    for (QWidget *widget : widgets)
        if (widget->isVisible())
            names.insert(test::accessibleNameOf(widget));
    for (const QString &name :
         {u"Region"_s, u"API token of the main account"_s, u"Name"_s, u"Connect"_s})
        QVERIFY2(names.contains(name), qPrintable(name));
    QVERIFY(!visibleChild<Button>(m_window.get(), u"connectButton"_s)->isEnabled());
    QVERIFY(!visibleChild<Button>(m_window.get(), u"backButton"_s));

    // A connection that comes from elsewhere (the sandbox) takes the page's place.
    m_fixture->addSample();
    QVERIFY(visibleChild<Shell>(m_window.get()));
}

//! Parts of a page that are shown before they have a parent would be windows for a moment.
void TestMainWindow::showsNoOtherWindow()
{
    class Watch final : public QObject {
    public:
        QStringList shown;
        bool eventFilter(QObject *object, QEvent *event) override
        {
            const auto *widget = qobject_cast<QWidget *>(object);
            if (event->type() == QEvent::Show && widget && widget->isWindow())
                shown.append(widget->objectName());
            return false;
        }
    } watch;
    qApp->installEventFilter(&watch);
    open();
    m_fixture->addSample();
    m_fixture->settle();
    for (int page = 1; page <= int(pageSpecs().size()); ++page)
        showPage(page);
    QCOMPARE(watch.shown, QStringList{u"mainWindow"_s});
}

void TestMainWindow::showsWhatIsConnected()
{
    m_fixture->addSample();
    open();
    auto *card = visibleChild<ConnectionCard>(m_window.get());
    QCOMPARE(card->accessibleName(), u"Connection Acme Production"_s);
    QCOMPARE(card->accessibleDescription(), u"Europe · 7 accounts"_s);
    const std::array<std::pair<QString, QString>, 5> entries{{
        {u"page_accounts"_s, u"Accounts, 8"_s},
        {u"page_shipping"_s, u"Shipping tokens, 14"_s},
        {u"page_shared"_s, u"Shared tokens, 12"_s},
        {u"page_filters"_s, u"Filters, 11"_s},
        {u"page_api"_s, u"API tokens, 3"_s},
    }};
    for (const auto &[object, name] : entries)
        QCOMPARE(visibleChild<QAbstractButton>(m_window.get(), object)->accessibleName(), name);
    const std::array<int, 5> rows{1, 14, 12, 11, 3};
    for (int page = 1; page <= 5; ++page) {
        showPage(page);
        QVERIFY(table());
        QCOMPARE(table()->model()->rowCount(), rows[size_t(page - 1)]);
        QVERIFY(table()->hasFocus());
        // The first row is there to be copied.
        QCOMPARE(table()->selectionModel()->selectedRows().size(), 1);
    }
}

void TestMainWindow::buildsPagesWhenTheyAreShown()
{
    m_fixture->addSample();
    open();
    QCOMPARE(m_window->findChildren<ListPage *>().size(), 1);
    showPage(3);
    QCOMPARE(m_window->findChildren<ListPage *>().size(), 2);
    showPage(3);
    QCOMPARE(m_window->findChildren<ListPage *>().size(), 2);
}

void TestMainWindow::tellsItsFirstPaint()
{
    m_window = std::make_unique<MainWindow>(m_fixture->dependencies());
    int painted = 0;
    connect(m_window.get(), &MainWindow::firstPainted, this, [&painted] { ++painted; });
    m_window->show();
    QTRY_COMPARE(painted, 1);
    m_window->repaint();
    m_fixture->settle();
    QCOMPARE(painted, 1);
}

//! The objects that the notices in sight name.
static QString noticed(const MainWindow &window)
{
    QStringList objects;
    for (const QString &text : test::noticesOf(&window)) {
        for (const QString &object : {u"the settings"_s, u"the layout"_s, u"the sandbox"_s,
                                      u"the activity"_s, u"the notes"_s}) {
            if (text.contains(object))
                objects.append(object);
        }
    }
    return objects.join(u", "_s);
}

void TestMainWindow::noticesStandUntilTheyAreClosed()
{
    const Problem damaged{.kind = ProblemKind::FileDamaged};
    // On the start page, which goes as soon as something is connected.
    open();
    m_window->showProblem(damaged, u"the settings"_s);
    m_window->showProblem(damaged, u"the layout"_s);
    QCOMPARE(noticed(*m_window), u"the settings, the layout"_s);
    m_fixture->addSample();
    m_fixture->settle();
    showPage(2);
    QCOMPARE(noticed(*m_window), u"the settings, the layout"_s);
    // Nothing that happens takes their place, nor does another of their kind.
    auto *page = m_window->findChild<Shell *>()->currentPage();
    page->showMessage({.tone = Tone::Good, .text = u"Something was done."_s});
    m_window->showProblem(damaged, u"the sandbox"_s);
    m_window->showProblem(damaged, u"the activity"_s);
    m_window->showProblem(damaged, u"the settings"_s);
    QCOMPARE(noticed(*m_window), u"the settings, the layout, the sandbox"_s);
    // One that is closed makes room for another one.
    auto *bar = visibleChild<MessageBar>(m_window.get(), u"noticeBar"_s);
    QTest::mouseClick(visibleChild<Button>(bar, u"messageClose"_s), Qt::LeftButton);
    QCOMPARE(noticed(*m_window), u"the layout, the sandbox, the activity"_s);
    // Esc closes what the page says first.
    page->focusContent();
    QAction &escape = *m_window->actions().action(ActionId::Escape);
    escape.trigger();
    QCOMPARE(noticed(*m_window), u"the layout, the sandbox, the activity"_s);
    escape.trigger();
    QCOMPARE(noticed(*m_window), u"the sandbox, the activity"_s);
    m_fixture->connections.lock();
    QCOMPARE(noticed(*m_window), QString());
    m_fixture->connections.unlock();
    QTRY_COMPARE(noticed(*m_window), u"the sandbox, the activity"_s);
}

void TestMainWindow::noticesLeaveRoomForRows()
{
    m_fixture->addSample();
    open({960, 600});
    showPage(2);
    for (const QString &object : {u"the settings"_s, u"the layout"_s, u"the sandbox"_s})
        m_window->showProblem(
            {.kind = ProblemKind::FileDamaged, .detail = u"/home/a/file.damaged-1"_s}, object);
    m_fixture->settle();
    QVERIFY(table()->viewport()->height() >= 3 * 36);
}

void TestMainWindow::copiesByKeyboard_data()
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

void TestMainWindow::copiesByKeyboard()
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

void TestMainWindow::copiesByClick()
{
    m_fixture->addSample();
    open();
    showPage(3);
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

void TestMainWindow::tellsWhenTheClipboardRefuses()
{
    m_fixture->addSample();
    open();
    showPage(3);
    m_fixture->clipboardPort->refuse(true);
    QTest::keyClick(table(), Qt::Key_Return);
    m_fixture->settle();
    QVERIFY2(barText().contains(u"was not copied"_s), qPrintable(barText()));
    m_window->actions().action(ActionId::Escape)->trigger();
    m_fixture->settle();
    QVERIFY(!barText().contains(u"was not copied"_s));
}

void TestMainWindow::neverCopiesMasks()
{
    m_fixture->addSample();
    open();
    // Filters have no token: the view's own copying of texts must not step in.
    showPage(4);
    QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier);
    m_fixture->settle();
    QVERIFY(m_fixture->clipboardPort->text().isEmpty());
    QCOMPARE(barText(), u"This row has no token to copy."_s);
}

void TestMainWindow::searches()
{
    m_fixture->addSample();
    open();
    showPage(3);
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

void TestMainWindow::saysWhoReadsEverything()
{
    m_fixture->addSample();
    open();
    showPage(3);
    QTRY_COMPARE(barText(),
                 u"1 token has no filter: anyone with “Support snapshots” can read "
                 u"every log of Production."_s);
    auto *action = visibleChild<Button>(m_window.get(), u"messageAction"_s);
    QVERIFY(action);
    QCOMPARE(action->text(), u"Attach a filter"_s);
    QTest::mouseClick(action, Qt::LeftButton);
    auto *editor = visibleChild<QDialog>(m_window.get(), u"filterEditor"_s);
    QVERIFY(editor);
    QVERIFY(editor->windowTitle().contains(u"Support snapshots"_s));
    editor->close();
    showPage(2);
    QVERIFY(barText().isEmpty());
}

void TestMainWindow::offersANewTokenAfter401()
{
    const ConnectionId id = m_fixture->addSample();
    m_fixture->updateConnection(id, [](ConnectionInfo &info) {
        info.state = ConnectionState::TokenRefused;
        info.problem = Problem{.kind = ProblemKind::Unauthorized, .httpStatus = 401};
    });
    open();
    showPage(3);
    QVERIFY2(barText().contains(u"“Acme Production”"_s), qPrintable(barText()));
    // Its rows stay.
    QCOMPARE(table()->model()->rowCount(), 12);
    QVERIFY(visibleChild<ConnectionCard>(m_window.get())
                ->accessibleDescription()
                .contains(u"needs attention"_s));
    auto *action = visibleChild<Button>(m_window.get(), u"messageAction"_s);
    QCOMPARE(action->text(), u"Enter a new token"_s);
    action->click();
    auto *dialog = visibleChild<TokenDialog>(m_window.get());
    QVERIFY(dialog);
    QCOMPARE(dialog->findChild<QLineEdit *>(u"tokenEdit"_s)->echoMode(), QLineEdit::Password);
}

void TestMainWindow::tellsTwoAddressesApart_data()
{
    QTest::addColumn<QString>("kept");
    QTest::addColumn<QString>("back");
    QTest::addColumn<QString>("send");
    QTest::addRow("another host") << u"https://api.logz.io"_s << u"Go back to api.logz.io"_s
                                  << u"Send it to 127.0.0.1"_s;
    QTest::addRow("another port") << u"http://127.0.0.1:18080"_s
                                  << u"Go back to http://127.0.0.1:18080"_s
                                  << u"Send it to http://127.0.0.1:40415"_s;
    QTest::addRow("another scheme")
        << u"https://127.0.0.1:40415"_s << u"Go back to https://127.0.0.1:40415"_s
        << u"Send it to http://127.0.0.1:40415"_s;
}

void TestMainWindow::tellsTwoAddressesApart()
{
    QFETCH(QString, kept);
    QFETCH(QString, back);
    QFETCH(QString, send);
    const ConnectionId id = m_fixture->addSample(u"Acme"_s, u"http://127.0.0.1:40415"_s);
    m_fixture->updateConnection(id, [&](ConnectionInfo &info) {
        info.state = ConnectionState::TokenUnavailable;
        info.problem = Problem{.kind = ProblemKind::KeychainOtherOrigin, .detail = kept};
    });
    open();
    showPage(3);
    QVERIFY2(barText().contains(u"“Acme” at http://127.0.0.1:40415"_s) && barText().contains(kept),
             qPrintable(barText()));
    visibleChild<Button>(m_window.get(), u"messageAction"_s)->click();
    const auto *dialog = visibleChild<QDialog>(m_window.get(), u"addressDialog"_s);
    QVERIFY(dialog);
    QStringList offered;
    for (const Button *button : dialog->findChildren<Button *>())
        if (button->isVisible())
            offered.append(button->text());
    QVERIFY2(offered.contains(back) && offered.contains(send), qPrintable(offered.join(u'\n')));
}

void TestMainWindow::tellsWhatToSendAfter403()
{
    const ConnectionId id = m_fixture->addSample();
    const Problem forbidden{.kind = ProblemKind::Forbidden,
                            .httpStatus = 403,
                            .serverMessage = u"Insufficient privileges"_s,
                            .requestId = u"8f3a-77"_s};
    m_fixture->failList(id, ListKind::SharedTokens, forbidden);
    open();
    showPage(3);
    // With rows from before, the bar says it.
    QVERIFY(barText().contains(u"“Insufficient privileges”"_s));
    QVERIFY(barText().contains(u"8f3a-77"_s));
    visibleChild<Button>(m_window.get(), u"messageAction"_s)->click();
    QVERIFY(m_fixture->clipboardPort->text().contains(u"88765"_s));

    // Without, the page does.
    m_fixture->workspace.replaceRows<SharedToken>(id, {}, m_fixture->clock.now());
    m_fixture->settle();
    m_fixture->workspace.setStatus(id, ListKind::SharedTokens, {.problem = forbidden});
    m_fixture->settle();
    auto *text = visibleChild<Label>(m_window.get(), u"emptyCopyableText"_s);
    QVERIFY(text);
    QVERIFY(text->text().contains(u"8f3a-77"_s));
    QVERIFY(visibleChild<Label>(m_window.get(), u"emptyTitle"_s)
                ->text()
                .contains(u"support must enable"_s));
    QCOMPARE(visibleChild<Button>(m_window.get(), u"emptyAction0"_s)->text(),
             u"Open the console"_s);
}

void TestMainWindow::keepsStaleRows()
{
    const ConnectionId id = m_fixture->addSample();
    m_fixture->clock.advance(12min);
    m_fixture->failList(id, ListKind::SharedTokens, {.kind = ProblemKind::Offline});
    open();
    showPage(3);
    QCOMPARE(table()->model()->rowCount(), 12);
    QVERIFY2(barText().endsWith(u"What you see is from 12 min ago."_s), qPrintable(barText()));
    QCOMPARE(visibleChild<Button>(m_window.get(), u"messageAction"_s)->text(), u"Try again"_s);
}

void TestMainWindow::saysWhereApiTokensCannotBeListed()
{
    const ConnectionId id = m_fixture->addSample();
    m_fixture->failList(id, ListKind::ApiTokens, {.kind = ProblemKind::NotSupported});
    open();
    showPage(5);
    QVERIFY(barText().startsWith(u"This backend does not list API tokens"_s));
    QVERIFY(!visibleChild<Button>(m_window.get(), u"messageAction"_s));
}

void TestMainWindow::loads()
{
    ConnectionInfo info;
    info.connection.id = ConnectionId::create();
    info.connection.name = u"New"_s;
    info.connection.apiUrl = QUrl(u"https://api.logz.io"_s);
    info.connection.accountId = AccountId(5);
    info.connection.accountName = u"New"_s;
    info.state = ConnectionState::Ready;
    m_fixture->workspace.addConnection(info);
    open();
    showPage(3);
    QCOMPARE(visibleChild<Label>(m_window.get(), u"emptyTitle"_s)->text(),
             u"Loading the shared tokens…"_s);
    m_fixture->workspace.setStatus(info.connection.id, ListKind::SharedTokens,
                                   {.problem = Problem{.kind = ProblemKind::TimedOut}});
    m_fixture->settle();
    QCOMPARE(visibleChild<Label>(m_window.get(), u"emptyTitle"_s)->text(),
             u"Nothing could be loaded"_s);
    QVERIFY(barText().contains(u"no answer in time"_s));
    m_fixture->workspace.replaceRows<SharedToken>(info.connection.id, {}, m_fixture->clock.now());
    m_fixture->settle();
    QCOMPARE(visibleChild<Label>(m_window.get(), u"emptyTitle"_s)->text(),
             u"No shared tokens yet"_s);
}

void TestMainWindow::foldsTheDetails()
{
    m_fixture->addSample();
    open();
    showPage(3);
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

void TestMainWindow::leavesColumnsOut()
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

void TestMainWindow::columnsHoldWhatIsUsual()
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

void TestMainWindow::remembersColumns()
{
    m_fixture->addSample();
    open();
    showPage(3);
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
    showPage(3);
    header = qobject_cast<QTableView *>(table())->horizontalHeader();
    QVERIFY(header->isSectionHidden(4));
    QCOMPARE(header->visualIndex(5), 0);
    QCOMPARE(header->sortIndicatorSection(), 5);
    QCOMPARE(header->sortIndicatorOrder(), Qt::DescendingOrder);
}

void TestMainWindow::keepsSelectionAndPlace()
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
    showPage(3);
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

void TestMainWindow::revealsWhileHeld()
{
    m_fixture->addSample();
    open();
    showPage(3);
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

void TestMainWindow::noTextHoldsAToken()
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

void TestMainWindow::everyControlHasAName()
{
    m_fixture->addSample();
    open({960, 600});
    for (int page = 1; page <= 5; ++page) {
        showPage(page);
        const auto widgets = m_window->findChildren<QWidget *>();
        int controls = 0;
        for (QWidget *widget : widgets) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus
                || qobject_cast<QScrollBar *>(widget) || qobject_cast<QHeaderView *>(widget))
                continue;
            ++controls;
            QVERIFY2(!test::accessibleNameOf(widget).isEmpty(), widget->metaObject()->className());
        }
        QVERIFY(controls >= 8);
    }
}

void TestMainWindow::locks()
{
    const ConnectionId id = m_fixture->addSample();
    open();
    showPage(3);
    m_fixture->connections.unlock();
    m_fixture->settle();
    QTest::keyClick(table(), Qt::Key_Return);
    m_window->actions().action(ActionId::Settings)->trigger();
    QVERIFY(visibleChild<QDialog>(m_window.get()));
    m_window->actions().action(ActionId::Lock)->trigger();
    m_fixture->settle();
    QVERIFY(!visibleChild<QDialog>(m_window.get()));
    QVERIFY(!visibleChild<Shell>(m_window.get()));
    auto *unlock = visibleChild<Button>(m_window.get(), u"unlockButton"_s);
    QVERIFY(unlock && unlock->hasFocus());
    // Pages are out of reach while it is locked.
    m_window->actions().page(1)->trigger();
    QVERIFY(!visibleChild<Shell>(m_window.get()));
    const auto rows = m_fixture->workspace.rows<SharedToken>(id);
    QVERIFY(rows->front().token.isEmpty());
    unlock->click();
    m_fixture->settle();
    QVERIFY(visibleChild<Shell>(m_window.get()));
    QVERIFY(!visibleChild<LockPage>(m_window.get()));
}

void TestMainWindow::namesWhatIsRemoved()
{
    const ConnectionId id = m_fixture->addSample();
    ConnectionInfo child;
    child.connection.id = ConnectionId::create();
    child.connection.name = u"Staging"_s;
    child.connection.apiUrl = QUrl(u"https://api-eu.logz.io"_s);
    child.connection.accountId = AccountId(90001);
    child.connection.parent = id;
    m_fixture->workspace.addConnection(child);
    open();
    visibleChild<ConnectionCard>(m_window.get())->click();
    auto *menu = m_window->findChild<QMenu *>(u"connectionMenu"_s);
    QVERIFY(menu);
    QAction *remove = nullptr;
    for (QAction *action : menu->actions())
        if (action->text().startsWith(u"Remove"_s))
            remove = action;
    QVERIFY(remove);
    remove->trigger();
    menu->close();
    auto *dialog = visibleChild<QDialog>(m_window.get(), u"removeDialog"_s);
    QVERIFY(dialog);
    const QString text = dialog->findChild<Label *>(u"dialogText"_s)->text();
    QVERIFY(text.contains(u"“Acme Production” and 1 sub account connection"_s));
    QVERIFY(text.contains(u"GNOME Keyring"_s));
    // Cancel is what Enter does at first.
    QTRY_VERIFY(dialog->findChild<Button *>(u"cancelButton"_s)->hasFocus());
    dialog->findChild<Button *>(u"actionButton"_s)->click();
    m_fixture->settle();
    QVERIFY(m_fixture->workspace.connections().empty());
    QVERIFY(visibleChild<QWidget>(m_window.get(), u"startPage"_s));
}

void TestMainWindow::switchesFamilies()
{
    m_fixture->addSample();
    m_fixture->addSample(u"Other <b>&co</b>"_s, u"https://api.logz.io"_s);
    open();
    showPage(3);
    QCOMPARE(table()->model()->rowCount(), 12);
    auto *shell = visibleChild<Shell>(m_window.get());
    shell->showFamilies({});
    m_fixture->settle();
    QCOMPARE(table()->model()->rowCount(), 24);
    QCOMPARE(visibleChild<ConnectionCard>(m_window.get())->accessibleName(),
             u"Connection All connections"_s);
    visibleChild<ConnectionCard>(m_window.get())->click();
    auto *menu = m_window->findChild<QMenu *>(u"connectionMenu"_s);
    QVERIFY(menu);
    // All of them, several, and two families; the second one's name is text, not a mnemonic.
    QAction *second = menu->actions().at(4);
    QCOMPARE(second->text(), u"&Other <b>&&co</b> (US East)"_s);
    QVERIFY(menu->actions().first()->isChecked());
    second->trigger();
    m_fixture->settle();
    QCOMPARE(table()->model()->rowCount(), 12);
}

void TestMainWindow::shortcutsDiffer()
{
    open();
    QSet<QKeySequence> keys;
    QSet<QString> names;
    std::vector<const QAction *> actions;
    for (const ActionSpec &spec : actionSpecs())
        actions.push_back(m_window->actions().action(spec.id));
    for (size_t page = 0; page < pageSpecs().size(); ++page)
        actions.push_back(m_window->actions().page(page));
    for (const QAction *action : actions) {
        QVERIFY(!action->objectName().isEmpty());
        QVERIFY(!names.contains(action->objectName()));
        names.insert(action->objectName());
        if (action->shortcut().isEmpty())
            continue;
        QVERIFY2(!keys.contains(action->shortcut()), qPrintable(action->objectName()));
        keys.insert(action->shortcut());
    }
    m_window->actions().action(ActionId::Shortcuts)->trigger();
    const QPointer<ShortcutsDialog> list = m_window->findChild<ShortcutsDialog *>();
    QVERIFY(list && list->isVisible() && list->isModal());
    QVERIFY(list->accessibleDescription().contains(u"Ctrl+L: Lock"_s));
    QVERIFY(QTest::qWaitForWindowActive(list));
    QTest::keyClick(list, Qt::Key_Escape);
    QTRY_VERIFY(!list);
}

void TestMainWindow::changesItsColours()
{
    m_fixture->addSample();
    open();
    showPage(3);
    const auto background = [this] {
        return m_window->grab().toImage().pixelColor(m_window->width() - 150,
                                                     m_window->height() - 60);
    };
    QCOMPARE(background(), colorsOf(Scheme::Light).background);
    m_theme->apply(ThemeChoice::Dark);
    m_fixture->settle();
    QCOMPARE(background(), colorsOf(Scheme::Dark).background);
    auto *title = visibleChild<Label>(m_window.get(), u"detailsTitle"_s);
    QCOMPARE(title->palette().color(QPalette::WindowText), colorsOf(Scheme::Dark).text);
    m_theme->apply(ThemeChoice::System);
    m_theme->setSystemScheme(Scheme::Light);
    m_fixture->settle();
    QCOMPARE(background(), colorsOf(Scheme::Light).background);
}

QTEST_MAIN(TestMainWindow)
#include "tst_main_window.moc"
