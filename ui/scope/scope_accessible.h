// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace tokendeck {

class ScopeView;

//! Lets assistive technology read each ScopeView as a list of its nodes, each with its name, its
//! state and what it reaches. Once is enough.
void installScopeAccessibility();

//! Says that \p view's selected node has the focus now.
void tellScopeFocus(ScopeView *view);

} // namespace tokendeck
