// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/standard_output.h"

#include <QtGlobal>

#include <cerrno>
#include <cstdio>
#include <cstring>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace tokendeck {
namespace {

//! Whether all of \p text has left; errno says why not.
bool written(const QByteArray &text, std::FILE *stream)
{
    const std::size_t size = std::size_t(text.size());
    return std::fwrite(text.constData(), 1, size, stream) == size && std::fflush(stream) == 0;
}

} // namespace

void reserveStandardStreams()
{
#ifdef Q_OS_UNIX
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        // open() takes the lowest free number. The direction is the one that is of no use.
        if (::fcntl(stream, F_GETFD) < 0)
            ::open("/dev/null", stream == STDIN_FILENO ? O_WRONLY : O_RDONLY);
    }
#endif
}

bool printOutput(const QByteArray &text, const QByteArray &program)
{
    errno = 0;
    if (written(text, stdout))
        return true;
    const int error = errno;
    printError(program + ": standard output cannot be written: " + std::strerror(error) + '\n');
    return false;
}

void printError(const QByteArray &text)
{
    (void)written(text, stderr);
}

} // namespace tokendeck
