// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/reports/report/report_source.h"

namespace tokendeck {

//! No report is larger: 100,000 tokens take less than a fifth of it.
inline constexpr qint64 MostReportBytes = qint64(512) * 1024 * 1024;

//! The report that was saved as JSON at \p path. Fails with NewerVersion or FileFailed; a file that
//! is no report stays where it is. Works at once; for the background.
[[nodiscard]] ReportOutcome<Report> readReportFile(const QString &path);

//! The same of \p bytes, which came from \p name.
[[nodiscard]] ReportOutcome<Report> readReport(const QByteArray &bytes, const QString &name);

} // namespace tokendeck
