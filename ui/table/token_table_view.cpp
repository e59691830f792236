// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/table/token_table_view.h"

#include "ui/table/cells/cell_delegate.h"
#include "ui/table/cells/cell_input.h"
#include "ui/table/resize_in_sight.h"
#include "ui/table/scroll_anchor.h"
#include "ui/table/table_header.h"
#include "ui/table/view_columns.h"

#include <QEvent>
#include <QHeaderView>
#include <QResizeEvent>

using namespace Qt::StringLiterals;

namespace tokendeck {

TokenTableView::TokenTableView(QWidget *parent)
    : QTableView(parent)
    , m_delegate(new CellDelegate(this))
    , m_header(new TableHeader(this))
{
    setObjectName(u"table"_s);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false);
    setDragEnabled(false);
    setHorizontalHeader(m_header);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setItemDelegate(m_delegate);
    QPalette own;
    own.setColor(QPalette::Base, Qt::transparent);
    viewport()->setPalette(own);
    viewport()->setAutoFillBackground(false);
    applyRowHeight();
}

void TokenTableView::setTable(QAbstractItemModel *model, std::vector<ColumnSpec> columns,
                              int sortColumn, Qt::SortOrder sortOrder)
{
    setModel(model);
    // Turning sorting on sorts at once, by what the header shows.
    m_header->setSortIndicator(sortColumn, sortOrder);
    setSortingEnabled(true);
    m_columns = new ViewColumns(this, m_header, std::move(columns), this);
    m_columns->setTokenWidths(m_delegate->tokenCellWidth(), m_delegate->copyWidth());
    m_delegate->setEdgeColumn(m_columns->edgeColumn());
    connect(m_columns, &ViewColumns::edgeColumnChanged, this, [this](int column) {
        m_delegate->setEdgeColumn(column);
        viewport()->update();
    });
    m_anchor = new ScrollAnchor(this, this);
    m_input = new CellInput(this, m_delegate, this);
    connect(m_input, &CellInput::copyRequested, this, &TokenTableView::copyRequested);
    connect(m_input, &CellInput::openRequested, this, &TokenTableView::openRequested);
    connect(m_input, &CellInput::pillClicked, this, &TokenTableView::pillClicked);
    // The current row's token cell shows Copy: both rows must be drawn anew as wholes.
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this] { viewport()->update(); });
}

void TokenTableView::setEnterOpens()
{
    m_input->setEnterOpens(true);
}

void TokenTableView::setPillsLead()
{
    m_input->setPillsLead(true);
}

void TokenTableView::markTexts(const QStringList &texts)
{
    m_delegate->setMarked(texts);
    viewport()->update();
}

void TokenTableView::resizeEvent(QResizeEvent *event)
{
    resizeInSight(this, event, [&] { QTableView::resizeEvent(event); });
}

void TokenTableView::applyRowHeight()
{
    const int height = m_delegate->rowHeight();
    verticalHeader()->setMinimumSectionSize(height);
    verticalHeader()->setDefaultSectionSize(height);
}

QModelIndex TokenTableView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const int rows = model() ? model()->rowCount() : 0;
    if (rows == 0 || (action != MoveHome && action != MoveEnd))
        return QTableView::moveCursor(action, modifiers);
    const int column = currentIndex().isValid() ? currentIndex().column() : 0;
    return model()->index(action == MoveHome ? 0 : rows - 1, column);
}

void TokenTableView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_delegate) {
        m_delegate->resetFonts();
        applyRowHeight();
        if (m_columns) {
            m_columns->setTokenWidths(m_delegate->tokenCellWidth(), m_delegate->copyWidth());
            m_columns->fit();
        }
    }
}

void TokenTableView::keyboardSearch(const QString &search)
{
    m_typeAhead.type(*this, search);
}

} // namespace tokendeck

#include "moc_token_table_view.cpp"
