// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/activity/recent_activity.h"

#include "words/base/date_words.h"
#include "words/base/time_words.h"
#include "words/lists/activity_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

struct RecentActivityWords {
    Q_DECLARE_TR_FUNCTIONS(tokendeck::RecentActivity)
};

bool isAbout(const Activity &activity, const ActivityObject &object)
{
    if (activity.connection != object.connection)
        return false;
    const std::optional<ListKind> kind = activity.list ? activity.list : listOf(activity.action);
    if (kind && *kind != object.kind)
        return false;
    // A connection has a name of its own; it stands for its account.
    const bool sameName =
        (kind == ListKind::Accounts ? activity.account : activity.object) == object.name;
    // What was just made is known by its name: its id was not there when it was asked for.
    return activity.objectId ? *activity.objectId == object.id && (kind || sameName) : sameName;
}

QString momentText(TimePoint then, TimePoint now)
{
    const QDateTime date = localTime(then);
    const QString time = minuteText(date.time());
    if (date.date() == localTime(now).date())
        return RecentActivityWords::tr("Today %1").arg(time);
    if (date.date().addDays(1) == localTime(now).date())
        return RecentActivityWords::tr("Yesterday %1").arg(time);
    const bool isThisYear = date.date().year() == localTime(now).date().year();
    const QString day = isThisYear ? dayOfYearText(date.date()) : dayText(date.date());
    return day + u' ' + time;
}

QString whatText(const Activity &activity)
{
    const QString what = recentWords(activity.action);
    switch (activity.outcome) {
    case ActivityOutcome::Done:
        return activity.change.isEmpty() ? what : activity.change;
    case ActivityOutcome::Failed:
        return RecentActivityWords::tr("not %1: it failed").arg(what);
    case ActivityOutcome::Unknown:
        return RecentActivityWords::tr("perhaps %1").arg(what);
    case ActivityOutcome::Dropped:
        return RecentActivityWords::tr("not %1: taken back").arg(what);
    }
    return what;
}

} // namespace

QStringList recentActivity(const ActivityLog &log, const ActivityObject &object, TimePoint now,
                           int most)
{
    QStringList lines;
    for (const Activity &activity : log.entries()) {
        if (lines.size() >= most)
            break;
        if (isAbout(activity, object))
            lines.append(u"%1 · %2"_s.arg(momentText(activity.time, now), whatText(activity)));
    }
    return lines;
}

} // namespace tokendeck
