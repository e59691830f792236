// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reports/report_pdf.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>

namespace tokendeck {

namespace {

struct ReportPdf {
    Q_DECLARE_TR_FUNCTIONS(tokendeck::ReportPdf)
};

constexpr int Resolution = 300; //!< dots per inch; what is drawn is text and lines
constexpr double MarginMm = 12;
constexpr double FooterPt = 18; //!< for the number of the page, of the page's height
constexpr double FooterFontPt = 7.5;

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
        m_document.documentLayout()->setPaintDevice(&writer);
        m_document.setHtml(QString::fromUtf8(html));
        m_document.setPageSize(m_page);
    }

    bool print()
    {
        QPainter painter;
        if (!painter.begin(&m_writer))
            return false;
        const int count = m_document.pageCount();
        for (int page = 0; page < count; ++page) {
            if (page > 0 && !m_writer.newPage())
                return false;
            printPage(painter, page);
            printFooter(painter, page, count);
        }
        return painter.end();
    }

private:
    void printPage(QPainter &painter, int page)
    {
        const QRectF view(QPointF(0, page * m_page.height()), m_page);
        painter.save();
        painter.translate(0, -view.top());
        painter.setClipRect(view);
        QAbstractTextDocumentLayout::PaintContext context;
        context.clip = view;
        context.palette.setColor(QPalette::Text, Qt::black);
        m_document.documentLayout()->draw(&painter, context);
        painter.restore();
    }

    void printFooter(QPainter &painter, int page, int count)
    {
        QFont font = m_document.defaultFont();
        font.setPointSizeF(FooterFontPt);
        painter.setFont(font);
        painter.drawText(QRectF(0, m_page.height(), m_page.width(), m_footer),
                         Qt::AlignRight | Qt::AlignBottom,
                         ReportPdf::tr("Page %1 of %2").arg(page + 1).arg(count));
    }

    QPdfWriter &m_writer;
    const double m_footer;
    const QSizeF m_page;
    QTextDocument m_document;
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
