// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/frame/empty_state.h"
#include "words/lists/problems/page_words.h"

#include <functional>

namespace tokendeck {

//! What a page can do about having no rows.
struct EmptyActions {
    std::function<void()> clearSearch;
    std::function<void()> retry; //!< read everything again
    //! Finds out why a connection does not get it; empty where the page offers that elsewhere.
    std::function<void(const ConnectionId &)> check = {};
};

//! Adds the buttons to \p text, which says \p reason of the connections \p scope: what helps, out
//! of \p actions, and the way to the console where nothing here does.
void addEmptyActions(EmptyText &text, EmptyReason reason, const Workspace &workspace,
                     std::span<const ConnectionId> scope, const EmptyActions &actions);

} // namespace tokendeck
