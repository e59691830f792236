// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/standard_output.h"
#include "models/base/system/system.h"

#include <QFile>

#include <windows.h>
#include <fcntl.h>
#include <io.h>
#include <lmcons.h>
#include <share.h>
#include <sys/stat.h>

#include <array>
#include <cerrno>
#include <cstdio>

namespace tokendeck {
namespace {

int descriptorOf(StandardStream stream)
{
    switch (stream) {
    case StandardStream::Input:
        return ::_fileno(stdin);
    case StandardStream::Output:
        return ::_fileno(stdout);
    case StandardStream::Error:
        return ::_fileno(stderr);
    }
    return -1;
}

} // namespace

void reserveStandardStreams()
{
    // A program of the Windows subsystem has none, and the C library marks that with -2. What is
    // opened next would get the lowest free number.
    for (const StandardStream stream :
         {StandardStream::Input, StandardStream::Output, StandardStream::Error}) {
        if (::_get_osfhandle(int(stream)) >= 0)
            continue;
        int opened = -1;
        const int direction = stream == StandardStream::Input ? _O_WRONLY : _O_RDONLY;
        if (::_sopen_s(&opened, "NUL", direction, _SH_DENYNO, _S_IREAD | _S_IWRITE) == 0
            && opened != int(stream)) {
            ::_dup2(opened, int(stream));
            ::_close(opened);
        }
    }
}

bool isTerminal(StandardStream stream)
{
    const int descriptor = descriptorOf(stream);
    return descriptor >= 0 && ::_isatty(descriptor) != 0;
}

QString listedUserName()
{
    std::array<wchar_t, UNLEN + 1> name{};
    auto size = DWORD(name.size());
    if (::GetUserNameW(name.data(), &size) == 0 || size == 0)
        return {};
    return QString::fromWCharArray(name.data(), int(size) - 1); // without the zero
}

void outliveFileSizeLimit()
{
    // Windows has no such limit.
}

bool isOnDisk(const QFileDevice &file)
{
    // What is no disk's, such as a pipe, is a bad descriptor to it.
    return ::_commit(file.handle()) == 0 || errno == EINVAL;
}

} // namespace tokendeck
