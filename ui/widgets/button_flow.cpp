// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/button_flow.h"

#include "ui/widgets/button.h"

#include <QEvent>

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

std::pair<std::vector<QRect>, int> ButtonFlow::places(int width) const
{
    std::vector<QRect> rects;
    int x = 0;
    int y = 0;
    int lineHeight = 0;
    for (const Button *button : m_buttons) {
        const QSize size = button->sizeHint();
        if (x > 0 && x + size.width() > width) {
            x = 0;
            y += lineHeight + ButtonGap;
            lineHeight = 0;
        }
        rects.emplace_back(QPoint(x, y), size);
        x += size.width() + ButtonGap;
        lineHeight = std::max(lineHeight, size.height());
    }
    return {rects, m_buttons.empty() ? 0 : y + lineHeight};
}

int ButtonFlow::heightForWidth(int width) const
{
    return places(width).second;
}

QSize ButtonFlow::sizeHint() const
{
    int width = 0;
    for (const Button *button : m_buttons)
        width += button->sizeHint().width() + (width > 0 ? ButtonGap : 0);
    return {width, heightForWidth(width)};
}

void ButtonFlow::place()
{
    const std::vector<QRect> rects = places(width()).first;
    for (size_t i = 0; i < rects.size(); ++i) {
        QRect rect = rects[i];
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

} // namespace tokendeck
