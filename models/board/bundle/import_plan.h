// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/board/bundle/connection_bundle.h"
#include "models/store/workspace.h"

#include <vector>

namespace tokendeck {

//! What an entry of a file is to this computer.
enum class ImportState {
    New,
    Same, //!< it is there, and the file says nothing else of it
    Differs, //!< it is there, and whether the file's word is taken is asked
    Unreadable,
};

//! One entry beside what is there.
struct ImportRow {
    ImportState state = ImportState::New;
    std::optional<ConnectionId> known; //!< the connection of the same account
    bool otherName = false;
    bool otherMarks = false;
    int notes = 0; //!< of its API tokens that are not here, or differ
    int silences = 0; //!< that are not here, or differ

    friend bool operator==(const ImportRow &, const ImportRow &) = default;
};

//! What each entry of \p bundle is, beside the connections and notes of \p workspace and beside \p
//! silences. The same backend and account id are the same connection.
[[nodiscard]] std::vector<ImportRow> importRows(const ConnectionBundle &bundle,
                                                const Workspace &workspace,
                                                const std::vector<Silence> &silences);

} // namespace tokendeck
