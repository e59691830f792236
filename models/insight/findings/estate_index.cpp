// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/insight/findings/estate_index.h"

#include "models/domain/region.h"

#include <set>

namespace tokendeck {
namespace {

//! Makes \p best \p other where more, or newer, is known by that.
template <typename Row> void takeBetter(ListView<Row> &best, const ListView<Row> &other)
{
    const auto rank = [](const ListView<Row> &list) {
        return std::pair(list.knowledge, list.readAt);
    };
    if (rank(best) < rank(other))
        best = other;
}

} // namespace

EstateIndex::EstateIndex(const EstateView &view)
    : m_view(view)
{
    std::set<QString> known;
    for (size_t position = 0; position < view.connections.size(); ++position) {
        const Connection &connection = view.connections[position].connection;
        // One text for all of a backend's connections, which compares at once.
        m_backends.push_back(*known.insert(backendOf(connection.apiUrl)).first);
        m_own[{m_backends.back(), connection.accountId}].push_back(position);
    }
}

size_t EstateIndex::homeOf(const QString &backend, AccountId account, size_t via) const
{
    const auto own = m_own.find({backend, account});
    return own == m_own.end() ? via : own->second.front();
}

bool EstateIndex::isHome(size_t position) const
{
    return homeOf(m_backends[position], m_view.connections[position].connection.accountId, position)
        == position;
}

ConnectionView EstateIndex::bestView(size_t home) const
{
    ConnectionView best = m_view.connections[home];
    for (const size_t position : m_own.at({m_backends[home], best.connection.accountId})) {
        const ConnectionView &other = m_view.connections[position];
        takeBetter(best.list<ShippingToken>(), other.list<ShippingToken>());
        takeBetter(best.list<SharedToken>(), other.list<SharedToken>());
        takeBetter(best.list<Filter>(), other.list<Filter>());
        if (!best.shippingLimits)
            best.shippingLimits = other.shippingLimits;
    }
    return best;
}

QString EstateIndex::accountName(const QString &backend, AccountId account, size_t via) const
{
    const size_t home = homeOf(backend, account, via);
    const Connection &connection = m_view.connections[home].connection;
    if (connection.accountId == account)
        return connection.accountName;
    const Account *row = m_view.connections[via].list<Account>().find(account);
    return row ? row->name : QString();
}

} // namespace tokendeck
