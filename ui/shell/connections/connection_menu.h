// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/ids.h"

#include <QMenu>

#include <vector>

namespace tokendeck {

class Actions;
class Workspace;
struct ConnectionInfo;

//! What the connection switcher offers: which connections are shown, and what can be done with the
//! shown one.
class ConnectionMenu final : public QMenu {
    Q_OBJECT
public:
    //! \p families are the main connections, \p shown those that are shown; empty: all.
    ConnectionMenu(const Workspace &workspace, const std::vector<ConnectionId> &families,
                   const std::vector<ConnectionId> &shown, const Actions &actions, QWidget *parent);

signals:
    //! None: every connection.
    void familiesChosen(const std::vector<tokendeck::ConnectionId> &mains);
    //! Several are to be chosen, or marked: \p id at first.
    void connectionsRequested(const tokendeck::ConnectionId &id);
    void tokenEntryRequested(const tokendeck::ConnectionId &id);
    void checkRequested(const tokendeck::ConnectionId &id);
    void renameRequested(const tokendeck::ConnectionId &id);
    void removeRequested(const tokendeck::ConnectionId &id);
    void sandboxLeft();
    void sandboxResetRequested();

private:
    void addChoices(const Workspace &workspace, const std::vector<ConnectionId> &families,
                    const std::vector<ConnectionId> &shown);
    //! What can be done with a connection, with \p info where one is shown. Returns those of it
    //! that cannot be done with that one.
    [[nodiscard]] QList<QAction *> addEdits(const ConnectionInfo *info);
};

} // namespace tokendeck
