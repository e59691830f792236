// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/list_knowledge.h"
#include "models/store/workspace.h"
#include "services/sync/refresh/sync_service.h"
#include "words/base/tone.h"

#include <QString>

#include <chrono>

namespace tokendeck {

//! What the sidebar's foot says about the sync.
struct SyncWords {
    QString text; //!< "Synced 12 s ago"
    QString details; //!< a sentence more, for the tooltip and for assistive technology
    Tone tone = Tone::Dim;

    friend bool operator==(const SyncWords &, const SyncWords &) = default;
};

//! The words for \p summary at \p now.
[[nodiscard]] SyncWords syncWords(const SyncSummary &summary, TimePoint now);

//! "12 s ago", "3 min ago": how long ago, in the shortest form.
[[nodiscard]] QString agoText(std::chrono::milliseconds age);

//! The name of \p kind in the middle of a sentence: "the shared tokens".
[[nodiscard]] QString listWords(ListKind kind);

//! "12 tokens, 1 selected"; with a search "3 of 12 tokens"; "At least 12 tokens" where only some of
//! the lists were \p read. \p kind says what is counted.
[[nodiscard]] QString countWords(ListKind kind, int shown, int total, int selected,
                                 ListsRead read = ListsRead::All);

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
