// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/problem.h"

namespace tokendeck {

//! Whether the backend answered that it does not offer this, or not to this token: asking again
//! will not help.
[[nodiscard]] inline bool isRefusal(const Problem &problem)
{
    return problem.kind == ProblemKind::Forbidden || problem.kind == ProblemKind::NotFound
        || problem.kind == ProblemKind::NotSupported;
}

} // namespace tokendeck
