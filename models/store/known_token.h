// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/ids.h"
#include "models/domain/lists/list_kind.h"
#include "models/domain/secret.h"

#include <QStringView>

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

//! So many characters that stand in a token are a part of it. A run of five is told apart from the
//! ids and words of names no more where there are 100,000 tokens.
inline constexpr qsizetype ShortestTokenPart = 8;

//! Whether some ShortestTokenPart characters of \p text stand in any token of \p workspace, without
//! regard to case. For the UI thread: a few milliseconds with 100,000 tokens, of which no copy is
//! made.
[[nodiscard]] bool holdsPartOfToken(const Workspace &workspace, QStringView text);

} // namespace tokendeck
