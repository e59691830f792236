// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/lists/row_kind.h"
#include "models/store/archive/archive_reader.h"
#include "models/store/archive/archive_writer.h"

#include <tuple>

namespace tokendeck {

//! One list as it was read, without tokens. Without a time it was not: there are no rows then.
template <typename Row> struct KeptList {
    std::optional<TimePoint> readAt;
    std::vector<Row> rows; //!< sorted by id

    friend bool operator==(const KeptList &, const KeptList &) = default;
};

//! The lists of one connection.
struct KeptLists {
    PerList<KeptList> lists;

    template <typename Row> [[nodiscard]] const KeptList<Row> &list() const
    {
        return std::get<KeptList<Row>>(lists);
    }
    template <typename Row> [[nodiscard]] KeptList<Row> &list()
    {
        return std::get<KeptList<Row>>(lists);
    }

    friend bool operator==(const KeptLists &, const KeptLists &) = default;
};

//! A share of what the workspace holds of one list at one moment: no row is copied.
template <typename Row> struct ListShare {
    std::optional<TimePoint> readAt; //!< by this run or by the one that has kept it
    Rows<Row> rows;
};

//! The same of all lists of one connection; to be written on the background.
struct ListShares {
    PerList<ListShare> lists;

    //! What \p workspace holds of \p id now.
    [[nodiscard]] static ListShares of(const Workspace &workspace, const ConnectionId &id);

    template <typename Row> [[nodiscard]] const ListShare<Row> &list() const
    {
        return std::get<ListShare<Row>>(lists);
    }
};

//! Writes \p shares for the next one. Reads no token.
void put(ArchiveWriter &writer, const ListShares &shares);
void put(ArchiveWriter &writer, const KeptLists &lists);
void get(ArchiveReader &reader, KeptLists &lists);
//! A copy of \p shares that no token was ever in, by way of their bytes.
[[nodiscard]] KeptLists keptLists(const ListShares &shares);

} // namespace tokendeck
