// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/program.h"

#include "app/cli/command_table.h"
#include "app/cli/help_text.h"
#include "models/base/stop_signals.h"
#include "models/domain/names/token_words.h"
#include "services/scan/system/entries.h"
#include "words/base/language.h"
#include "words/base/name_words.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tokendeck::cli {
namespace {

struct ProgramWords {
    Q_DECLARE_TR_FUNCTIONS(tokendeck::ProgramWords)
};

//! Whether \p option, "--help" or "-h", stands where options do.
bool asksFor(const QStringList &arguments, const QString &option)
{
    const qsizetype given = arguments.indexOf(option);
    const qsizetype end = arguments.indexOf(u"--"_s);
    return given >= 0 && (end < 0 || given < end);
}

QStringList textsOf(const QByteArrayList &arguments)
{
    QStringList texts;
    for (const QByteArray &argument : arguments)
        texts.append(Arguments::textOf(argument));
    return texts;
}

bool asksForHelp(const QStringList &arguments)
{
    return asksFor(arguments, u"--help"_s) || asksFor(arguments, u"-h"_s);
}

ExitCode wrongUse(Console &console, const QString &why, const QString &command = {})
{
    const QString call = command.isEmpty() ? u"tokendeck help"_s : u"tokendeck help "_s + command;
    console.say(why + u' ' + ProgramWords::tr("See: %1").arg(call));
    return ExitCode::WrongUse;
}

//! Whether \p word, which was given as \p given where that is no text, has what looks like a token,
//! and is no file that is called so. It is repeated nowhere then: standard error ends in the logs
//! of builds.
bool givesToken(const QString &word, const QByteArray &given = {})
{
    return holdsToken(word)
        && !(given.isEmpty() ? QFileInfo::exists(word) : kindOf(given).has_value());
}

bool giveToken(const QStringList &words)
{
    return std::ranges::any_of(words, [](const QString &word) { return givesToken(word); });
}

bool giveToken(const Arguments &arguments)
{
    const QStringList &words = arguments.words();
    for (qsizetype index = 0; index < words.size(); ++index) {
        if (givesToken(words[index], arguments.givenAs(index)))
            return true;
    }
    return false;
}

ExitCode refuseToken(Console &console)
{
    console.say(ProgramWords::tr(
        "An argument looks like a token. Arguments are seen by other users and kept in the history "
        "of the shell: name a token by its id or its name."));
    return ExitCode::WrongUse;
}

ExitCode runCommand(const QByteArrayList &given, Console &console, const StopSignals &stop)
{
    const QString name = Arguments::textOf(given.front());
    const Command *command = findCommand(name);
    if (!command && givesToken(name))
        return refuseToken(console);
    if (!command)
        return wrongUse(console, ProgramWords::tr("There is no command %1.").arg(quotedName(name)));
    if (asksForHelp(textsOf(given.sliced(1))))
        return console.write(helpText(*command));
    const auto read = Arguments::read(given.sliced(1), command->options);
    if (!read)
        return wrongUse(console, read.error(), name);
    if (giveToken(*read))
        return refuseToken(console);
    EstateReader estate(*read, console, stop);
    CommandContext context{.arguments = *read, .console = console, .estate = estate};
    return command->run(context);
}

} // namespace

std::variant<int, WindowOptions> run(int argc, char **argv)
{
    const QByteArrayList given(argv + std::min(argc, 1), argv + argc);
    const QStringList arguments = textsOf(given);
    const bool isCommand =
        !arguments.isEmpty() && !arguments.front().startsWith(u'-') && !isLink(arguments.front());
    const bool asksOnly =
        asksForHelp(arguments) || asksFor(arguments, u"--version"_s) || asksFor(arguments, u"-v"_s);
    const bool isWindow = !isCommand && !asksOnly;
    if (isWindow) {
        if (const auto options = readWindowOptions(arguments))
            return *options;
    }
    const QCoreApplication application(argc, argv);
    speak(spokenLanguage());
    const StopSignals stop;
    Console console(stop);
    ExitCode code = ExitCode::Fine;
    if (isCommand)
        code = runCommand(given, console, stop);
    else if (isWindow && giveToken(arguments))
        code = refuseToken(console);
    else if (isWindow)
        // Read again for its words, which are in the language from here on.
        code = wrongUse(console, readWindowOptions(arguments).error());
    else if (asksForHelp(arguments))
        code = console.write(helpText());
    else
        code = console.write(u"Tokendeck %1\n"_s.arg(QCoreApplication::applicationVersion()));
    return int(code);
}

} // namespace tokendeck::cli
