// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/rows/machine_text.h"

#include <array>
#include <cstdio>

namespace tokendeck::cli {

QByteArray utcText(TimePoint time)
{
    using namespace std::chrono;
    const auto day = floor<days>(time);
    const year_month_day date(day);
    const hh_mm_ss clock(floor<seconds>(time - day));
    std::array<char, 32> text{};
    const int size =
        std::snprintf(text.data(), text.size(), "%04d-%02u-%02uT%02d:%02d:%02dZ", int(date.year()),
                      unsigned(date.month()), unsigned(date.day()), int(clock.hours().count()),
                      int(clock.minutes().count()), int(clock.seconds().count()));
    return {text.data(), size};
}

void appendJson(QByteArray &json, const QString &text)
{
    json += '"';
    for (const char c : text.toUtf8()) {
        switch (c) {
        case '"':
        case '\\':
            json += '\\';
            json += c;
            break;
        case '\n':
            json += "\\n";
            break;
        case '\r':
            json += "\\r";
            break;
        case '\t':
            json += "\\t";
            break;
        default:
            if (uchar(c) < 0x20 || c == '\x7f') {
                constexpr std::string_view digits = "0123456789abcdef";
                json += "\\u00";
                json += digits[size_t(uchar(c)) >> 4];
                json += digits[size_t(uchar(c)) & 15];
            } else {
                json += c;
            }
        }
    }
    json += '"';
}

} // namespace tokendeck::cli
