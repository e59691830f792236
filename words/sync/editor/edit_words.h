// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/filter.h"
#include "services/sync/commands/command.h"

#include <QString>

#include <vector>

namespace tokendeck {

//! What \p change does to a shared token, in the middle of a sentence: "filter “team: web”
//! attached, combined with OR". \p filters are those of its account, by id; empty for every other
//! change, and where nothing more can be said than that it was edited.
[[nodiscard]] QString editText(const Change &change, const std::vector<Filter> &filters);

} // namespace tokendeck
