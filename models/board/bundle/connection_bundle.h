// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/file_problem.h"
#include "models/domain/api_token_entry.h"
#include "models/domain/connection.h"
#include "models/insight/findings/silence.h"

#include <QLatin1StringView>
#include <QString>

#include <optional>
#include <vector>

namespace tokendeck {

// Connections as they are handed on in a file: to another computer, or to a colleague. None of it
// is a secret, and nothing of it names this computer.

//! What a file of connections calls itself.
inline constexpr QLatin1StringView BundleFormat{"tokendeck-connections"};
//! The version that is written, and the newest that is read.
inline constexpr int BundleVersion = 1;
//! A larger file is not read, and none is written.
inline constexpr qint64 MaxBundleBytes = qint64(4) * 1024 * 1024;
//! The longest name, and the longest note, owner or reason, in characters.
inline constexpr qsizetype MaxBundledName = 250;
inline constexpr qsizetype MaxBundledNote = 500;

//! One connection, without its token.
struct BundledConnection {
    //! Its id and its parent's are the file's own ("c1"); where a token is kept is not told.
    Connection connection;
    //! Notes and owners of its API tokens, by the backend's id; below 0 are the ids of those that
    //! were written down by hand.
    ApiTokenEntries notes;
    //! What is silenced of its account, and of those below it that have no connection. What they
    //! say of a computer's own objects goes by the file's ids, too.
    std::vector<Silence> silences;

    friend bool operator==(const BundledConnection &, const BundledConnection &) = default;
};

//! What is wrong with a member of such a file.
enum class BundleFaultKind {
    Missing, //!< or of another type than it should be
    Empty,
    TooLong,
    HiddenCharacter,
    LooksLikeToken,
    OutOfRange, //!< a number
    UnknownWord, //!< of a closed set: a region, a colour, a kind of origin
    BadAddress, //!< no address that a token may be sent to
    Twice, //!< the id, or the object, stands in the file before
    SameAccount, //!< a connection before it is of the same account
    NoParent, //!< names no main connection of the file
    OtherAccount, //!< a silence of another backend than its connection's
    NotUnderstood, //!< a silence that no version up to this one has written
};

//! The first fault of an entry.
struct BundleFault {
    QString member; //!< where: "connections[2].accountId"
    BundleFaultKind kind = BundleFaultKind::Missing;

    friend bool operator==(const BundleFault &, const BundleFault &) = default;
};

//! An entry of a file. One with a fault says no more than its name, as far as that can be read:
//! nothing of it is taken.
struct BundleEntry {
    BundledConnection content;
    std::optional<BundleFault> fault;

    friend bool operator==(const BundleEntry &, const BundleEntry &) = default;
};

//! A file of connections, in its order.
struct ConnectionBundle {
    std::vector<BundleEntry> entries;

    friend bool operator==(const ConnectionBundle &, const ConnectionBundle &) = default;
};

//! Why nothing of a file can be read.
struct BundleProblem {
    enum class Kind {
        NotRead, //!< the system's words are in detail
        TooLarge, //!< over MaxBundleBytes
        NotJson, //!< damaged or cut; the parser's words are in detail
        Foreign, //!< of something else
        TooNew, //!< its version is in detail
    };
    Kind kind = Kind::NotRead;
    QString detail = {};

    friend bool operator==(const BundleProblem &, const BundleProblem &) = default;
};

} // namespace tokendeck
