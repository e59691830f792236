// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/scope/scope_tree.h"

#include "models/tables/base/table_roles.h"
#include "words/base/tone.h"
#include "words/estate/reach_words.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace tokendeck {

struct ScopeTree::Item {
    ScopeNode node;
    QString sentence;
    Item *parent = nullptr;
    Items children;

    [[nodiscard]] int row() const
    {
        const auto self = [this](const auto &each) {
            return each.get() == this;
        };
        return int(std::ranges::find_if(parent->children, self) - parent->children.begin());
    }
};

namespace {

Tone toneOf(const ScopeNode &node)
{
    if (node.key.kind == ScopeNodeKind::Main)
        return Tone::Normal;
    switch (node.reach) {
    case SearchReach::Open:
        return Tone::Normal;
    case SearchReach::Closed:
        return node.token ? Tone::Danger : Tone::Dim;
    case SearchReach::Unknown:
        break;
    }
    return Tone::Warning;
}

QString stateText(const ScopeNode &node)
{
    return node.key.kind == ScopeNodeKind::Account ? scopeState(node) : scopeCaption(node);
}

} // namespace

ScopeTree::ScopeTree(QObject *parent)
    : QAbstractItemModel(parent)
    , m_root(std::make_unique<Item>())
{
}

ScopeTree::~ScopeTree() = default;

//! The parent of a token is its account; of an account, its main account where that is there.
ScopeTree::Items ScopeTree::itemsOf(const ScopeMap &map)
{
    std::vector<std::unique_ptr<Item>> made(map.nodes.size());
    std::map<std::pair<QString, AccountId>, Item *> accounts;
    for (size_t i = 0; i < map.nodes.size(); ++i) {
        const ScopeNode &node = map.nodes[i];
        if (node.isGroup())
            continue;
        made[i] = std::make_unique<Item>();
        made[i]->node = node;
        made[i]->node.row = 0; // a place on the grid is no matter of a row
        made[i]->sentence = scopeSentence(map, int(i));
        if (!node.token)
            accounts.emplace(std::pair(node.key.backend, node.key.account), made[i].get());
    }
    Items roots;
    for (std::unique_ptr<Item> &item : made) {
        if (!item)
            continue;
        const ScopeNode &node = item->node;
        const AccountId parentId =
            node.token ? node.key.account : node.account->ownerId.value_or(AccountId());
        const auto parent = accounts.find({node.key.backend, parentId});
        Items &place = parent == accounts.end() ? roots : parent->second->children;
        place.push_back(std::move(item));
    }
    return roots;
}

void ScopeTree::setFacts(const ScopeFacts &facts)
{
    become(*m_root, itemsOf(scopeMap(facts, {}, true)));
}

void ScopeTree::become(Item &place, Items wanted)
{
    const QModelIndex parent = &place == m_root.get() ? QModelIndex() : indexOf(place);
    const auto at = [](const Items &items, const ScopeKey &key) {
        return std::ranges::find_if(
            items, [&key](const std::unique_ptr<Item> &item) { return item->node.key == key; });
    };
    Items &rows = place.children;
    for (int row = int(rows.size()) - 1; row >= 0; --row) {
        if (at(wanted, rows[size_t(row)]->node.key) != wanted.end())
            continue;
        beginRemoveRows(parent, row, row);
        rows.erase(rows.begin() + row);
        endRemoveRows();
    }
    for (int row = 0; row < int(wanted.size()); ++row) {
        std::unique_ptr<Item> &item = wanted[size_t(row)];
        const auto known = at(rows, item->node.key);
        if (known == rows.end()) {
            // Those below come on their own, so that each is announced.
            Items below = std::exchange(item->children, {});
            item->parent = &place;
            beginInsertRows(parent, row, row);
            rows.insert(rows.begin() + row, std::move(item));
            endInsertRows();
            become(*rows[size_t(row)], std::move(below));
            continue;
        }
        if (const int from = int(known - rows.begin()); from != row) {
            beginMoveRows(parent, from, from, parent, row);
            std::rotate(rows.begin() + row, rows.begin() + from, rows.begin() + from + 1);
            endMoveRows();
        }
        Item &kept = *rows[size_t(row)];
        if (kept.node != item->node || kept.sentence != item->sentence) {
            kept.node = std::move(item->node);
            kept.sentence = std::move(item->sentence);
            emit dataChanged(indexOf(kept), indexOf(kept, ColumnCount - 1));
        }
        become(kept, std::move(item->children));
    }
}

const ScopeTree::Item &ScopeTree::itemAt(const QModelIndex &index) const
{
    return index.isValid() ? *static_cast<const Item *>(index.constInternalPointer()) : *m_root;
}

QModelIndex ScopeTree::indexOf(const Item &item, int column) const
{
    return createIndex(item.row(), column, &item);
}

const ScopeTree::Item *ScopeTree::find(const Item &below, const ScopeKey &key)
{
    for (const std::unique_ptr<Item> &item : below.children) {
        if (item->node.key == key)
            return item.get();
        if (const Item *found = find(*item, key))
            return found;
    }
    return nullptr;
}

const ScopeKey &ScopeTree::keyAt(const QModelIndex &index) const
{
    return itemAt(index).node.key;
}

QModelIndex ScopeTree::indexOf(const ScopeKey &key) const
{
    const Item *item = find(*m_root, key);
    return item ? indexOf(*item) : QModelIndex();
}

QModelIndex ScopeTree::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? indexOf(*itemAt(parent).children[size_t(row)], column)
                                         : QModelIndex();
}

QModelIndex ScopeTree::parent(const QModelIndex &child) const
{
    if (!child.isValid())
        return {};
    const Item *parent = itemAt(child).parent;
    return parent && parent != m_root.get() ? indexOf(*parent) : QModelIndex();
}

int ScopeTree::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(itemAt(parent).children.size());
}

int ScopeTree::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant ScopeTree::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Item &item = itemAt(index);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        if (index.column() == Name)
            return scopeTitle(item.node);
        return index.column() == State ? stateText(item.node) : item.sentence;
    case Qt::ToolTipRole:
        return index.column() == Reach ? item.sentence : QVariant();
    case PlainNameRole:
        return item.node.name;
    case CellKindRole:
        return int(index.column() == Reach       ? CellKind::Dim
                       : index.column() == State ? CellKind::State
                                                 : CellKind::Text);
    case ToneRole:
        return int(index.column() == State ? toneOf(item.node) : Tone::Normal);
    default:
        return {};
    }
}

QVariant ScopeTree::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal
        || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case State:
        return tr("State");
    default:
        return tr("Who can search what");
    }
}

} // namespace tokendeck

#include "moc_scope_tree.cpp"
