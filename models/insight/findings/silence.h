// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/insight/estate/finding.h"

#include <chrono>
#include <optional>

namespace tokendeck {

//! That an admin does not want to hear of one finding, or of a kind of finding in one account.
//! Holds no part of a token.
struct Silence {
    FindingKind kind = FindingKind::OpenSharedToken;
    QString backend;
    AccountId account;
    std::optional<ObjectRef> object; //!< absent: each of the account, new ones too
    QString reason; //!< the admin's own words
    QString fact; //!< Finding::fact when it was silenced; empty for a whole account
    TimePoint since;

    friend bool operator==(const Silence &, const Silence &) = default;
};

//! High findings are silenced no longer than this.
inline constexpr std::chrono::days LongestHighSilence{365};

[[nodiscard]] Silence silenceOf(const Finding &finding, const QString &reason, TimePoint now);
//! Silences what is of \p finding's kind in its account.
[[nodiscard]] Silence silenceOfKind(const Finding &finding, const QString &reason, TimePoint now);

//! Whether \p silence is about \p finding and has not ended: the fact that it was given for is the
//! same, and a high finding is not silenced for too long.
[[nodiscard]] bool covers(const Silence &silence, const Finding &finding, TimePoint now);

//! When \p silence ends at the latest for high findings; absent for kinds that are never high.
[[nodiscard]] std::optional<TimePoint> highEndOf(const Silence &silence);

//! What tells silences apart: of two with one name the later holds.
[[nodiscard]] QString silenceId(const Silence &silence);

} // namespace tokendeck
