// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/filter.h"

namespace tokendeck {

//! A filter as it is shown everywhere: "env: prod".
[[nodiscard]] inline QString filterText(const QString &field, const QString &value)
{
    return field + QStringLiteral(": ") + value;
}

[[nodiscard]] inline QString filterText(const Filter &filter)
{
    return filterText(filter.field, filter.value);
}

} // namespace tokendeck
