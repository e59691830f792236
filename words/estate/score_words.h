// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/insight/findings/estate_findings.h"

#include <QString>
#include <QStringList>

#include <span>

namespace tokendeck {

class Workspace;

//! The score as it always reads: "84", "84 · 71 with 6 silenced", "–".
[[nodiscard]] QString scoreText(const Score &score);
//! What it is the score of: "31 tokens checked", or why there is none; and that \p unconnected sub
//! accounts are not in it.
[[nodiscard]] QString scoreSubject(const Score &score, const Workspace &workspace,
                                   int unconnected = 0);
//! How it is reckoned.
[[nodiscard]] QString scoreRule();
//! What could not be checked, as a sentence. Empty where all of \p unread are still being read for
//! the first time, or there are none.
[[nodiscard]] QString uncheckedWords(const std::vector<UnreadList> &unread,
                                     const Workspace &workspace);

//! Of each token of \p scope that the score leaves out, a sentence that says what is not known of
//! it.
[[nodiscard]] QStringList leftOutWords(const EstateFindings &findings,
                                       std::span<const ConnectionId> scope,
                                       const Workspace &workspace);

} // namespace tokendeck
