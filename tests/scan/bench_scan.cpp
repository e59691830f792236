// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What looking for tokens in a tree costs, beside ripgrep with the same texts; and whether each token
// that was planted there is found, and no other:
// bench_scan [--files N] [--mebibytes N] [--tokens N] [--json FILE]

#include "services/scan/match/token_search.h"
#include "services/scan/scan.h"
#include "tests/bench/measuring.h"
#include "tests/bench/report.h"
#include "tests/scan/planted_tree.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace tokendeck;
using namespace tokendeck::bench;
using tokendeck::test::PlantedTree;

namespace {

constexpr int Rounds = 5;
//! Of ripgrep's time, with UTF-8 alone.
constexpr double Target = 1.2;

struct Scan {
    double milliseconds = 0;
    ScanReport report;
};

//! Making the tables is a part of it, as it is of ripgrep's time.
Scan scan(const PlantedTree &tree, const QString &root, SoughtEncodings encodings, int threads)
{
    QElapsedTimer timer;
    timer.start();
    ScanProgress progress;
    Scan result;
    result.report =
        scanFiles({.paths = {root},
                   .search = std::make_shared<const TokenSearch>(tree.tokens(), encodings),
                   .threads = threads},
                  progress);
    result.milliseconds = milliseconds(timer);
    return result;
}

double runRipgrep(const QString &root, const QString &texts)
{
    QElapsedTimer timer;
    timer.start();
    QProcess process;
    process.start(u"rg"_s, {u"-uuu"_s, u"-a"_s, u"-F"_s, u"-f"_s, texts, root});
    if (!process.waitForFinished(-1) || process.exitCode() > 1)
        qFatal("rg did not run: %s", process.readAllStandardError().constData());
    return milliseconds(timer);
}

std::vector<PlantedTree::Plant> plantsIn(const ScanReport &report)
{
    std::vector<PlantedTree::Plant> plants;
    for (const FoundPlace &place : report.places)
        plants.push_back({place.path, place.token, place.encoding, place.offset});
    std::sort(plants.begin(), plants.end());
    return plants;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{u"files"_s, u"How many files."_s, u"N"_s, u"100000"_s},
                       {u"mebibytes"_s, u"How much they hold."_s, u"N"_s, u"1024"_s},
                       {u"tokens"_s, u"How many tokens are looked for."_s, u"N"_s, u"10000"_s},
                       jsonOption()});
    parser.addHelpOption();
    parser.process(application);

    const QTemporaryDir folder;
    const QString root = folder.filePath(u"tree"_s);
    const PlantedTree tree(root,
                           {.files = parser.value(u"files"_s).toInt(),
                            .bytes = parser.value(u"mebibytes"_s).toLongLong() << 20,
                            .tokens = parser.value(u"tokens"_s).toInt()});
    QFile texts(folder.filePath(u"texts"_s));
    if (!texts.open(QIODevice::WriteOnly))
        qFatal("the texts cannot be written");
    for (const Secret &token : tree.tokens()) {
        texts.write(token.exposedText().data(), token.size());
        texts.write("\n");
    }
    texts.close();
    std::printf("%d files, %lld MiB, %zu tokens, %zu planted\n",
                parser.value(u"files"_s).toInt(), tree.bytes() >> 20, tree.tokens().size(),
                tree.plants().size());

    const Scan all = scan(tree, root, {}, 0);
    const bool complete = plantsIn(all.report) == tree.plants();
    std::printf("each planted token is found, and no other: %s (%zu of %zu)\n",
                complete ? "holds" : "MISSED", all.report.places.size(), tree.plants().size());

    // In turns, so that what else the computer does meets all of them.
    const std::vector<std::pair<QString, SoughtEncodings>> kinds{
        {u"UTF-8"_s, {.utf16 = false, .base64 = false}},
        {u"UTF-8 and UTF-16"_s, {.utf16 = true, .base64 = false}},
        {u"UTF-8 and base64"_s, {.utf16 = false, .base64 = true}},
        {u"all"_s, {}}};
    std::vector<double> ripgrep;
    std::vector<std::vector<double>> own(kinds.size() + 1);
    for (int round = 0; round < Rounds; ++round) {
        ripgrep.push_back(runRipgrep(root, texts.fileName()));
        for (size_t kind = 0; kind < kinds.size(); ++kind)
            own[kind].push_back(scan(tree, root, kinds[kind].second, 0).milliseconds);
        own.back().push_back(scan(tree, root, {}, 1).milliseconds);
    }
    std::vector<double> tables;
    for (int round = 0; round < Rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        const TokenSearch search(tree.tokens());
        tables.push_back(milliseconds(timer));
    }

    Report report;
    const double yardstick = median(ripgrep);
    for (size_t kind = 0; kind < kinds.size(); ++kind)
        report.add(kinds[kind].first, median(own[kind]), kind == 0 ? Target * yardstick : 0,
                   u"rg -uuu -a -F -f"_s, yardstick);
    report.add(u"all, in one thread"_s, median(own.back()), 0, u"rg -uuu -a -F -f"_s, yardstick);
    report.add(u"of it: making the tables"_s, median(tables), 0, u"all"_s, median(own[3]));
    const bool written = writeResults(
        parser.value(u"json"_s), {{u"results"_s, report.results()}, {u"complete"_s, complete}});
    return complete && written ? 0 : 1;
}
