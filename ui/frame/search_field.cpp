// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/frame/search_field.h"

#include "ui/base/action_spec.h"
#include "ui/theme/colors.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/painting.h"
#include "ui/widgets/button.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

constexpr int SearchIconSize = 16;

} // namespace

SearchField::SearchField(const QString &hint, const QString &shortcutText, QWidget *parent)
    : QLineEdit(parent)
    , m_shortcutText(shortcutText)
    , m_clear(new Button({}, Button::Kind::Quiet, this))
{
    setPlaceholderText(hint);
    setAccessibleName(tr("Search"));
    setAccessibleDescription(hint);
    setClearButtonEnabled(false);
    m_clear->setObjectName(u"clearSearch"_s);
    m_clear->setAccessibleName(tr("Clear the search"));
    m_clear->setToolTip(tr("Clear (Esc)"));
    m_clear->setIcon(iconOf(IconName::Close));
    // Esc does it for the keyboard.
    m_clear->setFocusPolicy(Qt::NoFocus);
    m_clear->setCursor(Qt::ArrowCursor);
    m_clear->hide();
    connect(m_clear, &Button::clicked, this, [this] {
        clear();
        setFocus();
    });
    connect(this, &QLineEdit::textChanged, this, &SearchField::applyMargins);
    applyMargins();
    // A search is found again by typing it, and an undo stack would outlive the lock.
    setMaxLength(256);
}

void SearchField::placeClear()
{
    const QSize size = m_clear->sizeHint().boundedTo(this->size() - QSize(2, 2));
    const QRect place(QPoint(width() - size.width() - 2, (height() - size.height()) / 2), size);
    m_clear->setGeometry(style()->visualRect(layoutDirection(), rect(), place));
}

void SearchField::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    placeClear();
}

//! Keys that mean more to the page than to one line of text: Qt would take Ctrl+E as End, which has
//! a key of its own, and a delete that waits goes before the letters of a search.
bool SearchField::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<const QKeyEvent *>(event);
        if (key->keyCombination() == specOf(ActionId::EditFilters).keys
            || key->keyCombination() == specOf(ActionId::Rotate).keys
            || key->keyCombination() == specOf(ActionId::Undo).keys)
            return false;
    }
    return QLineEdit::event(event);
}

QSize SearchField::keySize() const
{
    const QFontMetrics metrics(fontOf(TextStyle::Caption));
    return {metrics.horizontalAdvance(m_shortcutText) + 12, metrics.height() + 6};
}

void SearchField::applyMargins()
{
    const int before = SearchIconSize + 5;
    m_clear->setVisible(!text().isEmpty());
    const int behind = text().isEmpty() ? keySize().width() + 8 : m_clear->sizeHint().width();
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
        emit resultsRequested();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit entered();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

} // namespace tokendeck
