// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/reports/compare/comparison.h"
#include "words/reports/html_page.h"

#include <QByteArray>

namespace tokendeck {

//! \p comparison as a page to be read and printed. Times are those of this computer's zone.
[[nodiscard]] HtmlPage comparisonPage(const Comparison &comparison);
//! That page as a file.
[[nodiscard]] inline QByteArray comparisonHtml(const Comparison &comparison)
{
    return htmlFile(comparisonPage(comparison));
}

} // namespace tokendeck
