// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/table_page.h"

#include "models/store/row_lookup.h"
#include "models/tables/api_token_table.h"
#include "models/tables/filter_table.h"
#include "models/tables/shared_token_table.h"
#include "models/tables/shipping_token_table.h"
#include "models/tables/table_proxy.h"
#include "services/sync/api_token_registry.h"
#include "ui/activity/recent_activity.h"
#include "ui/pages/details_content.h"
#include "ui/pages/page_columns.h"
#include "ui/table/scroll_anchor.h"
#include "ui/table/token_table_view.h"
#include "ui/table/view_columns.h"
#include "ui/widgets/button.h"
#include "ui/words/status_words.h"

#include <QHeaderView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

WorkspaceTable *makeTable(const Dependencies &deps, ListKind kind, QObject *parent)
{
    switch (kind) {
    case ListKind::ShippingTokens:
        return new ShippingTokenTable(deps.workspace, deps.clock, parent);
    case ListKind::Filters:
        return new FilterTable(deps.workspace, deps.clock, deps.background, parent);
    case ListKind::ApiTokens:
        return new ApiTokenTable(deps.workspace, deps.clock, parent);
    case ListKind::SharedTokens:
    case ListKind::Accounts:
        break;
    }
    return new SharedTokenTable(deps.workspace, deps.clock, parent);
}

int accountColumn(ListKind kind)
{
    switch (kind) {
    case ListKind::ShippingTokens:
        return ShippingTokenTable::Account;
    case ListKind::Filters:
        return FilterTable::Account;
    case ListKind::SharedTokens:
    case ListKind::ApiTokens:
    case ListKind::Accounts:
        break;
    }
    return SharedTokenTable::Account;
}

} // namespace

ListPage::Text TablePage::textOf(ListKind kind)
{
    switch (kind) {
    case ListKind::ShippingTokens:
        return {u"shipping"_s, tr("Shipping tokens"), tr("Search name, account, creator…"),
                tr("Select a token to see its details.")};
    case ListKind::Filters:
        return {u"filters"_s, tr("Filters"), tr("Search field, value, description…"),
                tr("Select a filter to see its details.")};
    case ListKind::ApiTokens:
        return {u"api"_s, tr("API tokens"), tr("Search name, account…"),
                tr("Select a token to see its details.")};
    case ListKind::SharedTokens:
    case ListKind::Accounts:
        break;
    }
    return {u"shared"_s, tr("Shared tokens"), tr("Search name, filter, account…"),
            tr("Select a token to see its details.")};
}

TablePage::TablePage(const Dependencies &dependencies, ListKind kind, QWidget *parent)
    : ListPage(dependencies, kind, textOf(kind), parent)
    , m_kind(kind)
    , m_table(makeTable(dependencies, kind, this))
    , m_proxy(new TableProxy(*m_table, dependencies.background, this))
    , m_view(new TokenTableView)
{
    m_view->setTable(m_proxy, tableColumns(kind, m_table->columnsHiddenAtFirst()),
                     m_table->initialSortColumn(), m_table->initialSortOrder());
    setView(m_view, m_view->columns());
    connect(m_view, &TokenTableView::copyRequested, this, &TablePage::copyCurrent);
    connect(m_proxy, &TableProxy::countsChanged, this, &TablePage::scheduleUpdate);
    connect(m_proxy, &TableProxy::countsChanged, this, [this] {
        if (m_awaited && selectNow(*m_awaited))
            m_awaited.reset();
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this] { m_awaited.reset(); });
    connect(m_view->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this,
            [this] { m_view->anchor()->releaseOnce(); });
    if (kind == ListKind::ApiTokens) {
        connect(&dependencies.apiTokens, &ApiTokenRegistry::entryChanged, this,
                &TablePage::scheduleUpdate);
        connect(&dependencies.workspace, &Workspace::connectionChanged, this,
                &TablePage::updateRegistryButton);
        addSecondary(tr("Check all"), u"checkAllButton"_s, [this] { checkAll(); });
        m_addByHand = addSecondary(tr("Add by hand…"), u"addByHandButton"_s,
                                   [this] { emit registryEntryRequested(); });
        m_addByHand->setToolTip(
            tr("Write down a token that the backend does not list, without its text"));
    }
    if (kind == ListKind::SharedTokens) {
        connect(&dependencies.workspace, &Workspace::rowsChanged, this,
                [this](const RowsChange &change) {
                    if (change.kind == ListKind::SharedTokens)
                        countUnfiltered();
                });
    }
}

