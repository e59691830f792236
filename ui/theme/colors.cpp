// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/colors.h"

#include <QPalette>

#include <algorithm>
#include <cmath>

namespace tokendeck {

namespace {

QColor rgb(QRgb value)
{
    return QColor(value | 0xff000000u);
}

const Colors lightColors{
    .background = rgb(0xffffff),
    .sidebar = rgb(0xf4f5f7),
    .control = rgb(0xffffff),
    .hover = rgb(0xf0f4fe),
    .accentSoft = rgb(0xe6edfc),
    .dangerSoft = rgb(0xfde8ea),
    .warningSoft = rgb(0xfdf1d8),
    .goodSoft = rgb(0xe4f5ea),
    .line = rgb(0xe1e4e8),
    .border = rgb(0xd9dde3),
    .text = rgb(0x1d2430),
    .dim = rgb(0x687385),
    .accent = rgb(0x2b5fd9),
    .danger = rgb(0xc62b36),
    .warning = rgb(0x9a5b00),
    .good = rgb(0x1c7c46),
    .dimOnTint = rgb(0x5b6678),
    .goodOnTint = rgb(0x19703f),
    .onAccent = rgb(0xffffff),
    .disabled = rgb(0x7f8999),
};

const Colors darkColors{
    .background = rgb(0x1b1f27),
    .sidebar = rgb(0x15181f),
    .control = rgb(0x20252f),
    .hover = rgb(0x222a38),
    .accentSoft = rgb(0x25324f),
    .dangerSoft = rgb(0x43252b),
    .warningSoft = rgb(0x3d3119),
    .goodSoft = rgb(0x1d3a2a),
    .line = rgb(0x2d333f),
    .border = rgb(0x3a4150),
    .text = rgb(0xe6e9ef),
    .dim = rgb(0x98a2b3),
    .accent = rgb(0x7aa2ff),
    .danger = rgb(0xff7b84),
    .warning = rgb(0xf0b454),
    .good = rgb(0x6fd197),
    .dimOnTint = rgb(0xa6b0c1),
    .goodOnTint = rgb(0x6fd197),
    .onAccent = rgb(0x15181f),
    .disabled = rgb(0x707a8c),
};

const Colors contrastLightColors{
    .background = rgb(0xffffff),
    .sidebar = rgb(0xffffff),
    .control = rgb(0xffffff),
    .hover = rgb(0xe3ebfb),
    .accentSoft = rgb(0xcddffd),
    .dangerSoft = rgb(0xffe3e5),
    .warningSoft = rgb(0xfff0c8),
    .goodSoft = rgb(0xdff5e6),
    .line = rgb(0x50565f),
    .border = rgb(0x101318),
    .text = rgb(0x000000),
    .dim = rgb(0x2f3642),
    .accent = rgb(0x002f8f),
    .danger = rgb(0x86000f),
    .warning = rgb(0x573200),
    .good = rgb(0x0a4a25),
    .dimOnTint = rgb(0x262c36),
    .goodOnTint = rgb(0x0a4523),
    .onAccent = rgb(0xffffff),
    .disabled = rgb(0x595f69),
};

const Colors contrastDarkColors{
    .background = rgb(0x000000),
    .sidebar = rgb(0x000000),
    .control = rgb(0x000000),
    .hover = rgb(0x1c2536),
    .accentSoft = rgb(0x14305e),
    .dangerSoft = rgb(0x4a0c14),
    .warningSoft = rgb(0x3d2c00),
    .goodSoft = rgb(0x06341a),
    .line = rgb(0xa4acb9),
    .border = rgb(0xffffff),
    .text = rgb(0xffffff),
    .dim = rgb(0xd0d6e0),
    .accent = rgb(0xa9c7ff),
    .danger = rgb(0xffb3b8),
    .warning = rgb(0xffd27a),
    .good = rgb(0x93efb6),
    .dimOnTint = rgb(0xdfe4ec),
    .goodOnTint = rgb(0x93efb6),
    .onAccent = rgb(0x000000),
    .disabled = rgb(0xa4acb9),
};

double channel(double value)
{
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF())
        + 0.0722 * channel(color.blueF());
}

} // namespace

