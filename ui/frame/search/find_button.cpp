// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/frame/search/find_button.h"

#include "ui/base/action_keys.h"
#include "ui/theme/colors.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/painting.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

constexpr int FindIconSize = 16;
constexpr int FindPadding = 9;
constexpr int FindGap = 8;

} // namespace

FindButton::FindButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setObjectName(u"findButton"_s);
    setText(tr("Search everything…"));
    setToolTip(tr("Find any token, filter, account, page or action of all connections"));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setKeys({});
}

void FindButton::setKeys(const ActionKeys &keys)
{
    m_keys = keys.shownInField(ActionId::Find);
    update();
}

QSize FindButton::sizeHint() const
{
    const QFontMetrics metrics(fontOf(TextStyle::Body));
    return {280, metrics.height() + 15};
}

void FindButton::keyPressEvent(QKeyEvent *event)
{
    // Whoever comes by Tab presses it as any button.
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void FindButton::paintEvent(QPaintEvent *)
{
    const Colors &colors = colorsOf(palette());
    QPainter painter(this);
    const auto visual = [this](const QRect &place) {
        return QStyle::visualRect(layoutDirection(), rect(), place);
    };
    paintRoundedBox(&painter, rect(), underMouse() ? colors.hover : colors.background,
                    colors.border, 6);
    paintIcon(&painter, IconName::Search,
              visual(QRect(FindPadding, (height() - FindIconSize) / 2, FindIconSize, FindIconSize)),
              colors.dim);
    const QFontMetrics caption(fontOf(TextStyle::Caption));
    const QSize keySize(caption.horizontalAdvance(m_keys) + 12, caption.height() + 6);
    const QRect keys(QPoint(width() - keySize.width() - 10, (height() - keySize.height()) / 2),
                     keySize);
    if (!m_keys.isEmpty())
        paintRoundedBox(&painter, visual(keys), {}, colors.border, 4);
    painter.setPen(colors.dim);
    painter.setFont(fontOf(TextStyle::Caption));
    painter.drawText(visual(keys), Qt::AlignCenter, m_keys);
    painter.setFont(fontOf(TextStyle::Body));
    const int from = FindPadding + FindIconSize + FindGap;
    const QRect room(from, 0, keys.left() - FindGap - from, height());
    painter.drawText(visual(room), int(Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine),
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, room.width()));
    if (hasFocus())
        paintFocusFrame(&painter, rect(), colors.accent, 6);
}

} // namespace tokendeck

#include "moc_find_button.cpp"
