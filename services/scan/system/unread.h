// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <array>

namespace tokendeck {

//! Why something was not read.
enum class UnreadReason {
    NotThere, //!< nothing has the name that was given
    NotAllowed, //!< the system's permissions
    Archive, //!< packed or encrypted: what is in it is not looked at
    Failed, //!< the system's words say why
    Special, //!< it was named, and is neither a file nor a folder
    NoGit, //!< git is not there, or did not answer as it should
    NoRepository, //!< the folder is in no git repository
};

inline constexpr std::array AllUnreadReasons{UnreadReason::NotThere,    UnreadReason::NotAllowed,
                                             UnreadReason::Archive,     UnreadReason::Failed,
                                             UnreadReason::Special,     UnreadReason::NoGit,
                                             UnreadReason::NoRepository};

//! Something that was not read.
struct Unread {
    QString path;
    UnreadReason reason = UnreadReason::Failed;
    QString detail; //!< the system's or git's words, where there are some
};

} // namespace tokendeck
