// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sync/bulk_plan.h"
#include "services/sync/command_report.h"
#include "ui/widgets/message_bar.h"

#include <QString>

#include <span>
#include <vector>

namespace tokendeck {

//! What \p change is made to, or what it makes, in the middle of a sentence: "shared token “Board
//! status wall”".
[[nodiscard]] QString changeObject(const Change &change);

//! Its name alone: "Board status wall", "env: prod".
[[nodiscard]] QString changeName(const Change &change);

//! What the message bar says of a command that has ended: what holds now, where that is not what
//! was asked for, what was left behind, and what to do. Without an action. \p account is the name
//! of the command's account.
[[nodiscard]] Message changeMessage(const Command &command, const CommandReport &report,
                                    const QString &account);

//! One sentence for the activity list beside action and outcome; empty when they say it all.
[[nodiscard]] QString changeNote(const Command &command, const CommandReport &report);

//! Of a command that waits behind Undo: "Shared token “X” of Production is deleted in a moment."
[[nodiscard]] QString waitingText(const Command &command, const QString &account);

//! The verb for all of \p commands, of which there is one or more: "Delete 20 shared tokens".
[[nodiscard]] QString bulkVerb(const std::vector<Command> &commands);
//! What will happen to \p item, as a sentence without its subject: "is deleted". \p filters are the
//! account's, sorted by id.
[[nodiscard]] QString planText(const BulkItem &item, std::span<const Filter> filters);
//! Why \p item, which has a skip, is left out.
[[nodiscard]] QString skipText(const BulkItem &item);

} // namespace tokendeck
