// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/painting.h"

#include "ui/theme/colors.h"

#include <QPainter>

#include <cmath>

namespace tokendeck {

namespace {

//! \p rect with its edges on whole pixels of the device, where a scaling by a fraction puts them
//! between two.
QRectF onPixels(const QPainter &painter, const QRect &rect)
{
    const QTransform toDevice = painter.deviceTransform();
    if (toDevice.type() > QTransform::TxScale)
        return rect;
    const QRectF exact = toDevice.mapRect(QRectF(rect));
    const QRect whole(QPoint(qRound(exact.left()), qRound(exact.top())),
                      QPoint(qRound(exact.right()) - 1, qRound(exact.bottom()) - 1));
    return toDevice.inverted().mapRect(QRectF(whole));
}

//! \p width as whole pixels of the device: one at 150 %, two at 200 %.
qreal inPixels(const QPainter &painter, qreal width)
{
    const qreal scale = painter.deviceTransform().m11();
    return scale > 1 ? std::floor(width * scale) / scale : width;
}

void strokeInside(QPainter *painter, const QRect &rect, const QColor &color, qreal width,
                  qreal radius)
{
    const qreal pen = inPixels(*painter, width);
    const qreal inset = pen / 2;
    painter->setPen(QPen(color, pen));
    painter->drawRoundedRect(onPixels(*painter, rect).adjusted(inset, inset, -inset, -inset),
                             radius - inset, radius - inset);
}

} // namespace

void paintRoundedBox(QPainter *painter, const QRect &rect, const QColor &fill, const QColor &border,
                     qreal radius)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (fill.isValid()) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(fill);
        painter->drawRoundedRect(onPixels(*painter, rect), radius, radius);
    }
    if (border.isValid()) {
        painter->setBrush(Qt::NoBrush);
        strokeInside(painter, rect, border, 1, radius);
    }
    painter->restore();
}

void paintGroove(QPainter *painter, const QRect &rect, const QPalette &palette, qreal radius)
{
    const Scheme scheme = schemeOf(palette);
    const Colors &colors = colorsOf(scheme);
    if (hasHighContrast(scheme))
        paintRoundedBox(painter, rect, colors.control, colors.border, radius);
    else
        paintRoundedBox(painter, rect, colors.line, {}, radius);
}

void paintFocusFrame(QPainter *painter, const QRect &rect, const QColor &color, qreal radius)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    strokeInside(painter, rect, color, 2, radius);
    painter->restore();
}

} // namespace tokendeck
