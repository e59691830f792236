// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace tokendeck {

//! Makes the fonts of the folder "fonts" among the program's parts known to this process, and
//! returns how many files that were. A package of a distribution has none; one that stands alone
//! brings them, as a system without any would show boxes. Needs the application object.
int addBundledFonts();

} // namespace tokendeck
