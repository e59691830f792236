// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/insight/findings/certainty.h"

namespace tokendeck {

//! Makes of the verdicts of all accounts of \p result, and of those \p across them, what is shown:
//! leaves expired tokens to their other findings, sets what \p silences cover apart, tells which of
//! these have ended, counts for the scores, and puts all in order.
void sumUp(EstateFindings &result, const Verdicts &across, const std::vector<Silence> &silences,
           const JudgedEstate &judged);

} // namespace tokendeck
