// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/logs/actor.h"
#include "models/domain/shared_token.h"
#include "models/insight/estate/finding.h"

#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace tokendeck {

//! What is wrong with a token.
struct LineFinding {
    FindingKind kind = FindingKind::OpenSharedToken;
    Severity severity = Severity::High;
    bool isSilenced = false;

    friend bool operator==(const LineFinding &, const LineFinding &) = default;
};

//! What a shared token lets through, by what its filters ask and not by their ids.
struct LineFilters {
    std::vector<std::pair<QString, QString>> filters; //!< field and value, in the token's order
    FilterOperator filterOperator = FilterOperator::And;
    int unknown = 0; //!< more filters, whose field and value are not known

    friend bool operator==(const LineFilters &, const LineFilters &) = default;
};

//! Who deleted a token, and when.
struct LineDeletion {
    TimePoint at;
    Actor by; //!< one without a name where nobody tells it

    friend bool operator==(const LineDeletion &, const LineDeletion &) = default;
};

//! Until when a token that is gone was there.
struct LineEnd {
    TimePoint seen; //!< the last time that it was
    TimePoint missed; //!< the first time that it was not
    std::optional<LineDeletion> deletion = {}; //!< absent where nobody tells of it
    //! The id of the token that was made in its place, in the same list, where it was rotated here.
    std::optional<qint32> successor = {};

    friend bool operator==(const LineEnd &, const LineEnd &) = default;
};

//! All that is told of one token, without its text: what reports and comparisons are made of.
struct TokenLine {
    QString connection; //!< its name; that of the token's account, where there is one
    ObjectRef object; //!< an account is its own token
    AccountId via; //!< whose connection lists it
    QString accountName;
    QString region; //!< its code; of a backend of no region, backendOf() it
    QString name;
    bool isUnderstood = true; //!< if not, only what is there before is known
    QString masked; //!< empty where its text is not known
    QString fingerprint; //!< empty where its text is not known, or without a key
    std::optional<bool> enabled; //!< of shipping tokens
    std::optional<TimePoint> createdAt;
    std::optional<TimePoint> seenSince; //!< it was made then or earlier
    QString createdBy; //!< empty where that is not known
    QString owner; //!< of an API token, as the admin has noted
    std::optional<StatedTime> lastUsed; //!< absent: nobody tells of such tokens
    std::optional<StatedTime> expiresAt; //!< absent: such tokens have no end
    std::optional<LineFilters> filters; //!< of shared tokens
    std::vector<LineFinding> findings; //!< the gravest first
    std::optional<LineEnd> gone; //!< present: it is there no more

    friend bool operator==(const TokenLine &, const TokenLine &) = default;
};

//! Whether \p a stands before \p b: by connection, account, kind and id. A token that is gone
//! stands where it stood.
[[nodiscard]] bool standsBefore(const TokenLine &a, const TokenLine &b);

} // namespace tokendeck
