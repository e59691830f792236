// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/base/table_proxy.h"
#include "tests/tables/table_test.h"
#include "words/base/time_words.h"

#include <QSignalSpy>
#include <QTest>

using namespace tokendeck;
using namespace tokendeck::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using std::chrono::days;

//! What the cells of shared tokens show and say, and what they are sorted and found by.
class SharedTokenTableTest : public TableTest {
    Q_OBJECT

private slots:
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

    void coloursTheEndByTheAdminsThreshold()
    {
        SharedToken near = token(1, u"near"_s);
        near.expiresAt = m_clock->now() + days(5);
        SharedToken far = token(2, u"far"_s);
        far.expiresAt = m_clock->now() + days(20);
        load({near, far});
        const auto tone = [this](int row) {
            return Tone(cell(row, SharedTokenTable::Expires, ToneRole).toInt());
        };
        // Before anything was concluded, a week.
        QCOMPARE(tone(0), Tone::Warning);
        QCOMPARE(tone(1), Tone::Dim);
        const auto conclude = [this](int daysToWarn) {
            auto findings = std::make_shared<EstateFindings>();
            findings->at.limits.daysToWarn = daysToWarn;
            m_table->setFindings(std::move(findings));
        };
        conclude(30);
        QCOMPARE(tone(1), Tone::Warning);
        conclude(3);
        QCOMPARE(tone(0), Tone::Dim);
        QCOMPARE(tone(1), Tone::Dim);
    }

    void findsWhatHasExpiredByNow()
    {
        TableProxy proxy(*m_table, *m_background);
        SharedToken soon = token(1, u"soon"_s);
        soon.expiresAt = m_clock->now() + 10min;
        SharedToken past = token(2, u"past"_s);
        past.expiresAt = m_clock->now() - 10min;
        load({soon, past, token(3, u"never"_s), token(4, u"expired by name"_s)});
        proxy.setSearch(parseSearch(u"expired"_s));
        QCOMPARE(proxy.rowCount(), 2);
        m_clock->advance(11min);
        QCOMPARE(proxy.rowCount(), 3);
        proxy.setSearch(parseSearch(u"expired soon"_s));
        QCOMPARE(proxy.rowCount(), 1);
        proxy.setSearch(parseSearch(u"expi"_s));
        QCOMPARE(proxy.rowCount(), 3);
        proxy.setSearch(parseSearch(u"never"_s));
        QCOMPARE(proxy.rowCount(), 4);
    }
};

QTEST_GUILESS_MAIN(SharedTokenTableTest)
#include "tst_shared_token_table.moc"
