// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/reports/report/report.h"
#include "words/reports/html_page.h"

#include <QByteArray>

namespace tokendeck {

//! \p report as a page to be read and printed. Times are those of this computer's zone.
[[nodiscard]] HtmlPage reportPage(const Report &report);
//! That page as a file.
[[nodiscard]] inline QByteArray reportHtml(const Report &report)
{
    return htmlFile(reportPage(report));
}

} // namespace tokendeck
