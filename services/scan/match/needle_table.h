// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/scan/match/needles.h"

#include <QByteArrayView>

#include <vector>

namespace tokendeck {

//! Finds needles by their whole text.
class NeedleTable {
public:
    explicit NeedleTable(std::vector<Needle> needles);

    [[nodiscard]] const std::vector<Needle> &needles() const { return m_needles; }

    //! Calls \p look with each needle whose text is \p text.
    template <typename Look> void forEach(QByteArrayView text, Look look) const
    {
        const size_t hash = hashOf(text);
        for (size_t at = hash & m_mask; m_entries[at].number > 0; at = (at + 1) & m_mask) {
            if (m_entries[at].tag != tagOf(hash))
                continue;
            const Needle &needle = m_needles[m_entries[at].number - 1];
            if (needle.text.exposedText() == text)
                look(needle);
        }
    }

private:
    struct Entry {
        quint32 tag = 0;
        quint32 number = 0; //!< the needle's position and one; 0: not used
    };

    [[nodiscard]] static size_t hashOf(QByteArrayView text);
    [[nodiscard]] static quint32 tagOf(size_t hash) { return quint32(quint64(hash) >> 32); }

    std::vector<Needle> m_needles;
    std::vector<Entry> m_entries;
    size_t m_mask = 0;
};

} // namespace tokendeck
