// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCollator>
#include <QLocale>

namespace tokendeck {

//! Reads as people do: by the locale, without case, "web 9" before "web 10".
[[nodiscard]] inline QCollator readingOrder()
{
    // The C locale cannot compare numbers inside texts.
    const QLocale locale;
    QCollator made(locale.language() == QLocale::C ? QLocale(QLocale::English) : locale);
    made.setNumericMode(true);
    made.setCaseSensitivity(Qt::CaseInsensitive);
    return made;
}

} // namespace tokendeck
