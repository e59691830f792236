// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/file_problem.h"
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

//! What went wrong with a file, as a Problem.
[[nodiscard]] inline Problem asProblem(const FileProblem &problem)
{
    return {.kind = problem.isDamage() ? ProblemKind::FileDamaged : ProblemKind::FileFailed,
            .detail = problem.detail};
}

//! \p outcome with what went wrong as a Problem.
template <typename T> [[nodiscard]] Outcome<T> outcomeOf(FileOutcome<T> outcome)
{
    return std::move(outcome).map_error(asProblem);
}

} // namespace tokendeck
