// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/list_knowledge.h"
#include "models/store/workspace.h"

#include <QString>

namespace tokendeck {

//! Whether rows of which so much is known are those of an earlier time than the last try.
[[nodiscard]] constexpr bool isOfBefore(ListKnowledge knowledge)
{
    return knowledge == ListKnowledge::Kept || knowledge == ListKnowledge::Stale;
}

//! From when rows are that isOfBefore() holds for, by the \p status of their list: "As of 27 Nov,
//! 14:05, not read since".
[[nodiscard]] QString oldRowWords(const ListStatus &status);

//! \p name, as it is spoken, with what is under way with its row: "Audit, being deleted", or that
//! it is of before, by what is \p known of its list.
[[nodiscard]] QString markedName(const QString &name, PendingMark mark, ListKnowledge known);

} // namespace tokendeck
