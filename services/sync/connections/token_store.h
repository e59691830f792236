// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/connection.h"
#include "models/domain/outcome.h"
#include "models/domain/secret.h"
#include "services/secrets/secret_vault.h"
#include "services/sync/connections/installation_id.h"
#include "services/sync/connections/keychain_debts.h"
#include "services/sync/connections/sealed_token.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <vector>

namespace tokendeck {

//! The API tokens of the connections in the vault, each sealed with the one origin that it may be
//! sent to, and what the vault is still owed: items that no connection names.
class TokenStore : public QObject {
    Q_OBJECT
public:
    using ReadDone = SecretVault::ReadDone;
    using Done = SecretVault::Done;

    //! \p vault outlives this. \p debts holds no secret.
    TokenStore(SecretVault &vault, KeychainDebts debts, InstallationId installation,
               QObject *parent = nullptr);
    ~TokenStore() override;

    //! The token of \p connection. Fails as the vault does, and with KeychainOtherOrigin, the kept
    //! origin in Problem::detail, where it was kept for another address than the connection's. One
    //! that was kept before origins or installations were is given them, behind the answer.
    void read(const Connection &connection, ReadDone done);
    //! The token of \p id and the origin that it is kept for, without a connection.
    void readSealed(const ConnectionId &id, std::function<void(Outcome<SealedToken>)> done);
    //! Whose items are made here; empty where that is not known.
    [[nodiscard]] QString installation() { return m_installation.value(); }
    //! The connections that have an item, less what is owed (SecretVault::list()).
    void list(QObject *context, SecretVault::ListDone done);
    //! SecretVault::lockService().
    void lockService(QObject *context, std::function<void(bool)> done);
    //! SecretVault::openService().
    void openService(QObject *context, std::function<void(bool)> done);
    //! SecretVault::stopOpeningService().
    void stopOpeningService();
    //! SecretVault::findRecycleBin().
    void findRecycleBin(QObject *context, std::function<void(bool)> done);
    //! SecretVault::serviceName().
    [[nodiscard]] QString keychainName() const { return m_vault.serviceName(); }
    //! Stores or replaces the token of \p connection with its origin.
    void write(const Connection &connection, const Secret &token, Done done);
    //! Removes the item of \p id. It is written down first, and struck off when it is gone, so that
    //! an end in between leaves no item that nobody knows of.
    void remove(const ConnectionId &id, Done done);
    //! remove() for what nobody waits for.
    void discard(const ConnectionId &id);

    //! An item of \p id is about to be made, and no connection names it yet.
    void willMake(const ConnectionId &id);
    //! A connection names the item of \p id from now on.
    void isNamed(const ConnectionId &id);
    //! Removes what is owed and not in \p named, as far as that needs no question to the user.
    void settleDebts(const std::vector<Connection> &named);

    //! Whether the vault has been asked to change something and has not answered.
    [[nodiscard]] bool isBusy() const { return m_changing > 0; }
    //! Calls \p done from the event loop as soon as isBusy() is false.
    void whenIdle(QObject *context, std::function<void()> done);

signals:
    //! keychainName() is another one, since the keychain was asked.
    void keychainNameChanged();

private:
    //! Somebody who waits for whenIdle().
    struct Waiting {
        QPointer<QObject> context;
        std::function<void()> done;
    };

    [[nodiscard]] Done counted(Done done);
    [[nodiscard]] Done striking(const ConnectionId &id, Done done);
    void tellIdle();

    SecretVault &m_vault;
    KeychainDebts m_debts;
    InstallationId m_installation;
    int m_changing = 0;
    std::vector<Waiting> m_waiting;
};

} // namespace tokendeck
