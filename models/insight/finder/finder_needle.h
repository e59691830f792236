// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

#include <optional>
#include <string>
#include <vector>

namespace tokendeck {

//! One spelling of a typed text, as names are searched for it (withWordMarks()).
struct FinderSpelling {
    std::string whole; //!< blanks at the ends left out, several as one
    std::vector<std::string> words; //!< what stands between blanks
    std::string letters; //!< all of it without blanks, and without marks

    friend bool operator==(const FinderSpelling &, const FinderSpelling &) = default;
};

//! What was typed to find something by.
struct FinderNeedle {
    FinderNeedle() = default;
    explicit FinderNeedle(QStringView typed);

    FinderSpelling folded; //!< as names are folded
    FinderSpelling exact; //!< as it was typed
    bool isFolded = true; //!< it was typed as it is folded
    quint64 letterSet = 0; //!< lettersIn() the folded ones
    std::optional<qint32> id; //!< all of it is one number
    //! The first or the last four characters of a token, case exact, when that is all of the text.
    std::string tokenEnd;

    [[nodiscard]] bool isEmpty() const { return folded.letters.empty(); }
    //! Whether no name matches this that does not match \p before.
    [[nodiscard]] bool isNarrowerThan(const FinderNeedle &before) const;

    friend bool operator==(const FinderNeedle &, const FinderNeedle &) = default;
};

} // namespace tokendeck
