// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/insight/estate/finding.h"

#include <QLatin1StringView>
#include <QStringView>

#include <array>
#include <bitset>
#include <optional>

namespace tokendeck {

//! One more than the last kind: the tables of kinds have as many rows.
inline constexpr int FindingKindCount = int(FindingKind::NotChecked) + 1;

//! A set of kinds.
using FindingKinds = std::bitset<FindingKindCount>;

//! What holds for a kind of finding wherever it is found.
struct FindingKey {
    FindingKind kind = FindingKind::OpenSharedToken;
    QLatin1StringView word; //!< in files; never changed, or files from before are not understood
    Severity gravest = Severity::Low; //!< that it can have
};

//! A row for each kind, in the order of the enumeration.
inline constexpr std::array<FindingKey, FindingKindCount> FindingKeys{
    FindingKey{FindingKind::OpenSharedToken, QLatin1StringView("open-shared-token"),
               Severity::High},
    FindingKey{FindingKind::RefusedApiToken, QLatin1StringView("refused-api-token"),
               Severity::High},
    FindingKey{FindingKind::ExpiringSoon, QLatin1StringView("expiring-soon"), Severity::High},
    FindingKey{FindingKind::SameSecret, QLatin1StringView("same-secret"), Severity::High},
    FindingKey{FindingKind::SeesNothing, QLatin1StringView("sees-nothing"), Severity::Medium},
    FindingKey{FindingKind::NeverExpires, QLatin1StringView("never-expires"), Severity::Medium},
    FindingKey{FindingKind::Unused, QLatin1StringView("unused"), Severity::Medium},
    FindingKey{FindingKind::SingleShippingToken, QLatin1StringView("single-shipping-token"),
               Severity::Medium},
    FindingKey{FindingKind::LimitNearlyReached, QLatin1StringView("limit-nearly-reached"),
               Severity::Medium},
    FindingKey{FindingKind::ClosedAccount, QLatin1StringView("closed-account"), Severity::Medium},
    FindingKey{FindingKind::Expired, QLatin1StringView("expired")},
    FindingKey{FindingKind::NeverUsed, QLatin1StringView("never-used")},
    FindingKey{FindingKind::OldShippingToken, QLatin1StringView("old-shipping-token")},
    FindingKey{FindingKind::TwinFilters, QLatin1StringView("twin-filters")},
    FindingKey{FindingKind::TwinTokens, QLatin1StringView("twin-tokens")},
    FindingKey{FindingKind::IdleFilter, QLatin1StringView("idle-filter")},
    FindingKey{FindingKind::SaysNothing, QLatin1StringView("says-nothing")},
    FindingKey{FindingKind::NobodysApiToken, QLatin1StringView("nobodys-api-token")},
    FindingKey{FindingKind::NotChecked, QLatin1StringView("not-checked")},
};

static_assert(
    [] {
        for (size_t row = 0; row < FindingKeys.size(); ++row) {
            if (FindingKeys[row].kind != FindingKind(row) || FindingKeys[row].word.isEmpty())
                return false;
        }
        return true;
    }(),
    "a kind of finding has no row, or one out of order");

[[nodiscard]] constexpr const FindingKey &keyOf(FindingKind kind)
{
    return FindingKeys[size_t(kind)];
}

//! The kind that a file names by \p word; absent where a newer version has written it.
[[nodiscard]] inline std::optional<FindingKind> findingKindOf(QStringView word)
{
    for (const FindingKey &key : FindingKeys) {
        if (key.word == word)
            return key.kind;
    }
    return std::nullopt;
}

} // namespace tokendeck
