// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/clock.h"
#include "ui/base/selection.h"
#include "ui/frame/details/details_pane.h"

namespace tokendeck {

class Workspace;

//! What matters of the rows of \p selection together: in which accounts they are, how many are open
//! to everybody, expire or are out of use. \p count is how many are selected; \p selection may have
//! the first of them alone, which is said.
[[nodiscard]] DetailsContent summaryOf(const Workspace &workspace, const Selection &selection,
                                       int count, TimePoint now);

} // namespace tokendeck
