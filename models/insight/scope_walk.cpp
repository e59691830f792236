// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What belongs to a node of the scope map, and where keys lead from it.

#include "models/insight/scope_map.h"

#include <cstdlib>

namespace tokendeck {
namespace {

bool isMemberOf(const ScopeNode &node, const ScopeNode &group)
{
    if (node.isGroup() || node.key.backend != group.key.backend)
        return false;
    if (group.key.kind == ScopeNodeKind::TokenGroup)
        return node.key.kind == ScopeNodeKind::Token && node.key.account == group.key.account;
    return node.key.kind == ScopeNodeKind::Account && node.reach == group.reach
        && node.account->ownerId == group.key.account;
}

} // namespace

ScopeRelations relationsOf(const ScopeMap &map, int node)
{
    ScopeRelations relations{.nodes = std::vector<bool>(map.nodes.size(), false),
                             .edges = std::vector<bool>(map.edges.size(), false)};
    if (node < 0)
        return relations;
    // An unfolded group has no edges of its own: what belongs to its members does.
    std::vector<int> begins{node};
    const ScopeNode &chosen = map.nodes[size_t(node)];
    for (int member = 0; chosen.isUnfolded && member < int(map.nodes.size()); ++member) {
        if (isMemberOf(map.nodes[size_t(member)], chosen))
            begins.push_back(member);
    }
    for (const int begin : begins)
        relations.nodes[size_t(begin)] = true;
    // What is closed belongs to the one beside it, and to nothing behind that.
    const auto follow = [&](auto end, auto other) {
        std::vector<int> reached = begins;
        for (size_t next = 0; next < reached.size(); ++next) {
            for (size_t i = 0; i < map.edges.size(); ++i) {
                const ScopeEdge &edge = map.edges[i];
                if (edge.*end != reached[next] || relations.edges[i]
                    || (edge.reach != SearchReach::Open && next >= begins.size()))
                    continue;
                relations.edges[i] = true;
                relations.nodes[size_t(edge.*other)] = true;
                if (edge.reach == SearchReach::Open)
                    reached.push_back(edge.*other);
            }
        }
    };
    follow(&ScopeEdge::from, &ScopeEdge::to);
    follow(&ScopeEdge::to, &ScopeEdge::from);
    return relations;
}

int stepFrom(const ScopeMap &map, int node, ScopeStep step)
{
    if (node < 0 || node >= int(map.nodes.size()))
        return map.nodes.empty() ? -1 : 0;
    const ScopeNode &from = map.nodes[size_t(node)];
    if (step == ScopeStep::Up || step == ScopeStep::Down) {
        const int next = node + (step == ScopeStep::Up ? -1 : 1);
        const bool isThere = next >= 0 && next < int(map.nodes.size())
            && map.nodes[size_t(next)].column == from.column;
        return isThere ? next : node;
    }
    int best = node;
    int bestHeight = 0;
    for (const ScopeEdge &edge : map.edges) {
        const int here = step == ScopeStep::Right ? edge.from : edge.to;
        const int there = step == ScopeStep::Right ? edge.to : edge.from;
        if (here != node)
            continue;
        const int height = std::abs(map.nodes[size_t(there)].row - from.row);
        if (best == node || height < bestHeight) {
            best = there;
            bestHeight = height;
        }
    }
    return best;
}

} // namespace tokendeck
