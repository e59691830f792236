// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/pill_box.h"

#include "ui/editor/pill_flow.h"
#include "ui/theme/colors.h"
#include "ui/theme/painting.h"
#include "words/base/filter_words.h"
#include "words/sync/editor/editor_words.h"

#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

constexpr int PillMarginX = 12;
constexpr int PillMarginY = 12;
constexpr int MostHeight = 84; //!< of the pills: three lines; more are scrolled

} // namespace

PillBox::PillBox(QWidget *parent)
    : QWidget(parent)
    , m_flow(new PillFlow)
    , m_area(new QScrollArea)
{
    setObjectName(u"pillBox"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_area->setWidget(m_flow);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->viewport()->setAutoFillBackground(false);
    m_flow->setAutoFillBackground(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(PillMarginX, PillMarginY, PillMarginX, PillMarginY);
    layout->addWidget(m_area);
    connect(m_flow, &PillFlow::removed, this, &PillBox::removed);
    // The next control is the nearest place that is still there.
    connect(m_flow, &PillFlow::focusLost, this, [this] { focusNextPrevChild(false); });
}

void PillBox::setFilters(const FilterSet &set, const std::vector<FilterId> &unknown)
{
    std::vector<PillFlow::Entry> entries;
    for (const Filter &filter : set.filters)
        entries.push_back({filter.id, shownFilter(filter)});
    for (const FilterId id : unknown)
        entries.push_back({id, tr("unknown filter %1").arg(id.value())});
    m_flow->setEntries(entries, set.filterOperator);
    updateGeometry();
}

QSize PillBox::sizeHint() const
{
    const int inner = std::max(100, width() - 2 * PillMarginX);
    return {300, std::min(m_flow->heightForWidth(inner), MostHeight) + 2 * PillMarginY};
}

QSize PillBox::minimumSizeHint() const
{
    return {120, sizeHint().height()};
}

void PillBox::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // The number of lines follows the width.
    if (sizeHint().height() != height())
        updateGeometry();
}

void PillBox::paintEvent(QPaintEvent *)
{
    const Colors &colors = colorsOf(palette());
    QPainter painter(this);
    paintRoundedBox(&painter, rect(), colors.background, colors.line, 8);
}

} // namespace tokendeck

#include "moc_pill_box.cpp"
