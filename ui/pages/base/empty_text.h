// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/frame/empty_state.h"
#include "words/lists/problems/page_words.h"

namespace tokendeck {

//! emptyWords() with their icon. Actions are added by the page.
[[nodiscard]] EmptyText emptyText(EmptyReason reason, const Workspace &workspace,
                                  std::span<const ConnectionId> scope, ListKind kind,
                                  const QString &search);

} // namespace tokendeck
