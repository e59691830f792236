// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/activity_log.h"
#include "tests/ui/support/ui_probe.h"
#include "tests/ui/support/window_fixture.h"
#include "ui/base/actions.h"
#include "ui/frame/page_header.h"
#include "ui/frame/search/search_field.h"
#include "ui/main_window.h"
#include "ui/pages/base/list_page.h"
#include "ui/shell/help/shortcuts_dialog.h"
#include "ui/shell/shell.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/message_bar.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QDialog>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace tokendeck;
using test::visibleChild;

//! What the search of a page makes of words with names, in the whole window.
class TestSearchWords : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void findsByWords();
    void completesWords();
    void keysOfTheList();
    void saysWhatIsExpected();
    void offersTheFilterOfAPill();
    void doesNothingToManyWhileAWordIsFaulty();
    void leadsFromAFilterToItsTokens();
    void activityIsAskedForNames();
    void isReadableInANarrowWindow_data();
    void isReadableInANarrowWindow();
    void helpListsTheWords();

private:
    void open(std::string_view page);
    void type(const QString &text);
    [[nodiscard]] SearchField *field() const { return visibleChild<SearchField>(m_window.get()); }
    [[nodiscard]] QTableView *table() const { return page()->findChild<QTableView *>(u"table"_s); }
    [[nodiscard]] ListPage *page() const
    {
        return qobject_cast<ListPage *>(m_window->findChild<Shell *>()->currentPage());
    }
    [[nodiscard]] QAbstractItemView *list() const
    {
        return qobject_cast<QAbstractItemView *>(QApplication::activePopupWidget());
    }
    [[nodiscard]] QStringList names() const;
    [[nodiscard]] QStringList suggested() const;
    [[nodiscard]] QStringList barTexts() const;

    std::unique_ptr<test::WindowFixture> m_fixture;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Theme> m_theme;
};

void TestSearchWords::initTestCase()
{
    m_theme = std::make_unique<Theme>();
    m_theme->apply(ThemeChoice::Light);
}

void TestSearchWords::init()
{
    m_fixture = std::make_unique<test::WindowFixture>();
    m_fixture->addSample();
}

void TestSearchWords::cleanup()
{
    m_window.reset();
    m_fixture.reset();
}

void TestSearchWords::open(std::string_view page)
{
    m_window = std::make_unique<MainWindow>(m_fixture->dependencies());
    m_window->resize(1400, 820);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_window->actions().page(test::pagePosition(page))->trigger();
    m_fixture->settle();
}

void TestSearchWords::type(const QString &text)
{
    field()->setFocus();
    field()->clear();
    QTest::keyClicks(field(), text);
    m_fixture->settle();
}

QStringList TestSearchWords::names() const
{
    QStringList names;
    for (int row = 0; row < table()->model()->rowCount(); ++row)
        names.append(table()->model()->index(row, 0).data().toString());
    return names;
}

QStringList TestSearchWords::suggested() const
{
    QStringList texts;
    if (const QAbstractItemView *shown = list()) {
        for (int row = 0; row < shown->model()->rowCount(); ++row)
            texts.append(shown->model()->index(row, 0).data().toString());
    }
    return texts;
}

QStringList TestSearchWords::barTexts() const
{
    QStringList texts;
    const auto bars = m_window->findChildren<MessageBar *>();
    for (const MessageBar *bar : bars) {
        if (bar->isVisible())
            texts.append(bar->text());
    }
    return texts;
}

void TestSearchWords::findsByWords()
{
    open("shared");
    const QStringList all = names();
    QVERIFY(all.size() > 3);
    type(u"is:unfiltered"_s);
    QCOMPARE(names(), QStringList{u"Support snapshots"_s});
    type(u"-is:unfiltered"_s);
    QCOMPARE(names().size(), all.size() - 1);
    type(u"created:<7d"_s);
    QVERIFY(names().isEmpty());
    // The backend does not tell when a shared token was made.
    QVERIFY2(page()->countsText().contains(u"%1 not known"_s.arg(all.size())),
             qPrintable(page()->countsText()));
}

