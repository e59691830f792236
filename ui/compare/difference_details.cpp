// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/difference_details.h"

#include "models/domain/names/display_name.h"
#include "words/reports/comparison_words.h"
#include "words/reports/line_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

struct DetailsWords {
    Q_DECLARE_TR_FUNCTIONS(tokendeck::DifferenceDetails)
};

void add(DetailsContent &content, const QString &name, const QString &value)
{
    if (!value.isEmpty())
        content.facts.push_back({name, value, {}, Tone::Normal});
}

} // namespace

DetailsContent differenceDetails(const Difference &difference)
{
    DetailsContent content;
    content.title = differenceName(difference);
    content.subtitle = differenceObject(difference).isEmpty()
        ? differenceWord(difference.kind)
        : u"%1 · %2"_s.arg(differenceWord(difference.kind), differenceObject(difference));
    const TokenLine *line = difference.line();
    add(content, DetailsWords::tr("Connection"),
        isolated(line ? line->connection : difference.list.connection));
    add(content, DetailsWords::tr("Account"), differenceAccount(difference));
    add(content, DetailsWords::tr("Before"), valueBefore(difference));
    add(content, DetailsWords::tr("After"), valueAfter(difference));
    add(content, DetailsWords::tr("What it means"), differenceNote(difference));
    if (!line)
        return content;
    add(content, DetailsWords::tr("Created"), createdText(*line));
    add(content, DetailsWords::tr("Created by"), isolated(line->createdBy));
    add(content, DetailsWords::tr("Owner"), isolated(line->owner));
    if (line->expiresAt)
        add(content, DetailsWords::tr("Expires"), statedText(line->expiresAt));
    if (line->lastUsed)
        add(content, DetailsWords::tr("Last used"), statedText(line->lastUsed));
    if (line->filters)
        add(content, DetailsWords::tr("Filters"), filtersText(*line->filters));
    return content;
}

} // namespace tokendeck
