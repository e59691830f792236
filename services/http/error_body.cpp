// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/http/error_body.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace tokendeck {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype LongestSentence = 500;

//! The title of an HTML page, or empty.
QString titleOf(const QString &html)
{
    static const QRegularExpression title(u"<title[^>]*>([^<]{0,1000})"_s,
                                          QRegularExpression::CaseInsensitiveOption
                                              | QRegularExpression::DotMatchesEverythingOption);
    QString text = title.match(html).captured(1);
    constexpr std::pair<const char16_t *, char16_t> Entities[] = {
        {u"&lt;", u'<'},   {u"&gt;", u'>'},    {u"&quot;", u'"'}, {u"&#39;", u'\''},
        {u"&nbsp;", u' '}, {u"&ndash;", u'–'}, {u"&amp;", u'&'},
    };
    for (const auto &[entity, character] : Entities)
        text.replace(QString::fromUtf16(entity), QChar(character));
    return text;
}

bool looksLikeMarkup(const QString &text)
{
    static const QRegularExpression start(u"^\\s*<(!|\\?xml|html|head|body|h[1-6]|p|div|center)"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    return start.match(text).hasMatch();
}

//! Characters that would act on the text around them: controls, direction marks, invisible ones.
bool isUnfit(QChar c)
{
    switch (c.category()) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

//! A member that is a string, or a number written as one.
QString textOf(const QJsonValue &value)
{
    if (value.isDouble())
        return QString::number(value.toInteger());
    return value.toString();
}

QString messageOf(const QJsonObject &object)
{
    for (const auto name : {"message"_L1, "errorMessage"_L1, "error"_L1}) {
        const QJsonValue value = object.value(name);
        if (value.isString() && !value.toString().trimmed().isEmpty())
            return value.toString();
        if (value.isObject() && !messageOf(value.toObject()).isEmpty())
            return messageOf(value.toObject());
    }
    return {};
}

} // namespace

QString plainSentence(const QString &text, const Secret &secret)
{
    QString plain = looksLikeMarkup(text) ? titleOf(text) : text;
    if (!secret.isEmpty())
        plain.replace(QString::fromUtf8(secret.exposedText()), u"••••"_s);
    for (QChar &c : plain) {
        if (isUnfit(c))
            c = u' ';
    }
    plain = plain.simplified();
    if (plain.size() > LongestSentence) {
        qsizetype end = LongestSentence - 1;
        if (plain.at(end - 1).isHighSurrogate())
            --end;
        plain = plain.left(end) + u'…';
    }
    return plain;
}

ErrorBody readErrorBody(const QByteArray &body, const Secret &secret)
{
    const QByteArray trimmed = body.trimmed();
    if (trimmed.isEmpty())
        return {};
    const char first = trimmed.front();
    if (first != '{' && first != '[' && first != '"')
        return {.message = plainSentence(QString::fromUtf8(trimmed), secret)};

    // Inside of an array, because a document cannot be a bare string.
    const QJsonValue value = QJsonDocument::fromJson('[' + trimmed + ']').array().at(0);
    if (value.isString())
        return {.message = plainSentence(value.toString(), secret)};
    const QJsonObject object =
        value.isArray() ? value.toArray().at(0).toObject() : value.toObject();
    return {.message = plainSentence(messageOf(object), secret),
            .errorCode = plainSentence(textOf(object.value("errorCode"_L1)), secret),
            .requestId = plainSentence(textOf(object.value("requestId"_L1)), secret)};
}

} // namespace tokendeck
