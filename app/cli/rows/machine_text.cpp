// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/rows/machine_text.h"

#include <string_view>

namespace tokendeck::cli {

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
