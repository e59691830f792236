// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/actions.h"
#include "ui/frame/page_spec.h"

#include <QKeyCombination>

#include <span>
#include <vector>

namespace tokendeck {

//! Every page, in the order of the sidebar, of Ctrl+1 and of Ctrl+2.
[[nodiscard]] std::span<const PageSpec> pageSpecs();

//! What opens the page at \p position, 0 or more: Ctrl and one figure; nothing from the tenth page
//! on.
[[nodiscard]] QKeySequence pageKeys(int position);

//! What opens each page, in their order.
[[nodiscard]] std::vector<Actions::PageAction> pageActions();

} // namespace tokendeck
