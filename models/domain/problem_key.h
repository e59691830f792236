// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/problem.h"

#include <QLatin1StringView>
#include <QStringView>

#include <array>

namespace tokendeck {

//! One more than the last kind: the tables of kinds have as many rows.
inline constexpr int ProblemKindCount = int(ProblemKind::ReadOnly) + 1;

//! What stands for a kind of problem where no person is told of it.
struct ProblemKey {
    ProblemKind kind = ProblemKind::ServerFailed;
    QLatin1StringView word; //!< in files; never changed, or files from before are not understood
    const char *logWord = "failed"; //!< in the log, where no HTTP status says more
};

//! A row for each kind, in the order of the enumeration.
inline constexpr std::array<ProblemKey, ProblemKindCount> ProblemKeys{
    ProblemKey{ProblemKind::Offline, QLatin1StringView("offline"), "offline"},
    ProblemKey{ProblemKind::ConnectionRefused, QLatin1StringView("connection-refused"),
               "connection refused"},
    ProblemKey{ProblemKind::ProxyRefused, QLatin1StringView("proxy-refused"), "proxy refused"},
    ProblemKey{ProblemKind::TlsFailed, QLatin1StringView("tls-failed"), "TLS failed"},
    ProblemKey{ProblemKind::HandshakeFailed, QLatin1StringView("tls-handshake-failed"),
               "TLS handshake failed"},
    ProblemKey{ProblemKind::TimedOut, QLatin1StringView("timed-out"), "timed out"},
    ProblemKey{ProblemKind::ConnectionLost, QLatin1StringView("connection-lost"),
               "connection lost"},
    ProblemKey{ProblemKind::Cancelled, QLatin1StringView("cancelled"), "cancelled"},
    ProblemKey{ProblemKind::Intercepted, QLatin1StringView("intercepted")},
    ProblemKey{ProblemKind::Unauthorized, QLatin1StringView("unauthorized")},
    ProblemKey{ProblemKind::Forbidden, QLatin1StringView("forbidden")},
    ProblemKey{ProblemKind::NotFound, QLatin1StringView("not-found")},
    ProblemKey{ProblemKind::NotSupported, QLatin1StringView("not-supported")},
    ProblemKey{ProblemKind::Rejected, QLatin1StringView("rejected")},
    ProblemKey{ProblemKind::RateLimited, QLatin1StringView("rate-limited")},
    ProblemKey{ProblemKind::ServerFailed, QLatin1StringView("server-failed")},
    ProblemKey{ProblemKind::WrongRegion, QLatin1StringView("wrong-region")},
    ProblemKey{ProblemKind::Redirected, QLatin1StringView("redirected")},
    ProblemKey{ProblemKind::InsecureUrl, QLatin1StringView("insecure-url"),
               "not sent, insecure address"},
    ProblemKey{ProblemKind::ReplyTooLarge, QLatin1StringView("reply-too-large"), "reply too large"},
    ProblemKey{ProblemKind::NotJson, QLatin1StringView("not-json")},
    ProblemKey{ProblemKind::UnexpectedContent, QLatin1StringView("unexpected-content"),
               "unexpected content"},
    ProblemKey{ProblemKind::Contradictory, QLatin1StringView("contradictory")},
    ProblemKey{ProblemKind::KeychainLocked, QLatin1StringView("keychain-locked")},
    ProblemKey{ProblemKind::KeychainDismissed, QLatin1StringView("keychain-dismissed")},
    ProblemKey{ProblemKind::KeychainMissing, QLatin1StringView("keychain-missing")},
    ProblemKey{ProblemKind::KeychainNoBus, QLatin1StringView("keychain-no-bus")},
    ProblemKey{ProblemKind::KeychainEntryMissing, QLatin1StringView("keychain-entry-missing")},
    ProblemKey{ProblemKind::KeychainClosed, QLatin1StringView("keychain-closed")},
    ProblemKey{ProblemKind::KeychainOtherOrigin, QLatin1StringView("keychain-other-origin")},
    ProblemKey{ProblemKind::KeychainTimedOut, QLatin1StringView("keychain-timed-out")},
    ProblemKey{ProblemKind::KeychainFailed, QLatin1StringView("keychain-failed")},
    ProblemKey{ProblemKind::FileFailed, QLatin1StringView("file-failed")},
    ProblemKey{ProblemKind::FileDamaged, QLatin1StringView("file-damaged")},
    ProblemKey{ProblemKind::InvalidInput, QLatin1StringView("invalid-input")},
    ProblemKey{ProblemKind::LimitReached, QLatin1StringView("limit-reached")},
    ProblemKey{ProblemKind::Protected, QLatin1StringView("protected")},
    ProblemKey{ProblemKind::ChangedMeanwhile, QLatin1StringView("changed-meanwhile")},
    ProblemKey{ProblemKind::ReadOnly, QLatin1StringView("read-only"), "not sent, read-only"},
};

static_assert(
    [] {
        for (size_t row = 0; row < ProblemKeys.size(); ++row) {
            if (ProblemKeys[row].kind != ProblemKind(row) || ProblemKeys[row].word.isEmpty())
                return false;
        }
        return true;
    }(),
    "a kind of problem has no row, or one out of order");

[[nodiscard]] constexpr const ProblemKey &keyOf(ProblemKind kind)
{
    return ProblemKeys[size_t(kind)];
}

//! The kind that a file names by \p word; absent where a newer version has written it.
[[nodiscard]] inline std::optional<ProblemKind> problemKindOf(QStringView word)
{
    for (const ProblemKey &key : ProblemKeys) {
        if (key.word == word)
            return key.kind;
    }
    return std::nullopt;
}

} // namespace tokendeck
