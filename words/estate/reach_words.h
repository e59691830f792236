// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/clock.h"
#include "models/insight/scope_map.h"

#include <QString>

namespace tokendeck {

// What is said of who can search what.

//! The second line of a node: "API token · created 12 Mar 2026", "not searchable from main".
[[nodiscard]] QString scopeCaption(const ScopeNode &node);
//! The name of a node as it is shown: isolated, with its family where another one has the same; of
//! a group "14 API tokens".
[[nodiscard]] QString scopeTitle(const ScopeNode &node);
//! The same where there is one short line for all: the name alone; of a group whose tokens they
//! are, "Staging (3)", or "4 open".
[[nodiscard]] QString scopeShortTitle(const ScopeNode &node);
//! What \p node's state is called, for who does not see its line: "open", "closed", "refused".
[[nodiscard]] QString scopeState(const ScopeNode &node);
//! What the node at \p node reaches, or who reaches it, in one sentence.
[[nodiscard]] QString scopeSentence(const ScopeMap &map, int node);
//! "5 API tokens, 8 accounts": of all that \p facts name. \p keptFrom: some of it is from then, and
//! was not read again yet.
[[nodiscard]] QString scopeCounts(const ScopeFacts &facts,
                                  std::optional<TimePoint> keptFrom = std::nullopt);

//! What opening or closing an account would do.
struct ReachChangeText {
    QString title; //!< "Open “Security” to search?"
    QString text;
    QString verb; //!< on the button
};
//! \p account belongs to the account that is called \p main. \p tokensKnown: the API tokens of that
//! were read.
[[nodiscard]] ReachChangeText reachChangeText(const ReachAccount &account, const QString &main,
                                              bool searchable, const ReachChange &change,
                                              bool tokensKnown);

} // namespace tokendeck
