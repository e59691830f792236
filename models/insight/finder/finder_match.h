// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/insight/finder/finder_keys.h"
#include "models/insight/finder/finder_needle.h"

#include <optional>
#include <string_view>
#include <vector>

namespace tokendeck {

//! How something was found, the best first.
enum class FinderRank : quint8 {
    Id, //!< the text is its id
    TokenEnd, //!< the text is the first or the last four characters of its token
    NameBegins, //!< the name begins so
    WordsBegin, //!< each word of the text begins a word of the name
    PlaceWords, //!< the same of the name and of what the place is called, at least one of the name
    Letters, //!< the name has the letters of the text in their order
    None,
};

//! A name that has the letters of a text.
struct FinderName {
    FinderRank rank = FinderRank::None;
    quint32 span = 0; //!< bytes from the first to the last letter; of Letters alone
};

//! How the marked name \p text is found by \p spelling.
[[nodiscard]] FinderName matchName(std::string_view text, const FinderSpelling &spelling);

//! Whether the marked name \p text is found by \p spelling as \p rank says.
[[nodiscard]] bool matchesAs(FinderRank rank, std::string_view text,
                             const FinderSpelling &spelling);

//! Where the letters of a match stand in a marked name: ascending positions of bytes. Without any,
//! the name is not what it was found by.
[[nodiscard]] std::vector<size_t> matchedBytes(std::string_view text,
                                               const FinderSpelling &spelling);

//! Says of every name of \p keys whether it, or a word of it, begins with \p spelling: \p ranks has
//! as many entries as there are rows, and keeps None where it does not. One pass over the buffer.
void matchBeginnings(const FinderKeys &keys, const FinderSpelling &spelling,
                     std::vector<FinderRank> &ranks);

//! The same for words of which some begin words of \p place, as marked as a name is, and the others
//! words of the name: PlaceWords where nothing better was found.
void matchBeginnings(const FinderKeys &keys, const FinderSpelling &spelling, std::string_view place,
                     std::vector<FinderRank> &ranks);

//! How far apart the letters of \p letters stand in the marked name \p text, which has them in this
//! order; absent where it does not.
[[nodiscard]] std::optional<quint32> letterSpan(std::string_view text, std::string_view letters);

//! Whether \p letters are the beginnings of words of the marked name \p text, in their order: "nsh"
//! of "New shared token".
[[nodiscard]] bool areBeginnings(std::string_view text, std::string_view letters);

} // namespace tokendeck
