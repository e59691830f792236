// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace tokendeck {

//! What of this computer no text that is passed on may name: its host name, with and without the
//! domain, and the home folder. "localhost" says nothing, and is none of them.
[[nodiscard]] QStringList privateWords();

} // namespace tokendeck
