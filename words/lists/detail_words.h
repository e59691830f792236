// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/clock.h"
#include "models/domain/api_token.h"
#include "models/domain/api_token_entry.h"
#include "models/domain/filter.h"
#include "models/domain/row_fault.h"
#include "models/domain/shared_token.h"
#include "models/domain/shipping_token.h"
#include "models/insight/expiry.h"
#include "words/base/tone.h"

#include <QString>

#include <vector>

namespace tokendeck {

//! One thing that is known of a row.
struct DetailFact {
    QString name; //!< "Created"
    QString value;
    QString toolTip; //!< empty for none
    Tone tone = Tone::Normal;
};
using DetailFacts = std::vector<DetailFact>;

// What is known of a row at \p now beside its name and token. What it does not have is left out.
[[nodiscard]] DetailFacts factsOf(const ShippingToken &token, TimePoint now);
//! What ends in fewer days than \p daysToWarn is said in another colour.
[[nodiscard]] DetailFacts factsOf(const SharedToken &token, TimePoint now,
                                  int daysToWarn = DaysToWarn);
//! \p entry is what this computer knows of it; \p listed says whether the backend lists it, and so
//! has given its id.
[[nodiscard]] DetailFacts factsOf(const ApiToken &token, const ApiTokenEntry &entry, bool listed,
                                  TimePoint now);
//! \p usedBy is what the table says about its uses.
[[nodiscard]] DetailFacts factsOf(const Filter &filter, const QString &usedBy);
//! Where and why something was not understood. \p id is its own, where the fault says that it has
//! one.
[[nodiscard]] DetailFacts factsOf(const RowFault &fault, qint32 id);
//! The same of what has no id to be shown.
void addFault(DetailFacts &facts, const RowFault &fault);

//! That an earlier run has read the row, at \p from, and this one has not yet.
[[nodiscard]] DetailFact keptFact(TimePoint from);

//! Stands in a token's place.
[[nodiscard]] QString tokenNotTold();
//! The same of a row that this run has not read yet.
[[nodiscard]] QString tokenNotReadAgain();

//! What the holder of \p token can read of \p account beside its filters; empty where they say it.
//! \p counted says whether the share of the logs is shown.
[[nodiscard]] QString holderNote(const SharedToken &token, const QString &account, bool counted);
//! The same of a shared token that was not understood.
[[nodiscard]] QString unknownHolderNote(const QString &account);
//! "12 % of the logs of the last 24 hours"; that there were none for a \p total of 0.
[[nodiscard]] QString shareSentence(qint64 passing, qint64 total);
//! Stands for it while it is counted.
[[nodiscard]] QString countingLogs();
//! That they cannot be counted now, as no answer comes.
[[nodiscard]] QString logsOutOfReach();

} // namespace tokendeck
