// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/accounts/account_tree_proxy.h"

#include "models/insight/search/fact_match.h"
#include "models/tables/accounts/account_tree.h"
#include "models/tables/base/table_roles.h"
#include "models/tables/base/text_search.h"

#include <QLocale>

#include <algorithm>

namespace tokendeck {

namespace {

//! Every account of \p tree, at all levels.
template <typename Visit> void eachAccount(const QAbstractItemModel &tree, Visit visit)
{
    for (int row = 0; row < tree.rowCount(); ++row) {
        const QModelIndex root = tree.index(row, 0);
        visit(root);
        for (int child = 0; child < tree.rowCount(root); ++child)
            visit(tree.index(child, 0, root));
    }
}

} // namespace

AccountTreeProxy::AccountTreeProxy(Clock &clock, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_clock(clock)
    , m_collator(QLocale().language() == QLocale::C ? QLocale(QLocale::English) : QLocale())
{
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    setRecursiveFilteringEnabled(true);
}

void AccountTreeProxy::setSourceModel(QAbstractItemModel *tree)
{
    QSortFilterProxyModel::setSourceModel(tree);
    connect(static_cast<AccountTree *>(tree), &AccountTree::findingsChanged, this, [this] {
        const bool asked = std::ranges::any_of(m_terms, [](const SearchTerm &term) {
            const auto *state = std::get_if<RowState>(&term.sought);
            return term.name == SearchName::Finding || (state && *state == RowState::Silenced);
        });
        if (asked)
            invalidateRowsFilter();
    });
}

void AccountTreeProxy::setSearch(const SearchQuery &query)
{
    m_query = query;
    std::vector<SearchTerm> terms = query.terms();
    if (terms == m_terms)
        return;
    m_terms = std::move(terms);
    invalidateRowsFilter();
}

int AccountTreeProxy::unknownCount() const
{
    int count = 0;
    eachAccount(*sourceModel(), [&](const QModelIndex &index) {
        count += matches(index) == Truth::Unknown ? 1 : 0;
    });
    return count;
}

std::shared_ptr<const FactColumns> AccountTreeProxy::facts() const
{
    auto all = std::make_shared<FactColumns>();
    eachAccount(*sourceModel(), [&](const QModelIndex &index) {
        all->add(static_cast<const AccountTree *>(sourceModel())->facts(index));
    });
    return all;
}

int AccountTreeProxy::shownCount() const
{
    int count = 0;
    eachAccount(*this, [&count](const QModelIndex &) { ++count; });
    return count;
}

int AccountTreeProxy::totalCount() const
{
    return static_cast<const AccountTree *>(sourceModel())->accountCount();
}

std::vector<AccountTreeProxy::Count>
AccountTreeProxy::countsOf(const std::vector<SearchQuery> &queries) const
{
    const std::shared_ptr<const FactColumns> all = facts();
    const auto &tree = *static_cast<const AccountTree *>(sourceModel());
    std::vector<std::string> texts;
    std::vector<bool> kept;
    eachAccount(tree, [&](const QModelIndex &index) {
        texts.push_back(textOf(index));
        kept.push_back(tree.isKept(index));
    });
    std::vector<Count> counts;
    for (const SearchQuery &query : queries) {
        const std::vector<SearchTerm> terms = query.terms();
        const FactMatch match(terms, *all, m_clock.now());
        Count count;
        for (size_t row = 0; row < texts.size(); ++row) {
            if (matchesTexts(texts[row], terms) && match.of(int(row)) == Truth::Yes)
                ++(kept[row] ? count.kept : count.read);
        }
        counts.push_back(count);
    }
    return counts;
}

std::string AccountTreeProxy::textOf(const QModelIndex &source) const
{
    std::string text;
    appendCell(text, 0, source.data(PlainNameRole).toString());
    for (int column = 0; column < sourceModel()->columnCount(); ++column)
        appendCell(text, column + 1, source.siblingAtColumn(column).data().toString());
    return text;
}

Truth AccountTreeProxy::matches(const QModelIndex &source) const
{
    if (m_terms.empty())
        return Truth::Yes;
    const auto &tree = *static_cast<const AccountTree *>(sourceModel());
    if (!matchesTexts(textOf(source), m_terms))
        return Truth::No;
    FactColumns facts;
    facts.add(tree.facts(source));
    return FactMatch(m_terms, facts, m_clock.now()).of(0);
}

bool AccountTreeProxy::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    return matches(sourceModel()->index(row, 0, parent)) == Truth::Yes;
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

#include "moc_account_tree_proxy.cpp"
