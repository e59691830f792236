// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/insight/filters/filter_uses.h"
#include "models/store/workspace.h"

#include <QString>

namespace tokendeck {

//! How many tokens use the filter, as far as \p uses tell: "3", "3 or more" beside tokens that were
//! not understood, noValue() where those may be all.
[[nodiscard]] QString usesText(const FilterUses &uses, FilterId id);

//! That it is not known which shared tokens use a filter, and why, from the \p status of their list
//! at \p now: a sentence; empty where the list is current.
[[nodiscard]] QString unknownUseWords(const ListStatus &status, TimePoint now);

//! What the details say about the uses that the table gives as \p cell, with why they are not known
//! or from when they are.
[[nodiscard]] QString usedByWords(const QString &cell, const ListStatus &status, TimePoint now);

//! How often each filter of \p connection is used; absent where its tokens were not read, or not
//! read again.
[[nodiscard]] std::optional<FilterUses> knownUses(const Workspace &workspace,
                                                  const ConnectionId &connection);

} // namespace tokendeck
