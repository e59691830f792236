// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/background.h"
#include "services/sync/connections/connection_service.h"
#include "tests/bench/measuring.h"
#include "tests/support/memory_vault.h"
#include "tests/sync/played_backend.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTemporaryDir>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <cstdio>

using namespace tokendeck;
using namespace tokendeck::bench;
using namespace tokendeck::test;
using namespace Qt::StringLiterals;

// The first sync of a main account and its sub accounts, each with its own connection, from
// unlocking to the last list in the workspace, against the time that its round trips need.

namespace {

constexpr int AllInFlight = 102; // NetworkPool::CapacityPerOrigin, over HTTP/1.1
constexpr int Depth = 2; // the main account's settings are asked for once its type is known

struct Options {
    int accounts = 40;
    int rounds = 5;
    std::chrono::milliseconds latency{50};
};

//! The backend in a thread of its own.
class BackendThread {
public:
    explicit BackendThread(const Options &options)
    {
        m_worker.moveToThread(&m_thread);
        m_thread.start();
        inThread([&] {
            m_backend = std::make_unique<PlayedBackend>(options.accounts - 1);
            m_backend->server.setLatency(options.latency);
        });
    }
    ~BackendThread()
    {
        inThread([this] { m_backend.reset(); });
        m_thread.quit();
        m_thread.wait();
    }

    //! Runs \p call with the backend, in its thread.
    template <typename Call> void with(Call call)
    {
        inThread([&] { call(*m_backend); });
    }

private:
    template <typename Call> void inThread(Call call)
    {
        QMetaObject::invokeMethod(&m_worker, call, Qt::BlockingQueuedConnection);
    }

