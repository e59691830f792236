// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/activity/activity_line.h"

#include "models/store/audit_titles.h"

namespace tokendeck {

TimePoint timeOf(const ActivityLine &line)
{
    return line.local ? line.local->time : line.trail.front()->event.date;
}

const ConnectionId &connectionOf(const ActivityLine &line)
{
    return line.local ? line.local->connection : line.trail.front()->connection;
}

ActivityKind kindOf(const ActivityLine &line)
{
    return line.local ? kindOf(line.local->action) : kindOfTitle(line.trail.front()->event.title);
}

QString objectOf(const ActivityLine &line)
{
    return line.local ? line.local->object : objectOf(line.trail.front()->event);
}

std::optional<ActivityOutcome> outcomeOf(const ActivityLine &line)
{
    if (line.local)
        return line.local->outcome;
    if (tellsFailure(line.trail.front()->event.title))
        return ActivityOutcome::Failed;
    return std::nullopt;
}

const RowFault *faultOf(const ActivityLine &line)
{
    if (line.local || !line.trail.front()->event.fault)
        return nullptr;
    return &*line.trail.front()->event.fault;
}

} // namespace tokendeck
