// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/logs/actor.h"
#include "models/store/activity.h"
#include "words/base/tone.h"

#include <QString>

namespace tokendeck {

//! What was done, as a row says it: "Deleted a shared token". An outcome other than done is told by
//! outcomeWords() beside it: "Delete a shared token" was what was asked for.
[[nodiscard]] QString activityWords(ActivityAction action, ActivityOutcome outcome);
//! The same in the list of what happened to one object: "deleted", "copied on this computer".
[[nodiscard]] QString recentWords(ActivityAction action);

[[nodiscard]] QString outcomeWords(ActivityOutcome outcome);
//! The same in a word or two, to be chosen from.
[[nodiscard]] QString shortOutcome(ActivityOutcome outcome);
//! "Created", "Other".
[[nodiscard]] QString activityKindWord(ActivityKind kind);
[[nodiscard]] Tone outcomeTone(ActivityOutcome outcome);

//! Who acted: "Priya Natarajan", "Tokendeck (API token)"; the sign for no value where that is not
//! known. Names are isolated.
[[nodiscard]] QString actorWords(const Actor &actor);

//! "340 ms", "2.4 s", "1 min 5 s"; empty for none.
[[nodiscard]] QString tookWords(std::chrono::milliseconds duration);

} // namespace tokendeck
