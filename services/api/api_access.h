// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/secret.h"

#include <QString>
#include <QUrl>

namespace tokendeck {

//! Where a call goes and as whom.
struct ApiAccess {
    QUrl apiUrl;
    Secret apiToken;
    QString lane; //!< see Request::lane
    //! Whether LogzApi::suspend() leaves its calls alone: only for what a lock itself still owes.
    bool outlivesLock = false;
};

} // namespace tokendeck
