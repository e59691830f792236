// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/command_line.h"

#include "models/base/standard_output.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace tokendeck {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

[[noreturn]] void answer(const QString &text)
{
    std::exit(printOutput(text.toLocal8Bit(), "tokendeck") ? 0 : 1);
}

[[noreturn]] void refuse(const QString &why)
{
    printError((why + u'\n').toLocal8Bit());
    std::exit(2);
}

std::optional<int> number(const QCommandLineParser &parser, const QString &option, int highest)
{
    if (!parser.isSet(option))
        return std::nullopt;
    bool isNumber = false;
    const int value = parser.value(option).toInt(&isNumber);
    if (!isNumber || value < 0 || value > highest)
        refuse(tr("--%1 takes a whole number from 0 to %2.").arg(option).arg(highest));
    return value;
}

} // namespace

CommandLine parseCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(tr("The tokens of every Logz.io account in one window."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({
        {u"sandbox"_s,
         tr("Open on an embedded backend with sample data; your own connections stay closed.")},
        {u"sandbox-data"_s, tr("The SQLite file that keeps the sandbox’s data."), tr("file")},
        {u"sandbox-reset"_s, tr("Begin with fresh sample data.")},
        {u"sandbox-tokens"_s, tr("How many shared tokens the sample’s main account has."),
         tr("number")},
        {u"sandbox-latency"_s, tr("Milliseconds before each reply of the sandbox."), tr("number")},
        {u"sandbox-fault"_s, tr("A fault of the sandbox; see tokendeck-sandbox --help."),
         tr("fault")},
    });
    if (!parser.parse(arguments))
        refuse(parser.errorText());
    if (parser.isSet(u"help"_s))
        // The parser takes the name from the application, which is not made for an answer.
        answer(parser.helpText().replace(u"<executable_name>"_s, u"tokendeck"_s));
    if (parser.isSet(u"version"_s))
        answer(u"Tokendeck %1\n"_s.arg(QCoreApplication::applicationVersion()));
    if (!parser.positionalArguments().isEmpty())
        refuse(tr("“%1” is not understood.").arg(parser.positionalArguments().constFirst()));
    return {
        .sandbox = parser.isSet(u"sandbox"_s),
        .sandboxData = parser.value(u"sandbox-data"_s),
        .sandboxReset = parser.isSet(u"sandbox-reset"_s),
        .sandboxTokens = number(parser, u"sandbox-tokens"_s, 100'000),
        .sandboxLatencyMs = number(parser, u"sandbox-latency"_s, 60'000),
        .sandboxFaults = parser.values(u"sandbox-fault"_s),
    };
}

} // namespace tokendeck
