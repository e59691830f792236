// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/progress_line.h"

#include "ui/theme/colors.h"
#include "ui/theme/painting.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace tokendeck {

namespace {

constexpr int Thickness = 6;

} // namespace

ProgressLine::ProgressLine(QWidget *parent)
    : QProgressBar(parent)
{
    setTextVisible(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize ProgressLine::sizeHint() const
{
    return {160, Thickness};
}

QSize ProgressLine::minimumSizeHint() const
{
    return {40, Thickness};
}

void ProgressLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colors &colors = colorsOf(palette());
    constexpr int Radius = Thickness / 2;
    paintGroove(&painter, rect(), palette(), Radius);
    const int span = maximum() - minimum();
    if (span <= 0 || value() <= minimum())
        return;
    // No shorter than its rounded ends.
    const int length = std::max(Thickness, int(qint64(width()) * (value() - minimum()) / span));
    paintRoundedBox(&painter,
                    QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, length, height())),
                    colors.accent, {}, Radius);
}

} // namespace tokendeck

#include "moc_progress_line.cpp"
