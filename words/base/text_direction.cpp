// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/base/text_direction.h"

#include <QLocale>

namespace tokendeck {

QString leftToRight(const QString &text)
{
    constexpr QChar LeftToRightIsolate(0x2066);
    constexpr QChar PopDirectionalIsolate(0x2069);
    if (text.isEmpty() || QLocale().textDirection() == Qt::LeftToRight)
        return text;
    return LeftToRightIsolate + text + PopDirectionalIsolate;
}

} // namespace tokendeck
