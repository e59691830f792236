// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QComboBox;
class QWidget;

namespace tokendeck {

//! Has a screen reader say what \p combo is for, its accessible name, where no label beside it
//! does: Qt speaks of a drop-down by what is chosen in it. \p place is what the drop-down stands
//! in.
void sayPurposeOf(QComboBox *combo, QWidget *place);

} // namespace tokendeck
