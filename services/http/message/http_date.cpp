// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/http/message/http_date.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>
#include <array>

namespace tokendeck {
namespace {

using namespace Qt::StringLiterals;

constexpr int MostYearsAhead = 50;

//! 1 to 12; 0 when it is none. The names are English whatever the locale.
int monthOf(QStringView name)
{
    constexpr std::array Names{"jan"_L1, "feb"_L1, "mar"_L1, "apr"_L1, "may"_L1, "jun"_L1,
                               "jul"_L1, "aug"_L1, "sep"_L1, "oct"_L1, "nov"_L1, "dec"_L1};
    const auto found = std::ranges::find_if(Names, [name](QLatin1StringView month) {
        return name.compare(month, Qt::CaseInsensitive) == 0;
    });
    return found == Names.end() ? 0 : int(found - Names.begin()) + 1;
}

int fullYear(QStringView digits, TimePoint now)
{
    const int year = digits.toInt();
    if (digits.size() > 2)
        return year;
    const int thisYear =
        int(std::chrono::year_month_day(std::chrono::floor<std::chrono::days>(now)).year());
    const int inThisCentury = thisYear - thisYear % 100 + year;
    return inThisCentury > thisYear + MostYearsAhead ? inThisCentury - 100 : inThisCentury;
}

} // namespace

std::optional<TimePoint> parseHttpDate(const QByteArray &value, TimePoint now)
{
    static const QRegularExpression withZone(
        u"^[a-z]{3,9}, ([0-9]{1,2})[ -]([a-z]{3})[ -]([0-9]{2}|[0-9]{4}) "
        u"([0-9]{2}):([0-9]{2}):([0-9]{2}) (?:GMT|UTC)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression asctime(
        u"^[a-z]{3} ([a-z]{3}) +([0-9]{1,2}) ([0-9]{2}):([0-9]{2}):([0-9]{2}) ([0-9]{4})$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString text = QString::fromLatin1(value.trimmed());
    QDate date;
    QTime time;
    const auto number = [](const QRegularExpressionMatch &match, int group) {
        return match.capturedView(group).toInt();
    };
    // A leap second is the last one of its minute, for our purpose.
    const auto second = [&](const QRegularExpressionMatch &match, int group) {
        return std::min(number(match, group), 59);
    };
    if (const auto match = withZone.match(text); match.hasMatch()) {
        date = QDate(fullYear(match.capturedView(3), now), monthOf(match.capturedView(2)),
                     number(match, 1));
        time = QTime(number(match, 4), number(match, 5), second(match, 6));
    } else if (const auto other = asctime.match(text); other.hasMatch()) {
        date = QDate(number(other, 6), monthOf(other.capturedView(1)), number(other, 2));
        time = QTime(number(other, 3), number(other, 4), second(other, 5));
    }
    if (!date.isValid() || !time.isValid())
        return {};
    return TimePoint(
        std::chrono::milliseconds(QDateTime(date, time, QTimeZone::utc()).toMSecsSinceEpoch()));
}

} // namespace tokendeck
