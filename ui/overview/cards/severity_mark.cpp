// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/cards/severity_mark.h"

#include "ui/theme/colors.h"
#include "ui/theme/fonts.h"
#include "ui/theme/painting.h"
#include "ui/widgets/spoken/accessible_role.h"
#include "ui/widgets/spoken/spoken_name.h"
#include "words/estate/finding_words.h"

#include <QPainter>

#include <algorithm>

namespace tokendeck {

namespace {

constexpr int MarkHeight = 20;
constexpr int MarkPadding = 10; //!< on each side of the word

} // namespace

Tone toneOf(Severity severity)
{
    switch (severity) {
    case Severity::High:
        return Tone::Danger;
    case Severity::Medium:
        return Tone::Warning;
    case Severity::Low:
        break;
    }
    return Tone::Dim;
}

SeverityMark::SeverityMark(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleRole(this, QAccessible::Graphic);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setSeverity(Severity::Low);
}

void SeverityMark::setSeverity(Severity severity)
{
    m_severity = severity;
    setSpokenName(this, severityWord(severity));
    update();
}

QSize SeverityMark::sizeHint() const
{
    // As wide as the longest, so that what stands behind them is in a line.
    const QFontMetrics metrics(fontOf(TextStyle::Caption));
    int widest = 0;
    for (const Severity each : {Severity::High, Severity::Medium, Severity::Low})
        widest = std::max(widest, metrics.horizontalAdvance(severityWord(each)));
    return {widest + 2 * MarkPadding, std::max(MarkHeight, metrics.height() + 4)};
}

void SeverityMark::paintEvent(QPaintEvent *)
{
    const Colors &colors = colorsOf(palette());
    const Tone tone = toneOf(m_severity);
    QPainter painter(this);
    paintRoundedBox(&painter, rect(),
                    tone == Tone::Dim ? colors.sidebar : toneSurface(colors, tone), {}, 5);
    painter.setFont(fontOf(TextStyle::Caption));
    painter.setPen(toneColor(colors, tone, true));
    painter.drawText(rect(), Qt::AlignCenter, severityWord(m_severity));
}

} // namespace tokendeck

#include "moc_severity_mark.cpp"
