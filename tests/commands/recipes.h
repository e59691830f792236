// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/commands/command_fixture.h"

#include <functional>
#include <vector>

namespace tokendeck::test {

//! One command to be run with each of its requests failing in each way.
struct Recipe {
    QByteArray name;
    //! Puts into the backend what the command is about, and answers the command.
    std::function<Change(CommandFixture &)> prepare;
    //! Whether what was asked for holds.
    std::function<bool(const Snapshot &before, const Snapshot &after)> holds;
    //! Whether the backend shows what the command makes, so that an answer that was lost can be
    //! made good.
    bool canBeSettled = true;
    bool uncovers = false; //!< it leaves tokens without a filter, as the admin has confirmed
};

[[nodiscard]] const std::vector<Recipe> &recipes();
[[nodiscard]] const Recipe &recipe(const QByteArray &name);

} // namespace tokendeck::test
