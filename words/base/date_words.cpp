// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/base/date_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace tokendeck {
namespace {

struct DateWords {
    Q_DECLARE_TR_FUNCTIONS(tokendeck::DateWords)
};

} // namespace

QString dayFormat()
{
    //: How QLocale::toString() writes a date. Order and marks are those of your language; d and M
    //: are day and month, MMM is the month's short name; letters of your own stand in '…'.
    return DateWords::tr("d MMM yyyy", "format");
}

QString dayText(QDate day)
{
    return QLocale().toString(day, dayFormat());
}

QString dayOfYearText(QDate day)
{
    return QLocale().toString(day, DateWords::tr("d MMM", "format"));
}

QString dayTimeText(const QDateTime &time)
{
    return QLocale().toString(time, DateWords::tr("d MMM yyyy HH:mm", "format"));
}

QString fullTimeText(const QDateTime &time)
{
    return QLocale().toString(time, DateWords::tr("d MMM yyyy, HH:mm", "format"));
}

QString dayOfYearTimeText(const QDateTime &time)
{
    return QLocale().toString(time, DateWords::tr("d MMM, HH:mm", "format"));
}

QString minuteText(QTime time)
{
    return QLocale().toString(time, DateWords::tr("HH:mm", "format"));
}

QString secondText(QTime time)
{
    return QLocale().toString(time, DateWords::tr("HH:mm:ss", "format"));
}

} // namespace tokendeck
