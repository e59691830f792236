// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/clock.h"
#include "models/domain/ids.h"
#include "models/domain/row_fault.h"
#include "models/domain/secret.h"

#include <QString>

#include <optional>

namespace tokendeck {

//! A token that acts for its account through the API.
struct ApiToken {
    ApiTokenId id;
    QString name;
    Secret token; //!< empty where the backend tells it only once
    AccountId accountId; //!< the account it was made in
    std::optional<TimePoint> createdAt; //!< absent when it is not known
    MaybeFault fault; //!< why the backend's row was not understood, if it was not

    friend bool operator==(const ApiToken &, const ApiToken &) = default;
};

} // namespace tokendeck
