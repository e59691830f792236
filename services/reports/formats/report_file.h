// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/reports/report/report_source.h"

namespace tokendeck {

//! The report that was saved as JSON at \p path. Fails with NewerVersion or FileFailed; a file that
//! is no report stays where it is. Works at once; for the background.
[[nodiscard]] ReportOutcome<Report> readReportFile(const QString &path);

} // namespace tokendeck
