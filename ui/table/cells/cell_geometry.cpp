// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/table/cells/cell_geometry.h"

#include <algorithm>
#include <numeric>

namespace tokendeck {

namespace {

QRect centered(int x, int width, int height, const QRect &content)
{
    return {x, content.top() + (content.height() - height) / 2, width, height};
}

} // namespace

int rowHeight(int textHeight)
{
    return std::max(CellMetrics::MinRowHeight, textHeight + 17);
}

QRect contentRect(const QRect &cell, bool atEdge, int depth)
{
    const int left =
        (atEdge ? CellMetrics::EdgePadding : CellMetrics::Padding) + depth * CellMetrics::Indent;
    // The last line of pixels is the line between rows.
    QRect content = cell.adjusted(left, 0, -CellMetrics::Padding, -1);
    if (content.width() < 0)
        content.setWidth(0);
    return content;
}

TokenParts tokenParts(const QRect &content, int maskWidth, int copyWidth)
{
    TokenParts parts{content, {}};
    parts.asIcon = content.width() < maskWidth + CellMetrics::LinkGap + copyWidth;
    const int gap = parts.asIcon ? CellMetrics::CopyIconGap : CellMetrics::LinkGap;
    const int width = parts.asIcon ? CellMetrics::CopyIcon : copyWidth;
    const int left = content.width() + (parts.asIcon ? CellMetrics::Padding : 0) - width - gap;
    if (left < maskWidth / 2)
        return parts;
    parts.mask.setWidth(std::min(maskWidth, left));
    parts.copy = {parts.mask.right() + 1 + gap, content.top(), width, content.height()};
    return parts;
}

PillLayout layoutPills(const QRect &content, int pillHeight, const PillWidths &widths)
{
    PillLayout layout;
    const auto pillWidth = [](int text) {
        return text + 2 * CellMetrics::PillPadding;
    };
    const int between =
        widths.joiner > 0 ? widths.joiner + 2 * CellMetrics::PillGap : CellMetrics::PillGap;

    int notesWidth = 0;
    for (const int note : widths.notes)
        notesWidth += CellMetrics::NoteGap + pillWidth(note);

    const auto count = int(widths.pills.size());
    // The widest prefix of pills that leaves room for the notes, and for "+n" if it is not all.
    int fitting = 0;
    int used = 0;
    for (int n = 1, width = 0; n <= count; ++n) {
        width += pillWidth(widths.pills[size_t(n - 1)]) + (n > 1 ? between : 0);
        const int tail = n < count ? CellMetrics::PillGap + widths.more : 0;
        if (width + tail + notesWidth <= content.width()) {
            fitting = n;
            used = width;
        }
    }
    // One pill is shown, if need be cut at the cell's end, where something of its text can be read.
    if (fitting == 0 && count > 0) {
        const int tail = count > 1 ? CellMetrics::PillGap + widths.more : 0;
        const int room = content.width() - tail - notesWidth;
        if ((count == 1 && widths.notes.empty()) || room >= pillWidth(CellMetrics::MinPillText)) {
            fitting = 1;
            used = std::clamp(room, std::min(content.width(), 2 * CellMetrics::PillPadding),
                              pillWidth(widths.pills.front()));
        }
    }

    int x = content.left();
    for (int i = 0; i < fitting; ++i) {
        if (i > 0) {
            layout.joiners.push_back(
                centered(x + CellMetrics::PillGap, widths.joiner, pillHeight, content));
            x += between;
        }
        const int width = fitting == 1 ? used : pillWidth(widths.pills[size_t(i)]);
        layout.pills.push_back(centered(x, width, pillHeight, content));
        x += width;
    }
    layout.hidden = count - fitting;
    const bool hasRoom = fitting > 0 || widths.notes.empty()
        || CellMetrics::PillGap + widths.more + notesWidth <= content.width();
    if (layout.hidden > 0 && hasRoom) {
        layout.more = centered(x + CellMetrics::PillGap, widths.more, pillHeight, content);
        x = layout.more.right() + 1;
    }
    for (const int note : widths.notes) {
        if (x > content.left())
            x += CellMetrics::NoteGap;
        // A cell that is narrower yet cuts them before their text ends, not behind it.
        const int left = std::max(0, content.left() + content.width() - x);
        layout.notes.push_back(centered(x, std::min(pillWidth(note), left), pillHeight, content));
        x += pillWidth(note);
    }
    return layout;
}

} // namespace tokendeck
