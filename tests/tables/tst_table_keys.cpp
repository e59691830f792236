// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/find_text.h"
#include "models/tables/base/table_keys.h"
#include "models/tables/base/text_search.h"

#include <QRandomGenerator>
#include <QTest>

#include <cstring>
#include <numeric>

using namespace tokendeck;
using namespace Qt::StringLiterals;

namespace {

struct Row {
    qint32 id = 0;
    QString name;
    qint64 number = 0;
};

//! Column 0 is a name, column 1 a number.
class TestSegment final : public TableSegment {
public:
    explicit TestSegment(std::vector<Row> rows)
        : TableSegment({})
        , m_rows(std::move(rows))
    {
    }
    int rowCount() const override { return int(m_rows.size()); }
    qint32 idAt(int row) const override { return m_rows[size_t(row)].id; }
    QString text(int row, int, TimePoint) const override { return m_rows[size_t(row)].name; }
    qint64 sortNumber(int row, int column) const override
    {
        return column == 1 ? m_rows[size_t(row)].number : 0;
    }
    QString sortText(int row, int column) const override
    {
        return column == 0 ? m_rows[size_t(row)].name : QString();
    }
    QString searchText(int row, int column) const override
    {
        return column == 0 ? m_rows[size_t(row)].name : QString::number(m_rows[size_t(row)].number);
    }
    quint32 changedColumns(const TableSegment &, int, int) const override { return 3; }

private:
    std::vector<Row> m_rows;
};

TableSnapshot snapshotOf(std::vector<Row> rows)
{
    return {.segments = {std::make_shared<TestSegment>(std::move(rows))}, .columns = 2};
}

TableSnapshot snapshotOf(const QStringList &names)
{
    std::vector<Row> rows;
    for (const QString &name : names)
        rows.push_back({qint32(rows.size()), name, qint64(rows.size() * 7 % 5)});
    return snapshotOf(std::move(rows));
}

std::vector<SearchTerm> terms(const QString &search)
{
    return parseSearch(search).terms();
}

std::vector<int> found(const TableKeys &keys, const QString &search)
{
    return keys.search(terms(search), nullptr, TimePoint()).rows;
}

using Ints = std::vector<int>;

} // namespace

class TableKeysTest : public QObject {
    Q_OBJECT

private slots:
    void sortsAsPeopleRead()
    {
        const QStringList names{u"web 10"_s, u"Web 9"_s, u"web 1"_s, u"äpfel"_s,
                                u"Zebra"_s,  u"apfel"_s, u"web 9"_s, u"web 009"_s};
        const TableKeys keys(snapshotOf(names));
        QStringList sorted;
        for (const int row : keys.order(0))
            sorted << names[row];
        QCOMPARE(sorted[0], u"apfel"_s);
        QCOMPARE(sorted[1], u"äpfel"_s);
        QCOMPARE(sorted[2], u"web 1"_s);
        // "Web 9", "web 9" and "web 009" read the same, so their ids decide.
        QCOMPARE(keys.order(0)[3], 1);
        QCOMPARE(keys.order(0)[4], 6);
        QCOMPARE(keys.order(0)[5], 7);
        QCOMPARE(sorted[6], u"web 10"_s);
        QCOMPARE(sorted[7], u"Zebra"_s);
    }

    void sortsNumbersAsNumbers()
    {
        const TableKeys keys(snapshotOf(std::vector<Row>{
            {1, {}, 5}, {2, {}, -1}, {3, {}, 5}, {4, {}, std::numeric_limits<qint64>::max()}}));
        QCOMPARE(keys.order(1), (Ints{1, 0, 2, 3}));
    }

    void tellsCellsApart()
    {
        // What looks like another cell inside a name is none.
        const TableKeys keys(
            snapshotOf(std::vector<Row>{{1, u"Web 7"_s, 12}, {2, {}, 7}, {3, u"a\f7"_s, 1}}));
        using View = std::string_view;
        QVERIFY(keys.textOf(0, 0) == View("web 7"));
        QVERIFY(keys.textOf(0, 1) == View("12"));
        QVERIFY(keys.textOf(1, 0).empty());
        QVERIFY(keys.textOf(1, 1) == View("7"));
        QVERIFY(keys.textOf(2, 1) == View("1"));
        QCOMPARE(found(keys, u"7"_s), (Ints{0, 1, 2}));
        QCOMPARE(found(keys, u"a\f7"_s), (Ints{2}));
    }

    void findsEveryWordInAnyCell()
    {
        const TableKeys keys(
            snapshotOf({u"Board status wall"_s, u"Überwachung Köln"_s, u"a.c*"_s, u"abc"_s}));
        QCOMPARE(found(keys, u""_s), (Ints{0, 1, 2, 3}));
        QCOMPARE(found(keys, u"STATUS"_s), (Ints{0}));
        QCOMPARE(found(keys, u"wall board"_s), (Ints{0}));
        QCOMPARE(found(keys, u"  wall   boards "_s), (Ints{}));
        QCOMPARE(found(keys, u"über köln"_s), (Ints{1}));
        QCOMPARE(found(keys, u"ÜBER"_s), (Ints{1}));
        // What is typed is meant as it stands.
        QCOMPARE(found(keys, u"a.c"_s), (Ints{2}));
        QCOMPARE(found(keys, u"c*"_s), (Ints{2}));
        // A word does not reach from one cell or row into the next.
        QCOMPARE(found(keys, u"wall0"_s), (Ints{}));
        QCOMPARE(found(keys, u"0Über"_s), (Ints{}));
    }