    QThread m_thread;
    QObject m_worker;
    std::unique_ptr<PlayedBackend> m_backend;
};

struct FirstSync {
    qint64 milliseconds = 0;
    double longestGap = 0;
    bool complete = false;
};

//! One start of the application: \p connections are in the file and the vault.
FirstSync firstSync(const std::vector<Connection> &connections, MemoryVault &vault,
                    Background &background, const QString &file)
{
    SystemClock clock;
    Workspace workspace(background);
    HttpClient http(clock);
    LogzApi api(http, background);
    Credentials credentials;
    AccountAccess access(workspace, api, credentials);
    SyncService sync(workspace, access, http, clock);
    ConnectionService service(workspace, vault, api, credentials, sync, ConnectionFile(file));
    const bool restored = service.restore().has_value();

    std::vector<ConnectionId> ids;
    for (const Connection &connection : connections)
        ids.push_back(connection.id);
    QEventLoop loop;
    const auto isComplete = [&] {
        const SyncSummary summary = sync.summary(ids);
        return !summary.refreshing && summary.syncedAt.has_value();
    };
    QObject::connect(&workspace, &Workspace::statusChanged, &loop, [&] {
        if (isComplete())
            loop.quit();
    });
    QTimer::singleShot(std::chrono::seconds(60), &loop, &QEventLoop::quit);

    LoopGap gap;
    QElapsedTimer timer;
    timer.start();
    service.unlock();
    loop.exec();
    return {.milliseconds = timer.elapsed(),
            .longestGap = gap.longest(),
            .complete = restored && isComplete() && sync.summary(ids).failedLists == 0};
}

//! The same requests through the HTTP client alone: what of the time is not the services' own.
qint64 sendAll(const std::vector<ReceivedRequest> &requests, const QUrl &url)
{
    SystemClock clock;
    HttpClient client(clock);
    QEventLoop loop;
    size_t open = requests.size();
    QElapsedTimer timer;
    timer.start();
    for (const ReceivedRequest &received : requests) {
        Request request;
        request.method = received.method == "POST" ? Method::Post : Method::Get;
        request.apiUrl = url;
        request.path = QString::fromLatin1(received.path);
        request.body = received.body;
        request.apiToken = Secret(received.header("x-api-token").toStdString());
        request.lane = QString::fromLatin1(received.header("x-api-token"));
        request.writes = false;
        client.send(std::move(request), &loop, [&](const Outcome<Reply> &) {
            if (--open == 0)
                loop.quit();
        });
    }
    loop.exec();
    return timer.elapsed();
}

QJsonObject measure(const Options &options)
{
    BackendThread backend(options);
    Background background;
    MemoryVault vault;
    QTemporaryDir folder;
    const QString file = folder.filePath(u"connections.json"_s);

    std::vector<Connection> connections;
    std::vector<Secret> tokens;
    QUrl url;
    backend.with([&](PlayedBackend &played) {
        url = played.url();
        for (int i = 0; i < options.accounts; ++i) {
            const AccountId account = i == 0 ? PlayedBackend::Main : PlayedBackend::sub(i);
            connections.push_back({.id = ConnectionId::create(),
                                   .name = u"Account %1"_s.arg(i),
                                   .apiUrl = url,
                                   .accountId = account});
            tokens.push_back(played.token(account));
        }
    });
    for (size_t i = 0; i < tokens.size(); ++i)
        vault.write(connections[i].id, tokens[i], &vault, [](const VoidOutcome &) {});
    bool allDone = ConnectionFile(file).write(connections).has_value();

    std::vector<double> times;
    std::vector<double> plain;
    std::vector<ReceivedRequest> requests;
    double longestGap = 0;
    for (int round = 0; round < options.rounds; ++round) {
        size_t before = 0;
        backend.with([&](PlayedBackend &played) { before = played.server.requests().size(); });
        const FirstSync sync = firstSync(connections, vault, background, file);
        allDone = allDone && sync.complete;
        times.push_back(double(sync.milliseconds));
        longestGap = std::max(longestGap, sync.longestGap);
        backend.with([&](PlayedBackend &played) {
            const auto &all = played.server.requests();
            requests.assign(all.begin() + qsizetype(before), all.end());
        });
        plain.push_back(double(sendAll(requests, url)));
    }
    const double needed = double(options.latency.count())
        * std::max(double(Depth), double(requests.size()) / AllInFlight);
    const double time = median(times);
    const double best = *std::ranges::min_element(times);
    std::printf("first sync of %d accounts, %zu requests of %d ms: needs %.0f ms; "
                "median %.0f ms, x %.2f (target 1.50); best x %.2f\n"
                "  the same requests through the HTTP client alone: median %.0f ms, x %.2f\n"
                "  longest gap of the event loop: %.1f ms%s\n",
                options.accounts, requests.size(), int(options.latency.count()), needed, time,
                time / needed, best / needed, median(plain), median(plain) / needed, longestGap,
                allDone ? "" : "\n  NOT COMPLETE");
    return {{u"accounts"_s, options.accounts},
            {u"requests"_s, qint64(requests.size())},
            {u"latencyMs"_s, qint64(options.latency.count())},
            {u"neededMs"_s, needed},
            {u"medianMs"_s, time},
            {u"medianRatio"_s, time / needed},
            {u"bestRatio"_s, best / needed},
            {u"targetRatio"_s, 1.5},
            {u"httpAloneMs"_s, median(plain)},
            {u"longestGapMs"_s, longestGap},
            {u"complete"_s, allDone}};
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    const QCommandLineOption json = jsonOption();
    const QCommandLineOption accounts(u"accounts"_s, u"How many accounts."_s, u"count"_s, u"40"_s);
    const QCommandLineOption latency(u"latency"_s, u"Of each reply, in ms."_s, u"ms"_s, u"50"_s);
    const QCommandLineOption rounds(u"rounds"_s, u"How often it is measured."_s, u"count"_s,
                                    u"5"_s);
    parser.addOptions({json, accounts, latency, rounds});
    parser.process(application);

    const QJsonObject result =
        measure({.accounts = std::clamp(parser.value(accounts).toInt(), 1, 900),
                 .rounds = std::max(1, parser.value(rounds).toInt()),
                 .latency = std::chrono::milliseconds(std::max(0, parser.value(latency).toInt()))});
    if (!writeResults(parser.value(json), {{u"sync"_s, result}}))
        return 1;
    return result[u"complete"_s].toBool() ? 0 : 1;
}
