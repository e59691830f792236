// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/insight/finder/finder_search.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace tokendeck {
namespace {

//! What is called by several words of a language has most letters somewhere: it is meant by the
//! beginnings of its words alone.
bool isSentence(FinderKind kind)
{
    return groupOf(kind) == FinderGroup::Actions || kind == FinderKind::Page;
}

constexpr quint32 NeverUsed = std::numeric_limits<quint32>::max();

} // namespace

void FinderSearch::setIndex(std::shared_ptr<const FinderIndex> index)
{
    m_index = std::move(index);
    m_canNarrow = false;
}

void FinderSearch::setAlways(std::vector<FinderSegment> segments)
{
    m_always = std::move(segments);
    m_canNarrow = false;
}

size_t FinderSearch::segmentCount() const
{
    return m_always.size() + (m_index ? m_index->segments.size() : 0);
}

const FinderSegment &FinderSearch::segment(size_t at) const
{
    return at < m_always.size() ? m_always[at] : m_index->segments[at - m_always.size()];
}

quint64 FinderSearch::orderOf(bool isGrave, FinderRank rank, quint32 use, bool isExact)
{
    const bool isBack = isGrave && rank > FinderRank::NameBegins;
    return quint64(isBack) << 41 | quint64(rank) << 33 | quint64(use) << 1 | quint64(!isExact);
}

FinderRank FinderSearch::rankOf(const Candidate &candidate)
{
    return FinderRank(candidate.order >> 33 & 0xff);
}

void FinderSearch::takeUses(std::span<const FinderObject> used)
{
    m_uses.assign(segmentCount(), {});
    for (size_t use = 0; use < used.size(); ++use) {
        const FinderObject &object = used[use];
        for (size_t at = 0; at < m_uses.size(); ++at) {
            const FinderSegment &each = segment(at);
            if (each.kind != object.kind || each.connection != object.connection)
                continue;
            if (const auto row = each.keys->rowOf(object.id))
                m_uses[at].emplace_back(*row, quint32(use));
        }
    }
    // Of several uses of one row the last counts, which stands first.
    for (auto &each : m_uses)
        std::ranges::stable_sort(each, {}, &std::pair<int, quint32>::first);
}

void FinderSearch::consider(size_t at, int row, FinderRank rank, quint32 span,
                            const FinderNeedle &needle)
{
    const FinderSegment &from = segment(at);
    const FinderKeys &keys = *from.keys;
    Best &best = m_best[size_t(groupOf(from.kind))];
    quint32 lastUse = NeverUsed;
    if (const auto &uses = m_uses[at]; !uses.empty()) {
        const auto use = std::ranges::lower_bound(uses, row, {}, &std::pair<int, quint32>::first);
        if (use != uses.end() && use->first == row)
            lastUse = use->second;
    }
    Candidate candidate{.order = orderOf(from.isGrave(row), rank, lastUse, true),
                        .span = span,
                        .length = quint32(keys.end(row) - keys.begin(row)),
                        .segment = quint32(at),
                        .row = row};
    const bool isFull = best.size() == MostOfGroup;
    // Even as well spelled as can be, nearly all of many are not among the best.
    if (isFull && !(candidate < best.front()))
        return;
    const bool isExact = (keys.isSpelledFolded(row) && needle.isFolded)
        || matchesAs(rank, keys.spellingAt(row), needle.exact);
    candidate.order = orderOf(from.isGrave(row), rank, lastUse, isExact);
    if (isFull) {
        if (!(candidate < best.front()))
            return;
        std::ranges::pop_heap(best);
        best.pop_back();
    }
    best.push_back(candidate);
    std::ranges::push_heap(best);
}

void FinderSearch::findBeginnings(size_t at, const FinderNeedle &needle, const FinderQuery &query)
{
    const FinderSegment &from = segment(at);
    std::vector<FinderRank> &ranks = m_ranks[at];
    ranks.assign(size_t(from.keys->rowCount()), FinderRank::None);
    matchBeginnings(*from.keys, needle.folded, ranks);
    if (!listOf(from.kind))
        return;
    if (needle.folded.words.size() > 1)
        matchBeginnings(*from.keys, needle.folded, from.place, ranks);
    if (!needle.tokenEnd.empty() && query.tokenEnds) {
        std::vector<int> rows;
        query.tokenEnds(from, needle.tokenEnd, rows);
        for (const int row : rows)
            ranks[size_t(row)] = FinderRank::TokenEnd;
    }
    if (const auto row = needle.id ? from.keys->rowOf(*needle.id) : std::nullopt)
        ranks[size_t(*row)] = FinderRank::Id;
}

