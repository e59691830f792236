// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/list_knowledge.h"
#include "models/store/workspace.h"

#include <QString>

namespace tokendeck {

//! "12 tokens, 1 selected"; with a search "3 of 12 tokens, 2 not known", of which it cannot be said
//! whether they match; "At least 12 tokens" where only some of the lists have \p told theirs.
//! \p kind says what is counted. What an earlier run kept at \p keptFrom, which is told, too, says
//! so: "12 tokens, from 27 Nov, 14:05, not yet read again".
[[nodiscard]] QString countWords(ListKind kind, int shown, int total, int selected,
                                 ListsRead told = ListsRead::All, int notKnown = 0,
                                 std::optional<TimePoint> keptFrom = {});
//! A number as it stands beside what it counts, and in words.
struct ShownCount {
    QString text;
    QString spoken;
};
//! \p count of what only \p read of the lists tell: "12", "12+", "–".
[[nodiscard]] ShownCount shownCount(int count, ListsRead read);
//! "From 27 Nov, 14:05, not yet read again".
[[nodiscard]] QString keptWords(TimePoint keptFrom);

//! "Europe · 7 accounts"; below 1 account the region alone.
[[nodiscard]] QString connectionFacts(const QString &region, int accounts);

//! The danger bar of the shared tokens page: who can read everything. \p count tokens, 1 or more,
//! have no filter; \p name is the first one's, \p account their account's, empty when there are
//! several.
[[nodiscard]] QString unfilteredWords(int count, const QString &name, const QString &account);

//! What to send to Logz.io's support so that it enables the shared-token API for \p account.
[[nodiscard]] QString sharedTokensSupportText(const QString &account, AccountId id,
                                              const QString &requestId);

} // namespace tokendeck
