// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/table/plain_header.h"

#include "ui/table/header_tip.h"
#include "ui/theme/colors.h"
#include "ui/theme/fonts.h"

#include <QPainter>

namespace tokendeck {

PlainHeader::PlainHeader(int edge, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_edge(edge)
{
    setStretchLastSection(true);
    setSectionsMovable(false);
    setSectionsClickable(false);
    setHighlightSections(false);
    setMinimumSectionSize(56);
    viewport()->setAutoFillBackground(false);
}

QSize PlainHeader::sizeHint() const
{
    return {100, QFontMetrics(fontOf(TextStyle::Small)).height() + 16};
}

bool PlainHeader::viewportEvent(QEvent *event)
{
    return tellCutName(this, fontOf(TextStyle::Small), event) || QHeaderView::viewportEvent(event);
}

void PlainHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Colors &colors = colorsOf(palette());
    painter->save();
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colors.line);
    painter->setFont(fontOf(TextStyle::Small));
    painter->setPen(colors.dim);
    const int lead = section == 0 ? m_edge : CellPadding;
    const QRect room =
        QStyle::visualRect(layoutDirection(), rect, rect.adjusted(lead, 0, -CellPadding, 0));
    painter->drawText(
        room, int(Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine),
        painter->fontMetrics().elidedText(model()->headerData(section, Qt::Horizontal).toString(),
                                          Qt::ElideRight, room.width()));
    painter->restore();
}

} // namespace tokendeck

#include "moc_plain_header.cpp"
