// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace tokendeck {

// Names come from the server and from other people: they may turn the text around them, break its
// line, or hide characters. Whatever is drawn or spoken has them through here; whatever is
// searched, sorted, compared, copied or sent has them as they are.

//! \p name with a visible mark ("‹U+202E›") in place of each character that cannot be seen, and "␣"
//! for blanks at its ends. For a name that stands alone where nothing else is on the line.
[[nodiscard]] QString visibleName(const QString &name);

//! visibleName() in Unicode's first strong isolate (UAX #9, 3.1.2), so that its direction changes
//! nothing around it, nor what is around it the name. In a language that runs from left to right, a
//! name that cannot (Latin, Greek, Cyrillic; most are ASCII) stays as it is, without a copy.
[[nodiscard]] QString isolated(const QString &name);

//! \p text, in which names may be isolated(), without what that has put around them: for programs,
//! whose reader decides of directions anew.
[[nodiscard]] QString withoutIsolates(const QString &text);

//! Why a text cannot be seen as what it is.
enum class HiddenText {
    None,
    Partly, //!< a character that turns the text round, breaks its line, or cannot be seen
    All, //!< nothing can be seen
};

//! What of \p text cannot be seen. Joiners (U+200C, U+200D) are fine between visible characters,
//! where scripts and emoji need them, and variation selectors behind one.
[[nodiscard]] HiddenText hiddenIn(const QString &text);

//! \p name without what visibleName() marks, trimmed: what a field offers to go on from, as a line
//! of input would draw the name itself, turned round.
[[nodiscard]] QString withoutHidden(const QString &name);

} // namespace tokendeck
