// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <tl/expected.hpp>

namespace tokendeck::cli {

//! How a command ended, as its caller sees it. The numbers are a promise: they stand in the man
//! page.
enum class ExitCode {
    Fine = 0,
    Found = 1, //!< what was looked for is there: findings, differences, leaked tokens
    WrongUse = 2, //!< the command line cannot be understood, or its name is of several
    NotRead = 3, //!< something that had to be read was not: said on standard error
    NotWritten = 4, //!< the output, a file or the clipboard could not be written, or no screen
    Interrupted = 130, //!< SIGINT or SIGTERM, as a shell would say it
    ClosedPipe = 141, //!< nobody takes the output any more; ends silently
};

//! A part of a command: its value, or the code to end with, whose reason was told already.
template <typename T> using Step = tl::expected<T, ExitCode>;

//! Ends the command with \p code: `return leave(ExitCode::WrongUse);`
[[nodiscard]] inline tl::unexpected<ExitCode> leave(ExitCode code)
{
    return tl::make_unexpected(code);
}

} // namespace tokendeck::cli
