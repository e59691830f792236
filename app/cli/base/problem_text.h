// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/problem.h"

#include <QString>
#include <QStringList>

namespace tokendeck::cli {

//! What went wrong with reading \p object, in the middle of a sentence, and what somebody in front
//! of a shell can do about it.
[[nodiscard]] QString problemText(const Problem &problem, const QString &object);

//! Why the key of the fingerprints is not to be had for a search without Logz.io, and what can be
//! done about it.
[[nodiscard]] QString keyProblemText(const Problem &problem);

//! Whether \p kind is a matter of the keychain itself, for whichever token.
[[nodiscard]] bool isOfKeychain(ProblemKind kind);

//! Why the tokens of the connections \p names are not to be had, who have all the same \p problem:
//! one sentence for them all, and what can be done about it.
[[nodiscard]] QString tokenProblemText(const Problem &problem, const QStringList &names);

} // namespace tokendeck::cli
