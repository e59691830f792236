// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/scan/match/needle_table.h"

#include <QHashFunctions>

#include <bit>

namespace tokendeck {

NeedleTable::NeedleTable(std::vector<Needle> needles)
    : m_needles(std::move(needles))
    , m_entries(std::bit_ceil(m_needles.size() * 2 + 1))
    , m_mask(m_entries.size() - 1)
{
    for (size_t number = 0; number < m_needles.size(); ++number) {
        const size_t hash = hashOf(m_needles[number].text.exposedText());
        size_t at = hash & m_mask;
        while (m_entries[at].number > 0)
            at = (at + 1) & m_mask;
        m_entries[at] = {tagOf(hash), quint32(number + 1)};
    }
}

size_t NeedleTable::hashOf(QByteArrayView text)
{
    return qHashBits(text.data(), size_t(text.size()));
}

} // namespace tokendeck
