// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/board/bundle/connection_exchange.h"
#include "models/board/bundle/import_plan.h"
#include "words/base/message.h"

#include <QString>

namespace tokendeck {

// What is said of connections in files.

//! Why nothing of the file \p name was taken.
[[nodiscard]] QString bundleProblemText(const BundleProblem &problem, const QString &name);
//! What is wrong, as the middle of a sentence: "the id of its account is no number that an id can
//! be".
[[nodiscard]] QString bundleFaultText(const BundleFault &fault);

//! Where \p connection, of a file, leads: its region, else its host in ASCII, as letters of two
//! alphabets can look alike.
[[nodiscard]] QString bundledPlace(const Connection &connection);
//! Whether that is an address of Logz.io.
[[nodiscard]] bool isOfLogzIo(const Connection &connection);

//! What \p row is, and what becomes of it where it is \p chosen, or not. \p mine is the connection
//! that it is about, null without.
[[nodiscard]] QString importText(const BundleEntry &entry, const ImportRow &row,
                                 const Connection *mine, bool chosen);
//! That much was taken in.
[[nodiscard]] Message importMessage(const ImportEnd &end);
//! That \p name was written.
[[nodiscard]] Message exportMessage(const ExportEnd &end, const QString &name);

} // namespace tokendeck
