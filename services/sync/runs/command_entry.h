// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sync/commands/command_report.h"

namespace tokendeck {

//! What the activity log keeps of \p command, which has ended with \p report. \p account is the
//! name of the account that it was about, as the workspace may have forgotten it by now.
[[nodiscard]] Activity entryOf(const Command &command, const CommandReport &report,
                               const QString &account);

} // namespace tokendeck
