// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <functional>
#include <optional>
#include <span>

namespace tokendeck {

class OpenFile;

//! Takes a file piece by piece.
struct PieceTaker {
    //! Where the next piece is to be put, which stands at \c offset.
    std::function<std::span<char>(qint64 offset)> room;
    //! It was put there, and has \c size bytes. False when no more is wanted.
    std::function<bool(qint64 offset, qsizetype size)> take;
};

//! Reads \p file. Holes are left out where the file system tells of them. Ends where the file ended
//! when it was opened: one that is written to is not followed. Returns what the system says of a
//! failure (SystemError).
[[nodiscard]] std::optional<int> readPieces(OpenFile &file, const PieceTaker &taker);

} // namespace tokendeck
