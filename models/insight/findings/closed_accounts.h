// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/insight/findings/api_token_rules.h"

namespace tokendeck {

//! Adds to \p verdicts the sub accounts that are closed to search while the note on an API token of
//! their main account, one of \p tokens, names them: by their id, or by their whole name as words.
void addClosedAccounts(Verdicts &verdicts, const EstateView &view, const EstateIndex &index,
                       const std::vector<SeenApiToken> &tokens, const RuleContext &context);

} // namespace tokendeck
