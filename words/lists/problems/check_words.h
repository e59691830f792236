// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "words/base/tone.h"

#include <QString>
#include <QStringList>

namespace tokendeck {

//! What came of checking many API tokens.
struct CheckSummary {
    int works = 0;
    QStringList refused; //!< the names of those that the backend refused
    int unanswered = 0;
    int unknown = 0; //!< not asked, because their texts are not known here
};

struct CheckWords {
    Tone tone = Tone::Good;
    QString text;
};
//! "All 14 tokens work."; "12 of 14 tokens work. “ci” and “airflow” were refused."
[[nodiscard]] CheckWords checkWords(const CheckSummary &summary);
//! "Checking 14 tokens…"
[[nodiscard]] QString checkingWords(int count);

} // namespace tokendeck
