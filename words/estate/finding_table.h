// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/insight/estate/finding.h"

namespace tokendeck {

//! All that is said of one kind of finding, to be translated in the context Finding. %1 is the name
//! of the object, %2 the one fact that the kind has: the time, the other's name or accounts, how
//! many of how many; %3 the account.
struct FindingRow {
    FindingKind kind = FindingKind::OpenSharedToken;
    const char *name; //!< of the kind, in the middle of a list: "Shared tokens without a filter"
    const char *title; //!< what is wrong, without a full stop: "%1 has no filter"
    const char *titleOfMore = nullptr; //!< with a number: where more than one other belongs to it
    const char *why; //!< why that matters: a sentence
    const char *many; //!< what is wrong with a number of objects; %1 is the days of a limit
};

[[nodiscard]] const FindingRow &rowOf(FindingKind kind);

} // namespace tokendeck
