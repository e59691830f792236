// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/insight/findings/estate_findings.h"
#include "models/insight/search/row_facts.h"
#include "models/tables/accounts/account_node.h"

namespace tokendeck {

//! What words with names ask of the account of \p node. \p findings may be null: then what rests on
//! them is not known.
[[nodiscard]] RowFacts accountFacts(const AccountNode &node, const EstateFindings *findings);

} // namespace tokendeck
