// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a repaint of the window's table costs at 100,000 rows, beside Qt's own delegate on the same
// view and model: bench_ui [--rows N] [--json FILE]

#include "tests/bench/measuring.h"
#include "tests/ui/support/sample_table.h"
#include "ui/table/token_table_view.h"
#include "ui/table/view_columns.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonObject>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <vector>

using namespace Qt::StringLiterals;
using namespace tokendeck;
using namespace tokendeck::bench;

namespace {

constexpr int Runs = 41;

std::vector<ColumnSpec> columns()
{
    std::vector<ColumnSpec> specs;
    for (const QString &key :
         {u"name"_s, u"account"_s, u"token"_s, u"filters"_s, u"lastUsed"_s, u"expires"_s})
        specs.push_back({.key = key, .stretch = 1});
    return specs;
}

struct Result {
    QString name;
    double own;
    double stock;
};

//! The work of one repaint after \p prepare, with either delegate, in turns.
template <typename Prepare>
Result compare(const QString &name, TokenTableView &view, Prepare prepare)
{
    QAbstractItemDelegate *own = view.itemDelegate();
    QStyledItemDelegate stock;
    std::vector<double> ownTimes;
    std::vector<double> stockTimes;
    for (int run = 0; run < Runs; ++run) {
        for (const bool isOwn : {true, false}) {
            view.setItemDelegate(isOwn ? own : &stock);
            prepare(run);
            QApplication::processEvents();
            const double start = threadWork();
            view.viewport()->repaint();
            (isOwn ? ownTimes : stockTimes).push_back(threadWork() - start);
        }
    }
    view.setItemDelegate(own);
    return {name, median(ownTimes), median(stockTimes)};
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{u"rows"_s, u"How many rows."_s, u"N"_s, u"100000"_s}, jsonOption()});
    parser.addHelpOption();
    parser.process(application);

    Theme theme;
    theme.apply(ThemeChoice::Light);
    test::SampleTable model(parser.value(u"rows"_s).toInt());
    TokenTableView view;
    view.setTable(&model, columns());
    view.resize(1100, 700);
    view.show();
    // Before it is exposed nothing is painted, and the numbers would be of nothing.
    if (!QTest::qWaitForWindowExposed(&view))
        qFatal("the table is not shown");

    const int page = view.verticalScrollBar()->pageStep();
    std::vector<Result> results;
    results.push_back(compare(u"the same page again"_s, view, [](int) {}));
    results.push_back(compare(u"another page"_s, view, [&](int run) {
        view.verticalScrollBar()->setValue((run + 1) * page * 3);
    }));
    view.selectAll();
    results.push_back(compare(u"every row selected"_s, view, [](int) {}));

    std::printf("%-24s %10s %10s %8s   (target: at most 0.5)\n", "repaint, ms of work", "ours",
                "Qt's", "ratio");
    QJsonArray list;
    for (const Result &result : results) {
        std::printf("%-24s %10.2f %10.2f %8.2f\n", qPrintable(result.name), result.own,
                    result.stock, result.own / result.stock);
        list.append(QJsonObject{{u"name"_s, result.name},
                                {u"ownMs"_s, result.own},
                                {u"stockMs"_s, result.stock},
                                {u"ratio"_s, result.own / result.stock},
                                {u"target"_s, 0.5}});
    }
    return writeResults(parser.value(u"json"_s), {{u"results"_s, list}}) ? 0 : 1;
}
