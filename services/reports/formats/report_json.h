// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/reports/compare/comparison.h"

#include <QByteArray>

namespace tokendeck {

//! \p report as JSON by docs/schema/report-1.schema.json. Nothing in it is altered; the same report
//! has the same bytes.
[[nodiscard]] QByteArray reportJson(const Report &report);

//! The report that reportJson() made \p bytes of; absent for everything else, and for a version
//! that is not known.
[[nodiscard]] std::optional<Report> reportOfJson(const QByteArray &bytes);
//! Whether \p bytes are a report in a version that a newer version of this application writes.
[[nodiscard]] bool isNewerReport(const QByteArray &bytes);

//! \p comparison as JSON by docs/schema/comparison-1.schema.json.
[[nodiscard]] QByteArray comparisonJson(const Comparison &comparison);

} // namespace tokendeck
