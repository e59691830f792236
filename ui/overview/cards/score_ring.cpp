// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/cards/score_ring.h"

#include "ui/theme/colors.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/spoken/accessible_role.h"
#include "ui/widgets/spoken/spoken_name.h"
#include "words/base/cell_words.h"
#include "words/base/number_words.h"
#include "words/estate/score_words.h"

#include <QPainter>

#include <array>

namespace tokendeck {

namespace {

constexpr int Diameter = 112;
constexpr int RingWidth = 15;
constexpr int FullCircle = 360 * 16; //!< as QPainter counts angles

} // namespace

ScoreRing::ScoreRing(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleRole(this, QAccessible::Graphic);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setScore({});
}

void ScoreRing::setScore(const Score &score)
{
    m_score = score;
    setSpokenName(this,
                  score.state == ScoreState::Scored ? tr("Score %1 of 100").arg(scoreText(score))
                                                    : tr("No score"));
    update();
}

QSize ScoreRing::sizeHint() const
{
    return {Diameter, Diameter};
}

void ScoreRing::paintEvent(QPaintEvent *)
{
    const Colors &colors = colorsOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect ring =
        QRect(0, 0, Diameter, Diameter)
            .adjusted(RingWidth / 2 + 1, RingWidth / 2 + 1, -RingWidth / 2 - 1, -RingWidth / 2 - 1);
    const bool scored = m_score.state == ScoreState::Scored && m_score.tally.tokens > 0;
    const TokenMarks &marks = m_score.tally.standing;
    const auto arc = [&](const QColor &color, int start, int span) {
        painter.setPen(QPen(color, RingWidth, Qt::SolidLine, Qt::FlatCap));
        painter.drawArc(ring, start, span);
    };
    arc(scored ? colors.good : colors.line, 0, FullCircle);
    if (scored) {
        // From the top, against the clock: the gravest first.
        int start = FullCircle / 4;
        const std::array parts{std::pair(colors.danger, marks.high),
                               std::pair(colors.warning, marks.medium)};
        for (const auto &[color, count] : parts) {
            const int span = int(qint64(FullCircle) * count / m_score.tally.tokens);
            if (count > 0)
                arc(color, start, span);
            start += span;
        }
    }
    painter.setPen(colors.text);
    QFont font = fontOf(TextStyle::Display);
    font.setPixelSize(22);
    painter.setFont(font);
    const QRect upper = QRect(0, Diameter / 2 - 24, Diameter, 30);
    painter.drawText(scored ? upper : QRect(0, 0, Diameter, Diameter), Qt::AlignCenter,
                     scored ? numberText(m_score.value) : noValue());
    if (!scored)
        return;
    painter.setPen(colors.dim);
    painter.setFont(fontOf(TextStyle::Caption));
    painter.drawText(QRect(0, Diameter / 2 + 6, Diameter, 18), Qt::AlignCenter, tr("of 100"));
}

} // namespace tokendeck

#include "moc_score_ring.cpp"
