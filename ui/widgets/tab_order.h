// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <vector>

class QWidget;

namespace tokendeck {

//! What Tab reaches below \p roots, one after the other, in the order in which it is read: as the
//! layouts have it, from the top and from the leading edge. What cannot be seen or used is left
//! out.
[[nodiscard]] std::vector<QWidget *> tabOrder(const std::vector<QWidget *> &roots);

//! Moves the focus within \p stops to the one behind (or before) the one that has it; from the last
//! to the first. From outside to the first or the last. False without any.
bool moveFocus(const std::vector<QWidget *> &stops, bool forward);

} // namespace tokendeck
