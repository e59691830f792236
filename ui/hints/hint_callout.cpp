// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/hints/hint_callout.h"

#include "ui/theme/colors.h"
#include "ui/widgets/button.h"
#include "ui/widgets/spoken/accessible_role.h"
#include "ui/widgets/text/label.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

constexpr int CalloutWidth = 340; // with the arrow's place
constexpr int Arrow = 9; // how far it stands out, and half of its base
constexpr int Radius = 10;
constexpr int WindowEdge = 4; // kept free

} // namespace

HintCallout::HintCallout(QWidget *window)
    : QWidget(window)
    , m_title(new Label({}, TextStyle::Bold))
    , m_text(new Label({}, TextStyle::Body))
    , m_progress(new Label({}, TextStyle::Small, Tone::Dim))
    , m_end(new Button(tr("Got it"), Button::Kind::Secondary))
    , m_next(new Button(tr("Next"), Button::Kind::Primary))
{
    setObjectName(u"hintCallout"_s);
    setAccessibleRole(this, QAccessible::HelpBalloon);
    m_text->setObjectName(u"hintText"_s);
    m_text->setWordWrap(true);
    m_end->setObjectName(u"hintEnd"_s);
    m_next->setObjectName(u"hintNext"_s);
    m_end->setToolTip(tr("End the hints (Esc)"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_progress);
    buttons->addStretch(1);
    buttons->addWidget(m_end);
    buttons->addWidget(m_next);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Arrow + 16, Arrow + 13, Arrow + 14, Arrow + 13);
    layout->setSpacing(4);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addSpacing(8);
    layout->addLayout(buttons);
    connect(m_end, &Button::clicked, this, &HintCallout::endRequested);
    connect(m_next, &Button::clicked, this, &HintCallout::nextRequested);
    hide();
}

void HintCallout::showHint(const QString &title, const QString &text, int number, int count)
{
    const bool isLast = number == count;
    const bool held = holdsFocus();
    m_title->setText(title);
    m_text->setText(text);
    m_progress->setText(tr("%1 of %2", "a hint").arg(number).arg(count));
    setAccessibleName(tr("Hint %1 of %2: %3. %4").arg(number).arg(count).arg(title, text));
    setAccessibleDescription(tr("Its buttons are the last that Tab reaches. Esc ends the hints."));
    // The one button that is left is where the keyboard was, before that one is hidden: else Qt
    // looks for another one for it, in the window.
    if (held && isLast)
        m_end->setFocus();
    m_next->setVisible(!isLast);
    if (held && !isLast)
        m_next->setFocus();
    raise();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

bool HintCallout::holdsFocus() const
{
    const QWidget *focus = window()->focusWidget();
    return focus && isAncestorOf(focus);
}

bool HintCallout::isAtLeft() const
{
    return layoutDirection() == Qt::RightToLeft;
}

QRect HintCallout::placeBeside(const QRect &target, Side side)
{
    m_side = side;
    const QSize size(CalloutWidth, layout()->heightForWidth(CalloutWidth));
    QPoint at;
    switch (side) {
    case Side::Below:
        m_tip = {target.center().x(), target.bottom() + 2};
        at = m_tip - QPoint(size.width() / 2, 0);
        break;
    case Side::Above:
        m_tip = {target.center().x(), target.top() - 2};
        at = m_tip - QPoint(size.width() / 2, size.height());
        break;
    case Side::Behind:
        m_tip = {isAtLeft() ? target.left() - 2 : target.right() + 2, target.center().y()};
        at = m_tip - QPoint(isAtLeft() ? size.width() : 0, size.height() / 2);
        break;
    }
    const QRect room =
        parentWidget()->rect().adjusted(WindowEdge, WindowEdge, -WindowEdge, -WindowEdge);
    at.setX(std::clamp(at.x(), room.left(), std::max(room.left(), room.right() - size.width())));
    at.setY(std::clamp(at.y(), room.top(), std::max(room.top(), room.bottom() - size.height())));
    m_tip -= at;
    return {at, size};
}

bool HintCallout::place(const QRect &target, Side side, const QRect &page, const QRect &kept)
{
    std::vector<QRect> places;
    if (!target.isNull())
        places.push_back(placeBeside(target, side));
    const bool canPoint = !places.empty();
    // Lists and panes begin at the top, and have the least at their lower end.
    const QSize size(CalloutWidth, layout()->heightForWidth(CalloutWidth));
    const QRect room = page.intersected(parentWidget()->rect());
    const int left = room.left();
    const int right = std::max(left, room.right() - size.width());
    const int top = room.top();
    const int bottom = std::max(top, room.bottom() - size.height());
    const int trailing = isAtLeft() ? left : right;
    const int leading = isAtLeft() ? right : left;
    for (const QPoint at : {QPoint(trailing, bottom), QPoint(leading, bottom),
                            QPoint(trailing, top), QPoint(leading, top)})
        places.emplace_back(at, size);
    const auto free = std::ranges::find_if(
        places, [&kept](const QRect &place) { return !place.intersects(kept); });
    const bool found = free != places.end();
    m_points = canPoint && (!found || free == places.begin());
    setGeometry(found ? *free : places.front());
    update();
    return found;
}

void HintCallout::paintEvent(QPaintEvent *)
{
    const QRectF box = QRectF(rect()).adjusted(Arrow, Arrow, -Arrow, -Arrow);
    QPainterPath path;
    path.addRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), Radius, Radius);
    if (!m_points) {
        paintBox(path);
        return;
    }
    // The tip may be beyond the corners, where the window ends.
    const auto inside = [](double tip, double from, double to) {
        return std::clamp(tip, from + Radius + Arrow, to - Radius - Arrow);
    };
    const double x = inside(m_tip.x(), box.left(), box.right());
    const double y = inside(m_tip.y(), box.top(), box.bottom());
    QPolygonF arrow;
    if (m_side == Side::Below)
        arrow << QPointF(x - Arrow, box.top() + 1) << QPointF(x, 1)
              << QPointF(x + Arrow, box.top() + 1);
    else if (m_side == Side::Above)
        arrow << QPointF(x - Arrow, box.bottom() - 1) << QPointF(x, height() - 1)
              << QPointF(x + Arrow, box.bottom() - 1);
    else if (isAtLeft())
        arrow << QPointF(box.right() - 1, y - Arrow) << QPointF(width() - 1, y)
              << QPointF(box.right() - 1, y + Arrow);
    else
        arrow << QPointF(box.left() + 1, y - Arrow) << QPointF(1, y)
              << QPointF(box.left() + 1, y + Arrow);
    QPainterPath tip;
    tip.addPolygon(arrow);
    tip.closeSubpath();
    paintBox(path.united(tip));
}

void HintCallout::paintBox(const QPainterPath &path)
{
    const Colors &colors = colorsOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colors.accent, 1));
    painter.setBrush(colors.background);
    painter.drawPath(path);
}

void HintCallout::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        update();
    QWidget::changeEvent(event);
}

} // namespace tokendeck

#include "moc_hint_callout.cpp"
