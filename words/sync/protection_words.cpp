// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/sync/protection_words.h"

#include "words/base/name_words.h"

#include <QCoreApplication>

namespace tokendeck {

namespace {

struct ProtectionWords {
    Q_DECLARE_TR_FUNCTIONS(tokendeck::ProtectionWords)
};

} // namespace

QString typedNameText(const TypedName &wanted)
{
    const QString name = quotedName(wanted.name);
    if (!wanted.isConnection)
        return ProtectionWords::tr("%1 is marked as production. Type %2 to go on:")
            .arg(quotedName(wanted.connection), name);
    if (wanted.connections == 1)
        return ProtectionWords::tr("The connection is marked as production. Type its name, %1, to "
                                   "go on:")
            .arg(name);
    return ProtectionWords::tr("%n connections of it are marked as production. Type the name of "
                               "the one with most of it, %1, to go on:",
                               nullptr, wanted.connections)
        .arg(name);
}

QString typedNameObjection(const TypedName &wanted)
{
    return ProtectionWords::tr("Type %1 first.").arg(quotedName(wanted.name));
}

} // namespace tokendeck
