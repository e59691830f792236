// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/base/language.h"

#include <QCoreApplication>

//! In each test of what is said: the singulars and plurals, as the application has them.
static void haveEnglish()
{
    tokendeck::speak(QLatin1StringView(tokendeck::SourceLanguage));
}
Q_COREAPP_STARTUP_FUNCTION(haveEnglish)
