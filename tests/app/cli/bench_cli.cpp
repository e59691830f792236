// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Times commands as whole processes:
//   bench_cli [--json FILE]
// their start beside the least program of Qt, and list shared of 100,000 tokens beside a program
// that only decodes the same answer and writes the same rows, which is this one with --alone FILE.
// Each takes turns with its yardstick, because a machine's speed drifts; numbers are medians. Needs
// tokendeck and empty_program beside it.

#include "app/cli/lists/written_rows.h"
#include "models/base/background.h"
#include "models/base/clock.h"
#include "models/tables/lists/shared_token_table.h"
#include "services/api/codecs/shared_token_codec.h"
#include "tests/bench/measuring.h"
#include "tests/bench/report.h"
#include "tests/support/servers/scripted_server.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QEventLoop>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>
#include <vector>

using namespace tokendeck;
using namespace tokendeck::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int Tokens = 100'000;
constexpr int StartRounds = 31;
constexpr int ListRounds = 7;
constexpr double StartTarget = 1.5; // times the yardstick
constexpr double ListTarget = 1.3;

QByteArray sharedTokens()
{
    QByteArray json = "[";
    for (int i = 1; i <= Tokens; ++i) {
        const QByteArray number = QByteArray::number(i);
        json += (i > 1 ? ",{\"id\":" : "{\"id\":") + number + R"(,"name":"Board )" + number
            + R"(","token":"6c36a1f0-52b4-4c0e-9d3a-)" + number.rightJustified(12, '0')
            + R"(","filters":)"
            + (i % 5 == 0 ? QByteArray("null") : '[' + QByteArray::number(i % 40 + 1) + ']')
            + R"(,"filtersOperator":"AND","lastUsed":)"
            + (i % 4 == 0 ? QByteArray("null") : QByteArray::number(1'764'887'273 + i))
            + R"(,"expirationDate":)"
            + (i % 2 == 0 ? QByteArray("null") : QByteArray::number(1'864'887'273 + i)) + '}';
    }
    return json + ']';
}

QByteArray filters()
{
    QByteArray json = "[";
    for (int i = 1; i <= 40; ++i)
        json += (i > 1 ? ",{\"id\":" : "{\"id\":") + QByteArray::number(i)
            + R"(,"field":"customer","value":"value)" + QByteArray::number(i) + R"("})";
    return json + ']';
}

//! What nothing but decoding and writing costs.
int decodeAndWrite(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return 1;
    const auto tokens = decodeSharedTokens(file.readAll());
    if (!tokens)
        return 1;
    Background background;
    const Workspace workspace(background);
    const ConnectionInfo info;
    const auto segment = SharedTokenTable::segmentOf(workspace, info);
    const cli::RowSource source{.workspace = workspace, .info = info, .segment = *segment};
    const auto writer = cli::makeRowWriter({.kind = cli::RowFormat::Kind::Csv},
                                           cli::columnsOf(ListKind::SharedTokens));
    for (int row = 0; row < int(tokens->size()); ++row)
        cli::writeRow(*writer, source, (*tokens)[size_t(row)], row);
    const QByteArray bytes = writer->take();
    return std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout) == size_t(bytes.size())
        ? 0
        : 1;
}

//! A process that is run again and again.
class Timed {
public:
    Timed(QString program, QStringList arguments, const QTemporaryDir &home)
        : m_program(std::move(program))
        , m_arguments(std::move(arguments))
        , m_environment(QProcessEnvironment::systemEnvironment())
    {
        m_environment.insert(u"HOME"_s, home.path());
        for (const QString &name : {u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s})
            m_environment.remove(name);
    }

    void setVariable(const QString &name, const QString &value)
    {
        m_environment.insert(name, value);
    }
    //! Runs it once; the event loop goes on, as the server is in this process.
    void run()
    {
        QProcess process;
        process.setProcessEnvironment(m_environment);
        process.setStandardOutputFile(QProcess::nullDevice());
        process.setStandardErrorFile(QProcess::nullDevice());
        QEventLoop loop;
        QObject::connect(&process, &QProcess::finished, &loop, &QEventLoop::quit);
        QElapsedTimer timer;
        timer.start();
        process.start(m_program, m_arguments);
        loop.exec();
        m_times.push_back(milliseconds(timer));
        m_status = process.exitCode();
    }
    [[nodiscard]] double ms() const { return median(m_times); }
    [[nodiscard]] int status() const { return m_status; }

private:
    QString m_program;
    QStringList m_arguments;
    QProcessEnvironment m_environment;
    std::vector<double> m_times;
    int m_status = 0;
};

void takeTurns(const std::vector<Timed *> &programs, int rounds)
{
    for (int round = 0; round <= rounds; ++round) {
        for (Timed *program : programs)
            program->run();
    }
}

QString beside(const QString &name)
{
    return QCoreApplication::applicationDirPath() + u'/' + name;
}

void timeStarts(BenchReport &report, const QTemporaryDir &home)
{
    Timed empty(beside(u"empty_program"_s), {}, home);
    Timed version(beside(u"tokendeck"_s), {u"--version"_s}, home);
    Timed list(beside(u"tokendeck"_s), {u"list"_s, u"shared"_s}, home);
    Timed completion(beside(u"tokendeck"_s), {u"completion"_s, u"fish"_s, u"--"_s, u"li"_s}, home);
    takeTurns({&empty, &version, &list, &completion}, StartRounds);
    const double target = StartTarget * empty.ms();
    const QString yardstick = u"an empty QCoreApplication"_s;
    report.add(u"tokendeck --version"_s, version.ms(), target, yardstick, empty.ms());
    report.add(u"tokendeck list shared, without connections"_s, list.ms(), target, yardstick,
               empty.ms());
    report.add(u"tokendeck completion fish -- li"_s, completion.ms(), target, yardstick,
               empty.ms());
}

void timeList(BenchReport &report, const QTemporaryDir &home)
{
    const QByteArray body = sharedTokens();
    QFile file(home.filePath(u"shared.json"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(body) != body.size())
        return;
    file.close();
    test::ScriptedServer server;
    server.on("/v2/whoami", {.body = R"({"accountId":1001,"accountName":"Production"})"});
    server.on("/v1/associated-accounts", {.body = "[]"});
    server.on("/v1/shared-tokens/filters", {.body = filters()});
    server.on("/v1/shared-tokens", {.body = body});

    Timed alone(QCoreApplication::applicationFilePath(), {u"--alone"_s, file.fileName()}, home);
    Timed list(beside(u"tokendeck"_s), {u"list"_s, u"shared"_s, u"--format"_s, u"csv"_s}, home);
    list.setVariable(u"TOKENDECK_API_TOKEN"_s, u"a-token-of-the-benchmark"_s);
    list.setVariable(u"TOKENDECK_API_URL"_s, server.url().toString());
    takeTurns({&alone, &list}, ListRounds);
    report.add(u"list shared, 100,000 tokens as CSV"_s, list.ms(), ListTarget * alone.ms(),
               u"decoding and writing alone"_s, alone.ms());
    if (list.status() != 0 || alone.status() != 0)
        std::printf("one of them ended with an error: %d, %d\n", list.status(), alone.status());
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption aloneOption(u"alone"_s, QString(), u"file"_s);
    parser.addOptions({jsonOption(), aloneOption});
    parser.process(application);
    if (parser.isSet(aloneOption))
        return decodeAndWrite(parser.value(aloneOption));
    const QTemporaryDir home;
    BenchReport report;
    timeStarts(report, home);
    timeList(report, home);
    return writeResults(parser.value(jsonOption()), {{u"results"_s, report.results()}}) ? 0 : 1;
}
