// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/table/table_header.h"

#include "ui/table/cells/cell_geometry.h"
#include "ui/table/header_tip.h"
#include "ui/theme/colors.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace tokendeck {

namespace {

constexpr int ArrowSize = 14;

QFont headerFont()
{
    QFont font = fontOf(TextStyle::Small);
    font.setWeight(QFont::Medium);
    return font;
}

} // namespace

TableHeader::TableHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setHighlightSections(false);
    setSectionsMovable(true);
    setSectionsClickable(true);
    setSortIndicatorShown(true);
    setMinimumSectionSize(48);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    setContextMenuPolicy(Qt::CustomContextMenu);
}

void TableHeader::setEdgeColumn(int column)
{
    m_edgeColumn = column;
    viewport()->update();
}

void TableHeader::setRightAligned(QList<int> columns)
{
    m_rightAligned = std::move(columns);
    viewport()->update();
}

void TableHeader::setSecondSort(int column, Qt::SortOrder order)
{
    m_secondColumn = column;
    m_secondOrder = order;
    viewport()->update();
}

bool TableHeader::sortsFirst(int section) const
{
    return isSortIndicatorShown() && sortIndicatorSection() == section;
}

bool TableHeader::sortsSecond(int section) const
{
    return !sortsFirst(section) && m_secondColumn == section;
}

//! Of the arrow behind the name; the second one is told by its figure.
int TableHeader::markWidth(int section) const
{
    if (sortsFirst(section))
        return ArrowSize + 1;
    return sortsSecond(section) ? ArrowSize + 1 + QFontMetrics(headerFont()).horizontalAdvance(u'2')
                                : 0;
}

int TableHeader::nameWidth(int section) const
{
    constexpr int Whole = 1000; // any width that has room for the padding
    const int padding = Whole - contentRect({0, 0, Whole, 1}, section == m_edgeColumn, 0).width();
    const QString name = model()->headerData(section, Qt::Horizontal).toString();
    // One more: a name of exactly its own width is shortened where rounding differs.
    return padding + QFontMetrics(headerFont()).horizontalAdvance(name) + 1 + markWidth(section);
}

QSize TableHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(),
            std::max(40, QFontMetrics(headerFont()).height() + 22)};
}

void TableHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    if (!rect.isValid())
        return;
    const Colors &colors = colorsOf(palette());
    painter->save();
    painter->setFont(headerFont());
    painter->setPen(section == m_hovered ? colors.text : colors.dim);
    QRect content = contentRect(rect, section == m_edgeColumn, 0);
    const QString name = model()->headerData(section, Qt::Horizontal).toString();
    const bool first = sortsFirst(section);
    const bool second = sortsSecond(section);
    const bool sorted = first || second;
    const int mark = markWidth(section);
    const int room = content.width() - mark;
    const QString shown =
        painter->fontMetrics().elidedText(name, Qt::ElideRight, std::max(0, room));
    const int width = painter->fontMetrics().horizontalAdvance(shown);
    if (m_rightAligned.contains(section))
        content.setLeft(content.right() + 1 - width - mark);
    const auto mirrored = [&](const QRect &part) {
        return QStyle::visualRect(layoutDirection(), rect, part);
    };
    painter->drawText(mirrored({content.left(), content.top(), width + 1, content.height()}),
                      Qt::AlignLeading | Qt::AlignVCenter, shown);
    if (sorted) {
        const QRect arrow(content.left() + width + 1,
                          content.top() + (content.height() - ArrowSize) / 2, ArrowSize, ArrowSize);
        paintIcon(painter,
                  (first ? sortIndicatorOrder() : m_secondOrder) == Qt::AscendingOrder
                      ? IconName::SortUp
                      : IconName::SortDown,
                  mirrored(arrow), painter->pen().color());
        if (second)
            painter->drawText(
                mirrored({arrow.right() + 1, content.top(), mark - ArrowSize, content.height()}),
                Qt::AlignLeading | Qt::AlignVCenter, QStringLiteral("2"));
    }
    // A short mark shows where the column can be pulled.
    if (section == m_hovered) {
        const int edge = layoutDirection() == Qt::RightToLeft ? rect.left() : rect.right();
        painter->fillRect(edge, rect.top() + 9, 1, rect.height() - 18, colors.border);
    }
    painter->restore();
}

void TableHeader::paintEvent(QPaintEvent *event)
{
    const Colors &colors = colorsOf(palette());
    {
        QPainter painter(viewport());
        painter.fillRect(viewport()->rect(), colors.background);
    }
    QHeaderView::paintEvent(event);
    QPainter painter(viewport());
    painter.fillRect(0, height() - 1, width(), 1, colors.line);
}

bool TableHeader::viewportEvent(QEvent *event)
{
    return tellCutName(this, headerFont(), event) || QHeaderView::viewportEvent(event);
}

void TableHeader::mousePressEvent(QMouseEvent *event)
{
    const QPoint position = event->position().toPoint();
    // At an edge it is dragged.
    const bool isEdge = cursor().shape() != Qt::ArrowCursor;
    if (event->button() == Qt::LeftButton && event->modifiers() == Qt::ShiftModifier
        && sectionsClickable() && !isEdge) {
        emit secondSortRequested(logicalIndexAt(position));
        return;
    }
    QHeaderView::mousePressEvent(event);
}

void TableHeader::mouseMoveEvent(QMouseEvent *event)
{
    QHeaderView::mouseMoveEvent(event);
    const int hovered = logicalIndexAt(event->position().toPoint());
    if (hovered != m_hovered) {
        m_hovered = hovered;
        viewport()->update();
    }
}

void TableHeader::leaveEvent(QEvent *event)
{
    QHeaderView::leaveEvent(event);
    m_hovered = -1;
    viewport()->update();
}

} // namespace tokendeck

#include "moc_table_header.cpp"
