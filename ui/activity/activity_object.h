// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/tables/activity/activity_line.h"
#include "ui/base/intent.h"

#include <optional>

namespace tokendeck {

class Workspace;

//! What an act was about, where it stands in a list now.
struct StandingObject {
    QString name; //!< as it is called there
    Intent intent; //!< leads to it
};

//! Absent where \p line is about nothing that stands in \p workspace, or where its name alone is
//! known and several have it.
[[nodiscard]] std::optional<StandingObject> standingObject(const Workspace &workspace,
                                                           const ActivityLine &line);

} // namespace tokendeck
