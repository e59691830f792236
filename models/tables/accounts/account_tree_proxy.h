// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/clock.h"
#include "models/tables/base/searched_rows.h"

#include <QCollator>
#include <QSortFilterProxyModel>

#include <memory>
#include <string>
#include <vector>

namespace tokendeck {

//! Sorts and searches the AccountTree, which is its source. An account stays while it or one below
//! it matches every word of the search. Accounts are few, so Qt's own proxy is fast enough here.
class AccountTreeProxy final : public QSortFilterProxyModel, public SearchedRows {
    Q_OBJECT
public:
    //! \p clock outlives the proxy.
    explicit AccountTreeProxy(Clock &clock, QObject *parent = nullptr);

    void setSearch(const SearchQuery &query) override;
    // As with TableProxy.
    [[nodiscard]] const SearchQuery &search() const { return m_query; }
    [[nodiscard]] bool isFaulty() const { return m_query.isFaulty(); }
    [[nodiscard]] int unknownCount() const override;
    [[nodiscard]] std::shared_ptr<const FactColumns> facts() const override;
    [[nodiscard]] int shownCount() const override;
    [[nodiscard]] int totalCount() const override;
    //! How many accounts a search finds, those above them not counted.
    struct Count {
        int read = 0;
        int kept = 0; //!< the others, of lists that an earlier run has kept

        friend bool operator==(const Count &, const Count &) = default;
    };
    [[nodiscard]] std::vector<Count> countsOf(const std::vector<SearchQuery> &queries) const;

    //! Its source, an AccountTree.
    void setSourceModel(QAbstractItemModel *tree) override;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    [[nodiscard]] Truth matches(const QModelIndex &source) const;
    //! What words without a name are looked for in.
    [[nodiscard]] std::string textOf(const QModelIndex &source) const;

    Clock &m_clock;
    SearchQuery m_query;
    std::vector<SearchTerm> m_terms; //!< of the query
    QCollator m_collator;
};

} // namespace tokendeck
