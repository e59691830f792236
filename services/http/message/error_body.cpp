// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/http/message/error_body.h"

#include "models/domain/names/token_words.h"
#include "services/http/message/markup.h"
#include "services/http/message/wiped_bytes.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace tokendeck {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype LongestSentence = 500;

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

//! Replaces \p secret in \p text. A token has ASCII alone, and a QString of it could not be kept
//! from leaving copies.
void redact(QString &text, const Secret &secret)
{
    const QByteArrayView token = secret.exposedText();
    if (token.isEmpty())
        return;
    const auto isSame = [](QChar a, char b) {
        return a == QLatin1Char(b);
    };
    for (qsizetype from = 0;;) {
        const auto begin = text.cbegin() + from;
        const auto found = std::search(begin, text.cend(), token.begin(), token.end(), isSame);
        if (found == text.cend())
            return;
        const qsizetype at = found - text.cbegin();
        const auto character = text.begin() + at;
        std::fill(character, character + token.size(), u'•');
        constexpr qsizetype ShownBullets = 4;
        text.remove(at, std::max<qsizetype>(0, token.size() - ShownBullets));
        from = at + std::min(token.size(), ShownBullets);
    }
}

//! Which words of a text are not shown.
enum class Masked {
    Secret, //!< the one that is known
    Tokens, //!< it, and what looks like a token
};

QString plainLine(const QString &text, const Secret &secret, Masked masked)
{
    QString plain = isMarkup(text) ? titleOf(text) : text;
    redact(plain, secret);
    for (QChar &c : plain) {
        if (isUnfit(c))
            c = u' ';
    }
    plain = plain.simplified();
    if (masked == Masked::Tokens)
        maskTokenWords(plain);
    if (plain.size() > LongestSentence) {
        qsizetype end = LongestSentence - 1;
        if (plain.at(end - 1).isHighSurrogate())
            --end;
        plain = plain.left(end) + u'…';
    }
    return plain;
}

} // namespace

QString plainSentence(const QString &text, const Secret &secret)
{
    return plainLine(text, secret, Masked::Tokens);
}

ErrorBody readErrorBody(QByteArray body, const Secret &secret)
{
    const ErrorBody read = [&]() -> ErrorBody {
        const QByteArray trimmed = body.trimmed();
        if (trimmed.isEmpty())
            return {};
        const char first = trimmed.front();
        if (first != '{' && first != '[' && first != '"')
            return {.message = plainSentence(textOfBody(trimmed), secret)};

        // Inside of an array, because a document cannot be a bare string.
        const QJsonValue value = QJsonDocument::fromJson('[' + trimmed + ']').array().at(0);
        if (value.isString())
            return {.message = plainSentence(value.toString(), secret)};
        const QJsonObject object =
            value.isArray() ? value.toArray().at(0).toObject() : value.toObject();
        return {.message = plainSentence(messageOf(object), secret),
                .errorCode = plainSentence(textOf(object.value("errorCode"_L1)), secret),
                // A UUID here is what Logz.io's support asks for.
                .requestId =
                    plainLine(textOf(object.value("requestId"_L1)), secret, Masked::Secret)};
    }();
    wipe(body);
    return read;
}

} // namespace tokendeck
