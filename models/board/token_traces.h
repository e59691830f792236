// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace tokendeck {

class Workspace;

//! Whether \p text, which would be kept in a file or seen by others, tells of a token: a word of it
//! looks like one (holdsToken()), or a part of it stands in one of \p workspace
//! (holdsPartOfToken()).
[[nodiscard]] bool tellsOfToken(const Workspace &workspace, QStringView text);

} // namespace tokendeck
