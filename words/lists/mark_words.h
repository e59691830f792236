// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/workspace.h"

#include <QString>

namespace tokendeck {

//! \p name, as it is spoken, with what is under way with its row: "Audit, being deleted". \p
//! isKept: an earlier run has read the row, and this one has not yet.
[[nodiscard]] QString markedName(const QString &name, PendingMark mark, bool isKept);

} // namespace tokendeck
