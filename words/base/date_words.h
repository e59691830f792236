// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QString>

namespace tokendeck {

//! Each in the order of the language, with the locale's name of the month.

//! How a day is written, for fields that take one: "d MMM yyyy".
[[nodiscard]] QString dayFormat();
//! "14 Dec 2026".
[[nodiscard]] QString dayText(QDate day);
//! "14 Dec", of a day of this year.
[[nodiscard]] QString dayOfYearText(QDate day);
//! "14 Dec 2026 14:05".
[[nodiscard]] QString dayTimeText(const QDateTime &time);
//! "14 Dec 2026, 14:05", where it stands by itself.
[[nodiscard]] QString fullTimeText(const QDateTime &time);
//! "14 Dec, 14:05", of this year.
[[nodiscard]] QString dayOfYearTimeText(const QDateTime &time);
//! "14:05".
[[nodiscard]] QString minuteText(QTime time);
//! "14:05:09".
[[nodiscard]] QString secondText(QTime time);

} // namespace tokendeck
