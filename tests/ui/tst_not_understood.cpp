// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/base/table_proxy.h"
#include "models/tables/lists/filter_table.h"
#include "models/tables/lists/shared_token_table.h"
#include "tests/support/drain.h"
#include "tests/sync/played_backend.h"
#include "tests/ui/support/ui_probe.h"
#include "tests/ui/support/window_fixture.h"
#include "ui/main_window.h"
#include "ui/pages/base/table_page.h"
#include "ui/shell/shell.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/text/label.h"

#include <QElapsedTimer>
#include <QLabel>
#include <QTest>
#include <QTimer>

using namespace tokendeck;
using namespace tokendeck::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto Text = "6c36a1f0-52b4-4c0e-9d3a-0f2f5b9e7d87";

QByteArray token(int id, const QByteArray &name, const QByteArray &more)
{
    return "{\"id\":" + QByteArray::number(id) + ",\"name\":\"" + name + "\",\"token\":\"" + Text
        + "\"," + more + '}';
}

} // namespace

//! The whole window over a real server whose answers are not all as they should be.
class TestNotUnderstood : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void costsARowOfTheTable();
    void changesNothingOfSuchARow();
    void knowsNoUseOfAFilter();
    void keepsTheWarningWhateverTheTimes();
    void offersTheShapeOfAListThatIsNone();
    void takesAByteOrderMark();
    void staysAwakeWithRowsOutOfAllMeasure();

private:
    //! Answers \p path with \p body and shows the page at \p position.
    TablePage *show(const QByteArray &path, const QByteArray &body, int position);
    [[nodiscard]] bool settle();
    [[nodiscard]] QString cell(const TablePage *page, qint32 id, int column,
                               int role = Qt::DisplayRole) const;
    [[nodiscard]] QString bar() const;
    void select(TablePage *page, qint32 id);
    template <typename T> [[nodiscard]] T *child(const QString &name) const
    {
        return visibleChild<T>(m_window.get(), name);
    }
    [[nodiscard]] int writes() const;

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<PlayedBackend> m_backend;
    std::unique_ptr<WindowFixture> m_parts;
    std::unique_ptr<MainWindow> m_window;
    QObject m_context;
    ConnectionId m_id;
};

void TestNotUnderstood::initTestCase()
{
    m_theme = std::make_unique<Theme>();
    m_theme->apply(ThemeChoice::Light);
}

void TestNotUnderstood::init()
{
    m_backend = std::make_unique<PlayedBackend>(0);
    m_parts = std::make_unique<WindowFixture>();
    m_parts->http.setRandomSource([] { return 0.0; });
    m_parts->connections.unlock();
}

void TestNotUnderstood::cleanup()
{
    m_window.reset();
    m_parts.reset();
    m_backend.reset();
}

bool TestNotUnderstood::settle()
{
    drain(requests(m_parts->http, m_backend->server, &m_parts->background));
    return std::ranges::none_of(AllListKinds, [this](ListKind kind) {
        return m_parts->workspace.status(m_id, kind).refreshing;
    });
}

TablePage *TestNotUnderstood::show(const QByteArray &path, const QByteArray &body, int position)
{
    m_backend->fault(path, {.body = body});
    std::optional<Outcome<ConnectionId>> added;
    m_parts->connections.add({.candidate = {m_backend->url(), m_backend->token()},
                              .identity = {PlayedBackend::Main, u"Production"_s},
                              .name = u"Production"_s},
                             &m_context, [&](const Outcome<ConnectionId> &id) { added = id; });
    if (!QTest::qWaitFor([&] { return added.has_value(); }, 10000) || !*added)
        qFatal("no connection");
    m_id = **added;
    m_window = std::make_unique<MainWindow>(m_parts->dependencies());
    m_window->show();
    if (!QTest::qWaitForWindowActive(m_window.get()) || !settle())
        qFatal("no window");
    auto *shell = m_window->findChild<Shell *>();
    shell->showPage(test::ListPageKeys[size_t(position)]);
    shell->currentPage()->focusContent();
    m_parts->settle();
    return qobject_cast<TablePage *>(shell->currentPage());
}

QString TestNotUnderstood::cell(const TablePage *page, qint32 id, int column, int role) const
{
    const TableProxy &proxy = page->proxy();
    const int row = proxy.rowOf(m_id, id);
    return row < 0 ? u"no row"_s : proxy.index(row, column).data(role).toString();
}

QString TestNotUnderstood::bar() const
{
    const auto *shown = visibleChild<MessageBar>(m_window->findChild<Shell *>()->currentPage());
    return shown ? shown->text() : QString();
}

void TestNotUnderstood::select(TablePage *page, qint32 id)
{
    page->select({page->selection().kind, {{m_id, id}}});
    QTRY_COMPARE(page->selection().rows, (std::vector<RowRef>{{m_id, id}}));
    QCoreApplication::processEvents();
}

