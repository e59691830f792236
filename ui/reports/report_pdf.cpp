// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reports/report_pdf.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextTable>

#include <algorithm>
#include <memory>
#include <optional>
#include <vector>

namespace tokendeck {

namespace {

struct ReportPdf {
    Q_DECLARE_TR_FUNCTIONS(tokendeck::ReportPdf)
};

constexpr int Resolution = 300; //!< dots per inch; what is drawn is text and lines
constexpr double ScreenResolution = 96; //!< that lengths in HTML are meant for
constexpr double PartGap = 14; //!< below the head and each table, in pixels of a screen
constexpr double MarginMm = 12;
constexpr double FooterPt = 18; //!< for the number of the page, of the page's height
constexpr double FooterFontPt = 7.5;
constexpr double BodyPt = 8.5; //!< as the page's own style has it
constexpr double LeastSpacing = 1.0 / 32; //!< between letters, in dots

//! Fonts without contextual forms.
const QStringList PrintedFamilies{QStringLiteral("Noto Sans"),   QStringLiteral("Segoe UI"),
                                  QStringLiteral("DejaVu Sans"), QStringLiteral("Liberation Sans"),
                                  QStringLiteral("Arial"),       QStringLiteral("sans-serif")};
const QStringList FixedFamilies{QStringLiteral("DejaVu Sans Mono"), QStringLiteral("Consolas"),
                                QStringLiteral("Liberation Mono"), QStringLiteral("monospace")};
//! Which names those of the page's style that are of one width.
const QString FixedFamily = QStringLiteral("DejaVu Sans Mono");

//! How many rows are laid out together: more cost the square of it, fewer their heads more often.
constexpr size_t RowsOfPart = 50;

//! Where a page may end, in what is laid out as one strip.
struct Break {
    double y = 0;
    //! The part whose heads stand above what goes on behind it; none outside of tables.
    std::optional<size_t> heads = {};
};

//! A part of the page, laid out.
class PartLayout {
public:
    PartLayout(const HtmlPart &part, bool goesOn, QPaintDevice &device, double width)
        : m_continues(part.continues)
        , m_width(width)
    {
        m_document.setDocumentMargin(0);
        // The program's own font has its size in pixels, which headings would take for dots.
        QFont font(PrintedFamilies, -1);
        font.setPointSizeF(BodyPt);
        m_document.setDefaultFont(font);
        QTextOption option = m_document.defaultTextOption();
        // A token's name of one long word may be wider than its column.
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        m_document.setDefaultTextOption(option);
        m_document.setMetaInformation(QTextDocument::CssMedia, QStringLiteral("print"));
        layout()->setPaintDevice(&device);
        m_document.setHtml(QString::fromUtf8(part.html));
        printLetters();
        for (QTextFrame *frame : m_document.rootFrame()->childFrames()) {
            m_table = qobject_cast<QTextTable *>(frame);
            straighten();
        }
        m_document.setTextWidth(width);
        findHeads();
        m_bottom = m_table ? layout()->frameBoundingRect(m_table).bottom()
                           : layout()->documentSize().height();
        if (!goesOn)
            m_bottom += PartGap * Resolution / ScreenResolution;
    }

    [[nodiscard]] QFont font() const { return m_document.defaultFont(); }
    //! The heads of its table; empty without one.
    [[nodiscard]] const QRectF &heads() const { return m_heads; }
    //! Of what stands in the strip: all of it, but for heads that have been said already.
    [[nodiscard]] double top() const { return m_continues ? m_heads.bottom() : 0; }
    [[nodiscard]] double height() const { return m_bottom - top(); }

    //! Where a page may end: before a text or a row of a table, but not behind the heads or the
    //! first row. From the part's own top on.
    [[nodiscard]] std::vector<double> breaks() const
    {
        std::vector<double> all;
        const QTextFrame *root = m_document.rootFrame();
        for (auto at = root->begin(); at != root->end() && !m_continues; ++at) {
            if (at.currentFrame())
                break; // what stands behind the table is the document's empty end
            all.push_back(layout()->blockBoundingRect(at.currentBlock()).top());
        }
        return all;
    }
    [[nodiscard]] std::vector<double> rowBreaks() const
    {
        std::vector<double> all;
        for (int row = m_continues ? 1 : 2; m_table && row < m_table->rows(); ++row)
            all.push_back(rowTop(row) - top());
        return all;
    }

