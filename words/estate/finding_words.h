// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/insight/estate/finding_limits.h"
#include "models/insight/findings/silence.h"

#include <QString>

#include <vector>

namespace tokendeck {

//! What is wrong, as a sentence without its full stop: "Support snapshots has no filter". Names are
//! isolated.
[[nodiscard]] QString findingTitle(const Finding &finding, TimePoint now);
//! Why that matters, as a sentence.
[[nodiscard]] QString findingReason(const Finding &finding);
//! What and where its object is: "Shared token · Production".
[[nodiscard]] QString findingObject(const Finding &finding);
//! What is wrong with \p count objects of which \p one is one: "14 shared tokens have no filter".
[[nodiscard]] QString findingsTitle(const Finding &one, int count,
                                    const FindingLimits &limits = {});
//! What a kind is called where it is switched off or silenced: "Shared tokens without a filter".
[[nodiscard]] QString findingKindName(FindingKind kind);
//! Since when and why something is silenced, and until when where it is grave: "Silenced on 24 Nov
//! 2026: “a wall display”". Of several \p silences, one or more, the reason of each; the same is
//! said once.
[[nodiscard]] QString silenceWords(const std::vector<Silence> &silences, Severity severity);
//! "High".
[[nodiscard]] QString severityWord(Severity severity);
//! The button of a change: "Edit filters…"; empty for none.
[[nodiscard]] QString mendVerb(Mend mend);

} // namespace tokendeck
