// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/scan/match/block_index.h"
#include "services/scan/match/needle_table.h"
#include "services/scan/match/text_search.h"

#include <vector>

namespace tokendeck {

//! Looks for needles of similar lengths, at every n-th position of a text (TokenSearch).
class BlockPass {
public:
    //! The characters of \p needle that follow each other in any case: half of what the end of a
    //! line may part.
    [[nodiscard]] static qsizetype surePiece(const Needle &needle);

    //! \p needles are of \p table, which outlives this; there is one at least.
    BlockPass(const NeedleTable &table, const std::vector<const Needle *> &needles);

    //! See TextSearch::search().
    void search(const TextWindow &window, qsizetype from, qsizetype to,
                std::vector<TextHit> &hits) const;

private:
    //! What needles have in common.
    struct Shape {
        qsizetype size = 0;
        bool wraps = false;

        friend bool operator==(const Shape &, const Shape &) = default;
    };

    [[nodiscard]] quint16 shapeNumber(const Needle &needle);
    [[nodiscard]] qsizetype anchorCount(const Needle &needle) const;
    template <bool Spreads>
    void searchAll(const TextWindow &window, qsizetype from, qsizetype to,
                   std::vector<TextHit> &hits) const;
    void lookAt(const TextWindow &window, qsizetype at, quint64 block,
                std::vector<TextHit> &hits) const;
    void lookWrapped(const TextWindow &window, qsizetype at, qsizetype offset, qsizetype size,
                     std::vector<TextHit> &hits) const;
    void lookSpread(const TextWindow &window, qsizetype at, std::vector<TextHit> &hits) const;
    void lookSpreadAt(const TextWindow &window, qsizetype start, qsizetype size,
                      std::vector<TextHit> &hits) const;

    const NeedleTable &m_table;
    std::vector<Shape> m_shapes;
    qsizetype m_blockSize = 0; //!< in bytes; 8 unless a needle is shorter
    qsizetype m_step = 1;
    quint64 m_mask = 0; //!< of a block's bytes
    quint64 m_firstMask = 0; //!< of the first, or second, eight bytes of a block in UTF-16
    quint64 m_secondMask = 0;
    bool m_spreads = false;
    BlockIndex m_index;
};

} // namespace tokendeck
