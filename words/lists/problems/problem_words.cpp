// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/lists/problems/problem_words.h"

#include "models/domain/region.h"
#include "words/base/name_words.h"
#include "words/lists/kind_words.h"
#include "words/lists/problems/problem_table.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

constexpr qsizetype MaxQuote = 300;

struct ProblemText {
    Q_DECLARE_TR_FUNCTIONS(tokendeck::ProblemWords)
};

QString quoted(const QString &sentence)
{
    QString text = sentence.simplified();
    if (text.isEmpty())
        return {};
    if (text.size() > MaxQuote)
        text = text.left(MaxQuote - 1) + u'…';
    return quotedName(text);
}

//! What one click can do about \p problem, as far as it has what that takes.
Remedy remedyOf(const Problem &problem)
{
    const Remedy remedy = rowOf(problem.kind).remedy;
    if (remedy == Remedy::UseRegion && !regionByCloudRegion(problem.regionHint))
        return Remedy::None;
    return remedy == Remedy::CopyShape && problem.shape.isEmpty() ? Remedy::TryAgain : remedy;
}

QString adviceOn(const Problem &problem, const QString &object)
{
    const ProblemRow &row = rowOf(problem.kind);
    if (row.mayHaveActed && problem.delivery == Delivery::Unknown)
        return ProblemText::tr(
            "Logz.io may have acted on the request all the same; the list is refreshed.");
    // Proxy authentication required.
    if (problem.kind == ProblemKind::Intercepted && problem.httpStatus == 407)
        return ProblemText::tr("Check the proxy in the system’s network settings, then try again.");
    return row.advice.filled(object, factOf(problem));
}

} // namespace

QString ProblemWords::text() const
{
    QStringList parts{happened, advice, quote, reference};
    parts.removeAll(QString());
    return joinedSentences(parts);
}

ProblemWords problemWords(const Problem &problem, const QString &object)
{
    const ProblemRow &row = rowOf(problem.kind);
    ProblemWords words{.happened = capitalized(row.happened.filled(object, factOf(problem))),
                       .advice = adviceOn(problem, object),
                       .remedy = remedyOf(problem)};
    if (!problem.serverMessage.isEmpty())
        words.quote = quoted(problem.serverMessage);
    else if (row.tellsDetail)
        words.quote = quoted(problem.detail);
    if (!problem.requestId.isEmpty())
        words.reference =
            ProblemText::tr("Request ID for Logz.io’s support: %1.").arg(problem.requestId);
    return words;
}

ProblemWords readingWords(Problem problem, const QString &object)
{
    problem.delivery = Delivery::NotSent;
    return problemWords(problem, object);
}

QString answererWords(const Problem &problem)
{
    constexpr qsizetype MaxName = 100;
    QString name = problem.detail;
    if (name.isEmpty())
        return ProblemText::tr("something between this computer and Logz.io");
    if (name.size() > MaxName)
        name = name.left(MaxName - 1) + u'…';
    // Of a redirect, an address is all that is known.
    const bool redirects = problem.httpStatus && *problem.httpStatus / 100 == 3;
    return redirects ? ProblemText::tr("something that leads to %1").arg(quotedName(name))
                     : ProblemText::tr("the page %1").arg(quotedName(name));
}

QString remedyText(Remedy remedy)
{
    switch (remedy) {
    case Remedy::None:
        return {};
    case Remedy::TryAgain:
        return ProblemText::tr("Try again");
    case Remedy::EnterToken:
        return ProblemText::tr("Enter a new token");
    case Remedy::UseRegion:
        return ProblemText::tr("Use that region");
    case Remedy::SessionOnly:
        return ProblemText::tr("Use for this session only");
    case Remedy::ChooseAddress:
        return ProblemText::tr("Choose the address");
    case Remedy::AskSupport:
        return ProblemText::tr("Copy what to send");
    case Remedy::CopyShape:
        return ProblemText::tr("Copy the shape of the answer");
    }
    return {};
}

} // namespace tokendeck
