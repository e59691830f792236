// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/base/json_text.h"

#include <QLocale>

namespace tokendeck::sandbox {

JsonText &JsonText::name(QByteArrayView text)
{
    separate();
    quote(text);
    m_text.append(':');
    m_needsComma = false;
    return *this;
}

JsonText &JsonText::value(QStringView text)
{
    separate();
    quote(text.toUtf8());
    return *this;
}

JsonText &JsonText::value(const Secret &secret)
{
    separate();
    quote(secret.exposedText());
    return *this;
}

JsonText &JsonText::value(bool flag)
{
    return raw(flag ? "true" : "false");
}

JsonText &JsonText::value(double number)
{
    return raw(QByteArray::number(number, 'g', QLocale::FloatingPointShortest));
}

JsonText &JsonText::seconds(TimePoint time)
{
    constexpr qint64 MillisecondsPerSecond = 1000;
    const qint64 count = time.time_since_epoch().count();
    separate();
    m_text.append(QByteArray::number(count / MillisecondsPerSecond))
        .append('.')
        .append(QByteArray::number(count % MillisecondsPerSecond).rightJustified(3, '0'))
        .append("000000");
    return *this;
}

JsonText &JsonText::raw(QByteArrayView json)
{
    separate();
    m_text.append(json);
    return *this;
}

JsonText &JsonText::open(char bracket)
{
    separate();
    m_text.append(bracket);
    m_needsComma = false;
    return *this;
}

JsonText &JsonText::close(char bracket)
{
    m_text.append(bracket);
    m_needsComma = true;
    return *this;
}

void JsonText::separate()
{
    if (m_needsComma)
        m_text.append(',');
    m_needsComma = true;
}

void JsonText::quote(QByteArrayView utf8)
{
    constexpr char Hex[] = "0123456789abcdef";
    m_text.append('"');
    qsizetype begun = 0;
    for (qsizetype i = 0; i < utf8.size(); ++i) {
        const auto byte = uchar(utf8[i]);
        if (byte >= 0x20 && byte != '"' && byte != '\\')
            continue;
        m_text.append(utf8.sliced(begun, i - begun));
        begun = i + 1;
        if (byte < 0x20)
            m_text.append("\\u00").append(Hex[byte >> 4]).append(Hex[byte & 0xf]);
        else
            m_text.append('\\').append(char(byte));
    }
    m_text.append(utf8.sliced(begun)).append('"');
}

} // namespace tokendeck::sandbox
