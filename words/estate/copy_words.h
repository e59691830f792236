// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/workspace.h"

#include <QString>

namespace tokendeck {

//! Why the token of the row \p id of \p connection's list \p kind is of little use at \p now, as a
//! sentence that names it: it is disabled, expired or refused. Empty where it is of use, or where
//! that is not known.
[[nodiscard]] QString warningBeforeCopy(const Workspace &workspace, ListKind kind,
                                        const ConnectionId &connection, qint32 id, TimePoint now);

} // namespace tokendeck
