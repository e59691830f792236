// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/share_bar.h"

#include "ui/theme/colors.h"
#include "ui/theme/painting.h"

#include <QPainter>

#include <algorithm>

namespace tokendeck {

ShareBar::ShareBar(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ShareBar::setShare(double share)
{
    m_share = std::clamp(share, 0.0, 1.0);
    update();
}

void ShareBar::setOutdated(bool outdated)
{
    m_outdated = outdated;
    update();
}

void ShareBar::paintEvent(QPaintEvent *)
{
    const Colors &colors = colorsOf(palette());
    QPainter painter(this);
    paintGroove(&painter, rect(), palette(), 3.5);
    if (m_share <= 0)
        return;
    // The smallest share is still to be seen.
    QRect filled = rect();
    filled.setWidth(std::max(qRound(width() * m_share), 4));
    if (layoutDirection() == Qt::RightToLeft)
        filled.moveRight(rect().right());
    paintRoundedBox(&painter, filled, m_outdated ? colors.disabled : colors.accent, {}, 3.5);
}

} // namespace tokendeck

#include "moc_share_bar.cpp"
