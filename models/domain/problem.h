// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <chrono>
#include <optional>

namespace tokendeck {

//! What went wrong, as a closed set: the application decides by it, and words says it.
enum class ProblemKind {
    // No answer came.
    Offline, //!< no network, or the host's name has no address
    ConnectionRefused, //!< the host is there, nothing answers at the port
    ProxyRefused, //!< the system's proxy cannot be reached or does not let us through
    TlsFailed, //!< the certificate; never ignored
    HandshakeFailed, //!< of TLS, without a word on a certificate: what answers may not speak it
    TimedOut, //!< connecting, waiting for bytes, or in total
    ConnectionLost, //!< the reply was cut
    Cancelled, //!< by the admin, by lock, or because the connection was removed
    // An answer came and is not what was asked for.
    Intercepted, //!< not from the backend but from something between here and it (Problem::detail)
    Unauthorized, //!< 401
    Forbidden, //!< 403
    NotFound, //!< 404, and 400 "not found" to GET or DELETE of one object (docs/backend.md, Values)
    NotSupported, //!< 405, and 404 where a whole path is missing
    Rejected, //!< any other 4xx: the server did not take what was sent
    RateLimited, //!< 429, after the allowed tries
    ServerFailed, //!< 5xx, after the allowed tries
    WrongRegion, //!< the message names the account's region (Problem::regionHint)
    Redirected, //!< 3xx: never followed
    InsecureUrl, //!< plain HTTP to a host that is not loopback: nothing was sent
    ReplyTooLarge, //!< over the size limit
    NotJson, //!< HTML, plain text, nothing, or broken JSON
    UnexpectedContent, //!< JSON of another shape (Problem::jsonPath)
    Contradictory, //!< against what was known: another object, or one that was there before
    // The keychain.
    KeychainLocked,
    KeychainDismissed, //!< the admin closed its question
    KeychainMissing, //!< the system has no keychain service
    KeychainNoBus, //!< there is no session bus to reach one by
    KeychainEntryMissing, //!< the service is there, the entry is not
    KeychainClosed, //!< the service is there and has no keychain open to keep things in
    KeychainOtherOrigin, //!< the entry is for another address (Problem::detail)
    KeychainTimedOut,
    KeychainFailed,
    // This computer.
    FileFailed, //!< a file cannot be read or written
    FileDamaged, //!< a file was not what it should be; it was moved aside
    InvalidInput, //!< found here, before anything was sent
    LimitReached, //!< found here: the server would refuse one more
    Protected, //!< found here: it must not be done (the last enabled token, the token in use)
    ChangedMeanwhile, //!< the object on the server is not the one the change was made from
    ReadOnly, //!< found here: the connection's changes are switched off (Problem::detail names it)
};

//! Whether the server may have acted on the request.
enum class Delivery {
    NotSent, //!< no byte left this computer
    Unknown, //!< bytes left, no complete answer came: the server may have acted or not
    Answered, //!< the server's answer is known
};

//! A failure and its facts. Never holds a secret: texts are the server's own or the system's.
struct Problem {
    ProblemKind kind = ProblemKind::ServerFailed;
    Delivery delivery = Delivery::NotSent;
    std::optional<int> httpStatus; //!< 100 to 599
    QString serverMessage; //!< the server's own sentence; plain text to be shown in quotes
    QString errorCode; //!< the server's errorCode
    QString requestId; //!< the server's requestId, to be given to Logz.io's support
    std::optional<std::chrono::seconds> retryAfter; //!< from Retry-After (RFC 9110, 10.2.3)
    QString jsonPath; //!< where the content differs, as "$[3].filters[0]"
    //! One technical sentence: what was expected at jsonPath, or the system's words. Of
    //! Intercepted: what the page or the answer in between calls itself, which may be nothing.
    QString detail;
    QString shape; //!< of an answer that was not understood: its members' names and types, no value
    QString keychain; //!< of Keychain…: its name, as SecretVault::serviceName(); may be empty
    QString regionHint; //!< of WrongRegion: the region the account is in, as "eu-central-1"

    friend bool operator==(const Problem &, const Problem &) = default;
};

} // namespace tokendeck
