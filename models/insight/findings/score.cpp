// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/insight/findings/score.h"

#include <algorithm>

namespace tokendeck {
namespace {

void addMarks(TokenMarks &sum, const TokenMarks &marks)
{
    sum.high += marks.high;
    sum.medium += marks.medium;
    sum.low += marks.low;
    sum.doubtful += marks.doubtful;
    sum.highStands |= marks.highStands;
}

//! Absent where nothing is known of any of \p tokens.
std::optional<int> valueOf(int tokens, const TokenMarks &marks)
{
    const qint64 known = tokens - marks.doubtful;
    if (known <= 0)
        return std::nullopt;
    const qint64 tenths = 10 * qint64(marks.high) + 5 * qint64(marks.medium) + marks.low;
    const int value = int((known * 10 - tenths) * 100 / (known * 10));
    return marks.highStands ? std::min(value, BestWithHigh) : value;
}

} // namespace

ScoreTally &ScoreTally::operator+=(const ScoreTally &other)
{
    tokens += other.tokens;
    unknown += other.unknown;
    for (size_t list = 0; list < leftOut.size(); ++list)
        leftOut[list] += other.leftOut[list];
    addMarks(standing, other.standing);
    addMarks(all, other.all);
    silenced += other.silenced;
    unread.insert(unread.end(), other.unread.begin(), other.unread.end());
    return *this;
}

Score scoreOf(const ScoreTally &tally)
{
    Score score{.tally = tally};
    if (!tally.unread.empty()) {
        score.state = ScoreState::NotRead;
        return score;
    }
    if (tally.tokens == 0) {
        score.state = tally.unknown > 0 ? ScoreState::NotKnown : ScoreState::NothingToScore;
        return score;
    }
    const std::optional<int> value = valueOf(tally.tokens, tally.standing);
    score.state = value ? ScoreState::Scored : ScoreState::NotKnown;
    score.value = value.value_or(0);
    if (tally.silenced > 0)
        score.withSilenced = valueOf(tally.tokens, tally.all);
    return score;
}

} // namespace tokendeck
