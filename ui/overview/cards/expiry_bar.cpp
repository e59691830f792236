// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/cards/expiry_bar.h"

#include "models/domain/display_name.h"
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

void ExpiryBar::setToken(const ExpiringToken &token, const QString &account, TimePoint now,
                         std::chrono::days span, const FindingLimits &limits)
{
    m_limits = limits;
    m_left = token.expiresAt - now;
    m_share = std::clamp(double(m_left.count()) / double(std::chrono::milliseconds(span).count()),
                         0.0, 1.0);
    m_name = isolated(token.name);
    m_account = account.isEmpty() ? QString() : isolated(account);
    setText(account.isEmpty() ? m_name : u"%1 · %2"_s.arg(m_name, m_account));
    const QString when = timeUntil(now, token.expiresAt);
    // The bar leaves little room for two names.
    const QString exact = exactTime(token.expiresAt);
    setToolTip(account.isEmpty() ? exact : plainToolTip(text() + u'\n' + exact));
    setSpokenName(this, tr("%1 expires %2").arg(text(), when));
    update();
}

//! The account tells tokens of one name apart: the name gives way to it.
QString ExpiryBar::shownText(const QFontMetrics &metrics, int width) const
{
    if (m_account.isEmpty() || metrics.horizontalAdvance(text()) <= width)
        return metrics.elidedText(text(), Qt::ElideRight, width);
    // Names of accounts begin alike more often than they end so.
    const QString account =
        metrics.elidedText(u" · "_s + m_account, Qt::ElideMiddle, width * 2 / 3);
    return metrics.elidedText(m_name, Qt::ElideRight, width - metrics.horizontalAdvance(account))
        + account;
}

QSize ExpiryBar::sizeHint() const
{
    return {200, QFontMetrics(fontOf(TextStyle::Body)).height() + 6};
}

void ExpiryBar::paintEvent(QPaintEvent *)
{
    const Colors &colors = colorsOf(palette());
    QPainter painter(this);
    const int half = width() / 2;
    const QRect name =
        QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, half - 8, height()));
    painter.setFont(fontOf(TextStyle::Body));
    painter.setPen(underMouse() ? colors.text : colors.dim);
    painter.drawText(name, int(Qt::AlignLeading | Qt::AlignVCenter),
                     shownText(painter.fontMetrics(), name.width()));
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
