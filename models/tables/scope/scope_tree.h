// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/insight/scope_map.h"

#include <QAbstractItemModel>

#include <memory>
#include <vector>

namespace tokendeck {

//! The scope map as a tree: main accounts, below each its API tokens and the accounts that belong
//! to it, below those their own API tokens. Each node of the map but the groups stands there once.
class ScopeTree final : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Column {
        Name,
        State, //!< what it is, and whether it can be searched or works
        Reach, //!< what it reaches, or who reaches it, as a sentence
        ColumnCount,
    };

    explicit ScopeTree(QObject *parent = nullptr);
    ~ScopeTree() override;

    //! Shows \p facts. Rows that stay keep their indexes.
    void setFacts(const ScopeFacts &facts);

    //! The key at \p index, which is valid.
    [[nodiscard]] const ScopeKey &keyAt(const QModelIndex &index) const;
    //! The first column of the row of \p key; invalid where it is not there.
    [[nodiscard]] QModelIndex indexOf(const ScopeKey &key) const;

    [[nodiscard]] QModelIndex index(int row, int column,
                                    const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    struct Item;
    using Items = std::vector<std::unique_ptr<Item>>;

    [[nodiscard]] static Items itemsOf(const ScopeMap &map);
    //! Makes the rows below \p place those of \p wanted.
    void become(Item &place, Items wanted);
    [[nodiscard]] const Item &itemAt(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const Item &item, int column = Name) const;
    [[nodiscard]] static const Item *find(const Item &below, const ScopeKey &key);

    std::unique_ptr<Item> m_root;
};

} // namespace tokendeck