void TablePage::applyScope()
{
    m_table->setScope(scope());
    // One account needs no column; the details name it. An account may list API tokens of others.
    if (m_kind != ListKind::ApiTokens)
        m_view->columns()->setHiddenAtFirst(accountColumn(m_kind), scope().size() < 2);
    if (m_kind == ListKind::SharedTokens)
        countUnfiltered();
    updateRegistryButton();
}

std::optional<Message> TablePage::registryHint() const
{
    for (const ConnectionId &id : scope()) {
        const ConnectionInfo *info = deps().workspace.connection(id);
        if (info && info->listsApiTokens == false)
            return Message{.tone = Tone::Accent,
                           .text =
                               tr("The backend of “%1” does not list API tokens. Here are those "
                                  "that this computer knows.")
                                   .arg(info->connection.name),
                           .closable = false};
    }
    return {};
}

void TablePage::updateRegistryButton()
{
    if (!m_addByHand)
        return;
    m_addByHand->setVisible(std::ranges::any_of(scope(), [this](const ConnectionId &id) {
        const ConnectionInfo *info = deps().workspace.connection(id);
        return info && info->listsApiTokens == false;
    }));
}

void TablePage::checkAll()
{
    int asked = 0;
    for (const ConnectionId &id : scope())
        asked += deps().apiTokens.checkAll(id);
    const int left = totalCount() - asked;
    QString text = asked == 1 ? tr("1 token is being checked.")
                              : tr("%1 tokens are being checked.").arg(asked);
    if (left > 0)
        text += u' '
            + (left == 1 ? tr("1 cannot be: its text is not known here.")
                         : tr("%1 cannot be: their texts are not known here.").arg(left));
    showMessage({.tone = Tone::Accent, .text = text});
}

void TablePage::applySearch(const QString &text)
{
    m_view->anchor()->releaseOnce();
    m_proxy->setSearch(text);
}

int TablePage::shownCount() const
{
    return m_proxy->rowCount();
}

int TablePage::totalCount() const
{
    return m_proxy->totalCount();
}

std::optional<ListPage::Copyable> TablePage::copyable(const QModelIndex &index) const
{
    const QModelIndex source = m_proxy->mapToSource(index);
    const Secret *secret = source.isValid() ? m_table->secret(source.row()) : nullptr;
    if (!secret)
        return {};
    return Copyable{*secret,
                    source.siblingAtColumn(0).data().toString(),
                    {m_table->connectionAt(source.row()), m_table->idAt(source.row())}};
}

Selection TablePage::selection() const
{
    Selection selected{m_kind, {}};
    for (const QItemSelectionRange &range : m_view->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            const QModelIndex source = m_proxy->mapToSource(m_proxy->index(row, 0));
            if (source.isValid())
                selected.rows.push_back(
                    {m_table->connectionAt(source.row()), m_table->idAt(source.row())});
        }
    }
    return selected;
}

void TablePage::select(const Selection &selection)
{
    m_awaited.reset();
    if (selection.kind == m_kind && !selectNow(selection))
        m_awaited = selection;
}

bool TablePage::selectNow(const Selection &selection)
{
    QItemSelection items;
    QModelIndex first;
    for (const RowRef &row : selection.rows) {
        const int position = m_proxy->rowOf(row.connection, row.id);
        if (position < 0)
            continue;
        const QModelIndex index = m_proxy->index(position, 0);
        if (!first.isValid())
            first = index;
        items.select(index, m_proxy->index(position, m_proxy->columnCount() - 1));
    }
    if (!first.isValid())
        return false;
    m_view->selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
    m_view->selectionModel()->select(items, QItemSelectionModel::ClearAndSelect);
    m_view->scrollTo(first);
    return true;
}

