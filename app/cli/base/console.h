// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/base/exit_code.h"

#include <QByteArray>
#include <QString>

namespace tokendeck {
class StopSignals;
}

namespace tokendeck::cli {

//! The standard streams of a command: its answer goes to one, all else that is said to the other.
class Console {
public:
    //! \p stop outlives this.
    explicit Console(const StopSignals &stop);
    ~Console();
    Q_DISABLE_COPY_MOVE(Console)

    //! Whether standard output is a terminal, where people read it and its window keeps it.
    [[nodiscard]] bool isTerminal() const { return m_outputIsTerminal; }

    //! Writes \p bytes, UTF-8 text or not, to standard output, as a whole: to be called once there
    //! is all of an answer. Fine, or why not: NotWritten, which is said, Interrupted, ClosedPipe.
    [[nodiscard]] ExitCode write(const QByteArray &bytes);
    [[nodiscard]] ExitCode write(const QString &text) { return write(text.toUtf8()); }

    //! Says \p text, a sentence, on standard error: "tokendeck: text".
    void say(const QString &text);
    //! say(), and the code to end with.
    [[nodiscard]] tl::unexpected<ExitCode> refuse(ExitCode code, const QString &text);

    //! All that the pipe or device \p path has, or with an empty one standard input, or \p most
    //! bytes of it; NotRead, which is said of \p object, where that fails.
    [[nodiscard]] Step<QByteArray> read(const QString &path, qint64 most, const QString &object);

    //! Shows what is under way on the last line of standard error; nothing there without a
    //! terminal. Empty takes it away. What is said or written takes it away, too.
    void progress(const QString &text);

private:
    const StopSignals &m_stop;
    bool m_outputIsTerminal = false;
    bool m_errorIsTerminal = false;
    bool m_showsProgress = false;
};

} // namespace tokendeck::cli
