// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/base/console.h"

#include "app/cli/base/interruptible_input.h"
#include "app/cli/base/interruptible_output.h"
#include "models/base/standard_output.h"
#include "models/base/system/system.h"

#include <QCoreApplication>

#include <cstring>

using namespace Qt::StringLiterals;

namespace tokendeck::cli {
namespace {

const QByteArray Program = "tokendeck: ";

} // namespace

Console::Console(const StopSignals &stop)
    : m_stop(stop)
    , m_outputIsTerminal(tokendeck::isTerminal(StandardStream::Output))
    , m_errorIsTerminal(tokendeck::isTerminal(StandardStream::Error))
{
    // It has an exit code of its own.
    expectClosedPipe();
}

Console::~Console()
{
    progress({});
}

ExitCode Console::write(const QByteArray &bytes)
{
    progress({});
    const OutputEnd end = writeOutput(bytes, m_stop);
    switch (end.kind) {
    case OutputEnd::Written:
        return ExitCode::Fine;
    case OutputEnd::Interrupted:
        return ExitCode::Interrupted;
    case OutputEnd::Closed:
        return ExitCode::ClosedPipe;
    case OutputEnd::Failed:
        break;
    }
    say(QCoreApplication::translate("Console", "standard output cannot be written: %1")
            .arg(QString::fromLocal8Bit(std::strerror(end.error))));
    return ExitCode::NotWritten;
}

Step<QByteArray> Console::read(const QString &path, qint64 most, const QString &object)
{
    InputEnd end = readInput(path, most, m_stop);
    if (end.kind == InputEnd::Interrupted)
        return leave(ExitCode::Interrupted);
    if (end.kind == InputEnd::Failed)
        return refuse(ExitCode::NotRead,
                      QCoreApplication::translate("Console", "%1 cannot be read: %2.")
                          .arg(object, QString::fromLocal8Bit(std::strerror(end.error))));
    return std::move(end.bytes);
}

void Console::say(const QString &text)
{
    progress({});
    printError(Program + text.toLocal8Bit() + '\n');
}

tl::unexpected<ExitCode> Console::refuse(ExitCode code, const QString &text)
{
    say(text);
    return leave(code);
}

void Console::progress(const QString &text)
{
    if (!m_errorIsTerminal || (text.isEmpty() && !m_showsProgress))
        return;
    m_showsProgress = !text.isEmpty();
    // Back to the line's beginning, and what stood there is erased (ECMA-48, EL).
    printError("\r\x1b[K" + text.toLocal8Bit());
}

} // namespace tokendeck::cli
