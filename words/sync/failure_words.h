// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/problem.h"
#include "services/sync/commands/command.h"

#include <QString>

namespace tokendeck {

//! Why a change did not work.
struct FailureWords {
    //! The end of a sentence, without its stop: "the account's API token is not allowed to do it".
    QString reason;
    QString advice; //!< one or two sentences: what to do; may be empty
    QString quote; //!< the server's or the system's own sentence, in quotes; may be empty
    QString reference; //!< the request ID, for Logz.io's support; may be empty

    //! What comes behind the sentence that \c reason ends; may be empty.
    [[nodiscard]] QString rest() const;
};

//! The words for \p problem that \p change has met. What it happened to is named before them.
[[nodiscard]] FailureWords failureWords(const Problem &problem, const Change &change);

} // namespace tokendeck
