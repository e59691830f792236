// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/insight/finder/finder_index.h"
#include "models/insight/finder/finder_match.h"

#include <array>
#include <compare>
#include <functional>
#include <span>
#include <vector>

namespace tokendeck {

//! One thing that was found.
struct FinderHit {
    FinderObject object;
    FinderRank rank = FinderRank::None;
    bool isGrave = false;

    friend bool operator==(const FinderHit &, const FinderHit &) = default;
};

//! What one text finds.
struct FinderResult {
    //! The best of each group, best first; groups follow each other in the order of their best.
    std::vector<FinderHit> hits;
    int matches = 0; //!< all that match
    int total = 0; //!< all there is
};

//! What is asked.
struct FinderQuery {
    QString text;
    bool actionsOnly = false;
    //! What was used last here, the newest first.
    std::span<const FinderObject> used = {};
    //! Adds the rows of the segment whose token begins or ends with the four characters, case
    //! exact. No key holds a token, so the rows themselves are asked. May be empty.
    std::function<void(const FinderSegment &, std::string_view, std::vector<int> &)> tokenEnds = {};
    //! The rows of a segment that may be found, by row; null: none. Where it is given, a text
    //! without letters finds all of these. Empty: every row may be found.
    std::function<const std::vector<bool> *(const FinderSegment &)> admitted = {};
};

//! Finds by what is typed, in what the connections know of and in what is always there.
//!
//! What matches is ranked by FinderRank, then by what was used last, then by exact spelling, by how
//! close the letters stand together and by the shortest name. What is grave stands behind all else
//! unless its name begins with the text.
class FinderSearch {
public:
    //! So many of each group are ranked.
    static constexpr size_t MostOfGroup = 50;

    //! Finds in \p index from now on; null: there is none yet.
    void setIndex(std::shared_ptr<const FinderIndex> index);
    [[nodiscard]] const std::shared_ptr<const FinderIndex> &index() const { return m_index; }
    //! What is found beside the index: pages, actions, views.
    void setAlways(std::vector<FinderSegment> segments);

    //! Nothing for a text without letters that is asked of all. A text that goes on from the one
    //! before is looked for among what that has found.
    [[nodiscard]] FinderResult find(const FinderQuery &query);

private:
    //! Smaller is better, member by member.
    struct Candidate {
        quint64 order = 0; //!< orderOf()
        quint32 span = 0; //!< that its letters stand in
        quint32 length = 0; //!< of its name
        quint32 segment = 0;
        int row = 0;

        friend auto operator<=>(const Candidate &, const Candidate &) = default;
    };
    //! What matters before all else. \p use is 0 for what was used last.
    [[nodiscard]] static quint64 orderOf(bool isGrave, FinderRank rank, quint32 use, bool isExact);
    [[nodiscard]] static FinderRank rankOf(const Candidate &candidate);
    //! The best of a group so far, as a heap with the worst of them first.
    using Best = std::vector<Candidate>;

    [[nodiscard]] const FinderSegment &segment(size_t at) const;
    [[nodiscard]] size_t segmentCount() const;
    void takeUses(std::span<const FinderObject> used);
    void findBeginnings(size_t at, const FinderNeedle &needle, const FinderQuery &query);
    void findLetters(size_t at, const FinderNeedle &needle);
    //! Takes all that may be found, for a text without letters.
    void takeAdmitted(size_t at);
    [[nodiscard]] bool isAdmitted(size_t at, int row) const
    {
        return !m_isLimited || (*m_admitted[at])[size_t(row)];
    }
    void consider(size_t at, int row, FinderRank rank, quint32 span, const FinderNeedle &needle);

    std::shared_ptr<const FinderIndex> m_index;
    std::vector<FinderSegment> m_always;
    std::array<Best, FinderGroupCount> m_best;
    std::vector<std::vector<FinderRank>> m_ranks; //!< by segment and row, of the last text
    std::vector<std::vector<std::pair<int, quint32>>> m_uses; //!< by segment: row and use
    FinderNeedle m_needle; //!< the last text
    std::vector<std::vector<int>> m_matches; //!< by segment: the rows that matched it
    bool m_canNarrow = false;
    bool m_isLimited = false; //!< not every row may be found
    std::vector<const std::vector<bool> *> m_admitted; //!< by segment, where it is limited
};

} // namespace tokendeck
