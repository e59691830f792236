// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "words/reports/html_page.h"

#include <QByteArray>
#include <QPageSize>

namespace tokendeck {

//! \p page as a PDF on paper of \p size laid across: text that can be selected and searched, page
//! numbers, the heads of a table on each of its pages, no column cut. Empty where it could not be
//! made. For any thread; 10,000 rows take some seconds, twice as many twice as long.
[[nodiscard]] QByteArray pdfOf(const HtmlPage &page, QPageSize::PageSizeId size);

} // namespace tokendeck
