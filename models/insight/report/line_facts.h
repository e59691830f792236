// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/api_token.h"
#include "models/domain/filter.h"
#include "models/domain/shipping_token.h"
#include "models/insight/report/token_line.h"

#include <span>

namespace tokendeck {

// What a row tells of its token beside its text, which is not read.

void describe(TokenLine &line, const ShippingToken &row);
//! \p filters are those of the account, sorted by id.
void describe(TokenLine &line, const SharedToken &row, std::span<const Filter> filters);
void describe(TokenLine &line, const ApiToken &row);

} // namespace tokendeck
