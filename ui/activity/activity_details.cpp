// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/activity/activity_details.h"

#include "models/domain/display_name.h"
#include "models/tables/base/table_roles.h"
#include "ui/frame/details_content.h"
#include "words/base/time_words.h"
#include "words/lists/problem_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

struct ActivityDetailsWords {
    Q_DECLARE_TR_FUNCTIONS(tokendeck::ActivityDetails)
};

QString cell(const ActivityTable &table, int row, ActivityTable::Column column)
{
    return table.index(row, column).data().toString();
}

void add(DetailsContent &content, const QString &name, const QString &value,
         Tone tone = Tone::Normal)
{
    if (!value.isEmpty())
        content.facts.push_back({name, value, {}, tone});
}

QString changeText(const AuditChange &change)
{
    if (change.oldValue.isEmpty())
        return isolated(change.newValue);
    if (change.newValue.isEmpty())
        return ActivityDetailsWords::tr("%1, removed").arg(isolated(change.oldValue));
    return ActivityDetailsWords::tr("%1 → %2").arg(isolated(change.oldValue),
                                                   isolated(change.newValue));
}

void addAudit(DetailsContent &content, const AuditEvent &event)
{
    add(content, ActivityDetailsWords::tr("Address"), event.ip);
    add(content, ActivityDetailsWords::tr("Place"), isolated(event.location));
    for (const AuditChange &change : event.changes)
        add(content, isolated(change.field), changeText(change));
}

void addLocal(DetailsContent &content, const Activity &activity)
{
    if (activity.objectId)
        add(content, ActivityDetailsWords::tr("ID"), QString::number(*activity.objectId));
    if (activity.problem) {
        Problem problem;
        problem.kind = *activity.problem;
        add(content, ActivityDetailsWords::tr("Why"),
            problemWords(problem, ActivityDetailsWords::tr("it")).happened, Tone::Danger);
    }
    if (activity.httpStatus)
        add(content, ActivityDetailsWords::tr("HTTP status"),
            QString::number(*activity.httpStatus));
    add(content, ActivityDetailsWords::tr("Request ID"), activity.requestId);
    add(content, ActivityDetailsWords::tr("Note"), activity.note);
}

} // namespace

DetailsContent activityDetails(const ActivityTable &table, int row)
{
    DetailsContent content;
    content.title = cell(table, row, ActivityTable::What);
    content.subtitle = u"%1 · %2"_s.arg(cell(table, row, ActivityTable::Source),
                                        cell(table, row, ActivityTable::Account));
    const auto *audited = std::get_if<AuditEntry>(&table.eventAt(row));
    if (audited && audited->event.fault) {
        addFault(content.facts, *audited->event.fault);
        return content;
    }
    content.facts.push_back({ActivityDetailsWords::tr("Time"), exactTime(table.timeAt(row)),
                             table.index(row, ActivityTable::Time).data().toString(),
                             Tone::Normal});
    add(content, ActivityDetailsWords::tr("Who"), cell(table, row, ActivityTable::Who));
    if (const auto *audit = std::get_if<AuditEntry>(&table.eventAt(row))) {
        addAudit(content, audit->event);
        return content;
    }
    add(content, ActivityDetailsWords::tr("Object"), cell(table, row, ActivityTable::Object));
    const QModelIndex outcome = table.index(row, ActivityTable::Outcome);
    add(content, ActivityDetailsWords::tr("Outcome"), outcome.data().toString(),
        Tone(outcome.data(ToneRole).toInt()));
    const auto &activity = std::get<Activity>(table.eventAt(row));
    addLocal(content, activity);
    return content;
}

} // namespace tokendeck
