// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/ids.h"
#include "models/insight/estate/finding.h"

#include <optional>
#include <vector>

namespace tokendeck {

//! Which findings a card shows.
struct AttentionChoice {
    std::optional<Severity> severity; //!< absent: each
    bool silenced = false; //!< those that were silenced, in place of the others
    //! Of the tokens alone that the score counts as \a severity, which is given: each by the
    //! gravest of its findings.
    bool scored = false;
    std::vector<ConnectionId> scope; //!< of these connections alone; empty: all that are shown

    friend bool operator==(const AttentionChoice &, const AttentionChoice &) = default;
};

} // namespace tokendeck
