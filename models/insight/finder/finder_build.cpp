// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/insight/finder/finder_build.h"

#include "models/domain/lists/row_kind.h"
#include "models/domain/names/account_names.h"
#include "models/insight/findings/estate_index.h"
#include "models/insight/search/search_fold.h"

#include <mutex>
#include <set>
#include <utility>

namespace tokendeck {
namespace {

//! How many texts are read between two looks at the gate.
constexpr int TextsAtOnce = 256;

template <typename Row> const std::vector<Row> &segmentRows(const FinderSegment &segment)
{
    return *static_cast<const std::vector<Row> *>(segment.rows.get());
}

std::string placeOf(const EstateView &view, const Connection &connection)
{
    const QString names =
        distinctConnectionName(view.connections, connection) + u' ' + connection.accountName;
    return withWordMarks(foldForSearch(names));
}

} // namespace

FinderBuild::FinderBuild(EstateView view, std::shared_ptr<const FinderIndex> before)
    : m_view(std::move(view))
    , m_before(std::move(before))
{
}

const FinderSegment *FinderBuild::segmentBefore(FinderKind kind,
                                                const ConnectionId &connection) const
{
    if (!m_before)
        return nullptr;
    const auto found = std::ranges::find_if(m_before->segments, [&](const FinderSegment &segment) {
        return segment.kind == kind && segment.connection == connection;
    });
    return found == m_before->segments.end() ? nullptr : &*found;
}

void FinderBuild::close(FinderSegment segment)
{
    m_index->segments.push_back(std::move(segment));
    m_keys = std::make_shared<FinderKeys>();
    m_ends = std::make_shared<TokenEnds>();
    m_rowBefore = 0;
    ++m_list;
}

//! Of rows that have a token, those \p from one \p to another.
template <typename Row> void FinderBuild::addEnds(const std::vector<Row> &rows, int from, int to)
{
    if constexpr (requires(const Row &row) { row.token; }) {
        while (from < to) {
            const int next = std::min(from + TextsAtOnce, to);
            const std::scoped_lock lock(*m_view.gate);
            for (; from < next; ++from)
                m_ends->add(rows[size_t(from)].token.exposedText());
        }
    }
}

//! How many rows were looked at.
template <typename Row> int FinderBuild::addRows(const ConnectionView &connection, int most)
{
    const std::shared_ptr<const std::vector<Row>> &rows = connection.list<Row>().rows;
    // One place for all lists of a connection.
    const FinderSegment *sibling = m_list > 0 ? &m_index->segments.back() : nullptr;
    FinderSegment segment{.kind = finderKindOf(RowKind<Row>),
                          .connection = connection.connection.id,
                          .rows = rows,
                          .place =
                              sibling ? sibling->place : placeOf(m_view, connection.connection)};
    const FinderSegment *before = segmentBefore(segment.kind, segment.connection);
    if (before && before->rows == rows) {
        segment.keys = before->keys;
        segment.ends = before->ends;
        close(std::move(segment));
        return 0;
    }
    const int from = m_keys->rowCount();
    const int to = std::min(int(rows->size()), from + most);
    for (int i = from; i < to; ++i) {
        const Row &row = (*rows)[size_t(i)];
        const qint32 id = row.id.value();
        const QString name = nameOf(row);
        if (before) {
            const std::vector<Row> &old = segmentRows<Row>(*before);
            while (m_rowBefore < int(old.size()) && old[size_t(m_rowBefore)].id < row.id)
                ++m_rowBefore;
            if (m_rowBefore < int(old.size()) && old[size_t(m_rowBefore)].id == row.id
                && nameOf(old[size_t(m_rowBefore)]) == name) {
                m_keys->addFrom(*before->keys, m_rowBefore, id);
                continue;
            }
        }
        m_keys->add(id, name);
    }
    addEnds(*rows, from, to);
    if (to == int(rows->size())) {
        segment.keys = m_keys;
        if (m_ends->rowCount() == to)
            segment.ends = m_ends;
        close(std::move(segment));
    }
    return to - from;
}

void FinderBuild::addConnection(const ConnectionView &connection)
{
    m_keys->add(0, distinctConnectionName(m_view.connections, connection.connection));
    close({.kind = FinderKind::Connection, .connection = connection.connection.id, .keys = m_keys});
    m_list = 0;
    ++m_connection;
}

bool FinderBuild::step(int rows)
{
    while (m_connection < m_view.connections.size()) {
        if (rows <= 0)
            return true;
        const ConnectionView &connection = m_view.connections[m_connection];
        if (m_list == int(AllListKinds.size())) {
            addConnection(connection);
            continue;
        }
        rows -= withRowType(ListKind(m_list), [&]<typename Row>(std::type_identity<Row>) {
            return addRows<Row>(connection, rows);
        });
    }
    hideTwice();
    return false;
}

std::shared_ptr<const FinderIndex> FinderBuild::take()
{
    return std::exchange(m_index, nullptr);
}

//! Leaves one of what several connections see: a main account's connection lists the accounts and
//! the API tokens of those below it, which may be connected, too.
void FinderBuild::hideTwice()
{
    const EstateIndex estate(m_view);
    // An account is best known to who lists it first, a token to its account's own connection.
    std::set<std::pair<QString, AccountId>> accounts;
    std::set<std::pair<QString, ApiTokenId>> atHome;
    std::set<std::pair<QString, ApiTokenId>> elsewhere;
    const auto isAtHome = [&](size_t at, const ApiToken &token) {
        const AccountId own = m_view.connections[at].connection.accountId;
        return !token.accountId.isValid() || token.accountId == own;
    };
    for (size_t at = 0; at < m_view.connections.size(); ++at) {
        for (const ApiToken &token : *m_view.connections[at].list<ApiToken>().rows) {
            if (isAtHome(at, token))
                atHome.emplace(estate.backend(at), token.id);
        }
    }
    const auto isTwice = [&]<typename Row>(size_t at, const Row &row) {
        if constexpr (std::is_same_v<Row, Account>) {
            return !accounts.emplace(estate.backend(at), row.id).second;
        } else if constexpr (std::is_same_v<Row, ApiToken>) {
            // Below zero an id is this computer's own, for one connection.
            if (row.id.value() < 0)
                return false;
            const std::pair key(estate.backend(at), row.id);
            if (isAtHome(at, row))
                return !estate.isHome(at);
            return atHome.contains(key) || !elsewhere.insert(key).second;
        } else {
            return !estate.isHome(at);
        }
    };
    constexpr size_t PerConnection = AllListKinds.size() + 1;
    for (size_t i = 0; i < m_index->segments.size(); ++i) {
        FinderSegment &segment = m_index->segments[i];
        const std::optional<ListKind> list = listOf(segment.kind);
        if (!list)
            continue;
        withRowType(*list, [&]<typename Row>(std::type_identity<Row>) {
            const std::vector<Row> &rows = segmentRows<Row>(segment);
            for (size_t row = 0; row < rows.size(); ++row) {
                if (!isTwice(i / PerConnection, rows[row]))
                    continue;
                segment.hidden.resize(rows.size());
                segment.hidden[row] = true;
            }
        });
    }
}

} // namespace tokendeck
