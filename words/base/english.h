// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace tokendeck {

//! Has every tr() with a number choose between the singular and the plural, which stand in
//! words/english.ts. Once, when there is an application, and before anything is said.
void installEnglish();

} // namespace tokendeck
