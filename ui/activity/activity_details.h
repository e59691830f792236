// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/tables/activity/activity_proxy.h"
#include "ui/activity/activity_object.h"
#include "ui/frame/details/details_pane.h"

namespace tokendeck {

//! All that is known of the entry of \p index, of \p table. \p object is what it was about, where
//! that stands in a list.
[[nodiscard]] DetailsContent activityDetails(const ActivityProxy &table, const QModelIndex &index,
                                             const std::optional<StandingObject> &object);

} // namespace tokendeck