void FinderSearch::findLetters(size_t at, const FinderNeedle &needle)
{
    const FinderSegment &from = segment(at);
    const FinderKeys &keys = *from.keys;
    const Best &best = m_best[size_t(groupOf(from.kind))];
    std::vector<FinderRank> &ranks = m_ranks[at];
    // Of one letter that the set tells from all others no name need be read.
    const bool isInSet =
        needle.folded.letters.size() == 1 && hasBitOfItsOwn(needle.folded.letters[0]);
    const auto look = [&](int row) {
        if (ranks[size_t(row)] != FinderRank::None || !isAdmitted(at, row)
            || (keys.lettersAt(row) & needle.letterSet) != needle.letterSet)
            return;
        const std::optional<quint32> span =
            isInSet ? 1 : letterSpan(keys.textAt(row), needle.folded.letters);
        if (!span
            || (isSentence(from.kind) && !areBeginnings(keys.textAt(row), needle.folded.letters)))
            return;
        ranks[size_t(row)] = FinderRank::Letters;
        const bool isBehind =
            best.size() == MostOfGroup && rankOf(best.front()) < FinderRank::Letters;
        if (!isBehind && !from.isHidden(row))
            consider(at, row, FinderRank::Letters, *span, needle);
    };
    if (m_canNarrow) {
        std::ranges::for_each(m_matches[at], look);
        return;
    }
    for (int row = 0; row < keys.rowCount(); ++row)
        look(row);
}

void FinderSearch::takeAdmitted(size_t at)
{
    m_ranks[at].assign(size_t(segment(at).keys->rowCount()), FinderRank::None);
    for (size_t row = 0; row < m_ranks[at].size(); ++row) {
        if (isAdmitted(at, int(row)))
            m_ranks[at][row] = FinderRank::WordsBegin;
    }
}

FinderResult FinderSearch::find(const FinderQuery &query)
{
    FinderResult result;
    const FinderNeedle needle(query.text);
    m_admitted.assign(segmentCount(), nullptr);
    for (size_t at = 0; query.admitted && at < segmentCount(); ++at)
        m_admitted[at] = query.admitted(segment(at));
    const auto isAsked = [&](size_t at) {
        return (!query.actionsOnly || groupOf(segment(at).kind) == FinderGroup::Actions)
            && (!query.admitted || m_admitted[at]);
    };
    for (size_t at = 0; at < segmentCount(); ++at)
        result.total += isAsked(at) ? segment(at).count() : 0;
    m_isLimited = bool(query.admitted);
    if (needle.isEmpty() && !m_isLimited) {
        m_canNarrow = false;
        return result;
    }
    m_canNarrow = m_canNarrow && !m_isLimited && needle.isNarrowerThan(m_needle);
    for (Best &best : m_best)
        best.clear();
    takeUses(query.used);
    m_ranks.resize(segmentCount());
    m_matches.resize(segmentCount());
    for (size_t at = 0; at < segmentCount(); ++at) {
        m_ranks[at].clear();
        if (!isAsked(at))
            continue;
        if (needle.isEmpty())
            takeAdmitted(at);
        else
            findBeginnings(at, needle, query);
        for (int row = 0; row < int(m_ranks[at].size()); ++row) {
            const FinderRank rank = m_ranks[at][size_t(row)];
            if (rank != FinderRank::None && !segment(at).isHidden(row) && isAdmitted(at, row))
                consider(at, row, rank, 0, needle);
        }
    }
    for (size_t at = 0; at < segmentCount(); ++at) {
        if (isAsked(at) && !needle.isEmpty())
            findLetters(at, needle);
        std::vector<int> &matches = m_matches[at];
        matches.clear();
        for (int row = 0; row < int(m_ranks[at].size()); ++row) {
            if (m_ranks[at][size_t(row)] == FinderRank::None || !isAdmitted(at, row))
                continue;
            matches.push_back(row);
            result.matches += segment(at).isHidden(row) ? 0 : 1;
        }
    }
    m_needle = needle;
    m_canNarrow = !query.actionsOnly && !m_isLimited;

    std::vector<Best *> groups;
    for (Best &best : m_best) {
        std::ranges::sort(best);
        if (!best.empty())
            groups.push_back(&best);
    }
    // Which name is shorter says nothing of which group matters more; tokens come first.
    std::ranges::stable_sort(
        groups, [](const Best *a, const Best *b) { return a->front().order < b->front().order; });
    for (const Best *best : groups) {
        for (const Candidate &each : *best) {
            const FinderSegment &from = segment(each.segment);
            result.hits.push_back({.object = from.object(each.row),
                                   .rank = rankOf(each),
                                   .isGrave = from.isGrave(each.row)});
        }
    }
    return result;
}

} // namespace tokendeck
