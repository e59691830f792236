// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What moving and zooming the scope map cost with many accounts, all of them unfolded, beside the
// time of one frame: bench_scope [--accounts N] [--json FILE]

#include "tests/bench/measuring.h"
#include "ui/scope/scope_view.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

#include <cstdio>
#include <vector>

using namespace Qt::StringLiterals;
using namespace tokendeck;
using namespace tokendeck::bench;

namespace {

constexpr int Runs = 41;
constexpr double Frame = 16; // ms

ScopeFacts factsWith(int accounts)
{
    ScopeFacts facts{
        {.backend = u"api.logz.io"_s,
         .accounts = {
             {.id = AccountId(1), .name = u"Acme Production"_s, .type = AccountType::Main}}}};
    for (int i = 0; i < accounts; ++i)
        facts.front().accounts.push_back({.id = AccountId(10 + i),
                                          .name = u"Account number %1"_s.arg(i),
                                          .type = AccountType::Sub,
                                          .ownerId = AccountId(1),
                                          .searchable = i % 4 != 0});
    for (int i = 0; i < accounts / 10; ++i)
        facts.front().tokens.push_back({.id = 1 + i,
                                        .name = u"integration %1"_s.arg(i),
                                        .account = AccountId(i % 3 == 0 ? 10 + i : 1)});
    return facts;
}

struct Result {
    QString name;
    double milliseconds;
};

//! The work of \p act and of the repaint after it.
template <typename Act> Result measure(const QString &name, ScopeView &view, Act act)
{
    std::vector<double> times;
    for (int run = 0; run < Runs; ++run) {
        const double start = threadWork();
        act(run);
        view.repaint();
        times.push_back(threadWork() - start);
        QApplication::processEvents();
    }
    return {name, median(times)};
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{u"accounts"_s, u"How many accounts."_s, u"N"_s, u"300"_s}, jsonOption()});
    parser.addHelpOption();
    parser.process(application);

    Theme theme;
    theme.apply(ThemeChoice::Light);
    const ScopeFacts facts = factsWith(parser.value(u"accounts"_s).toInt());
    ScopeView view;
    view.resize(1184, 700);
    view.setMap(scopeMap(facts, {}, true));
    view.show();
    // Before that nothing of it is painted.
    if (!QTest::qWaitForWindowExposed(&view)) {
        std::fprintf(stderr, "The window was not shown.\n");
        return 1;
    }

    std::vector<Result> results;
    results.push_back(measure(
        u"moved"_s, view, [&](int) { QTest::keyClick(&view, Qt::Key_Down, Qt::ShiftModifier); }));
    results.push_back(measure(u"zoomed"_s, view, [&](int run) {
        QTest::keyClick(&view, run % 2 == 0 ? Qt::Key_Plus : Qt::Key_Minus, Qt::ControlModifier);
    }));
    QTest::keyClick(&view, Qt::Key_Home);
    results.push_back(measure(u"all in sight"_s, view, [](int) {}));
    view.setCurrentKey(view.map().nodes.front().key);
    results.push_back(
        measure(u"walked"_s, view, [&](int) { QTest::keyClick(&view, Qt::Key_Down); }));
    results.push_back(
        measure(u"laid out anew"_s, view, [&](int) { view.setMap(scopeMap(facts, {}, true)); }));

    std::printf("%-16s %10s   (target: a frame, %.0f ms)\n", "scope map", "ms of work", Frame);
    QJsonArray list;
    for (const Result &result : results) {
        std::printf("%-16s %10.2f\n", qPrintable(result.name), result.milliseconds);
        list.append(QJsonObject{
            {u"name"_s, result.name}, {u"ownMs"_s, result.milliseconds}, {u"target"_s, Frame}});
    }
    return writeResults(parser.value(u"json"_s), {{u"results"_s, list}}) ? 0 : 1;
}
