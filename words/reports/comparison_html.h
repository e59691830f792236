// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/reports/compare/comparison.h"

#include <QByteArray>

namespace tokendeck {

//! \p comparison as a page to be read and printed. Times are those of this computer's zone.
[[nodiscard]] QByteArray comparisonHtml(const Comparison &comparison);

} // namespace tokendeck
