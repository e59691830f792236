// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/insight/snippets/base/quoting.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

using Kind = SnippetFault::Kind;

QuotedText refused(Kind kind, char32_t c)
{
    return tl::unexpected(SnippetFault{kind, c});
}

QString hex(char32_t c, int digits)
{
    return QString::number(c, 16).toUpper().rightJustified(digits, u'0');
}

//! Characters that a reader may change, refuse or not show: they are written by their number.
bool isDelicate(char32_t c)
{
    return isControlCharacter(c) || c == 0x200e || c == 0x200f || (c >= 0x202a && c <= 0x202e)
        || (c >= 0x2066 && c <= 0x2069) || c == 0xfeff || (c >= 0xfff9 && c <= 0xffff)
        || (c & 0xfffe) == 0xfffe;
}

//! \p text between double quotes, each of its characters as \p written says.
template <typename Written> QuotedText doubleQuoted(const QString &text, Written written)
{
    const auto points = codePointsOf(text);
    if (!points)
        return tl::unexpected(points.error());
    QString quoted(u'"');
    for (size_t i = 0; i < points->size(); ++i) {
        const QuotedText part =
            written((*points)[i], i + 1 < points->size() ? (*points)[i + 1] : U'\0');
        if (!part)
            return part;
        quoted += *part;
    }
    return quoted + u'"';
}

QString plain(char32_t c)
{
    return QStringView(QChar::fromUcs4(c)).toString();
}

//! A backslash before \p c where \p special has it.
QString backslashed(char32_t c, QStringView special)
{
    const bool isSpecial = c < 0x80 && special.contains(QChar(char16_t(c)));
    return isSpecial ? u'\\' + plain(c) : plain(c);
}

//! "\u0007", or "\U0001F600" beyond the first plane: as YAML, TOML and HCL know it.
QString numbered(char32_t c)
{
    return c > 0xffff ? u"\\U"_s + hex(c, 8) : u"\\u"_s + hex(c, 4);
}

} // namespace

tl::expected<std::vector<char32_t>, SnippetFault> codePointsOf(const QString &text)
{
    std::vector<char32_t> points;
    points.reserve(size_t(text.size()));
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (!c.isSurrogate()) {
            points.push_back(c.unicode());
        } else if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            points.push_back(QChar::surrogateToUcs4(c, text[i + 1]));
            ++i;
        } else {
            return tl::unexpected(SnippetFault{Kind::Unwritable, c.unicode()});
        }
    }
    return points;
}

QuotedText withoutControls(const QString &text)
{
    const auto points = codePointsOf(text);
    if (!points)
        return tl::unexpected(points.error());
    const auto control = std::ranges::find_if(*points, isControlCharacter);
    return control == points->end() ? QuotedText(text) : refused(Kind::ControlCharacter, *control);
}

QuotedText yamlText(const QString &text)
{
    return doubleQuoted(text, [](char32_t c, char32_t) -> QuotedText {
        return isDelicate(c) ? numbered(c) : backslashed(c, u"\"\\");
    });
}

QuotedText jsonText(const QString &text)
{
    return doubleQuoted(text, [](char32_t c, char32_t) -> QuotedText {
        if (!isDelicate(c))
            return backslashed(c, u"\"\\");
        QString escaped;
        for (const QChar unit : plain(c))
            escaped += u"\\u"_s + hex(unit.unicode(), 4);
        return escaped;
    });
}

QuotedText tomlText(const QString &text)
{
    return doubleQuoted(text, [](char32_t c, char32_t) -> QuotedText {
        return isDelicate(c) ? numbered(c) : backslashed(c, u"\"\\");
    });
}

QuotedText hclText(const QString &text)
{
    return doubleQuoted(text, [](char32_t c, char32_t next) -> QuotedText {
        // "${" and "%{" begin a template; doubled, they stand for themselves.
        if ((c == U'$' || c == U'%') && (next == U'{' || next == c))
            return numbered(c);
        return isDelicate(c) ? numbered(c) : backslashed(c, u"\"\\");
    });
}

QuotedText rubyText(const QString &text)
{
    return doubleQuoted(text, [](char32_t c, char32_t) -> QuotedText {
        switch (c) {
        case U'\n':
            return u"\\n"_s;
        case U'\r':
            return u"\\r"_s;
        case U'\t':
            return u"\\t"_s;
        case U'\f':
            return u"\\f"_s;
        case U'\b':
            return u"\\b"_s;
        default:
            return isControlCharacter(c) ? refused(Kind::ControlCharacter, c)
                                         : QuotedText(backslashed(c, u"\"\\#"));
        }
    });
}

QuotedText logstashText(const QString &text)
{
    const QuotedText clean = withoutControls(text);
    if (!clean)
        return clean;
    // What a backslash means depends on a setting of the one who runs it.
    if (text.contains(u'\\'))
        return refused(Kind::Unwritable, U'\\');
    if (text.contains(u"${"_s))
        return refused(Kind::Unwritable, U'$');
    if (!text.contains(u'"'))
        return u'"' + text + u'"';
    return text.contains(u'\'') ? refused(Kind::Unwritable, U'\'')
                                : QuotedText(u'\'' + text + u'\'');
}

QuotedText fluentBitText(const QString &text)
{
    const QuotedText clean = withoutControls(text);
    if (!clean)
        return clean;
    if (text.contains(u"${"_s))
        return refused(Kind::Unwritable, U'$');
    if (!text.isEmpty() && text.front().isSpace())
        return refused(Kind::Unwritable, text.front().unicode());
    if (!text.isEmpty() && text.back().isSpace())
        return refused(Kind::Unwritable, text.back().unicode());
    return text;
}

QuotedText rsyslogText(const QString &text)
{
    const QuotedText clean = withoutControls(text);
    if (!clean)
        return clean;
    return doubleQuoted(text,
                        [](char32_t c, char32_t) -> QuotedText { return backslashed(c, u"\"\\"); });
}

QuotedText dotenvText(const QString &text)
{
    const QuotedText clean = withoutControls(text);
    if (!clean)
        return clean;
    for (const QChar c : text) {
        if (c.isSpace() || u"\"'`\\$#"_s.contains(c))
            return refused(Kind::Unwritable, c.unicode());
    }
    return text;
}

QuotedText markdownText(const QString &text)
{
    const auto points = codePointsOf(text);
    if (!points)
        return tl::unexpected(points.error());
    QString escaped;
    for (const char32_t c : *points) {
        if (isControlCharacter(c))
            return refused(Kind::ControlCharacter, c);
        // CommonMark 2.4: any of ASCII's punctuation may have a backslash.
        escaped += backslashed(c, u"!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~");
    }
    return escaped;
}

QuotedText queryText(const QString &text)
{
    const QuotedText clean = withoutControls(text);
    return clean ? QuotedText(QString::fromLatin1(QUrl::toPercentEncoding(text))) : clean;
}

} // namespace tokendeck
