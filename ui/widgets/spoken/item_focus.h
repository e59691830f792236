// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace tokendeck {

//! From now on a screen reader hears of the current row, cell or entry of each view that gets the
//! focus, in every window, and when it is checked there. Qt tells of it only when another one
//! becomes the current one. Once is enough; the application object exists.
void tellFocusOfItems();

} // namespace tokendeck
