// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/cards/expiry_bar.h"

#include "models/domain/names/display_name.h"
#include "ui/theme/colors.h"
#include "ui/theme/fonts.h"
#include "ui/theme/painting.h"
#include "ui/widgets/spoken/spoken_name.h"
#include "ui/widgets/text/plain_text.h"
#include "words/base/time_words.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

constexpr int ExpiryBarHeight = 8;
constexpr int ShortestBar = 8; //!< of a token that has hardly any time left

} // namespace

ExpiryBar::ExpiryBar(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ExpiryBar::setToken(const ExpiringToken &token, const QString &place, TimePoint now,
                         std::chrono::days span, const FindingLimits &limits)
{
    m_limits = limits;
    m_left = token.expiresAt - now;
    m_share = std::clamp(double(m_left.count()) / double(std::chrono::milliseconds(span).count()),
                         0.0, 1.0);
    m_name = isolated(token.name);
    m_place = place;
    setText(place.isEmpty() ? m_name : u"%1 · %2"_s.arg(m_name, m_place));
    const QString when = timeUntil(now, token.expiresAt);
    // The bar leaves little room for names.
    setToolTip(plainToolTip(text() + u'\n' + exactTime(token.expiresAt)));
    setSpokenName(this, tr("%1 expires %2").arg(text(), when));
    updateGeometry();
    update();
}

QSize ExpiryBar::sizeHint() const
{
    const int name = QFontMetrics(fontOf(TextStyle::Body)).height();
    const int place = m_place.isEmpty() ? 0 : QFontMetrics(fontOf(TextStyle::Small)).height();
    return {200, name + place + 6};
}

void ExpiryBar::paintEvent(QPaintEvent *)
{
    const Colors &colors = colorsOf(palette());
    QPainter painter(this);
    const int half = width() / 2;
    int top = 3;
    const auto write = [&](const QString &text, TextStyle style, const QColor &color,
                           Qt::TextElideMode elide) {
        painter.setFont(fontOf(style));
        painter.setPen(color);
        const QFontMetrics metrics = painter.fontMetrics();
        const QRect line = QStyle::visualRect(layoutDirection(), rect(),
                                              QRect(0, top, half - 8, metrics.height()));
        painter.drawText(line, int(Qt::AlignLeading | Qt::AlignVCenter),
                         metrics.elidedText(text, elide, line.width()));
        top += metrics.height();
    };
    write(m_name, TextStyle::Body, underMouse() || !m_place.isEmpty() ? colors.text : colors.dim,
          Qt::ElideRight);
    // Names of accounts begin alike more often than they end so.
    if (!m_place.isEmpty())
        write(m_place, TextStyle::Small, colors.dim, Qt::ElideMiddle);
    const QRect groove(half, (height() - ExpiryBarHeight) / 2, width() - half, ExpiryBarHeight);
    QRect bar = groove;
    bar.setWidth(std::max(ShortestBar, int(groove.width() * m_share)));
    const QColor color = m_left <= m_limits.gravelyNear    ? colors.danger
        : m_left <= std::chrono::days(m_limits.daysToWarn) ? colors.warning
                                                           : colors.accent;
    paintGroove(&painter, QStyle::visualRect(layoutDirection(), rect(), groove), palette(),
                ExpiryBarHeight / 2.0);
    paintRoundedBox(&painter, QStyle::visualRect(layoutDirection(), rect(), bar), color, {},
                    ExpiryBarHeight / 2.0);
    if (hasFocus())
        paintFocusFrame(&painter, rect(), colors.accent, 4);
}

} // namespace tokendeck

#include "moc_expiry_bar.cpp"
