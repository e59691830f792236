// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/rows/diff_rows.h"

#include <QRandomGenerator>
#include <QTest>

#include <map>

using namespace tokendeck;

namespace {

struct Row {
    int id = 0;
    int content = 0;

    friend bool operator==(const Row &, const Row &) = default;
};

std::vector<Row> randomRows(QRandomGenerator &random, int ids, int percent)
{
    std::vector<Row> rows;
    for (int id = 0; id < ids; ++id) {
        if (random.bounded(100) < percent)
            rows.push_back({id, random.bounded(3)});
    }
    return rows;
}

//! What a view does with the runs: removes from the end, inserts from the start, then changes.
std::vector<Row> applied(std::vector<Row> rows, const std::vector<Row> &after,
                         const RowChanges &changes)
{
    for (auto run = changes.removed.rbegin(); run != changes.removed.rend(); ++run)
        rows.erase(rows.begin() + run->first, rows.begin() + run->first + run->count);
    for (const RowRun &run : changes.inserted)
        rows.insert(rows.begin() + run.first, after.begin() + run.first,
                    after.begin() + run.first + run.count);
    for (const RowRun &run : changes.changed)
        std::copy_n(after.begin() + run.first, run.count, rows.begin() + run.first);
    return rows;
}

bool areRuns(const std::vector<RowRun> &runs, int rows)
{
    int end = -1;
    for (const RowRun &run : runs) {
        // Touching runs would be one.
        if (run.count < 1 || run.first <= end || run.first + run.count > rows)
            return false;
        end = run.first + run.count;
    }
    return true;
}

using Runs = std::vector<RowRun>;

} // namespace

class DiffRowsTest : public QObject {
    Q_OBJECT

private slots:
    void findsNothingInEqualLists()
    {
        const std::vector<Row> rows{{1, 1}, {5, 2}};
        QVERIFY(diffRows(rows, rows).isEmpty());
        QVERIFY(diffRows(std::vector<Row>{}, std::vector<Row>{}).isEmpty());
    }

    void findsBothTails()
    {
        const std::vector<Row> before{{1, 0}, {2, 0}, {7, 0}, {8, 0}};
        const std::vector<Row> after{{1, 0}, {2, 0}};
        QCOMPARE(diffRows(before, after).removed, (Runs{{2, 2}}));
        QCOMPARE(diffRows(after, before).inserted, (Runs{{2, 2}}));
        // Old rows that sort behind the last new one, after a removal just before.
        const std::vector<Row> other{{1, 0}, {3, 0}};
        const RowChanges changes = diffRows(before, other);
        QCOMPARE(changes.removed, (Runs{{1, 3}}));
        QCOMPARE(changes.inserted, (Runs{{1, 1}}));
    }

    void joinsNeighboursIntoRuns()
    {
        const std::vector<Row> before{{1, 0}, {2, 0}, {3, 0}, {4, 0}, {5, 0}};
        const std::vector<Row> after{{1, 1}, {2, 1}, {4, 0}, {5, 1}};
        const RowChanges changes = diffRows(before, after);
        QCOMPARE(changes.removed, (Runs{{2, 1}}));
        QCOMPARE(changes.changed, (Runs{{0, 2}, {3, 1}}));
        QCOMPARE(changes.newRows(), (std::vector<int>{0, 1, -1, 2, 3}));
    }

    void usesTheGivenComparison()
    {
        const std::vector<Row> before{{1, 0}, {2, 0}};
        const std::vector<Row> after{{1, 1}, {2, 0}};
        QVERIFY(diffRows(before, after, [](const Row &, const Row &) { return true; }).isEmpty());
    }

    void runsTurnOneListIntoTheOther()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 20000; ++round) {
            const int ids = random.bounded(30);
            const std::vector<Row> before = randomRows(random, ids, random.bounded(101));
            const std::vector<Row> after = randomRows(random, ids, random.bounded(101));
            const RowChanges changes = diffRows(before, after);

            QCOMPARE(applied(before, after, changes), after);
            QVERIFY(areRuns(changes.removed, int(before.size())));
            QVERIFY(areRuns(changes.inserted, int(after.size())));
            QVERIFY(areRuns(changes.changed, int(after.size())));
            QCOMPARE(changes.isEmpty(), before == after);

            std::map<int, int> places;
            for (size_t row = 0; row < after.size(); ++row)
                places[after[row].id] = int(row);
            std::vector<int> expected;
            for (const Row &row : before)
                expected.push_back(places.contains(row.id) ? places[row.id] : -1);
            QCOMPARE(changes.newRows(), expected);
        }
    }
};

QTEST_GUILESS_MAIN(DiffRowsTest)
#include "tst_diff_rows.moc"
