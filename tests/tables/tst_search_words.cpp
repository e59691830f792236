// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/board/estate_snapshot.h"
#include "models/insight/findings/findings_run.h"
#include "models/tables/base/table_proxy.h"
#include "models/tables/lists/api_token_table.h"
#include "models/tables/lists/filter_table.h"
#include "models/tables/lists/shared_token_table.h"
#include "models/tables/lists/shipping_token_table.h"
#include "tests/support/drain.h"
#include "tests/support/fake_clock.h"
#include "tests/tables/table_rows.h"
#include "words/base/time_words.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace tokendeck;
using namespace tokendeck::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using std::chrono::days;

namespace {

const ConnectionId Production(u"production"_s);
const ConnectionId Staging(u"staging"_s);

MaybeFault fault()
{
    return MaybeFault({.jsonPath = u"$[0]"_s, .detail = u"Expected a text."_s, .hasId = true});
}

} // namespace

//! What words with names find in each list.
class SearchWordsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<Background> m_background;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<WorkspaceTable> m_table;
    std::unique_ptr<TableProxy> m_proxy;
    std::unique_ptr<QAbstractItemModelTester> m_tester;

    template <typename Row> void load(const ConnectionId &id, std::vector<Row> rows)
    {
        m_workspace->replaceRows(id, std::move(rows), m_clock->now());
        drain({.jobs = m_background.get()});
    }

    template <typename Table, typename... Arguments> void show(Arguments &&...arguments)
    {
        m_tester.reset();
        m_proxy.reset();
        m_table =
            std::make_unique<Table>(*m_workspace, *m_clock, std::forward<Arguments>(arguments)...);
        m_proxy = std::make_unique<TableProxy>(*m_table, *m_background);
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_proxy.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        m_table->setScope({Production, Staging});
        m_proxy->sort(-1);
        conclude();
    }

    //! As the board of findings does, of what the workspace holds now.
    void conclude()
    {
        m_table->setFindings(findingsOf(
            {.view = estateSnapshot(*m_workspace), .context = {.at = {.now = m_clock->now()}}}));
        drain({.jobs = m_background.get()});
    }

    //! The ids that \p search finds, and behind a "?" how many may match.
    QString found(const QString &search)
    {
        m_proxy->setSearch(parseSearch(search));
        return ids();
    }

    //! The same of the search that there is.
    [[nodiscard]] QString ids() const
    {
        QStringList ids;
        for (int row = 0; row < m_proxy->rowCount(); ++row)
            ids << QString::number(m_proxy->index(row, 0).data(IdRole).toInt());
        if (m_proxy->unknownCount() > 0)
            ids << u"?%1"_s.arg(m_proxy->unknownCount());
        return ids.join(u' ');
    }

