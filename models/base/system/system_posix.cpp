// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/standard_output.h"
#include "models/base/system/system.h"

#include <QFile>

#include <fcntl.h>
#include <pwd.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>

namespace tokendeck {

void reserveStandardStreams()
{
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        // open() takes the lowest free number. The direction is the one that is of no use.
        if (::fcntl(stream, F_GETFD) < 0)
            ::open("/dev/null", stream == STDIN_FILENO ? O_WRONLY : O_RDONLY);
    }
}

bool isTerminal(StandardStream stream)
{
    switch (stream) {
    case StandardStream::Input:
        return ::isatty(STDIN_FILENO) != 0;
    case StandardStream::Output:
        return ::isatty(STDOUT_FILENO) != 0;
    case StandardStream::Error:
        return ::isatty(STDERR_FILENO) != 0;
    }
    return false;
}

QString listedUserName()
{
    std::array<char, 4096> texts; // of the entry; a longer one names nobody
    passwd entry;
    passwd *found = nullptr;
    if (getpwuid_r(getuid(), &entry, texts.data(), texts.size(), &found) == 0 && found)
        return QFile::decodeName(found->pw_name);
    return {};
}

void outliveFileSizeLimit()
{
    // write() answers EFBIG then.
    std::signal(SIGXFSZ, SIG_IGN);
}

bool isOnDisk(const QFileDevice &file)
{
    return ::fsync(file.handle()) == 0 || errno == EINVAL || errno == ENOTSUP;
}

} // namespace tokendeck
