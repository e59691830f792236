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

//! A token that routes logs to its account ("data shipping token" in the console).
struct ShippingToken {
    ShippingTokenId id;
    QString name; //!< unique in its account, not empty
    Secret token;
    bool enabled = true;
    std::optional<TimePoint> createdAt; //!< absent when it is not known
    QString createdBy; //!< an e-mail address
    std::optional<TimePoint> updatedAt; //!< absent when it is not known
    QString updatedBy; //!< an e-mail address
    MaybeFault fault; //!< why the backend's row was not understood, if it was not

    friend bool operator==(const ShippingToken &, const ShippingToken &) = default;
};

} // namespace tokendeck
