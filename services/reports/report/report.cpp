// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/reports/report/report.h"

#include <algorithm>
#include <tuple>

namespace tokendeck {

namespace {

void cut(TimePoint &time)
{
    time = wholeSeconds(time);
}

void cut(std::optional<TimePoint> &time)
{
    if (time)
        cut(*time);
}

void cut(std::optional<StatedTime> &time)
{
    if (time && time->moment())
        time = StatedTime(wholeSeconds(*time->moment()));
}

void cut(TokenLine &line)
{
    cut(line.createdAt);
    cut(line.seenSince);
    cut(line.lastUsed);
    cut(line.expiresAt);
    if (line.gone) {
        cut(line.gone->seen);
        cut(line.gone->missed);
        if (line.gone->deletion)
            cut(line.gone->deletion->at);
    }
}

auto orderOf(const ReportList &list)
{
    return std::tie(list.connection, list.backend, list.account, list.list);
}

} // namespace

Report ordered(Report report)
{
    cut(report.madeAt);
    for (ReportList &list : report.lists)
        cut(list.readAt);
    for (TokenLine &line : report.lines)
        cut(line);
    std::ranges::stable_sort(report.lists, [](const ReportList &a, const ReportList &b) {
        return orderOf(a) < orderOf(b);
    });
    std::ranges::stable_sort(report.lines, standsBefore);
    return report;
}

ReportScore reportScore(const Score &score)
{
    return {.state = score.state,
            .value = score.value,
            .withSilenced = score.withSilenced,
            .silenced = score.tally.silenced};
}

} // namespace tokendeck
