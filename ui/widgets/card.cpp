// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/card.h"

#include "ui/theme/colors.h"
#include "ui/theme/painting.h"

#include <QPainter>
#include <QVBoxLayout>

namespace tokendeck {

namespace {

constexpr qreal CornerRadius = 10;

} // namespace

Card::Card(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(17, 15, 17, 15);
    layout->setSpacing(3);
}

QVBoxLayout *Card::column() const
{
    return static_cast<QVBoxLayout *>(layout());
}

void Card::paintEvent(QPaintEvent *)
{
    const Colors &colors = colorsOf(palette());
    QPainter painter(this);
    paintRoundedBox(&painter, rect(), colors.control, colors.border, CornerRadius);
}

} // namespace tokendeck

#include "moc_card.cpp"
