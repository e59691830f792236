// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/frame/pills_view.h"

#include "ui/theme/colors.h"
#include "ui/theme/fonts.h"
#include "ui/theme/painting.h"

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

void PillsView::setPills(const Pills &pills)
{
    if (m_pills == pills)
        return;
    m_pills = pills;
    QStringList texts;
    for (const Pill &pill : pills.pills)
        texts.append(pill.text);
    QString name = texts.join(u' ' + pills.joiner + u' ');
    for (const Pill &note : pills.notes)
        name += u", "_s + note.text;
    setAccessibleName(name);
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
    const auto place = [&](const QString &text, Tone tone, bool isPill) {
        const int own = std::min(width,
                                 (isPill ? pill : small).horizontalAdvance(text) + 1
                                     + (isPill ? 2 * PillPadding : 0));
        if (x > 0 && x + own > width) {
            x = 0;
            y += height + PillsLineGap;
        }
        placed.push_back({QRect(x, y, own, height), text, tone, isPill});
        x += own + PillsGap;
    };
    for (size_t i = 0; i < m_pills.pills.size(); ++i) {
        if (i > 0 && !m_pills.joiner.isEmpty())
            place(m_pills.joiner, Tone::Dim, false);
        place(m_pills.pills[i].text, m_pills.pills[i].tone, true);
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

void PillsView::paintEvent(QPaintEvent *)
{
    const Colors &colors = colorsOf(palette());
    QPainter painter(this);
    for (const Piece &piece : pieces(width())) {
        const QRect rect = QStyle::visualRect(layoutDirection(), this->rect(), piece.rect);
        if (piece.isPill)
            paintRoundedBox(&painter, rect, toneSurface(colors, piece.tone), {}, 4);
        painter.setFont(fontOf(piece.isPill ? TextStyle::Small : TextStyle::Caption));
        painter.setPen(toneColor(colors, piece.tone, piece.isPill));
        const QRect text = piece.isPill ? rect.adjusted(PillPadding, 0, -PillPadding + 1, 0) : rect;
        painter.drawText(
            text, int(Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine),
            painter.fontMetrics().elidedText(piece.text, Qt::ElideRight, text.width()));
    }
}

} // namespace tokendeck
