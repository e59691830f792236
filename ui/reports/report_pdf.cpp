// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reports/report_pdf.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextTable>

#include <algorithm>
#include <vector>

namespace tokendeck {

namespace {

struct ReportPdf {
    Q_DECLARE_TR_FUNCTIONS(tokendeck::ReportPdf)
};

constexpr int Resolution = 300; //!< dots per inch; what is drawn is text and lines
constexpr double ScreenResolution = 96; //!< that lengths in HTML are meant for
constexpr double TableGap = 14; //!< below a table, in pixels of a screen
constexpr double MarginMm = 12;
constexpr double FooterPt = 18; //!< for the number of the page, of the page's height
constexpr double FooterFontPt = 7.5;

//! Where a page may end, in what is laid out as one strip.
struct Break {
    double y = 0;
    //! The heads of the table that goes on behind it; empty outside of tables.
    QRectF heads;
};

class PdfPages {
public:
    PdfPages(const QByteArray &html, QPdfWriter &writer)
        : m_writer(writer)
        , m_footer(FooterPt * Resolution / 72)
        , m_page(writer.width(), writer.height() - m_footer)
    {
        m_document.setDocumentMargin(0);
        QTextOption option = m_document.defaultTextOption();
        // A token's name of one long word may be wider than its column.
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        m_document.setDefaultTextOption(option);
        m_document.setMetaInformation(QTextDocument::CssMedia, QStringLiteral("print"));
        layout()->setPaintDevice(&writer);
        m_document.setHtml(QString::fromUtf8(html));
        for (QTextFrame *frame : m_document.rootFrame()->childFrames())
            straighten(qobject_cast<QTextTable *>(frame));
        m_document.setTextWidth(m_page.width());
        findBreaks();
    }

    bool print()
    {
        QPainter painter;
        if (!painter.begin(&m_writer))
            return false;
        const std::vector<Break> pages = choosePages();
        for (size_t page = 0; page + 1 < pages.size(); ++page) {
            if (page > 0 && !m_writer.newPage())
                return false;
            const QRectF &heads = pages[page].heads;
            const double top = pages[page].y;
            paint(painter, heads, 0);
            paint(painter, QRectF(0, top, m_page.width(), pages[page + 1].y - top), heads.height());
            paintFooter(painter, page + 1, pages.size() - 1);
        }
        return painter.end();
    }

private:
    [[nodiscard]] QAbstractTextDocumentLayout *layout() const
    {
        return m_document.documentLayout();
    }

    //! Lets \p table begin and end where the text around it does.
    static void straighten(QTextTable *table)
    {
        if (!table)
            return;
        QTextTableFormat format = table->format();
        format.setMargin(0);
        format.setBottomMargin(TableGap);
        format.setBorder(0);
        format.setAlignment(Qt::AlignLeft);
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        table->setFormat(format);
    }

    [[nodiscard]] double rowTop(const QTextTable *table, int row) const
    {
        double top = layout()->documentSize().height();
        for (int column = 0; column < table->columns(); ++column) {
            const QTextTableCell cell = table->cellAt(row, column);
            const double padding =
                cell.format().toTableCellFormat().topPadding() * Resolution / ScreenResolution;
            const QTextBlock first = cell.firstCursorPosition().block();
            top = std::min(top, layout()->blockBoundingRect(first).top() - padding);
        }
        return top;
    }

    //! A page ends before a text or a row of a table, but not behind the heads or the first row.
    void findBreaks()
    {
        const QTextFrame *root = m_document.rootFrame();
        for (auto at = root->begin(); at != root->end(); ++at) {
            const auto *table = qobject_cast<const QTextTable *>(at.currentFrame());
            if (!table) {
                m_breaks.push_back({layout()->blockBoundingRect(at.currentBlock()).top(), {}});
                continue;
            }
            const double top = rowTop(table, 0);
            const QRectF heads(0, top, m_page.width(),
                               table->rows() > 1 ? rowTop(table, 1) - top : 0);
            for (int row = 2; row < table->rows(); ++row)
                m_breaks.push_back({rowTop(table, row), heads});
        }
        m_breaks.push_back({layout()->documentSize().height(), {}});
    }

    //! Where each page begins, and behind them where the last one ends.
    [[nodiscard]] std::vector<Break> choosePages() const
    {
        std::vector<Break> pages{Break()};
        for (size_t next = 0; next < m_breaks.size();) {
            const Break &page = pages.back();
            const double end = page.y + m_page.height() - page.heads.height();
            size_t last = next;
            while (last < m_breaks.size() && m_breaks[last].y <= end)
                ++last;
            if (last == m_breaks.size()) {
                pages.push_back(m_breaks.back());
                break;
            }
            // What is higher than a page goes on where that ends.
            const bool fits = last > next && m_breaks[last - 1].y > page.y;
            pages.push_back(fits ? m_breaks[last - 1] : Break{end, page.heads});
            next = last;
        }
        return pages;
    }

    //! Paints what stands in \p strip at \p y of the page.
    void paint(QPainter &painter, const QRectF &strip, double y)
    {
        if (strip.isEmpty())
            return;
        painter.save();
        painter.translate(0, y - strip.top());
        painter.setClipRect(strip);
        QAbstractTextDocumentLayout::PaintContext context;
        context.clip = strip;
        context.palette.setColor(QPalette::Text, Qt::black);
        layout()->draw(&painter, context);
        painter.restore();
    }

    void paintFooter(QPainter &painter, size_t page, size_t count)
    {
        QFont font = m_document.defaultFont();
        font.setPointSizeF(FooterFontPt);
        painter.setFont(font);
        painter.drawText(QRectF(0, m_page.height(), m_page.width(), m_footer),
                         Qt::AlignRight | Qt::AlignBottom,
                         ReportPdf::tr("Page %1 of %2").arg(page).arg(count));
    }

    QPdfWriter &m_writer;
    const double m_footer;
    const QSizeF m_page;
    QTextDocument m_document;
    std::vector<Break> m_breaks; //!< ascending
};

} // namespace

QByteArray pdfOf(const QByteArray &html, const QString &title, QPageSize::PageSizeId size)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(Resolution);
    writer.setPageSize(QPageSize(size));
    writer.setPageOrientation(QPageLayout::Landscape);
    writer.setPageMargins({MarginMm, MarginMm, MarginMm, MarginMm}, QPageLayout::Millimeter);
    writer.setTitle(title);
    writer.setCreator(QStringLiteral("Tokendeck"));
    return PdfPages(html, writer).print() ? bytes : QByteArray();
}

} // namespace tokendeck
