// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/store/database.h"

#include <QStringList>

namespace tokendeck::sandbox {

//! Marks the file as a sandbox's ("TkSb" in SQLite's header).
inline constexpr int ApplicationId = 0x546b5362;
//! A file of another version is moved aside: sample data can be made anew.
inline constexpr int SchemaVersion = 1;

//! What makes the tables that are missing.
[[nodiscard]] QStringList schemaStatements();
//! Where the numbers of \p kind begin.
[[nodiscard]] qint32 firstId(IdKind kind);

} // namespace tokendeck::sandbox
