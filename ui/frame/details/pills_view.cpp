// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/frame/details/pills_view.h"

#include "ui/theme/colors.h"
#include "ui/theme/fonts.h"
#include "ui/theme/painting.h"
#include "ui/widgets/spoken/accessible_role.h"
#include "ui/widgets/spoken/spoken_name.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStringList>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

constexpr int PillPadding = 7;
constexpr int PillsGap = 4;
constexpr int PillsLineGap = 5;

} // namespace

PillsView::PillsView(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void PillsView::setPills(const Pills &pills, const std::vector<Intent> &links)
{
    if (m_pills == pills && m_links == links)
        return;
    m_pills = pills;
    m_links = links;
    m_current = 0;
    setFocusPolicy(m_links.empty() ? Qt::NoFocus : Qt::StrongFocus);
    setMouseTracking(!m_links.empty());
    QStringList texts;
    for (const Pill &pill : pills.pills)
        texts.append(pill.text);
    QString name = texts.join(u' ' + pills.joiner + u' ');
    for (const Pill &note : pills.notes)
        name += u", "_s + note.text;
    setAccessibleRole(this, m_links.empty() ? QAccessible::StaticText : QAccessible::Link);
    setSpokenName(this, name);
    setSpokenDescription(this, m_links.empty() ? QString() : tr("Enter shows the filter"));
    updateGeometry();
    update();
}

QSize PillsView::sizeHint() const
{
    return {200, heightForWidth(std::max(200, width()))};
}

std::vector<PillsView::Piece> PillsView::pieces(int width) const
{
    const QFontMetrics pill(fontOf(TextStyle::Small));
    const QFontMetrics small(fontOf(TextStyle::Caption));
    const int height = pill.height() + 4;
    std::vector<Piece> placed;
    int x = 0;
    int y = 0;
    const auto place = [&](const QString &text, Tone tone, bool isPill, int link = -1) {
        const int own = std::min(width,
                                 (isPill ? pill : small).horizontalAdvance(text) + 1
                                     + (isPill ? 2 * PillPadding : 0));
        if (x > 0 && x + own > width) {
            x = 0;
            y += height + PillsLineGap;
        }
        placed.push_back({QRect(x, y, own, height), text, tone, isPill, link});
        x += own + PillsGap;
    };
    for (size_t i = 0; i < m_pills.pills.size(); ++i) {
        if (i > 0 && !m_pills.joiner.isEmpty())
            place(m_pills.joiner, Tone::Dim, false);
        place(m_pills.pills[i].text, m_pills.pills[i].tone, true, i < m_links.size() ? int(i) : -1);
    }
    for (const Pill &note : m_pills.notes)
        place(note.text, note.tone, true);
    return placed;
}

int PillsView::heightForWidth(int width) const
{
    const auto placed = pieces(width);
    return placed.empty() ? 0 : placed.back().rect.bottom() + 1;
}

int PillsView::linkAt(const QPoint &position) const
{
    for (const Piece &piece : pieces(width())) {
        if (piece.link >= 0
            && QStyle::visualRect(layoutDirection(), rect(), piece.rect).contains(position))
            return piece.link;
    }
    return -1;
}

void PillsView::mouseMoveEvent(QMouseEvent *event)
{
    setCursor(linkAt(event->position().toPoint()) >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void PillsView::mouseReleaseEvent(QMouseEvent *event)
{
    const int link = linkAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && link >= 0)
        emit followed(Intent(m_links[size_t(link)]));
}

void PillsView::keyPressEvent(QKeyEvent *event)
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int last = int(m_links.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        m_current =
            std::clamp(m_current + ((event->key() == Qt::Key_Right) != mirrored ? 1 : -1), 0, last);
        update();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current <= last)
            emit followed(Intent(m_links[size_t(m_current)]));
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void PillsView::paintEvent(QPaintEvent *)
{
    const Colors &colors = colorsOf(palette());
    QPainter painter(this);
    for (const Piece &piece : pieces(width())) {
        const QRect rect = QStyle::visualRect(layoutDirection(), this->rect(), piece.rect);
        if (piece.isPill)
            paintRoundedBox(&painter, rect, toneSurface(colors, piece.tone),
                            hasFocus() && piece.link == m_current ? colors.accent : QColor(), 4);
        painter.setFont(fontOf(piece.isPill ? TextStyle::Small : TextStyle::Caption));
        painter.setPen(toneColor(colors, piece.tone, piece.isPill));
        const QRect text = piece.isPill ? rect.adjusted(PillPadding, 0, -PillPadding + 1, 0) : rect;
        painter.drawText(
            text, int(Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine),
            painter.fontMetrics().elidedText(piece.text, Qt::ElideRight, text.width()));
    }
}

} // namespace tokendeck

#include "moc_pills_view.cpp"
