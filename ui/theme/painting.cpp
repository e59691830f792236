// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/painting.h"

#include <QPainter>

namespace tokendeck {

namespace {

void strokeInside(QPainter *painter, const QRect &rect, const QColor &color, qreal width,
                  qreal radius)
{
    const qreal inset = width / 2;
    painter->setPen(QPen(color, width));
    painter->drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius - inset,
                             radius - inset);
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
        painter->drawRoundedRect(rect, radius, radius);
    }
    if (border.isValid()) {
        painter->setBrush(Qt::NoBrush);
        strokeInside(painter, rect, border, 1, radius);
    }
    painter->restore();
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
