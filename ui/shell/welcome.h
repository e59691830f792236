// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/ids.h"

namespace tokendeck {

class Shell;
class Workspace;

//! Says in \p shell, which shows \p id, that it was connected, and puts the keyboard into the page:
//! that of the accounts where \p withSubAccounts were.
void welcome(const ConnectionId &id, const Workspace &workspace, bool withSubAccounts,
             Shell &shell);

} // namespace tokendeck
