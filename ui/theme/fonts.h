// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>

class QWidget;

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

//! Gives \p widget the font of \p style, also when the application's font changes.
void setTextStyle(QWidget *widget, TextStyle style);
//! Gives \p widget anew what setTextStyle() gave it, if it did: the application's font is another.
void renewTextStyle(QWidget *widget);

//! The system's font, not smaller than 13 pixels, enlarged by \p scale.
[[nodiscard]] QFont applicationFont(double scale = 1);

} // namespace tokendeck
