// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/scan/match/token_search.h"
#include "services/scan/scan.h"
#include "services/scan/system/entries.h"
#include "tests/scan/planted_tree.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace tokendeck;
using namespace tokendeck::test;
using namespace Qt::StringLiterals;

//! A tree with tokens among much else; bench_scan has the same with 100,000 files.
class TestScanTree : public QObject {
    Q_OBJECT

private slots:
    void findsWhatWasPlantedAndNothingElse();
};

void TestScanTree::findsWhatWasPlantedAndNothingElse()
{
    const QTemporaryDir folder;
    const PlantedTree tree(folder.path(), {.files = 4000, .bytes = 40 << 20, .tokens = 500});
    QVERIFY(tree.plants().size() > 150);
    ScanProgress progress;
    const ScanReport report =
        scanFiles({.paths = {entryName(folder.path())},
                   .search = std::make_shared<const TokenSearch>(tree.tokens())},
                  progress);
    std::vector<PlantedTree::Plant> found;
    for (const FoundPlace &place : report.places)
        found.push_back({place.path, place.token, place.encoding, place.offset});
    std::sort(found.begin(), found.end());
    for (const PlantedTree::Plant &plant : tree.plants()) {
        if (!std::binary_search(found.begin(), found.end(), plant))
            qWarning() << "missed" << plant.path << plant.offset << int(plant.encoding);
    }
    QCOMPARE(found.size(), tree.plants().size());
    QVERIFY(found == tree.plants());
    QCOMPARE(report.files, qint64(4000));
    QCOMPARE(report.bytes, tree.bytes());
    QCOMPARE(report.unreadCount(), qint64(0));
}

QTEST_GUILESS_MAIN(TestScanTree)
#include "tst_scan_tree.moc"
