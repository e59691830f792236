// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sync/runs/bulk_run.h"

#include <algorithm>
#include <deque>
#include <map>

namespace tokendeck {

class BulkRun::Private {
public:
    Private(BulkRun &owner, int most)
        : q(owner)
        , inFlight(std::max(1, most))
    {
    }

    void fill()
    {
        for (auto &[connection, lane] : lanes) {
            while (lane.running < inFlight && !lane.waiting.empty()) {
                const int index = lane.waiting.front();
                lane.waiting.pop_front();
                ++lane.running;
                begin(index);
            }
        }
    }

    void begin(int index)
    {
        setState(index, ItemState::Running);
        CommandRun *run = q.run(items[size_t(index)].command);
        connect(run, &CommandRun::finished, &q, [this, run, index] { end(index, run->report()); });
    }

    void end(int index, const CommandReport &report)
    {
        Item &item = items[size_t(index)];
        item.report = report;
        switch (report.state) {
        case CommandState::Done:
            ++progress.done;
            setState(index, ItemState::Done);
            break;
        case CommandState::Unknown:
            ++progress.unknown;
            setState(index, ItemState::Unknown);
            break;
        default:
            ++progress.failed;
            setState(index, ItemState::Failed);
            break;
        }
        --lanes[item.command.connection].running;
        if (!q.isCancelled())
            fill();
        q.finishIfOver();
    }

    void setState(int index, ItemState state)
    {
        items[size_t(index)].state = state;
        q.tellItem(index);
    }

    //! The items of one connection.
    struct Lane {
        std::deque<int> waiting;
        int running = 0;
    };

    BulkRun &q;
    int inFlight;
    std::vector<Item> items;
    std::map<ConnectionId, Lane> lanes;
    Progress progress;
};

BulkRun::BulkRun(CommandRunner &runner, std::vector<Command> commands, QObject *parent)
    : QuietRun(runner, parent)
    , d(std::make_unique<Private>(*this, runner.commandsAtOnce()))
{
    d->items.reserve(commands.size());
    for (Command &command : commands) {
        d->lanes[command.connection].waiting.push_back(int(d->items.size()));
        d->items.push_back({.command = std::move(command)});
    }
    d->progress.total = int(d->items.size());
}

BulkRun::~BulkRun() = default;

void BulkRun::begin()
{
    d->fill();
}

void BulkRun::leaveRest()
{
    for (auto &[connection, lane] : d->lanes) {
        for (const int index : std::exchange(lane.waiting, {})) {
            ++d->progress.left;
            d->setState(index, ItemState::Left);
        }
    }
}

bool BulkRun::isOver() const
{
    return d->progress.finished() >= d->progress.total;
}

const std::vector<BulkRun::Item> &BulkRun::items() const
{
    return d->items;
}

BulkRun::Progress BulkRun::progress() const
{
    return d->progress;
}

std::vector<Command> BulkRun::failedCommands() const
{
    std::vector<Command> commands;
    for (const Item &item : d->items) {
        if (item.state == ItemState::Failed || item.state == ItemState::Unknown)
            commands.push_back(item.report.rest.value_or(item.command));
    }
    return commands;
}

std::vector<Command> BulkRun::leftCommands() const
{
    std::vector<Command> commands;
    for (const Item &item : d->items) {
        if (item.state == ItemState::Left)
            commands.push_back(item.command);
    }
    return commands;
}

} // namespace tokendeck
