// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/intent.h"

#include <QByteArray>

#include <optional>

namespace tokendeck {

class Workspace;

//! \p place, for the time between two sessions of the desktop: its page, its search, its rows by
//! their ids. A search that tells of a token of \p workspace is left out.
[[nodiscard]] QByteArray keptPlace(const Intent &place, const Workspace &workspace);
//! What keptPlace() gave; nothing where \p bytes are damaged or lead to no page. Rows that are
//! not understood are passed over.
[[nodiscard]] std::optional<Intent> placeOf(const QByteArray &bytes);

} // namespace tokendeck
