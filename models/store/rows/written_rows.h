// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/clock.h"
#include "models/domain/shared_token.h"

#include <algorithm>
#include <chrono>
#include <map>
#include <optional>
#include <set>
#include <vector>

namespace tokendeck {

//! Whether two readings of one object show the same state of what is written to it.
template <typename Row> [[nodiscard]] bool isSameState(const Row &a, const Row &b)
{
    return a == b;
}
//! When a token was last used is not written.
template <> [[nodiscard]] inline bool isSameState(const SharedToken &a, const SharedToken &b)
{
    SharedToken other = b;
    other.lastUsed = a.lastUsed;
    return a == other;
}

//! What the backend has confirmed of one list and may not show in it yet: its lists lag some
//! seconds behind its answers (docs/backend.md, The sandbox).
//!
//! A row that was made stays although a list lacks it, one that was deleted stays away, and one
//! that was changed does not fall back to a state that it had before the change; until a list shows
//! what was written, or something newer, or Grace is over.
template <typename Row> class WrittenRows {
public:
    using RowId = decltype(Row::id);
    //! By id; nothing stands for removal.
    using Edits = std::map<RowId, std::optional<Row>>;

    static constexpr std::chrono::seconds Grace{60};

    [[nodiscard]] bool isEmpty() const { return m_written.empty(); }
    void clear() { m_written.clear(); }

    //! \p row, or nothing for a deletion, was confirmed at \p now. \p shown is what stood there.
    void put(RowId id, std::optional<Row> row, const Row *shown, TimePoint now)
    {
        Written &written = m_written[id];
        if (written.row)
            written.before.push_back(*std::move(written.row));
        else if (shown)
            written.before.push_back(*shown);
        written.row = std::move(row);
        written.until = now + Grace;
    }

    //! What \p rows, read by \p now, has to be corrected by.
    [[nodiscard]] Edits editsFor(const std::vector<Row> &rows, TimePoint now) const
    {
        Edits edits;
        forEach(rows, [&](RowId id, const Written &written, const Row *listed) {
            if (now < written.until && lags(written, listed))
                edits.insert_or_assign(id, written.row);
        });
        return edits;
    }

    //! Where a list differs from what was confirmed.
    struct Differences {
        std::set<RowId> lacking; //!< made, and not in the list yet
        std::set<RowId> undeleted; //!< deleted, and in the list after Grace
    };

    //! Forgets what \p rows, read by \p now, shows or goes beyond.
    [[nodiscard]] Differences settle(const std::vector<Row> &rows, TimePoint now)
    {
        Differences differences;
        std::vector<RowId> over;
        forEach(rows, [&](RowId id, const Written &written, const Row *listed) {
            const bool late = now >= written.until;
            if (late || !lags(written, listed))
                over.push_back(id);
            else if (written.row && !listed)
                differences.lacking.insert(id);
            if (late && !written.row && listed)
                differences.undeleted.insert(id);
        });
        for (const RowId id : over)
            m_written.erase(id);
        return differences;
    }

private:
    struct Written {
        std::optional<Row> row;
        std::vector<Row> before; //!< the states that a lagging list may still show
        TimePoint until;
    };

    //! Whether \p listed, null where the list lacks it, is older than what was written.
    [[nodiscard]] static bool lags(const Written &written, const Row *listed)
    {
        if (!written.row || !listed)
            return bool(written.row) != bool(listed);
        return !isSameState(*listed, *written.row)
            && std::ranges::any_of(written.before,
                                   [&](const Row &old) { return isSameState(*listed, old); });
    }

    template <typename Do> void forEach(const std::vector<Row> &rows, Do act) const
    {
        if (m_written.empty())
            return;
        const bool sorted = std::ranges::is_sorted(rows, {}, &Row::id);
        for (const auto &[id, written] : m_written) {
            const auto found = sorted ? std::ranges::lower_bound(rows, id, {}, &Row::id)
                                      : std::ranges::find(rows, id, &Row::id);
            const bool listed = found != rows.end() && found->id == id;
            act(id, written, listed ? &*found : nullptr);
        }
    }

    std::map<RowId, Written> m_written;
};

} // namespace tokendeck
