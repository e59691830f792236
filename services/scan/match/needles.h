// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/secret.h"
#include "services/scan/match/text_encoding.h"

#include <span>
#include <vector>

namespace tokendeck {

//! Bits of a base64 character beside a needle that belong to the token: the low ones of the
//! character before it, the high ones of that behind.
struct BorderBits {
    quint8 count = 0; //!< 0, 2 or 4
    quint8 value = 0;
};

//! One text that a token can stand as, byte by byte.
struct Needle {
    Secret text;
    quint32 token = 0; //!< its position among those that are looked for
    TextEncoding encoding = TextEncoding::Utf8;
    //! Its characters may stand as UTF-16, too: with a zero byte each.
    bool spreads = false;
    BorderBits before; //!< of base64
    BorderBits behind; //!< of base64

    //! Whether ends of lines may stand inside of it.
    [[nodiscard]] bool wraps() const { return encoding == TextEncoding::Base64; }
};

//! All texts of \p tokens, empty ones left out. Tokens that are too short to be told from chance
//! are not looked for as base64 (below 8 bytes) or UTF-16 (below 2).
[[nodiscard]] std::vector<Needle> needlesOf(std::span<const Secret> tokens,
                                            SoughtEncodings encodings);

//! The value of a base64 character, of either alphabet (RFC 4648, 4 and 5); -1 of any other.
[[nodiscard]] int base64Value(uchar character);

} // namespace tokendeck
