// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/secret.h"

#include <QString>

namespace tokendeck {

//! Writes \p snippet to \p path: into a file for its owner alone, mode 0600, beside it, which takes
//! its place when all of it is on the disk. Why it was not, in the system's words; empty when it
//! was.
[[nodiscard]] QString saveSnippet(const QString &path, const Secret &snippet);

} // namespace tokendeck
