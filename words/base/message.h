// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "words/base/tone.h"

#include <QString>

#include <functional>

namespace tokendeck {

//! What a message bar says.
struct Message {
    Tone tone = Tone::Normal; //!< Good, Warning, Danger, or Accent for information
    QString text; //!< plain text
    QString actionText; //!< a verb; empty for none
    std::function<void()> action;
    //! Behind the verb, shown and not spoken: its keys, how long it can be done.
    QString actionHint = {};
    //! Something else that can be done, which stands before the verb; empty for nothing.
    QString otherText = {};
    std::function<void()> other = {};
    //! Whether the admin can close it. One that states what is, not what happened, cannot be.
    bool closable = true;
    //! Names what is lost or dangerous where the message tells of that; empty for an outcome, which
    //! the next one replaces. A notice stands beside everything else until the admin closes it, and
    //! only one of the same name takes its place.
    QString notice = {};
    //! Whether what it says is true still, of one that says what keeps something from being done:
    //! it goes by itself when that does. Absent: it stands until it is closed.
    std::function<bool()> holds = {};
};

} // namespace tokendeck
