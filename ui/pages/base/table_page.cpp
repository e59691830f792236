// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/base/table_page.h"

#include "models/board/findings_board.h"
#include "models/store/connection_lookup.h"
#include "models/tables/base/table_column.h"
#include "models/tables/base/table_proxy.h"
#include "models/tables/base/workspace_table.h"
#include "ui/activity/recent_activity.h"
#include "ui/activity/rotation_details.h"
#include "ui/frame/details/details_content.h"
#include "ui/frame/details/details_pane.h"
#include "ui/frame/page_columns.h"
#include "ui/pages/base/quick_filters.h"
#include "ui/pages/base/row_selection.h"
#include "ui/pages/base/search_counts.h"
#include "ui/table/scroll_anchor.h"
#include "ui/table/token_table_view.h"
#include "ui/table/view_columns.h"

#include <QHeaderView>

#include <algorithm>

namespace tokendeck {

TablePage::TablePage(const Dependencies &dependencies, const PageSpec &spec,
                     std::unique_ptr<WorkspaceTable> table, const Text &text, QWidget *parent)
    : ListPage(dependencies, spec, text, parent)
    , m_table(table.release())
    , m_proxy(new TableProxy(*m_table, dependencies.background, this))
    , m_view(new TokenTableView)
{
    m_table->setParent(this);
    m_view->setTable(m_proxy, viewColumns(m_table->columns()));
    m_view->columns()->allowSecondSort();
    connect(m_view->columns(), &ViewColumns::secondSortChanged, m_proxy,
            &TableProxy::setSecondSort);
    setView(m_view, m_view->columns(), m_proxy);
    connect(m_view, &TokenTableView::copyRequested, this, &TablePage::copyAt);
    connect(m_proxy, &TableProxy::countsChanged, this, &TablePage::scheduleUpdate);
    connect(m_proxy, &TableProxy::countsChanged, this, [this] {
        if (m_awaited && selectNow(*m_awaited))
            m_awaited.reset();
    });
    const auto takeFindings = [this] {
        m_table->setFindings(deps().findings.current());
        // What is near by its thresholds has another colour.
        m_view->viewport()->update();
    };
    connect(&deps().findings, &FindingsBoard::changed, this, takeFindings);
    takeFindings();
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this] { m_awaited.reset(); });
    connect(m_view->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this,
            [this] { m_view->anchor()->releaseOnce(); });
    m_counts = new SearchCounts(dependencies.workspace, *m_proxy, dependencies.background,
                                dependencies.clock, this);
    m_quick = new QuickFilters(m_table->kind(), search(), *m_counts, dependencies.workspace);
    setTools(m_quick);
    setCounted({});
    connect(m_counts, &SearchCounts::changed, this, &Page::searchCountsChanged);
}

std::optional<int> TablePage::countOf(const QString &search) const
{
    return m_counts->countOf(search);
}

int TablePage::keptCountOf(const QString &search) const
{
    return m_counts->keptCountOf(search);
}

ListsRead TablePage::readOf(const QString &search) const
{
    return m_counts->readOf(search);
}

void TablePage::setCounted(const QStringList &searches)
{
    m_counts->setSearches(m_quick->searches() + searches);
}

void TablePage::refreshTimes()
{
    ListPage::refreshTimes();
    m_counts->count();
}

TokenField::Fetch TablePage::fetchOf(const ConnectionId &connection, qint32 id) const
{
    return [this, connection, id] {
        const int row = m_table->rowOf(connection, id);
        const Secret *secret = row >= 0 ? m_table->secret(row) : nullptr;
        return secret ? *secret : Secret();
    };
}

void TablePage::applyScope()
{
    m_table->setScope(scope());
    m_quick->setScope(scope());
    if (const int column = accountColumn(); column >= 0)
        m_view->columns()->setHiddenAtFirst(column, scope().size() < 2);
    const auto connection = std::ranges::find(
        m_table->columns(), QLatin1StringView(ConnectionColumnKey), &TableColumn::key);
    if (connection != m_table->columns().end())
        m_view->columns()->setHiddenAtFirst(int(connection - m_table->columns().begin()),
                                            !deps().workspace.areOfSeveralFamilies(scope()));
}

void TablePage::showFound(const SearchQuery &query)
{
    m_view->anchor()->releaseOnce();
    ListPage::showFound(query);
}

QModelIndex TablePage::onlyRow() const
{
    // While keys are being made there may be more.
    return m_proxy->isUpToDate() && m_proxy->rowCount() == 1 ? m_proxy->index(0, 0) : QModelIndex();
}

std::optional<ListPage::Copyable> TablePage::copyable(const QModelIndex &index) const
{
    const QModelIndex source = m_proxy->mapToSource(index);
    const Secret *secret = source.isValid() ? m_table->secret(source.row()) : nullptr;
    if (!secret)
        return {};
    return Copyable{*secret,
                    source.data(PlainNameRole).toString(),
                    {m_table->connectionAt(source.row()), m_table->idAt(source.row())}};
}

Selection TablePage::selection(qsizetype most) const
{
    Selection selected{m_table->kind(), {}};
    // As the rows stand, whatever order they were selected in.
    QItemSelection ranges = m_view->selectionModel()->selection();
    std::ranges::sort(ranges, {}, &QItemSelectionRange::top);
    for (const QItemSelectionRange &range : ranges) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            if (std::ssize(selected.rows) >= most)
                return selected;
            const QModelIndex source = m_proxy->mapToSource(m_proxy->index(row, 0));
            if (source.isValid())
                selected.rows.push_back(
                    {m_table->connectionAt(source.row()), m_table->idAt(source.row())});
        }
    }
    return selected;
}

bool TablePage::select(const Selection &selection)
{
    m_awaited.reset();
    if (selection.kind != m_table->kind())
        return false;
    const bool isThere = selectNow(selection);
    // What has changed may move it: it stays in sight.
    m_view->anchor()->releaseOnce();
    if (!isThere)
        m_awaited = selection;
    return isThere;
}

bool TablePage::selectNow(const Selection &selection)
{
    QModelIndexList rows;
    for (const RowRef &row : selection.rows)
        if (const int position = m_proxy->rowOf(row.connection, row.id); position >= 0)
            rows.append(m_proxy->index(position, 0));
    return rowSelection()->select(rows);
}

DetailsContent TablePage::details(const QModelIndex &index) const
{
    const QModelIndex source = m_proxy->mapToSource(index);
    if (!source.isValid())
        return {};
    const ConnectionId &connection = m_table->connectionAt(source.row());
    const RowFault *fault = m_table->fault(source.row());
    DetailsContent content = fault
        ? detailsOf(*fault, m_table->kind(), source.siblingAtColumn(0).data().toString(),
                    shownAccountName(deps().workspace, connection), m_table->idAt(source.row()))
        : rowDetails(source);
    markKnowledge(content, deps().workspace, connection, m_table->kind());
    content.relations = rotationsOf(deps().activities, deps().workspace, m_table->kind(),
                                    {connection, m_table->idAt(source.row())}, deps().clock.now());
    content.recent = recentActivity(deps().activities,
                                    {connection, m_table->kind(), m_table->idAt(source.row()),
                                     source.data(PlainNameRole).toString()},
                                    deps().clock.now());
    return content;
}

} // namespace tokendeck

#include "moc_table_page.cpp"
