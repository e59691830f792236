// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/row_fault.h"

#include <QString>

namespace tokendeck {

//! What the first cell of a row that was not understood shows: its name, if that could be read, and
//! that it was not understood.
[[nodiscard]] QString faultTitle(const QString &name);
//! Where and why: "Not understood at $[3].filters: expected an array."
[[nodiscard]] QString faultToolTip(const RowFault &fault);
//! Stands where a cell would say yes or no, and neither is known.
[[nodiscard]] QString notKnown();

} // namespace tokendeck
