// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/reports/comparison_html.h"

#include "words/reports/comparison_words.h"
#include "words/reports/line_words.h"

#include <QCoreApplication>

namespace tokendeck {

namespace {

struct ComparisonPage {
    Q_DECLARE_TR_FUNCTIONS(tokendeck::ComparisonPage)
};

HtmlTone toneOf(const Difference &difference)
{
    if (difference.kind == DifferenceKind::NotKnown)
        return HtmlTone::Warning;
    const bool widens = difference.kind == DifferenceKind::FiltersChanged
        && (difference.visibility == Visibility::More
            || difference.visibility == Visibility::Everything
            || difference.visibility == Visibility::Other);
    return widens ? HtmlTone::Danger : HtmlTone::Normal;
}

std::vector<HtmlCell> rowOf(const Difference &difference)
{
    return {{{differenceWord(difference.kind), HtmlTone::Strong}},
            {{differenceName(difference)}, {differenceObject(difference), HtmlTone::Dim}},
            {{differenceAccount(difference)}},
            {{valueBefore(difference)}},
            {{valueAfter(difference)}},
            {{differenceNote(difference), toneOf(difference)}}};
}

} // namespace

HtmlPage comparisonPage(const Comparison &comparison)
{
    HtmlPage page{.title = ComparisonPage::tr("What became of the tokens of Logz.io accounts"),
                  .sentences = comparisonSentences(comparison)};
    page.sentences.append(reportZone());
    HtmlTable table{.title = {},
                    .columns = {{ComparisonPage::tr("Change"), 11},
                                {ComparisonPage::tr("Token"), 19},
                                {ComparisonPage::tr("Account"), 14},
                                {ComparisonPage::tr("Before"), 18},
                                {ComparisonPage::tr("After"), 18},
                                {ComparisonPage::tr("What it means"), 20}}};
    for (const Difference &difference : comparison.differences)
        table.rows.push_back(rowOf(difference));
    if (!table.rows.empty())
        page.tables.push_back(std::move(table));
    return page;
}

} // namespace tokendeck
