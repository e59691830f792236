// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/sidebar/connection_card.h"

#include "ui/theme/colors.h"
#include "ui/theme/fonts.h"
#include "ui/theme/group_mark.h"
#include "ui/theme/icons.h"
#include "ui/theme/painting.h"
#include "ui/widgets/spoken/spoken_name.h"
#include "ui/widgets/text/plain_text.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

constexpr int CardPadding = 11;
constexpr int CardIconSize = 14;
constexpr int MarkGap = 6;
const QString Between = u" · "_s;

} // namespace

ConnectionCard::ConnectionCard(QWidget *parent)
    : QAbstractButton(parent)
{
    setObjectName(u"connectionSwitcher"_s);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ConnectionCard::setConnection(const QString &name, const QString &facts,
                                   std::optional<GroupColor> group, bool attention)
{
    m_group = group;
    m_name = name;
    m_facts = facts;
    m_attention = attention;
    setSpokenName(this, tr("Connection %1").arg(name));
    setSpokenDescription(this, attention ? tr("%1, needs attention").arg(facts) : facts);
    setToolTip(plainToolTip(u"%1, %2"_s.arg(name, facts)));
    update();
}

int ConnectionCard::textWidth() const
{
    const int end = width() - CardPadding - CardIconSize;
    return end - (m_attention ? CardIconSize + 4 : 0) - CardPadding - 6;
}

QString ConnectionCard::shownFacts() const
{
    const QFontMetrics metrics(fontOf(TextStyle::Caption));
    const auto fits = [&metrics](const QStringList &parts, int width) {
        return metrics.horizontalAdvance(parts.join(Between)) < width;
    };
    const int room = textWidth() - (m_group ? GroupMarkSize + MarkGap : 0);
    // How much there is stands last, and says more than where: that goes first, then the group.
    QStringList parts = m_facts.split(Between);
    while (parts.size() > 1 && !fits(parts, room)) {
        QStringList without = parts;
        for (qsizetype part = parts.size() - 2; part >= 0; --part) {
            without = parts;
            without.removeAt(part);
            if (fits(without, room))
                break;
        }
        parts = without;
    }
    return fits(parts, room) ? parts.join(Between)
                             : metrics.elidedText(parts.front(), Qt::ElideRight, room);
}

QSize ConnectionCard::sizeHint() const
{
    return {180,
            QFontMetrics(fontOf(TextStyle::Bold)).height()
                + QFontMetrics(fontOf(TextStyle::Caption)).height() + 28};
}

void ConnectionCard::paintEvent(QPaintEvent *)
{
    const Colors &colors = colorsOf(palette());
    QPainter painter(this);
    paintRoundedBox(&painter, rect(), underMouse() ? colors.hover : colors.control, colors.border,
                    8);
    if (hasFocus())
        paintFocusFrame(&painter, rect(), colors.accent, 8);
    const auto mirrored = [this](const QRect &r) {
        return style()->visualRect(layoutDirection(), rect(), r);
    };
    const QFontMetrics bold(fontOf(TextStyle::Bold));
    const QFontMetrics caption(fontOf(TextStyle::Caption));
    int end = width() - CardPadding - CardIconSize;
    paintIcon(&painter, IconName::ChevronDown,
              mirrored({end, (height() - CardIconSize) / 2, CardIconSize, CardIconSize}),
              colors.dim);
    if (m_attention) {
        end -= CardIconSize + 4;
        paintIcon(&painter, IconName::Warning,
                  mirrored({end, (height() - CardIconSize) / 2, CardIconSize, CardIconSize}),
                  colors.danger);
    }
    const int top = (height() - bold.height() - caption.height() - 4) / 2;
    painter.setFont(fontOf(TextStyle::Bold));
    painter.setPen(colors.text);
    painter.drawText(mirrored({CardPadding, top, textWidth(), bold.height()}),
                     Qt::AlignLeading | Qt::AlignVCenter,
                     bold.elidedText(m_name, Qt::ElideRight, textWidth()));
    painter.setFont(fontOf(TextStyle::Caption));
    painter.setPen(underMouse() ? colors.dimOnTint : colors.dim);
    QRect facts(CardPadding, top + bold.height() + 4, textWidth(), caption.height());
    if (m_group) {
        const QRect mark(facts.left(), facts.top(), GroupMarkSize, facts.height());
        paintGroupMark(&painter, mirrored(mark), *m_group, palette());
        facts.setLeft(mark.right() + MarkGap);
    }
    painter.drawText(mirrored(facts), Qt::AlignLeading | Qt::AlignVCenter, shownFacts());
}

void ConnectionCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter
        || event->key() == Qt::Key_Down) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

} // namespace tokendeck

#include "moc_connection_card.cpp"