DetailsContent TablePage::details(const QModelIndex &index) const
{
    const QModelIndex source = m_proxy->mapToSource(index);
    if (!source.isValid())
        return {};
    DetailsContent content = rowDetails(source);
    content.recent = recentActivity(
        deps().activities,
        {m_table->connectionAt(source.row()), m_kind, m_table->idAt(source.row()), content.title},
        deps().clock.now());
    return content;
}

DetailsContent TablePage::rowDetails(const QModelIndex &source) const
{
    const ConnectionId &id = m_table->connectionAt(source.row());
    const qint32 rowId = m_table->idAt(source.row());
    const Workspace &workspace = deps().workspace;
    const QString account = accountNameOf(workspace, id);
    const TimePoint now = deps().clock.now();
    const auto fetch = [this, id, rowId] {
        const int row = m_table->rowOf(id, rowId);
        const Secret *secret = row >= 0 ? m_table->secret(row) : nullptr;
        return secret ? *secret : Secret();
    };
    switch (m_kind) {
    case ListKind::ShippingTokens:
        if (const auto *row = findRow<ShippingToken>(workspace, id, rowId))
            return detailsOf(*row, account, now, fetch);
        break;
    case ListKind::SharedTokens:
        if (const auto *row = findRow<SharedToken>(workspace, id, rowId))
            return detailsOf(
                *row, account,
                source.siblingAtColumn(SharedTokenTable::Filters).data(PillsRole).value<Pills>(),
                now, fetch);
        break;
    case ListKind::Filters:
        if (const auto *row = findRow<Filter>(workspace, id, rowId))
            return detailsOf(*row, account,
                             source.siblingAtColumn(FilterTable::UsedBy).data().toString());
        break;
    case ListKind::ApiTokens:
        if (const auto *row = findRow<ApiToken>(workspace, id, rowId))
            return detailsOf(*row, source.siblingAtColumn(ApiTokenTable::Account).data().toString(),
                             deps().apiTokens.entry(id, row->id).value_or(ApiTokenEntry{}),
                             deps().apiTokens.isChecking(id, row->id), now, fetch);
        break;
    case ListKind::Accounts:
        break;
    }
    return {};
}

void TablePage::countUnfiltered()
{
    std::vector<std::pair<ConnectionId, Rows<SharedToken>>> lists;
    for (const ConnectionId &id : scope())
        lists.emplace_back(id, deps().workspace.rows<SharedToken>(id));
    // Looking at 100,000 rows is a part of a frame; the background has the time.
    deps().background.run(
        this,
        [lists = std::move(lists), now = deps().clock.now()] {
            std::vector<std::pair<ConnectionId, Unfiltered>> found;
            for (const auto &[id, rows] : lists)
                if (const Unfiltered each = findUnfiltered(*rows, now); each.count > 0)
                    found.emplace_back(id, each);
            return found;
        },
        [this, round = ++m_unfilteredRound](auto found) {
            if (round != m_unfilteredRound)
                return;
            m_unfiltered = std::move(found);
            scheduleUpdate();
        });
}

std::optional<Message> TablePage::hint()
{
    if (m_kind == ListKind::ApiTokens)
        return registryHint();
    if (m_unfiltered.empty())
        return {};
    int count = 0;
    for (const auto &[id, each] : m_unfiltered)
        count += each.count;
    const QString account = m_unfiltered.size() == 1
        ? accountNameOf(deps().workspace, m_unfiltered.front().first)
        : QString();
    const auto &[connection, first] = m_unfiltered.front();
    const Selection token{ListKind::SharedTokens, {{connection, first.firstId.value()}}};
    return Message{
        .tone = Tone::Danger,
        .text = unfilteredWords(count, first.firstName, account),
        .actionText = tr("Attach a filter"),
        .action = [this, token] { emit changeRequested(ChangeKind::EditFilters, token); },
        .closable = false};
}

} // namespace tokendeck
