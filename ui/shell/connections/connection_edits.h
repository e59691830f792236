// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/problem.h"
#include "ui/base/dependencies.h"
#include "words/base/message.h"

#include <QObject>

#include <vector>

class QWidget;

namespace tokendeck {

class Actions;
class ConnectionMenu;

//! Asks what there is to ask about a connection, does it, and says what came of it.
class ConnectionEdits final : public QObject {
    Q_OBJECT
public:
    //! The dialogs open over \p window, which owns this. Answers those of \p actions that hand
    //! connections on.
    ConnectionEdits(const Dependencies &dependencies, const Actions &actions, QWidget *window);

    void enterToken(const ConnectionId &id);
    //! Finds out why it works or does not.
    void check(const ConnectionId &id);
    //! Connects the sub accounts of \p id that are not, once it was asked.
    void addSubAccounts(const ConnectionId &id);
    void rename(const ConnectionId &id);
    void remove(const ConnectionId &id);
    //! Lets the admin choose which of \p families are shown, and mark them, from \p current on,
    //! or the first of \p shown, which are now: all where none is.
    void openConnections(const std::vector<ConnectionId> &families,
                         const std::vector<ConnectionId> &shown, const ConnectionId &current);
    //! Does what is chosen in \p menu for one connection.
    void follow(const ConnectionMenu *menu);
    void resetSandbox();

signals:
    void messageReady(const tokendeck::Message &message);
    //! It is there again, with its sample data.
    void sandboxReset();
    void familiesChosen(const std::vector<tokendeck::ConnectionId> &mains);

private:
    void followTransfer(const Actions &actions);
    void removeSnapshots(const ConnectionId &id);
    void sayReset();
    void sayFailed(const Problem &problem, const QString &object);

    const Dependencies m_deps;
    QWidget *m_window = nullptr;
};

} // namespace tokendeck
