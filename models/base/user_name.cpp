// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/user_name.h"

#include <QFile>

#ifdef Q_OS_UNIX
#include <pwd.h>
#include <unistd.h>

#include <array>
#endif

namespace tokendeck {
namespace {

//! As the system's list of users has it: a service manager or a sandbox may leave the variables
//! out.
QString listedName()
{
#ifdef Q_OS_UNIX
    std::array<char, 4096> texts; // of the entry; a longer one names nobody
    passwd entry;
    passwd *found = nullptr;
    if (getpwuid_r(getuid(), &entry, texts.data(), texts.size(), &found) == 0 && found)
        return QFile::decodeName(found->pw_name);
#endif
    return {};
}

} // namespace

QString userName()
{
    for (const char *variable : {"USER", "LOGNAME", "USERNAME"}) {
        if (const QString name = qEnvironmentVariable(variable); !name.isEmpty())
            return name;
    }
    return listedName();
}

} // namespace tokendeck
