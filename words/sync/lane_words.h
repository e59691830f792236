// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/workspace.h"
#include "services/sync/refresh/lane_watch.h"

#include <QString>

#include <chrono>
#include <set>

namespace tokendeck {

// \p whom is what the requests are for, as the end of a sentence: "“Production”".

//! "Logz.io asks to wait 7 s before the next request for “Production”: until 14:03:27." The same
//! from the beginning of the wait to its end.
[[nodiscard]] QString waitWords(const LaneWatch::Hold &hold, const QString &whom);

//! "Logz.io answers very slowly for “Production”."
[[nodiscard]] QString slowWords(const QString &whom);

//! What there is to say of the pace of \p lane; empty when it goes on as usual.
[[nodiscard]] QString laneWords(const LaneWatch &lanes, const QString &lane, const QString &whom);

//! The same of the lane of the connection \p id.
[[nodiscard]] QString laneWords(const LaneWatch &lanes, const Workspace &workspace,
                                const ConnectionId &id);

//! The same of the first of \p ids of which there is something to say.
[[nodiscard]] QString laneWords(const LaneWatch &lanes, const Workspace &workspace,
                                const std::set<ConnectionId> &ids);

//! That the backend's clock is \p ahead of this computer's, or behind it.
[[nodiscard]] QString clockWords(std::chrono::seconds ahead, const QString &whom);

} // namespace tokendeck
