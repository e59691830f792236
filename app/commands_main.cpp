// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/program.h"
#include "app/modules.h"

#include <QtGlobal>

//! See CommandsMain.
extern "C" Q_DECL_EXPORT void tokendeckCommands(int argc, char **argv, tokendeck::Asked *asked)
{
    *asked = tokendeck::cli::run(argc, argv);
}

static_assert(std::is_same_v<decltype(&tokendeckCommands), tokendeck::CommandsMain>);
