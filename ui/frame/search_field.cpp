// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/frame/search_field.h"

#include "ui/theme/colors.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/painting.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace tokendeck {

namespace {

constexpr int SearchIconSize = 16;

} // namespace

SearchField::SearchField(const QString &hint, const QString &shortcutText, QWidget *parent)
    : QLineEdit(parent)
    , m_shortcutText(shortcutText)
{
    setPlaceholderText(hint);
    setAccessibleName(tr("Search"));
    setAccessibleDescription(hint);
    setClearButtonEnabled(false);
    connect(this, &QLineEdit::textChanged, this, &SearchField::applyMargins);
    applyMargins();
    // A search is found again by typing it, and an undo stack would outlive the lock.
    setMaxLength(256);
}

QSize SearchField::keySize() const
{
    const QFontMetrics metrics(fontOf(TextStyle::Caption));
    return {metrics.horizontalAdvance(m_shortcutText) + 12, metrics.height() + 6};
}

void SearchField::applyMargins()
{
    const int before = SearchIconSize + 5;
    const int behind = text().isEmpty() ? keySize().width() + 8 : 2;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    setTextMargins(mirrored ? behind : before, 0, mirrored ? before : behind, 0);
}

void SearchField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::FontChange)
        applyMargins();
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    const Colors &colors = colorsOf(palette());
    QPainter painter(this);
    const QRect icon = style()->visualRect(
        layoutDirection(), rect(),
        QRect(9, (height() - SearchIconSize) / 2, SearchIconSize, SearchIconSize));
    paintIcon(&painter, IconName::Search, icon, colors.dim);
    if (!text().isEmpty())
        return;
    const QSize size = keySize();
    const QRect key = style()->visualRect(
        layoutDirection(), rect(),
        QRect(QPoint(width() - size.width() - 10, (height() - size.height()) / 2), size));
    paintRoundedBox(&painter, key, {}, colors.border, 4);
    painter.setFont(fontOf(TextStyle::Caption));
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
