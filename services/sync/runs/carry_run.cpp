// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sync/runs/carry_run.h"

#include "services/sync/runs/carry_target.h"

#include <algorithm>
#include <map>

namespace tokendeck {

class CarryRun::Private {
public:
    //! What is done in one account.
    struct Lane {
        ConnectionId target;
        size_t first = 0; //!< of its items
        size_t end = 0; //!< behind its last item
        std::optional<ListView<Filter>> filters; //!< read anew
        std::optional<ListView<SharedToken>> tokens; //!< read anew
        CallHandle filtersCall;
        CallHandle tokensCall;
        std::map<int, FilterId> ids; //!< of the source's filters, in this account
        bool over = false;
    };

    Private(CarryRun &owner, CarrySource what, CarryNaming names)
        : q(owner)
        , source(std::move(what))
        , naming(std::move(names))
    {
    }

    void add(CarryPlan plan)
    {
        Lane lane{.target = plan.connection, .first = items.size()};
        for (CarryItem &planned : plan.items) {
            const bool skipped = planned.skip.has_value();
            progress.total += skipped ? 0 : 1;
            items.push_back({.target = plan.connection,
                             .planned = std::move(planned),
                             .state = skipped ? ItemState::Skipped : ItemState::Waiting});
        }
        lane.end = items.size();
        lanes.push_back(std::move(lane));
    }

    void begin(Lane &lane)
    {
        if (!hasWaiting(lane))
            return end(lane);
        const Outcome<ApiAccess> access = q.services().access.to(lane.target);
        if (!access) {
            failAll(lane, access.error());
            return end(lane);
        }
        lane.filtersCall = q.services().access.api().filters(
            *access, &q, [this, &lane](Outcome<std::vector<Filter>> rows) {
                take(lane, lane.filters, std::move(rows));
            });
        lane.tokensCall = q.services().access.api().sharedTokens(
            *access, &q, [this, &lane](Outcome<std::vector<SharedToken>> rows) {
                take(lane, lane.tokens, std::move(rows));
            });
    }

    template <typename Row>
    void take(Lane &lane, std::optional<ListView<Row>> &list, Outcome<std::vector<Row>> rows)
    {
        if (lane.over)
            return;
        if (!rows) {
            failAll(lane, rows.error());
            return end(lane);
        }
        const Workspace &workspace = q.services().access.workspace();
        list = {.rows = std::make_shared<const std::vector<Row>>(workspace.withWritten<Row>(
                    lane.target, std::move(*rows), q.services().clock.now())),
                .knowledge = ListKnowledge::Current,
                .readAt = q.services().clock.now()};
        if (!lane.filters || !lane.tokens)
            return;
        planAnew(lane);
        next(lane);
    }

    //! By what the account has now. What the admin was told would not be made is not.
    void planAnew(Lane &lane)
    {
        CarryTarget target = carryTargetOf(q.services().access.workspace(), lane.target);
        target.isForbidden = false; // its lists have just been read
        target.filters = *std::exchange(lane.filters, std::nullopt);
        target.tokens = *std::exchange(lane.tokens, std::nullopt);
        const CarryPlan plan = planCarry(source, target, naming);
        for (size_t index = lane.first; index < lane.end; ++index) {
            Item &item = items[index];
            if (item.state != ItemState::Waiting)
                continue;
            const CarryItem *now = plan.find(item.planned.kind, item.planned.position);
            if (now)
                item.planned = *now;
            else
                item.planned.skip = CarrySkip::NotNeeded;
            if (item.planned.skip) {
                ++progress.skipped;
                setState(index, ItemState::Skipped);
            } else if (item.planned.existing) {
                lane.ids[item.planned.position] = *item.planned.existing;
                ++progress.used;
                setState(index, ItemState::Used);
            }
        }
    }

    //! Begins what is done next in the account.
    void next(Lane &lane)
    {
        for (size_t index = lane.first; index < lane.end; ++index) {
            Item &item = items[index];
            if (item.state != ItemState::Waiting)
                continue;
            if (std::optional<Change> change = changeOf(lane, item.planned)) {
                run(lane, index, *std::move(change));
                return;
            }
            item.lacksFilter = true;
            ++progress.failed;
            setState(index, ItemState::Failed);
        }
        end(lane);
    }

