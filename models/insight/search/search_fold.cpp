// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/insight/search/search_fold.h"

#include <QString>

#include <algorithm>
#include <iterator>

namespace tokendeck {
namespace {

bool isAscii(QChar c)
{
    return c.unicode() < 0x80;
}

//! A byte of UTF-8.
char foldedAscii(char byte)
{
    if (byte >= 'A' && byte <= 'Z')
        return char(byte - 'A' + 'a');
    return byte >= 0 && byte < ' ' ? FoldedControl : byte;
}

//! Marks that stand on or around a letter. Those that take a place of their own are letters to
//! whoever reads them.
bool isMarkOnLetter(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing;
}

//! Whether \p c folds to itself, but for an ASCII letter's case.
bool isPlain(QChar c)
{
    return isAscii(c)
        || (c.decompositionTag() == QChar::NoDecomposition && c.toCaseFolded() == c
            && !c.isSurrogate() && !isMarkOnLetter(c.unicode()) && c != u'ß' && c != u'ø');
}

} // namespace

void appendFolded(std::string &folded, QStringView text)
{
    const auto from = std::ranges::find_if_not(text, isAscii);
    for (const QChar c : QStringView(text.begin(), from))
        folded += foldedAscii(char(c.unicode()));
    text = QStringView(from, text.end());
    if (text.isEmpty())
        return;
    // Few texts have more than what stands for itself, and the rest costs ten times as much.
    if (std::ranges::all_of(text, isPlain)) {
        const QByteArray bytes = text.toUtf8();
        std::ranges::transform(bytes, std::back_inserter(folded), foldedAscii);
        return;
    }
    const QString cased = text.toString().normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString kept;
    kept.reserve(cased.size() + 4);
    for (qsizetype at = 0; at < cased.size(); ++at) {
        const QChar c = cased[at];
        if (isAscii(c)) {
            kept += QLatin1Char(foldedAscii(char(c.unicode())));
        } else if (c == u'ß') {
            kept += u"ss";
        } else if (c == u'ø') {
            kept += u'o';
        } else if (c.isHighSurrogate() && at + 1 < cased.size()) {
            const QChar low = cased[++at];
            if (!isMarkOnLetter(QChar::surrogateToUcs4(c, low)))
                (kept += c) += low;
        } else if (!isMarkOnLetter(c.unicode())) {
            kept += c;
        }
    }
    const QByteArray bytes = kept.toUtf8();
    folded.append(bytes.constData(), size_t(bytes.size()));
}

std::string foldForSearch(QStringView text)
{
    std::string folded;
    folded.reserve(size_t(text.size()));
    appendFolded(folded, text);
    return folded;
}

} // namespace tokendeck
