// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/translations/pseudo_translator.h"

#include "words/base/language.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

//! The resources of a static library are there once they are asked for, from outside a namespace.
static void initCatalogue()
{
    Q_INIT_RESOURCE(catalogue);
}

namespace tokendeck::test {
namespace {

constexpr QStringView Plain = u"aceginouyACEINOUY";
constexpr QStringView Accented = u"àçéĝîñöûýÀÇÉÎÑÖÛÝ";
static_assert(Plain.size() == Accented.size());

//! What is read by QString, by QTranslator, or as a mark of rich text.
const QRegularExpression &kept()
{
    static const QRegularExpression pattern(u"%(?:L?\\d{1,2}|L?n)|&\\w|<[^>]*>|&[a-z]+;"_s);
    return pattern;
}

} // namespace

QString pseudo(const QString &source)
{
    const QString text = source.trimmed();
    if (text.isEmpty())
        return source;
    QString said;
    qsizetype at = 0;
    const auto accent = [&said, &text](qsizetype from, qsizetype to) {
        for (const QChar c : QStringView(text).sliced(from, to - from)) {
            const qsizetype found = Plain.indexOf(c);
            said += found < 0 ? c : Accented[found];
        }
    };
    for (auto match = kept().globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch one = match.next();
        accent(at, one.capturedStart());
        said += one.captured();
        at = one.capturedEnd();
    }
    accent(at, text.size());
    // The brackets are two of the letters that make it longer.
    const qsizetype more = std::max<qsizetype>(0, text.size() * 4 / 10 - 2);
    QString longer = more > 1 ? u" "_s : QString();
    for (qsizetype i = longer.size(); i < more; ++i)
        longer += i % 8 == 7 ? u' ' : u'~';
    const qsizetype begin = source.indexOf(text);
    return source.first(begin) + u'⟦' + said + longer + u'⟧' + source.sliced(begin + text.size());
}

PseudoTranslator::PseudoTranslator(QObject *parent)
    : QTranslator(parent)
{
    initCatalogue();
    const bool known = m_known.load(u":/tests/catalogue.qm"_s);
    // As the application has it.
    Q_ASSERT(!offeredLanguages().isEmpty());
    const bool english = m_english.load(u":/translations/tokendeck_en.qm"_s);
    Q_ASSERT(known && english);
}

QString PseudoTranslator::translate(const char *context, const char *sourceText,
                                    const char *disambiguation, int n) const
{
    if (m_known.translate(context, sourceText, disambiguation, n).isNull())
        return {};
    // Keys are called as on keyboards.
    if (QByteArrayView(context) == "QShortcut")
        return {};
    // Formats of dates are no words, and lists have no room between their parts.
    const QByteArrayView purpose(disambiguation);
    if (purpose == "format" || purpose == "separator")
        return QString::fromUtf8(sourceText);
    const QString form = m_english.translate(context, sourceText, disambiguation, n);
    return pseudo(form.isEmpty() ? QString::fromUtf8(sourceText) : form);
}

} // namespace tokendeck::test

#include "moc_pseudo_translator.cpp"
