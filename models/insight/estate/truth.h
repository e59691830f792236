// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace tokendeck {

//! An answer about a row. What was not read or not understood is neither yes nor no.
enum class Truth { No, Yes, Unknown };

[[nodiscard]] constexpr Truth truthOf(bool yes)
{
    return yes ? Truth::Yes : Truth::No;
}

//! Whether both hold: one "no" settles it.
[[nodiscard]] constexpr Truth both(Truth a, Truth b)
{
    if (a == Truth::No || b == Truth::No)
        return Truth::No;
    return a == Truth::Yes && b == Truth::Yes ? Truth::Yes : Truth::Unknown;
}

[[nodiscard]] constexpr Truth opposite(Truth truth)
{
    if (truth == Truth::Unknown)
        return truth;
    return truth == Truth::Yes ? Truth::No : Truth::Yes;
}

} // namespace tokendeck
