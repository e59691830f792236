// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/frame/search/fault_marks.h"

#include "ui/theme/colors.h"

#include <QLineEdit>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace tokendeck {

QRect placeOfWord(const QLineEdit &field, const SearchWord &word)
{
    // As the field lays it out, which tells no more than where its cursor is.
    QTextLayout layout(field.text(), field.font());
    layout.beginLayout();
    QTextLine line = layout.createLine();
    layout.endLayout();
    const QRect cursor = field.inputMethodQuery(Qt::ImCursorRectangle).toRect();
    const int origin = cursor.center().x() - qRound(line.cursorToX(field.cursorPosition()));
    const int from = origin + qRound(line.cursorToX(int(word.position)));
    const int to = origin + qRound(line.cursorToX(int(word.end())));
    const QMargins margins = field.textMargins();
    return QRect(std::min(from, to), cursor.top(), std::abs(to - from), cursor.height())
        .intersected(field.rect().marginsRemoved({margins.left(), 0, margins.right(), 0}));
}

void paintFault(QPainter *painter, const QLineEdit &field, const SearchWord &word)
{
    const QRect place = placeOfWord(field, word);
    if (place.isEmpty())
        return;
    painter->setPen(QPen(colorsOf(field.palette()).danger, 1.5, Qt::DotLine));
    painter->drawLine(place.left(), place.bottom(), place.right(), place.bottom());
}

} // namespace tokendeck
