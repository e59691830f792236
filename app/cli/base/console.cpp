// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/base/console.h"

#include "models/base/standard_output.h"
#include "models/base/stop_signals.h"

#include <QCoreApplication>

#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <climits>
#include <csignal>
#include <cstring>

using namespace Qt::StringLiterals;

namespace tokendeck::cli {
namespace {

const QByteArray Program = "tokendeck: ";

//! How much is written at once. What poll(2) promises not to wait for is PIPE_BUF bytes of a pipe;
//! a file never waits for a reader.
qsizetype portionOf(int descriptor)
{
    constexpr qsizetype ofFile = 1024 * 1024;
    struct stat status = {};
    const bool isFile = ::fstat(descriptor, &status) == 0 && S_ISREG(status.st_mode);
    return isFile ? ofFile : PIPE_BUF;
}

} // namespace

Console::Console(const StopSignals &stop)
    : m_stop(stop)
    , m_outputIsTerminal(::isatty(STDOUT_FILENO) != 0)
    , m_errorIsTerminal(::isatty(STDERR_FILENO) != 0)
{
    // A closed pipe is an error of write(), and has an exit code of its own.
    std::signal(SIGPIPE, SIG_IGN);
}

Console::~Console()
{
    progress({});
}

ExitCode Console::write(const QByteArray &bytes)
{
    progress({});
    const qsizetype portion = portionOf(STDOUT_FILENO);
    for (qsizetype at = 0; at < bytes.size();) {
        // Who reads may be slow, and a signal must not wait for that.
        std::array<pollfd, 2> watched{
            {{STDOUT_FILENO, POLLOUT, 0}, {m_stop.descriptor(), POLLIN, 0}}};
        if (::poll(watched.data(), watched.size(), -1) < 0 && errno != EINTR)
            break;
        if (m_stop.wasStopRequested())
            return ExitCode::Interrupted;
        if (watched[0].revents == 0)
            continue;
        const ssize_t written = ::write(STDOUT_FILENO, bytes.constData() + at,
                                        size_t(std::min(bytes.size() - at, portion)));
        if (written >= 0) {
            at += written;
            continue;
        }
        if (errno == EINTR || errno == EAGAIN)
            continue;
        if (errno == EPIPE)
            return ExitCode::ClosedPipe;
        say(QCoreApplication::translate("Console", "standard output cannot be written: %1")
                .arg(QString::fromLocal8Bit(std::strerror(errno))));
        return ExitCode::NotWritten;
    }
    return ExitCode::Fine;
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
