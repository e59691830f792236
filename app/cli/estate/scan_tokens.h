// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/estate/estate_reader.h"
#include "services/scan/scan_target.h"

#include <functional>

namespace tokendeck::cli {

//! Makes what a search in files looks for, in the thread that searches.
using MakeTarget = std::function<ScanTarget()>;

//! Reads the lists; their tokens, and those that the connections work with, are looked for. Where
//! all lists of all connections of the settings were read, keeps their fingerprints for
//! keptTokens(), which makes the key of these in the keychain where there is none. Where nothing of
//! the environment's account was read, its token is looked for all the same.
[[nodiscard]] Step<MakeTarget> readTokens(EstateReader &estate, Console &console,
                                          const Arguments &arguments);

//! What was kept, without asking Logz.io; its words are compared by their fingerprints. NotRead
//! where nothing was kept, or the keychain does not give the key.
[[nodiscard]] Step<MakeTarget> keptTokens(EstateReader &estate, Console &console,
                                          const Arguments &arguments);

} // namespace tokendeck::cli
