// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scope/scope_export.h"

#include "ui/scope/scope_painter.h"
#include "ui/theme/colors.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QSvgGenerator>

#include <algorithm>

namespace tokendeck {

namespace {

constexpr double FrameHeight = 48; // above and below the map
constexpr double FrameSide = 30;
constexpr double SampleWidth = 34; // of a line in the legend
constexpr double SampleGap = 8;
constexpr double EntryGap = 28;

//! One entry of the legend, from where reading begins.
struct LegendEntry {
    QPointF place; //!< its top, below the map
    double width = 0; //!< of its text
};

double legendLine(const ScopeFrame &frame)
{
    // Whole pixels, as all of the picture: its last row would shine through.
    return std::ceil(QFontMetricsF(frame.font).height()) + 6;
}

//! As many in one line as have room.
std::vector<LegendEntry> legendOf(const ScopeFrame &frame, double width)
{
    std::vector<LegendEntry> entries;
    const QFontMetricsF metrics(frame.font);
    QPointF place(0, 0);
    for (const auto &[line, text] : frame.legend) {
        const double most = width - SampleWidth - SampleGap;
        const double wanted = std::min(std::ceil(metrics.horizontalAdvance(text)) + 1, most);
        if (place.x() > 0 && place.x() + SampleWidth + SampleGap + wanted > width)
            place = {0, place.y() + legendLine(frame)};
        entries.push_back({place, wanted});
        place.rx() += SampleWidth + SampleGap + wanted + EntryGap;
    }
    return entries;
}

QSizeF pictureSize(const ScopeMap &map, const ScopeFrame &frame)
{
    const QSizeF size = scopeGrid(map, frame.font).size(map);
    const std::vector<LegendEntry> legend = legendOf(frame, size.width() - 2 * FrameSide);
    const double more = legend.empty() ? 0 : legend.back().place.y();
    return size + QSizeF(0, 2 * FrameHeight + more);
}

//! \p top is where the map ends.
void paintLegend(QPainter *painter, const ScopeFrame &frame, const ScopeLook &look,
                 const QSizeF &picture, double top)
{
    const double width = picture.width() - 2 * FrameSide;
    const bool isMirrored = look.direction == Qt::RightToLeft;
    const auto placed = [&](double from, double wide) {
        return FrameSide + (isMirrored ? width - from - wide : from);
    };
    const double line = legendLine(frame);
    const std::vector<LegendEntry> entries = legendOf(frame, width);
    for (size_t i = 0; i < entries.size(); ++i) {
        const double y = top + (FrameHeight - line) / 2 + entries[i].place.y();
        const double x = placed(entries[i].place.x(), SampleWidth);
        paintScopeLine(painter, {x, y + line / 2, x + SampleWidth, y + line / 2},
                       frame.legend[i].first, look);
        const double from = entries[i].place.x() + SampleWidth + SampleGap;
        paintScopeText(painter, {placed(from, entries[i].width), y, entries[i].width, line},
                       frame.legend[i].second, frame.font, look.colors.dim, look);
    }
}

void paintPicture(QPainter *painter, const ScopeMap &map, const ScopeFrame &frame)
{
    const Colors &colors = colorsOf(Scheme::Light);
    const QSizeF size = pictureSize(map, frame);
    const QRectF whole(QPointF(), size);
    painter->fillRect(whole, colors.background);
    const ScopeLook look{.colors = colors,
                         .font = frame.font,
                         .grid = scopeGrid(map, frame.font),
                         .lens = {.origin = QPointF(0, FrameHeight)},
                         .direction = frame.direction,
                         .isOutlined = true};
    paintScopeMap(painter, map, relationsOf(map, -1), look, whole);
    QFont heading = frame.font;
    heading.setPixelSize(frame.font.pixelSize() * 15 / 13);
    heading.setWeight(QFont::DemiBold);
    const double width = size.width() - 2 * FrameSide;
    paintScopeText(painter, {FrameSide, 0, width, FrameHeight}, frame.title, heading, colors.text,
                   look);
    paintLegend(painter, frame, look, size, look.grid.size(map).height() + FrameHeight);
}

QByteArray svgOf(const ScopeMap &map, const ScopeFrame &frame)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    const QSize size = pictureSize(map, frame).toSize();
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    // Of CSS, so that one pixel is one wherever it is opened.
    generator.setResolution(96);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(), size));
    generator.setTitle(frame.title);
    QPainter painter(&generator);
    paintPicture(&painter, map, frame);
    painter.end();
    return bytes;
}

QByteArray pngOf(const ScopeMap &map, const ScopeFrame &frame)
{
    const QSizeF size = pictureSize(map, frame);
    const double scale = std::min(2.0, MostScopePixels / std::max(size.width(), size.height()));
    QImage image((size * scale).toSize(), QImage::Format_RGB32);
    if (image.isNull())
        return {};
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(scale, scale);
    paintPicture(&painter, map, frame);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    return image.save(&buffer, "PNG") ? bytes : QByteArray();
}

} // namespace

QByteArray scopePicture(const ScopeMap &map, const ScopeFrame &frame, ScopeFormat format)
{
    return format == ScopeFormat::Svg ? svgOf(map, frame) : pngOf(map, frame);
}

} // namespace tokendeck
