// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/base/table_proxy.h"
#include "models/tables/lists/api_token_table.h"
#include "models/tables/lists/filter_table.h"
#include "models/tables/lists/shipping_token_table.h"
#include "tests/tables/table_test.h"

#include <QSignalSpy>
#include <QTest>

using namespace tokendeck;
using namespace tokendeck::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using std::chrono::days;

//! The columns of every list, and what the tables beside that of shared tokens show.
class ListTablesTest : public TableTest {
    Q_OBJECT

private slots:
    void filtersCountTheirUses()
    {
        FilterTable table(*m_workspace, *m_clock, *m_background);
        const QAbstractItemModelTester tester(
            &table, QAbstractItemModelTester::FailureReportingMode::Fatal);
        table.setScope({Production});
        load(Production, filters());
        SharedToken one = token(1, u"one"_s);
        one.filters = {FilterId(2), FilterId(3), FilterId(2)};
        SharedToken two = token(2, u"two"_s);
        two.filters = {FilterId(2)};
        QSignalSpy changed(&table, &QAbstractItemModel::dataChanged);
        load({one, two});
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed[0][0].toModelIndex(), table.index(0, FilterTable::UsedBy));
        const auto uses = [&](int row) {
            return table.index(row, FilterTable::UsedBy).data();
        };
        QCOMPARE(uses(0).toString(), u"0"_s);
        QCOMPARE(uses(1).toString(), u"2"_s);
        QCOMPARE(uses(2).toString(), u"1"_s);
        QCOMPARE(table.index(1, FilterTable::UsedBy).data(Qt::AccessibleTextRole).toString(),
                 u"Used by 2 tokens"_s);
        // A token that changes otherwise changes no count.
        changed.clear();
        two.name = u"renamed"_s;
        load({one, two});
        QCOMPARE(changed.count(), 0);
        two.filters.clear();
        load({one, two});
        QCOMPARE(changed.count(), 1);
        QCOMPARE(uses(1).toString(), u"1"_s);
        QVERIFY(!table.secret(0));
    }

    void shippingTokensTellTheirState()
    {
        ShippingTokenTable table(*m_workspace, *m_clock);
        const QAbstractItemModelTester tester(
            &table, QAbstractItemModelTester::FailureReportingMode::Fatal);
        table.setScope({Production});
        const TimePoint now = m_clock->now();
        ShippingToken shipping{.id = ShippingTokenId(1),
                               .name = u"web"_s,
                               .token = Secret("canary0123456789wxyz"),
                               .createdAt = now - days(3),
                               .createdBy = u"dana@acme.io"_s,
                               .updatedAt = now - 90s};
        load(Production, std::vector{shipping});
        const auto shown = [&](int column) {
            return table.index(0, column).data().toString();
        };
        QCOMPARE(shown(ShippingTokenTable::State), u"enabled"_s);
        QCOMPARE(shown(ShippingTokenTable::Created), u"3 days ago"_s);
        QCOMPARE(shown(ShippingTokenTable::Updated), u"1 min ago"_s);
        QCOMPARE(shown(ShippingTokenTable::UpdatedBy), u"–"_s);
        QSignalSpy changed(&table, &QAbstractItemModel::dataChanged);
        shipping.enabled = false;
        m_workspace->upsertRow(Production, shipping);
        drain({.jobs = m_background.get()});
        QCOMPARE(changed.count(), 1);
        QCOMPARE(shown(ShippingTokenTable::State), u"disabled"_s);
        QCOMPARE(table.index(0, ShippingTokenTable::State).data(ToneRole).toInt(), int(Tone::Dim));
    }

    void apiTokensNameTheirAccount()
    {
        ApiTokenTable table(*m_workspace, *m_clock);
        const QAbstractItemModelTester tester(
            &table, QAbstractItemModelTester::FailureReportingMode::Fatal);
        table.setScope({Production});
        load(
            Production,
            std::vector{ApiToken{.id = ApiTokenId(1), .name = u"ci"_s, .accountId = AccountId(1)},
                        ApiToken{.id = ApiTokenId(2), .name = u"qa"_s, .accountId = AccountId(8)}});
        const auto account = [&](int row) {
            return table.index(row, ApiTokenTable::Account).data().toString();
        };
        QCOMPARE(account(0), u"Production"_s);
        QCOMPARE(account(1), u"account 8"_s);
        QCOMPARE(table.index(0, ApiTokenTable::Token).data().toString(), u"–"_s);
        load(Production, std::vector{Account{.id = AccountId(8), .name = u"QA"_s}});
        QCOMPARE(account(1), u"QA"_s);
    }

    void apiTokensTellWhatThisComputerKnows()
    {
        ApiTokenTable table(*m_workspace, *m_clock);
        const QAbstractItemModelTester tester(
            &table, QAbstractItemModelTester::FailureReportingMode::Fatal);
        table.setScope({Production});
        std::vector<ApiToken> tokens;
        for (int id = 1; id <= 5; ++id)
            tokens.push_back({.id = ApiTokenId(id), .accountId = AccountId(1)});
        load(Production, tokens);
        const TimePoint now = m_clock->now();
        QSignalSpy changed(&table, &QAbstractItemModel::dataChanged);
        m_workspace->setApiTokenEntries(
            Production,
            {{ApiTokenId(1),
              {.note = u"Deploys"_s,
               .owner = u"dana"_s,
               .check = ApiTokenCheck{now, Identity{AccountId(1), u"Production"_s}}}},
             {ApiTokenId(2), {.check = ApiTokenCheck{now, {}}}},
             {ApiTokenId(3), {.check = ApiTokenCheck{now, {}}, .unanswered = now}},
             {ApiTokenId(4), {.unanswered = now, .checking = true}}});
        QVERIFY(changed.count() > 0);
        const auto cell = [&](int row, int column, int role = Qt::DisplayRole) {
            return table.index(row, column).data(role);
        };
        QCOMPARE(cell(0, ApiTokenTable::Owner).toString(), u"dana"_s);
        QCOMPARE(cell(0, ApiTokenTable::Note).toString(), u"Deploys"_s);
        QCOMPARE(cell(1, ApiTokenTable::Owner).toString(), u"–"_s);
        const std::array checks{std::pair(u"works"_s, Tone::Good),
                                std::pair(u"refused"_s, Tone::Danger),
                                std::pair(u"no answer"_s, Tone::Warning),
                                std::pair(u"asking…"_s, Tone::Dim), std::pair(u"–"_s, Tone::Dim)};
        for (int row = 0; row < int(checks.size()); ++row) {
            QCOMPARE(cell(row, ApiTokenTable::Checked).toString(), checks[size_t(row)].first);
            QCOMPARE(cell(row, ApiTokenTable::Checked, ToneRole).toInt(),
                     int(checks[size_t(row)].second));
        }
        QVERIFY(cell(2, ApiTokenTable::Checked, Qt::ToolTipRole).toString().contains(u"Refused"_s));
        TableProxy proxy(table, *m_background);
        const auto found = [&](const QString &text) {
            proxy.setSearch(parseSearch(text));
            drain({.jobs = m_background.get()});
            return proxy.rowCount();
        };
        QCOMPARE(found(u"dana"_s), 1);
        QCOMPARE(found(u"deploys"_s), 1);
    }

    void headersAreComplete()
    {
        ShippingTokenTable shipping(*m_workspace, *m_clock);
        FilterTable filterTable(*m_workspace, *m_clock, *m_background);
        ApiTokenTable api(*m_workspace, *m_clock);
        for (const WorkspaceTable *table :
             {static_cast<WorkspaceTable *>(m_table.get()),
              static_cast<WorkspaceTable *>(&shipping), static_cast<WorkspaceTable *>(&filterTable),
              static_cast<WorkspaceTable *>(&api)}) {
            QStringList names;
            for (int column = 0; column < table->columnCount(); ++column)
                names << table->headerData(column, Qt::Horizontal).toString();
            QVERIFY(!names.contains(QString()));
            QCOMPARE(names.removeDuplicates(), 0);
            QVERIFY(!table->columns().front().hiddenAtFirst);
        }
        QCOMPARE(
            m_table
                ->headerData(SharedTokenTable::LastUsed, Qt::Horizontal, Qt::InitialSortOrderRole)
                .toInt(),
            int(Qt::DescendingOrder));
    }

    //! Remembered views name the columns by these words.
    void columnKeysAreForGood()
    {
        const auto keysOf = [](const WorkspaceTable &table) {
            QStringList keys;
            for (const TableColumn &column : table.columns())
                keys << column.key;
            return keys.join(u' ');
        };
        QCOMPARE(keysOf(*m_table), u"name account token filters lastUsed expires id region"_s);
        QCOMPARE(keysOf(ShippingTokenTable(*m_workspace, *m_clock)),
                 u"name account token state created createdBy updated updatedBy id region"_s);
        QCOMPARE(keysOf(FilterTable(*m_workspace, *m_clock, *m_background)),
                 u"filter description account usedBy id region"_s);
        QCOMPARE(keysOf(ApiTokenTable(*m_workspace, *m_clock)),
                 u"name account token owner checked created note id region"_s);
    }
};

QTEST_GUILESS_MAIN(ListTablesTest)
#include "tst_list_tables.moc"
