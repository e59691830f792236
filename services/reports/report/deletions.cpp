// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/reports/report/deletions.h"

#include "models/store/audit_titles.h"

#include <algorithm>
#include <set>
#include <tuple>
#include <utility>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

//! By how much the clock of a backend may differ from this computer's, by which snapshots and the
//! lists are dated.
constexpr std::chrono::minutes ClockSlack{5};

SnapshotKey accountOf(const TokenLine &line)
{
    return {line.object.backend, line.via};
}

bool wentAt(const TokenLine &line, TimePoint time)
{
    return line.gone && time >= line.gone->seen - ClockSlack
        && time <= line.gone->missed + ClockSlack;
}

//! Whether \p activity took its object away. A rotation may leave the old token for a while, and
//! then tells nothing of its end.
bool takesAway(const Activity &activity)
{
    return activity.outcome == ActivityOutcome::Done
        && (kindOf(activity.action) == ActivityKind::Deleted || activity.endedOld);
}

//! Whether nobody needs to be asked for who deleted the token of \p gone: where this computer names
//! nobody, the audit trail may.
bool isTold(const LineEnd &gone)
{
    return gone.deletion
        && (gone.deletion->by.isKnown() || gone.deletion->by.kind != ActorKind::ComputerUser);
}

//! Names the token of a list that an event is about, as far as the event does.
using Named = std::tuple<SnapshotKey, ListKind, QString>;

Named namedOf(const TokenLine &line)
{
    return {accountOf(line), line.object.list, line.name};
}

//! Whether \p event gave some object the name \p name, or took it from one.
bool renames(const AuditEvent &event, const QString &name)
{
    return kindOfTitle(event.title) == ActivityKind::Changed
        && std::ranges::any_of(event.changes, [&name](const AuditChange &change) {
               return change.field.contains("name"_L1, Qt::CaseInsensitive)
                   && change.oldValue != change.newValue
                   && (change.oldValue == name || change.newValue == name);
           });
}

//! The only event of \p events that deleted the token of \p line; nullptr without one, and where
//! another one may be meant.
const AuditEvent *deletionOf(const TokenLine &line, const std::vector<AuditEvent> &events)
{
    const AuditEvent *only = nullptr;
    for (const AuditEvent &event : events) {
        if (!wentAt(line, event.date) || tellsFailure(event.title)
            || listOfTitle(event.title) != line.object.list)
            continue;
        const bool deletes = kindOfTitle(event.title) == ActivityKind::Deleted;
        // What was not understood may be about it, too.
        if ((deletes && event.fault) || renames(event, line.name))
            return nullptr;
        if (!deletes || !isSameObject(objectOf(event), line.name, line.object.list))
            continue;
        if (only)
            return nullptr;
        only = &event;
    }
    return only;
}

//! Says by \p event who deleted the token of \p gone; when, only where that is not known from here.
void addTeller(LineEnd &gone, const AuditEvent &event)
{
    if (!gone.deletion)
        gone.deletion = LineDeletion{event.date, {}};
    gone.deletion->by = actorOf(event);
}

//! When each list that \p report has read was read.
std::map<std::pair<SnapshotKey, ListKind>, TimePoint> readTimes(const Report &report)
{
    std::map<std::pair<SnapshotKey, ListKind>, TimePoint> times;
    for (const ReportList &list : report.lists) {
        if (wasRead(list.knowledge) && list.readAt)
            times.emplace(std::pair(SnapshotKey{list.backend, list.account}, list.list),
                          *list.readAt);
    }
    return times;
}

} // namespace

std::vector<TokenLine> missingLines(const Report &earlier, const Report &later)
{
    const auto before = readTimes(earlier);
    const auto after = readTimes(later);
    std::set<ObjectRef> told;
    for (const TokenLine &line : later.lines)
        told.insert(line.object);
    std::vector<TokenLine> missing;
    for (const TokenLine &line : earlier.lines) {
        const std::pair list(accountOf(line), line.object.list);
        const auto seen = before.find(list);
        const auto missed = after.find(list);
        // An id that this computer has given names nothing in another report.
        if (line.gone || line.object.id <= 0 || told.contains(line.object) || seen == before.end()
            || missed == after.end())
            continue;
        TokenLine gone = line;
        gone.findings.clear();
        gone.gone = LineEnd{.seen = seen->second, .missed = missed->second};
        missing.push_back(std::move(gone));
    }
    return missing;
}

void tellDeletions(std::vector<TokenLine> &lines, std::span<const Activity> activities,
                   const AccountKeys &accounts, const QString &user)
{
    std::map<std::tuple<SnapshotKey, ListKind, qint32>, std::vector<const Activity *>> acts;
    for (const Activity &activity : activities) {
        const auto account = accounts.find(activity.connection);
        const std::optional<ListKind> list = listOf(activity.action);
        if (account != accounts.end() && list && activity.objectId)
            acts[{account->second, *list, *activity.objectId}].push_back(&activity);
    }
    for (TokenLine &line : lines) {
        const auto told = acts.find({accountOf(line), line.object.list, line.object.id});
        if (!line.gone || told == acts.end())
            continue;
        const bool isNew = !line.gone->deletion;
        for (const Activity *activity : told->second) {
            if (activity->successorId)
                line.gone->successor = activity->successorId;
            if (isNew && takesAway(*activity) && wentAt(line, activity->time))
                line.gone->deletion =
                    LineDeletion{activity->time, actorHere(activity->actor, user)};
        }
    }
}

std::vector<TrailPart> trailParts(std::span<const TokenLine> lines)
{
    std::set<std::tuple<TimePoint, TimePoint, SnapshotKey>> spans;
    for (const TokenLine &line : lines) {
        if (line.gone && !isTold(*line.gone) && !line.name.isEmpty())
            spans.emplace(line.gone->missed, line.gone->seen, accountOf(line));
    }
    std::vector<TrailPart> parts;
    for (auto span = spans.rbegin(); span != spans.rend(); ++span) {
        const auto &[missed, seen, account] = *span;
        parts.push_back({.account = account, .from = seen - ClockSlack, .to = missed + ClockSlack});
    }
    return parts;
}

void tellDeletions(std::vector<TokenLine> &lines, std::span<const TrailPart> parts)
{
    std::map<Named, std::vector<TokenLine *>> gone;
    for (TokenLine &line : lines) {
        if (line.gone && !line.name.isEmpty())
            gone[namedOf(line)].push_back(&line);
    }
    for (const auto &[named, ended] : gone) {
        for (TokenLine *line : ended) {
            const auto part = std::ranges::find_if(parts, [line](const TrailPart &each) {
                return each.account == accountOf(*line)
                    && each.from <= line->gone->seen - ClockSlack
                    && each.to >= line->gone->missed + ClockSlack;
            });
            if (isTold(*line->gone) || part == parts.end())
                continue;
            const AuditEvent *event = deletionOf(*line, part->events);
            const auto meant = std::ranges::count_if(ended, [event](const TokenLine *each) {
                return event && wentAt(*each, event->date);
            });
            if (meant == 1)
                addTeller(*line->gone, *event);
        }
    }
}

} // namespace tokendeck