void TestSearchWords::completesWords()
{
    open("shared");
    type(u"a"_s);
    QVERIFY(suggested().isEmpty());
    type(u"acc"_s);
    QCOMPARE(suggested(), QStringList{u"account:"_s});
    // What stands there is no fault, and Tab leaves the field.
    type(u"-is:unf"_s);
    QCOMPARE(suggested(), QStringList{u"unfiltered"_s});
    QTest::keyClick(field(), Qt::Key_Tab);
    QCOMPARE(field()->text(), u"-is:unfiltered"_s);
    QVERIFY(field()->hasFocus());
    QVERIFY(!list());
    QTest::keyClick(field(), Qt::Key_Tab);
    QVERIFY(!field()->hasFocus());
    // A name leads on to its values.
    type(u"filt"_s);
    QTest::keyClick(field(), Qt::Key_Down);
    QTest::keyClick(list(), Qt::Key_Down);
    QTest::keyClick(list(), Qt::Key_Return);
    QCOMPARE(field()->text(), u"filter:"_s);
    QVERIFY(suggested().contains(u"none"_s));
    QVERIFY(suggested().size() > 2);
}

void TestSearchWords::keysOfTheList()
{
    open("shared");
    type(u"ex"_s);
    QVERIFY(list());
    // Esc takes the list away first, then the search.
    QTest::keyClick(list(), Qt::Key_Escape);
    QVERIFY(!list());
    QCOMPARE(field()->text(), u"ex"_s);
    QTest::keyClick(field(), Qt::Key_Escape);
    QVERIFY(field()->text().isEmpty());
    QTest::keyClick(field(), Qt::Key_Down, Qt::AltModifier);
    QVERIFY(suggested().contains(u"is:"_s));
    QTest::keyClick(list(), Qt::Key_Escape);
    // Without a choice in the list Return goes to the rows.
    type(u"ex"_s);
    QTest::keyClick(list(), Qt::Key_Return);
    QVERIFY(!list());
    QVERIFY(!field()->hasFocus() || names().isEmpty());
}

void TestSearchWords::saysWhatIsExpected()
{
    open("shared");
    const QStringList before = barTexts();
    type(u"is:exp"_s);
    // What is being typed is not commented yet.
    QCOMPARE(barTexts(), before);
    QVERIFY(field()->accessibleDescription().contains(u"cannot be read"_s));
    QTest::keyClick(field(), Qt::Key_Space);
    m_fixture->settle();
    QVERIFY(barTexts().value(0).startsWith(u"“is:exp” cannot be read. Expected is one of"_s));
    // Once nothing was typed for a while, it is.
    type(u"is:foo"_s);
    m_fixture->clock.advance(SearchField::Pause - 1ms);
    m_fixture->settle();
    QCOMPARE(barTexts(), before);
    QTest::keyClick(field(), Qt::Key_X);
    m_fixture->clock.advance(SearchField::Pause - 1ms);
    m_fixture->settle();
    QCOMPARE(barTexts(), before);
    m_fixture->clock.advance(1ms);
    m_fixture->settle();
    QVERIFY(field()->hasFocus());
    QVERIFY(barTexts().value(0).startsWith(u"“is:foox” cannot be read."_s));
    type(u"expires:7d"_s);
    QCOMPARE(barTexts(), before);
    table()->setFocus();
    m_fixture->settle();
    QVERIFY(
        barTexts().value(0).startsWith(u"“expires:7d” cannot be read. Expected is a distance"_s));
    type(u"is:expired"_s);
    table()->setFocus();
    m_fixture->settle();
    QCOMPARE(barTexts(), before);
}

void TestSearchWords::offersTheFilterOfAPill()
{
    open("shared");
    type(u"tenant:northwind "_s);
    auto *search = visibleChild<Button>(m_window.get(), u"messageAction"_s);
    QVERIFY(search);
    QCOMPARE(search->text(), u"Search for filter:tenant=northwind"_s);
    search->click();
    m_fixture->settle();
    QCOMPARE(field()->text(), u"filter:tenant=northwind "_s);
    QCOMPARE(names(), QStringList{u"Partner – Northwind"_s});
    // By one key, too.
    type(u"tenant:northwind"_s);
    QTest::keyClick(field(), Qt::Key_Tab);
    QCOMPARE(field()->text(), u"filter:tenant=northwind"_s);
}

