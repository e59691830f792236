// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/standard_output.h"

#include <cerrno>
#include <cstdio>
#include <cstring>

namespace tokendeck {
namespace {

//! Whether all of \p text has left; errno says why not.
bool written(const QByteArray &text, std::FILE *stream)
{
    const std::size_t size = std::size_t(text.size());
    return std::fwrite(text.constData(), 1, size, stream) == size && std::fflush(stream) == 0;
}

} // namespace

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
