// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/base/search_counts.h"

#include "models/base/background.h"
#include "models/base/clock.h"
#include "models/insight/search/search_query.h"
#include "models/store/list_knowledge.h"
#include "models/store/workspace.h"
#include "models/tables/base/table_keys.h"
#include "models/tables/base/table_proxy.h"
#include "models/tables/base/workspace_table.h"

#include <algorithm>
#include <utility>

namespace tokendeck {

SearchCounts::SearchCounts(const Workspace &workspace, const TableProxy &proxy,
                           Background &background, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_proxy(proxy)
    , m_background(background)
    , m_clock(clock)
{
    connect(&proxy, &TableProxy::keysReady, this, &SearchCounts::count);
    // A list that is read as it was kept changes no row.
    connect(&workspace, &Workspace::statusChanged, this,
            [this](const ConnectionId &id, ListKind kind) {
                if (kind == m_proxy.table().kind() && isRead(id) != m_read.contains(id))
                    count();
            });
}

void SearchCounts::setSearches(const QStringList &searches)
{
    if (m_searches == searches)
        return;
    m_searches = searches;
    count();
}

std::optional<int> SearchCounts::countOf(const QString &search) const
{
    const auto found = m_counts.constFind(search);
    return found == m_counts.constEnd() ? std::nullopt : std::optional(*found);
}

FindingLimits SearchCounts::limits() const
{
    const std::shared_ptr<const TableKeys> keys = m_proxy.keys();
    return keys ? keys->facts().limits : FindingLimits();
}

bool SearchCounts::isRead(const ConnectionId &id) const
{
    return wasRead(knowledgeOf(m_workspace.status(id, m_proxy.table().kind())));
}

std::vector<SearchCounts::Run> SearchCounts::readRuns() const
{
    std::vector<Run> runs;
    int row = 0;
    for (const auto &segment : m_proxy.table().snapshot().segments) {
        const int end = row + segment->rowCount();
        if (end > row && m_read.contains(segment->context().connection))
            runs.emplace_back(row, end);
        row = end;
    }
    return runs;
}

void SearchCounts::count()
{
    const std::shared_ptr<const TableKeys> keys = m_proxy.keys();
    // Keys of other rows than the present ones are followed by keysReady().
    if (!keys || m_searches.isEmpty() || !m_proxy.isUpToDate())
        return;
    m_read.clear();
    for (const ConnectionId &id : m_proxy.table().scope()) {
        if (isRead(id))
            m_read.insert(id);
    }
    std::vector<Run> runs = readRuns();
    ++m_round;
    if (runs.empty() && m_proxy.totalCount() > 0) {
        // Nothing is known yet, which is not none.
        if (!std::exchange(m_counts, {}).isEmpty())
            emit changed();
        return;
    }
    m_background.run(
        this,
        [keys, searches = m_searches, now = m_clock.now(), runs = std::move(runs),
         list = m_proxy.table().kind()] {
            const auto countIn = [&runs](const std::vector<int> &rows) {
                qsizetype count = 0;
                for (const auto &[from, to] : runs)
                    count +=
                        std::ranges::lower_bound(rows, to) - std::ranges::lower_bound(rows, from);
                return int(count);
            };
            QHash<QString, int> counts;
            for (const QString &search : searches) {
                const SearchQuery query = parseSearch(search, list);
                if (!query.isFaulty())
                    counts.insert(search, countIn(keys->search(query.terms(), nullptr, now).rows));
            }
            return counts;
        },
        [this, round = m_round](const QHash<QString, int> &counts) {
            if (round != m_round || m_counts == counts)
                return;
            m_counts = counts;
            emit changed();
        });
}

} // namespace tokendeck
