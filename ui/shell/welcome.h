// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace tokendeck {

class Shell;

//! Puts the keyboard into the page of \p shell, which shows what was just connected: that of the
//! accounts where \p withSubAccounts were.
void welcome(bool withSubAccounts, Shell &shell);

} // namespace tokendeck
