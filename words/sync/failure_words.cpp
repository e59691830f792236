// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/sync/failure_words.h"

#include "words/lists/kind_words.h"
#include "words/lists/problems/problem_table.h"

#include <QStringList>

namespace tokendeck {

QString FailureWords::rest() const
{
    QStringList parts{quote, advice, reference};
    parts.removeAll(QString());
    return joinedSentences(parts);
}

FailureWords failureWords(const Problem &problem, const Change &change)
{
    const ProblemRow &row = rowOf(problem.kind);
    const QString object = kindWord(listOf(change));
    QString fact = factOf(problem);
    // What is made anew has no number that could be unknown to the backend.
    if (problem.kind == ProblemKind::NotFound) {
        if (const auto id = objectId(change))
            fact = QString::number(*id);
    }
    const ProblemWords own = problemWords(problem, {});
    return {.reason = row.reason.filled(object, fact),
            .advice = row.changeAdvice.filled(object, fact),
            .quote = own.quote,
            .reference = own.reference};
}

} // namespace tokendeck
