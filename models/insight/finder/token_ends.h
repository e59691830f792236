// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

#include <string_view>
#include <utility>
#include <vector>

namespace tokendeck {

//! Which rows have a token that may begin or end with four characters: never one too few, and about
//! one in a hundred too many. Spares the texts themselves, which lie all over the memory, from
//! being read at each keystroke. Holds one byte of each end, of a hash whose key is this run's own,
//! which says nothing of the characters.
class TokenEnds {
public:
    //! So many characters are asked for.
    static constexpr int Length = 4;

    //! Behind the rows that are there. The gate of the estate is held, if \p token is a row's.
    void add(QByteArrayView token);
    [[nodiscard]] int rowCount() const { return int(m_marks.size()); }

    //! Calls \p visit with each row, ascending. \p end has Length bytes.
    template <typename Visit> void forEachWith(std::string_view end, Visit visit) const
    {
        const quint8 mark = markOf(end);
        for (size_t row = 0; row < m_marks.size(); ++row) {
            if (m_marks[row].first == mark || m_marks[row].second == mark)
                visit(row);
        }
    }

private:
    [[nodiscard]] static quint8 markOf(std::string_view end);

    std::vector<std::pair<quint8, quint8>> m_marks; //!< of the first and the last characters
};

} // namespace tokendeck
