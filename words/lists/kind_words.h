// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/list_kind.h"

#include <QString>

namespace tokendeck {

//! One of what a list of \p kind holds: "shared token".
[[nodiscard]] QString kindWord(ListKind kind);
//! "1 shared token", "1,200 shared tokens".
[[nodiscard]] QString countedKind(ListKind kind, qsizetype count);
//! \p sentence with its first letter as at the beginning of a sentence.
[[nodiscard]] QString capitalized(QString sentence);

} // namespace tokendeck
