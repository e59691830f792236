// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/insight/estate/finding.h"
#include "ui/base/intent.h"
#include "ui/changes/offers/row_offer.h"

#include <optional>

namespace tokendeck {

class Workspace;

// From a finding to what ends it and to where it is seen.

//! The connection of the account that \p object is of, itself; absent where it is not connected.
[[nodiscard]] std::optional<ConnectionId> connectionOf(const Workspace &workspace,
                                                       const ObjectRef &object);

//! What a page offers for its rows that does \p mend to an object of \p list; absent where that is
//! no change of a row.
[[nodiscard]] std::optional<RowAction> actionOf(Mend mend, ListKind list);

//! What can be done to many objects with findings like \p finding, by a plan; absent where they
//! are rather looked at in their page.
[[nodiscard]] std::optional<RowAction> planOf(const Finding &finding);

//! The row of \p finding's object.
[[nodiscard]] Selection selectionOf(const Finding &finding);

//! Why \p mend cannot be done to \p finding's object now; empty where it can.
[[nodiscard]] QString mendObstacle(const Workspace &workspace, const Finding &finding, Mend mend);

//! One place where \p finding is looked at.
struct FindingPlace {
    QString text; //!< of a menu's entry
    Intent intent;
};

//! Where \p finding is looked at: its object first, then what its kind leads to here. Nowhere, if
//! no list shows its object.
[[nodiscard]] std::vector<FindingPlace> placesOf(const Workspace &workspace,
                                                 const Finding &finding);

//! Where \p finding is looked at first: where its kind leads to here, at all that it is about where
//! one list has them, else at its object.
[[nodiscard]] Intent mainPlaceOf(const Workspace &workspace, const Finding &finding);

//! The console's page of \p finding's list; invalid where there is none.
[[nodiscard]] QUrl consolePageOf(const Workspace &workspace, const Finding &finding);

} // namespace tokendeck
