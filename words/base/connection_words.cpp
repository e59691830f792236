// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/base/connection_words.h"

#include "models/domain/names/display_name.h"
#include "models/store/connection_lookup.h"
#include "words/base/name_words.h"
#include "words/base/place_words.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

struct ConnectionWords {
    Q_DECLARE_TR_FUNCTIONS(tokendeck::ConnectionWords)
};

} // namespace

QString groupColorWord(GroupColor color)
{
    switch (color) {
    case GroupColor::Grey:
        return ConnectionWords::tr("Grey");
    case GroupColor::Blue:
        return ConnectionWords::tr("Blue");
    case GroupColor::Teal:
        return ConnectionWords::tr("Teal");
    case GroupColor::Green:
        return ConnectionWords::tr("Green");
    case GroupColor::Amber:
        return ConnectionWords::tr("Amber");
    case GroupColor::Red:
        return ConnectionWords::tr("Red");
    case GroupColor::Pink:
        return ConnectionWords::tr("Pink");
    case GroupColor::Violet:
        return ConnectionWords::tr("Violet");
    }
    return {};
}

QString productionText(const QStringList &names)
{
    return ConnectionWords::tr("The connections %1 are marked as production.", nullptr,
                               int(names.size()))
        .arg(quotedNames(names));
}

QString readOnlyText(const QStringList &names)
{
    return ConnectionWords::tr("The connections %1 are read-only.", nullptr, int(names.size()))
        .arg(quotedNames(names));
}

QString connectionNameObjection(const Workspace &workspace, const Connection &connection,
                                const QString &name)
{
    return isNameTaken(workspace.connections(), connection, name)
        ? ConnectionWords::tr("Another connection is called %1.").arg(quotedName(name))
        : QString();
}

QString noApiText(const QString &place)
{
    return ConnectionWords::tr("Logz.io’s API is not at %1. Check the address.").arg(place);
}

QString freeConnectionName(const Workspace &workspace, const Connection &connection)
{
    const QString &name = connection.name;
    if (!isNameTaken(workspace.connections(), connection, name))
        return name;
    const auto with = [&name](const QString &addition) {
        return u"%1 (%2)"_s.arg(name, addition);
    };
    QString candidate = with(placeNameOf(connection));
    for (int number = 2; isNameTaken(workspace.connections(), connection, candidate); ++number)
        candidate = with(QString::number(number));
    return candidate;
}

QString accountSentence(const Workspace &workspace, const ConnectionId &connection)
{
    return ConnectionWords::tr("It belongs to %1.", "an account")
        .arg(isolated(shownAccountName(workspace, connection)));
}

QString marksChangeText(const ConnectionMarks &before, const ConnectionMarks &after)
{
    QStringList said;
    if (after.readOnly != before.readOnly)
        said.append(after.readOnly ? ConnectionWords::tr("It is read-only now.")
                                   : ConnectionWords::tr("It is read-only no more."));
    if (after.production != before.production)
        said.append(after.production ? ConnectionWords::tr("It is marked as production now.")
                                     : ConnectionWords::tr("It is marked as production no more."));
    if (after.group.isEmpty() && !before.group.isEmpty())
        said.append(ConnectionWords::tr("It left the group %1.").arg(quotedName(before.group)));
    else if (after.group != before.group)
        said.append(ConnectionWords::tr("It is in the group %1 now.").arg(quotedName(after.group)));
    else if (after.color != before.color)
        said.append(ConnectionWords::tr("The colour of its group %1 is now: %2.")
                        .arg(quotedName(after.group), groupColorWord(after.color)));
    return said.join(u' ');
}

} // namespace tokendeck
