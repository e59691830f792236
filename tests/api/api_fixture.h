// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/api/logz_api.h"
#include "tests/base/held_background.h"
#include "tests/support/drain.h"
#include "tests/support/fake_clock.h"
#include "tests/support/run_until.h"
#include "tests/support/servers/scripted_server.h"

#include <QTest>

#include <memory>

namespace tokendeck::test {

inline constexpr std::string_view ApiTokenText = "6c36aaaa-bbbb-4ccc-8ddd-eeee12347d87";

//! How a call ended, and how often.
struct Ending {
    int count = 0;
    std::optional<Problem> problem;

    [[nodiscard]] std::function<void(std::optional<Problem>)> note()
    {
        return [this](std::optional<Problem> ended) {
            ++count;
            problem = std::move(ended);
        };
    }
};

//! The API over a real client and a scripted server, on a clock that stands still.
class ApiFixture {
public:
    ApiFixture()
    {
        client.setRandomSource([] { return 0.0; });
    }

    [[nodiscard]] ApiAccess access() const
    {
        return {.apiUrl = server.url(),
                .apiToken = Secret(ApiTokenText),
                .lane = QStringLiteral("main")};
    }

    //! Lets everything happen that is under way and bound to no clock of ours, and to nothing that
    //! the server holds or blockBackground() keeps from being done.
    void drain(std::source_location where = std::source_location::current())
    {
        test::drain(requests(client, server, m_held.expired() ? &background : nullptr), where);
    }

    //! Runs the event loop until \p done holds, moving the clock over the waits between two tries.
    [[nodiscard]] bool runUntil(const std::function<bool()> &done)
    {
        return test::runUntil(done, [this] {
            if (client.inFlight() == 0 && clock.nextDelay().count() >= 0
                && clock.nextDelay() < std::chrono::seconds(10))
                clock.advance(clock.nextDelay());
        });
    }

    //! Keeps the background thread from its next job until the result ends.
    [[nodiscard]] std::shared_ptr<HeldBackground> blockBackground()
    {
        auto held = std::make_shared<HeldBackground>(background);
        m_held = held;
        return held;
    }

    FakeClock clock;
    ScriptedServer server;
    Background background;
    HttpClient client{clock};
    std::unique_ptr<LogzApi> api = std::make_unique<LogzApi>(client, background);
    std::unique_ptr<QObject> context = std::make_unique<QObject>();

private:
    std::weak_ptr<HeldBackground> m_held;
};

} // namespace tokendeck::test
