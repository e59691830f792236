// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/intent.h"
#include "ui/changes/offers/row_offer.h"

#include <optional>
#include <vector>

namespace tokendeck {

class Workspace;

//! Where \p action, an offer for \p selection, leads: to the rows that belong to it, in their page.
//! Absent for what is done in the selection's own page.
[[nodiscard]] std::optional<Intent> placeShownBy(const Workspace &workspace, RowAction action,
                                                 const Selection &selection);

//! The filters of \p token, a row of the shared tokens, as far as they are known.
[[nodiscard]] std::vector<RowRef> filtersOf(const Workspace &workspace, const RowRef &token);

//! The shipping tokens, searched for those of \p account, a row of the accounts, with the enabled
//! ones selected, as far as they are known.
[[nodiscard]] Intent enabledTokensOf(const Workspace &workspace, const RowRef &account);

//! The connection of the account \p row itself, at the backend of the one that lists it; only by
//! that is it known which tokens the account has.
[[nodiscard]] std::optional<ConnectionId> ownConnectionOf(const Workspace &workspace,
                                                          const RowRef &row);

//! \p account, a row of the accounts, as the connection of its main account lists it, by which
//! alone its settings are changed; absent where that is not connected.
[[nodiscard]] std::optional<RowRef> rowOfMain(const Workspace &workspace, const RowRef &account);

} // namespace tokendeck
