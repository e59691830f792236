// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/table/cells/text_cache.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>
#include <QTextOption>

#include <utility>

namespace tokendeck {

namespace {

//! More than the cells of a 4K window, so that a repaint finds all of them.
constexpr int Capacity = 4096;

std::array<QFont, TextCache::FontCount> currentFonts()
{
    return {fontOf(TextStyle::Body),
            fontOf(TextStyle::Bold),
            fontOf(TextStyle::Fixed),
            fontOf(TextStyle::Small),
            [] {
                QFont font = fontOf(TextStyle::Small);
                font.setWeight(QFont::DemiBold);
                return font;
            }(),
            fontOf(TextStyle::Caption),
            fontOf(TextStyle::Small)};
}

template <size_t... Index>
std::array<QFontMetrics, sizeof...(Index)>
metricsOf(const std::array<QFont, sizeof...(Index)> &fonts, std::index_sequence<Index...>)
{
    return {QFontMetrics(fonts[Index])...};
}

} // namespace

TextCache::TextCache()
    : m_fonts(currentFonts())
    , m_metrics(metricsOf(m_fonts, std::make_index_sequence<FontCount>()))
    , m_texts(Capacity)
    , m_widths(Capacity)
{
}

void TextCache::reset()
{
    m_fonts = currentFonts();
    m_metrics = metricsOf(m_fonts, std::make_index_sequence<FontCount>());
    m_texts.clear();
    m_widths.clear();
}

int TextCache::width(const QString &text, Font font) const
{
    const std::pair key(text, int(font));
    if (const int *known = m_widths.object(key))
        return *known;
    // One more: a text of exactly its own width is shortened where rounding differs.
    const int width = m_metrics[font].horizontalAdvance(text) + 1;
    m_widths.insert(key, new int(width));
    return width;
}

void TextCache::draw(QPainter *painter, const QRect &area, Qt::Alignment alignment,
                     const QString &text, Font font, Qt::LayoutDirection direction)
{
    if (area.width() <= 0 || text.isEmpty())
        return;
    // A mask or a token has a direction of its own.
    const bool mirrored = direction == Qt::RightToLeft && font != Fixed;
    const Key key{text, area.width(), int(font) + (mirrored ? int(FontCount) : 0)};
    QStaticText *laidOut = m_texts.object(key);
    if (!laidOut) {
        laidOut = new QStaticText(m_metrics[font].elidedText(text, Qt::ElideRight, area.width()));
        laidOut->setTextFormat(Qt::PlainText);
        if (mirrored) {
            QTextOption option;
            option.setTextDirection(Qt::RightToLeft);
            laidOut->setTextOption(option);
        }
        laidOut->setPerformanceHint(QStaticText::AggressiveCaching);
        laidOut->prepare(QTransform(), m_fonts[font]);
        m_texts.insert(key, laidOut);
    }
    const QSizeF size = laidOut->size();
    const Qt::Alignment visual = QStyle::visualAlignment(direction, alignment);
    qreal x = area.left();
    if (visual & Qt::AlignRight)
        x = area.right() + 1 - size.width();
    else if (visual & Qt::AlignHCenter)
        x += (area.width() - size.width()) / 2;
    painter->setFont(m_fonts[font]);
    painter->drawStaticText(QPointF(x, area.top() + (area.height() - m_metrics[font].height()) / 2),
                            *laidOut);
}

} // namespace tokendeck
