// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/filter.h"
#include "models/domain/shared_token.h"

namespace tokendeck {

//! A filter as it is searched and sorted: "env: prod".
[[nodiscard]] inline QString filterText(const QString &field, const QString &value)
{
    return field + QStringLiteral(": ") + value;
}

[[nodiscard]] inline QString filterText(const Filter &filter)
{
    return filterText(filter.field, filter.value);
}

//! A filter as it is drawn and spoken everywhere: "env: prod", the field first in every language,
//! each part isolated.
[[nodiscard]] QString shownFilter(const QString &field, const QString &value);

[[nodiscard]] inline QString shownFilter(const Filter &filter)
{
    return shownFilter(filter.field, filter.value);
}

//! What stands between filters: "AND" or "OR".
[[nodiscard]] QString operatorWord(FilterOperator filterOperator);

} // namespace tokendeck
