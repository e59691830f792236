// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sync/commands/command_report.h"
#include "words/base/message.h"

#include <QString>

namespace tokendeck {

class Workspace;

//! The account that \p command changes, distinct among all that are connected.
[[nodiscard]] QString shownAccountName(const Workspace &workspace, const Command &command);

//! What \p change is made to, or what it makes, in the middle of a sentence: "shared token “Board
//! status wall”".
[[nodiscard]] QString changeObject(const Change &change);

//! Its name alone, isolated: "Board status wall", "env: prod".
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

//! Good, or how bad: Danger where it failed or somebody sees too much, Warning where something else
//! holds than was asked for or it is not known what holds; Accent while it has not ended.
[[nodiscard]] Tone reportTone(const CommandReport &report);
//! What became of \p command in a row that names its object and account already: "Done", "Failed:
//! the account's API token is not allowed to do it. …".
[[nodiscard]] QString resultText(const Command &command, const CommandReport &report);

} // namespace tokendeck
