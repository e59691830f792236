// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/insight/search/traced_fold.h"

#include "models/base/find_text.h"
#include "models/insight/search/search_fold.h"

namespace tokendeck {

TracedFold::TracedFold(const QString &whole)
{
    for (qsizetype at = 0; at < whole.size();) {
        const bool isPair = whole[at].isHighSurrogate() && at + 1 < whole.size();
        const TextRange origin{at, isPair ? 2 : 1};
        appendFolded(text, QStringView(whole).sliced(at, origin.length));
        origins.resize(text.size(), origin);
        at += origin.length;
    }
    if (text == foldForSearch(whole))
        return;
    text.clear();
    origins.clear();
}

std::vector<TextRange> searchMarks(const QString &text, std::string_view sought)
{
    std::vector<TextRange> marks;
    if (sought.empty())
        return marks;
    const TracedFold fold(text);
    for (size_t at = findText(fold.text, sought, 0); at != std::string::npos;
         at = findText(fold.text, sought, at + sought.size())) {
        const qsizetype from = fold.origins[at].position;
        qsizetype end = fold.origins[at + sought.size() - 1].end();
        // The marks on the last letter, which fold to nothing, belong to it.
        const size_t behind = at + sought.size();
        if (behind < fold.origins.size() && fold.origins[behind].position > end)
            end = fold.origins[behind].position;
        else if (behind == fold.origins.size())
            end = text.size();
        // Two parts of one letter, as of "ß", are one.
        if (!marks.empty() && marks.back().end() > from)
            marks.back().length = end - marks.back().position;
        else
            marks.push_back({from, end - from});
    }
    return marks;
}

} // namespace tokendeck
