// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/connection_marks.h"
#include "words/base/tone.h"

#include <QColor>

class QPalette;

namespace tokendeck {

enum class Scheme { Light, Dark, ContrastLight, ContrastDark };

[[nodiscard]] constexpr bool isDark(Scheme scheme)
{
    return scheme == Scheme::Dark || scheme == Scheme::ContrastDark;
}
[[nodiscard]] constexpr bool hasHighContrast(Scheme scheme)
{
    return scheme == Scheme::ContrastLight || scheme == Scheme::ContrastDark;
}
[[nodiscard]] constexpr Scheme schemeOf(bool dark, bool highContrast)
{
    if (highContrast)
        return dark ? Scheme::ContrastDark : Scheme::ContrastLight;
    return dark ? Scheme::Dark : Scheme::Light;
}

//! The named colours of one scheme. Every text colour reaches a contrast of 4.5:1 on the surfaces
//! it is used on, and of 7:1 where the scheme has high contrast, whose lines and borders do, too;
//! tests/ui computes that.
struct Colors {
    // Surfaces.
    QColor background;
    QColor sidebar; //!< also the inside of read-only fields
    QColor control; //!< the inside of buttons and fields that take input
    QColor hover; //!< a row or an entry under the mouse
    QColor accentSoft; //!< selection, and the inside of pills
    QColor dangerSoft;
    QColor warningSoft;
    QColor goodSoft;
    // Lines.
    QColor line; //!< between rows and parts
    QColor border; //!< around controls
    // Text on background and control.
    QColor text;
    QColor dim;
    QColor accent;
    QColor danger;
    QColor warning;
    QColor good;
    // Text on every other surface.
    QColor dimOnTint;
    QColor goodOnTint;
    QColor onAccent; //!< on a surface of the accent or the danger colour
    QColor disabled; //!< text of what cannot be used now; exempt from the contrast rule
};

[[nodiscard]] const Colors &colorsOf(Scheme scheme);
//! The scheme that \p palette was made for; where it is none of paletteOf(), dark if its window is
//! darker than its text.
[[nodiscard]] Scheme schemeOf(const QPalette &palette);
[[nodiscard]] inline const Colors &colorsOf(const QPalette &palette)
{
    return colorsOf(schemeOf(palette));
}
[[nodiscard]] QPalette paletteOf(Scheme scheme);

//! The text colour that says \p tone, on the plain background or on a tinted surface.
[[nodiscard]] QColor toneColor(const Colors &colors, Tone tone, bool onTint = false);
//! The surface behind a pill or a bar of \p tone.
[[nodiscard]] QColor toneSurface(const Colors &colors, Tone tone);

//! What \p color looks like: at least 3:1 on every surface that it is painted on, and never without
//! the group's name.
[[nodiscard]] QColor groupColor(Scheme scheme, GroupColor color);

//! The contrast of two colours, 1 to 21 (WCAG 2.2, relative luminance).
[[nodiscard]] double contrastRatio(const QColor &a, const QColor &b);

} // namespace tokendeck
