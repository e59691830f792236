// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/relative_time.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace tokendeck {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RelativeTime)
};

QString ago(std::chrono::milliseconds past)
{
    using namespace std::chrono;
    if (past < 1min)
        return Words::tr("just now");
    if (past < 1h)
        return Words::tr("%n min ago", nullptr, int(floor<minutes>(past).count()));
    if (past < days(1))
        return Words::tr("%n h ago", nullptr, int(floor<hours>(past).count()));
    if (past < days(2))
        return Words::tr("yesterday");
    if (past < days(2 * 365))
        return Words::tr("%n days ago", nullptr, int(floor<days>(past).count()));
    return Words::tr("%n years ago", nullptr, int(past / days(365)));
}

QString ahead(std::chrono::milliseconds future)
{
    using namespace std::chrono;
    if (future < 1min)
        return Words::tr("in less than 1 min");
    if (future < 1h)
        return Words::tr("in %n min", nullptr, int(floor<minutes>(future).count()));
    if (future < days(1))
        return Words::tr("in %n h", nullptr, int(floor<hours>(future).count()));
    if (future < days(2))
        return Words::tr("tomorrow");
    if (future < days(2 * 365))
        return Words::tr("in %n days", nullptr, int(floor<days>(future).count()));
    return Words::tr("in %n years", nullptr, int(future / days(365)));
}

} // namespace

QString relativeTime(TimePoint now, TimePoint then)
{
    return then > now ? ahead(then - now) : ago(now - then);
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

} // namespace tokendeck
