// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

#include <array>
#include <vector>

namespace tokendeck::sandbox {

//! The fields of a sample log besides @timestamp, in the order of _source.
enum class LogField { Env, Team, Service, Tenant, Region, Host, Level, Status, Type, Message };
inline constexpr int LogFieldCount = 10;

[[nodiscard]] QStringView logFieldName(LogField field);

//! One kind of log: the values of its fields. An empty one means that the log has no such field.
using LogValues = std::array<QString, LogFieldCount>;

//! So many logs a day of the same environment and team, which differ in the rest.
struct ShareFigures {
    int perDay = 0;
    std::vector<LogValues> kinds; //!< picked from evenly
};

//! The logs of one sample account. Any 24 hours hold exactly the sum of its shares.
struct LogProfile {
    std::vector<ShareFigures> shares;

    [[nodiscard]] int perDay() const;
};

//! The profile of that name; without shares for an unknown one.
[[nodiscard]] LogProfile logProfile(QStringView name);

} // namespace tokendeck::sandbox