int TestNotUnderstood::writes() const
{
    return int(std::ranges::count_if(m_backend->server.requests(), [](const ReceivedRequest &each) {
        return each.method == "DELETE" || each.method == "PUT"
            || (each.method == "POST" && !each.path.endsWith("search")
                && !each.path.endsWith("audit-trail"));
    }));
}

void TestNotUnderstood::costsARowOfTheTable()
{
    TablePage *page = show("/v1/shared-tokens",
                           '[' + token(7, "Board", R"("filters":[1],"filtersOperator":"AND")") + ','
                               + token(8, "Odd", R"("filters":{"a":[1]})") + ']',
                           2);
    QTRY_COMPARE(page->proxy().rowCount(), 2);
    QCOMPARE(cell(page, 7, SharedTokenTable::Name), u"Board"_s);
    QCOMPARE(cell(page, 8, SharedTokenTable::Name), u"not understood: Odd"_s);
    QCOMPARE(cell(page, 8, SharedTokenTable::Filters), u"not known"_s);
    QCOMPARE(cell(page, 8, SharedTokenTable::LastUsed), u"–"_s);
    QCOMPARE(cell(page, 8, SharedTokenTable::Expires), u"–"_s);
    QVERIFY(cell(page, 8, SharedTokenTable::Name, Qt::ToolTipRole).contains(u"$[1].filters"_s));
    QVERIFY(bar().contains(u"1 shared token: not understood"_s));

    select(page, 8);
    const auto labels = m_window->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
        return label->isVisible() && label->text() == u"$[1].filters"_s;
    }));
    auto *copy = child<Button>(u"change%1"_s.arg(int(RowAction::CopyShape)));
    QVERIFY(copy);
    QCOMPARE(copy->text(), u"Copy the shape of the answer"_s);
    QTest::mouseClick(copy, Qt::LeftButton);
    QCOMPARE(m_parts->clipboardPort->text(),
             u"{id: integer, name: text, token: text, filters: {a: [integer]}}"_s);
}

void TestNotUnderstood::changesNothingOfSuchARow()
{
    TablePage *page =
        show("/v1/shared-tokens",
             '[' + token(7, "Board", R"("filters":[1])") + ','
                 + token(8, "Odd", R"("filters":[1,2],"filtersOperator":"NOR")") + ']',
             2);
    QTRY_COMPARE(page->proxy().rowCount(), 2);
    select(page, 8);
    const auto *remove = child<Button>(u"change%1"_s.arg(int(RowAction::Delete)));
    QVERIFY(remove && !remove->isEnabled());
    QVERIFY(remove->accessibleDescription().contains(u"not understood"_s));
    QTest::keyClick(m_window.get(), Qt::Key_Delete);
    QTRY_VERIFY(bar().contains(u"cannot be changed here"_s));
    QTest::keyClick(page->findChild<QAbstractItemView *>(), Qt::Key_Return);
    QVERIFY(m_parts->clipboardPort->text().isEmpty());
    QVERIFY(bar().contains(u"cannot be copied"_s));
    // Nor does a command that comes another way.
    std::optional<CommandState> state;
    CommandRun *run =
        m_parts->commands.run({m_id, DeleteSharedToken{.id = SharedTokenId(8), .name = u"Odd"_s}});
    connect(run, &CommandRun::finished, &m_context, [&] { state = run->report().state; });
    QTRY_VERIFY(state);
    QCOMPARE(*state, CommandState::Failed);
    QCOMPARE(writes(), 0);
    QVERIFY(cell(page, 8, SharedTokenTable::Name).endsWith(u"Odd"_s));
}

void TestNotUnderstood::knowsNoUseOfAFilter()
{
    m_backend->fault("/v1/shared-tokens/filters",
                     {.body = R"([{"id":1,"field":"env","value":"prod"},)"
                              R"({"id":2,"field":"status","value":200},)"
                              R"({"id":3,"field":"env","value":{}}])"});
    TablePage *page = show("/v1/shared-tokens",
                           '[' + token(7, "Board", R"("filters":[1])") + ','
                               + token(8, "Odd", R"("filters":"all")") + ']',
                           3);
    QTRY_COMPARE(page->proxy().rowCount(), 3);
    QTRY_COMPARE(cell(page, 1, FilterTable::UsedBy), u"1 or more"_s);
    QCOMPARE(cell(page, 2, FilterTable::UsedBy), u"–"_s);
    QCOMPARE(cell(page, 2, FilterTable::Filter), u"status: 200"_s);
    QCOMPARE(cell(page, 3, FilterTable::Filter), u"not understood: env"_s);
    select(page, 2);
    QTest::keyClick(m_window.get(), Qt::Key_Delete);
    QTRY_VERIFY2(bar().contains(u"may have it"_s), qPrintable(bar()));
    // Nor is it deleted or replaced by a command that reads the lists itself.
    const Filter filter{.id = FilterId(2), .field = u"status"_s, .value = u"200"_s};
    const std::vector<Change> changes{
        DeleteFilter{.filter = filter},
        ReplaceFilter{.old = filter, .draft = {.field = u"status"_s, .value = u"404"_s}}};
    for (const Change &change : changes) {
        std::optional<CommandState> state;
        CommandRun *run = m_parts->commands.run({m_id, change});
        connect(run, &CommandRun::finished, &m_context, [&] { state = run->report().state; });
        QTRY_VERIFY(state);
        QCOMPARE(*state, CommandState::Failed);
    }
    QCOMPARE(writes(), 0);
}

