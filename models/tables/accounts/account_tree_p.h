// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/tables/accounts/account_node.h"
#include "models/tables/accounts/account_tree.h"

#include <map>
#include <memory>
#include <set>
#include <span>

namespace tokendeck {

//! A row of the tree, which stays where it is in memory as long as it is shown.
struct AccountItem {
    AccountNode node; //!< without its children
    AccountItem *parent = nullptr;
    int row = 0; //!< below the parent
    std::vector<std::unique_ptr<AccountItem>> children;
};

class AccountTree::Private {
public:
    Private(AccountTree &owner, Workspace &workspaceOf)
        : q(owner)
        , workspace(workspaceOf)
    {
    }

    [[nodiscard]] static const AccountItem &itemAt(const QModelIndex &index)
    {
        return *static_cast<const AccountItem *>(index.constInternalPointer());
    }
    [[nodiscard]] const AccountItem &parentAt(const QModelIndex &index) const
    {
        return index.isValid() ? itemAt(index) : top;
    }
    [[nodiscard]] QModelIndex indexOf(const AccountItem &item, int column = 0) const
    {
        return &item == &top ? QModelIndex() : q.createIndex(item.row, column, &item);
    }

    [[nodiscard]] const AccountItem *find(const AccountKey &key) const
    {
        const auto found = m_items.find(key);
        return found == m_items.end() ? nullptr : found->second;
    }

    //! Shows what the workspace has, all anew; the model is being reset.
    void fill();
    //! Shows what the workspace has now, row by row.
    void update();
    //! Tokens went: the lists are the same, so that only the cells tell.
    void onConnectionChanged(const ConnectionId &id);

    AccountTree &q;
    Workspace &workspace;
    std::vector<ConnectionId> scope;
    std::set<ConnectionId> kept; //!< whose accounts an earlier run has read, and this one has not
    std::set<ConnectionId> stale; //!< whose accounts could not be read the last time
    std::shared_ptr<const EstateFindings> findings;
    AccountItem top; //!< whose children are the main accounts

private:
    //! For each account that is to be shown the one that it stands below; itself at the top.
    using Homes = std::map<AccountKey, AccountKey>;

    [[nodiscard]] std::unique_ptr<AccountItem> made(const AccountNode &node);
    void insert(AccountItem &parent, int at, std::span<const AccountNode> nodes);
    void move(AccountItem &item, AccountItem &parent, int to);
    void liftMovers(const Homes &homes);
    void removeGone(AccountItem &parent, const Homes &homes);
    void place(AccountItem &parent, std::span<const AccountNode> nodes);
    void show(AccountItem &parent, std::span<const AccountNode> nodes);

    std::map<AccountKey, AccountItem *> m_items; //!< all below the top
};

} // namespace tokendeck
