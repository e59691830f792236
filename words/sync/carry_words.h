// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sync/runs/carry_run.h"
#include "words/base/message.h"

#include <QString>

#include <span>

namespace tokendeck {

//! What is chosen to be carried over, \p count of the list \p kind: "Carry over 2 shared tokens".
[[nodiscard]] QString carryVerb(ListKind kind, int count);
//! What \p item of \p source is called in its account, as it is drawn.
[[nodiscard]] QString carryName(const CarrySource &source, const CarryItem &item);
//! What will happen to \p item in the account of \p target, a connection of \p workspace or one
//! that is gone, as a sentence without its subject; or why nothing will.
[[nodiscard]] QString carryText(const CarrySource &source, const CarryItem &item,
                                const Workspace &workspace, const ConnectionId &target,
                                TimePoint now);
//! What has become of \p item in the account that it was meant for.
[[nodiscard]] QString carryResult(const CarrySource &source, const CarryRun::Item &item,
                                  const Workspace &workspace, TimePoint now);
[[nodiscard]] Tone carryTone(const CarryRun::Item &item);
//! How much \p plans make and leave out: "4 filters will be made in 2 accounts. 1 is skipped."
[[nodiscard]] QString carrySummary(std::span<const CarryPlan> plans);
//! What has become of all of \p run.
[[nodiscard]] Message carryMessage(const CarryRun &run);
//! Why what was chosen goes to no account, each as a sentence; empty where all goes. \p ofSeveral:
//! it was chosen of more than one account, so that each is named.
[[nodiscard]] QString leftBehindText(const CarrySource &source, const Workspace &workspace,
                                     bool ofSeveral);

} // namespace tokendeck
