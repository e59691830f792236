// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>

namespace tokendeck {

//! The sizes that the window uses, all derived from the system's font.
enum class TextStyle {
    Body,
    BodyStrong, //!< buttons, names of fields
    Bold, //!< what is selected, names in cards
    Small, //!< table headers, the status bar
    Caption, //!< group names, counts, pills
    Heading, //!< the name in the details pane
    Title, //!< of a page
    Display, //!< of the start page
    Fixed, //!< tokens
};

//! The font of \p style over \p base, the application's font.
[[nodiscard]] QFont fontOf(TextStyle style, const QFont &base);
//! The same over the application's font.
[[nodiscard]] QFont fontOf(TextStyle style);

//! The system's font, not smaller than 13 pixels.
[[nodiscard]] QFont applicationFont();

} // namespace tokendeck
