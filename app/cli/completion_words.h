// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/base/word_hint.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace tokendeck::cli {

//! What can stand in the place of the last word of a command line.
struct Completion {
    bool files = false; //!< names of files, beside the words
    std::vector<WordHint> words;
};

//! What can stand in the place of the last of \p words, which follow the program's name. Reads the
//! list of connections and their offline copies, as far as there is time, and asks nobody.
[[nodiscard]] Completion completionOf(const QStringList &words);

} // namespace tokendeck::cli
