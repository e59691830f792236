// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/fitting_area.h"

#include "ui/theme/app_style.h"
#include "ui/theme/colors.h"
#include "ui/theme/painting.h"
#include "ui/widgets/spoken/accessible_role.h"

#include <QEvent>
#include <QPainter>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

//! Less is no place to read in.
constexpr int LeastHeight = 60;

//! The frame of the focus, above all that stands in the area and round it: within, it would cross
//! the first letters. As far as there is room, it stands in the margins of what the area is in.
class AreaFocus final : public QWidget {
public:
    explicit AreaFocus(QWidget *area)
        : QWidget(area)
        , m_area(area)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        area->installEventFilter(this);
        hide();
    }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::FocusIn) {
            setParent(m_area->parentWidget());
            surround();
            raise();
        } else if (event->type() == QEvent::Resize || event->type() == QEvent::Move) {
            surround();
        }
        if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
            setVisible(event->type() == QEvent::FocusIn);
        return false;
    }
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintFocusFrame(&painter, rect(), colorsOf(palette()).accent, AppStyle::Radius);
    }

private:
    void surround()
    {
        constexpr QMargins Around{6, 4, 6, 4};
        if (const QWidget *outer = m_area->parentWidget())
            setGeometry(m_area->geometry().marginsAdded(Around) & outer->rect());
    }

    QWidget *const m_area;
};

//! With a height that follows the width, QScrollArea takes what heightForWidth() answers as the
//! least, and the lists inside would never shrink.
class FittingContent final : public QWidget {
public:
    [[nodiscard]] int heightForWidth(int width) const override
    {
        return layout()->hasHeightForWidth() ? layout()->minimumHeightForWidth(width)
                                             : layout()->minimumSize().height();
    }
};

} // namespace

FittingArea::FittingArea(QWidget *parent)
    : QScrollArea(parent)
{
    (new AreaFocus(this))->setObjectName(u"areaFocus"_s);
    auto *content = new FittingContent;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    // A place for the keyboard only where there is something to scroll.
    setFocusPolicy(Qt::NoFocus);
    setAccessibleRole(this, QAccessible::Grouping);
    setAccessibleName(tr("Content"));
    setAccessibleDescription(tr("Arrow keys scroll it"));
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, [this](int least, int most) {
        setFocusPolicy(most > least ? Qt::TabFocus : Qt::NoFocus);
    });
}

QVBoxLayout *FittingArea::column() const
{
    return static_cast<QVBoxLayout *>(widget()->layout());
}

int FittingArea::missingHeight() const
{
    return std::max(0, widget()->heightForWidth(maximumViewportSize().width()) - height());
}

//! Qt would leave a scroll bar that is there until the content fits beside it, where it needs more
//! height than without.
void FittingArea::showBarIfNeeded()
{
    setVerticalScrollBarPolicy(missingHeight() > 0 ? Qt::ScrollBarAsNeeded
                                                   : Qt::ScrollBarAlwaysOff);
}

void FittingArea::scrollTo(const QWidget *widget)
{
    verticalScrollBar()->setValue(widget->mapTo(this->widget(), QPoint()).y());
}

int FittingArea::heightForWidth(int width) const
{
    const QLayout *content = widget()->layout();
    return content->hasHeightForWidth() ? content->totalHeightForWidth(width)
                                        : content->totalSizeHint().height();
}

QSize FittingArea::sizeHint() const
{
    return widget()->layout()->totalSizeHint();
}

QSize FittingArea::minimumSizeHint() const
{
    const QSize least = widget()->layout()->totalMinimumSize();
    // Beside the scroll bar, which comes when there is less height, nothing is to be cut.
    return {least.width() + verticalScrollBar()->sizeHint().width(),
            std::min(least.height(), LeastHeight)};
}

bool FittingArea::viewportEvent(QEvent *event)
{
    // Who gives it the height does it before a scroll bar comes, which narrows the content.
    if (event->type() == QEvent::LayoutRequest) {
        updateGeometry();
        showBarIfNeeded();
        emit contentChanged();
    }
    return QScrollArea::viewportEvent(event);
}

void FittingArea::resizeEvent(QResizeEvent *event)
{
    showBarIfNeeded();
    QScrollArea::resizeEvent(event);
}

} // namespace tokendeck

#include "moc_fitting_area.cpp"
