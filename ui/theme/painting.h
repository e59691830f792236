// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QRect>

class QPainter;
class QPalette;

namespace tokendeck {

//! Fills \p rect with rounded corners and draws a one-pixel border inside of it; an invalid colour
//! leaves its part out. The border lies on whole pixels at every scaling.
void paintRoundedBox(QPainter *painter, const QRect &rect, const QColor &fill, const QColor &border,
                     qreal radius);

//! What a bar fills from its beginning on: \p rect with rounded corners. With high contrast it is
//! empty and has a border, as lines there are as dark as what fills it.
void paintGroove(QPainter *painter, const QRect &rect, const QPalette &palette, qreal radius);

//! The frame that shows the keyboard's focus: two pixels of \p color around \p rect, inside of it.
void paintFocusFrame(QPainter *painter, const QRect &rect, const QColor &color, qreal radius);

} // namespace tokendeck
