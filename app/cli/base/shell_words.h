// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace tokendeck::cli {

//! A line that is being typed, as a POSIX shell would split it.
struct ShellWords {
    QStringList words; //!< never empty: the last one is being typed, and may be empty
    QString lastWritten; //!< the last one as it stands in the line
    QChar quote; //!< of the last one, that is open; null where none is
    qsizetype beforeQuote = 0; //!< of the last one, how long it is before that quote
};

//! Splits \p line at blanks, with quotes and backslashes (POSIX, XCU 2.2). Nothing is expanded.
[[nodiscard]] ShellWords shellWordsOf(const QString &line);

//! \p word as bash reads it back, with a backslash before what is special: as it is typed.
[[nodiscard]] QString quotedForBash(const QString &word);
//! \p word as it is typed behind \p quote, which is open; as above where that is null. It ends with
//! \p quote where that is closed then.
[[nodiscard]] QString quotedForBash(const QString &word, QChar quote);

} // namespace tokendeck::cli
