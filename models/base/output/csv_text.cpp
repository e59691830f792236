// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/output/csv_text.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace tokendeck {

namespace {

//! \p text without what a spreadsheet may pass over at its beginning: blanks, line feeds, and the
//! marks U+FEFF, U+00A0 and U+200B to U+200F.
std::string_view withoutBlanks(std::string_view text)
{
    const auto blank = [](std::string_view rest) -> size_t {
        if (rest.starts_with(' ') || rest.starts_with('\n'))
            return 1;
        if (rest.starts_with("\u00A0"))
            return 2;
        const bool isMark = rest.starts_with("\uFEFF")
            || (rest.size() > 2 && rest.starts_with("\xE2\x80") && rest[2] >= '\x8B'
                && rest[2] <= '\x8F');
        return isMark ? 3 : 0;
    };
    while (const size_t size = blank(text))
        text.remove_prefix(size);
    return text;
}

//! Whether a spreadsheet may take \p text for more than text.
bool needsGuard(QByteArrayView text)
{
    static constexpr std::string_view risky = "=+-@\t\r'";
    // Spreadsheets in Japanese and Chinese read these as the four above.
    static constexpr std::array<std::string_view, 4> wide = {"\uFF1D", "\uFF0B", "\uFF0D",
                                                             "\uFF20"};
    const std::string_view begin = withoutBlanks({text.data(), size_t(text.size())});
    return !begin.empty()
        && (risky.find(begin.front()) != std::string_view::npos
            || std::ranges::any_of(wide,
                                   [&](std::string_view sign) { return begin.starts_with(sign); }));
}

//! Whether \p c stands in a cell without quotes whatever the separator is.
bool isPlain(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '-'
        || c == ':' || c == '_' || c == '.';
}

} // namespace

CsvText::CsvText(CsvOptions options)
    : m_options(options)
{
    if (m_options.byteOrderMark)
        m_bytes.append("\xEF\xBB\xBF");
}

void CsvText::add(QByteArrayView cell, bool isGuarded)
{
    if (!m_rowIsEmpty)
        m_bytes.append(m_options.separator);
    m_rowIsEmpty = false;
    if (!isGuarded && std::ranges::all_of(cell, isPlain)) {
        m_bytes.append(cell.data(), cell.size());
        return;
    }
    m_bytes.append('"');
    if (isGuarded)
        m_bytes.append('\'');
    for (const char c : cell) {
        if (c == '"')
            m_bytes.append("\"\"");
        else if (c == '\0')
            m_bytes.append("\u2400");
        else
            m_bytes.append(c);
    }
    m_bytes.append('"');
}

void CsvText::addUtf8(QByteArrayView text)
{
    add(text, needsGuard(text));
}

void CsvText::endRow()
{
    m_bytes.append("\r\n");
    m_rowIsEmpty = true;
}

} // namespace tokendeck
