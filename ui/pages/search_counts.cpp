// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/search_counts.h"

#include "models/base/background.h"
#include "models/base/clock.h"
#include "models/insight/search/search_query.h"
#include "models/tables/base/table_keys.h"
#include "models/tables/base/table_proxy.h"

namespace tokendeck {

SearchCounts::SearchCounts(const TableProxy &proxy, Background &background, Clock &clock,
                           QObject *parent)
    : QObject(parent)
    , m_proxy(proxy)
    , m_background(background)
    , m_clock(clock)
{
    connect(&proxy, &TableProxy::keysReady, this, &SearchCounts::count);
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

void SearchCounts::count()
{
    const std::shared_ptr<const TableKeys> keys = m_proxy.keys();
    if (!keys || m_searches.isEmpty())
        return;
    m_background.run(
        this,
        [keys, searches = m_searches, now = m_clock.now()] {
            QHash<QString, int> counts;
            for (const QString &search : searches) {
                const SearchQuery query = parseSearch(search);
                if (!query.isFaulty())
                    counts.insert(search,
                                  int(keys->search(query.terms(), nullptr, now).rows.size()));
            }
            return counts;
        },
        [this, round = ++m_round](const QHash<QString, int> &counts) {
            if (round != m_round || m_counts == counts)
                return;
            m_counts = counts;
            emit changed();
        });
}

} // namespace tokendeck
