// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QComboBox;

namespace tokendeck {

//! Lets \p combo be from \p narrowest to \p widest pixels wide, as there is room, whatever its
//! entries are. A choice that is longer is told whole by its tool tip.
void setWidths(QComboBox *combo, int narrowest, int widest);
//! Lets the list below \p combo, whose entries are others now, show them whole, as far as a list
//! can be wide.
void fitList(QComboBox *combo);

} // namespace tokendeck
