// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <string>
#include <string_view>
#include <vector>

namespace tokendeck {

//! A part of a text, in UTF-16 code units.
struct TextRange {
    qsizetype position = 0;
    qsizetype length = 0;

    [[nodiscard]] qsizetype end() const { return position + length; }
    friend bool operator==(const TextRange &, const TextRange &) = default;
};

//! A text that was folded by foldForSearch(), and for each byte where it comes from.
struct TracedFold {
    //! Empty for the few texts that fold otherwise as a whole than letter by letter.
    explicit TracedFold(const QString &text);

    std::string text;
    std::vector<TextRange> origins;
};

//! Where the folded \p sought stands in \p text, ascending and apart.
[[nodiscard]] std::vector<TextRange> searchMarks(const QString &text, std::string_view sought);

} // namespace tokendeck
