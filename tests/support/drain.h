// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/background.h"
#include "tests/support/sanitized.h"

#include <QString>

#include <chrono>
#include <functional>
#include <source_location>

namespace tokendeck::test {

//! What a test knows of that goes on beside its event loop.
struct UnderWay {
    Background *jobs = nullptr; //!< is to have none
    std::function<int()> inFlight; //!< requests that a client has sent and that are not over
    std::function<int()> held; //!< requests that a server has read and means not to answer yet
};

//! The requests of \p client, an HttpClient, of which \p server, a ScriptedServer, holds some; and
//! \p jobs.
template <typename Client, typename Server>
[[nodiscard]] UnderWay requests(const Client &client, const Server &server,
                                Background *jobs = nullptr)
{
    return {.jobs = jobs,
            .inFlight = [&client] { return client.inFlight(); },
            .held =
                [&server] {
                    return server.heldBack();
                }};
}

//! Runs the event loop until nothing happens any more by itself, which is what "and nothing else
//! happened" is asked after: no job in the background, no event, no object to be deleted, no other
//! thread awake, and each request answered or held on purpose. Clocks stand still meanwhile.
//!
//! It sees this process only: what an X server or a D-Bus service will do is waited for by name.
//! The test fails at \p where when it takes longer than \p longest of real time.
void drain(const UnderWay &what = {}, std::source_location where = std::source_location::current(),
           std::chrono::milliseconds longest = LongestWait);

//! What drain() still waits for after \p longest of real time; empty when nothing is left.
[[nodiscard]] QString leftAfter(std::chrono::milliseconds longest, const UnderWay &what);

} // namespace tokendeck::test