void TestSearchWords::doesNothingToManyWhileAWordIsFaulty()
{
    open("shared");
    type(u"nobody:x "_s);
    const QStringList shown = names();
    QVERIFY(shown.size() > 3);
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Home);
    m_fixture->settle();
    QTest::keySequence(table(), QKeySequence::SelectAll);
    m_fixture->settle();
    QCOMPARE(table()->selectionModel()->selectedRows().size(), 1);
    QVERIFY(barTexts().value(0).contains(u"cannot be read"_s));
    // Chosen by hand, they are not changed either.
    QTest::keyClick(table(), Qt::Key_Down, Qt::ShiftModifier);
    m_fixture->settle();
    QCOMPARE(table()->selectionModel()->selectedRows().size(), 2);
    QTest::keyClick(table(), Qt::Key_Delete);
    m_fixture->settle();
    QVERIFY(m_window->findChildren<QDialog *>().isEmpty());
    QVERIFY(barTexts().value(0).contains(u"nothing is done to many at once"_s));
    for (const Button *button : m_window->findChildren<Button *>(u"deleteButton"_s))
        QVERIFY(!button->isEnabled());
    // Once it can be read, they are.
    type(u"filter:none"_s);
    QVERIFY(!barTexts().join(u' ').contains(u"nothing is done to many at once"_s));
    type({});
    table()->setFocus();
    QTest::keySequence(table(), QKeySequence::SelectAll);
    m_fixture->settle();
    QCOMPARE(table()->selectionModel()->selectedRows().size(), shown.size());
}

void TestSearchWords::leadsFromAFilterToItsTokens()
{
    open("filters");
    m_window->findChild<Shell *>()->currentPage()->goRequested(
        {.selection = {ListKind::SharedTokens, {}}, .search = u"filter:tenant=northwind"_s});
    m_fixture->settle();
    QCOMPARE(field()->text(), u"filter:tenant=northwind"_s);
    QCOMPARE(names(), QStringList{u"Partner – Northwind"_s});
}

void TestSearchWords::activityIsAskedForNames()
{
    m_fixture->activities.append({.time = m_fixture->clock.now(),
                                  .connection = m_fixture->workspace.connections()[0].connection.id,
                                  .account = u"Acme"_s,
                                  .action = ActivityAction::CopyToken,
                                  .object = u"Board wall"_s});
    open("activity");
    const QAbstractItemModel *model =
        m_window->findChild<Shell *>()->currentPage()->findChild<QTableView *>()->model();
    QCOMPARE(model->rowCount(), 1);
    type(u"account:acme "_s);
    QVERIFY(!field()->faultyWord());
    QCOMPARE(model->rowCount(), 1);
    type(u"-account:acme "_s);
    QCOMPARE(model->rowCount(), 0);
    type(u"acc"_s);
    QCOMPARE(suggested(), QStringList{u"account:"_s});
    type(u"is:expired "_s);
    QVERIFY(field()->faultyWord());
    QCOMPARE(barTexts().value(0),
             u"“is:expired” cannot be asked of the activity. Expected is one of account:, "
             "connection:, region:, or a text in quotes."_s);
    QCOMPARE(model->rowCount(), 1);
    QVERIFY(!visibleChild<Button>(m_window.get(), u"messageAction"_s));
    type({});
    QVERIFY(barTexts().isEmpty());
}

void TestSearchWords::isReadableInANarrowWindow_data()
{
    QTest::addColumn<QString>("page");
    for (const char *page : {"accounts", "shipping", "shared", "filters", "api"})
        QTest::addRow("%s", page) << QString::fromLatin1(page);
}

//! With longer words than English has for its buttons.
void TestSearchWords::isReadableInANarrowWindow()
{
    QFETCH(QString, page);
    open(page.toStdString());
    const QString search = u"account:partners -is:expired"_s;
    type(search);
    auto *save = visibleChild<Button>(m_window.get(), u"saveViewButton"_s);
    QVERIFY(save);
    const QString name = save->text();
    QVERIFY(!name.isEmpty());
    m_window->resize(960, 600);
    m_fixture->settle();
    const PageHeader *header = this->page()->header();
    QVERIFY(header->showsWholeTitle());
    const int text = field()->fontMetrics().horizontalAdvance(search);
    QVERIFY2(field()->contentsRect().marginsRemoved(field()->textMargins()).width() > text,
             qPrintable(QString::number(field()->width())));
    // What has given way keeps its name, and is told by a tool tip.
    QCOMPARE(test::accessibleNameOf(save), name);
    QVERIFY(!save->toolTip().isEmpty());
    for (Button *button : header->findChildren<Button *>())
        QVERIFY(button->isHidden() || !test::accessibleNameOf(button).isEmpty());
    m_window->resize(1400, 820);
    m_fixture->settle();
    QCOMPARE(save->text(), name);
}

void TestSearchWords::helpListsTheWords()
{
    open("shared");
    QTest::keyClick(m_window.get(), Qt::Key_F1);
    auto *help = m_window->findChild<ShortcutsDialog *>();
    QVERIFY(help);
    QVERIFY(help->accessibleDescription().contains(u"is:unfiltered: "_s));
    QVERIFY(help->accessibleDescription().contains(u"filter:env=prod"_s));
}

QTEST_MAIN(TestSearchWords)
#include "tst_search_words.moc"
