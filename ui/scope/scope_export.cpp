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

QSizeF pictureSize(const ScopeMap &map, const ScopeFrame &frame)
{
    return scopeGrid(map, frame.font).size(map) + QSizeF(0, 2 * FrameHeight);
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
    paintScopeText(painter, {FrameSide, size.height() - FrameHeight, width, FrameHeight},
                   frame.legend, frame.font, colors.dim, look);
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
