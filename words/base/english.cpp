// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/base/english.h"

#include <QCoreApplication>
#include <QTranslator>

using namespace Qt::StringLiterals;

//! The resources of a static library are there once they are asked for, from outside a namespace.
static void initEnglish()
{
    Q_INIT_RESOURCE(english);
}

namespace tokendeck {

void installEnglish()
{
    initEnglish();
    auto *forms = new QTranslator(QCoreApplication::instance());
    if (forms->load(u":/words/english.qm"_s))
        QCoreApplication::installTranslator(forms);
}

} // namespace tokendeck
