// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/clock.h"
#include "models/domain/ids.h"
#include "models/domain/secret.h"

#include <QString>

namespace tokendeck {

//! A token that routes logs to its account ("data shipping token" in the console).
struct ShippingToken {
    ShippingTokenId id;
    QString name; //!< unique in its account, not empty
    Secret token;
    bool enabled = true;
    TimePoint createdAt;
    QString createdBy; //!< an e-mail address
    TimePoint updatedAt;
    QString updatedBy; //!< an e-mail address

    friend bool operator==(const ShippingToken &, const ShippingToken &) = default;
};

} // namespace tokendeck
