// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/file_problem.h"
#include "models/domain/connection.h"
#include "models/store/archive/kept_lists.h"

#include <QString>

#include <optional>
#include <set>

namespace tokendeck {

//! The last lists of each connection, a file for each, without tokens. They are copies: one that is
//! damaged, of another version, of another account or too old is worth nothing, and goes.
//!
//! Works at once; for the background.
class OfflineFiles {
public:
    //! A list that was read longer ago is dropped.
    static constexpr std::chrono::days Oldest{30};

    //! \p folder is absolute, and this class's alone. It is made when something is written.
    explicit OfflineFiles(QString folder);

    //! What was written for \p connection; nothing where there is nothing of use at \p now.
    [[nodiscard]] std::optional<KeptLists> read(const Connection &connection, TimePoint now) const;
    [[nodiscard]] FileOutcome<void> write(const Connection &connection,
                                          const ListShares &lists) const;
    void remove(const ConnectionId &id) const;
    //! Removes the files of all connections but \p named.
    void removeOthers(const std::set<ConnectionId> &named) const;
    void removeAll() const;

private:
    [[nodiscard]] QString pathOf(const ConnectionId &id) const;

    QString m_folder;
};

} // namespace tokendeck
