// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sync/runs/bulk_plan.h"

#include "services/sync/runs/bulk_planner.h"

#include <algorithm>
#include <memory>

namespace tokendeck {

int BulkPlan::count() const
{
    return int(std::ranges::count_if(items, [](const BulkItem &item) { return !item.skip; }));
}

int BulkPlan::skipped() const
{
    return int(std::ranges::count_if(
        items, [](const BulkItem &item) { return item.skip && item.skip != BulkSkip::NotChosen; }));
}

int BulkPlan::deletes() const
{
    return int(std::ranges::count_if(
        items, [](const BulkItem &item) { return !item.skip && isDelete(item.command.change); }));
}

std::vector<Command> BulkPlan::commands() const
{
    std::vector<Command> run;
    for (const BulkItem &item : items) {
        if (!item.skip)
            run.push_back(item.command);
    }
    return run;
}

BulkPlan planBulk(const AccountAccess &access, std::vector<Command> commands, BulkConsent consent)
{
    BulkPlan plan;
    plan.items.reserve(commands.size());
    std::map<ConnectionId, std::unique_ptr<BulkPlanner>> planners;
    for (Command &command : commands) {
        std::unique_ptr<BulkPlanner> &planner = planners[command.connection];
        if (!planner) {
            planner = std::make_unique<BulkPlanner>(access, command.connection, consent);
        }
        plan.items.push_back(planner->plan(std::move(command)));
    }
    // A filter's deletion meets the tokens that the other deletions have left.
    for (BulkItem &item : plan.items) {
        if (!item.skip)
            planners[item.command.connection]->confirm(item.command.change);
    }
    return plan;
}

BulkPlan withUnchosen(BulkPlan plan, const std::vector<Command> &commands,
                      const std::vector<bool> &chosen)
{
    BulkPlan whole;
    whole.items.reserve(commands.size());
    auto next = plan.items.begin();
    for (size_t i = 0; i < commands.size(); ++i) {
        if (chosen[i])
            whole.items.push_back(std::move(*next++));
        else
            whole.items.push_back({.command = commands[i], .skip = BulkSkip::NotChosen});
    }
    return whole;
}

} // namespace tokendeck
