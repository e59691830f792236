// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/activity/activity_cells.h"

#include "models/domain/display_name.h"
#include "models/tables/base/table_segment.h"
#include "words/base/cell_words.h"
#include "words/lists/activity_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tokendeck {
namespace {

struct ActivityCellsWords {
    Q_DECLARE_TR_FUNCTIONS(tokendeck::ActivityCells)
};

//! What the event was about: the name among its changes, or else what it made or took away. A
//! value that was replaced by another is no object.
QString objectOf(const AuditEvent &event)
{
    const auto valueOf = [](const AuditChange &change) {
        return change.newValue.isEmpty() ? change.oldValue : change.newValue;
    };
    for (const AuditChange &change : event.changes) {
        if (change.field.contains("name"_L1, Qt::CaseInsensitive))
            return valueOf(change);
    }
    for (const AuditChange &change : event.changes) {
        if (change.newValue.isEmpty() != change.oldValue.isEmpty())
            return valueOf(change);
    }
    return {};
}

QString outcomeOf(const Activity &activity)
{
    const QString words = outcomeWords(activity.outcome);
    const QString took = tookWords(activity.duration);
    return took.isEmpty() ? words : u"%1 · %2"_s.arg(words, took);
}

QString personOf(const AuditEvent &event)
{
    if (event.byApiToken)
        return event.user.isEmpty()
            ? ActivityCellsWords::tr("an API token")
            : ActivityCellsWords::tr("%1 (API token)").arg(isolated(event.user));
    return event.userDeleted ? ActivityCellsWords::tr("%1 (deleted)").arg(orNone(event.user))
                             : orNone(event.user);
}

} // namespace

QString activityCell(const Activity &activity, ActivityTable::Column column)
{
    switch (column) {
    case ActivityTable::What:
        return activityWords(activity.action, activity.outcome);
    case ActivityTable::Object:
        return orNone(activity.object);
    case ActivityTable::Account:
        return orNone(activity.account);
    case ActivityTable::Who:
        return orNone(activity.actor);
    case ActivityTable::Outcome:
        return outcomeOf(activity);
    case ActivityTable::Source:
        return ActivityCellsWords::tr("This computer");
    default:
        return noValue();
    }
}

QString auditCell(const AuditEvent &event, ActivityTable::Column column, const QString &account)
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
        return personOf(event);
    case ActivityTable::Source:
        return ActivityCellsWords::tr("Audit trail");
    default:
        return noValue();
    }
}

QString activitySearchText(const Activity &activity)
{
    QString text = activity.note + u'\n' + activity.requestId + u'\n' + activity.object + u'\n'
        + activity.account + u'\n' + activity.actor + u'\n';
    if (activity.objectId)
        text += QString::number(*activity.objectId) + u'\n';
    return text;
}

QString auditSearchText(const AuditEvent &event)
{
    QString text =
        event.ip + u'\n' + event.location + u'\n' + event.title + u'\n' + event.user + u'\n';
    for (const AuditChange &change : event.changes)
        text += change.field + u'\n' + change.oldValue + u'\n' + change.newValue + u'\n';
    return text;
}

} // namespace tokendeck
