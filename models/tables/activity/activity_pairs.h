// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/logs/audit_event.h"
#include "models/store/activity.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace tokendeck {

//! Whether an audit trail may tell of \p activity: something was asked of the backend, and is not
//! known to have failed.
[[nodiscard]] bool isAudited(const Activity &activity);

//! For each of \p events the position in \p acts of what was done here and is the same act; absent
//! where somebody else acted.
//!
//! Neither side names the other: they are the same when an API token acted in the same account, on
//! an object of the same name and list, with a fitting deed, at about the same time. The nearest in
//! time go together first, an event tells of one act, and an act has one event of each of its
//! deeds: a rotation creates and deletes. Both in any order; none is null.
[[nodiscard]] std::vector<std::optional<std::size_t>>
pairedActs(const std::vector<const Activity *> &acts,
           const std::vector<const AuditEntry *> &events);

} // namespace tokendeck
