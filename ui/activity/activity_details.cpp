// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/activity/activity_details.h"

#include "models/domain/logs/actor.h"
#include "models/domain/names/display_name.h"
#include "models/store/audit_titles.h"
#include "models/tables/activity/activity_cells.h"
#include "models/tables/base/table_roles.h"
#include "ui/frame/details/details_content.h"
#include "words/base/time_words.h"
#include "words/lists/activity_words.h"
#include "words/lists/problems/problem_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

struct ActivityDetailsWords {
    Q_DECLARE_TR_FUNCTIONS(tokendeck::ActivityDetails)
};

QString cell(const QModelIndex &index, ActivityTable::Column column)
{
    return index.siblingAtColumn(column).data().toString();
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

//! What the audit trail tells; of what was done here, under its name.
void addAudit(DetailsContent &content, const AuditEvent &event, bool isOwn)
{
    if (isOwn) {
        content.facts.push_back({ActivityDetailsWords::tr("Audit trail"), isolated(event.title),
                                 exactTime(event.date)});
        add(content, ActivityDetailsWords::tr("Acted as"), actorWords(actorOf(event)));
    }
    add(content, ActivityDetailsWords::tr("Address"), event.ip);
    add(content, ActivityDetailsWords::tr("Place"), isolated(event.location));
    for (const AuditChange &change : event.changes) {
        // The trail also tells what was sent and stayed as it was.
        if (change.oldValue != change.newValue)
            add(content, isolated(change.field), changeText(change));
    }
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
    add(content, ActivityDetailsWords::tr("Change"), activity.change);
    add(content, ActivityDetailsWords::tr("Note"), activity.note);
}

void addObject(DetailsContent &content, const QModelIndex &index, const ActivityLine &line,
               const std::optional<StandingObject> &object)
{
    // The link says it, unless the object is called otherwise by now.
    const bool isSame =
        object && isSameObject(object->name, objectOf(line), object->intent.selection.kind);
    if (!isSame && !objectOf(line).isEmpty())
        add(content, ActivityDetailsWords::tr("Object"), cell(index, ActivityTable::Object));
    if (!object)
        return;
    content.linksHeading =
        isSame ? ActivityDetailsWords::tr("Object") : ActivityDetailsWords::tr("Object now");
    content.links = {{isolated(object->name), object->intent}};
}

} // namespace

DetailsContent activityDetails(const ActivityProxy &table, const QModelIndex &index,
                               const std::optional<StandingObject> &object)
{
    const ActivityLine &line = table.lineAt(index);
    DetailsContent content;
    content.title = cell(index, ActivityTable::What);
    content.subtitle =
        u"%1 · %2"_s.arg(cell(index, ActivityTable::Source), cell(index, ActivityTable::Account));
    if (const RowFault *fault = faultOf(line)) {
        addFault(content.facts, *fault);
        return content;
    }
    content.facts.push_back({ActivityDetailsWords::tr("Time"), exactTime(timeOf(line)),
                             cell(index, ActivityTable::Time), Tone::Normal});
    add(content, ActivityDetailsWords::tr("Who"), cell(index, ActivityTable::Who));
    addObject(content, index, line, object);
    if (line.local) {
        const QModelIndex outcome = index.siblingAtColumn(ActivityTable::Outcome);
        // Beside what was asked for, two words are enough; here there is room for what it means.
        const bool isCut = outcomeWords(line.local->outcome) != shortOutcome(line.local->outcome);
        content.facts.push_back(
            {ActivityDetailsWords::tr("Outcome"),
             isCut ? outcomeWords(line.local->outcome) : outcome.data().toString(),
             {},
             Tone(outcome.data(ToneRole).toInt())});
        addLocal(content, *line.local);
    }
    for (const auto &entry : line.trail)
        addAudit(content, entry->event, line.local != nullptr);
    return content;
}

} // namespace tokendeck
