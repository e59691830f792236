// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/insight/filters/filter_meaning.h"
#include "models/insight/report/token_line.h"

namespace tokendeck {

//! What a change of filters did to what can be seen.
enum class Visibility {
    Same, //!< the same logs as before
    More, //!< all that could be seen before, and more
    Everything, //!< every log of the account, and before it was not
    Less, //!< a part of what could be seen before
    Nothing, //!< no log any more
    Other, //!< some logs that could not be seen before, and others no more
    NotKnown, //!< some of the filters are not known
};

//! \p filters as the rules of insight take them.
[[nodiscard]] FilterSet filterSetOf(const LineFilters &filters);

//! Whether both ask the same, in whatever order, and combine it alike.
[[nodiscard]] bool isSame(const LineFilters &a, const LineFilters &b);

[[nodiscard]] Visibility visibilityOf(const LineFilters &before, const LineFilters &after);

} // namespace tokendeck
