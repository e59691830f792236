// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/insight/finder/finder_needle.h"
#include "models/insight/search/traced_fold.h"

#include <QString>

#include <vector>

namespace tokendeck {

//! The parts of \p name that \p needle was found in, ascending and apart; none where the name is
//! not what it was found by.
[[nodiscard]] std::vector<TextRange> finderMarks(const QString &name, const FinderNeedle &needle);

} // namespace tokendeck
