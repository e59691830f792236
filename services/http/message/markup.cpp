// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/http/message/markup.h"

#include <QRegularExpression>
#include <QStringDecoder>

#include <utility>

namespace tokendeck {
namespace {

using namespace Qt::StringLiterals;

constexpr auto AnyCaseOverLines =
    QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption;

//! The text within the first element that \p pattern finds, without the tags in it.
QString textWithin(const QString &page, const QRegularExpression &pattern)
{
    static const QRegularExpression tag(u"<[^>]*>"_s);
    QString text = pattern.match(page).captured(1);
    text.replace(tag, u" "_s);
    return text.simplified();
}

QString resolveEntities(QString text)
{
    constexpr std::pair<const char16_t *, char16_t> Named[] = {
        {u"&lt;", u'<'},   {u"&gt;", u'>'},    {u"&quot;", u'"'},  {u"&apos;", u'\''},
        {u"&nbsp;", u' '}, {u"&ndash;", u'–'}, {u"&mdash;", u'—'},
    };
    for (const auto &[entity, character] : Named)
        text.replace(QString::fromUtf16(entity), QChar(character));
    static const QRegularExpression numbered(u"&#(x[0-9a-f]{1,6}|[0-9]{1,7});"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    qsizetype from = 0;
    for (auto match = numbered.match(text); match.hasMatch(); match = numbered.match(text, from)) {
        const QString digits = match.captured(1);
        const bool hexadecimal = digits.startsWith(u'x', Qt::CaseInsensitive);
        const char32_t code =
            hexadecimal ? digits.mid(1).toUInt(nullptr, 16) : digits.toUInt(nullptr, 10);
        const bool isCharacter =
            code > 0 && code <= QChar::LastValidCodePoint && !QChar::isSurrogate(code);
        const QString character = QString::fromUcs4(isCharacter ? &code : U"\ufffd", 1);
        text.replace(match.capturedStart(), match.capturedLength(), character);
        from = match.capturedStart() + character.size();
    }
    // Last, so that what it makes is not taken for an entity.
    text.replace("&amp;"_L1, "&"_L1);
    return text;
}

} // namespace

QString textOfBody(QByteArrayView body)
{
    const auto encoding = QStringConverter::encodingForData(body);
    QStringDecoder decoder(encoding.value_or(QStringConverter::Utf8));
    return decoder.decode(body);
}

bool isMarkup(const QString &text)
{
    static const QRegularExpression start(
        u"^\\s*(<!--.*?-->\\s*)*<(!doctype|!--|\\?xml|(html|head|body|title|meta|link|style|script|"
        u"noscript|iframe|h[1-6]|p|div|span|center|table|form|pre|font|br|hr|b|a|img|error|"
        u"svg)\\b)"_s,
        AnyCaseOverLines);
    return start.match(text).hasMatch();
}

QString titleOf(const QString &page)
{
    static const QRegularExpression title(u"<title[^>]*>(.{0,1000}?)</"_s, AnyCaseOverLines);
    static const QRegularExpression cutTitle(u"<title[^>]*>([^<]{0,1000})"_s, AnyCaseOverLines);
    static const QRegularExpression heading(u"<h[1-3][^>]*>(.{0,1000}?)</h"_s, AnyCaseOverLines);
    for (const QRegularExpression &pattern : {title, cutTitle, heading}) {
        if (const QString text = textWithin(page, pattern); !text.isEmpty())
            return resolveEntities(text);
    }
    return {};
}

} // namespace tokendeck
