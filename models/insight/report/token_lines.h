// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/insight/findings/estate_findings.h"
#include "models/insight/report/fingerprint.h"
#include "models/insight/report/token_line.h"

#include <memory>
#include <vector>

namespace tokendeck {

//! What the lines of tokens follow from.
struct LinesInput {
    EstateView view; //!< whose tokens
    std::shared_ptr<const EstateFindings> findings; //!< of all; never null
    FirstSeen firstSeen; //!< may be empty
    FingerprintKey key;
};

//! A line for each token of \p input, in their order. Reads each text once, for its mask and its
//! fingerprint. Takes about a second for 100,000 tokens; for the background.
[[nodiscard]] std::vector<TokenLine> tokenLines(const LinesInput &input);

} // namespace tokendeck
