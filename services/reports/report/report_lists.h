// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/workspace.h"
#include "services/reports/report/report.h"

#include <span>

namespace tokendeck {

//! How well the lists of \p scope are known by \p workspace. Of an account with several connections
//! each list stands once, as it is known best.
[[nodiscard]] std::vector<ReportList> reportLists(const Workspace &workspace,
                                                  std::span<const ConnectionId> scope);

} // namespace tokendeck
