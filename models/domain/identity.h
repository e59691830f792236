// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/ids.h"

#include <QString>

namespace tokendeck {

//! The account that a token acts for (GET /v2/whoami).
struct Identity {
    AccountId accountId;
    QString accountName;

    friend bool operator==(const Identity &, const Identity &) = default;
};

} // namespace tokendeck
