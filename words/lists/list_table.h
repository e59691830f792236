// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/lists/list_kind.h"

namespace tokendeck {

//! What is said of one list, to be translated in the context ListTable.
struct ListText {
    ListKind kind;
    const char *one; //!< "shared token"
    const char *counted; //!< "%Ln shared tokens"
    const char *countedHere; //!< the same where it is seen which list it is: "%Ln tokens"
    const char *all; //!< in the middle of a sentence: "the shared tokens"
    const char *newVerb; //!< "New shared token"; null where nothing can be made
    const char *none; //!< "No shared tokens yet"
    const char *purpose; //!< a sentence below that; null where it needs none
    //! Logz.io's support enables it for an account.
    bool isEnabledBySupport = false;
};

//! The line of \p kind in the table of lists.
[[nodiscard]] const ListText &textOf(ListKind kind);

} // namespace tokendeck
