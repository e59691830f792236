// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/clock.h"

#include <QString>

#include <optional>

namespace tokendeck {

//! Why a server's certificate is not trusted.
enum class TlsFault {
    UnknownAuthority, //!< nobody whom this computer trusts has signed it
    OtherHost, //!< it is for other names
    Expired,
    NotYetValid,
    Handshake, //!< what answers there does not speak TLS as we do, or refuses us
};

//! Who vouches for a certificate that is trusted.
enum class Authority {
    Distribution, //!< one that came with the operating system
    Added, //!< one that somebody has added to this computer: whoever has its key can read along
    NotKnown, //!< which ones came with the system is not known here
};

//! What a handshake has shown.
struct TlsFacts {
    QString protocol; //!< "TLS 1.3"; empty where the handshake did not end
    QString issuer; //!< who has signed the server's certificate; empty where none came
    std::optional<TimePoint> validFrom; //!< of that certificate
    std::optional<TimePoint> validUntil;
    std::optional<TlsFault> fault; //!< absent: trusted
    QString detail; //!< of a fault, the system's words
    Authority authority = Authority::NotKnown; //!< of a trusted one

    friend bool operator==(const TlsFacts &, const TlsFacts &) = default;
};

} // namespace tokendeck
