// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/base/interruptible_output.h"
#include "models/base/stop_signals.h"

#include <fcntl.h>
#include <io.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>

namespace tokendeck::cli {

void expectClosedPipe()
{
    // Windows has no such signal.
}

OutputEnd writeOutput(const QByteArray &bytes, const StopSignals &stop)
{
    constexpr qsizetype Portion = 4096;
    const int descriptor = ::_fileno(stdout);
    // What is written is said byte by byte: no line's end becomes another one.
    ::_setmode(descriptor, _O_BINARY);
    for (qsizetype at = 0; at < bytes.size();) {
        // A pipe can be waited for in no other way than by writing, so a signal comes in between.
        if (stop.wasStopRequested())
            return {OutputEnd::Interrupted};
        const int written = ::_write(descriptor, bytes.constData() + at,
                                     unsigned(std::min(bytes.size() - at, Portion)));
        if (written >= 0) {
            at += written;
            continue;
        }
        // The C library has EINVAL for a pipe that nobody reads (ERROR_NO_DATA).
        return {errno == EPIPE || errno == EINVAL ? OutputEnd::Closed : OutputEnd::Failed, errno};
    }
    return {};
}

} // namespace tokendeck::cli
