// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/filter.h"
#include "models/insight/filters/filter_uses.h"

#include <QAbstractListModel>

#include <optional>
#include <span>
#include <unordered_set>
#include <vector>

namespace tokendeck {

//! The account's filters with a check each; the found ones of a search.
//!
//! Those that the token has at first stand in front, the others in the order of their ids.
class FilterListModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { DescriptionRole = Qt::UserRole + 1, UsesRole, FilterIdRole };

    explicit FilterListModel(QObject *parent = nullptr);

    //! \p first are the ids that stand in front.
    void setFilters(std::span<const Filter> filters, const std::vector<FilterId> &first);
    //! \p partly are those that only some of several tokens have, and that are not in \p chosen.
    void setChosen(const std::vector<FilterId> &chosen, const std::vector<FilterId> &partly = {});
    //! How many shared tokens have each filter.
    void setUses(std::optional<FilterUses> uses);
    //! Shows the filters whose field, value or description contains each word of \p search.
    void setSearch(const QString &search);

    [[nodiscard]] int total() const { return int(m_all.size()); }
    //! Where \p id stands; invalid where the search does not find it.
    [[nodiscard]] QModelIndex indexOf(FilterId id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    //! The admin checks or unchecks a filter; setChosen() follows.
    void chooseRequested(tokendeck::FilterId id, bool chosen);

private:
    [[nodiscard]] bool isFound(const Filter &filter) const;
    void search();
    [[nodiscard]] Qt::CheckState checkState(FilterId id) const;

    std::vector<Filter> m_all;
    std::vector<std::size_t> m_rows; //!< positions in m_all
    std::unordered_set<FilterId> m_chosen;
    std::unordered_set<FilterId> m_partly;
    std::optional<FilterUses> m_uses = FilterUses(); //!< absent while they are not known
    QStringList m_words;
};

} // namespace tokendeck
