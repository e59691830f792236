// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/logs/sample_log.h"
#include "models/domain/outcome.h"
#include "services/api/codecs/log_search.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace tokendeck {

//! Logs out of JSON lines: one object a line, blank lines left out.
struct LogLines {
    std::vector<SampleLog> logs; //!< the newest first; those without a time last, as they stood
    int badLines = 0; //!< lines that are no JSON object
    int firstBadLine = 0; //!< the first of them, from 1; 0 without one
    bool isCut = false; //!< there was more than the limits allow
    //! The fields of the logs and the most frequent values of each that a filter could ask for.
    std::vector<FieldValues> fields;
};

inline constexpr qint64 MaxLogBytes = qint64(16) * 1024 * 1024;
inline constexpr int MaxLogLines = 50'000;
inline constexpr int MaxLogFields = 200; //!< of LogLines::fields
inline constexpr int MaxValuesPerField = 50;

//! Reads \p text as far as the limits allow. For the background: 16 MB take some tenths of a
//! second.
[[nodiscard]] LogLines readLogLines(const QByteArray &text);
//! The same for a file. FileFailed with the system's words.
[[nodiscard]] Outcome<LogLines> readLogFile(const QString &path);

} // namespace tokendeck
