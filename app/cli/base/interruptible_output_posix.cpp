// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/base/interruptible_output.h"
#include "models/base/stop_signals.h"

#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <climits>
#include <csignal>

namespace tokendeck::cli {
namespace {

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

void expectClosedPipe()
{
    std::signal(SIGPIPE, SIG_IGN);
}

OutputEnd writeOutput(const QByteArray &bytes, const StopSignals &stop)
{
    const qsizetype portion = portionOf(STDOUT_FILENO);
    for (qsizetype at = 0; at < bytes.size();) {
        // Who reads may be slow, and a signal must not wait for that.
        std::array<pollfd, 2> watched{
            {{STDOUT_FILENO, POLLOUT, 0}, {stop.descriptor(), POLLIN, 0}}};
        if (::poll(watched.data(), watched.size(), -1) < 0 && errno != EINTR)
            return {OutputEnd::Failed, errno};
        if (stop.wasStopRequested())
            return {OutputEnd::Interrupted};
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
        return {errno == EPIPE ? OutputEnd::Closed : OutputEnd::Failed, errno};
    }
    return {};
}

} // namespace tokendeck::cli
