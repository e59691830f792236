// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/insight/findings/estate_index.h"
#include "models/insight/findings/verdicts.h"

#include <vector>

namespace tokendeck {

//! One API token, and all that the connections that see it tell of it.
struct SeenApiToken {
    ObjectRef object;
    size_t home = 0; //!< the position of the connection that it counts for
    const ApiToken *row = nullptr; //!< as its home shows it, or else the first that does
    std::vector<std::pair<const ApiToken *, const ConnectionView *>> seen; //!< all, the row first
};

//! The API tokens of all connections of \p view, each once, in the order of their objects.
[[nodiscard]] std::vector<SeenApiToken> apiTokensOf(const EstateView &view,
                                                    const EstateIndex &index);

//! Who is responsible for \p token, as any connection has noted; empty where none has.
[[nodiscard]] QString ownerOf(const SeenApiToken &token);
//! Finding::fact of what is found at \p token, but for its name.
[[nodiscard]] QString factOf(const SeenApiToken &token);
//! The last answer of whoami that any connection has noted of \p token, or nullptr.
[[nodiscard]] const ApiTokenCheck *lastCheck(const SeenApiToken &token);
//! The moment that its making is known by, if any.
[[nodiscard]] std::optional<TimePoint> madeAt(const SeenApiToken &token);

//! What is to be said of the API tokens of \p view, and of accounts because of their notes, but for
//! what rests on the texts of tokens. \p tokens are apiTokensOf().
[[nodiscard]] Verdicts apiTokenVerdicts(const EstateView &view, const EstateIndex &index,
                                        const std::vector<SeenApiToken> &tokens,
                                        const RuleContext &context);

} // namespace tokendeck
