// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/table/token_tree_view.h"

#include "models/tables/base/table_roles.h"
#include "ui/table/cells/cell_delegate.h"
#include "ui/table/cells/cell_input.h"
#include "ui/table/resize_in_sight.h"
#include "ui/table/table_header.h"
#include "ui/table/view_columns.h"
#include "ui/theme/colors.h"
#include "ui/theme/icons.h"

#include <QEvent>
#include <QHeaderView>
#include <QPainter>
#include <QResizeEvent>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

constexpr int ChevronSize = 14;
constexpr int TreeFocusWidth = 3; //!< of the mark at the current row

} // namespace

TokenTreeView::TokenTreeView(QWidget *parent)
    : QTreeView(parent)
    , m_delegate(new CellDelegate(this))
    , m_header(new TableHeader(this))
{
    setObjectName(u"table"_s);
    setFrameShape(QFrame::NoFrame);
    setUniformRowHeights(true);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setIndentation(CellMetrics::Indent);
    setExpandsOnDoubleClick(false);
    setHeader(m_header);
    m_delegate->setIndentsRows(true);
    setItemDelegate(m_delegate);
    QPalette own;
    own.setColor(QPalette::Base, Qt::transparent);
    viewport()->setPalette(own);
    viewport()->setAutoFillBackground(false);
}

void TokenTreeView::setTable(QAbstractItemModel *model, std::vector<ColumnSpec> columns,
                             int sortColumn)
{
    setModel(model);
    // Turning sorting on sorts at once, by what the header shows.
    m_header->setSortIndicator(sortColumn, Qt::AscendingOrder);
    setSortingEnabled(true);
    m_columns = new ViewColumns(this, m_header, std::move(columns), this);
    m_columns->setTokenWidths(m_delegate->tokenCellWidth(), m_delegate->copyWidth());
    connect(m_columns, &ViewColumns::edgeColumnChanged, this, [this] { viewport()->update(); });
    auto *input = new CellInput(this, m_delegate, this);
    connect(input, &CellInput::copyRequested, this, &TokenTreeView::copyRequested);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this] { viewport()->update(); });
    // An account shows what belongs to it, unless the admin has closed it.
    connect(this, &QTreeView::collapsed, this,
            [this](const QModelIndex &index) { m_closed.insert(index.data(IdRole).toInt()); });
    connect(this, &QTreeView::expanded, this,
            [this](const QModelIndex &index) { m_closed.remove(index.data(IdRole).toInt()); });
    const auto showLater = [this](auto changed) {
        connect(this->model(), changed, this, &TokenTreeView::showChildren, Qt::QueuedConnection);
    };
    showLater(&QAbstractItemModel::modelReset);
    showLater(&QAbstractItemModel::layoutChanged);
    showLater(&QAbstractItemModel::rowsInserted);
    showChildren();
}

void TokenTreeView::showChildren()
{
    for (int row = 0; row < model()->rowCount(); ++row) {
        const QModelIndex index = model()->index(row, 0);
        if (!m_closed.contains(index.data(IdRole).toInt()))
            expand(index);
    }
}

void TokenTreeView::drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const Colors &colors = colorsOf(palette());
    if (selectionModel()->isSelected(index))
        painter->fillRect(option.rect, colors.accentSoft);
    else if (m_delegate->isHovered(index))
        painter->fillRect(option.rect, colors.hover);
    QTreeView::drawRow(painter, option, index);
    painter->fillRect(0, option.rect.bottom(), viewport()->width(), 1, colors.line);
    if (hasFocus() && currentIndex().siblingAtColumn(0) == index.siblingAtColumn(0)) {
        const int edge =
            layoutDirection() == Qt::RightToLeft ? viewport()->width() - TreeFocusWidth : 0;
        painter->fillRect(edge, option.rect.top(), TreeFocusWidth, option.rect.height() - 1,
                          colors.accent);
    }
}

void TokenTreeView::drawBranches(QPainter *painter, const QRect &rect,
                                 const QModelIndex &index) const
{
    if (!model()->hasChildren(index))
        return;
    QRect place(rect.right() - ChevronSize + 4, rect.top() + (rect.height() - ChevronSize) / 2,
                ChevronSize, ChevronSize);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    if (mirrored)
        place.moveLeft(rect.left() - 4);
    const bool isOpen = isExpanded(index);
    painter->save();
    if (mirrored && !isOpen) {
        painter->translate(place.left() + place.right() + 1, 0);
        painter->scale(-1, 1);
    }
    paintIcon(painter, isOpen ? IconName::ChevronDown : IconName::ChevronRight, place,
              colorsOf(palette()).dimOnTint);
    painter->restore();
}

void TokenTreeView::resizeEvent(QResizeEvent *event)
{
    resizeInSight(this, event, [&] { QTreeView::resizeEvent(event); });
}

void TokenTreeView::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_delegate) {
        m_delegate->resetFonts();
        doItemsLayout();
        if (m_columns) {
            m_columns->setTokenWidths(m_delegate->tokenCellWidth(), m_delegate->copyWidth());
            m_columns->fit();
        }
    }
}

void TokenTreeView::keyboardSearch(const QString &search)
{
    m_typeAhead.type(*this, search);
}

} // namespace tokendeck

#include "moc_token_tree_view.cpp"
