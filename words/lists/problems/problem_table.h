// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "words/lists/problems/problem_words.h"

namespace tokendeck {

//! A text of the table, untranslated. %1 is what the problem happened to, %2 the one fact that the
//! kind has: the place, the time to wait, who answered.
struct Phrase {
    const char *text = "";
    const char *withoutFact =
        nullptr; //!< said where the fact is not known, if that makes a difference

    [[nodiscard]] QString filled(const QString &object, const QString &fact) const;
};

//! All that is said of one kind of problem.
struct ProblemRow {
    ProblemKind kind = ProblemKind::ServerFailed;
    // Of a list, or something else that was read or asked for:
    Phrase happened; //!< a sentence
    Phrase advice; //!< one or two; may be empty
    // Of a change, whose sentence names the object:
    Phrase reason; //!< the end of that sentence; %1 is what kind of thing the object is
    Phrase changeAdvice; //!< may be empty
    Remedy remedy = Remedy::None; //!< where the problem has what it needs
    bool mayHaveActed = false; //!< that the backend may have, is said in place of the advice
    bool tellsDetail = false; //!< Problem::detail is worth the admin's reading
};

[[nodiscard]] const ProblemRow &rowOf(ProblemKind kind);

//! The fact of \p problem that its row speaks of; empty where it is not known.
[[nodiscard]] QString factOf(const Problem &problem);

} // namespace tokendeck
