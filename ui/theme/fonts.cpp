// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/fonts.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>

#include <algorithm>

namespace tokendeck {

namespace {

constexpr int MinPixelSize = 13;

int pixelSizeOf(const QFont &font)
{
    return font.pixelSize() > 0 ? font.pixelSize() : QFontInfo(font).pixelSize();
}

QFont scaled(QFont font, int size, double factor, QFont::Weight weight = QFont::Normal)
{
    font.setPixelSize(std::max(1, qRound(size * factor)));
    font.setWeight(weight);
    return font;
}

} // namespace

QFont fontOf(TextStyle style, const QFont &base)
{
    const int size = pixelSizeOf(base);
    switch (style) {
    case TextStyle::Body:
        return scaled(base, size, 1.0);
    case TextStyle::BodyStrong:
        return scaled(base, size, 1.0, QFont::Medium);
    case TextStyle::Bold:
        return scaled(base, size, 1.0, QFont::DemiBold);
    case TextStyle::Small:
        return scaled(base, size, 12.0 / 13);
    case TextStyle::Caption:
        return scaled(base, size, 11.0 / 13);
    case TextStyle::Heading:
        return scaled(base, size, 15.0 / 13, QFont::DemiBold);
    case TextStyle::Title:
        return scaled(base, size, 17.0 / 13, QFont::DemiBold);
    case TextStyle::Display:
        return scaled(base, size, 26.0 / 13, QFont::DemiBold);
    case TextStyle::Fixed:
        return scaled(QFontDatabase::systemFont(QFontDatabase::FixedFont), size, 12.0 / 13);
    }
    return base;
}

QFont fontOf(TextStyle style)
{
    return fontOf(style, QApplication::font());
}

QFont applicationFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    font.setPixelSize(std::max(MinPixelSize, pixelSizeOf(font)));
    return font;
}

} // namespace tokendeck
