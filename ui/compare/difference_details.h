// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/reports/compare/comparison.h"
#include "ui/frame/details/details_pane.h"

namespace tokendeck {

//! What the details pane says about one difference.
[[nodiscard]] DetailsContent differenceDetails(const Difference &difference);

} // namespace tokendeck
