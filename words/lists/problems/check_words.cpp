// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/lists/problems/check_words.h"

#include "words/base/name_words.h"
#include "words/base/number_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

struct CheckText {
    Q_DECLARE_TR_FUNCTIONS(tokendeck::CheckWords)
};

QString worksSentence(int works, int asked)
{
    if (asked == 1 && works == 0)
        return {};
    return works == asked
        ? CheckText::tr("All %Ln tokens work.", nullptr, asked)
        : CheckText::tr("%Ln of %1 tokens work.", nullptr, works).arg(numberText(asked));
}

} // namespace

CheckWords checkWords(const CheckSummary &summary)
{
    const int refused = int(summary.refused.size());
    const int asked = summary.works + refused + summary.unanswered;
    CheckWords words;
    QStringList sentences;
    if (asked > 0)
        sentences.append(worksSentence(summary.works, asked));
    if (refused > 0)
        sentences.append(
            CheckText::tr("%1 were refused.", nullptr, refused).arg(quotedNames(summary.refused)));
    if (summary.unanswered > 0)
        sentences.append(CheckText::tr("%Ln got no answer.", nullptr, summary.unanswered));
    if (summary.unknown > 0)
        sentences.append(CheckText::tr("%Ln could not be checked: their texts are not known here.",
                                       nullptr, summary.unknown));
    sentences.removeAll(QString());
    words.text = sentences.join(u' ');
    if (refused > 0)
        words.tone = Tone::Danger;
    else if (summary.unanswered > 0)
        words.tone = Tone::Warning;
    else if (summary.works == 0)
        words.tone = Tone::Accent;
    return words;
}

QString checkingWords(int count)
{
    return CheckText::tr("Checking %Ln tokens…", nullptr, count);
}

} // namespace tokendeck
