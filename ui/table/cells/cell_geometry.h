// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRect>

#include <vector>

namespace tokendeck {

//! The measures of a table's cells in pixels; they hold for every font size but for rowHeight().
struct CellMetrics {
    static constexpr int MinRowHeight = 36; //!< with its line
    static constexpr int Padding = 8; //!< left and right of a cell's content
    static constexpr int EdgePadding = 18; //!< left of the first visible column
    static constexpr int Indent = 20; //!< for one level of depth
    static constexpr int LinkGap = 7; //!< between a mask and the word Copy
    //! The side of what stands for the word in a narrow cell; it uses up the padding to its right.
    static constexpr int CopyIcon = 14;
    static constexpr int CopyIconGap = 2; //!< between a mask and that
    static constexpr int PillPadding = 7; //!< left and right of a pill's text
    static constexpr int MinPillText = 24; //!< of a pill that is cut beside others
    static constexpr int PillGap = 3; //!< between a pill and the joiner's word
    static constexpr int NoteGap = 8; //!< before the notes
};

//! The height of a row whose text is \p textHeight high.
[[nodiscard]] int rowHeight(int textHeight);

//! What a cell's content may use of \p cell. Left to right; callers mirror it.
[[nodiscard]] QRect contentRect(const QRect &cell, bool atEdge, int depth);

//! Where a token's cell has its mask and its Copy.
struct TokenParts {
    QRect mask;
    QRect copy; //!< empty when not even its icon fits beside at least half of the mask
    bool asIcon = false; //!< the word does not fit beside the whole mask
};
//! \p copyWidth is the width of the word.
[[nodiscard]] TokenParts tokenParts(const QRect &content, int maskWidth, int copyWidth);

//! The widths of the texts of a cell of pills.
struct PillWidths {
    std::vector<int> pills;
    int joiner = 0; //!< 0 without one
    std::vector<int> notes;
    int more = 0; //!< of the text "+9" that stands for what does not fit
};

//! Where a cell of pills has its parts. Notes keep their place first: what they say is a warning.
struct PillLayout {
    std::vector<QRect> pills; //!< of the first pills; fewer than given when not all fit
    std::vector<QRect> joiners; //!< one less than pills
    std::vector<QRect> notes;
    QRect more; //!< empty when all fit, and where the notes leave no room for it
    int hidden = 0; //!< how many pills do not fit
};
[[nodiscard]] PillLayout layoutPills(const QRect &content, int pillHeight,
                                     const PillWidths &widths);

} // namespace tokendeck
