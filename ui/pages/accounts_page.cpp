// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/accounts_page.h"

#include "models/board/findings_board.h"
#include "models/domain/names/display_name.h"
#include "models/domain/region.h"
#include "models/tables/accounts/account_tree.h"
#include "models/tables/accounts/account_tree_proxy.h"
#include "ui/activity/recent_activity.h"
#include "ui/frame/details/details_content.h"
#include "ui/frame/details/details_pane.h"
#include "ui/frame/page_columns.h"
#include "ui/pages/account_counts.h"
#include "ui/pages/base/quick_filters.h"
#include "ui/pages/base/row_selection.h"
#include "ui/table/token_tree_view.h"
#include "ui/table/view_columns.h"

#include <QPersistentModelIndex>
#include <QSet>

using namespace Qt::StringLiterals;

namespace tokendeck {

AccountsPage::AccountsPage(const Dependencies &dependencies, const PageSpec &spec, QWidget *parent)
    : ListPage(dependencies, spec,
               {tr("Search name, ID, region…"), tr("Select an account to see its details.")},
               parent)
    , m_tree(new AccountTree(dependencies.workspace, this))
    , m_proxy(new AccountTreeProxy(dependencies.clock, this))
    , m_view(new TokenTreeView)
{
    m_proxy->setSourceModel(m_tree);
    const auto takeFindings = [this] {
        m_tree->setFindings(deps().findings.current());
        scheduleUpdate();
    };
    connect(&deps().findings, &FindingsBoard::changed, this, takeFindings);
    takeFindings();
    m_view->setTable(m_proxy, viewColumns(AccountTree::columns()), AccountTree::Name);
    setView(m_view, m_view->columns(), m_proxy);
    connect(m_view, &TokenTreeView::copyRequested, this, &AccountsPage::copyAt);
    connect(&dependencies.workspace, &Workspace::connectionChanged, this,
            &AccountsPage::showPlaces);
    m_counts = new AccountCounts(dependencies.workspace, *m_tree, *m_proxy, this);
    m_quick = new QuickFilters(ListKind::Accounts, search(), *m_counts, dependencies.workspace);
    setTools(m_quick);
    setCounted({});
    connect(m_counts, &CountedSearches::changed, this, &Page::searchCountsChanged);
}

std::optional<int> AccountsPage::countOf(const QString &search) const
{
    return m_counts->countOf(search);
}

int AccountsPage::keptCountOf(const QString &search) const
{
    return m_counts->keptCountOf(search);
}

ListsRead AccountsPage::readOf(const QString &search) const
{
    return m_counts->readOf(search);
}

void AccountsPage::setCounted(const QStringList &searches)
{
    m_counts->setSearches(m_quick->searches() + searches);
}

void AccountsPage::applyScope()
{
    m_tree->setScope(scope());
    m_quick->setScope(scope());
    m_view->expandAll();
    showPlaces();
}

void AccountsPage::showPlaces()
{
    // One region and group needs no column; the details name it.
    QSet<QString> places;
    for (const ConnectionId &id : scope())
        if (const ConnectionInfo *info = deps().workspace.connection(id))
            places.insert(info->connection.marks.group + u' ' + backendOf(info->connection.apiUrl));
    m_view->columns()->setHiddenAtFirst(AccountTree::Region, places.size() < 2);
}

void AccountsPage::showFound(const SearchQuery &query)
{
    ListPage::showFound(query);
    if (!query.words.empty())
        m_view->expandAll();
}

std::optional<ListPage::Copyable> AccountsPage::copyable(const QModelIndex &index) const
{
    const QModelIndex source = m_proxy->mapToSource(index);
    const Account *account = m_tree->account(source);
    const Secret *secret = m_tree->secret(source);
    if (!account || !secret)
        return {};
    return Copyable{*secret, account->name, {m_tree->connectionAt(source), account->id.value()}};
}

Selection AccountsPage::selection(qsizetype most) const
{
    Selection selected{ListKind::Accounts, {}};
    for (const QModelIndex &index : m_view->selectionModel()->selectedRows()) {
        const QModelIndex source = m_proxy->mapToSource(index);
        const Account *account = m_tree->account(source);
        if (account && std::ssize(selected.rows) < most)
            selected.rows.push_back({m_tree->connectionAt(source), account->id.value()});
    }
    return selected;
}

bool AccountsPage::select(const Selection &selection)
{
    if (selection.kind != ListKind::Accounts || selection.rows.empty())
        return false;
    QModelIndexList rows;
    for (const RowRef &row : selection.rows) {
        const QModelIndex index =
            m_proxy->mapFromSource(m_tree->indexOf(row.connection, AccountId(row.id)));
        if (index.isValid())
            rows.append(index);
    }
    return rowSelection()->select(rows);
}

QString AccountsPage::cell(const QModelIndex &source, int column) const
{
    return source.siblingAtColumn(column).data().toString();
}

DetailsContent AccountsPage::details(const QModelIndex &index) const
{
    const QModelIndex source = m_proxy->mapToSource(index);
    const Account *account = m_tree->account(source);
    DetailsContent content;
    if (!account)
        return content;
    if (account->fault)
        return detailsOf(*account->fault, ListKind::Accounts, cell(source, AccountTree::Name),
                         cell(source, AccountTree::Region), account->id.value());
    content.title = isolated(account->name);
    content.subtitle =
        u"%1 · %2"_s.arg(cell(source, AccountTree::Type), cell(source, AccountTree::Region));
    if (const Secret *secret = m_tree->secret(source); secret && !secret->isEmpty())
        content.token = {secret->masked(), {}, [this, row = QPersistentModelIndex(source)] {
                             const Secret *now = row.isValid() ? m_tree->secret(row) : nullptr;
                             return now ? *now : Secret();
                         }};
    else
        content.token = {{}, tr("Logz.io does not tell its token to this connection"), {}};
    for (const int column :
         {AccountTree::Id, AccountTree::Retention, AccountTree::DailyVolume,
          AccountTree::Searchable, AccountTree::Accessible, AccountTree::ShippingTokens}) {
        const QString name = m_tree->headerData(column, Qt::Horizontal).toString();
        const QModelIndex shown = source.siblingAtColumn(column);
        // From when a row is stands above its facts.
        const QString why =
            shown.data(KeptRole).toBool() ? QString() : shown.data(Qt::ToolTipRole).toString();
        content.facts.push_back(
            {name, cell(source, column), why, Tone(shown.data(ToneRole).toInt())});
    }
    markKnowledge(content, deps().workspace, m_tree->connectionAt(source), ListKind::Accounts);
    content.recent = recentActivity(
        deps().activities,
        {m_tree->connectionAt(source), ListKind::Accounts, account->id.value(), account->name},
        deps().clock.now());
    return content;
}

} // namespace tokendeck

#include "moc_accounts_page.cpp"
