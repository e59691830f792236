// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/insight/search/called_names.h"

#include <optional>

namespace tokendeck {

class Workspace;

//! What the accounts and connections of \p workspace are called, as searches ask for them; absent
//! while the accounts of a connection were never read, so that not every name is known. Takes
//! longer than a search does where there are many connections: not for each row or letter.
[[nodiscard]] std::optional<CalledNames> calledNames(const Workspace &workspace);

} // namespace tokendeck
