// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/insight/estate/finding_limits.h"
#include "models/insight/estate/row_state.h"

#include <algorithm>
#include <functional>
#include <map>
#include <optional>
#include <vector>

namespace tokendeck {

//! When an object was first seen, by snapshots or the audit trail; absent where that is not known.
//! Asked from the background.
using FirstSeen = std::function<std::optional<TimePoint>(const ObjectRef &)>;

//! A token that counts for the score, and the connection that it counts for.
struct ScoredObject {
    ObjectRef object;
    ConnectionId connection;
};

//! An object that has the finding of another, and whether it is a token of the score.
struct AlikeObject {
    ObjectRef object;
    ConnectionId connection; //!< that it counts for
    bool scored = true;
};

//! A finding, and which tokens of the score have it.
struct Found {
    Finding finding;
    bool scored = false; //!< its object does
    std::vector<AlikeObject> alike; //!< of its related objects those that count for something
};

//! That it is not known whether an object has a finding.
struct Doubt {
    FindingKind kind = FindingKind::OpenSharedToken;
    ObjectRef object;
    ConnectionId connection;
    bool scored = false;
};

//! How many tokens a score is made over.
struct TokenCount {
    int known = 0; //!< that surely count
    int unknown = 0; //!< of which it is not known whether they do: nothing else is asked of them
};

//! What the rules say of a part of the estate.
struct Verdicts {
    std::vector<Found> found; //!< expired tokens also where something else is to be said of them
    std::vector<Doubt> doubts;
    std::map<ConnectionId, TokenCount> tokens;
    std::vector<ScoredObject> uncounted; //!< the tokens of TokenCount::unknown
    std::optional<TimePoint> nextEdge; //!< the next moment at which something may differ

    //! Something may differ from \p edge on, or behind it, if that lies ahead of \p now.
    void watch(TimePoint edge, TimePoint now)
    {
        const TimePoint differs = edge > now ? edge : edge + std::chrono::milliseconds(1);
        if (differs > now)
            nextEdge = nextEdge ? std::min(*nextEdge, differs) : differs;
    }
    //! Counts a token for \p connection, of which it is known, or not, that it is \p scored. \p
    //! object names it, and is asked where that is needed.
    template <typename Object>
    void count(const ConnectionId &connection, Truth scored, const Object &object)
    {
        if (scored == Truth::No)
            return;
        TokenCount &count = tokens[connection];
        ++(scored == Truth::Yes ? count.known : count.unknown);
        if (scored == Truth::Unknown)
            uncounted.push_back({object(), connection});
    }
};

//! From where the rules look, and what they know beside the lists.
struct RuleContext {
    Viewpoint at;
    FirstSeen firstSeen; //!< may be empty: nothing is known

    [[nodiscard]] std::optional<TimePoint> firstSeenOf(const ObjectRef &object) const
    {
        return firstSeen ? firstSeen(object) : std::nullopt;
    }
};

} // namespace tokendeck
