// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/http/http_client.h"
#include "tests/bench/measuring.h"
#include "tests/support/servers/scripted_server.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QJsonArray>
#include <QJsonObject>
#include <QThread>

#include <algorithm>
#include <cstdio>

using namespace tokendeck;
using namespace tokendeck::bench;
using namespace tokendeck::test;
using namespace Qt::StringLiterals;

// 1,000 DELETEs at 50 ms each, against the time that the limit of requests in flight allows.

namespace {

constexpr int Requests = 1000;
constexpr std::chrono::milliseconds Latency{50};

//! The scripted server in a thread of its own.
class ServerThread {
public:
    ServerThread()
    {
        m_worker.moveToThread(&m_thread);
        m_thread.start();
        inThread([this] {
            m_server = std::make_unique<ScriptedServer>();
            m_server->setLatency(Latency);
            m_server->onAny([](const auto &) { return ScriptedReply{.status = 204}; });
            m_url = m_server->url();
        });
    }
    ~ServerThread()
    {
        inThread([this] { m_server.reset(); });
        m_thread.quit();
        m_thread.wait();
    }

    [[nodiscard]] QUrl url() const { return m_url; }
    [[nodiscard]] int highWater()
    {
        int most = 0;
        inThread([&] { most = m_server->highWater(); });
        return most;
    }

private:
    template <typename Call> void inThread(Call call)
    {
        QMetaObject::invokeMethod(&m_worker, call, Qt::BlockingQueuedConnection);
    }

    QThread m_thread;
    QObject m_worker;
    std::unique_ptr<ScriptedServer> m_server;
    QUrl m_url;
};

struct Run {
    qint64 milliseconds = 0;
    int failed = 0;
};

Run deleteAll(HttpClient &client, const QUrl &url)
{
    QEventLoop loop;
    Run run;
    int open = Requests;
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < Requests; ++i) {
        Request request;
        request.method = Method::Delete;
        request.apiUrl = url;
        request.path = u"/v1/shared-tokens/%1"_s.arg(i + 1);
        request.apiToken = Secret("6c36aaaa-bbbb-4ccc-8ddd-eeee12347d87");
        request.lane = u"main"_s;
        client.send(std::move(request), &loop, [&](const Outcome<Reply> &outcome) {
            run.failed += outcome ? 0 : 1;
            if (--open == 0)
                loop.quit();
        });
    }
    loop.exec();
    run.milliseconds = timer.elapsed();
    return run;
}

QJsonObject measure(int limit, int rounds)
{
    ServerThread server;
    SystemClock clock;
    HttpClient client(clock, {.inFlightPerLane = limit});
    const double ideal = double(Requests) / limit * double(Latency.count());
    std::vector<double> ratios;
    int failed = 0;
    for (int i = 0; i < rounds; ++i) {
        const Run run = deleteAll(client, server.url());
        failed += run.failed;
        ratios.push_back(double(run.milliseconds) / ideal);
    }
    const double cold = ratios.front();
    const double middle = median(ratios);
    const double best = *std::ranges::min_element(ratios);
    const int highWater = server.highWater();
    std::printf("limit %3d: ideal %6.0f ms, first round x %.2f, median x %.2f, best x %.2f, "
                "at most %d at a time, %d failed\n",
                limit, ideal, cold, middle, best, highWater, failed);
    return {{u"limit"_s, limit},        {u"idealMs"_s, ideal},  {u"coldRatio"_s, cold},
            {u"medianRatio"_s, middle}, {u"bestRatio"_s, best}, {u"highWater"_s, highWater},
            {u"failed"_s, failed}};
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    const QCommandLineOption json = jsonOption();
    const QCommandLineOption rounds(u"rounds"_s, u"How often each limit is measured."_s, u"count"_s,
                                    u"5"_s);
    parser.addOptions({json, rounds});
    parser.process(application);

    QJsonArray results;
    for (const int limit : {24, 96})
        results.append(measure(limit, std::max(1, parser.value(rounds).toInt())));
    if (!writeResults(parser.value(json), {{u"http"_s, results}}))
        return 1;
    const bool allDone = std::all_of(results.begin(), results.end(), [](const QJsonValue &result) {
        return result[u"failed"].toInt() == 0;
    });
    return allDone ? 0 : 1;
}
