// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/base/english.h"

#include <QCoreApplication>

//! In each test of what is said: the singulars and plurals, as the application has them.
static void haveEnglish()
{
    tokendeck::installEnglish();
}
Q_COREAPP_STARTUP_FUNCTION(haveEnglish)
