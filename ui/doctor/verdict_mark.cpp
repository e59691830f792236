// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/doctor/verdict_mark.h"

#include "ui/theme/colors.h"

#include <QPainter>
#include <QPainterPath>

namespace tokendeck {

namespace {

constexpr int MarkSize = 18;

//! The sign of \p verdict, on a grid of 18 units.
QPainterPath signOf(Verdict verdict)
{
    QPainterPath path;
    switch (verdict) {
    case Verdict::Good:
        path.moveTo(5.5, 9.3);
        path.lineTo(8, 11.7);
        path.lineTo(12.6, 6.8);
        break;
    case Verdict::Remark:
        path.moveTo(9, 4.9);
        path.lineTo(9, 9.8);
        path.moveTo(9, 12.7);
        path.lineTo(9, 13);
        break;
    case Verdict::Problem:
        path.moveTo(6.2, 6.2);
        path.lineTo(11.8, 11.8);
        path.moveTo(11.8, 6.2);
        path.lineTo(6.2, 11.8);
        break;
    default:
        path.moveTo(6, 9);
        path.lineTo(12, 9);
        break;
    }
    return path;
}

} // namespace

Tone toneOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Good:
        return Tone::Good;
    case Verdict::Remark:
        return Tone::Warning;
    case Verdict::Problem:
        return Tone::Danger;
    default:
        return Tone::Dim;
    }
}

VerdictMark::VerdictMark(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void VerdictMark::setVerdict(Verdict verdict)
{
    m_verdict = verdict;
    update();
}

QSize VerdictMark::sizeHint() const
{
    return {MarkSize, MarkSize};
}

void VerdictMark::paintEvent(QPaintEvent *)
{
    const Colors &colors = colorsOf(palette());
    const QColor color = toneColor(colors, toneOf(m_verdict));
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF circle(0.5, 0.5, MarkSize - 1, MarkSize - 1);
    if (m_verdict == Verdict::Pending) {
        painter.setPen(QPen(color, 1.2));
        painter.drawEllipse(circle);
        return;
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(circle);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colors.background, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(signOf(m_verdict));
}

} // namespace tokendeck

#include "moc_verdict_mark.cpp"
