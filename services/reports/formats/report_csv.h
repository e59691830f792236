// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/output/csv_text.h"
#include "services/reports/compare/comparison.h"

namespace tokendeck {

//! \p report as a table: a row for each token, and one for each list that was not read, which says
//! so where the state stands. Times in UTC; the same report has the same bytes.
[[nodiscard]] QByteArray reportCsv(const Report &report, const CsvOptions &options);

//! \p comparison as a table: a row for each difference.
[[nodiscard]] QByteArray comparisonCsv(const Comparison &comparison, const CsvOptions &options);

} // namespace tokendeck
