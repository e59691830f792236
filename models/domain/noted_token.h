// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/api_token_entry.h"

namespace tokendeck {

//! The token that \p id, of another computer, names among \p mine: by its id, or by \p name where
//! it was written down by hand, as ids below 0 are each computer's own. 0 where there is none.
[[nodiscard]] inline ApiTokenId notedToken(ApiTokenId id, const QString &name,
                                           const ApiTokenEntries &mine)
{
    if (id.isValid())
        return mine.contains(id) ? id : ApiTokenId();
    for (const auto &[known, entry] : mine) {
        if (!known.isValid() && entry.name == name)
            return known;
    }
    return {};
}

} // namespace tokendeck
