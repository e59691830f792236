// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/insight/estate/object_findings.h"
#include "models/insight/findings/score.h"
#include "models/insight/findings/silence.h"
#include "models/insight/findings/verdicts.h"

#include <array>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <span>
#include <utility>
#include <vector>

namespace tokendeck {

//! What was said of one account's own lists, and of what: it holds while that is the same.
struct AccountVerdicts {
    std::shared_ptr<const ConnectionFacts> facts;
    Verdicts verdicts;
};

//! How many objects it is not known of whether they have a finding, by its kind.
using DoubtCounts = std::array<int, FindingKindCount>;

//! All that is wrong, as it was found at one moment.
struct EstateFindings {
    Viewpoint at;
    std::vector<Finding> findings; //!< the gravest first; then by kind, end and object
    std::vector<Finding> silenced; //!< in the same order
    std::map<ConnectionId, ScoreTally> tallies; //!< of the connections that stand for an account
    //! The connections of each silenced finding that the tallies of several count.
    std::vector<std::set<ConnectionId>> sharedSilenced;
    std::map<ConnectionId, DoubtCounts> doubts; //!< by the connection that the object is of
    //! The connection that each one's account counts for: itself, unless there are several.
    std::map<ConnectionId, ConnectionId> homes;
    std::map<ConnectionId, std::shared_ptr<const AccountVerdicts>> accounts; //!< by home
    std::vector<ObjectRef> silencedObjects; //!< ascending
    //! Silences of single findings that are surely over: their object is known as of now, and has
    //! no such finding, or one by another fact. They do not hold any more when that fact comes
    //! back.
    std::vector<Silence> endedSilences;
    //! Of every object of which there is something to say, ascending.
    std::vector<std::pair<ObjectRef, ObjectFindings>> objects;
    std::optional<TimePoint> nextEdge; //!< something may differ then by the time alone

    //! The score of the accounts of \p scope, each once.
    [[nodiscard]] Score score(std::span<const ConnectionId> scope) const;
    //! How many objects of \p scope may have findings of \p kind: "3 not known".
    [[nodiscard]] int notKnown(FindingKind kind, std::span<const ConnectionId> scope) const;
    //! Whether \p finding is of an account of \p scope, see FindingScope.
    [[nodiscard]] bool isIn(const Finding &finding, std::span<const ConnectionId> scope) const;
    //! What stateOf() needs for the rows of \p connection's account, or null where it is new.
    [[nodiscard]] std::shared_ptr<const ConnectionFacts>
    facts(const ConnectionId &connection) const;
    //! RowState::Silenced.
    [[nodiscard]] bool isSilenced(const ObjectRef &object) const;
    //! What stands of \p object.
    [[nodiscard]] ObjectFindings of(const ObjectRef &object) const;
};

//! The accounts of some connections, and what of all findings is theirs.
class FindingScope {
public:
    //! \p findings outlive this.
    FindingScope(const EstateFindings &findings, std::span<const ConnectionId> scope);

    //! Whether \p connection's account is one of them.
    [[nodiscard]] bool has(const ConnectionId &connection) const;
    //! The first object of \p finding that is of one of them: where it is seen from here.
    [[nodiscard]] std::optional<PlacedObject> placeOf(const Finding &finding) const;
    //! Their connections that stand for an account.
    [[nodiscard]] const std::set<ConnectionId> &homes() const { return m_homes; }

private:
    const EstateFindings &m_findings;
    std::set<ConnectionId> m_homes;
};

} // namespace tokendeck
