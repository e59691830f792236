// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace tokendeck {

//! What the application was started with.
struct CommandLine {
    bool sandbox = false; //!< open on the embedded sandbox, with settings of its own
    QString sandboxData; //!< the sandbox's SQLite file; empty: the usual place
    bool sandboxReset = false; //!< begin with fresh sample data
    std::optional<int> sandboxTokens; //!< 0 to 100,000 shared tokens of the main account
    std::optional<int> sandboxLatencyMs; //!< before each reply, 0 or more
    QStringList sandboxFaults; //!< as tokendeck-sandbox --fault
};

//! Reads \p arguments, the program's name first. Answers --help and --version, and ends the process
//! with a message where the arguments are wrong; needs no display for that.
[[nodiscard]] CommandLine parseCommandLine(const QStringList &arguments);

} // namespace tokendeck
