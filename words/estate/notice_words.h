// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace tokendeck {

// What a notice of the desktop says. Others may see it: it names nothing.

//! "2 new high findings".
[[nodiscard]] QString highFindingsTitle(int count);
[[nodiscard]] QString highFindingsText();

} // namespace tokendeck
