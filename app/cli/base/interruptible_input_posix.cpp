// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/base/interruptible_input.h"
#include "models/base/stop_signals.h"

#include <QFile>

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>

namespace tokendeck::cli {
namespace {

InputEnd readAll(int descriptor, qint64 most, const StopSignals &stop)
{
    constexpr qint64 Portion = 64 * 1024;
    QByteArray bytes;
    QByteArray portion(Portion, Qt::Uninitialized);
    while (bytes.size() < most) {
        // Who writes may be slow, and a signal must not wait for that.
        std::array<pollfd, 2> watched{{{descriptor, POLLIN, 0}, {stop.descriptor(), POLLIN, 0}}};
        if (::poll(watched.data(), watched.size(), -1) < 0 && errno != EINTR)
            return {.kind = InputEnd::Failed, .error = errno};
        if (stop.wasStopRequested())
            return {.kind = InputEnd::Interrupted};
        if (watched[0].revents == 0)
            continue;
        const ssize_t read =
            ::read(descriptor, portion.data(), size_t(std::min(most - bytes.size(), Portion)));
        if (read < 0 && (errno == EINTR || errno == EAGAIN))
            continue;
        if (read < 0)
            return {.kind = InputEnd::Failed, .error = errno};
        if (read == 0)
            break;
        bytes.append(portion.constData(), read);
    }
    return {.bytes = std::move(bytes)};
}

} // namespace

InputEnd readInput(const QString &path, qint64 most, const StopSignals &stop)
{
    if (path.isEmpty())
        return readAll(STDIN_FILENO, most, stop);
    // Without a writer, opening a pipe would wait for one, and for no signal.
    const int descriptor =
        ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    if (descriptor < 0)
        return {.kind = InputEnd::Failed, .error = errno};
    InputEnd end = readAll(descriptor, most, stop);
    ::close(descriptor);
    return end;
}

} // namespace tokendeck::cli
