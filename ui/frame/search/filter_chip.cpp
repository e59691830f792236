// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/frame/search/filter_chip.h"

#include "ui/theme/app_style.h"
#include "ui/theme/colors.h"
#include "ui/theme/fonts.h"
#include "ui/theme/painting.h"
#include "ui/widgets/spoken/spoken_name.h"
#include "words/base/number_words.h"
#include "words/lists/status_words.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

constexpr int ChipPadding = 10; //!< left and right
constexpr int ChipGap = 5; //!< between text and number
constexpr int ChipHeight = 28;

} // namespace

FilterChip::FilterChip(const QString &text, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(text);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setSpokenName(this, text);
}

void FilterChip::setCount(int count, bool danger, ListsRead read, int kept)
{
    // What was kept says itself that there may be more.
    const ShownCount shown = shownCount(count, kept > 0 ? ListsRead::All : read);
    m_count = shown.text;
    m_danger = danger && count > 0;
    QString spoken = tr("%1, %2").arg(text(), shown.spoken);
    if (kept > 0) {
        m_count += u" + "_s + numberText(kept);
        spoken = tr("%1, and %2 not read again").arg(spoken, numberText(kept));
    }
    setSpokenName(this, spoken);
    updateGeometry();
    update();
}

QSize FilterChip::sizeHint() const
{
    const QFontMetrics metrics(fontOf(TextStyle::BodyStrong));
    const int count = m_count.isEmpty()
        ? 0
        : ChipGap + QFontMetrics(fontOf(TextStyle::Bold)).horizontalAdvance(m_count);
    return {metrics.horizontalAdvance(text()) + count + 2 * ChipPadding,
            std::max(ChipHeight, metrics.height() + 10)};
}

void FilterChip::paintEvent(QPaintEvent *)
{
    const Colors &colors = colorsOf(palette());
    QPainter painter(this);
    const bool on = isChecked();
    paintRoundedBox(&painter, rect(),
                    on                 ? colors.accentSoft
                        : underMouse() ? colors.hover
                                       : colors.control,
                    on ? colors.accent : colors.border, AppStyle::Radius);
    if (hasFocus())
        paintFocusFrame(&painter, rect(), colors.accent, AppStyle::Radius);
    const QRect room = rect().adjusted(ChipPadding, 0, -ChipPadding, 0);
    const QColor color = on ? colors.accent : colors.text;
    painter.setFont(fontOf(TextStyle::BodyStrong));
    painter.setPen(color);
    painter.drawText(room, int(Qt::AlignLeading | Qt::AlignVCenter), text());
    painter.setFont(fontOf(on || m_danger ? TextStyle::Bold : TextStyle::Body));
    painter.setPen(m_danger && !on ? colors.danger : on ? color : colors.dim);
    painter.drawText(room, int(Qt::AlignTrailing | Qt::AlignVCenter), m_count);
}

void FilterChip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace tokendeck

#include "moc_filter_chip.cpp"
