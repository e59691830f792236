// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/lists/list_kind.h"
#include "models/insight/search/search_query.h"

namespace tokendeck {

// What rows of a list can be asked for: elsewhere a word would find nothing, and its negation all.

//! Whether rows of \p list have what \p name asks about, or may have it without anybody telling.
[[nodiscard]] bool isOfList(SearchName name, ListKind list);
//! Whether a row of \p list can be in \p state.
[[nodiscard]] bool isOfList(RowState state, ListKind list);
//! Whether rows of \p list can have a finding of \p kind.
[[nodiscard]] bool isOfList(FindingKind kind, ListKind list);

// The same of what is searched.

[[nodiscard]] bool isAskedOf(SearchName name, SearchPlace place);
[[nodiscard]] bool isAskedOf(RowState state, SearchPlace place);
[[nodiscard]] bool isAskedOf(FindingKind kind, SearchPlace place);
//! Whether what \p term asks about can be there.
[[nodiscard]] bool isAskedOf(const SearchTerm &term, SearchPlace place);

} // namespace tokendeck
