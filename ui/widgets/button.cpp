// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/button.h"

#include "ui/theme/app_style.h"
#include "ui/theme/colors.h"
#include "ui/theme/fonts.h"
#include "ui/theme/painting.h"
#include "ui/widgets/text/plain_text.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QRegularExpression>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace tokendeck {

namespace {

constexpr int BoxPadding = 13;
constexpr int LinkPadding = 4; //!< left and right of a text without a box
constexpr int ButtonIconSize = 16;
constexpr int IconGap = 5;

//! \p text as it is painted: without the marks of mnemonics.
QString withoutMarks(QString text)
{
    static const QRegularExpression mark(QStringLiteral("&(.)"));
    return text.replace(mark, QStringLiteral("\\1"));
}

} // namespace

Button::Button(const QString &text, Kind kind, QWidget *parent)
    : QAbstractButton(parent)
    , m_kind(kind)
{
    setText(text);
    setFocusPolicy(Qt::StrongFocus);
    setIconSize(QSize(ButtonIconSize, ButtonIconSize));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    if (!isBoxed())
        setCursor(Qt::PointingHandCursor);
}

void Button::setTextColor(const QColor &color)
{
    m_textColor = color;
    update();
}

void Button::setStrong(bool strong)
{
    m_strong = strong;
    updateGeometry();
    update();
}

void Button::setUnderlined(bool underlined)
{
    m_underlined = underlined;
    update();
}

bool Button::isBoxed() const
{
    return m_kind != Kind::Link && m_kind != Kind::Quiet;
}

QFont Button::textFont() const
{
    switch (m_kind) {
    case Kind::Quiet:
        return fontOf(TextStyle::Small, font());
    case Kind::Link:
        return fontOf(m_strong ? TextStyle::Bold : TextStyle::Body, font());
    case Kind::Secondary:
    case Kind::Primary:
    case Kind::Danger:
        break;
    }
    return fontOf(TextStyle::BodyStrong, font());
}

int Button::widthOf(const QString &text) const
{
    // Rounded down, a text that is elided would lose its end in a room of just this width.
    const int width = int(std::ceil(QFontMetricsF(textFont()).horizontalAdvance(text)));
    if (isBoxed())
        return width + 2 * BoxPadding;
    return width + (m_flush ? 0 : 2 * LinkPadding);
}

QSize Button::sizeHint() const
{
    const QFontMetrics metrics(textFont());
    int width = widthOf(text());
    if (!icon().isNull())
        width += ButtonIconSize + (text().isEmpty() ? 0 : IconGap);
    return {width,
            isBoxed() ? std::max(AppStyle::ControlHeight, metrics.height() + 15)
                      : std::max(metrics.height(), ButtonIconSize) + 6};
}

QSize Button::minimumSizeHint() const
{
    constexpr int ShortestElided = 48;
    const QSize whole = sizeHint();
    return {m_elided ? std::min(ShortestElided, whole.width()) : whole.width(), whole.height()};
}

void Button::setFlush(bool flush)
{
    m_flush = flush;
    updateGeometry();
}

void Button::setElided(bool elided, Qt::TextElideMode mode)
{
    m_elided = elided;
    m_elideMode = mode;
    setSizePolicy(elided ? QSizePolicy::Maximum : QSizePolicy::Fixed, QSizePolicy::Fixed);
}

bool Button::event(QEvent *event)
{
    const bool isCut = m_elided && width() < sizeHint().width();
    if (event->type() != QEvent::ToolTip || !isCut || !toolTip().isEmpty())
        return QAbstractButton::event(event);
    QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(),
                       plainToolTip(withoutMarks(text())), this);
    return true;
}

void Button::paintEvent(QPaintEvent *)
{
    const Colors &colors = colorsOf(palette());
    QPainter painter(this);
    const bool enabled = isEnabled();
    QColor textColor = m_kind == Kind::Danger ? colors.danger
        : m_kind == Kind::Primary             ? colors.onAccent
        : m_kind == Kind::Link  ? (m_textColor.isValid() ? m_textColor : colors.accent)
        : m_kind == Kind::Quiet ? colors.dimOnTint
                                : colors.text;
    if (isBoxed()) {
        const bool primary = m_kind == Kind::Primary;
        QColor fill = primary ? colors.accent : colors.control;
        // Where lines are as dark as text, there is no grey to write on.
        const bool isGrey = primary && !hasHighContrast(schemeOf(palette()));
        if (!enabled)
            fill = isGrey ? colors.line : colors.control;
        else if (isDown())
            fill = primary ? fill.darker(112) : colors.accentSoft;
        else if (underMouse())
            fill = primary ? fill.lighter(106) : colors.hover;
        paintRoundedBox(&painter, rect(), fill,
                        primary && (enabled || isGrey) ? QColor() : colors.border,
                        AppStyle::Radius);
    }
    if (!enabled)
        textColor = m_kind == Kind::Primary ? colors.dim : colors.disabled;
    if (hasFocus()) {
        // On the accent colour the frame needs the other one to be seen.
        const bool primary = m_kind == Kind::Primary;
        paintFocusFrame(&painter, primary ? rect().adjusted(2, 2, -2, -2) : rect(),
                        primary ? colors.onAccent : colors.accent, primary ? 4 : AppStyle::Radius);
    }

    QFont font = textFont();
    font.setUnderline(m_underlined || (m_kind == Kind::Link && underMouse() && enabled));
    painter.setFont(font);
    painter.setPen(textColor);
    QRect content = rect();
    if (!icon().isNull()) {
        const int textWidth = QFontMetrics(font).horizontalAdvance(text());
        const int whole = ButtonIconSize + (text().isEmpty() ? 0 : IconGap + textWidth);
        const QRect iconRect((width() - whole) / 2, (height() - ButtonIconSize) / 2, ButtonIconSize,
                             ButtonIconSize);
        const QRect textRect(iconRect.right() + 1 + IconGap, 0, textWidth + 2, height());
        icon().paint(&painter, style()->visualRect(layoutDirection(), rect(), iconRect),
                     Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
        content = style()->visualRect(layoutDirection(), rect(), textRect);
    }
    const QString shown = m_elided
        ? QFontMetrics(font).elidedText(text(), m_elideMode, content.width(), Qt::TextHideMnemonic)
        : text();
    const Qt::Alignment alignment =
        m_flush ? Qt::AlignLeading | Qt::AlignVCenter : Qt::Alignment(Qt::AlignCenter);
    painter.drawText(content, int(alignment) | int(Qt::TextHideMnemonic), shown);
}

void Button::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void Button::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

void Button::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void Button::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QAbstractButton::changeEvent(event);
}

} // namespace tokendeck

#include "moc_button.cpp"
