// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/fonts.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QVariant>
#include <QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

constexpr int MinPixelSize = 13;
//! Of a widget: its TextStyle.
constexpr auto StyleProperty = "textStyle";

//! The font that the desktop's settings name. Where there are none, Qt answers with fontconfig's
//! generic names: then the faces that the window was drawn for come first, if they are installed.
QFont systemFont(QFontDatabase::SystemFont kind)
{
    QFont font = QFontDatabase::systemFont(kind);
    const QString named = font.family();
    if (named.startsWith("Sans"_L1, Qt::CaseInsensitive))
        font.setFamilies({u"Inter"_s, named});
    else if (named.startsWith("Mono"_L1, Qt::CaseInsensitive))
        font.setFamilies({u"JetBrains Mono"_s, named});
    return font;
}

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
        return scaled(systemFont(QFontDatabase::FixedFont), size, 12.0 / 13);
    }
    return base;
}

QFont fontOf(TextStyle style)
{
    return fontOf(style, QApplication::font());
}

void setTextStyle(QWidget *widget, TextStyle style)
{
    widget->setProperty(StyleProperty, int(style));
    widget->setFont(fontOf(style));
}

void renewTextStyle(QWidget *widget)
{
    if (const QVariant style = widget->property(StyleProperty); style.isValid())
        widget->setFont(fontOf(TextStyle(style.toInt())));
}

QFont applicationFont(double scale)
{
    QFont font = systemFont(QFontDatabase::GeneralFont);
    font.setPixelSize(qRound(std::max(MinPixelSize, pixelSizeOf(font)) * scale));
    return font;
}

} // namespace tokendeck