    void narrowingFindsTheSame()
    {
        QVERIFY(isNarrower(terms(u"status"_s), terms(u"stat"_s)));
        QVERIFY(isNarrower(terms(u"status wa"_s), terms(u"wa"_s)));
        QVERIFY(isNarrower(terms(u"x"_s), terms(u""_s)));
        QVERIFY(!isNarrower(terms(u"stat"_s), terms(u"status"_s)));
        QVERIFY(!isNarrower(terms(u"wall"_s), terms(u"status wa"_s)));
        const TableKeys keys(snapshotOf({u"one two"_s, u"two three"_s, u"three"_s}));
        const Ints before = found(keys, u"t"_s);
        QCOMPARE(keys.search(terms(u"two th"_s), &before, TimePoint()).rows,
                 found(keys, u"two th"_s));
    }

    void findsTextLikeTheLibrary()
    {
        QRandomGenerator random(11);
        for (int round = 0; round < 20000; ++round) {
            std::string text;
            for (int size = random.bounded(80); size > 0; --size)
                text += "ab\n"[random.bounded(3)];
            std::string needle;
            for (int size = 1 + random.bounded(5); size > 0; --size)
                needle += "ab"[random.bounded(2)];
            const size_t from = text.empty() ? 0 : size_t(random.bounded(int(text.size())));
            QCOMPARE(findText(text, needle, from), text.find(needle, from));
        }
    }

    void extendedKeysEqualNewOnes()
    {
        QRandomGenerator random(5);
        const auto randomRow = [&](int id) {
            return Row{id, u"name %1"_s.arg(random.bounded(60)), random.bounded(9)};
        };
        std::vector<Row> rows;
        for (int id = 0; id < 400; ++id)
            rows.push_back(randomRow(id * 10));
        TableKeys keys(snapshotOf(rows));
        for (int round = 0; round < 200; ++round) {
            // What happens to the rows is tracked in several steps, as a busy source has it.
            RowTracking tracking(int(rows.size()));
            for (int step = 0; step < 2; ++step) {
                std::vector<Row> after;
                RowChanges changes;
                changes.rowsBefore = int(rows.size());
                for (int i = 0; i < int(rows.size()); ++i) {
                    const int what = random.bounded(40);
                    if (what == 0) {
                        changes.removed.push_back({i, 1});
                        continue;
                    }
                    after.push_back(rows[size_t(i)]);
                    if (what == 1) {
                        after.back() = randomRow(after.back().id);
                        changes.changed.push_back({int(after.size()) - 1, 1});
                    } else if (what == 2) {
                        after.push_back(randomRow(after.back().id + 1));
                        changes.inserted.push_back({int(after.size()) - 1, 1});
                    }
                }
                changes.rowsAfter = int(after.size());
                tracking.apply(changes);
                rows = std::move(after);
            }
            const TableSnapshot snapshot = snapshotOf(rows);
            TableKeys extended(snapshot, keys, tracking.unchangedRows(int(rows.size())));
            const TableKeys anew(snapshot);
            for (int column = 0; column < 2; ++column)
                QCOMPARE(extended.order(column), anew.order(column));
            for (const QString &search : {u"name 1"_s, u"5"_s, u"name 33 2"_s})
                QCOMPARE(found(extended, search), found(anew, search));
            keys = std::move(extended);
        }
    }

    void hundredThousandRowsAreComplete()
    {
        QRandomGenerator random(9);
        std::vector<Row> rows;
        for (int id = 0; id < 100000; ++id)
            rows.push_back({id, u"token %1"_s.arg(random.bounded(1000000)), random.bounded(1000)});
        const TableKeys keys(snapshotOf(rows));
        for (int column = 0; column < 2; ++column) {
            Ints order = keys.order(column);
            std::ranges::sort(order);
            Ints all(rows.size());
            std::iota(all.begin(), all.end(), 0);
            QCOMPARE(order, all);
        }
        const auto number = [&](int row) {
            return rows[size_t(row)].name.mid(6).toInt();
        };
        QVERIFY(std::ranges::is_sorted(keys.order(0), {}, number));
        Ints expected;
        for (const Row &row : rows) {
            if (row.name.contains("77"_L1) && QString::number(row.number).contains(u'5'))
                expected.push_back(row.id);
            else if (row.name.contains("77"_L1) && row.name.contains(u'5'))
                expected.push_back(row.id);
            else if (QString::number(row.number).contains("77"_L1)
                     && (row.name.contains(u'5') || QString::number(row.number).contains(u'5')))
                expected.push_back(row.id);
        }
        QCOMPARE(found(keys, u"77 5"_s), expected);
    }
};

QTEST_GUILESS_MAIN(TableKeysTest)
#include "tst_table_keys.moc"
