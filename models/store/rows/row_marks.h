// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/workspace.h"

#include <map>
#include <set>
#include <tuple>
#include <vector>

namespace tokendeck {

//! The marks of a Workspace's rows: those that commands have given, and the confirmed rows that a
//! list lacks.
class RowMarks {
public:
    using Key = std::tuple<ConnectionId, ListKind, qint32>;

    //! What a table shows: the given mark, or else whether it is unlisted.
    [[nodiscard]] PendingMark of(const Key &key) const;
    //! False when the row has the mark already.
    bool give(const Key &key, PendingMark mark);
    //! Makes \p lacking the unlisted rows of a list. Answers those for which that is new.
    std::vector<qint32> setUnlisted(const ConnectionId &id, ListKind kind,
                                    const std::set<qint32> &lacking);
    [[nodiscard]] bool hasGiven() const { return !m_given.empty(); }
    void takeGiven(const Key &key) { m_given.erase(key); }
    void forget(const ConnectionId &id);

private:
    [[nodiscard]] PendingMark given(const Key &key) const;

    std::map<Key, PendingMark> m_given;
    std::set<Key> m_unlisted;
};

} // namespace tokendeck
