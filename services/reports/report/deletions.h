// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/logs/audit_event.h"
#include "models/store/activity.h"
#include "services/reports/report/report.h"
#include "services/reports/snapshots/snapshot_files.h"

#include <map>
#include <span>
#include <vector>

namespace tokendeck {

// Who deleted the tokens that are gone. What nobody tells without doubt stays not known.

//! The account of each connection.
using AccountKeys = std::map<ConnectionId, SnapshotKey>;

//! A part of an account's audit trail.
struct TrailPart {
    SnapshotKey account;
    TimePoint from; //!< inclusive
    TimePoint to; //!< inclusive
    std::vector<AuditEvent> events; //!< all of that time, in any order
};

//! The tokens that \p earlier has and \p later lacks, although it has read their lists, as lines of
//! what is gone.
[[nodiscard]] std::vector<TokenLine> missingLines(const Report &earlier, const Report &later);

//! Says of the tokens of \p lines that are gone who deleted or rotated them, where that was done
//! here: \p activities name their object by its id. \p user as in actorHere().
void tellDeletions(std::vector<TokenLine> &lines, std::span<const Activity> activities,
                   const AccountKeys &accounts, const QString &user);

//! The parts of audit trails, without events, that may tell of the tokens of \p lines that are gone
//! and of which what was done here does not tell by whom; those of the newest end first.
[[nodiscard]] std::vector<TrailPart> trailParts(std::span<const TokenLine> lines);

//! Says the same by \p parts. An event names its token and gives no id: it counts where it is the
//! only deletion of that name in the time in which the only token of that name went, and no token
//! was renamed from or to it.
void tellDeletions(std::vector<TokenLine> &lines, std::span<const TrailPart> parts);

} // namespace tokendeck
