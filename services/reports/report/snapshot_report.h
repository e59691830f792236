// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/reports/report/report.h"
#include "services/reports/snapshots/snapshot.h"

#include <span>

namespace tokendeck {

//! The lines of the tokens that \p snapshot tells to be gone: who made them, when, and what they
//! showed.
[[nodiscard]] std::vector<TokenLine> goneLines(const Snapshot &snapshot);

//! What \p snapshots, one of each account, held, as a report: no masks, which no snapshot has, and
//! no tokens of accounts. Its time is that of the newest, and its fingerprints are of the key of
//! the newest ones: older snapshots have none, and those of another key say nothing beside them.
[[nodiscard]] Report reportOf(std::span<const Snapshot> snapshots);

} // namespace tokendeck
