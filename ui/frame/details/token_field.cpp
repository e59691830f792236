// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/frame/details/token_field.h"

#include "ui/theme/app_style.h"
#include "ui/theme/colors.h"
#include "ui/theme/fonts.h"
#include "ui/theme/mirroring.h"
#include "ui/theme/painting.h"
#include "ui/widgets/button.h"
#include "ui/widgets/spoken/accessible_role.h"
#include "ui/widgets/spoken/spoken_name.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

constexpr int FieldPadding = 10;
constexpr int LineHeight = 39;
constexpr QChar Bullet(0x2022);

//! \p mask with as many of its bullets as have room in \p width; its ends are what it is known by.
QString narrowedMask(QString mask, const QFontMetrics &metrics, int width)
{
    while (mask.count(Bullet) > 1 && metrics.horizontalAdvance(mask) > width)
        mask.remove(mask.indexOf(Bullet), 1);
    return metrics.elidedText(mask, Qt::ElideMiddle, width);
}

} // namespace

QString wideMask(const QString &mask)
{
    QString wide = mask;
    const qsizetype bullets = mask.count(Bullet);
    const qsizetype first = mask.indexOf(Bullet);
    if (first >= 0)
        wide.replace(first, bullets, QString(std::max<qsizetype>(bullets, 14), Bullet));
    return wide;
}

TokenField::TokenField(QWidget *parent)
    : QWidget(parent)
    , m_reveal(new Button(tr("Reveal"), Button::Kind::Link, this))
    , m_copy(new Button(tr("Copy"), Button::Kind::Link, this))
{
    setAccessibleRole(this, QAccessible::StaticText);
    setObjectName(u"tokenField"_s);
    m_reveal->setObjectName(u"revealButton"_s);
    setSpokenName(m_reveal, tr("Reveal"));
    setSpokenDescription(m_reveal, tr("Shows the token on the screen while it is held"));
    m_reveal->setToolTip(tr("Hold to show the token"));
    m_copy->setObjectName(u"copyButton"_s);
    setSpokenName(m_copy, tr("Copy"));
    setSpokenDescription(m_copy, tr("Copies the token to the clipboard"));
    auto *layout = new QHBoxLayout(this);
    layout->setSpacing(2);
    layout->addStretch(1);
    layout->addWidget(m_reveal, 0, Qt::AlignTop);
    layout->addWidget(m_copy, 0, Qt::AlignTop);
    const int top = (LineHeight - m_reveal->sizeHint().height()) / 2;
    setReadingMargins(this, {FieldPadding, top, 6, 0});
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_reveal, &Button::pressed, this, [this] { setRevealed(true); });
    connect(m_reveal, &Button::released, this, [this] { setRevealed(false); });
    connect(m_copy, &Button::clicked, this, &TokenField::copyRequested);
    m_reveal->installEventFilter(this);
}

void TokenField::setToken(const QString &mask, Fetch fetch)
{
    conceal();
    m_mask = wideMask(mask);
    m_note.clear();
    m_fetch = std::move(fetch);
    m_reveal->show();
    m_copy->show();
    setSpokenName(this, tr("Token %1").arg(mask));
    update();
}

void TokenField::setUnavailable(const QString &text)
{
    conceal();
    m_mask.clear();
    m_note = text;
    m_fetch = {};
    m_reveal->hide();
    m_copy->hide();
    setSpokenName(this, text);
    update();
}

void TokenField::conceal()
{
    setRevealed(false);
}

QSize TokenField::sizeHint() const
{
    // While revealed the token takes a line of its own below the buttons.
    const int lines =
        m_revealed ? LineHeight + QFontMetrics(fontOf(TextStyle::Fixed)).height() + 8 : LineHeight;
    return {200, lines};
}

void TokenField::setRevealed(bool revealed)
{
    if (m_revealed == revealed)
        return;
    m_revealed = revealed && m_fetch;
    setSpokenDescription(this, m_revealed ? tr("The token is shown on the screen") : QString());
    updateGeometry();
    update();
}

void TokenField::paintEvent(QPaintEvent *)
{
    const Colors &colors = colorsOf(palette());
    QPainter painter(this);
    paintRoundedBox(&painter, rect(), colors.sidebar, colors.border, 8);
    const QRect line = rect().adjusted(FieldPadding, 0, -FieldPadding, 0);
    if (!m_note.isEmpty()) {
        painter.setFont(fontOf(TextStyle::Small));
        painter.setPen(colors.dimOnTint);
        painter.drawText(line, Qt::AlignLeading | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(m_note, Qt::ElideRight, line.width()));
        return;
    }
    painter.setFont(fontOf(TextStyle::Fixed));
    painter.setPen(colors.text);
    const int end = std::min(m_reveal->x(), m_copy->x());
    QRect first(line.left(), 0, end - line.left() - 4, LineHeight);
    if (layoutDirection() == Qt::RightToLeft)
        first = QRect(m_reveal->geometry().right() + 4, 0,
                      line.right() - m_reveal->geometry().right() - 4, LineHeight);
    // Masks and tokens run from left to right in every window.
    const Qt::Alignment side = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading);
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.drawText(first, int(side | Qt::AlignVCenter),
                     narrowedMask(m_mask, painter.fontMetrics(), first.width()));
    if (m_revealed)
        paintPlain(painter,
                   QRect(line.left(), LineHeight - 4, line.width(), height() - LineHeight));
}

void TokenField::paintPlain(QPainter &painter, const QRect &area)
{
    const Secret secret = m_fetch();
    const QByteArrayView bytes = secret.exposedText();
    if (bytes.isEmpty())
        return;
    // Tokens are ASCII. The text lives in this buffer alone, so that it can be overwritten.
    std::vector<QChar> buffer(bytes.size());
    std::transform(bytes.begin(), bytes.end(), buffer.begin(),
                   [](char c) { return QLatin1Char(c); });
    {
        const QString text = QString::fromRawData(buffer.data(), qsizetype(buffer.size()));
        QFont font = painter.font();
        const int width =
            QFontMetrics(font).horizontalAdvance(QLatin1Char('0')) * int(buffer.size());
        if (width > area.width() && width > 0)
            font.setPixelSize(std::max(7, font.pixelSize() * area.width() / width));
        painter.setFont(font);
        painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text);
    }
    wipeMemory(buffer.data(), buffer.size() * sizeof(QChar));
}

void TokenField::hideEvent(QHideEvent *event)
{
    conceal();
    QWidget::hideEvent(event);
}

void TokenField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ActivationChange && !isActiveWindow())
        conceal();
    QWidget::changeEvent(event);
}

bool TokenField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_reveal)
        return QWidget::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::KeyPress: {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            setRevealed(true);
            return true;
        }
        break;
    }
    case QEvent::KeyRelease: {
        const auto *key = static_cast<QKeyEvent *>(event);
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && !key->isAutoRepeat()) {
            setRevealed(false);
            return true;
        }
        break;
    }
    case QEvent::FocusOut:
    case QEvent::Hide:
        conceal();
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace tokendeck

#include "moc_token_field.cpp"
