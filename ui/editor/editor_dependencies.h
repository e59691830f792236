// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace tokendeck {

class Background;
class Clock;
class CommandRunner;
class Credentials;
class LogzApi;
class Workspace;

//! What the filter editor works with. Everything outlives it.
struct EditorDependencies {
    Workspace &workspace;
    LogzApi &api;
    const Credentials &credentials;
    CommandRunner &runner;
    Clock &clock;
    Background &background;
};

} // namespace tokendeck
