// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/base/time_words.h"

#include "models/insight/expiry.h"
#include "words/base/cell_words.h"
#include "words/base/date_words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tokendeck {
namespace {

struct TimeWords {
    Q_DECLARE_TR_FUNCTIONS(tokendeck::TimeWords)
};

//! The one rule for what is long ago or far ahead: in days below two years, in years from then on.
//! Limits that a person has set in days are said as they were set.
constexpr std::chrono::days DaysTold{2 * 365};

QString longAgo(std::chrono::milliseconds past)
{
    using namespace std::chrono;
    if (past < DaysTold)
        return TimeWords::tr("%n days ago", nullptr, int(floor<days>(past).count()));
    return TimeWords::tr("%n years ago", nullptr, int(past / days(365)));
}

QString ago(std::chrono::milliseconds past)
{
    using namespace std::chrono;
    if (past < 1min)
        return TimeWords::tr("just now");
    if (past < 1h)
        return TimeWords::tr("%n min ago", nullptr, int(floor<minutes>(past).count()));
    if (past < days(1))
        return TimeWords::tr("%n h ago", nullptr, int(floor<hours>(past).count()));
    if (past < days(2))
        return TimeWords::tr("yesterday");
    return longAgo(past);
}

QString ahead(TimePoint now, TimePoint then)
{
    using namespace std::chrono;
    const milliseconds future = then - now;
    if (future < 1min)
        return TimeWords::tr("in less than 1 min");
    if (const auto count = round<minutes>(future); count < 1h)
        return TimeWords::tr("in %n min", nullptr, int(count.count()));
    if (const auto count = round<hours>(future); count < days(1))
        return TimeWords::tr("in %n h", nullptr, int(count.count()));
    const int count = countedDays(future);
    if (count == 1 && localTime(now).date().daysTo(localTime(then).date()) == 1)
        return TimeWords::tr("tomorrow");
    if (future < DaysTold)
        return TimeWords::tr("in %n days", nullptr, count);
    return TimeWords::tr("in %n years", nullptr, int(future / days(365)));
}

QString dayOf(TimePoint time)
{
    return dayText(localTime(time).date());
}

} // namespace

QString timeSince(TimePoint now, TimePoint then)
{
    // The clocks of two computers that are set by the network differ by less.
    constexpr std::chrono::minutes clocksDiffer{15};
    if (then <= now)
        return ago(now - then);
    if (then - now <= clocksDiffer)
        return TimeWords::tr("just now");
    return TimeWords::tr("on %1").arg(dayOf(then));
}

QString timeSince(TimePoint now, const std::optional<TimePoint> &then)
{
    return then ? timeSince(now, *then) : noValue();
}

QString timeUntil(TimePoint now, TimePoint then)
{
    return then > now ? ahead(now, then) : timeSince(now, then);
}

QString agoText(std::chrono::milliseconds age)
{
    using namespace std::chrono;
    if (age < 1min)
        return TimeWords::tr("%1 s ago")
            .arg(std::max<qint64>(0, duration_cast<seconds>(age).count()));
    if (age < 1h)
        return TimeWords::tr("%1 min ago").arg(duration_cast<minutes>(age).count());
    if (age < 24h)
        return TimeWords::tr("%1 h ago").arg(duration_cast<hours>(age).count());
    return longAgo(age);
}

QString durationText(std::chrono::seconds duration)
{
    using namespace std::chrono;
    if (duration < 2min)
        return TimeWords::tr("%1 s").arg(duration.count());
    if (duration < 2h)
        return TimeWords::tr("%1 min").arg(duration_cast<minutes>(duration).count());
    return TimeWords::tr("%1 h").arg(duration_cast<hours>(duration).count());
}

QDateTime localTime(TimePoint time)
{
    return QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count());
}

QString exactTime(TimePoint then)
{
    const QDateTime local = localTime(then);
    const QLocale locale;
    return locale.toString(local.date(), QLocale::LongFormat) + QChar(u' ')
        + locale.toString(local.time(), QLocale::ShortFormat) + QChar(u' ')
        + local.timeZoneAbbreviation();
}

QString exactTimeOrNone(const std::optional<TimePoint> &then)
{
    return then ? exactTime(*then) : QString();
}

QString momentText(TimePoint then)
{
    return dayOfYearTimeText(localTime(then));
}

QString dateText(TimePoint then, TimePoint now)
{
    return u"%1 (%2)"_s.arg(dayOf(then), timeUntil(now, then));
}

QString pastDateText(TimePoint then, TimePoint now)
{
    const QString since = timeSince(now, then);
    return then > now && since.contains(dayOf(then)) ? dayOf(then)
                                                     : u"%1 (%2)"_s.arg(dayOf(then), since);
}

} // namespace tokendeck
