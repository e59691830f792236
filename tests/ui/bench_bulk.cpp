// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/sandbox_thread.h"
#include "tests/bench/measuring.h"
#include "tests/ui/support/ui_probe.h"
#include "tests/ui/support/window_fixture.h"
#include "ui/changes/bulk/bulk_dialog.h"
#include "ui/main_window.h"
#include "ui/shell/shell.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QJsonObject>
#include <QLineEdit>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <span>
#include <vector>

using namespace tokendeck;
using namespace tokendeck::bench;
using namespace tokendeck::test;
using namespace Qt::StringLiterals;

// Many deletes at once in the window, from the button to the result, against the time that their
// round trips, as measured one by one in the same run, need with the allowed number in flight.

namespace {

constexpr int RoundTrips = 21; //!< measured one by one

struct Options {
    int deletes = 1000;
    std::chrono::milliseconds latency{50};
};

//! The median round trip of deletes that run one after the other, in milliseconds.
double roundTrip(WindowFixture &parts, const ConnectionId &id, std::span<const SharedToken> tokens)
{
    const ApiAccess access = *parts.credentials.access(parts.workspace.connection(id)->connection);
    std::vector<double> times;
    for (const SharedToken &token : tokens) {
        QEventLoop loop;
        QElapsedTimer timer;
        timer.start();
        parts.api.deleteSharedToken(access, token.id, &loop,
                                    [&](const VoidOutcome &) { loop.quit(); });
        loop.exec();
        times.push_back(milliseconds(timer));
    }
    return median(times);
}

//! The same number of requests through the HTTP client alone.
qint64 deleteAlone(WindowFixture &parts, const ConnectionId &id,
                   std::span<const SharedToken> tokens)
{
    QEventLoop loop;
    size_t open = tokens.size();
    const ApiAccess access = *parts.credentials.access(parts.workspace.connection(id)->connection);
    QElapsedTimer timer;
    timer.start();
    for (const SharedToken &token : tokens)
        parts.api.deleteSharedToken(access, token.id, &loop, [&](const VoidOutcome &) {
            if (--open == 0)
                loop.quit();
        });
    loop.exec();
    return timer.elapsed();
}

struct Measured {
    qint64 milliseconds = 0;
    double longestGap = 0;
    int overFrame = 0;
    bool complete = false;
};

Measured deleteInWindow(WindowFixture &parts, MainWindow &window, const ConnectionId &id,
                        std::span<const SharedToken> tokens)
{
    std::vector<Command> commands;
    for (const SharedToken &token : tokens)
        commands.push_back({id, DeleteSharedToken{token.id, token.name}});
    Dependencies deps = parts.dependencies();
    auto *dialog = new BulkDialog(deps, std::move(commands), {}, &window);
    dialog->open();
    // What comes up with it is no part of the deleting.
    if (!QTest::qWaitForWindowActive(dialog))
        return {};
    parts.settle();
    visibleChild<QLineEdit>(dialog, u"typedConfirmation"_s)
        ->setText(QString::number(tokens.size()));
    auto *close = visibleChild<Button>(dialog, u"cancelButton"_s);
    auto *action = visibleChild<Button>(dialog, u"actionButton"_s);
    LoopGap gap;
    QElapsedTimer timer;
    timer.start();
    action->click();
    QEventLoop loop;
    QTimer poll;
    QObject::connect(&poll, &QTimer::timeout, &loop, [&] {
        if (close->text() == u"Close"_s || timer.elapsed() > 60000)
            loop.quit();
    });
    poll.start(2);
    loop.exec();
    Measured measured{.milliseconds = timer.elapsed(),
                      .longestGap = gap.longest(),
                      .overFrame = gap.overFrame(),
                      .complete = dialog->summary().tone == Tone::Good};
    dialog->close();
    return measured;
}

QJsonObject measure(const Options &options)
{
    WindowFixture parts;
    SandboxThread backend;
    QObject context;
    std::optional<Outcome<SandboxAccess>> started;
    backend.start({.tokenCount = 2 * options.deletes + RoundTrips + 50, .latency = options.latency},
                  &context, [&](const Outcome<SandboxAccess> &outcome) { started = outcome; });
    if (!QTest::qWaitFor([&] { return started.has_value(); }, 60000) || !*started)
        return {};
    const SandboxAccess &access = **started;
    parts.connections.unlock();
    std::optional<ConnectionId> id;
    parts.connections.add({.candidate = {access.url, access.apiToken},
                           .identity = {access.accountId, u"Production"_s},
                           .name = u"Production"_s},
                          &context, [&](const Outcome<ConnectionId> &added) {
                              if (added)
                                  id = *added;
                          });
    if (!QTest::qWaitFor([&] { return id.has_value(); }, 20000))
        return {};
    MainWindow window(parts.dependencies());
    window.show();
    window.findChild<Shell *>()->showPage("shared");
    if (!QTest::qWaitFor(
            [&] {
                return std::ssize(*parts.workspace.rows<SharedToken>(*id))
                    >= 2 * options.deletes + RoundTrips
                    && parts.http.inFlight() == 0;
            },
            30000))
        return {};
    parts.settle();
    const Rows<SharedToken> rows = parts.workspace.rows<SharedToken>(*id);
    const std::span all(*rows);
    const double trip =
        roundTrip(parts, *id, all.subspan(size_t(2 * options.deletes), size_t(RoundTrips)));
    const qint64 alone = deleteAlone(parts, *id, all.first(size_t(options.deletes)));
    const Measured inWindow = deleteInWindow(
        parts, window, *id, all.subspan(size_t(options.deletes), size_t(options.deletes)));

    const int inFlight = parts.http.limits().inFlightPerLane;
    const double needed = std::ceil(double(options.deletes) / inFlight) * trip;
    std::printf("%d deletes at %d ms latency, a round trip of %.1f ms, %d in flight\n"
                "  needs %.0f ms; in the window %lld ms, x %.2f (target 1.30)\n"
                "  through the HTTP client alone: %lld ms, x %.2f\n"
                "  longest gap of the event loop: %.1f ms (target 16.0), %d over it%s\n",
                options.deletes, int(options.latency.count()), trip, inFlight, needed,
                static_cast<long long>(inWindow.milliseconds),
                double(inWindow.milliseconds) / needed, static_cast<long long>(alone),
                double(alone) / needed, inWindow.longestGap, inWindow.overFrame,
                inWindow.complete ? "" : "\n  NOT COMPLETE");
    return {{u"deletes"_s, options.deletes},
            {u"latencyMs"_s, qint64(options.latency.count())},
            {u"roundTripMs"_s, trip},
            {u"inFlight"_s, inFlight},
            {u"neededMs"_s, needed},
            {u"windowMs"_s, inWindow.milliseconds},
            {u"windowRatio"_s, double(inWindow.milliseconds) / needed},
            {u"targetRatio"_s, 1.3},
            {u"httpAloneMs"_s, alone},
            {u"longestGapMs"_s, inWindow.longestGap},
            {u"targetGapMs"_s, LoopGap::Frame},
            {u"gapsOver16Ms"_s, inWindow.overFrame},
            {u"complete"_s, inWindow.complete}};
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    Theme theme;
    theme.apply(ThemeChoice::Light);
    QCommandLineParser parser;
    parser.addHelpOption();
    const QCommandLineOption json = jsonOption();
    const QCommandLineOption deletes(u"deletes"_s, u"How many tokens."_s, u"count"_s, u"1000"_s);
    const QCommandLineOption latency(u"latency"_s, u"Of each reply, in ms."_s, u"ms"_s, u"50"_s);
    parser.addOptions({json, deletes, latency});
    parser.process(application);
    const QJsonObject result =
        measure({.deletes = std::clamp(parser.value(deletes).toInt(), 6, 20000),
                 .latency = std::chrono::milliseconds(std::max(0, parser.value(latency).toInt()))});
    if (!writeResults(parser.value(json), {{u"bulk"_s, result}}))
        return 1;
    return result[u"complete"_s].toBool() ? 0 : 1;
}
