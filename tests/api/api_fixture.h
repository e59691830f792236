// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/api/logz_api.h"
#include "tests/support/fake_clock.h"
#include "tests/support/scripted_server.h"

#include <QTest>

#include <memory>
#include <semaphore>

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

    //! Lets everything happen that is under way and bound to no clock of ours.
    static void settle()
    {
        for (int i = 0; i < 5; ++i)
            QTest::qWait(5);
    }

    //! Runs the event loop until \p done holds, moving the clock over the waits between two tries.
    template <typename Condition> bool runUntil(Condition done)
    {
        for (int i = 0; i < 2'000 && !done(); ++i) {
            QTest::qWait(i < 50 ? 1 : 10);
            if (server.concurrent() == 0 && clock.nextDelay().count() >= 0
                && clock.nextDelay() < std::chrono::seconds(10))
                clock.advance(clock.nextDelay());
        }
        return done();
    }

    //! Keeps the background thread from its next job until the result ends.
    [[nodiscard]] std::shared_ptr<void> blockBackground()
    {
        auto gate = std::make_shared<std::binary_semaphore>(0);
        background.run(
            context.get(),
            [gate] {
                gate->acquire();
                return 0;
            },
            [](int) {});
        return {gate.get(), [gate](void *) {
                    gate->release();
                }};
    }

    FakeClock clock;
    ScriptedServer server;
    Background background;
    HttpClient client{clock};
    std::unique_ptr<LogzApi> api = std::make_unique<LogzApi>(client, background);
    std::unique_ptr<QObject> context = std::make_unique<QObject>();
};

} // namespace tokendeck::test
