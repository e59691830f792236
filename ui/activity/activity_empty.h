// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/frame/empty_state.h"

#include <QStringList>

namespace tokendeck {

//! Why no activity is shown.
enum class ActivityEmpty {
    None, //!< it is
    Loading,
    NotFound,
    NotFoundYet, //!< among what was read so far
    Nothing, //!< there is none
};

//! What is said instead, without what can be done. \p search and \p chosen, of ActivityFilters, are
//! what was not found.
[[nodiscard]] EmptyText activityEmptyText(ActivityEmpty kind, const QString &search,
                                          const QStringList &chosen);

} // namespace tokendeck
