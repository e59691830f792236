// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/base/number_words.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

struct NumberWords {
    Q_DECLARE_TR_FUNCTIONS(tokendeck::Numbers)
};

QLocale numberLocale()
{
    const QLocale locale;
    return locale.language() == QLocale::C ? QLocale(QLocale::English) : locale;
}

} // namespace

QString numberText(qint64 number)
{
    return numberLocale().toString(number);
}

QString shareText(qint64 part, qint64 whole)
{
    if (whole <= 0)
        return NumberWords::tr("0 %");
    const qint64 percent = (part * 100 + whole / 2) / whole;
    if (part > 0 && percent == 0)
        return NumberWords::tr("<1 %");
    if (part < whole && percent >= 100)
        return NumberWords::tr(">99 %");
    return NumberWords::tr("%1 %").arg(percent);
}

} // namespace tokendeck
