// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tokendeck {

//! Stands in front of the first letter or digit of each word of a folded name.
inline constexpr char WordMark = '\x01';

//! \p text, which is UTF-8, with a WordMark at each word. A word begins with a letter or a digit
//! behind something that is neither; beyond ASCII all but dashes, bullets and quotes counts as a
//! letter.
[[nodiscard]] std::string withWordMarks(std::string_view text);

//! Which letters a text has, as a set that may say too much and never too little. \p text is
//! folded; blanks and marks do not count.
[[nodiscard]] quint64 lettersIn(std::string_view text);
//! Whether lettersIn() tells surely that a text has \p byte: a small letter or a digit of ASCII.
[[nodiscard]] constexpr bool hasBitOfItsOwn(char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9');
}

//! The names of many objects as they are searched, in one buffer. Holds no token's text.
class FinderKeys {
public:
    //! Behind the rows that are there. Ids ascend, for rowOf().
    void add(qint32 id, QStringView name);
    //! The same for the name that \p other has in \p row, without folding it again.
    void addFrom(const FinderKeys &other, int row, qint32 id);

    [[nodiscard]] int rowCount() const { return int(m_ids.size()); }
    [[nodiscard]] qint32 idAt(int row) const { return m_ids[size_t(row)]; }
    [[nodiscard]] std::optional<int> rowOf(qint32 id) const;

    //! The folded name with its marks.
    [[nodiscard]] std::string_view textAt(int row) const { return part(m_text, m_ends, row); }
    //! The name as it is spelled, with its marks.
    [[nodiscard]] std::string_view spellingAt(int row) const;
    //! Whether the name is spelled as it is folded: in small letters without marks.
    [[nodiscard]] bool isSpelledFolded(int row) const
    {
        return part(m_other, m_otherEnds, row).empty();
    }
    //! lettersIn() the name.
    [[nodiscard]] quint64 lettersAt(int row) const { return m_letters[size_t(row)]; }

    //! All names, each with a line feed behind it.
    [[nodiscard]] std::string_view text() const { return m_text; }
    //! Where the name of \p row begins in text().
    [[nodiscard]] size_t begin(int row) const { return row == 0 ? 0 : m_ends[size_t(row) - 1]; }
    //! Where the name behind that of \p row begins.
    [[nodiscard]] size_t end(int row) const { return m_ends[size_t(row)]; }

private:
    static std::string_view part(const std::string &buffer, const std::vector<quint32> &ends,
                                 int row)
    {
        const size_t from = row == 0 ? 0 : ends[size_t(row) - 1];
        const size_t to = ends[size_t(row)];
        // Without the line feed.
        return {buffer.data() + from, to > from ? to - from - 1 : 0};
    }
    void close(qint32 id, quint64 letters);

    std::string m_text;
    std::string m_other; //!< spellings that differ from the folded name
    std::vector<quint32> m_ends;
    std::vector<quint32> m_otherEnds;
    std::vector<quint64> m_letters;
    std::vector<qint32> m_ids;
};

} // namespace tokendeck
