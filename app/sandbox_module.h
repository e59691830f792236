// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/outcome.h"
#include "services/sandbox/base/sandbox_options.h"

#include <QObject>
#include <QStringList>

#include <functional>

namespace tokendeck {

//! The embedded sandbox, in a module of its own: a window without it has no HTTP server and no
//! database in memory.
class SandboxModule {
public:
    virtual ~SandboxModule() = default;

    //! As SandboxThread::start(), with \p faults besides those of \p options, as on the command
    //! line of tokendeck-sandbox; InvalidInput where one cannot be read.
    virtual void start(SandboxOptions options, const QStringList &faults, QObject *context,
                       std::function<void(Outcome<SandboxAccess>)> done) = 0;
};

//! A function of the module: makes it, for the caller to end.
using SandboxMaker = SandboxModule *(*)();
//! Its name there.
inline constexpr auto SandboxMakerName = "tokendeckSandbox";

//! Another function of the module: puts into \p why for what reason one of \p faults, as on the
//! command line, cannot be read; nothing where all can.
using SandboxFaultCheck = void (*)(const QStringList &faults, QString &why);
//! Its name there.
inline constexpr auto SandboxFaultCheckName = "tokendeckSandboxFaults";

} // namespace tokendeck
