// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/insight/snippets/own_template.h"

#include "models/insight/carried_token.h"
#include "models/insight/snippets/base/quoting.h"
#include "models/insight/snippets/base/shell_text.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

constexpr qsizetype LongestTemplate = 20'000;

constexpr std::array Names{"token"_L1, "listener"_L1, "region"_L1, "account"_L1, "type"_L1};

struct Syntax {
    QLatin1StringView word;
    QuotedText (*quote)(const QString &text);
};
constexpr std::array Syntaxes{
    Syntax{"dotenv"_L1, dotenvText},     Syntax{"fluentbit"_L1, fluentBitText},
    Syntax{"hcl"_L1, hclText},           Syntax{"json"_L1, jsonText},
    Syntax{"logstash"_L1, logstashText}, Syntax{"markdown"_L1, markdownText},
    Syntax{"query"_L1, queryText},       Syntax{"rsyslog"_L1, rsyslogText},
    Syntax{"ruby"_L1, rubyText},         Syntax{"shell"_L1, shellText},
    Syntax{"toml"_L1, tomlText},         Syntax{"yaml"_L1, yamlText},
};

const Syntax *syntaxOf(const QString &word)
{
    const auto found = std::ranges::find(Syntaxes, word, &Syntax::word);
    return found == Syntaxes.end() ? nullptr : &*found;
}

//! All that looks like a placeholder, whatever it is called.
std::vector<TemplatePlace> bracedIn(const QString &text)
{
    static const QRegularExpression form(uR"((?<!\{)\{([a-z]+)(?::([a-z]*))?\}(?!\}))"_s);
    std::vector<TemplatePlace> places;
    for (auto match = form.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        places.push_back(
            {found.capturedStart(), found.capturedLength(), found.captured(1), found.captured(2)});
    }
    return places;
}

//! The first known name that stands behind a brace as a placeholder's does, and has none behind it.
//! "{type: x}" is something else.
std::optional<QString> unclosedIn(const QString &text)
{
    static const QRegularExpression form(uR"((?<!\{)\{([a-z]+)(?::[a-z]+|:$)?(?![a-z:}]))"_s,
                                         QRegularExpression::MultilineOption);
    for (auto match = form.globalMatch(text); match.hasNext();) {
        const QString name = match.next().captured(1);
        if (std::ranges::find(Names, name) != Names.end())
            return name;
    }
    return std::nullopt;
}

bool isKnown(const TemplatePlace &place)
{
    return std::ranges::find(Names, place.name) != Names.end();
}

//! What is no secret. Outside of a syntax it must not begin another line.
QuotedText valueOf(const TemplatePlace &place, SnippetWriter &out)
{
    const SnippetRequest &request = out.request();
    const QString value = place.name == "listener"_L1 ? out.endpoint(SnippetPort::Bulk).host
        : place.name == "region"_L1                   ? request.hosts.region
        : place.name == "account"_L1                  ? request.account
                                                      : out.type();
    if (place.name == "region"_L1 && value.isEmpty())
        out.fail({SnippetFault::Kind::NoRegion});
    const Syntax *syntax = syntaxOf(place.syntax);
    return syntax ? syntax->quote(value) : withoutControls(value);
}

//! The quotes that \p syntax puts around a text, empty where it has none.
QString quoteOf(const QString &syntax)
{
    const Syntax *known = syntaxOf(syntax);
    const QString quoted = known ? known->quote(u"x"_s).value_or(QString()) : QString();
    return quoted.size() > 1 ? quoted.left(1) : QString();
}

SnippetOutcome written(const OwnTemplate &own, const SnippetRequest &request, const Secret &token,
                       bool isMask)
{
    SnippetWriter out(request, token, isMask);
    qsizetype at = 0;
    for (const TemplatePlace &place : placesIn(own.text)) {
        out.add(QStringView(own.text).sliced(at, place.at - at));
        at = place.at + place.size;
        if (place.name == "token"_L1) {
            const QString quote = quoteOf(place.syntax);
            out.add(quote).addToken({}).add(quote);
        } else {
            out.addQuoted(valueOf(place, out));
        }
    }
    out.add(QStringView(own.text).sliced(at));
    return out.take();
}

} // namespace

std::vector<TemplatePlace> placesIn(const QString &text)
{
    std::vector<TemplatePlace> places = bracedIn(text);
    std::erase_if(places, [](const TemplatePlace &place) { return !isKnown(place); });
    return places;
}

std::optional<TemplateFault> templateFault(const QString &text)
{
    using Kind = TemplateFault::Kind;
    if (text.trimmed().isEmpty())
        return TemplateFault{Kind::Empty, {}};
    if (text.size() > LongestTemplate)
        return TemplateFault{Kind::TooLong, {}};
    const bool hasControls = std::ranges::any_of(
        text, [](QChar c) { return isControlCharacter(c.unicode()) && c != u'\n' && c != u'\t'; });
    if (hasControls)
        return TemplateFault{Kind::ControlCharacter, {}};
    if (carriedToken(text))
        return TemplateFault{Kind::HoldsToken, {}};
    const std::vector<TemplatePlace> braced = bracedIn(text);
    bool hasToken = false;
    for (const TemplatePlace &place : braced) {
        if (isKnown(place) && !place.syntax.isEmpty() && !syntaxOf(place.syntax))
            return TemplateFault{Kind::UnknownSyntax, place.syntax};
        hasToken = hasToken || place.name == "token"_L1;
    }
    const auto unknown = std::ranges::find_if_not(braced, isKnown);
    if (unknown != braced.end())
        return TemplateFault{Kind::UnknownName, unknown->name};
    if (const std::optional<QString> unclosed = unclosedIn(text))
        return TemplateFault{Kind::Unclosed, *unclosed};
    return hasToken ? std::nullopt : std::optional(TemplateFault{Kind::NoToken, {}});
}

QStringList templateNames()
{
    return QStringList(Names.begin(), Names.end());
}

QStringList templateSyntaxes()
{
    QStringList words;
    for (const Syntax &syntax : Syntaxes)
        words.append(syntax.word);
    return words;
}

SnippetOutcome makeSnippet(const OwnTemplate &own, const SnippetRequest &request,
                           const Secret &token)
{
    return written(own, request, token, false);
}

tl::expected<QString, SnippetFault>
maskedSnippet(const OwnTemplate &own, const SnippetRequest &request, const QString &mask)
{
    const QByteArray utf8 = mask.toUtf8();
    const SnippetOutcome made = written(
        own, request, Secret(std::string_view(utf8.constData(), size_t(utf8.size()))), true);
    return made.map(
        [](const Snippet &snippet) { return QString::fromUtf8(snippet.text.exposedText()); });
}

} // namespace tokendeck
