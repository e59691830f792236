// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/ids.h"
#include "models/domain/lists/list_kind.h"
#include "models/domain/secret.h"

#include <vector>

namespace tokendeck {

class Workspace;

//! Where a token's text stands in the workspace.
struct KnownToken {
    ListKind kind = ListKind::SharedTokens;
    ConnectionId connection;
    qint32 id = 0;

    friend bool operator==(const KnownToken &, const KnownToken &) = default;
};

//! Every row of \p workspace whose token is \p token, those of accounts last: an account's token is
//! one of its shipping tokens, too. Each is compared in a time that says nothing of where they
//! differ. For the UI thread; nothing is kept.
[[nodiscard]] std::vector<KnownToken> knownTokens(const Workspace &workspace, const Secret &token);

} // namespace tokendeck
