// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/row_fault.h"
#include "models/domain/secret.h"

#include <QString>

namespace tokendeck {

//! Stands in a cell that has nothing to say.
[[nodiscard]] QString noValue();
//! \p text, isolated, or what stands for no value.
[[nodiscard]] QString orNone(const QString &text);
//! Stands where a cell would say yes or no, and neither is known.
[[nodiscard]] QString notKnown();

//! Whether logs that are sent with a token are taken: "enabled", "disabled".
[[nodiscard]] QString enabledWord(bool enabled);
//! Stands where a time would be: it never comes, or never was.
[[nodiscard]] QString never();
//! What an API token's check says while the backend is being asked.
[[nodiscard]] QString asking();

//! What a token's cell shows: its mask, or that there is none to show.
[[nodiscard]] QString maskedText(const Secret &token, bool locked);
//! The same for a screen reader: the ends letter by letter would say less than that it is there.
[[nodiscard]] QString spokenMask(const Secret &token, bool locked);

//! What the first cell of a row that was not understood shows and says: that it was not, in front,
//! where no length of a name and no width of a column cuts it, and its name, if that could be read.
[[nodiscard]] QString faultTitle(const QString &name);
//! Where and why: "Not understood at $[3].filters: expected an array."
[[nodiscard]] QString faultToolTip(const RowFault &fault);

} // namespace tokendeck