private slots:
    void init()
    {
        m_clock = std::make_unique<FakeClock>();
        m_background = std::make_unique<Background>();
        m_workspace = std::make_unique<Workspace>(*m_background);
        m_workspace->addConnection(connectionInfo(u"production"_s, u"Acme Production"_s));
        m_workspace->addConnection(connectionInfo(u"staging"_s, u"Straße"_s, 2));
    }
    void cleanup()
    {
        m_tester.reset();
        m_proxy.reset();
        m_table.reset();
        m_workspace.reset();
        m_background.reset();
        m_clock.reset();
    }

    void sharedTokens()
    {
        const TimePoint now = m_clock->now();
        load(Production,
             std::vector<Filter>{{.id = FilterId(1), .field = u"env"_s, .value = u"prod"_s},
                                 {.id = FilterId(2), .field = u"env"_s, .value = u"demo"_s}});
        std::vector<SharedToken> rows{
            {.id = SharedTokenId(1), .name = u"open board"_s, .lastUsed = now - days(100)},
            {.id = SharedTokenId(2),
             .name = u"board"_s,
             .filters = {FilterId(1)},
             .expiresAt = now + days(3)},
            {.id = SharedTokenId(3),
             .name = u"old"_s,
             .filters = {FilterId(2)},
             .lastUsed = now - days(5),
             .expiresAt = now - days(1)},
            {.id = SharedTokenId(4),
             .name = u"blind"_s,
             .filters = {FilterId(1), FilterId(2)},
             .lastUsed = StatedTime::unknown(),
             .expiresAt = StatedTime::unknown()},
            // A filter that the list does not have.
            {.id = SharedTokenId(5),
             .name = u"lost"_s,
             .filters = {FilterId(1), FilterId(9)},
             .expiresAt = now + days(300)},
            {.id = SharedTokenId(6), .name = u"odd"_s, .fault = fault()}};
        load(Production, rows);
        load(Staging, std::vector<SharedToken>{{.id = SharedTokenId(11), .name = u"é"_s}});
        show<SharedTokenTable>();
        QCOMPARE(found({}), u"1 2 3 4 5 6 11"_s);
        QCOMPARE(found(u"E\u0301"_s), u"1 2 3 4 5 6 11"_s); // they are of Europe
        QCOMPARE(found(u"BÓARD"_s), u"1 2"_s);
        QCOMPARE(found(u"board"_s), u"1 2"_s);
        QCOMPARE(found(u"-board"_s), u"3 4 5 6 11"_s);
        QCOMPARE(found(u"\"open board\""_s), u"1"_s);
        QCOMPARE(found(u"account:STRASSE"_s), u"11"_s);
        QCOMPARE(found(u"-account:acme"_s), u"11"_s);
        QCOMPARE(found(u"account:=acme"_s), QString());
        QCOMPARE(found(u"account:=\"acme production\" board"_s), u"1 2"_s);
        QCOMPARE(found(u"connection:STÁG region:europe"_s), u"11"_s);
        QCOMPARE(found(u"filter:env=prod"_s), u"2 4 5 ?1"_s);
        QCOMPARE(found(u"filter:env=demo"_s), u"3 4 ?2"_s);
        QCOMPARE(found(u"-filter:env=demo"_s), u"1 2 11 ?2"_s);
        QCOMPARE(found(u"filter:none"_s), u"1 11 ?1"_s);
        QCOMPARE(found(u"is:unfiltered"_s), u"1 11 ?1"_s);
        QCOMPARE(found(u"is:blind"_s), u"4 ?2"_s);
        QCOMPARE(found(u"expires:<7d"_s), u"2 ?2"_s);
        QCOMPARE(found(u"expires:>7d"_s), u"5 ?2"_s);
        QCOMPARE(found(u"expires:never"_s), u"1 11 ?2"_s);
        QCOMPARE(found(u"is:never-expires"_s), u"1 11 ?2"_s);
        QCOMPARE(found(u"is:expired"_s), u"3 ?2"_s);
        QCOMPARE(found(u"-is:expired"_s), u"1 2 5 11 ?2"_s);
        QCOMPARE(found(u"is:expiring"_s), u"2 ?2"_s);
        QCOMPARE(found(u"used:>90d"_s), u"1 ?2"_s);
        QCOMPARE(found(u"used:<90d"_s), u"3 ?2"_s);
        QCOMPARE(found(u"is:unused"_s), u"1 ?2"_s);
        QCOMPARE(found(u"is:never-used"_s), u"2 5 11 ?2"_s);
        QCOMPARE(found(u"is:unknown"_s), u"6"_s);
        QCOMPARE(found(u"-is:unknown board"_s), u"1 2"_s);
        QCOMPARE(found(u"created:<2030-01-01"_s), u"?7"_s);
        QCOMPARE(found(u"owner:none"_s), QString());
        QCOMPARE(found(u"is:disabled"_s), QString());
        // What is said of others is no matter of what is asked for.
        QCOMPARE(found(u"is:blind board"_s), QString());
    }

    void shippingTokens()
    {
        const TimePoint now = m_clock->now();
        load(Production,
             std::vector<ShippingToken>{
                 {.id = ShippingTokenId(1), .name = u"a"_s, .createdAt = now - days(400)},
                 {.id = ShippingTokenId(2), .name = u"b"_s, .enabled = false}});
        load(Staging,
             std::vector<ShippingToken>{
                 {.id = ShippingTokenId(11), .name = u"a"_s, .createdAt = now - days(4)},
                 {.id = ShippingTokenId(12), .name = u"odd"_s, .fault = fault()}});
        show<ShippingTokenTable>();
        QCOMPARE(found(u"is:disabled"_s), u"2 ?1"_s);
        QCOMPARE(found(u"-is:disabled"_s), u"1 11 ?1"_s);
        QCOMPARE(found(u"is:last"_s), u"1 ?2"_s);
        QCOMPARE(found(u"created:>365d"_s), u"1 ?2"_s);
        QCOMPARE(found(u"used:>90d"_s), u"?4"_s);
        QCOMPARE(found(u"is:expired"_s), QString());
        QCOMPARE(found(u"-is:expired a"_s), u"1 2 11 12"_s);
    }

    void filtersAndTheirUses()
    {
        load(Production,
             std::vector<Filter>{{.id = FilterId(1), .field = u"env"_s, .value = u"prod"_s},
                                 {.id = FilterId(2), .field = u"Env"_s, .value = u"prod"_s}});
        show<FilterTable>(*m_background);
        QCOMPARE(found(u"filter:Env=prod"_s), u"2"_s);
        QCOMPARE(found(u"filter:env"_s), u"1"_s);
        QCOMPARE(found(u"is:idle"_s), u"?2"_s);
        load(Production,
             std::vector<SharedToken>{{.id = SharedTokenId(1), .filters = {FilterId(1)}}});
        conclude();
        QCOMPARE(found(u"is:idle"_s), u"2"_s);
        QCOMPARE(found(u"is:twin"_s), QString());
        load(Production,
             std::vector<Filter>{{.id = FilterId(1), .field = u"env"_s, .value = u"prod"_s},
                                 {.id = FilterId(3), .field = u"env"_s, .value = u"prod"_s}});
        conclude();
        QCOMPARE(found(u"is:twin"_s), u"1 3"_s);
    }

    void nothingConcludedIsNotKnown()
    {
        load(Production,
             std::vector<ShippingToken>{
                 {.id = ShippingTokenId(1), .name = u"a"_s},
                 {.id = ShippingTokenId(2), .name = u"b"_s, .enabled = false}});
        show<ShippingTokenTable>();
        QCOMPARE(found(u"is:last"_s), u"1"_s);
        m_table->setFindings(nullptr);
        drain({.jobs = m_background.get()});
        QCOMPARE(found(u"is:last"_s), u"?2"_s);
        QCOMPARE(found(u"is:disabled"_s), u"2"_s);
    }

    void apiTokens()
    {
        const TimePoint now = m_clock->now();
        load(Production, std::vector<Account>{{.id = AccountId(5), .name = u"Partners"_s}});
        load(Production,
             std::vector<ApiToken>{
                 {.id = ApiTokenId(1), .name = u"deploy"_s, .accountId = AccountId(5)},
                 {.id = ApiTokenId(2), .name = u"backup"_s, .createdAt = now - days(2)},
                 {.id = ApiTokenId(3), .name = u"odd"_s, .fault = fault()}});
        m_workspace->setApiTokenEntries(
            Production,
            {{ApiTokenId(1), {.note = u"Deploys"_s, .owner = u"Dana B."_s}},
             {ApiTokenId(2), {.check = ApiTokenCheck{now, std::nullopt}}}});
        show<ApiTokenTable>();
        QCOMPARE(found(u"account:partners"_s), u"1 ?1"_s);
        QCOMPARE(found(u"account:acme"_s), u"2 ?1"_s);
        QCOMPARE(found(u"owner:dana"_s), u"1 ?1"_s);
        QCOMPARE(found(u"owner:=\"dana b.\" note:deploy"_s), u"1 ?1"_s);
        QCOMPARE(found(u"owner:none"_s), u"2 ?1"_s);
        QCOMPARE(found(u"-owner:none"_s), u"1 ?1"_s);
        QCOMPARE(found(u"is:refused"_s), u"2 ?1"_s);
        QCOMPARE(found(u"created:<7d"_s), u"2 ?2"_s);
        m_workspace->setApiTokenEntries(Production, {{ApiTokenId(2), {.owner = u"Dana"_s}}});
        drain({.jobs = m_background.get()});
        QCOMPARE(found(u"owner:dana"_s), u"2 ?1"_s);
    }

    //! What ends before a day has not ended yet, however far off the day is.
    void timePassesBeforeADay()
    {
        const TimePoint now = m_clock->now();
        load(Production,
             std::vector<SharedToken>{
                 {.id = SharedTokenId(1), .name = u"soon"_s, .expiresAt = now + 10min},
                 {.id = SharedTokenId(2), .name = u"later"_s, .expiresAt = now + 20h},
                 {.id = SharedTokenId(3), .name = u"behind it"_s, .expiresAt = now + days(9)},
                 {.id = SharedTokenId(4), .name = u"ended"_s, .expiresAt = now - days(1)},
                 {.id = SharedTokenId(5), .name = u"never"_s}});
        show<SharedTokenTable>();
        const QString word = u"expires:<"_s + localTime(now + days(2)).date().toString(Qt::ISODate);
        QCOMPARE(found(u"-"_s + word), u"3 4 5"_s);
        QCOMPARE(found(word), u"1 2"_s);
        // The same search, and nothing but the time is another.
        m_clock->advance(11min);
        drain({.jobs = m_background.get()});
        QCOMPARE(ids(), u"2"_s);
        m_clock->advance(20h);
        drain({.jobs = m_background.get()});
        QCOMPARE(ids(), QString());
        // Its day passes: what ends behind it never matches.
        m_clock->advance(days(3));
        drain({.jobs = m_background.get()});
        QCOMPARE(ids(), QString());
        QCOMPARE(found(u"-"_s + word), u"1 2 3 4 5"_s);
    }

    void timePasses()
    {
        const TimePoint now = m_clock->now();
        load(Production,
             std::vector<SharedToken>{
                 {.id = SharedTokenId(1), .name = u"soon"_s, .expiresAt = now + 10min},
                 {.id = SharedTokenId(2), .name = u"later"_s, .expiresAt = now + days(7) + 10min}});
        show<SharedTokenTable>();
        QCOMPARE(found(u"expires:<7d"_s), u"1"_s);
        QSignalSpy counts(m_proxy.get(), &TableProxy::countsChanged);
        m_clock->advance(11min);
        QVERIFY(!counts.isEmpty());
        QCOMPARE(m_proxy->rowCount(), 1);
        QCOMPARE(m_proxy->index(0, 0).data().toString(), u"later"_s);
        QCOMPARE(found(u"-is:expired"_s), u"2"_s);
    }

    void aWordThatCannotBeReadChangesNothing()
    {
        load(Production,
             std::vector<SharedToken>{{.id = SharedTokenId(1), .name = u"wall"_s},
                                      {.id = SharedTokenId(2), .name = u"board"_s}});
        show<SharedTokenTable>();
        QCOMPARE(found(u"wall"_s), u"1"_s);
        QVERIFY(!m_proxy->isFaulty());
        QSignalSpy layouts(m_proxy.get(), &QAbstractItemModel::layoutChanged);
        for (const QString &more : {u"wall is:"_s, u"wall is:expir"_s, u"env:prod wall"_s,
                                    u"wall expires:<7"_s, u"wall \"open"_s}) {
            QCOMPARE(found(more), u"1"_s);
            QVERIFY(m_proxy->isFaulty());
        }
        QVERIFY(layouts.isEmpty());
        QCOMPARE(found(u"wall is:expired"_s), QString());
        QVERIFY(!m_proxy->isFaulty());
    }

    //! Typed letter by letter, in any order, a search finds what it finds at once.
    void narrowingFindsTheSame()
    {
        load(Production, filters());
        std::vector<SharedToken> rows = test::sharedTokens(600, m_clock->now());
        for (size_t row = 0; row < rows.size(); row += 17)
            rows[row].fault = fault();
        load(Production, rows);
        show<SharedTokenTable>();
        const QStringList words{u"wall"_s,
                                u"-audit"_s,
                                u"is:expired"_s,
                                u"-is:unfiltered"_s,
                                u"used:>90d"_s,
                                u"expires:<7d"_s,
                                u"filter:env=value-4"_s,
                                u"über"_s,
                                u"account:prod"_s,
                                u"-filter:none"_s,
                                u"expired"_s,
                                u"\"QA d\""_s};
        QRandomGenerator random(3);
        for (int round = 0; round < 60; ++round) {
            QStringList chosen;
            for (int count = 1 + random.bounded(3); count > 0; --count)
                chosen << words[random.bounded(int(words.size()))];
            const QString search = chosen.join(u' ');
            for (qsizetype length = 0; length < search.size(); ++length)
                (void)found(search.left(length));
            const QString typed = found(search);
            (void)found({});
            QCOMPARE(typed, found(search));
        }
    }

    void marksOfTheConnection()
    {
        load(Production,
             std::vector<Filter>{{.id = FilterId(1), .field = u"a"_s, .value = u"b"_s}});
        load(Staging, std::vector<Filter>{{.id = FilterId(1), .field = u"a"_s, .value = u"b"_s}});
        show<FilterTable>(*m_background);
        QCOMPARE(found(u"is:production"_s), QString());
        ConnectionInfo info = *m_workspace->connection(Staging);
        info.connection.marks = {.group = u"Customers"_s,
                                 .color = GroupColor::Teal,
                                 .production = true,
                                 .readOnly = true};
        m_workspace->updateConnection(info);
        drain({.jobs = m_background.get()});
        // The same number in another connection is not found with it.
        QCOMPARE(found(u"is:production"_s), u"1"_s);
        QCOMPARE(m_proxy->index(0, 0).data(ConnectionRole).toString(), Staging.value());
        QCOMPARE(found(u"is:read-only account:straße"_s), u"1"_s);
        QCOMPARE(found(u"-is:read-only"_s), u"1"_s);
        QCOMPARE(m_proxy->index(0, 0).data(ConnectionRole).toString(), Production.value());
        // A group is read where the connection is, with its colour.
        QCOMPARE(found(u"customers"_s), u"1"_s);
        const auto column = std::ranges::find(
            m_table->columns(), QLatin1StringView(ConnectionColumnKey), &TableColumn::key);
        const QModelIndex cell = m_proxy->index(0, int(column - m_table->columns().begin()));
        QVERIFY(cell.data().toString().contains(u" · Customers"_s));
        QCOMPARE(cell.data(GroupColorRole).toInt(), int(GroupColor::Teal));
        QVERIFY(!m_proxy->index(0, 0).data(GroupColorRole).isValid());
    }
};

QTEST_GUILESS_MAIN(SearchWordsTest)
#include "tst_search_words.moc"