    //! Paints what stands in \p strip, of its own layout, at \p y of the page.
    void paint(QPainter &painter, const QRectF &strip, double y) const
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

private:
    [[nodiscard]] QAbstractTextDocumentLayout *layout() const
    {
        return m_document.documentLayout();
    }

    //! Draws each character by a glyph that stands for it alone. What a font puts in for its look
    //! (a higher colon between digits, "fi" as one) has no character in the file: copied text
    //! lacks it. Inter and JetBrains Mono do that wherever they can; others with ligatures alone,
    //! which end where letters are spaced.
    void printLetters()
    {
        QTextCursor all(&m_document);
        all.select(QTextCursor::Document);
        // Else all of it would be laid out after each change.
        all.beginEditBlock();
        QTextCharFormat format;
        format.setFontLetterSpacingType(QFont::AbsoluteSpacing);
        format.setFontLetterSpacing(LeastSpacing);
        std::vector<QTextCursor> fixed;
        for (QTextBlock block = m_document.begin(); block.isValid(); block = block.next()) {
            for (auto at = block.begin(); !at.atEnd(); ++at) {
                const QTextFragment letters = at.fragment();
                if (!letters.charFormat().fontFamilies().toStringList().contains(FixedFamily))
                    continue;
                fixed.emplace_back(&m_document);
                fixed.back().setPosition(letters.position());
                fixed.back().setPosition(letters.position() + letters.length(),
                                         QTextCursor::KeepAnchor);
            }
        }
        format.setFontFamilies(PrintedFamilies);
        all.mergeCharFormat(format);
        format.setFontFamilies(FixedFamilies);
        for (QTextCursor &letters : fixed)
            letters.mergeCharFormat(format);
        all.endEditBlock();
    }

    //! Lets the table begin and end where the text around it does.
    void straighten()
    {
        if (!m_table)
            return;
        QTextTableFormat format = m_table->format();
        format.setMargin(0);
        format.setBorder(0);
        format.setAlignment(Qt::AlignLeft);
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        m_table->setFormat(format);
    }

    [[nodiscard]] double rowTop(int row) const
    {
        double top = layout()->documentSize().height();
        for (int column = 0; column < m_table->columns(); ++column) {
            const QTextTableCell cell = m_table->cellAt(row, column);
            const double padding =
                cell.format().toTableCellFormat().topPadding() * Resolution / ScreenResolution;
            const QTextBlock first = cell.firstCursorPosition().block();
            top = std::min(top, layout()->blockBoundingRect(first).top() - padding);
        }
        return top;
    }

    void findHeads()
    {
        if (!m_table)
            return;
        const double top = rowTop(0);
        m_heads = QRectF(0, top, m_width, m_table->rows() > 1 ? rowTop(1) - top : 0);
    }

    QTextDocument m_document;
    QTextTable *m_table = nullptr; //!< of m_document
    const bool m_continues;
    const double m_width;
    QRectF m_heads;
    double m_bottom = 0;
};

} // namespace

class PdfRun::Private {
public:
    Private(const HtmlPage &page, QPageSize::PageSizeId size)
        : m_buffer(&m_bytes)
        , m_writer(&m_buffer)
        , m_footer(FooterPt * Resolution / 72)
        , m_unplaced(htmlParts(page, RowsOfPart))
    {
        m_buffer.open(QIODevice::WriteOnly);
        m_writer.setResolution(Resolution);
        m_writer.setPageSize(QPageSize(size));
        m_writer.setPageOrientation(QPageLayout::Landscape);
        m_writer.setPageMargins({MarginMm, MarginMm, MarginMm, MarginMm}, QPageLayout::Millimeter);
        m_writer.setTitle(page.title);
        m_writer.setCreator(QStringLiteral("Tokendeck"));
        m_page = QSizeF(m_writer.width(), m_writer.height() - m_footer);
    }

    bool step()
    {
        if (m_parts.size() < m_unplaced.size()) {
            placePart();
            return true;
        }
        if (m_pages.empty()) {
            m_breaks.push_back({m_end});
            m_pages = choosePages();
            m_hasFailed = !m_painter.begin(&m_writer);
        } else {
            m_hasFailed = m_printed > 0 && !m_writer.newPage();
        }
        if (!m_hasFailed)
            printPage(m_printed++);
        if (!m_hasFailed && m_printed + 1 < m_pages.size())
            return true;
        m_hasFailed = !m_painter.end() || m_hasFailed;
        return false;
    }

