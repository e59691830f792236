// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/commands/recipes.h"

#include <memory>

namespace tokendeck::test {

//! A recipe that was carried out: what was before it, how it ended, and what is since.
struct Ended {
    std::unique_ptr<CommandFixture> fixture;
    Change change;
    Snapshot before;
    Snapshot after;
    Finished finished;
};

//! Runs \p recipe with \p faults into \p ended, and checks what holds of every end: one entry in
//! the activity log, no mark, and a workspace that shows what the backend holds. The test has
//! failed where it does not.
void runChecked(const Recipe &recipe, const QStringList &faults, Ended &ended,
                HttpLimits limits = {.maxTries = 1}, bool withSubAccount = false);

//! "Try again" where a command has failed, with nothing in its way.
void tryAgain(const Recipe &recipe, const Ended &ended);

} // namespace tokendeck::test
