// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/insight/findings/estate_findings.h"

#include <algorithm>

namespace tokendeck {

Score EstateFindings::score(std::span<const ConnectionId> scope) const
{
    const FindingScope shown(*this, scope);
    ScoreTally sum;
    for (const ConnectionId &home : shown.homes()) {
        if (const auto found = tallies.find(home); found != tallies.end())
            sum += found->second;
    }
    for (const std::set<ConnectionId> &sharing : sharedSilenced) {
        const auto counted = std::ranges::count_if(
            sharing, [&](const ConnectionId &home) { return shown.homes().contains(home); });
        sum.silenced -= counted > 1 ? int(counted) - 1 : 0;
    }
    Score score = scoreOf(sum);
    // Before the first look nothing is known, which is not nothing to score.
    if (at.now == TimePoint() && !scope.empty())
        score.state = ScoreState::NotRead;
    return score;
}

int EstateFindings::notKnown(FindingKind kind, std::span<const ConnectionId> scope) const
{
    int count = 0;
    const FindingScope shown(*this, scope);
    for (const ConnectionId &home : shown.homes()) {
        if (const auto found = doubts.find(home); found != doubts.end())
            count += found->second[size_t(kind)];
    }
    return count;
}

bool EstateFindings::isIn(const Finding &finding, std::span<const ConnectionId> scope) const
{
    return FindingScope(*this, scope).placeOf(finding).has_value();
}

std::shared_ptr<const ConnectionFacts> EstateFindings::facts(const ConnectionId &connection) const
{
    const auto home = homes.find(connection);
    const auto found = home == homes.end() ? accounts.end() : accounts.find(home->second);
    return found == accounts.end() ? nullptr : found->second->facts;
}

bool EstateFindings::isSilenced(const ObjectRef &object) const
{
    return std::binary_search(silencedObjects.begin(), silencedObjects.end(), object);
}

ObjectFindings EstateFindings::of(const ObjectRef &object) const
{
    const auto found = std::lower_bound(
        objects.begin(), objects.end(), object,
        [](const auto &each, const ObjectRef &sought) { return each.first < sought; });
    return found != objects.end() && found->first == object ? found->second : ObjectFindings();
}

FindingScope::FindingScope(const EstateFindings &findings, std::span<const ConnectionId> scope)
    : m_findings(findings)
{
    for (const ConnectionId &id : scope) {
        if (const auto found = findings.homes.find(id); found != findings.homes.end())
            m_homes.insert(found->second);
    }
}

bool FindingScope::has(const ConnectionId &connection) const
{
    const auto home = m_findings.homes.find(connection);
    return home != m_findings.homes.end() && m_homes.contains(home->second);
}

std::optional<PlacedObject> FindingScope::placeOf(const Finding &finding) const
{
    if (has(finding.connection))
        return PlacedObject{finding.object, finding.connection, finding.accountName};
    for (const PlacedObject &other : finding.elsewhere) {
        if (has(other.connection))
            return other;
    }
    return std::nullopt;
}

} // namespace tokendeck
