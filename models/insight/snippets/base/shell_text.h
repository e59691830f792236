// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/insight/snippets/base/snippet_fault.h"

#include <QString>

namespace tokendeck {

//! \p text as one word of a POSIX shell, in single quotes, in which nothing means anything. Control
//! characters are refused: a terminal that the snippet is pasted into would act on them.
//!
//! A name never stands in a comment of a shell, not even so: what ends a line ends a comment.
[[nodiscard]] QuotedText shellText(const QString &text);

} // namespace tokendeck
