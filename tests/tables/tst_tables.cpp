// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

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
#include <QItemSelectionModel>
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

SharedToken token(int id, const QString &name)
{
    return {.id = SharedTokenId(id), .name = name, .token = Secret("canary0123456789wxyz")};
}

} // namespace

class TablesTest : public QObject {
    Q_OBJECT

    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<Background> m_background;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<SharedTokenTable> m_table;
    std::unique_ptr<QAbstractItemModelTester> m_tester;

    template <typename Row> void load(const ConnectionId &id, std::vector<Row> rows)
    {
        m_workspace->replaceRows(id, std::move(rows), m_clock->now());
        drain({.jobs = m_background.get()});
    }
    void load(std::vector<SharedToken> rows) { load(Production, std::move(rows)); }

    QString text(int row, int column) const
    {
        return m_table->index(row, column).data().toString();
    }
    QVariant cell(int row, int column, int role) const
    {
        return m_table->index(row, column).data(role);
    }
    QList<qint32> ids() const
    {
        QList<qint32> all;
        for (int row = 0; row < m_table->rowCount(); ++row)
            all << m_table->idAt(row);
        return all;
    }

private slots:
    void init()
    {
        m_clock = std::make_unique<FakeClock>();
        m_background = std::make_unique<Background>();
        m_workspace = std::make_unique<Workspace>(*m_background);
        m_workspace->addConnection(connectionInfo(u"production"_s, u"Production"_s));
        m_workspace->addConnection(connectionInfo(u"staging"_s, u"Staging"_s, 2));
        m_table = std::make_unique<SharedTokenTable>(*m_workspace, *m_clock);
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_table.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        m_table->setScope({Production, Staging});
    }
    void cleanup()
    {
        m_tester.reset();
        m_table.reset();
        m_workspace.reset();
        m_background.reset();
        m_clock.reset();
    }

    void showsTheRowsOfAllConnections()
    {
        load(Staging, std::vector{token(7, u"seven"_s)});
        load({token(3, u"three"_s), token(9, u"nine"_s)});
        QCOMPARE(ids(), (QList<qint32>{3, 9, 7}));
        QCOMPARE(m_table->connectionAt(2), Staging);
        QCOMPARE(text(2, SharedTokenTable::Account), u"Staging"_s);
        QCOMPARE(cell(0, 0, ConnectionRole).toString(), u"production"_s);
        QCOMPARE(cell(1, 0, IdRole).toInt(), 9);
        QCOMPARE(m_table->rowOf(Staging, 7), 2);
        QCOMPARE(m_table->rowOf(Production, 7), -1);
        m_table->setScope({Staging});
        QCOMPARE(ids(), (QList<qint32>{7}));
        m_table->setScope({ConnectionId(u"nobody"_s), Staging});
        QCOMPARE(ids(), (QList<qint32>{7}));
    }

