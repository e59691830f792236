// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/problem.h"

#include <tl/expected.hpp>

namespace tokendeck {

//! A value, or the Problem that kept us from it.
template <typename T> using Outcome = tl::expected<T, Problem>;

//! Of an operation that answers nothing.
using VoidOutcome = Outcome<void>;

//! Makes the failed side of an Outcome: `return failure({.kind = ProblemKind::TimedOut});`
[[nodiscard]] inline tl::unexpected<Problem> failure(Problem problem)
{
    return tl::make_unexpected(std::move(problem));
}

} // namespace tokendeck
