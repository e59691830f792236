// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/commands/command.h"
#include "models/base/output/csv_text.h"

namespace tokendeck::cli {

//! --output of a command that can write its answer into a file.
[[nodiscard]] OptionSpec outputOption();
//! How CSV is written there: on a terminal a text is shown as in a table.
[[nodiscard]] CsvOptions answerCsv(const CommandContext &context);
//! Writes \p bytes, an answer, as a whole: to the file of --output, or to standard output. What
//! goes wrong is said.
[[nodiscard]] ExitCode writeAnswer(CommandContext &context, const QByteArray &bytes);

} // namespace tokendeck::cli
