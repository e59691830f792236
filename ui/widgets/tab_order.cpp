// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/tab_order.h"

#include <QAbstractScrollArea>
#include <QLayout>
#include <QScrollArea>
#include <QSplitter>
#include <QWidget>

#include <algorithm>

namespace tokendeck {

namespace {

void addWidget(std::vector<QWidget *> &stops, QWidget *widget);

void addLayout(std::vector<QWidget *> &stops, const QLayout &layout)
{
    for (int i = 0; i < layout.count(); ++i) {
        const QLayoutItem *item = layout.itemAt(i);
        if (QWidget *widget = item->widget())
            addWidget(stops, widget);
        else if (const QLayout *inner = const_cast<QLayoutItem *>(item)->layout())
            addLayout(stops, *inner);
    }
}

//! Children that no layout places: as they stand, row by row.
void addPlaced(std::vector<QWidget *> &stops, const QWidget &parent)
{
    std::vector<QWidget *> children;
    for (QObject *child : parent.children()) {
        auto *widget = qobject_cast<QWidget *>(child);
        if (widget && !widget->isWindow())
            children.push_back(widget);
    }
    const bool mirrored = parent.layoutDirection() == Qt::RightToLeft;
    std::ranges::stable_sort(children, [mirrored](const QWidget *a, const QWidget *b) {
        const int left = mirrored ? -a->geometry().right() : a->x();
        const int right = mirrored ? -b->geometry().right() : b->x();
        return std::pair(a->y(), left) < std::pair(b->y(), right);
    });
    for (QWidget *child : children)
        addWidget(stops, child);
}

void addWidget(std::vector<QWidget *> &stops, QWidget *widget)
{
    if (!widget->isVisible())
        return;
    if (widget->isEnabled() && widget->focusPolicy() & Qt::TabFocus && !widget->focusProxy())
        stops.push_back(widget);
    if (const auto *area = qobject_cast<QScrollArea *>(widget)) {
        if (area->widget())
            addWidget(stops, area->widget());
    } else if (const auto *splitter = qobject_cast<QSplitter *>(widget)) {
        for (int i = 0; i < splitter->count(); ++i)
            addWidget(stops, splitter->widget(i));
    } else if (qobject_cast<QAbstractScrollArea *>(widget)) {
        // A view: its header and bars are no stops.
    } else if (widget->layout()) {
        addLayout(stops, *widget->layout());
    } else {
        addPlaced(stops, *widget);
    }
}

} // namespace

std::vector<QWidget *> tabOrder(const std::vector<QWidget *> &roots)
{
    std::vector<QWidget *> stops;
    for (QWidget *root : roots)
        addWidget(stops, root);
    return stops;
}

bool moveFocus(const std::vector<QWidget *> &stops, bool forward)
{
    if (stops.empty())
        return false;
    // Of a window that is not in front the application has no focus.
    const auto found = std::ranges::find(stops, stops.front()->window()->focusWidget());
    const auto count = std::ssize(stops);
    auto place = forward ? std::ptrdiff_t(0) : count - 1;
    if (found != stops.end())
        place = (found - stops.begin() + (forward ? 1 : count - 1)) % count;
    stops[size_t(place)]->setFocus(forward ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

} // namespace tokendeck
