// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/routes/backend.h"

#include <vector>

namespace tokendeck::sandbox {

//! Adds \p count shared tokens to \p account, as a company of that size would have them: names with
//! numbers and letters of several languages, most with some of \p filters, a few unfiltered,
//! expired, never used or without an end. The same ones for the same count, but for the tokens.
void createSampleTokens(Backend &backend, AccountId account, const std::vector<FilterId> &filters,
                        int count, TimePoint now);

} // namespace tokendeck::sandbox
