// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/ids.h"

#include <QMenu>

#include <vector>

namespace tokendeck {

class Actions;
class Workspace;

//! What the connection switcher offers: the families, and what can be done with the shown one.
class ConnectionMenu final : public QMenu {
    Q_OBJECT
public:
    //! \p families are the main connections, \p shown the one that is shown; invalid: all.
    ConnectionMenu(const Workspace &workspace, const std::vector<ConnectionId> &families,
                   const ConnectionId &shown, const Actions &actions, QWidget *parent);

signals:
    //! An invalid id: every connection.
    void familyChosen(const tokendeck::ConnectionId &main);
    void tokenEntryRequested(const tokendeck::ConnectionId &id);
    void renameRequested(const tokendeck::ConnectionId &id);
    void removeRequested(const tokendeck::ConnectionId &id);
};

} // namespace tokendeck
