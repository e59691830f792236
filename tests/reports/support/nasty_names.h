// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <vector>

namespace tokendeck::test {

//! \p count names, the same each time, with what breaks formats and spreadsheets: quotes,
//! separators, line ends, formulas, markup, characters that turn, hide or are none.
[[nodiscard]] std::vector<QString> nastyNames(int count);

} // namespace tokendeck::test
