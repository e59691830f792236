// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/scan/match/block_index.h"

#include <algorithm>
#include <bit>

namespace tokendeck {

BlockIndex::BlockIndex(size_t entries)
{
    // Four entries for each word of the filter set eight of its 64 bits at most: one block in a
    // hundred passes that is not there.
    const size_t words = std::bit_ceil(std::max<size_t>(entries / 4, 64));
    const size_t places = std::bit_ceil(std::max<size_t>(entries + entries / 2, 64));
    m_filter.resize(words);
    m_filterShift = 64 - std::countr_zero(words);
    m_slots.resize(places);
    m_slotShift = 64 - std::countr_zero(places);
    m_slotMask = places - 1;
}

void BlockIndex::add(quint64 block, Place place)
{
    const quint64 hash = mixed(block);
    m_filter[hash >> m_filterShift] |= bitsOf(hash);
    size_t at = hash >> m_slotShift;
    for (; m_slots[at].isUsed; at = (at + 1) & m_slotMask) {
        if (m_slots[at].tag == tagOf(hash) && m_slots[at].place == place)
            return;
    }
    m_slots[at].tag = tagOf(hash);
    m_slots[at].isUsed = 1;
    m_slots[at].place = place;
}

} // namespace tokendeck
