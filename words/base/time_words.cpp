// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/base/time_words.h"

#include "models/insight/expiry.h"
#include "words/base/cell_words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace tokendeck {
namespace {

struct RelativeTimeWords {
    Q_DECLARE_TR_FUNCTIONS(RelativeTime)
};

QString ago(std::chrono::milliseconds past)
{
    using namespace std::chrono;
    if (past < 1min)
        return RelativeTimeWords::tr("just now");
    if (past < 1h)
        return RelativeTimeWords::tr("%n min ago", nullptr, int(floor<minutes>(past).count()));
    if (past < days(1))
        return RelativeTimeWords::tr("%n h ago", nullptr, int(floor<hours>(past).count()));
    if (past < days(2))
        return RelativeTimeWords::tr("yesterday");
    if (past < days(2 * 365))
        return RelativeTimeWords::tr("%n days ago", nullptr, int(floor<days>(past).count()));
    return RelativeTimeWords::tr("%n years ago", nullptr, int(past / days(365)));
}

QString ahead(TimePoint now, TimePoint then)
{
    using namespace std::chrono;
    const milliseconds future = then - now;
    if (future < 1min)
        return RelativeTimeWords::tr("in less than 1 min");
    if (const auto count = round<minutes>(future); count < 1h)
        return RelativeTimeWords::tr("in %n min", nullptr, int(count.count()));
    if (const auto count = round<hours>(future); count < days(1))
        return RelativeTimeWords::tr("in %n h", nullptr, int(count.count()));
    const int count = countedDays(future);
    if (count == 1 && localTime(now).date().daysTo(localTime(then).date()) == 1)
        return RelativeTimeWords::tr("tomorrow");
    if (count == 1)
        return RelativeTimeWords::tr("in 1 day");
    if (future < days(2 * 365))
        return RelativeTimeWords::tr("in %n days", nullptr, count);
    return RelativeTimeWords::tr("in %n years", nullptr, int(future / days(365)));
}

} // namespace

QString timeSince(TimePoint now, TimePoint then)
{
    // The clocks of two computers that are set by the network differ by less.
    constexpr std::chrono::minutes clocksDiffer{15};
    if (then <= now)
        return ago(now - then);
    if (then - now <= clocksDiffer)
        return RelativeTimeWords::tr("just now");
    return RelativeTimeWords::tr("on %1").arg(
        QLocale().toString(localTime(then).date(), u"d MMM yyyy"_s));
}

QString timeSince(TimePoint now, const std::optional<TimePoint> &then)
{
    return then ? timeSince(now, *then) : noValue();
}

QString timeUntil(TimePoint now, TimePoint then)
{
    return then > now ? ahead(now, then) : timeSince(now, then);
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

} // namespace tokendeck
