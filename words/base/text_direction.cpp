// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/base/text_direction.h"

#include <QList>
#include <QLocale>

#include <algorithm>

namespace tokendeck {

QString leftToRight(const QString &text)
{
    constexpr QChar LeftToRightIsolate(0x2066);
    constexpr QChar PopDirectionalIsolate(0x2069);
    if (text.isEmpty() || QLocale().textDirection() == Qt::LeftToRight)
        return text;
    return LeftToRightIsolate + text + PopDirectionalIsolate;
}

Qt::LayoutDirection directionOf(const QString &text, Qt::LayoutDirection window)
{
    const auto runs = [](char32_t letter, Qt::LayoutDirection direction) {
        const QChar::Direction own = QChar::direction(letter);
        return direction == Qt::RightToLeft ? own == QChar::DirR || own == QChar::DirAL
                                            : own == QChar::DirL;
    };
    const Qt::LayoutDirection other = window == Qt::RightToLeft ? Qt::LeftToRight : Qt::RightToLeft;
    const QList<uint> letters = text.toUcs4();
    const bool isOther =
        std::ranges::any_of(letters, [&](uint letter) { return runs(letter, other); })
        && std::ranges::none_of(letters, [&](uint letter) { return runs(letter, window); });
    return isOther ? other : window;
}

} // namespace tokendeck
