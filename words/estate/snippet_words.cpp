// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/estate/snippet_words.h"

#include "models/domain/names/display_name.h"
#include "models/insight/search/search_fold.h"
#include "words/base/name_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

struct SnippetWords {
    Q_DECLARE_TR_FUNCTIONS(tokendeck::SnippetWords)
};

struct NamedCharacter {
    char32_t character;
    const char *name;
};

//! Those that somebody may have typed or pasted.
constexpr std::array NamedCharacters{
    NamedCharacter{0x00, QT_TRANSLATE_NOOP("CharacterName", "null")},
    NamedCharacter{0x07, QT_TRANSLATE_NOOP("CharacterName", "bell")},
    NamedCharacter{0x08, QT_TRANSLATE_NOOP("CharacterName", "backspace")},
    NamedCharacter{0x09, QT_TRANSLATE_NOOP("CharacterName", "tab")},
    NamedCharacter{0x0a, QT_TRANSLATE_NOOP("CharacterName", "line feed")},
    NamedCharacter{0x0c, QT_TRANSLATE_NOOP("CharacterName", "form feed")},
    NamedCharacter{0x0d, QT_TRANSLATE_NOOP("CharacterName", "carriage return")},
    NamedCharacter{0x1b, QT_TRANSLATE_NOOP("CharacterName", "escape")},
    NamedCharacter{0x20, QT_TRANSLATE_NOOP("CharacterName", "space")},
    NamedCharacter{0x7f, QT_TRANSLATE_NOOP("CharacterName", "delete")},
    NamedCharacter{0x85, QT_TRANSLATE_NOOP("CharacterName", "next line")},
    NamedCharacter{0xa0, QT_TRANSLATE_NOOP("CharacterName", "no-break space")},
    NamedCharacter{0x2028, QT_TRANSLATE_NOOP("CharacterName", "line separator")},
    NamedCharacter{0x2029, QT_TRANSLATE_NOOP("CharacterName", "paragraph separator")},
};

} // namespace

QString formatTitle(const SnippetFormat &format)
{
    return QCoreApplication::translate("SnippetFormat", format.title);
}

std::string formatSearchText(const SnippetFormat &format)
{
    return foldForSearch(formatTitle(format) + u'\n' + QString::fromUtf8(format.title) + u'\n'
                         + format.key + u'\n' + format.aliases + u'\n' + format.shortNames);
}

QString groupTitle(SnippetGroup group)
{
    switch (group) {
    case SnippetGroup::Values:
        return SnippetWords::tr("Values");
    case SnippetGroup::Shippers:
        return SnippetWords::tr("Shippers");
    case SnippetGroup::Infrastructure:
        return SnippetWords::tr("Infrastructure");
    case SnippetGroup::Integrations:
        return SnippetWords::tr("Integrations");
    }
    Q_UNREACHABLE();
}

QString checkedText(const SnippetFormat &format)
{
    switch (format.check) {
    case SnippetCheck::Tool:
        return format.checkedBy.isEmpty()
            ? QString()
            : SnippetWords::tr("Checked with %1 in Tokendeck’s tests.").arg(format.checkedBy);
    case SnippetCheck::Parser:
        return SnippetWords::tr("Read back by %1 in Tokendeck’s tests; not checked by its tool.")
            .arg(format.checkedBy);
    case SnippetCheck::None:
        return SnippetWords::tr("Not checked by its tool.");
    }
    Q_UNREACHABLE();
}

QString remarkText(const SnippetFormat &format)
{
    return format.remark ? QCoreApplication::translate("SnippetFormat", format.remark) : QString();
}

QString abilityText(SnippetPurpose purpose, const QString &account)
{
    const auto of = [&account](const QString &sentence) {
        return sentence.arg(isolated(account));
    };
    switch (purpose) {
    case SnippetPurpose::Logs:
        return of(SnippetWords::tr("The token can write logs to %1; it cannot read any."));
    case SnippetPurpose::Metrics:
        return of(SnippetWords::tr("The token can write metrics to %1; it cannot read any."));
    case SnippetPurpose::Traces:
        return of(SnippetWords::tr("The token can write traces to %1; it cannot read any."));
    case SnippetPurpose::Api:
        return of(SnippetWords::tr("Who has the token can do in %1 what the API can."));
    case SnippetPurpose::Dashboards:
        return of(SnippetWords::tr("Who has the token can read the logs of %1 that its filters let "
                                   "through, without a login."));
    }
    Q_UNREACHABLE();
}

