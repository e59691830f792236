// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sync/commands/command_report.h"

#include <QStringList>

namespace tokendeck {

//! What the notes of \p report say, a sentence for each; notes of one kind about several tokens are
//! one sentence.
[[nodiscard]] QStringList noteSentences(const CommandReport &report);
//! That an API token which was answered acts for another account than the one asked for.
[[nodiscard]] QString otherAccountSentence(const QString &account, qint32 id);
//! Whether a note of \p report says that somebody can see more than was asked for.
[[nodiscard]] bool saysExposed(const CommandReport &report);
//! Whether a note of \p report says that what holds is not what was asked for.
[[nodiscard]] bool saysDeviation(const CommandReport &report);

} // namespace tokendeck
