// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/accounts/account_tree.h"

#include "models/domain/region.h"
#include "models/store/list_knowledge.h"
#include "models/tables/accounts/account_columns.h"
#include "models/tables/accounts/account_facts.h"
#include "models/tables/accounts/account_tree_p.h"
#include "words/base/cell_words.h"
#include "words/lists/mark_words.h"

#include <algorithm>

namespace tokendeck {

AccountTree::AccountTree(Workspace &workspace, QObject *parent)
    : QAbstractItemModel(parent)
    , d(std::make_unique<Private>(*this, workspace))
{
    const auto update = [this](const ConnectionId &id) {
        d->onConnectionChanged(id);
    };
    connect(&workspace, &Workspace::connectionAdded, this, update);
    connect(&workspace, &Workspace::connectionChanged, this, update);
    connect(&workspace, &Workspace::connectionRemoved, this, update);
    connect(&workspace, &Workspace::rowsChanged, this, [update](const RowsChange &change) {
        if (change.kind == ListKind::Accounts)
            update(change.connection);
    });
    connect(&workspace, &Workspace::statusChanged, this,
            [this](const ConnectionId &id, ListKind kind) {
                if (kind != ListKind::Accounts)
                    return;
                const ListStatus status = d->workspace.status(id, kind);
                const auto differs = [&id](std::set<ConnectionId> &among, bool isIn) {
                    return isIn ? among.insert(id).second : among.erase(id) > 0;
                };
                const bool kept = differs(d->kept, knowledgeOf(status) == ListKnowledge::Kept);
                const bool stale = differs(d->stale, status.isStale());
                if (kept || stale)
                    d->onConnectionChanged(id);
            });
}

AccountTree::~AccountTree() = default;

void AccountTree::setScope(std::vector<ConnectionId> scope)
{
    if (scope == d->scope)
        return;
    beginResetModel();
    d->scope = std::move(scope);
    d->fill();
    endResetModel();
}

const std::vector<ConnectionId> &AccountTree::scope() const
{
    return d->scope;
}

void AccountTree::setFindings(std::shared_ptr<const EstateFindings> findings)
{
    if (std::exchange(d->findings, std::move(findings)) != d->findings)
        emit findingsChanged();
}

std::vector<TableColumn> AccountTree::columns()
{
    std::vector<TableColumn> heads;
    for (const AccountColumn &column : accountColumns())
        heads.push_back(column.head);
    return heads;
}

int AccountTree::accountCount() const
{
    int count = int(d->top.children.size());
    for (const auto &root : d->top.children)
        count += int(root->children.size());
    return count;
}

const Account *AccountTree::account(const QModelIndex &index) const
{
    return checkIndex(index, CheckIndexOption::IndexIsValid) ? &d->itemAt(index).node.account()
                                                             : nullptr;
}

ConnectionId AccountTree::connectionAt(const QModelIndex &index) const
{
    return checkIndex(index, CheckIndexOption::IndexIsValid) ? d->itemAt(index).node.source
                                                             : ConnectionId();
}

bool AccountTree::isKept(const QModelIndex &index) const
{
    const ListStatus status = d->workspace.status(connectionAt(index), ListKind::Accounts);
    return knowledgeOf(status) == ListKnowledge::Kept;
}

std::optional<ConnectionId> AccountTree::connectionInto(const QModelIndex &index) const
{
    return checkIndex(index, CheckIndexOption::IndexIsValid) ? d->itemAt(index).node.connection
                                                             : std::nullopt;
}

const Secret *AccountTree::secret(const QModelIndex &index) const
{
    const Account *found = account(index);
    return found ? &found->token : nullptr;
}

RowFacts AccountTree::facts(const QModelIndex &index) const
{
    return accountFacts(d->itemAt(index).node, d->findings.get());
}

QModelIndex AccountTree::indexOf(const ConnectionId &connection, AccountId id) const
{
    const ConnectionInfo *info = d->workspace.connection(connection);
    if (!info)
        return {};
    const AccountItem *item = d->find({backendOf(info->connection.apiUrl), id});
    return item ? d->indexOf(*item) : QModelIndex();
}

QModelIndex AccountTree::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent)
        ? d->indexOf(*d->parentAt(parent).children[size_t(row)], column)
        : QModelIndex();
}

QModelIndex AccountTree::parent(const QModelIndex &child) const
{
    return child.isValid() ? d->indexOf(*d->itemAt(child).parent) : QModelIndex();
}

int AccountTree::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(d->parentAt(parent).children.size());
}

int AccountTree::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

std::optional<double> AccountTree::sortNumber(const QModelIndex &index) const
{
    return accountSortNumber(d->itemAt(index).node, index.column());
}

bool AccountTree::sortsByNumber(int column)
{
    return accountColumns()[size_t(column)].sortNumber != nullptr;
}

QVariant AccountTree::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AccountItem &item = d->itemAt(index);
    const AccountNode &node = item.node;
    const TableColumn &head = accountColumns()[size_t(index.column())].head;
    switch (role) {
    case Qt::DisplayRole:
        return accountText(node, index.column());
    case Qt::AccessibleTextRole:
        return spokenAccountText(node, index.column());
    case Qt::ToolTipRole:
        if (node.account().fault)
            return faultToolTip(*node.account().fault);
        if (const QString text = accountToolTip(node, index.column()); !text.isEmpty())
            return text;
        if (const ListStatus status = d->workspace.status(node.source, ListKind::Accounts);
            isOfBefore(knowledgeOf(status)))
            return oldRowWords(status);
        return {};
    case Qt::TextAlignmentRole:
        if (head.cells == CellKind::Number)
            return int(alignmentOf(head));
        return {};
    case IdRole:
        return node.account().id.value();
    case ConnectionRole:
        return node.source.value();
    case CellKindRole:
        return int(head.cells);
    case ToneRole:
        return int(accountTone(node, index.column()));
    case GroupColorRole:
        if (index.column() != Region || node.group.isEmpty())
            return {};
        return int(node.groupColor);
    case DepthRole:
        return item.parent == &d->top ? 0 : 1;
    case PlainNameRole:
        return node.account().name;
    case KeptRole:
        return isOfBefore(knowledgeOf(d->workspace.status(node.source, ListKind::Accounts)));
    case PendingRole:
        return int(
            d->workspace.pendingMark(node.source, ListKind::Accounts, node.account().id.value()));
    default:
        return {};
    }
}

QVariant AccountTree::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    return headerOf(accountColumns()[size_t(section)].head, role);
}

} // namespace tokendeck

#include "moc_account_tree.cpp"
