// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/help_text.h"

#include "app/cli/command_table.h"
#include "app/cli/window_options.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace tokendeck::cli {
namespace {

struct HelpWords {
    Q_DECLARE_TR_FUNCTIONS(tokendeck::HelpWords)
};

//! What is explained, and the explanation.
using Entry = std::pair<QString, QString>;

constexpr qsizetype LineLength = 80;

//! What stands for a word that is typed, in usages and options.
constexpr std::array Placeholders{
    QT_TRANSLATE_NOOP("Placeholder", "ADDRESS"), QT_TRANSLATE_NOOP("Placeholder", "COMMAND"),
    QT_TRANSLATE_NOOP("Placeholder", "FAULT"),   QT_TRANSLATE_NOOP("Placeholder", "FILE"),
    QT_TRANSLATE_NOOP("Placeholder", "FORMAT"),  QT_TRANSLATE_NOOP("Placeholder", "HOST"),
    QT_TRANSLATE_NOOP("Placeholder", "NAME"),    QT_TRANSLATE_NOOP("Placeholder", "NUMBER"),
    QT_TRANSLATE_NOOP("Placeholder", "OPTION"),  QT_TRANSLATE_NOOP("Placeholder", "PATH"),
    QT_TRANSLATE_NOOP("Placeholder", "PORT"),    QT_TRANSLATE_NOOP("Placeholder", "REGION"),
    QT_TRANSLATE_NOOP("Placeholder", "SECONDS"), QT_TRANSLATE_NOOP("Placeholder", "SEVERITY"),
    QT_TRANSLATE_NOOP("Placeholder", "SIDE"),    QT_TRANSLATE_NOOP("Placeholder", "TYPE"),
    QT_TRANSLATE_NOOP("Placeholder", "WORD")};

//! \p word in the language that is spoken, where it is a placeholder. What is typed as it stands
//! has small letters.
QString spokenWord(const QString &word)
{
    for (const char *placeholder : Placeholders) {
        if (word == QLatin1StringView(placeholder))
            return QCoreApplication::translate("Placeholder", placeholder);
    }
    return word;
}

//! \p usage with its placeholders in the language that is spoken. Without patterns, which would be
//! compiled at each start.
QString spoken(const QString &usage)
{
    QString text;
    for (qsizetype at = 0; at < usage.size();) {
        qsizetype end = at;
        while (end < usage.size() && usage.at(end).isLetterOrNumber())
            ++end;
        if (end > at)
            text += spokenWord(usage.sliced(at, end - at));
        else
            text += usage.at(end++);
        at = end;
    }
    return text;
}

//! \p text in lines that begin behind \p indent blanks, but for the first, which begins there
//! already.
QString wrapped(const QString &text, qsizetype indent)
{
    QString lines;
    qsizetype column = indent;
    for (const QString &word : text.split(u' ')) {
        if (column > indent && column + 1 + word.size() > LineLength) {
            lines += u'\n' + QString(indent, u' ');
            column = indent;
        }
        if (column > indent) {
            lines += u' ';
            ++column;
        }
        lines += word;
        column += word.size();
    }
    return lines;
}

QString section(const QString &title, const std::vector<Entry> &entries)
{
    if (entries.empty())
        return {};
    qsizetype width = 0;
    for (const Entry &entry : entries)
        width = std::max(width, entry.first.size());
    QString text = u'\n' + title + u'\n';
    for (const auto &[what, explanation] : entries)
        text +=
            u"  "_s + what.leftJustified(width) + u"  "_s + wrapped(explanation, width + 4) + u'\n';
    return text;
}

std::vector<Entry> entriesOf(const OptionSpecs &options)
{
    std::vector<Entry> entries;
    for (const OptionSpec &option : options) {
        const QString name = u"--"_s + option.name;
        entries.emplace_back(option.value.isEmpty() ? name : name + u' ' + spoken(option.value),
                             option.help);
    }
    return entries;
}

std::vector<Entry> variables()
{
    return {
        {u"TOKENDECK_API_TOKEN"_s,
         HelpWords::tr(
             "An API token to work with in place of the connections of the settings. It needs "
             "one of the next two.")},
        {u"TOKENDECK_REGION"_s, HelpWords::tr("The region of its account: us, eu, uk, au, ca, …")},
        {u"TOKENDECK_API_URL"_s, HelpWords::tr("Or the address of its API: https://…")}};
}

std::vector<Entry> exitCodes()
{
    return {
        {u"0"_s, HelpWords::tr("fine")},
        {u"1"_s, HelpWords::tr("found: findings, differences, leaked tokens")},
        {u"2"_s, HelpWords::tr("the command line cannot be understood, or its name is of several")},
        {u"3"_s, HelpWords::tr("something was not read; standard error says what")},
        {u"4"_s, HelpWords::tr("the output or a file could not be written")},
        {u"130"_s, HelpWords::tr("interrupted")},
        {u"141"_s, HelpWords::tr("nobody takes the output any more")}};
}

} // namespace

QString helpText()
{
    std::vector<Entry> commands;
    for (const Command &command : commandTable())
        commands.emplace_back(command.name, command.summary);
    std::vector<Entry> options = entriesOf(windowOptionSpecs());
    options.emplace_back(u"-h, --help"_s, HelpWords::tr("This text."));
    options.emplace_back(u"-v, --version"_s, HelpWords::tr("The version."));
    return HelpWords::tr("Tokendeck: the tokens of every Logz.io account in one window.")
        + u"\n\n"_s
        + section(HelpWords::tr("Usage:"),
                  {{spoken(u"tokendeck [OPTION]…"_s), HelpWords::tr("opens the window")},
                   {spoken(u"tokendeck COMMAND …"_s), HelpWords::tr("does one thing without it")},
                   {spoken(u"tokendeck help COMMAND"_s), HelpWords::tr("says more of a command")}})
              .sliced(1)
        + section(HelpWords::tr("Commands:"), commands)
        + section(HelpWords::tr("Options of the window:"), options)
        + section(HelpWords::tr("Environment of the commands:"), variables())
        + section(HelpWords::tr("Exit codes of the commands:"), exitCodes());
}

QString usageText(const Command &command)
{
    const QString words = command.words.isEmpty() ? QString() : u' ' + command.words;
    const QString option = command.options.isEmpty() ? QString() : u" [OPTION]…"_s;
    return HelpWords::tr("Usage: %1").arg(u"tokendeck "_s + command.name + spoken(option + words));
}

QString helpText(const Command &command)
{
    QString text = usageText(command) + u"\n\n"_s + wrapped(command.summary, 0) + u'\n';
    for (const QString &paragraph : command.help.split(u'\n', Qt::SkipEmptyParts))
        text += u'\n' + wrapped(paragraph, 0) + u'\n';
    return text + section(HelpWords::tr("Options:"), entriesOf(command.options));
}

} // namespace tokendeck::cli
