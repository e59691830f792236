// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/program/command_line.h"

#include <QCommandLineParser>

using namespace Qt::StringLiterals;

namespace tokendeck::sandbox {

namespace {

constexpr int MostTokens = 100'000;
constexpr int MostLatency = 600'000; // milliseconds

CommandLine wrong(const QString &text)
{
    return {.exitStatus = 2, .text = text};
}

//! "127.0.0.1:8080" or "[::1]:0".
bool readAddress(const QString &text, SandboxOptions &options)
{
    const qsizetype colon = text.lastIndexOf(u':');
    if (colon < 0)
        return false;
    QString host = text.first(colon);
    if (host.startsWith(u'[') && host.endsWith(u']'))
        host = host.sliced(1, host.size() - 2);
    if (host == u"localhost")
        host = u"127.0.0.1"_s;
    bool isPort = false;
    options.port = text.sliced(colon + 1).toUShort(&isPort);
    return isPort && options.address.setAddress(host);
}

std::optional<int> numberOf(const QString &text, int most)
{
    bool ok = false;
    const int number = text.toInt(&ok);
    return ok && number >= 0 && number <= most ? std::optional(number) : std::optional<int>();
}

} // namespace

CommandLine readCommandLine(const QStringList &arguments)
{
    const QCommandLineOption help({u"h"_s, u"help"_s}, u"Shows this and ends."_s);
    const QCommandLineOption listen(
        u"listen"_s, u"Answers at the loopback address ADDRESS:PORT; port 0 is any free one."_s,
        u"ADDRESS:PORT"_s, u"127.0.0.1:0"_s);
    const QCommandLineOption data(u"data"_s, u"Keeps its data in FILE. Without, in memory only."_s,
                                  u"FILE"_s);
    const QCommandLineOption reset(u"reset"_s, u"Forgets what FILE holds and starts anew."_s);
    const QCommandLineOption tokens(
        u"tokens"_s, u"Gives the main account N shared tokens, 0 to 100000, where data is new."_s,
        u"N"_s);
    const QCommandLineOption accountName(
        u"account-name"_s, u"Names the main account, where data is new."_s, u"NAME"_s);
    const QCommandLineOption apiToken(
        u"api-token"_s, u"Takes TOKEN; one that FILE does not know gets new accounts."_s,
        u"TOKEN"_s);
    const QCommandLineOption user(u"user"_s, u"The admin's e-mail address, where data is new."_s,
                                  u"EMAIL"_s);
    const QCommandLineOption latency(u"latency"_s, u"Waits MS milliseconds before each reply."_s,
                                     u"MS"_s);
    const QCommandLineOption fault(u"fault"_s, u"Lets requests fail; may be given often."_s,
                                   u"SPEC"_s);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"The Logz.io API on this computer, with sample data.\n\n"
                                     "Once it answers, it prints one line of JSON: {\"url\", "
                                     "\"listener\", \"apiToken\", \"accountId\"}.\n"
                                     "It ends on SIGTERM and SIGINT.\n\n"_s
                                     + faultSpecHelp());
    parser.addOptions(
        {help, listen, data, reset, tokens, accountName, apiToken, user, latency, fault});
    if (!parser.parse(arguments))
        return wrong(parser.errorText());
    if (parser.isSet(help))
        return {.exitStatus = 0, .text = parser.helpText()};
    if (!parser.positionalArguments().isEmpty())
        return wrong(u"Unexpected argument \"%1\""_s.arg(parser.positionalArguments().first()));

    CommandLine line;
    SandboxOptions &options = line.options;
    if (!readAddress(parser.value(listen), options))
        return wrong(u"\"%1\" is not ADDRESS:PORT"_s.arg(parser.value(listen)));
    options.dataFile = parser.value(data);
    options.reset = parser.isSet(reset);
    options.accountName = parser.value(accountName);
    options.apiToken = Secret(parser.value(apiToken).toStdString());
    options.userEmail = parser.value(user);
    if (parser.isSet(tokens)) {
        options.tokenCount = numberOf(parser.value(tokens), MostTokens);
        if (!options.tokenCount)
            return wrong(u"--tokens takes a number from 0 to %1"_s.arg(MostTokens));
    }
    if (parser.isSet(latency)) {
        const std::optional<int> wait = numberOf(parser.value(latency), MostLatency);
        if (!wait)
            return wrong(u"--latency takes a number from 0 to %1"_s.arg(MostLatency));
        options.latency = std::chrono::milliseconds(*wait);
    }
    for (const QString &spec : parser.values(fault)) {
        const Outcome<Fault> read = faultFromSpec(spec);
        if (!read)
            return wrong(u"--fault \"%1\": %2"_s.arg(spec, read.error().detail));
        options.faults.push_back(*read);
    }
    return line;
}

} // namespace tokendeck::sandbox
