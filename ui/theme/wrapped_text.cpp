// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/wrapped_text.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>
#include <QTextOption>

namespace tokendeck {

void paintFromRight(QPainter *painter, const QRect &rect, Qt::Alignment alignment,
                    const QString &text)
{
    QTextLayout layout(QString(text).replace(u'\n', QChar::LineSeparator), painter->font(),
                       painter->device());
    QTextOption option(alignment & Qt::AlignHorizontal_Mask);
    option.setTextDirection(Qt::RightToLeft);
    option.setWrapMode(QTextOption::WordWrap);
    layout.setTextOption(option);
    const double leading = QFontMetricsF(painter->font(), painter->device()).leading();
    double height = -leading;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(rect.width());
        height += leading;
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    const double free = rect.height() - height;
    const double top = alignment & Qt::AlignBottom ? free
        : alignment & Qt::AlignVCenter             ? free / 2
                                                   : 0;
    layout.draw(painter, QPointF(rect.left(), rect.top() + top));
}

} // namespace tokendeck
