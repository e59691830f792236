// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <vector>

namespace tokendeck {

//! Tells of eight bytes in which needles they are a part, and at what place. Most blocks of a text
//! are in none, which a filter of a few bits for each says from the processor's cache.
//!
//! It holds numbers that were made of the blocks, and none of them can be read out of it.
class BlockIndex {
public:
    //! Where a block stands in needles that are alike but for their characters.
    struct Place {
        quint16 offset = 0; //!< in bytes, from the needle's beginning on
        quint16 shape = 0; //!< the caller's number for needles of one length and kind

        friend bool operator==(const Place &, const Place &) = default;
    };

    //! \p entries are as many as add() may be called for, or more.
    explicit BlockIndex(size_t entries);

    //! Adds \p place to those of \p block, once.
    void add(quint64 block, Place place);

    //! False where \p block was not added; true rarely where it was not, either.
    [[nodiscard]] bool mayHave(quint64 block) const
    {
        const quint64 hash = mixed(block);
        const quint64 bits = bitsOf(hash);
        return (m_filter[hash >> m_filterShift] & bits) == bits;
    }

    //! Calls \p look with each place that was added for \p block, and very rarely with another one.
    template <typename Look> void forEach(quint64 block, Look look) const
    {
        const quint64 hash = mixed(block);
        for (size_t at = hash >> m_slotShift; m_slots[at].isUsed; at = (at + 1) & m_slotMask) {
            if (m_slots[at].tag == tagOf(hash))
                look(m_slots[at].place);
        }
    }

private:
    struct Slot {
        quint32 tag : 31 = 0;
        quint32 isUsed : 1 = 0;
        Place place;
    };

    //! The finaliser of MurmurHash3: each bit of \p block moves each bit of the result.
    [[nodiscard]] static constexpr quint64 mixed(quint64 block)
    {
        block *= 0xff51afd7ed558ccdULL;
        block ^= block >> 32;
        return block * 0xc4ceb9fe1a85ec53ULL;
    }
    [[nodiscard]] static constexpr quint64 bitsOf(quint64 hash)
    {
        return quint64(1) << (hash >> 33 & 63) | quint64(1) << (hash >> 27 & 63);
    }
    [[nodiscard]] static constexpr quint32 tagOf(quint64 hash) { return hash & 0x7fffffff; }

    std::vector<quint64> m_filter;
    std::vector<Slot> m_slots;
    int m_filterShift = 0;
    int m_slotShift = 0;
    size_t m_slotMask = 0;
};

} // namespace tokendeck
