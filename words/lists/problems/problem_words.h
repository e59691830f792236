// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/problem.h"

#include <QString>

namespace tokendeck {

//! What the admin can do about a problem with one click.
enum class Remedy {
    None,
    TryAgain,
    EnterToken, //!< the connection needs a new token
    UseRegion, //!< Problem::regionHint names the region
    SessionOnly, //!< the keychain does not take it: keep the token in memory alone
    ChooseAddress, //!< the keychain's token is for another address than the connection's
    AskSupport, //!< Logz.io must enable something
    CopyShape, //!< Problem::shape helps who is to mend the reading
};

//! The words for one problem.
struct ProblemWords {
    QString happened; //!< one sentence: what happened, and to what
    QString advice; //!< one sentence: what to do; may be empty
    QString quote; //!< the server's or the system's own sentence, in quotes; may be empty
    QString reference; //!< "Request ID 8f3a…, for Logz.io's support"; may be empty
    Remedy remedy = Remedy::None;

    //! All of it as one paragraph.
    [[nodiscard]] QString text() const;

    friend bool operator==(const ProblemWords &, const ProblemWords &) = default;
};

//! The words for \p problem. \p object is what it happened to, as the middle of a sentence: "the
//! shared tokens of Production". Plain text; shortened where the server's sentence is very long.
[[nodiscard]] ProblemWords problemWords(const Problem &problem, const QString &object);

//! The words for \p problem of something that only reads: whether the backend acted is no question.
[[nodiscard]] ProblemWords readingWords(Problem problem, const QString &object);

//! Who answered in place of Logz.io, of Intercepted: "the page “Sign in”", or what is known without
//! its name.
[[nodiscard]] QString answererWords(const Problem &problem);

//! The verb on the button or link of \p remedy; empty for None.
[[nodiscard]] QString remedyText(Remedy remedy);

} // namespace tokendeck
