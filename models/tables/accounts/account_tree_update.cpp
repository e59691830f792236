// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/accounts/account_tree_p.h"

#include <algorithm>

namespace tokendeck {
namespace {

void renumber(AccountItem &parent)
{
    for (size_t row = 0; row < parent.children.size(); ++row) {
        parent.children[row]->parent = &parent;
        parent.children[row]->row = int(row);
    }
}

} // namespace

void AccountTree::Private::fill()
{
    top.children.clear();
    m_items.clear();
    for (const AccountNode &node : accountNodes(workspace, scope))
        top.children.push_back(made(node));
    renumber(top);
}

//! An item with those accounts below it that are not shown elsewhere yet.
std::unique_ptr<AccountItem> AccountTree::Private::made(const AccountNode &node)
{
    auto item = std::make_unique<AccountItem>();
    item->node = node;
    item->node.children.clear();
    m_items[node.key()] = item.get();
    for (const AccountNode &child : node.children) {
        if (!m_items.contains(child.key()))
            item->children.push_back(made(child));
    }
    renumber(*item);
    return item;
}

void AccountTree::Private::update()
{
    const std::vector<AccountNode> next = accountNodes(workspace, scope);
    Homes homes;
    for (const AccountNode &root : next) {
        homes.emplace(root.key(), root.key());
        for (const AccountNode &child : root.children)
            homes.emplace(child.key(), root.key());
    }
    // In this order no account that stays goes with the one that it stood below.
    liftMovers(homes);
    for (const auto &root : top.children)
        removeGone(*root, homes);
    removeGone(top, homes);
    place(top, next);
    for (size_t root = 0; root < next.size(); ++root)
        place(*top.children[root], next[root].children);
    show(top, next);
}

//! Accounts that will stand below another one, or at the top, come to the end of the top first.
void AccountTree::Private::liftMovers(const Homes &homes)
{
    const size_t roots = top.children.size();
    for (size_t root = 0; root < roots; ++root) {
        AccountItem &owner = *top.children[root];
        for (int row = int(owner.children.size()) - 1; row >= 0; --row) {
            AccountItem &child = *owner.children[size_t(row)];
            const auto home = homes.find(child.node.key());
            if (home != homes.end() && home->second != owner.node.key())
                move(child, top, int(top.children.size()));
        }
    }
}

void AccountTree::Private::removeGone(AccountItem &parent, const Homes &homes)
{
    const auto isGone = [&](int row) {
        return !homes.contains(parent.children[size_t(row)]->node.key());
    };
    for (int last = int(parent.children.size()) - 1; last >= 0; --last) {
        if (!isGone(last))
            continue;
        int first = last;
        while (first > 0 && isGone(first - 1))
            --first;
        q.beginRemoveRows(indexOf(parent), first, last);
        for (int row = first; row <= last; ++row) {
            const AccountItem &item = *parent.children[size_t(row)];
            for (const auto &child : item.children)
                m_items.erase(child->node.key());
            m_items.erase(item.node.key());
        }
        parent.children.erase(parent.children.begin() + first, parent.children.begin() + last + 1);
        renumber(parent);
        q.endRemoveRows();
        last = first;
    }
}

//! Has \p nodes first below \p parent, in their order.
void AccountTree::Private::place(AccountItem &parent, std::span<const AccountNode> nodes)
{
    const auto isShown = [&](size_t at) {
        return m_items.contains(nodes[at].key());
    };
    for (size_t at = 0; at < nodes.size();) {
        if (isShown(at)) {
            move(*m_items[nodes[at].key()], parent, int(at));
            ++at;
            continue;
        }
        size_t end = at + 1;
        while (end < nodes.size() && !isShown(end))
            ++end;
        insert(parent, int(at), nodes.subspan(at, end - at));
        at = end;
    }
}

void AccountTree::Private::insert(AccountItem &parent, int at, std::span<const AccountNode> nodes)
{
    q.beginInsertRows(indexOf(parent), at, at + int(nodes.size()) - 1);
    std::vector<std::unique_ptr<AccountItem>> items;
    for (const AccountNode &node : nodes)
        items.push_back(made(node));
    parent.children.insert(parent.children.begin() + at, std::make_move_iterator(items.begin()),
                           std::make_move_iterator(items.end()));
    renumber(parent);
    q.endInsertRows();
}

void AccountTree::Private::move(AccountItem &item, AccountItem &parent, int to)
{
    AccountItem &before = *item.parent;
    const int from = item.row;
    if (&before == &parent && from == to)
        return;
    q.beginMoveRows(indexOf(before), from, from, indexOf(parent), to);
    std::unique_ptr<AccountItem> taken = std::move(before.children[size_t(from)]);
    before.children.erase(before.children.begin() + from);
    parent.children.insert(parent.children.begin() + to, std::move(taken));
    renumber(before);
    renumber(parent);
    q.endMoveRows();
}

//! Has the rows below \p parent, which are of \p nodes already, say what these say.
void AccountTree::Private::show(AccountItem &parent, std::span<const AccountNode> nodes)
{
    for (size_t row = 0; row < nodes.size(); ++row) {
        AccountItem &item = *parent.children[row];
        const bool showsTheSame = item.node.showsTheSame(nodes[row]);
        item.node = nodes[row];
        item.node.children.clear();
        if (!showsTheSame)
            emit q.dataChanged(indexOf(item), indexOf(item, ColumnCount - 1));
        show(item, nodes[row].children);
    }
}

void AccountTree::Private::onConnectionChanged(const ConnectionId &id)
{
    if (std::ranges::find(scope, id) != scope.end())
        update();
}

} // namespace tokendeck
