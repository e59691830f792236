// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a large estate costs beside the search and the map, which have benchmarks of their own: its
// findings, and its rows from the offline copy: bench_estate [--accounts N] [--tokens N]
// [--json FILE]

#include "models/board/findings_board.h"
#include "services/sync/offline/offline_reader.h"
#include "tests/bench/measuring.h"
#include "tests/bench/report.h"
#include "tests/support/run_until.h"
#include "tests/tables/table_rows.h"
#include "tests/ui/support/window_fixture.h"
#include "ui/main_window.h"
#include "ui/pages/base/table_page.h"
#include "ui/shell/shell.h"
#include "ui/table/token_table_view.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QElapsedTimer>
#include <QTest>

using namespace tokendeck;
using namespace tokendeck::bench;
using namespace tokendeck::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Size {
    int accounts = 0;
    int tokens = 0;
    int filters = 0;
};

//! A connection for each account, whose lists are read.
std::vector<ConnectionId> fill(Workspace &workspace, TimePoint now, const Size &size)
{
    std::vector<ConnectionId> ids;
    for (int account = 0; account < size.accounts; ++account) {
        const ConnectionInfo info = connectionInfo(u"connection%1"_s.arg(account),
                                                   u"Account %1"_s.arg(account), account + 1);
        const ConnectionId id = info.connection.id;
        workspace.addConnection(info);
        std::vector<Filter> held = filters();
        for (int i = int(held.size()); i < size.filters / size.accounts; ++i)
            held.push_back({FilterId(i + 1), u"tenant"_s, u"customer %1"_s.arg(i), {}});
        workspace.replaceRows(id, std::move(held), now);
        workspace.replaceRows(
            id, sharedTokens(size.tokens / size.accounts, now, quint32(account + 1)), now);
        ids.push_back(id);
    }
    return ids;
}

//! How long every text of a token takes to be looked at once.
double hashTime(const Workspace &workspace)
{
    QElapsedTimer timer;
    timer.start();
    size_t sum = 0;
    for (const ConnectionInfo &info : workspace.connections()) {
        for (const auto all = workspace.rows<SharedToken>(info.connection.id);
             const SharedToken &token : *all)
            sum ^= qHash(token.token.exposedText(), sum);
    }
    const double time = milliseconds(timer);
    if (sum == 0)
        qFatal("no tokens");
    return time;
}

void measureFindings(const Size &size, BenchReport &report)
{
    WindowFixture fixture;
    const std::vector<ConnectionId> ids = fill(fixture.workspace, fixture.clock.now(), size);
    fixture.settle();
    const double hash = hashTime(fixture.workspace);
    const auto run = [&](const QString &name, double target) {
        LoopGap gap;
        QElapsedTimer timer;
        timer.start();
        fixture.clock.advance(FindingsBoard::Gathering);
        if (!runUntil([&] { return fixture.findings.isCurrent(); }, {}, 60s))
            qFatal("no findings");
        report.add(name, milliseconds(timer), target, u"each token's text looked at once"_s, hash);
        report.add(name + u", longest gap"_s, gap.longest(), LoopGap::Frame, u"most work in it"_s,
                   gap.mostWork());
    };
    run(u"findings of everything"_s, 1000);
    if (fixture.findings.current()->findings.empty())
        qFatal("nothing was found");
    fixture.workspace.replaceRows(ids.front(),
                                  sharedTokens(size.tokens / size.accounts, fixture.clock.now(), 7),
                                  fixture.clock.now());
    fixture.settle();
    run(u"findings after a refresh of one account"_s, 0);
}

//! Writes what \p size has as an earlier run would, and answers its connections.
std::vector<ConnectionInfo> keep(const OfflineFiles &files, const Size &size)
{
    WindowFixture fixture;
    const std::vector<ConnectionId> ids = fill(fixture.workspace, fixture.clock.now(), size);
    fixture.settle();
    for (const ConnectionId &id : ids) {
        const ConnectionInfo &info = *fixture.workspace.connection(id);
        if (!files.write(info.connection, ListShares::of(fixture.workspace, id)))
            qFatal("not written");
    }
    return fixture.workspace.connections();
}

//! How long the bytes of \p folder take to be read.
double readTime(const QString &folder)
{
    QElapsedTimer timer;
    timer.start();
    for (const QFileInfo &info : QDir(folder).entryInfoList(QDir::Files)) {
        QFile file(info.filePath());
        if (!file.open(QIODevice::ReadOnly) || file.readAll().isEmpty())
            qFatal("not read");
    }
    return milliseconds(timer);
}

void measureOffline(const Size &size, BenchReport &report)
{
    const QTemporaryDir folder;
    const OfflineFiles files(folder.path());
    const std::vector<ConnectionInfo> kept = keep(files, size);
    const double bytes = readTime(folder.path());

    WindowFixture fixture;
    for (const ConnectionInfo &info : kept)
        fixture.workspace.addConnection(info);
    MainWindow window(fixture.dependencies());
    window.resize(1400, 820);
    window.show();
    if (!QTest::qWaitForWindowExposed(&window))
        qFatal("the window is not shown");
    auto *shell = window.findChild<Shell *>();
    shell->showFamilies({});
    shell->showPage("shared");
    fixture.settle();
    // Without rows something else is shown in its place.
    const QAbstractItemModel *model =
        shell->currentPage()->findChild<QAbstractItemView *>(u"table"_s)->model();

    LoopGap gap;
    QElapsedTimer timer;
    timer.start();
    double first = 0;
    OfflineReader reader(fixture.background, files, [&](const ConnectionId &id, KeptLists lists) {
        const auto show = [&]<typename Row>(KeptList<Row> &list) {
            if (list.readAt)
                fixture.workspace.showKept<Row>(id, std::move(list.rows), *list.readAt);
        };
        std::apply([&show](auto &...list) { (show(list), ...); }, lists.lists);
    });
    std::deque<Connection> connections;
    for (const ConnectionInfo &info : kept)
        connections.push_back(info.connection);
    reader.read(std::move(connections), fixture.clock.now());
    const int total = size.tokens / size.accounts * size.accounts;
    const auto stands = [&] {
        if (first == 0 && model->rowCount() > 0)
            first = milliseconds(timer);
        return model->rowCount() == total;
    };
    if (!runUntil(stands, {}, 60s))
        qFatal("%d of %d rows stand", model->rowCount(), total);
    const double all = milliseconds(timer);
    report.add(u"offline copy: the first rows stand"_s, first, 150, u"its bytes read"_s, bytes);
    report.add(u"offline copy: all rows stand"_s, all, 0, u"its bytes read"_s, bytes);
    report.add(u"offline copy: longest gap"_s, gap.longest(), LoopGap::Frame, u"most work in it"_s,
               gap.mostWork());
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption accounts(u"accounts"_s, u"How many accounts."_s, u"N"_s, u"300"_s);
    const QCommandLineOption tokens(u"tokens"_s, u"How many tokens in all."_s, u"N"_s, u"100000"_s);
    parser.addOptions({accounts, tokens, jsonOption()});
    parser.addHelpOption();
    parser.process(application);

    Theme theme;
    theme.apply(ThemeChoice::Light);
    Size size{.accounts = parser.value(accounts).toInt(), .tokens = parser.value(tokens).toInt()};
    size.filters = size.tokens / 5;
    BenchReport report;
    measureFindings(size, report);
    measureOffline(size, report);
    return writeResults(parser.value(jsonOption()), {{u"results"_s, report.results()}}) ? 0 : 1;
}
