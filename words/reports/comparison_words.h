// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/reports/compare/comparison.h"
#include "services/reports/report/report_source.h"

#include <QString>
#include <QStringList>

namespace tokendeck {

// What is said of a difference, and of a comparison. Names are isolated.

//! "Appeared".
[[nodiscard]] QString differenceWord(DifferenceKind kind);
//! "3 tokens appeared".
[[nodiscard]] QString countedDifference(DifferenceKind kind, int count);
//! What the token is called, or which list the doubt is about.
[[nodiscard]] QString differenceName(const Difference &difference);
//! "Shared token 1241"; of a list nothing.
[[nodiscard]] QString differenceObject(const Difference &difference);
[[nodiscard]] QString differenceAccount(const Difference &difference);
//! The value that differs, as it was and as it is; empty where there is none.
[[nodiscard]] QString valueBefore(const Difference &difference);
[[nodiscard]] QString valueAfter(const Difference &difference);
//! What it means: what became visible, why it is not known, who has made what is gone. May be
//! empty.
[[nodiscard]] QString differenceNote(const Difference &difference);

//! What stands above the differences: how many tokens were compared, and what could not be told.
[[nodiscard]] QStringList comparisonSentences(const Comparison &comparison);

//! Why a token with another text under its id would not be seen; empty where each would be.
[[nodiscard]] QString untoldTextsSentence(const Comparison &comparison);

//! Why there is nothing to compare.
[[nodiscard]] QString reportProblemText(const ReportProblem &problem);

} // namespace tokendeck