void TestNotUnderstood::keepsTheWarningWhateverTheTimes()
{
    TablePage *page =
        show("/v1/shared-tokens",
             '[' + token(7, "Zero", R"("filters":[],"lastUsed":0,"expirationDate":0)") + ','
                 + token(8, "Minus", R"("filters":[],"lastUsed":-1,"expirationDate":-1)") + ','
                 + token(9, "Odd", R"("filters":[],"lastUsed":{},"expirationDate":"soon")") + ','
                 + token(10, "Word", R"("filters":[],"filtersOperator":"NONE","expirationDate":"")")
                 + ']',
             2);
    QTRY_COMPARE(page->proxy().rowCount(), 4);
    for (const int id : {7, 8, 10})
        QCOMPARE(cell(page, id, SharedTokenTable::Expires), u"never"_s);
    QCOMPARE(cell(page, 7, SharedTokenTable::LastUsed), u"never"_s);
    QCOMPARE(cell(page, 9, SharedTokenTable::LastUsed), u"–"_s);
    QCOMPARE(cell(page, 9, SharedTokenTable::Expires), u"–"_s);
    QTRY_VERIFY2(bar().contains(u"4 tokens have no filter"_s), qPrintable(bar()));
}

void TestNotUnderstood::offersTheShapeOfAListThatIsNone()
{
    show("/v1/shared-tokens", R"({"sharedTokens":[)" + token(7, "Board", R"("filters":[1])") + "]}",
         2);
    QTRY_VERIFY2(bar().contains(u"unexpected form"_s), qPrintable(bar()));
    auto *action = child<Button>(u"messageAction"_s);
    QVERIFY(action);
    QCOMPARE(action->text(), u"Copy the shape of the answer"_s);
    QTest::mouseClick(action, Qt::LeftButton);
    QCOMPARE(m_parts->clipboardPort->text(),
             u"{sharedTokens: [{id: integer, name: text, token: text, filters: [integer]}]}"_s);
}

void TestNotUnderstood::takesAByteOrderMark()
{
    TablePage *page =
        show("/v1/shared-tokens", "\xEF\xBB\xBF[" + token(7, "Board", R"("filters":[1])") + ']', 2);
    QTRY_COMPARE(page->proxy().rowCount(), 1);
    QCOMPARE(cell(page, 7, SharedTokenTable::Name), u"Board"_s);
}

void TestNotUnderstood::staysAwakeWithRowsOutOfAllMeasure()
{
    QByteArray ids = "1";
    for (int id = 2; id <= 1'000'000; ++id)
        ids += ',' + QByteArray::number(id);
    // What the event loop does while all of it comes in and is shown.
    QElapsedTimer since;
    qint64 longest = 0;
    QTimer pulse;
    pulse.setInterval(1);
    connect(&pulse, &QTimer::timeout, this, [&] { longest = std::max(longest, since.restart()); });
    since.start();
    pulse.start();
    TablePage *page =
        show("/v1/shared-tokens",
             '[' + token(7, QByteArray(100'000, 'n'), R"("filters":[1])") + ','
                 + token(8, "Ten thousand", "\"filters\":[" + ids.left(48'000).chopped(1) + "0]")
                 + ',' + token(9, "A million", "\"filters\":[" + ids + ']') + ','
                 + token(10, QByteArray(1'000, 'n'), R"("filters":[1])") + ']',
             2);
    QTRY_COMPARE(page->proxy().rowCount(), 4);
    for (const int id : {7, 8, 9}) {
        QVERIFY(cell(page, id, SharedTokenTable::Name).startsWith(u"not understood: "_s));
        select(page, id);
    }
    QCOMPARE(cell(page, 10, SharedTokenTable::Name).size(), 1'000);
    select(page, 10);
    QVERIFY2(longest < 3'000, qPrintable(QString::number(longest)));
}

QTEST_MAIN(TestNotUnderstood)
#include "tst_not_understood.moc"
