// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/filter_list_model.h"

#include "models/domain/names/display_name.h"
#include "ui/widgets/spoken/checked_words.h"
#include "ui/widgets/text/plain_text.h"
#include "words/base/cell_words.h"
#include "words/base/filter_words.h"
#include "words/base/number_words.h"
#include "words/lists/use_words.h"
#include "words/sync/editor/editor_words.h"

#include <algorithm>
#include <iterator>
#include <utility>

using namespace Qt::StringLiterals;

namespace tokendeck {

FilterListModel::FilterListModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void FilterListModel::setFilters(std::span<const Filter> filters,
                                 const std::vector<FilterId> &first)
{
    const auto rank = [&first](const Filter &filter) {
        return std::ranges::find(first, filter.id) - first.begin();
    };
    // What was not understood cannot be attached: what it asks is not known.
    std::vector<Filter> all;
    std::ranges::copy_if(filters, std::back_inserter(all),
                         [](const Filter &filter) { return !filter.fault; });
    std::ranges::stable_sort(all, {}, rank);
    if (all == m_all)
        return;
    beginResetModel();
    m_all = std::move(all);
    search();
    endResetModel();
}

void FilterListModel::setChosen(const std::vector<FilterId> &chosen,
                                const std::vector<FilterId> &partly)
{
    std::vector<Qt::CheckState> was;
    for (const std::size_t row : m_rows)
        was.push_back(checkState(m_all[row].id));
    m_chosen = {chosen.begin(), chosen.end()};
    m_partly = {partly.begin(), partly.end()};
    for (int row = 0; row < int(m_rows.size()); ++row) {
        if (checkState(m_all[m_rows[std::size_t(row)]].id) != was[std::size_t(row)])
            emit dataChanged(index(row), index(row), {Qt::CheckStateRole, Qt::AccessibleTextRole});
    }
}

Qt::CheckState FilterListModel::checkState(FilterId id) const
{
    if (m_chosen.contains(id))
        return Qt::Checked;
    return m_partly.contains(id) ? Qt::PartiallyChecked : Qt::Unchecked;
}

void FilterListModel::setUses(std::optional<FilterUses> uses)
{
    if (uses == m_uses)
        return;
    m_uses = std::move(uses);
    if (!m_rows.empty())
        emit dataChanged(index(0), index(int(m_rows.size()) - 1), {UsesRole});
}

void FilterListModel::setSearch(const QString &text)
{
    const QStringList words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    beginResetModel();
    m_words = words;
    search();
    endResetModel();
}

bool FilterListModel::isFound(const Filter &filter) const
{
    const QString text = filterText(filter);
    return std::ranges::all_of(m_words, [&](const QString &word) {
        return text.contains(word, Qt::CaseInsensitive)
            || filter.description.contains(word, Qt::CaseInsensitive);
    });
}

void FilterListModel::search()
{
    m_rows.clear();
    for (std::size_t i = 0; i < m_all.size(); ++i) {
        if (isFound(m_all[i]))
            m_rows.push_back(i);
    }
}

QModelIndex FilterListModel::indexOf(FilterId id) const
{
    const auto found =
        std::ranges::find_if(m_rows, [&](std::size_t row) { return m_all[row].id == id; });
    return found == m_rows.end() ? QModelIndex() : index(int(found - m_rows.begin()));
}

int FilterListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant FilterListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Filter &filter = m_all[m_rows[std::size_t(index.row())]];
    switch (role) {
    case Qt::DisplayRole:
        return shownFilter(filter);
    case Qt::AccessibleTextRole:
        return withCheck(shownFilter(filter), checkState(filter.id));
    case Qt::CheckStateRole:
        return checkState(filter.id);
    case Qt::ToolTipRole:
        return plainToolTip(filter.description.isEmpty()
                                ? shownFilter(filter)
                                : shownFilter(filter) + u'\n' + isolated(filter.description));
    case Qt::AccessibleDescriptionRole: {
        const int uses = m_uses ? m_uses->of(filter.id) : 0;
        const bool unknown = !m_uses || (uses == 0 && m_uses->unknown > 0);
        const QString used =
            unknown ? tr("not known which tokens use it") : tr("used by %Ln tokens", nullptr, uses);
        return filter.description.isEmpty() ? used
                                            : tr("%1, %2").arg(isolated(filter.description), used);
    }
    case DescriptionRole:
        return isolated(filter.description);
    case UsesRole:
        return m_uses ? usesText(*m_uses, filter.id) : noValue();
    case FilterIdRole:
        return filter.id.value();
    default:
        return {};
    }
}

bool FilterListModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !index.isValid())
        return false;
    emit chooseRequested(m_all[m_rows[std::size_t(index.row())]].id, value.toInt() == Qt::Checked);
    return true;
}

Qt::ItemFlags FilterListModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable
                           : Qt::NoItemFlags;
}

} // namespace tokendeck

#include "moc_filter_list_model.cpp"
