// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/ids.h"
#include "models/domain/row_fault.h"
#include "models/domain/secret.h"
#include "models/domain/stated_time.h"

#include <QString>

#include <vector>

namespace tokendeck {

//! How a shared token combines its filters.
enum class FilterOperator {
    And, //!< a log passes when it matches all of them
    Or, //!< a log passes when it matches any of them
};

//! A token that opens dashboards without a login. Without a filter it shows every log of its
//! account.
struct SharedToken {
    SharedTokenId id;
    QString name;
    Secret token;
    std::vector<FilterId> filters; //!< in the backend's order; empty when it has none, or null
    FilterOperator filterOperator = FilterOperator::And;
    bool operatorAssumed = false; //!< the backend named none, so it counts as AND
    StatedTime lastUsed;
    StatedTime expiresAt;
    MaybeFault fault; //!< why the backend's row was not understood, if it was not

    friend bool operator==(const SharedToken &, const SharedToken &) = default;
};

} // namespace tokendeck
