// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/activity/activity_cells.h"

#include "models/domain/logs/actor.h"
#include "models/store/audit_titles.h"
#include "words/base/cell_words.h"
#include "words/base/time_words.h"
#include "words/lists/activity_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tokendeck {
namespace {

struct ActivityCellsWords {
    Q_DECLARE_TR_FUNCTIONS(tokendeck::ActivityCells)
};

QString outcomeCell(const Activity &activity)
{
    const QString words = shortOutcome(activity.outcome);
    const QString took = tookWords(activity.duration);
    return took.isEmpty() ? words : u"%1 · %2"_s.arg(words, took);
}

QString localPerson(const ActivityLine &line, const QString &user)
{
    const Actor actor = actorHere(line.local->actor, user);
    // Where the system names nobody, the audit trail may know more.
    return actorWords(actor.isKnown() || line.trail.empty() ? actor
                                                            : actorOf(line.trail.front()->event));
}

QString localCell(const ActivityLine &line, ActivityTable::Column column,
                  const ActivityPlace &place, const QString &user)
{
    const Activity &activity = *line.local;
    switch (column) {
    case ActivityTable::What:
        return activityWords(activity.action, activity.outcome);
    case ActivityTable::Object:
        return orNone(activity.object);
    case ActivityTable::Account:
        return orNone(activity.account == place.accountName ? place.account : activity.account);
    case ActivityTable::Who:
        return localPerson(line, user);
    case ActivityTable::Outcome:
        return outcomeCell(activity);
    case ActivityTable::Source:
        return line.trail.empty() ? ActivityCellsWords::tr("This computer")
                                  : ActivityCellsWords::tr("This computer, audit trail");
    default:
        return noValue();
    }
}

QString trailCell(const AuditEvent &event, ActivityTable::Column column, const QString &account)
{
    if (event.fault && column != ActivityTable::Account && column != ActivityTable::Source)
        return column == ActivityTable::What ? faultTitle(event.title) : noValue();
    switch (column) {
    case ActivityTable::What:
        return orNone(event.title);
    case ActivityTable::Object:
        return orNone(objectOf(event));
    case ActivityTable::Account:
        return orNone(account);
    case ActivityTable::Who:
        return actorWords(actorOf(event));
    case ActivityTable::Outcome:
        return tellsFailure(event.title) ? outcomeWords(ActivityOutcome::Failed) : noValue();
    case ActivityTable::Source:
        return ActivityCellsWords::tr("Audit trail");
    default:
        return noValue();
    }
}

} // namespace

QString activityCell(const ActivityLine &line, ActivityTable::Column column,
                     const ActivityPlace &place, const QString &user)
{
    if (column == ActivityTable::Connection)
        return orNone(place.connection);
    return line.local ? localCell(line, column, place, user)
                      : trailCell(line.trail.front()->event, column, place.account);
}

QString activityTime(const ActivityLine &line, TimePoint now)
{
    return faultOf(line) ? noValue() : timeSince(now, timeOf(line));
}

QString activityToolTip(const ActivityLine &line, ActivityTable::Column column)
{
    if (const RowFault *fault = faultOf(line))
        return faultToolTip(*fault);
    if (column == ActivityTable::Time)
        return exactTime(timeOf(line));
    if (column != ActivityTable::Outcome)
        return {};
    if (!line.local && !outcomeOf(line))
        return ActivityCellsWords::tr("The audit trail tells no outcome.");
    if (!line.local)
        return {};
    if (line.local->outcome == ActivityOutcome::Unknown && !line.trail.empty())
        return ActivityCellsWords::tr("No answer came, but the audit trail tells of it.");
    return line.local->note;
}

QString activitySearchText(const ActivityLine &line)
{
    QString text;
    if (const auto &activity = line.local) {
        text = activity->note + u'\n' + activity->change + u'\n' + activity->requestId + u'\n'
            + activity->object + u'\n' + activity->account + u'\n' + activity->actor + u'\n';
        if (activity->objectId)
            text += QString::number(*activity->objectId) + u'\n';
    }
    for (const auto &entry : line.trail) {
        const AuditEvent &event = entry->event;
        text +=
            event.ip + u'\n' + event.location + u'\n' + event.title + u'\n' + event.user + u'\n';
        for (const AuditChange &change : event.changes)
            text += change.field + u'\n' + change.oldValue + u'\n' + change.newValue + u'\n';
    }
    return text;
}

} // namespace tokendeck
