// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace tokendeck {
class StopSignals;
}

namespace tokendeck::cli {

//! How reading ended.
struct InputEnd {
    enum Kind {
        Read,
        Interrupted, //!< a signal came
        Failed,
    };
    Kind kind = Read;
    QByteArray bytes = {};
    int error = 0; //!< of Failed, errno
};

//! Reads the pipe or device \p path, or with an empty one standard input, to its end, or \p most
//! bytes of it; a signal, told by \p stop, ends it at once, where the system allows that, also
//! while whoever writes is slow.
[[nodiscard]] InputEnd readInput(const QString &path, qint64 most, const StopSignals &stop);

} // namespace tokendeck::cli
