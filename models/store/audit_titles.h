// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/logs/audit_event.h"
#include "models/store/activity.h"

#include <optional>

namespace tokendeck {

// An event has no more than a title in the backend's words and the members that it changed. What
// they are about is read from those words, as far as they are known.

//! What was done: Created, Changed, Deleted, or Other where no word says it.
[[nodiscard]] ActivityKind kindOfTitle(const QString &title);
//! Whether it says that what was tried did not come about: "Failed login".
[[nodiscard]] bool tellsFailure(const QString &title);
//! The list of what it was done to; absent where no word says it.
[[nodiscard]] std::optional<ListKind> listOfTitle(const QString &title);
//! The name of what it was done to: the name among its changes, or else what it made or took away.
//! A value that was replaced by another is no object. Empty without one.
[[nodiscard]] QString objectOf(const AuditEvent &event);

//! Whether \p name and \p other name the same object of \p list. A filter is "env:prod" here and
//! "env: prod" in an audit trail.
[[nodiscard]] bool isSameObject(QString name, QString other, std::optional<ListKind> list);

} // namespace tokendeck
