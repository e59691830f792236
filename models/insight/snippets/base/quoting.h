// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/insight/snippets/base/snippet_fault.h"

#include <QString>

#include <vector>

namespace tokendeck {

// How a name that anybody may have chosen is written in one syntax, so that its reader has the name
// again and nothing else: one function for each. A half of a surrogate pair is refused by all.
//
// What stands between quotes has them. Nothing here is for tokens, whose letters, digits and dashes
// need no quotes anywhere.

//! YAML 1.1 and 1.2, in double quotes.
[[nodiscard]] QuotedText yamlText(const QString &text);
//! JSON (RFC 8259), in double quotes.
[[nodiscard]] QuotedText jsonText(const QString &text);
//! A basic string of TOML 1.0, in double quotes.
[[nodiscard]] QuotedText tomlText(const QString &text);
//! A quoted template of HCL 2, in double quotes, in which nothing is interpolated.
[[nodiscard]] QuotedText hclText(const QString &text);
//! A string of Fluentd's configuration, in double quotes, in which no Ruby is run. Control
//! characters other than those with a letter are refused.
[[nodiscard]] QuotedText rubyText(const QString &text);
//! A string of Logstash's configuration, in the quotes that it does not hold: it knows no escapes.
//! Control characters, both kinds of quotes at once, backslashes and "${" are refused.
[[nodiscard]] QuotedText logstashText(const QString &text);
//! The value of a key in Fluent Bit's classic configuration: the rest of the line. Control
//! characters, blanks at the ends and "${" are refused.
[[nodiscard]] QuotedText fluentBitText(const QString &text);
//! A constant of an rsyslog template, in double quotes. Control characters are refused.
[[nodiscard]] QuotedText rsyslogText(const QString &text);
//! The value of a line NAME=value that docker --env-file, systemd and dotenv read alike, so without
//! quotes: what one of them would take for something else is refused.
[[nodiscard]] QuotedText dotenvText(const QString &text);
//! The text of a link in CommonMark. Control characters are refused.
[[nodiscard]] QuotedText markdownText(const QString &text);
//! The value in a query of an address (RFC 3986): all but letters, digits and "-._~" as %XX.
[[nodiscard]] QuotedText queryText(const QString &text);

//! The code points of \p text, or Unwritable at half a surrogate pair.
[[nodiscard]] tl::expected<std::vector<char32_t>, SnippetFault> codePointsOf(const QString &text);
[[nodiscard]] constexpr bool isControlCharacter(char32_t c)
{
    return c < 0x20 || (c >= 0x7f && c < 0xa0) || c == 0x2028 || c == 0x2029;
}
//! \p text as it is, or ControlCharacter at the first one.
[[nodiscard]] QuotedText withoutControls(const QString &text);

} // namespace tokendeck
