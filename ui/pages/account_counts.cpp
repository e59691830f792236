// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/account_counts.h"

#include "models/base/deferred.h"
#include "models/board/workspace_names.h"
#include "models/insight/search/search_query.h"
#include "models/store/list_knowledge.h"
#include "models/tables/accounts/account_tree.h"
#include "words/lists/problems/page_words.h"

#include <vector>

namespace tokendeck {

AccountCounts::AccountCounts(const Workspace &workspace, const AccountTree &tree,
                             const AccountTreeProxy &proxy, QObject *parent)
    : CountedSearches(parent)
    , m_workspace(workspace)
    , m_tree(tree)
    , m_proxy(proxy)
    , m_due(new Deferred([this] { count(); }, this))
{
    const auto watch = [this](auto... changes) {
        (connect(&m_tree, changes, this, &AccountCounts::countLater), ...);
    };
    watch(&AccountTree::modelReset, &AccountTree::rowsInserted, &AccountTree::rowsRemoved,
          &AccountTree::dataChanged, &AccountTree::layoutChanged, &AccountTree::findingsChanged);
    connect(&workspace, &Workspace::statusChanged, this,
            [this](const ConnectionId &, ListKind kind) {
                if (kind == ListKind::Accounts)
                    countLater();
            });
}

void AccountCounts::setSearches(const QStringList &searches)
{
    m_searches = searches;
    countLater();
}

std::optional<int> AccountCounts::countOf(const QString &search) const
{
    const auto found = m_counts.constFind(search);
    return found == m_counts.constEnd() ? std::nullopt : std::optional(found->read);
}

int AccountCounts::keptCountOf(const QString &search) const
{
    return m_counts.value(search).kept;
}

ListsRead AccountCounts::readOf(const QString &search) const
{
    return m_counts.contains(search) ? m_read : ListsRead::None;
}

FindingLimits AccountCounts::limits() const
{
    return m_proxy.facts()->limits;
}

void AccountCounts::countLater()
{
    m_due->ask();
}

void AccountCounts::count()
{
    QHash<QString, AccountTreeProxy::Count> counts;
    const ListsRead read = listsRead(m_workspace, m_tree.scope(), ListKind::Accounts);
    // A number that grows with each list that comes would be believed too early.
    if (read != ListsRead::None && !isLoading(m_workspace, m_tree.scope(), ListKind::Accounts)) {
        QStringList searches;
        std::vector<SearchQuery> queries;
        std::optional<CalledNames> names;
        for (const QString &search : m_searches) {
            SearchQuery query = parseSearch(search, ListKind::Accounts);
            if (!names && asksForNames(query))
                names = calledNames(m_workspace);
            if (names)
                markUncalledNames(query, *names, m_proxy.facts().get());
            if (query.isFaulty())
                continue;
            searches.append(search);
            queries.push_back(std::move(query));
        }
        const std::vector<AccountTreeProxy::Count> found = m_proxy.countsOf(queries);
        for (size_t i = 0; i < found.size(); ++i)
            counts.insert(searches[qsizetype(i)], found[i]);
    }
    if (counts == m_counts && read == m_read)
        return;
    m_counts = std::move(counts);
    m_read = read;
    emit changed();
}

} // namespace tokendeck

#include "moc_account_counts.cpp"
