// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/scan/match/token_search.h"

#include "services/scan/match/block_pass.h"

#include <algorithm>
#include <array>
#include <unordered_set>

namespace tokendeck {
namespace {

//! Beside a token: the characters around its base64, and blanks where a line ends inside of it.
constexpr qsizetype MarginBeside = 256;

//! The needles of one pass have blocks of one size and are looked at in one pace, by the shortest.
constexpr std::array<qsizetype, 3> ShortestOfPass{17, 8, 1};

size_t passOf(const Needle &needle)
{
    const qsizetype piece = BlockPass::surePiece(needle);
    return size_t(
        std::ranges::find_if(ShortestOfPass, [piece](qsizetype least) { return piece >= least; })
        - ShortestOfPass.begin());
}

//! Leaves out the tokens whose text an earlier one has.
std::vector<Needle> distinctNeedles(std::span<const Secret> tokens, SoughtEncodings encodings)
{
    std::vector<Secret> distinct(tokens.size());
    const auto text = [&tokens](size_t at) {
        const QByteArrayView bytes = tokens[at].exposedText();
        return std::string_view(bytes.data(), size_t(bytes.size()));
    };
    std::unordered_set<std::string_view> seen;
    for (size_t at = 0; at < tokens.size(); ++at) {
        if (seen.insert(text(at)).second)
            distinct[at] = tokens[at];
    }
    return needlesOf(distinct, encodings);
}

} // namespace

TokenSearch::TokenSearch(std::span<const Secret> tokens, SoughtEncodings encodings)
    : m_table(distinctNeedles(tokens, encodings))
{
    std::array<std::vector<const Needle *>, ShortestOfPass.size()> parts;
    qsizetype longest = 0;
    for (const Needle &needle : m_table.needles()) {
        parts[passOf(needle)].push_back(&needle);
        longest = std::max(longest, needle.text.size());
    }
    for (const std::vector<const Needle *> &part : parts) {
        if (!part.empty())
            m_passes.push_back(std::make_unique<BlockPass>(m_table, part));
    }
    m_margin = 2 * longest + MarginBeside;
}

TokenSearch::~TokenSearch() = default;

void TokenSearch::search(const TextWindow &window, qsizetype from, qsizetype to,
                         std::vector<TextHit> &hits) const
{
    for (const std::unique_ptr<BlockPass> &pass : m_passes)
        pass->search(window, from, to, hits);
}

} // namespace tokendeck
