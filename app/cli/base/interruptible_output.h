// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace tokendeck {
class StopSignals;
}

namespace tokendeck::cli {

//! How writing to standard output ended.
struct OutputEnd {
    enum Kind {
        Written,
        Interrupted, //!< a signal came
        Closed, //!< nobody takes the output any more
        Failed,
    };
    Kind kind = Written;
    int error = 0; //!< of Failed, errno
};

//! That a closed pipe is told, and does not end the program.
void expectClosedPipe();

//! Writes \p bytes to standard output; a signal, told by \p stop, ends it at once, where the system
//! allows that, also while whoever reads is slow.
[[nodiscard]] OutputEnd writeOutput(const QByteArray &bytes, const StopSignals &stop);

} // namespace tokendeck::cli
