// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/accounts/account_tree_proxy.h"

#include "models/tables/accounts/account_tree.h"
#include "models/tables/base/table_roles.h"
#include "models/tables/base/text_search.h"

#include <QLocale>

#include <algorithm>

namespace tokendeck {

AccountTreeProxy::AccountTreeProxy(QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_collator(QLocale().language() == QLocale::C ? QLocale(QLocale::English) : QLocale())
{
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    setRecursiveFilteringEnabled(true);
}

void AccountTreeProxy::setSearch(const QString &text)
{
    if (text == m_search)
        return;
    m_search = text;
    m_words = searchWords(text);
    invalidateRowsFilter();
}

int AccountTreeProxy::shownCount() const
{
    int count = rowCount();
    for (int row = 0; row < rowCount(); ++row)
        count += rowCount(index(row, 0));
    return count;
}

bool AccountTreeProxy::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    QString text = sourceModel()->index(row, 0, parent).data(PlainNameRole).toString() + u'\n';
    for (int column = 0; column < sourceModel()->columnCount(parent); ++column)
        text += sourceModel()->index(row, column, parent).data().toString() + QChar(u'\n');
    const std::string folded = foldedForSearch(text);
    return std::ranges::all_of(
        m_words, [&](const std::string &word) { return folded.find(word) != std::string::npos; });
}

bool AccountTreeProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const auto &tree = *static_cast<const AccountTree *>(sourceModel());
    if (AccountTree::sortsByNumber(left.column())) {
        const std::optional<double> a = tree.sortNumber(left);
        const std::optional<double> b = tree.sortNumber(right);
        // What is not known comes last, whichever way the rest is sorted.
        if (a.has_value() != b.has_value())
            return a.has_value() == (sortOrder() == Qt::AscendingOrder);
        if (a && *a != *b)
            return *a < *b;
    }
    const auto texts = m_collator.compare(left.data().toString(), right.data().toString());
    return texts != 0 ? texts < 0 : left.data(IdRole).toInt() < right.data(IdRole).toInt();
}

} // namespace tokendeck
