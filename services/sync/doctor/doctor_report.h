// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sync/doctor/doctor_facts.h"

#include <chrono>
#include <optional>
#include <vector>

namespace tokendeck {

//! What is looked at, in this order.
enum class DoctorCheck {
    Name,
    WayOut,
    Tls,
    Clock,
    Token,
    Region,
    Accounts,
    ShippingTokens,
    SharedTokens,
    ApiTokens,
    SearchAndAudit,
};
inline constexpr int DoctorCheckCount = int(DoctorCheck::SearchAndAudit) + 1;

//! What a line says at one look.
enum class Verdict {
    Good, //!< an answer has proved it
    Remark, //!< worth knowing; no problem
    Problem,
    NotOffered, //!< an answer has told that this backend has no such thing
    NotChecked,
    Pending, //!< its turn is still to come
};

//! What a line says. Which sentence that is, is a matter of words/sync/checks/doctor_words.h.
enum class DoctorFinding {
    Pending,
    // Not checked, because:
    OutOfTime,
    Stopped, //!< the checks were ended before
    NoName, //!< the name has no address
    NoWayOut,
    NoTls,
    NoToken, //!< there is none to ask with
    TokenFailed, //!< it was refused, or is another account's
    AnswerFailed, //!< whoami has no answer that says anything of the token, as its Problem tells
    NoDate, //!< no answer said what time it is
    IsAddress, //!< there is no name to resolve
    PlainOnLoopback, //!< nothing leaves this computer, so that there is no TLS
    // The name:
    Resolved,
    UnresolvedHere, //!< the proxy resolves it
    Unresolved,
    // The way out:
    Direct,
    ThroughProxy,
    ProxyRefuses,
    Refused,
    Ipv6Alone, //!< its only addresses are IPv6, and there is no way to those
    Unreachable,
    // TLS:
    Trusted,
    Inspected, //!< trusted by an authority that somebody has added to this computer
    Untrusted, //!< TlsFacts::fault says why
    // The clock:
    ClockRight,
    ClockOff,
    ClockWrong,
    // Token and region:
    Accepted,
    OtherAccount, //!< the token is good, and not of the account that the connection is for
    OtherRegion,
    AsChosen, //!< the account is in the region of this address
    OwnAddress, //!< the address is of no known region, and the account is there
    // Whatever is asked for:
    Readable,
    NotUnderstood, //!< it was answered, and rows of it are not what the backend's contract says
    Missing, //!< the backend has no such thing
    Failed, //!< the Problem says how
};

struct DoctorLine {
    DoctorCheck check = DoctorCheck::Name;
    Verdict verdict = Verdict::Pending;
    DoctorFinding finding = DoctorFinding::Pending;
    std::optional<std::chrono::milliseconds> took; //!< absent where nothing was asked for it
    //! Of Failed, OtherRegion, and AnswerFailed of the token. Of Search and audit trail, of
    //! whichever failed.
    std::optional<Problem> problem = {};

    friend bool operator==(const DoctorLine &, const DoctorLine &) = default;
};

//! Whether the application can work with a connection.
enum class DoctorOutcome {
    Pending,
    Works,
    WorksInPart, //!< with a problem somewhere
    Fails,
    NotKnown, //!< nothing failed, and too little was checked
};

struct DoctorReport {
    DoctorOutcome outcome = DoctorOutcome::Pending;
    std::vector<DoctorLine> lines; //!< one for each DoctorCheck, in their order

    [[nodiscard]] int count(Verdict verdict) const;

    friend bool operator==(const DoctorReport &, const DoctorReport &) = default;
};

//! From how large a difference of the clocks on it is worth a remark, and a problem.
inline constexpr std::chrono::seconds ClockRemark{30};
inline constexpr std::chrono::minutes ClockProblem{5};

//! What \p facts mean. A line is Good only where an answer has proved what it says.
[[nodiscard]] DoctorReport judge(const DoctorFacts &facts);

} // namespace tokendeck
