// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sync/runs/bulk_plan.h"
#include "services/sync/runs/bulk_run.h"
#include "words/base/message.h"

#include <QString>
#include <QStringList>

#include <span>
#include <vector>

namespace tokendeck {

//! The verb for all of \p commands, which are of one kind and one or more: "Delete 20 shared
//! tokens".
[[nodiscard]] QString bulkVerb(const std::vector<Command> &commands);
//! The same where nothing of it can be done yet, so that no number holds: "Delete the shared
//! tokens".
[[nodiscard]] QString bulkVerbAlone(const std::vector<Command> &commands);
//! bulkVerb() as the heading of the question: of deletions with a question mark.
[[nodiscard]] QString bulkTitle(const std::vector<Command> &commands);
//! How many of \p plan, which has one item or more, will be done and how many are skipped: "18 will
//! be deleted, 2 are skipped."
[[nodiscard]] QString planSummary(const BulkPlan &plan);
//! What will happen to \p item, as a sentence without its subject: "is deleted". \p filters are the
//! account's, sorted by id.
[[nodiscard]] QString planText(const BulkItem &item, std::span<const Filter> filters);
//! When \p token was last used, behind planText(): "last used 2 h ago".
[[nodiscard]] QString lastUseText(const SharedToken &token, TimePoint now);
//! Why \p item, which has a skip, is left out; a sentence.
[[nodiscard]] QString skipText(const BulkItem &item);
//! What the message bar says of a single \p item that is left out: what does not happen, and why.
[[nodiscard]] Message skipMessage(const BulkItem &item, const QString &account);
//! How far a run has come, and what stopping does; \p pace is what else there is to say.
[[nodiscard]] QString runProgressText(int finished, int total, bool stops, const QString &pace);
//! What became of those that did not end well: "2 failed", "1 was not begun". Empty where all did.
[[nodiscard]] QStringList otherEnds(int failed, int unknown, int left);
//! What became of changes that are all like \p change: "18 shared tokens were deleted, 2 failed."
//! \p deviating of those that are done hold in another way than asked for (saysDeviation()).
[[nodiscard]] Message bulkMessage(const Change &change, const BulkRun::Progress &progress,
                                  int deviating = 0);

} // namespace tokendeck