    void fewRunsAreAnnouncedRunByRun()
    {
        load(Staging, std::vector{token(1, u"s"_s)});
        load({token(1, u"a"_s), token(2, u"b"_s), token(3, u"c"_s), token(8, u"h"_s)});
        QSignalSpy resets(m_table.get(), &QAbstractItemModel::modelReset);
        QSignalSpy layouts(m_table.get(), &QAbstractItemModel::layoutChanged);
        QSignalSpy removed(m_table.get(), &QAbstractItemModel::rowsRemoved);
        QSignalSpy inserted(m_table.get(), &QAbstractItemModel::rowsInserted);
        QSignalSpy changed(m_table.get(), &QAbstractItemModel::dataChanged);
        // What a view sees between the signals is a list that has just those rows.
        connect(m_table.get(), &QAbstractItemModel::rowsRemoved, this, [&] {
            QVERIFY(!ids().contains(8));
            QCOMPARE(text(ids().indexOf(3), SharedTokenTable::Name), u"c"_s);
        });
        load({token(1, u"a"_s), token(3, u"C"_s), token(5, u"e"_s), token(9, u"i"_s)});
        QCOMPARE(ids(), (QList<qint32>{1, 3, 5, 9, 1}));
        QCOMPARE(resets.count(), 0);
        QCOMPARE(layouts.count(), 0);
        QCOMPARE(removed.count(), 2);
        QCOMPARE(inserted.count(), 1);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed[0][0].toModelIndex(), m_table->index(1, SharedTokenTable::Name));
        QCOMPARE(changed[0][1].toModelIndex(), m_table->index(1, SharedTokenTable::Name));
    }

    void manyRunsAreOneLayoutChange()
    {
        load(sharedTokens(3000, m_clock->now()));
        QItemSelectionModel selection(m_table.get());
        QList<qint32> selected;
        for (int row = 100; row < 3000; row += 200) {
            selection.select(m_table->index(row, 0),
                             QItemSelectionModel::Select | QItemSelectionModel::Rows);
            selected << m_table->idAt(row);
        }
        selection.setCurrentIndex(m_table->index(500, 2), QItemSelectionModel::NoUpdate);
        const qint32 current = m_table->idAt(500);
        QSignalSpy resets(m_table.get(), &QAbstractItemModel::modelReset);
        QSignalSpy layouts(m_table.get(), &QAbstractItemModel::layoutChanged);
        QSignalSpy removed(m_table.get(), &QAbstractItemModel::rowsRemoved);
        QSignalSpy changed(m_table.get(), &QAbstractItemModel::dataChanged);

        std::vector<SharedToken> next = scattered(sharedTokens(3000, m_clock->now()), 20, 4);
        QList<qint32> expected;
        for (const SharedToken &row : next)
            expected << row.id.value();
        load(std::move(next));
        QCOMPARE(ids(), expected);
        QCOMPARE(resets.count() + removed.count(), 0);
        QCOMPARE(layouts.count(), 1);
        QCOMPARE(changed.count(), 1);

        selected.removeIf([&](qint32 id) { return !expected.contains(id); });
        QList<qint32> now;
        for (const QModelIndex &index : selection.selectedRows())
            now << m_table->idAt(index.row());
        std::ranges::sort(now);
        QCOMPARE(now, selected);
        QVERIFY(expected.contains(current));
        QCOMPARE(m_table->idAt(selection.currentIndex().row()), current);
        QCOMPARE(selection.currentIndex().column(), 2);
    }

    void saysNothingWhereNothingDiffers()
    {
        load(sharedTokens(500, m_clock->now()));
        QSignalSpy layouts(m_table.get(), &QAbstractItemModel::layoutChanged);
        QSignalSpy changed(m_table.get(), &QAbstractItemModel::dataChanged);
        QSignalSpy rows(m_table.get(), &WorkspaceTable::rowsChanged);
        load(sharedTokens(500, m_clock->now()));
        m_table->setScope({Production, Staging});
        QCOMPARE(layouts.count() + changed.count() + rows.count(), 0);
    }

    void randomChangesLeaveItEqualToItsSource()
    {
        QRandomGenerator random(17);
        for (int round = 0; round < 300; ++round) {
            const ConnectionId &id = random.bounded(2) ? Production : Staging;
            std::vector<SharedToken> rows;
            const int density = random.bounded(1, 20);
            for (int i = 1; i <= 25; ++i) {
                if (random.bounded(20) < density)
                    rows.push_back(token(i, QString::number(random.bounded(2))));
            }
            m_workspace->replaceRows(id, rows, m_clock->now());
            drain({.jobs = m_background.get()});
            QList<qint32> expected;
            QStringList names;
            for (const ConnectionId &one : m_table->scope()) {
                for (const SharedToken &row : *m_workspace->rows<SharedToken>(one)) {
                    expected << row.id.value();
                    names << row.name;
                }
            }
            QCOMPARE(ids(), expected);
            for (int row = 0; row < m_table->rowCount(); ++row)
                QCOMPARE(text(row, SharedTokenTable::Name), names[row]);
        }
    }

    void removedConnectionsTakeTheirRows()
    {
        load(Staging, std::vector{token(7, u"seven"_s)});
        load({token(3, u"three"_s)});
        m_workspace->removeConnection(Production);
        QCOMPARE(ids(), (QList<qint32>{7}));
        m_workspace->addConnection(connectionInfo(u"production"_s, u"Production"_s));
        load({token(4, u"four"_s)});
        QCOMPARE(ids(), (QList<qint32>{4, 7}));
    }

    void filtersAreShownAsPills()
    {
        SharedToken both = token(1, u"both"_s);
        both.filters = {FilterId(1), FilterId(2)};
        SharedToken either = both;
        either.id = SharedTokenId(2);
        either.filterOperator = FilterOperator::Or;
        SharedToken contradictory = both;
        contradictory.id = SharedTokenId(3);
        contradictory.filters = {FilterId(1), FilterId(5)};
        SharedToken unknown = both;
        unknown.id = SharedTokenId(5);
        unknown.filters = {FilterId(123)};
        load({both, either, contradictory, token(4, u"none"_s), unknown});
        constexpr int column = SharedTokenTable::Filters;
        QCOMPARE(text(0, column), u"filter 1 AND filter 2"_s);

        QSignalSpy changed(m_table.get(), &QAbstractItemModel::dataChanged);
        QSignalSpy keys(m_table.get(), &WorkspaceTable::rowsChanged);
        load(Production, filters());
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed[0][0].toModelIndex(), m_table->index(0, column));
        QCOMPARE(changed[0][1].toModelIndex(), m_table->index(4, column));
        QCOMPARE(keys.count(), 1);

        const auto pills = [&](int row) {
            return cell(row, column, PillsRole).value<Pills>();
        };
        QCOMPARE(
            pills(0),
            (Pills{.pills = {{u"team: value-1"_s}, {u"service: value-2"_s}}, .joiner = u"AND"_s}));
        QCOMPARE(pills(1).joiner, u"OR"_s);
        QCOMPARE(pills(2).notes, (std::vector<Pill>{{u"sees nothing"_s, Tone::Warning}}));
        QCOMPARE(pills(3).pills, (std::vector<Pill>{{u"Unfiltered"_s, Tone::Danger}}));
        QCOMPARE(pills(4).pills, (std::vector<Pill>{{u"filter 123"_s, Tone::Accent}}));
        QCOMPARE(text(2, column), u"team: value-1 AND team: value-5, sees nothing"_s);
        QCOMPARE(text(3, column), u"Unfiltered"_s);
    }

    void timesAreRelativeAndCounted()
    {
        const TimePoint now = m_clock->now();
        SharedToken row = token(1, u"a"_s);
        row.lastUsed = now - 2h;
        row.expiresAt = now + days(21);
        SharedToken never = token(2, u"b"_s);
        SharedToken expired = token(3, u"c"_s);
        expired.expiresAt = now;
        SharedToken soon = token(4, u"d"_s);
        soon.expiresAt = now + days(6);
        SharedToken week = token(5, u"e"_s);
        week.expiresAt = now + days(7) - 1s;
        SharedToken odd = token(6, u"f"_s);
        odd.lastUsed = StatedTime::unknown();
        odd.expiresAt = StatedTime::unknown();
        load({row, never, expired, soon, week, odd});
        constexpr int used = SharedTokenTable::LastUsed;
        constexpr int expires = SharedTokenTable::Expires;
        QCOMPARE(text(0, used), u"2 h ago"_s);
        QCOMPARE(cell(0, used, Qt::ToolTipRole).toString(), exactTime(now - 2h));
        QCOMPARE(cell(0, used, Qt::AccessibleTextRole).toString(), u"Last used 2 h ago"_s);
        QCOMPARE(text(1, used), u"never"_s);
        QCOMPARE(text(0, expires), u"in 21 days"_s);
        QCOMPARE(cell(0, expires, ToneRole).toInt(), int(Tone::Dim));
        QCOMPARE(text(1, expires), u"never"_s);
        QCOMPARE(cell(1, expires, ToneRole).toInt(), int(Tone::Warning));
        QCOMPARE(text(2, expires), u"expired"_s);
        QCOMPARE(cell(2, expires, ToneRole).toInt(), int(Tone::Danger));
        QCOMPARE(cell(3, expires, ToneRole).toInt(), int(Tone::Warning));
        QCOMPARE(text(4, expires), u"in 7 days"_s);
        QCOMPARE(cell(4, expires, ToneRole).toInt(), int(Tone::Dim));
        QCOMPARE(text(5, used), u"–"_s);
        QCOMPARE(text(5, expires), u"–"_s);
        QCOMPARE(cell(5, used, Qt::AccessibleTextRole).toString(), u"Not known when last used"_s);

        QSignalSpy changed(m_table.get(), &QAbstractItemModel::dataChanged);
        m_clock->advance(1h);
        QVERIFY(changed.count() > 0);
        QCOMPARE(changed[0][0].toModelIndex(), m_table->index(0, used));
        QCOMPARE(changed[0][1].toModelIndex(), m_table->index(5, expires));
        QCOMPARE(text(0, used), u"3 h ago"_s);
    }

    void marksRowsThatWereNotUnderstood()
    {
        SharedToken odd = token(2, u"Odd"_s);
        odd.token = Secret();
        odd.fault = MaybeFault(
            {.jsonPath = u"$[1].filters"_s, .detail = u"Expected an array."_s, .hasId = true});
        SharedToken nameless = odd;
        nameless.id = SharedTokenId(-5);
        nameless.name.clear();
        nameless.fault = MaybeFault({.jsonPath = u"$[2]"_s, .detail = u"Expected an object."_s});
        load({token(1, u"a"_s), odd, nameless});
        QCOMPARE(ids(), (QList<qint32>{-5, 1, 2}));
        QCOMPARE(text(0, SharedTokenTable::Name), u"not understood"_s);
        QCOMPARE(text(0, SharedTokenTable::Id), u"–"_s);
        QCOMPARE(text(2, SharedTokenTable::Name), u"not understood: Odd"_s);
        QCOMPARE(text(2, SharedTokenTable::Id), u"2"_s);
        QCOMPARE(text(2, SharedTokenTable::Account), u"Production"_s);
        for (const int column :
             {SharedTokenTable::Token, SharedTokenTable::LastUsed, SharedTokenTable::Expires}) {
            QCOMPARE(text(2, column), u"–"_s);
            QCOMPARE(cell(2, column, Qt::AccessibleTextRole).toString(), u"not known"_s);
        }
        const Pills pills = cell(2, SharedTokenTable::Filters, PillsRole).value<Pills>();
        QCOMPARE(pills.pills.size(), size_t(1));
        QCOMPARE(pills.pills.front().text, u"not known"_s);
        QCOMPARE(cell(2, SharedTokenTable::Filters, Qt::ToolTipRole).toString(),
                 u"Not understood at $[1].filters. Expected an array."_s);
        QCOMPARE(m_table->fault(2)->jsonPath, u"$[1].filters"_s);
        QVERIFY(!m_table->fault(1));
        QCOMPARE(m_workspace->faults(Production, ListKind::SharedTokens), (ListFaults{2, -5}));
        // It is found by what it says, and is understood again when the backend mends it.
        QSignalSpy changed(m_table.get(), &QAbstractItemModel::dataChanged);
        load({token(1, u"a"_s), token(2, u"Odd"_s)});
        QCOMPARE(text(1, SharedTokenTable::Filters), u"Unfiltered"_s);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed[0][1].toModelIndex().column(), SharedTokenTable::ColumnCount - 1);
        QCOMPARE(m_workspace->faults(Production, ListKind::SharedTokens), ListFaults());
    }

    void putsWhatIsNotKnownLastInBothOrders()
    {
        TableProxy proxy(*m_table, *m_background);
        SharedToken unknown = token(1, u"unknown"_s);
        unknown.lastUsed = StatedTime::unknown();
        SharedToken never = token(2, u"never"_s);
        SharedToken once = token(3, u"once"_s);
        once.lastUsed = m_clock->now() - days(3);
        SharedToken often = token(4, u"often"_s);
        often.lastUsed = m_clock->now() - 3h;
        load({unknown, never, once, often});
        drain({.jobs = m_background.get()});
        const auto names = [&] {
            QStringList all;
            for (int row = 0; row < proxy.rowCount(); ++row)
                all << proxy.index(row, SharedTokenTable::Name).data().toString();
            return all.join(u' ');
        };
        proxy.sort(SharedTokenTable::LastUsed, Qt::AscendingOrder);
        QCOMPARE(names(), u"never once often unknown"_s);
        proxy.sort(SharedTokenTable::LastUsed, Qt::DescendingOrder);
        QCOMPARE(names(), u"often once never unknown"_s);
    }

    void findsWhatHasExpiredByNow()
    {
        TableProxy proxy(*m_table, *m_background);
        SharedToken soon = token(1, u"soon"_s);
        soon.expiresAt = m_clock->now() + 10min;
        SharedToken past = token(2, u"past"_s);
        past.expiresAt = m_clock->now() - 10min;
        load({soon, past, token(3, u"never"_s), token(4, u"expired by name"_s)});
        proxy.setSearch(u"expired"_s);
        QCOMPARE(proxy.rowCount(), 2);
        m_clock->advance(11min);
        QCOMPARE(proxy.rowCount(), 3);
        proxy.setSearch(u"expired soon"_s);
        QCOMPARE(proxy.rowCount(), 1);
        proxy.setSearch(u"expi"_s);
        QCOMPARE(proxy.rowCount(), 3);
        proxy.setSearch(u"never"_s);
        QCOMPARE(proxy.rowCount(), 4);
    }

    void lockingMasksEveryToken()
    {
        load({token(1, u"a"_s)});
        constexpr int column = SharedTokenTable::Token;
        QCOMPARE(text(0, column), u"cana••••wxyz"_s);
        QCOMPARE(m_table->secret(0)->exposedText(), QByteArrayView("canary0123456789wxyz"));
        QSignalSpy changed(m_table.get(), &QAbstractItemModel::dataChanged);
        m_workspace->dropSecrets();
        QCOMPARE(changed.count(), 1);
        QVERIFY(m_table->secret(0)->isEmpty());
        QCOMPARE(text(0, column), QString(12, QChar(0x2022)));
        QCOMPARE(cell(0, column, Qt::AccessibleTextRole).toString(), u"Locked"_s);
        QCOMPARE(text(0, SharedTokenTable::Name), u"a"_s);
    }

    void pendingRowsAreMarked()
    {
        load({token(1, u"a"_s), token(2, u"b"_s)});
        QSignalSpy changed(m_table.get(), &QAbstractItemModel::dataChanged);
        m_workspace->setPendingMark(Production, ListKind::SharedTokens, 2, PendingMark::Deleting);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed[0][0].toModelIndex().row(), 1);
        QCOMPARE(cell(1, 0, PendingRole).toInt(), int(PendingMark::Deleting));
        QCOMPARE(cell(0, 0, PendingRole).toInt(), int(PendingMark::None));
    }

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
            proxy.setSearch(text);
            drain({.jobs = m_background.get()});
            return proxy.rowCount();
        };
        QCOMPARE(found(u"dana"_s), 1);
        QCOMPARE(found(u"deploys"_s), 1);
    }

    //! Every role that a view, a proxy or a screen reader can ask for, at every cell.
    void noRoleHoldsAToken()
    {
        load(sharedTokens(50, m_clock->now()));
        load(Production, filters());
        for (int row = 0; row < m_table->rowCount(); ++row) {
            const QString secret = QString::fromUtf8(m_table->secret(row)->exposedText());
            for (int column = 0; column < m_table->columnCount(); ++column) {
                QVERIFY(!text(row, column).isEmpty());
                QVERIFY(!cell(row, column, Qt::AccessibleTextRole).toString().isEmpty());
                for (int role = 0; role < PendingRole + 100; ++role) {
                    const QString value = cell(row, column, role).toString();
                    QVERIFY(!value.contains(secret));
                    QVERIFY(!value.contains("canary"_L1));
                }
            }
        }
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
                 u"name account token state created createdBy updated updatedBy id"_s);
        QCOMPARE(keysOf(FilterTable(*m_workspace, *m_clock, *m_background)),
                 u"filter description account usedBy id"_s);
        QCOMPARE(keysOf(ApiTokenTable(*m_workspace, *m_clock)),
                 u"name account token owner checked created note id"_s);
    }
};

QTEST_GUILESS_MAIN(TablesTest)
#include "tst_tables.moc"
