// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/combo_entries.h"

#include "ui/theme/app_style.h"
#include "ui/theme/colors.h"

#include <QComboBox>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace tokendeck {

namespace {

constexpr int RoomAroundText = 12; //!< above and below it together

} // namespace

int lackOfEntries(const QComboBox *combo)
{
    if (!combo || combo->sizeAdjustPolicy() == QComboBox::AdjustToMinimumContentsLengthWithIcon)
        return 0;
    const QFontMetrics rounded = combo->fontMetrics();
    const QFontMetricsF exact(combo->font());
    int ink = 0;
    // Rounded down, a text that is elided would lose its end.
    int advance = 0;
    for (int i = 0; i < combo->count(); ++i) {
        const QString text = combo->itemText(i);
        ink = std::max(ink, rounded.boundingRect(text).width());
        advance = std::max(advance, int(std::ceil(exact.horizontalAdvance(text))));
    }
    return std::max(0, advance - ink);
}

void ComboEntries::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const Colors &colors = colorsOf(option.palette);
    const bool selected = option.state & QStyle::State_Selected;
    const bool enabled = index.flags() & Qt::ItemIsEnabled;
    painter->fillRect(option.rect, selected ? colors.accentSoft : colors.control);
    const int padding = AppStyle::ComboTextPadding - 1; // the list's own frame has one pixel
    const QRect room = option.rect.adjusted(padding, 0, -padding, 0);
    painter->setFont(option.font);
    painter->setPen(enabled ? colors.text : colors.disabled);
    painter->drawText(
        room, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine,
        option.fontMetrics.elidedText(index.data().toString(), option.textElideMode, room.width()));
}

QSize ComboEntries::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString text = index.data().toString();
    return {option.fontMetrics.horizontalAdvance(text) + 2 * AppStyle::ComboTextPadding,
            option.fontMetrics.height() + RoomAroundText};
}

} // namespace tokendeck

#include "moc_combo_entries.cpp"
