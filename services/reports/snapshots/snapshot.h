// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/archive/kept_lists.h"

#include <QString>

#include <array>
#include <map>
#include <optional>
#include <vector>

namespace tokendeck {

//! When an object was first seen.
struct Sighting {
    qint32 id = 0;
    TimePoint since; //!< of the first snapshot that has it: it may be older

    friend bool operator==(const Sighting &, const Sighting &) = default;
};

//! Since when \p id was seen, by \p sightings, which ascend by id.
[[nodiscard]] std::optional<TimePoint> sinceOf(const std::vector<Sighting> &sightings, qint32 id);

//! Of each list, in the order of the lists; ascending by id.
using Sightings = std::array<std::vector<Sighting>, AllListKinds.size()>;

//! What tells whether a token has the same text as on another day, and nothing else.
struct TokenPrint {
    qint32 id = 0;
    QString text; //!< FingerprintKey::of() the token

    friend bool operator==(const TokenPrint &, const TokenPrint &) = default;
};

//! The fingerprint of \p id by \p prints, which ascend by id; empty where there is none.
[[nodiscard]] QString printOf(const std::vector<TokenPrint> &prints, qint32 id);

//! Of each list, in the order of the lists; ascending by id.
using TokenPrints = std::array<std::vector<TokenPrint>, AllListKinds.size()>;

//! A token that is no longer there: its line stays in the snapshots after it.
struct GoneToken {
    ListKind list = ListKind::SharedTokens;
    qint32 id = 0;
    QString name;
    QString by; //!< who made it, or whose it was; empty where that is not known
    std::optional<TimePoint> createdAt;
    TimePoint since; //!< Sighting::since
    TimePoint seen; //!< the last snapshot that has it was made then
    TimePoint missed; //!< the first one without it
    std::vector<QString> filters; //!< of a shared token, what it let through: "env:prod"
    FilterOperator filterOperator = FilterOperator::And;

    friend bool operator==(const GoneToken &, const GoneToken &) = default;
};

//! What this computer noted of an API token.
struct ApiTokenNote {
    QString note;
    QString owner;

    friend bool operator==(const ApiTokenNote &, const ApiTokenNote &) = default;
};

//! What all lists of one account held at one time, without any part of a token.
struct Snapshot {
    TimePoint takenAt;
    QString backend; //!< backendOf() the account's API
    AccountId account;
    QString accountName;
    QString connectionName;
    KeptLists lists; //!< one that was not read is not known
    std::map<ApiTokenId, ApiTokenNote> notes;
    Sightings sightings;
    std::vector<GoneToken> gone; //!< the last missed first
    QString keyId; //!< FingerprintKey::id() of the key of the prints; empty where there are none
    TokenPrints prints;

    friend bool operator==(const Snapshot &, const Snapshot &) = default;
};

//! Nobody is told of what has been gone for longer.
inline constexpr std::chrono::days LongestGone{731};

//! Says in \p now since when its objects were seen, and what is gone, by \p before, the snapshot
//! before it, if there is one. What a list that was not read holds is as it was.
void carryOver(Snapshot &now, const Snapshot *before);

} // namespace tokendeck
