// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace tokendeck {

class ScopeTree;
class TokenTreeView;

//! A view of \p tree, in the order of the map, one row of which can be selected. \p name is read
//! out. \p tree outlives it.
[[nodiscard]] TokenTreeView *makeScopeList(ScopeTree *tree, const QString &name);

} // namespace tokendeck
