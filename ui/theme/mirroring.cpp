// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/mirroring.h"

#include <QEvent>
#include <QLayout>
#include <QMenu>
#include <QWidget>

#include <algorithm>

namespace tokendeck {

namespace {

class ReadingMargins final : public QObject {
public:
    ReadingMargins(QWidget *widget, const QMargins &margins)
        : QObject(widget)
        , m_widget(widget)
        , m_margins(margins)
    {
        widget->installEventFilter(this);
        apply();
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::LayoutDirectionChange)
            apply();
        return QObject::eventFilter(watched, event);
    }

private:
    void apply()
    {
        QMargins margins = m_margins;
        if (m_widget->isRightToLeft()) {
            margins.setLeft(m_margins.right());
            margins.setRight(m_margins.left());
        }
        if (QLayout *layout = m_widget->layout())
            layout->setContentsMargins(margins);
        else
            m_widget->setContentsMargins(margins);
    }

    QWidget *m_widget;
    QMargins m_margins;
};

} // namespace

void setReadingMargins(QWidget *widget, const QMargins &margins)
{
    new ReadingMargins(widget, margins);
}

void dropDown(QMenu *menu, const QWidget *anchor, int gap)
{
    QPoint place(0, anchor->height() + gap);
    if (anchor->isRightToLeft())
        place.setX(anchor->width() - std::max(menu->sizeHint().width(), menu->minimumWidth()));
    menu->popup(anchor->mapToGlobal(place));
}

} // namespace tokendeck
