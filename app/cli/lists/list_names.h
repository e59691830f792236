// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/lists/row_kind.h"

#include <QString>
#include <QStringList>

#include <algorithm>
#include <array>
#include <optional>
#include <set>

namespace tokendeck::cli {

//! The lists of what has a token.
inline constexpr std::array TokenLists{ListKind::ShippingTokens, ListKind::SharedTokens,
                                       ListKind::ApiTokens, ListKind::Accounts};
static_assert(TokenLists.size() == size_t(std::ranges::count_if(AllListKinds, haveTokens)));

//! What lists are called on a command line: "accounts", "shipping", "shared", "filters", "api".
[[nodiscard]] QStringList listNames();
[[nodiscard]] std::optional<ListKind> listNamed(const QString &name);
[[nodiscard]] QString nameOfList(ListKind kind);

//! What names \p kind, whose rows have tokens, before a slash and one of them: "shared" of
//! "shared/42".
[[nodiscard]] QString ownerWordOf(ListKind kind);
//! The list of tokens that is named so, or as listNamed() has it.
[[nodiscard]] std::optional<ListKind> ownerListNamed(const QString &word);

//! What has to be read so that all can be said of the rows of \p kind.
[[nodiscard]] std::set<ListKind> listsNeededFor(ListKind kind);

} // namespace tokendeck::cli