QString snippetFaultText(const SnippetFault &fault)
{
    using Kind = SnippetFault::Kind;
    switch (fault.kind) {
    case Kind::ControlCharacter:
        return SnippetWords::tr("A name or the type holds %1, which this format cannot take.")
            .arg(characterName(fault.character));
    case Kind::Unwritable:
        return SnippetWords::tr("A name or the type holds %1, which this format has no way to "
                                "write as it is.")
            .arg(characterName(fault.character));
    case Kind::NoType:
        return SnippetWords::tr("Enter the type of the logs.");
    case Kind::Host:
        return SnippetWords::tr("This is neither a host nor a host and a port.");
    case Kind::NoHost:
        return SnippetWords::tr("The region of this account is not known. Enter the host.");
    case Kind::NoRegion:
        return SnippetWords::tr("The region of this account is not known. Choose it.");
    case Kind::NoVariable:
        return SnippetWords::tr("This format cannot take the token from a variable.");
    case Kind::NoDashboard:
        return SnippetWords::tr("Enter a dashboard’s address once; the links of this account are "
                                "made from it.");
    case Kind::Token:
        return SnippetWords::tr("This token has characters that no token of Logz.io has, so it is "
                                "in no snippet. It can be copied by itself.");
    }
    Q_UNREACHABLE();
}

QString dashboardFaultText(DashboardFault fault, const QString &console)
{
    switch (fault) {
    case DashboardFault::NoAddress:
        return SnippetWords::tr("This is no address that begins with https://.");
    case DashboardFault::NamesUser:
        return SnippetWords::tr("A user name or a password stands before the @. Take it out.");
    case DashboardFault::Characters:
        return SnippetWords::tr("There is a blank, or another character that no address has.");
    case DashboardFault::OtherHost:
        return SnippetWords::tr("The dashboards of this account are at %1.").arg(console);
    case DashboardFault::NoDashboard:
        return SnippetWords::tr("Nothing behind a # names a dashboard. Open it and copy the "
                                "address from there.");
    case DashboardFault::OtherToken:
        return SnippetWords::tr("A token stands behind the #. Open the dashboard with your login "
                                "and copy the address from there.");
    }
    Q_UNREACHABLE();
}

QString strangeHostText(const QString &host)
{
    return host.isEmpty()
        ? QString()
        : SnippetWords::tr("The link leads to %1, which is none of Logz.io’s hosts: "
                           "who runs it gets the token.")
              .arg(isolated(host));
}

QString templateFaultText(const TemplateFault &fault)
{
    using Kind = TemplateFault::Kind;
    switch (fault.kind) {
    case Kind::Empty:
        return SnippetWords::tr("Write what is to be copied, with {token} in it.");
    case Kind::HoldsToken:
        return SnippetWords::tr("A token stands in it. Write {token} in its place.");
    case Kind::ControlCharacter:
        return SnippetWords::tr("It holds a control character other than tab and line feed.");
    case Kind::TooLong:
        return SnippetWords::tr("It is longer than a template can be.");
    case Kind::UnknownSyntax:
        return SnippetWords::tr("“%1” is no syntax. There are: %2.")
            .arg(fault.part, listed(templateSyntaxes()));
    case Kind::NoToken:
        return SnippetWords::tr("{token} is not in it.");
    case Kind::Unclosed:
        return SnippetWords::tr("{%1 lacks its closing brace, so it stays as it is.")
            .arg(fault.part);
    case Kind::UnknownName:
        return SnippetWords::tr("{%1} stays as it is. Known are: %2.")
            .arg(fault.part, u'{' + templateNames().join(u"}, {"_s) + u'}');
    }
    Q_UNREACHABLE();
}

QString characterName(char32_t c)
{
    const auto known = std::ranges::find(NamedCharacters, c, &NamedCharacter::character);
    const QString number = u"U+"_s + QString::number(c, 16).toUpper().rightJustified(4, u'0');
    if (known != NamedCharacters.end())
        return u"%1 (%2)"_s.arg(number, QCoreApplication::translate("CharacterName", known->name));
    const bool isSeen = c > 0x20 && c < 0x7f;
    return isSeen ? inQuotes(QChar(char16_t(c))) : number;
}

} // namespace tokendeck
