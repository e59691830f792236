// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What looking for tokens in a tree costs, beside ripgrep with the same texts; and whether each
// token that was planted there is found, and no other: bench_scan [--files N] [--mebibytes N]
// [--tokens N] [--json FILE]

#include "services/scan/match/token_search.h"
#include "services/scan/scan.h"
#include "services/scan/system/entries.h"
#include "tests/bench/measuring.h"
#include "tests/bench/report.h"
#include "tests/scan/planted_tree.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <sys/resource.h>

#include <algorithm>
#include <cstdio>
#include <tuple>

using namespace Qt::StringLiterals;
using namespace tokendeck;
using namespace tokendeck::bench;
using tokendeck::test::PlantedTree;

namespace {

constexpr int Rounds = 3;
//! Of ripgrep's time, with UTF-8 alone.
constexpr double Target = 1.2;

//! What a search has taken, in ms.
struct Taken {
    double time = 0;
    double work = 0; //!< of all processors: what a busy computer does not lengthen
};

double workOf(int whose)
{
    rusage usage{};
    getrusage(whose, &usage);
    const auto inMs = [](const timeval &time) {
        return double(time.tv_sec) * 1e3 + double(time.tv_usec) / 1e3;
    };
    return inMs(usage.ru_utime) + inMs(usage.ru_stime);
}

//! What \p act takes of this process, or of its children.
template <typename Act> Taken taken(int whose, Act act)
{
    const double before = workOf(whose);
    QElapsedTimer timer;
    timer.start();
    act();
    return {milliseconds(timer), workOf(whose) - before};
}

//! Making the tables is a part of it, as it is of ripgrep's time.
ScanReport scan(const PlantedTree &tree, const QString &root, SoughtEncodings encodings,
                int threads)
{
    ScanProgress progress;
    return scanFiles({.paths = {entryName(root)},
                      .search = std::make_shared<const TokenSearch>(tree.tokens(), encodings),
                      .threads = threads},
                     progress);
}

void runRipgrep(const QString &root, const QString &texts)
{
    QProcess process;
    process.start(u"rg"_s, {u"-uuu"_s, u"-a"_s, u"-F"_s, u"-f"_s, texts, root});
    if (!process.waitForFinished(-1) || process.exitCode() > 1)
        qFatal("rg did not run: %s", process.readAllStandardError().constData());
}

Taken least(const std::vector<Taken> &rounds)
{
    Taken best = rounds.front();
    for (const Taken &round : rounds)
        best = {std::min(best.time, round.time), std::min(best.work, round.work)};
    return best;
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
    std::printf("%d files, %lld MiB, %zu tokens, %zu planted\n", parser.value(u"files"_s).toInt(),
                tree.bytes() >> 20, tree.tokens().size(), tree.plants().size());

    const ScanReport found = scan(tree, root, {}, 0);
    const bool complete = plantsIn(found) == tree.plants();
    std::printf("each planted token is found, and no other: %s (%zu of %zu)\n",
                complete ? "holds" : "MISSED", found.places.size(), tree.plants().size());

    struct Kind {
        QString name;
        SoughtEncodings encodings;
        int threads = 0;
    };
    const std::vector<Kind> kinds{{u"UTF-8"_s, {.utf16 = false, .base64 = false}},
                                  {u"UTF-8 and UTF-16"_s, {.utf16 = true, .base64 = false}},
                                  {u"UTF-8 and base64"_s, {.utf16 = false, .base64 = true}},
                                  {u"all"_s, {}},
                                  {u"all, in one thread"_s, {}, 1}};
    const Taken ripgrep = taken(RUSAGE_CHILDREN, [&] { runRipgrep(root, texts.fileName()); });
    BenchReport report;
    for (const Kind &kind : kinds) {
        std::vector<Taken> rounds;
        for (int round = 0; round < Rounds; ++round)
            rounds.push_back(taken(RUSAGE_SELF, [&] {
                std::ignore = scan(tree, root, kind.encodings, kind.threads);
            }));
        const bool isTarget = kind.encodings.utf16 == false && kind.encodings.base64 == false;
        const Taken own = least(rounds);
        report.add(kind.name, own.time, isTarget ? Target * ripgrep.time : 0, u"rg -uuu -a -F -f"_s,
                   ripgrep.time);
        report.add(kind.name + u": work of all processors"_s, own.work,
                   isTarget ? Target * ripgrep.work : 0, u"the same of rg"_s, ripgrep.work);
    }
    std::vector<Taken> tables;
    for (int round = 0; round < Rounds; ++round)
        tables.push_back(taken(RUSAGE_SELF, [&] { const TokenSearch search(tree.tokens()); }));
    report.add(u"of it: making the tables"_s, least(tables).time, 0, u"rg -uuu -a -F -f"_s,
               ripgrep.time);
    const bool written = writeResults(
        parser.value(u"json"_s), {{u"results"_s, report.results()}, {u"complete"_s, complete}});
    return complete && written ? 0 : 1;
}