const Colors &colorsOf(Scheme scheme)
{
    switch (scheme) {
    case Scheme::Light:
        break;
    case Scheme::Dark:
        return darkColors;
    case Scheme::ContrastLight:
        return contrastLightColors;
    case Scheme::ContrastDark:
        return contrastDarkColors;
    }
    return lightColors;
}

Scheme schemeOf(const QPalette &palette)
{
    const bool dark = palette.color(QPalette::Window).lightness()
        < palette.color(QPalette::WindowText).lightness();
    const Scheme contrast = schemeOf(dark, true);
    // Borders alone are never changed for one widget.
    return palette.color(QPalette::Mid) == colorsOf(contrast).border ? contrast
                                                                     : schemeOf(dark, false);
}

QPalette paletteOf(Scheme scheme)
{
    const Colors &c = colorsOf(scheme);
    QPalette palette;
    palette.setColor(QPalette::Window, c.background);
    palette.setColor(QPalette::Base, c.control);
    palette.setColor(QPalette::AlternateBase, c.sidebar);
    palette.setColor(QPalette::Button, c.control);
    palette.setColor(QPalette::WindowText, c.text);
    palette.setColor(QPalette::Text, c.text);
    palette.setColor(QPalette::ButtonText, c.text);
    palette.setColor(QPalette::BrightText, c.danger);
    palette.setColor(QPalette::PlaceholderText, c.dim);
    palette.setColor(QPalette::Highlight, c.accent);
    palette.setColor(QPalette::HighlightedText, c.onAccent);
    palette.setColor(QPalette::Link, c.accent);
    palette.setColor(QPalette::LinkVisited, c.accent);
    palette.setColor(QPalette::ToolTipBase, isDark(scheme) ? c.control : c.text);
    palette.setColor(QPalette::ToolTipText, isDark(scheme) ? c.text : c.background);
    palette.setColor(QPalette::Light, c.control);
    palette.setColor(QPalette::Midlight, c.line);
    palette.setColor(QPalette::Mid, c.border);
    palette.setColor(QPalette::Dark, c.border);
    palette.setColor(QPalette::Shadow, isDark(scheme) ? QColor(Qt::black) : c.dim);
    palette.setColor(QPalette::Disabled, QPalette::WindowText, c.disabled);
    // What a field holds is read while it cannot be changed, too; its surface says that it cannot.
    for (const auto role : {QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, c.dimOnTint);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, c.line);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, c.dim);
    return palette;
}

QColor toneColor(const Colors &colors, Tone tone, bool onTint)
{
    switch (tone) {
    case Tone::Normal:
        return colors.text;
    case Tone::Dim:
        return onTint ? colors.dimOnTint : colors.dim;
    case Tone::Accent:
        return colors.accent;
    case Tone::Good:
        return onTint ? colors.goodOnTint : colors.good;
    case Tone::Warning:
        return colors.warning;
    case Tone::Danger:
        return colors.danger;
    }
    return colors.text;
}

QColor groupColor(Scheme scheme, GroupColor color)
{
    const bool dark = isDark(scheme);
    switch (color) {
    case GroupColor::Grey:
        return rgb(dark ? 0x98a2b3 : 0x687385);
    case GroupColor::Blue:
        return rgb(dark ? 0x7aa2ff : 0x2b5fd9);
    case GroupColor::Teal:
        return rgb(dark ? 0x4fd1c5 : 0x0f766e);
    case GroupColor::Green:
        return rgb(dark ? 0x8fd46a : 0x3f7d1c);
    case GroupColor::Amber:
        return rgb(dark ? 0xf0b454 : 0x9a5b00);
    case GroupColor::Red:
        return rgb(dark ? 0xff7b84 : 0xc62b36);
    case GroupColor::Pink:
        return rgb(dark ? 0xf48fcb : 0xb8327e);
    case GroupColor::Violet:
        return rgb(dark ? 0xb79bff : 0x6d3fc4);
    }
    return {};
}

QColor toneSurface(const Colors &colors, Tone tone)
{
    switch (tone) {
    case Tone::Normal:
    case Tone::Dim:
        return colors.sidebar;
    case Tone::Accent:
        return colors.accentSoft;
    case Tone::Good:
        return colors.goodSoft;
    case Tone::Warning:
        return colors.warningSoft;
    case Tone::Danger:
        return colors.dangerSoft;
    }
    return colors.sidebar;
}

double contrastRatio(const QColor &a, const QColor &b)
{
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace tokendeck