    QByteArray take() { return m_hasFailed ? QByteArray() : std::move(m_bytes); }

private:
    //! A part, and where it begins in the strip.
    struct Placed {
        std::unique_ptr<PartLayout> layout;
        double y = 0;
    };

    void placePart()
    {
        const size_t next = m_parts.size() + 1;
        const bool goesOn = next < m_unplaced.size() && m_unplaced[next].continues;
        addPart(std::make_unique<PartLayout>(m_unplaced[m_parts.size()], goesOn, m_writer,
                                             m_page.width()));
    }

    void addPart(std::unique_ptr<PartLayout> part)
    {
        for (const double y : part->breaks())
            m_breaks.push_back({m_end + y});
        for (const double y : part->rowBreaks())
            m_breaks.push_back({m_end + y, m_parts.size()});
        m_parts.push_back({std::move(part), m_end});
        m_end += m_parts.back().layout->height();
    }

    void printPage(size_t page)
    {
        double y = 0;
        if (const std::optional<size_t> heads = m_pages[page].heads) {
            const PartLayout &part = *m_parts[*heads].layout;
            part.paint(m_painter, part.heads(), 0);
            y = part.heads().height();
        }
        paint(m_pages[page].y, m_pages[page + 1].y, y);
        paintFooter(page + 1, m_pages.size() - 1);
    }

    //! How high the heads are that stand above what follows \p page.
    [[nodiscard]] double headsOf(const Break &page) const
    {
        return page.heads ? m_parts[*page.heads].layout->heads().height() : 0;
    }

    //! Where each page begins, and behind them where the last one ends.
    [[nodiscard]] std::vector<Break> choosePages() const
    {
        std::vector<Break> pages{Break()};
        for (size_t next = 0; next < m_breaks.size();) {
            const Break &page = pages.back();
            const double end = page.y + m_page.height() - headsOf(page);
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

    //! Paints the strip from \p top to \p bottom at \p y of the page.
    void paint(double top, double bottom, double y)
    {
        const auto isBefore = [](double at, const Placed &part) {
            return at < part.y;
        };
        auto part = std::upper_bound(m_parts.begin(), m_parts.end(), top, isBefore);
        for (--part; part != m_parts.end() && part->y < bottom; ++part) {
            const PartLayout &layout = *part->layout;
            const double from = std::max(top, part->y);
            const double to = std::min(bottom, part->y + layout.height());
            layout.paint(m_painter,
                         QRectF(0, from - part->y + layout.top(), m_page.width(), to - from),
                         y + from - top);
        }
    }

    void paintFooter(size_t page, size_t count)
    {
        QFont font = m_parts.front().layout->font();
        font.setPointSizeF(FooterFontPt);
        m_painter.setFont(font);
        m_painter.drawText(QRectF(0, m_page.height(), m_page.width(), m_footer),
                           Qt::AlignRight | Qt::AlignBottom,
                           ReportPdf::tr("Page %1 of %2").arg(page).arg(count));
    }

    QByteArray m_bytes;
    QBuffer m_buffer; //!< on m_bytes
    QPdfWriter m_writer; //!< into m_buffer
    QPainter m_painter; //!< on m_writer, once all is laid out
    const double m_footer;
    QSizeF m_page;
    const std::vector<HtmlPart> m_unplaced; //!< of which the first are among m_parts
    std::vector<Placed> m_parts; //!< one below the other; never empty once all is laid out
    std::vector<Break> m_breaks; //!< ascending
    double m_end = 0; //!< of the strip
    std::vector<Break> m_pages; //!< where each begins, and where the last one ends
    size_t m_printed = 0; //!< of m_pages
    bool m_hasFailed = false;
};

PdfRun::PdfRun(const HtmlPage &page, QPageSize::PageSizeId size)
    : d(std::make_unique<Private>(page, size))
{
}

PdfRun::~PdfRun() = default;

bool PdfRun::step()
{
    return d->step();
}

QByteArray PdfRun::take()
{
    return d->take();
}

QByteArray pdfOf(const HtmlPage &page, QPageSize::PageSizeId size)
{
    PdfRun run(page, size);
    while (run.step()) { }
    return run.take();
}

} // namespace tokendeck
