// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/changes/offers/row_offer.h"

#include <optional>
#include <vector>

namespace tokendeck {

//! To take the token of \p selection along in another form; absent where it is not one row that has
//! a token.
[[nodiscard]] std::optional<RowOffer> copyOffer(const Workspace &workspace,
                                                const Selection &selection);
//! Puts that, where there is one, before \p offers. What hinders a change does not hinder copying.
void addCopyOffer(std::vector<RowOffer> &offers, const Workspace &workspace,
                  const Selection &selection);

} // namespace tokendeck
