// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/secret.h"
#include "services/scan/match/needle_table.h"
#include "services/scan/match/text_search.h"

#include <memory>
#include <span>
#include <vector>

namespace tokendeck {

class BlockPass;

//! Finds known tokens.
//!
//! Only every n-th position of a text is looked at: tokens are long, and of each one that stands
//! there some block of eight bytes is met. That block is looked up among those of all tokens, at
//! each place where it can be met (Wu and Manber, "A fast algorithm for multi-pattern searching",
//! 1994, with blocks that are long enough for one filter to do). UTF-16 asks the same filter with
//! the characters between zero bytes, base64 is what the tokens become at its three alignments.
class TokenSearch final : public TextSearch {
public:
    //! Copies \p tokens; a hit names the position of one of them. Of tokens with one text the first
    //! stands for all. They are forgotten with this.
    explicit TokenSearch(std::span<const Secret> tokens, SoughtEncodings encodings = {});
    ~TokenSearch() override;

    [[nodiscard]] qsizetype margin() const override { return m_margin; }
    void search(const TextWindow &window, qsizetype from, qsizetype to,
                std::vector<TextHit> &hits) const override;

private:
    NeedleTable m_table;
    std::vector<std::unique_ptr<BlockPass>> m_passes;
    qsizetype m_margin = 0;
};

} // namespace tokendeck
