// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sync/commands/command_report.h"

#include <functional>

namespace tokendeck {

//! Who words what is written down of a finished command.
struct EntryWords {
    //! A sentence of its notes, for Activity::note.
    std::function<QString(const Command &, const CommandReport &)> note = {};
    //! For Activity::change; with the filters of the command's account, by id.
    std::function<QString(const Change &, const std::vector<Filter> &)> change = {};
};

//! What the activity log keeps of \p command, which has ended with \p report. \p account is the
//! name of the account that it was about, as the workspace may have forgotten it by now, and \p
//! filters are those that it has.
[[nodiscard]] Activity entryOf(const Command &command, const CommandReport &report,
                               const QString &account, const EntryWords &words,
                               const std::vector<Filter> &filters);

} // namespace tokendeck