    //! What makes \p planned; nothing where one of its filters is not there.
    [[nodiscard]] std::optional<Change> changeOf(const Lane &lane, const CarryItem &planned) const
    {
        if (planned.kind == ListKind::Filters) {
            const CarriedFilter &filter = source.filters[size_t(planned.position)];
            return CreateFilter{
                {.field = filter.field, .value = filter.value, .description = filter.description}};
        }
        const CarriedToken &token = source.tokens[size_t(planned.position)];
        SharedTokenDraft draft{.name = planned.name,
                               .filters = {},
                               .filterOperator = token.filterOperator,
                               .expiresAt = token.expiresAt};
        for (const int filter : token.filters) {
            const auto id = lane.ids.find(filter);
            if (id == lane.ids.end())
                return {};
            draft.filters.push_back(id->second);
        }
        return CreateSharedToken{.draft = std::move(draft)};
    }

    void run(Lane &lane, size_t index, Change change)
    {
        Item &item = items[index];
        item.command = Command{lane.target, std::move(change)};
        setState(index, ItemState::Running);
        CommandRun *command = q.run(*item.command);
        connect(command, &CommandRun::finished, &q,
                [this, &lane, command, index] { take(lane, index, command->report()); });
    }

    void take(Lane &lane, size_t index, const CommandReport &report)
    {
        Item &item = items[index];
        item.report = report;
        switch (report.state) {
        case CommandState::Done:
            ++progress.made;
            if (item.planned.kind == ListKind::Filters && report.createdId)
                lane.ids[item.planned.position] = FilterId(*report.createdId);
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
        next(lane);
    }

    [[nodiscard]] bool hasWaiting(const Lane &lane) const
    {
        return std::any_of(items.begin() + std::ptrdiff_t(lane.first),
                           items.begin() + std::ptrdiff_t(lane.end),
                           [](const Item &item) { return item.state == ItemState::Waiting; });
    }

    void failAll(Lane &lane, const Problem &problem)
    {
        for (size_t index = lane.first; index < lane.end; ++index) {
            if (items[index].state != ItemState::Waiting)
                continue;
            items[index].unread = problem;
            ++progress.failed;
            setState(index, ItemState::Failed);
        }
    }

    void leaveRest()
    {
        for (size_t index = 0; index < items.size(); ++index) {
            if (items[index].state != ItemState::Waiting)
                continue;
            ++progress.left;
            setState(index, ItemState::Left);
        }
    }

    void setState(size_t index, ItemState state)
    {
        items[index].state = state;
        q.tellItem(int(index));
    }

    void end(Lane &lane)
    {
        if (std::exchange(lane.over, true))
            return;
        lane.filtersCall.cancel();
        lane.tokensCall.cancel();
        q.finishIfOver();
    }

    CarryRun &q;
    const CarrySource source;
    const CarryNaming naming;
    std::vector<Item> items;
    std::vector<Lane> lanes; // complete before the first is begun
    Progress progress;
};

CarryRun::CarryRun(CommandRunner &runner, CarrySource source, std::vector<CarryPlan> plans,
                   CarryNaming naming, QObject *parent)
    : QuietRun(runner, parent)
    , d(std::make_unique<Private>(*this, std::move(source), std::move(naming)))
{
    for (CarryPlan &plan : plans)
        d->add(std::move(plan));
}

CarryRun::~CarryRun() = default;

void CarryRun::begin()
{
    for (Private::Lane &lane : d->lanes)
        d->begin(lane);
}

void CarryRun::leaveRest()
{
    d->leaveRest();
    for (Private::Lane &lane : d->lanes) {
        if (!hasStarted() || lane.filtersCall.isRunning() || lane.tokensCall.isRunning())
            d->end(lane);
    }
}

bool CarryRun::isOver() const
{
    return std::ranges::all_of(d->lanes, &Private::Lane::over);
}

const CarrySource &CarryRun::source() const
{
    return d->source;
}

const std::vector<CarryRun::Item> &CarryRun::items() const
{
    return d->items;
}

CarryRun::Progress CarryRun::progress() const
{
    return d->progress;
}

} // namespace tokendeck
