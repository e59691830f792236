// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/lists/list_kind.h"

#include <QString>

namespace tokendeck {

//! One of what a list of \p kind holds: "shared token".
[[nodiscard]] QString kindWord(ListKind kind);
//! The kind and \p name, as it is shown, in quotes where it has some: "shared token “Checkout”".
[[nodiscard]] QString kindAndName(ListKind kind, const QString &name);
//! "1 shared token", "1,200 shared tokens".
[[nodiscard]] QString countedKind(ListKind kind, qsizetype count);
//! The same where it is seen which list it is: "1,200 tokens".
[[nodiscard]] QString countedHere(ListKind kind, qsizetype count);
//! In the middle of a sentence: "the shared tokens".
[[nodiscard]] QString listWords(ListKind kind);
//! The verb that makes something new in the list: "New shared token". Empty where nothing can be
//! made.
[[nodiscard]] QString newVerb(ListKind kind);
//! "No shared tokens yet".
[[nodiscard]] QString noneYet(ListKind kind);
//! What one of them is for, as a sentence; empty where that needs none.
[[nodiscard]] QString purposeOf(ListKind kind);
//! \p sentence with its first letter as at the beginning of a sentence.
[[nodiscard]] QString capitalized(QString sentence);

} // namespace tokendeck
