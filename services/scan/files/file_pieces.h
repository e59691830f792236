// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <functional>
#include <span>

struct stat;

namespace tokendeck {

//! Takes a file piece by piece.
struct PieceTaker {
    //! Where the next piece is to be put, which stands at \c offset.
    std::function<std::span<char>(qint64 offset)> room;
    //! It was put there, and has \c size bytes. False when no more is wanted.
    std::function<bool(qint64 offset, qsizetype size)> take;
};

//! Reads the open file \p descriptor, of which \p status tells. Holes are left out where the file
//! system tells of them. Ends where the file ended when it was opened: one that is written to is
//! not followed. Returns errno, or 0.
[[nodiscard]] int readPieces(int descriptor, const struct stat &status, const PieceTaker &taker);

} // namespace tokendeck
