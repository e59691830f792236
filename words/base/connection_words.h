// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/connection_marks.h"
#include "models/domain/ids.h"

#include <QString>
#include <QStringList>

namespace tokendeck {

class Workspace;
struct Connection;

//! The name of \p color.
[[nodiscard]] QString groupColorWord(GroupColor color);
//! That the connections \p names, one or more, are production.
[[nodiscard]] QString productionText(const QStringList &names);
//! That they are read-only.
[[nodiscard]] QString readOnlyText(const QStringList &names);
//! That what a dialog is about belongs to the account of \p connection.
[[nodiscard]] QString accountSentence(const Workspace &workspace, const ConnectionId &connection);
//! Why \p connection, which may be one that is only about to be made, cannot be called \p name: it
//! could not be told from another one. Empty where it can.
[[nodiscard]] QString connectionNameObjection(const Workspace &workspace,
                                              const Connection &connection, const QString &name);
//! The name of \p connection, which is about to be made; where that is taken, with its place, and
//! where that is, too, with a number: "Acme (Europe)", "Acme (2)".
[[nodiscard]] QString freeConnectionName(const Workspace &workspace, const Connection &connection);
//! That nothing at \p place, a host or an address, is the API of Logz.io, as it knows no whoami.
[[nodiscard]] QString noApiText(const QString &place);
//! What differs between \p before and \p after, a sentence for each; empty where nothing does.
[[nodiscard]] QString marksChangeText(const ConnectionMarks &before, const ConnectionMarks &after);

} // namespace tokendeck
