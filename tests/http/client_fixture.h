// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/http/http_client.h"
#include "tests/support/drain.h"
#include "tests/support/fake_clock.h"
#include "tests/support/run_until.h"
#include "tests/support/servers/scripted_server.h"

#include <QTest>

#include <deque>

namespace tokendeck::test {

inline constexpr std::string_view ApiTokenText = "6c36aaaa-bbbb-4ccc-8ddd-eeee12347d87";

//! How a call completed, and how often.
struct Completion {
    CallHandle handle;
    int count = 0;
    Outcome<Reply> outcome = failure({.kind = ProblemKind::InvalidInput});

    [[nodiscard]] const Problem &problem() const
    {
        static const Problem none{.kind = ProblemKind::InvalidInput};
        return outcome ? none : outcome.error();
    }
};

//! A client on a clock that stands still, and a scripted server.
class ClientFixture {
public:
    explicit ClientFixture(HttpLimits limits = {})
        : m_limits(limits)
    {
        client->setRandomSource([] { return 0.0; });
    }

    [[nodiscard]] Request request(Method method, const QString &path,
                                  const QString &lane = QStringLiteral("main")) const
    {
        Request request;
        request.method = method;
        request.apiUrl = server.url();
        request.path = path;
        request.apiToken = Secret(ApiTokenText);
        request.lane = lane;
        if (method == Method::Post || method == Method::Put)
            request.body = R"({"name":"a"})";
        return request;
    }

    Completion &send(Request request)
    {
        Completion &completion = m_completions.emplace_back();
        completion.handle =
            client->send(std::move(request), context.get(), [&](Outcome<Reply> outcome) {
                ++completion.count;
                completion.outcome = std::move(outcome);
            });
        return completion;
    }
    Completion &send(Method method, const QString &path) { return send(request(method, path)); }

    //! Lets everything happen that is under way and bound to no clock of ours, and to nothing that
    //! the server holds.
    void drain(std::source_location where = std::source_location::current()) const
    {
        test::drain(client ? requests(*client, server) : UnderWay{}, where);
    }
    //! Runs the event loop until \p completion has an outcome, and moves the clock over every wait
    //! on the way; false when none comes.
    bool finish(const Completion &completion)
    {
        const auto overTheWait = [this] {
            // Deadlines are far away; what is shorter is a wait between two tries.
            if (client->inFlight() == 0 && clock.nextDelay().count() >= 0)
                clock.advance(clock.nextDelay());
        };
        return runUntil([&] { return completion.count > 0; }, overTheWait) && completion.count == 1;
    }

    ScriptedServer server;
    FakeClock clock;
    std::unique_ptr<QObject> context = std::make_unique<QObject>();
    HttpLimits m_limits;
    std::unique_ptr<HttpClient> client = std::make_unique<HttpClient>(clock, m_limits);

private:
    std::deque<Completion> m_completions;
};

} // namespace tokendeck::test
