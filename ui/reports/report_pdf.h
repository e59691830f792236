// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QPageSize>
#include <QString>

namespace tokendeck {

//! \p html, a file of htmlFile(), as a PDF on paper of \p size laid across: text that can be
//! selected and searched, page numbers, the heads of a table on each of its pages, no column cut.
//! \p title is what a reader calls it. Empty where it could not be made. For any thread.
[[nodiscard]] QByteArray pdfOf(const QByteArray &html, const QString &title,
                               QPageSize::PageSizeId size);

} // namespace tokendeck
