// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/group_mark.h"

#include "ui/theme/colors.h"

#include <QPainter>
#include <QPalette>
#include <QPixmap>

namespace tokendeck {

namespace {

constexpr int GroupIconSize = 16;
//! Icons are drawn once, sharp on every screen that there is.
constexpr qreal GroupIconScale = 4;

} // namespace

void paintGroupMark(QPainter *painter, const QRect &rect, GroupColor color, const QPalette &palette)
{
    QRect dot(0, 0, GroupMarkSize, GroupMarkSize);
    dot.moveCenter(rect.center());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(groupColor(schemeOf(palette), color));
    painter->drawEllipse(dot);
    painter->restore();
}

QIcon groupIcon(GroupColor color, const QPalette &palette)
{
    QPixmap pixmap(QSize(GroupIconSize, GroupIconSize) * GroupIconScale);
    pixmap.setDevicePixelRatio(GroupIconScale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintGroupMark(&painter, QRect(0, 0, GroupIconSize, GroupIconSize), color, palette);
    return pixmap;
}

} // namespace tokendeck
