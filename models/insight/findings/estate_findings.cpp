// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/insight/findings/estate_findings.h"

#include <algorithm>
#include <set>

namespace tokendeck {

namespace {

std::set<ConnectionId> homesIn(const EstateFindings &findings, std::span<const ConnectionId> scope)
{
    std::set<ConnectionId> homes;
    for (const ConnectionId &id : scope) {
        if (const auto found = findings.homes.find(id); found != findings.homes.end())
            homes.insert(found->second);
    }
    return homes;
}

} // namespace

Score EstateFindings::score(std::span<const ConnectionId> scope) const
{
    ScoreTally sum;
    for (const ConnectionId &home : homesIn(*this, scope)) {
        if (const auto found = tallies.find(home); found != tallies.end())
            sum += found->second;
    }
    return scoreOf(sum);
}

int EstateFindings::notKnown(FindingKind kind, std::span<const ConnectionId> scope) const
{
    int count = 0;
    for (const ConnectionId &home : homesIn(*this, scope)) {
        if (const auto found = doubts.find(home); found != doubts.end())
            count += found->second[size_t(kind)];
    }
    return count;
}

bool EstateFindings::isIn(const Finding &finding, std::span<const ConnectionId> scope) const
{
    const auto home = homes.find(finding.connection);
    return home != homes.end() && homesIn(*this, scope).contains(home->second);
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

} // namespace tokendeck
