// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/base/sandbox_options.h"

#include <QStringList>

#include <optional>

namespace tokendeck::sandbox {

//! What the command line asks for: a sandbox, or that the program ends with a text and a status.
struct CommandLine {
    SandboxOptions options;
    std::optional<int> exitStatus; //!< present: end with it, after writing text
    QString text; //!< the help, or what is wrong; for standard error unless exitStatus is 0
};

[[nodiscard]] CommandLine readCommandLine(const QStringList &arguments);

} // namespace tokendeck::sandbox
