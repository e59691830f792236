// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/clock.h"
#include "models/domain/lists/list_kind.h"
#include "models/store/activity_log.h"

#include <QStringList>

namespace tokendeck {

//! What an object of a list is, so that its activity is found again.
struct ActivityObject {
    ConnectionId connection;
    ListKind kind = ListKind::SharedTokens;
    qint32 id = 0;
    QString name; //!< tells the tokens of different lists apart whose ids are equal
};

//! The last \p most (1 or more) things that were done here to \p object, the newest first: "Today
//! 09:14 · copied on this computer". Out of what \p log has loaded.
[[nodiscard]] QStringList recentActivity(const ActivityLog &log, const ActivityObject &object,
                                         TimePoint now, int most = 3);

} // namespace tokendeck
