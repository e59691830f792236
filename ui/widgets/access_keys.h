// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QMenu;

namespace tokendeck {

//! Gives each entry of \p menu, and of its submenus, an access key that no other one of that menu
//! has: the first letter that is left of its text. An entry without a letter that is left gets
//! none. What does something comes before what is chosen, and the words of an entry before the
//! quoted names: a verb has the same key whatever the names are.
void giveAccessKeys(QMenu *menu);

} // namespace tokendeck
