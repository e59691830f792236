// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/button_flow.h"

#include "ui/widgets/button.h"

#include <QEvent>

#include <algorithm>
#include <map>

namespace tokendeck {

namespace {

constexpr int ButtonGap = 8;

} // namespace

ButtonFlow::ButtonFlow(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ButtonFlow::setButtons(const std::vector<Button *> &buttons)
{
    for (Button *button : m_buttons) {
        // It may be the one that was just clicked.
        button->hide();
        button->deleteLater();
    }
    m_buttons = buttons;
    QWidget *before = nullptr;
    for (Button *button : m_buttons) {
        button->setParent(this);
        button->show();
        if (before)
            setTabOrder(before, button);
        before = button;
    }
    setVisible(!m_buttons.empty());
    updateGeometry();
    place();
}

ButtonFlow::Places ButtonFlow::filled(int width) const
{
    Places places;
    int x = 0;
    int y = 0;
    for (const Button *button : m_buttons) {
        if (button->isHidden()) {
            places.rects.emplace_back();
            continue;
        }
        const QSize size = button->sizeHint();
        if (x > 0 && x + size.width() > width) {
            x = 0;
            y = places.height + ButtonGap;
        }
        places.rects.emplace_back(QPoint(x, y), size);
        places.width = std::max(places.width, x + size.width());
        places.height = std::max(places.height, y + size.height());
        x += size.width() + ButtonGap;
    }
    return places;
}

ButtonFlow::Places ButtonFlow::places(int width) const
{
    // As few lines as there can be, and those as even as they can be: no button is left alone below
    // a full line where two and two have room.
    Places best = filled(width);
    for (;;) {
        Places narrower = filled(best.width - 1);
        // The widest button cannot be narrower.
        if (narrower.height > best.height || narrower.width >= best.width)
            break;
        best = std::move(narrower);
    }
    return best;
}

int ButtonFlow::heightForWidth(int width) const
{
    return places(width).height;
}

QSize ButtonFlow::sizeHint() const
{
    int width = 0;
    for (const Button *button : m_buttons) {
        if (button->isHidden())
            continue;
        width += button->sizeHint().width() + (width > 0 ? ButtonGap : 0);
    }
    return {width, heightForWidth(width)};
}

void ButtonFlow::setAtEnd(bool atEnd)
{
    m_atEnd = atEnd;
    place();
}

void ButtonFlow::place()
{
    const std::vector<QRect> rects = places(width()).rects;
    std::map<int, int> ends; // of the lines, by their tops
    for (const QRect &rect : rects)
        ends[rect.top()] = std::max(ends[rect.top()], rect.left() + rect.width());
    for (size_t i = 0; i < rects.size(); ++i) {
        QRect rect = rects[i];
        if (m_atEnd)
            rect.translate(std::max(0, width() - ends[rect.top()]), 0);
        // One that is wider than all of it may be able to cut its text.
        rect.setWidth(std::min(rect.width(), width()));
        if (layoutDirection() == Qt::RightToLeft)
            rect.moveRight(width() - 1 - rect.left());
        m_buttons[i]->setGeometry(rect);
    }
}

void ButtonFlow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void ButtonFlow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange) {
        updateGeometry();
        place();
    }
}

bool ButtonFlow::event(QEvent *event)
{
    // A button has come, gone, or has another text.
    if (event->type() == QEvent::LayoutRequest) {
        updateGeometry();
        place();
    }
    return QWidget::event(event);
}

} // namespace tokendeck

#include "moc_button_flow.cpp"
