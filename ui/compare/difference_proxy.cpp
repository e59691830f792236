// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/difference_proxy.h"

#include <algorithm>

namespace tokendeck {

DifferenceProxy::DifferenceProxy(DifferenceTable &table, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_table(table)
{
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    setSourceModel(&table);
}

void DifferenceProxy::setNarrowing(const DifferenceKinds &kinds, const QString &search)
{
    m_kinds = kinds;
    m_words = search.split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

const Difference &DifferenceProxy::differenceAt(const QModelIndex &index) const
{
    return m_table.differenceAt(mapToSource(index).row());
}

bool DifferenceProxy::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const Difference &difference = m_table.differenceAt(row);
    if (m_kinds.any() && !m_kinds.test(size_t(difference.kind)))
        return false;
    return std::ranges::all_of(m_words, [&](const QString &word) {
        for (int column = 0; column < DifferenceTable::ColumnCount; ++column) {
            const QString text = m_table.index(row, column, parent).data().toString();
            if (text.contains(word, Qt::CaseInsensitive))
                return true;
        }
        const TokenLine *line = difference.line();
        return line && QString::number(line->object.id) == word;
    });
}

bool DifferenceProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    // By the kind as it is told everywhere, then as the comparison has them.
    if (left.column() == DifferenceTable::Change) {
        const DifferenceKind a = m_table.differenceAt(left.row()).kind;
        const DifferenceKind b = m_table.differenceAt(right.row()).kind;
        return a != b ? a < b : left.row() < right.row();
    }
    const int order = m_collator.compare(left.data().toString(), right.data().toString());
    return order != 0 ? order < 0 : left.row() < right.row();
}

} // namespace tokendeck

#include "moc_difference_proxy.cpp"
