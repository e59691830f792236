// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "words/reports/html_page.h"

#include <QByteArray>
#include <QPageSize>

#include <memory>

namespace tokendeck {

//! A page as a PDF on paper laid across: text that can be selected and searched, page numbers, the
//! heads of a table on each of its pages, no column cut. Made in steps, each of which takes a
//! moment: so that a thread can do something else in between, as 1,000 rows take two or three
//! seconds. For any thread, and another one for each step.
class PdfRun {
public:
    PdfRun(const HtmlPage &page, QPageSize::PageSizeId size);
    ~PdfRun();
    PdfRun(const PdfRun &) = delete;
    PdfRun &operator=(const PdfRun &) = delete;

    //! Lays out some rows, or prints a page. Whether something is left to do.
    [[nodiscard]] bool step();
    //! The file, once nothing is left to do; empty where it could not be made.
    [[nodiscard]] QByteArray take();

private:
    class Private;
    const std::unique_ptr<Private> d;
};

//! All steps of that at once.
[[nodiscard]] QByteArray pdfOf(const HtmlPage &page, QPageSize::PageSizeId size);

} // namespace tokendeck
