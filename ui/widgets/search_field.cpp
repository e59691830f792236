// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/search_field.h"

#include "ui/theme/colors.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/painting.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace tokendeck {

namespace {

constexpr int IconSize = 16;

} // namespace

SearchField::SearchField(const QString &hint, const QString &shortcutText, QWidget *parent)
    : QLineEdit(parent)
    , m_shortcutText(shortcutText)
{
    setPlaceholderText(hint);
    setAccessibleName(tr("Search"));
    setAccessibleDescription(hint);
    setClearButtonEnabled(false);
    setTextMargins(IconSize + 5, 0, 2, 0);
    // A search is found again by typing it, and an undo stack would outlive the lock.
    setMaxLength(256);
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    const Colors &colors = colorsOf(palette());
    QPainter painter(this);
    const QRect icon = style()->visualRect(layoutDirection(), rect(),
                                           QRect(9, (height() - IconSize) / 2, IconSize, IconSize));
    paintIcon(&painter, IconName::Search, icon, colors.dim);
    if (!text().isEmpty())
        return;
    const QFont font = fontOf(TextStyle::Caption);
    const QFontMetrics metrics(font);
    const int keyWidth = metrics.horizontalAdvance(m_shortcutText) + 12;
    const int keyHeight = metrics.height() + 6;
    const QRect key = style()->visualRect(
        layoutDirection(), rect(),
        QRect(width() - keyWidth - 10, (height() - keyHeight) / 2, keyWidth, keyHeight));
    // The hint's end must not run under the key.
    const QRect cover = key.adjusted(-4, 0, 4, 0);
    painter.fillRect(cover, isEnabled() ? colors.control : colors.sidebar);
    paintRoundedBox(&painter, key, {}, colors.border, 4);
    painter.setFont(font);
    painter.setPen(colors.dim);
    painter.drawText(key, Qt::AlignCenter, m_shortcutText);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        if (text().isEmpty())
            emit resultsRequested();
        else
            clear();
        return;
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit resultsRequested();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

} // namespace tokendeck
