// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/outcome.h"
#include "models/store/workspace.h"
#include "services/api/logz_api.h"
#include "services/secrets/secret_vault.h"
#include "services/sync/access/credentials.h"
#include "services/sync/connections/candidate_check.h"
#include "services/sync/connections/connection_file.h"
#include "services/sync/connections/token_store.h"
#include "services/sync/refresh/sync_service.h"

#include <QObject>

#include <functional>
#include <optional>
#include <set>
#include <vector>

namespace tokendeck {

//! A checked token that becomes a connection.
struct NewConnection {
    Candidate candidate;
    Identity identity; //!< from check()
    QString name; //!< not empty
    SecretStorage storage = SecretStorage::Keychain;
    std::optional<ConnectionId> parent; //!< see Connection::parent
    //! Without a parent, whose marks it has else. A group that there is stays as it is
    //! written, and keeps its colour.
    ConnectionMarks marks = {};
};

//! Adds, keeps and removes connections, and locks and unlocks them.
//!
//! The list, without the embedded sandbox, is in a file without secrets, the tokens are in the
//! vault, and nothing of either is touched before restore() and unlock().
//!
//! Locked is one state. It begins with lock(), while there is a connection, ends with unlock(), and
//! is the same for every reason to lock. Without a connection there is nothing to lock, and no such
//! state: lock() then only ends what is under way. Before the first unlock() nothing is locked
//! either, but no token was read yet.
class ConnectionService : public QObject {
    Q_OBJECT
public:
    template <typename T> using Done = std::function<void(Outcome<T>)>;
    using DoneVoid = std::function<void(VoidOutcome)>;

    //! All references outlive this.
    ConnectionService(Workspace &workspace, SecretVault &vault, LogzApi &api,
                      Credentials &credentials, SyncService &sync, ConnectionFile file,
                      QObject *parent = nullptr);
    ~ConnectionService() override;

    //! Puts the connections of the file into the workspace, locked. Reads one small file and
    //! nothing else. A damaged one was moved aside: FileDamaged, and there are no connections.
    //! After FileFailed the file is left as it is, and no connection can be added in this run.
    [[nodiscard]] VoidOutcome restore();

    [[nodiscard]] bool isLocked() const { return m_phase == Phase::Locked; }
    //! Reads the tokens of all connections from the vault; each that is there is refreshed at once,
    //! each that is not is marked with the Problem (ConnectionInfo).
    void unlock();
    //! unlock() for \p ids, whose order counts; the others stay locked. What the vault is owed
    //! stays owed.
    void unlockOnly(const std::vector<ConnectionId> &ids);
    //! Drops every token from memory and ends every call (LogzApi::suspend()). Asks nothing and
    //! cannot fail.
    void lock();
    //! Asks the vault again for the tokens that it did not give, and for every list.
    void refreshAll();

    //! See checkCandidate(). Changes nothing, and is cancelled by lock().
    CallHandle check(const Candidate &candidate, QObject *context, Done<CandidateReport> done);
    //! The connection to \p account at \p apiUrl, if there is one.
    [[nodiscard]] std::optional<ConnectionId> find(const QUrl &apiUrl, AccountId account) const;

    //! Keeps the token, then the connection, then refreshes it. A second connection to the same
    //! account is InvalidInput with the account's name in Problem::detail. When the vault or the
    //! file fails nothing is kept, and the caller may try again, as with SecretStorage::Session.
    //! Cancelled when the parent was removed meanwhile.
    void add(const NewConnection &connection, QObject *context, Done<ConnectionId> done);
    //! Makes a connection that no file and no vault comes to know of, for this run alone, once
    //! unlocked. Its storage is Session. Nothing is checked.
    ConnectionId lend(const NewConnection &connection);
    //! Gives \p id another token, which must be one of the same account (else InvalidInput with
    //! that account's name in Problem::detail), and refreshes it. \p storage, when given, is where
    //! the connection keeps its token from now on. When the vault fails all stays as it was.
    void reenterToken(const ConnectionId &id, const Secret &token, QObject *context, DoneVoid done,
                      std::optional<SecretStorage> storage = {});
    //! Gives a connection of the embedded sandbox its token, unchecked, unless locked.
    void supplyToken(const ConnectionId &id, const Secret &token);
    //! \p name is trimmed; InvalidInput when nothing is left.
    [[nodiscard]] VoidOutcome rename(const ConnectionId &id, const QString &name);
    //! Gives \p id's family \p marks, whose group is trimmed, and the other connections of that
    //! group, see isSameGroup(), its name as it is written there and its colour. InvalidInput
    //! without such a connection.
    [[nodiscard]] VoidOutcome setMarks(const ConnectionId &id, const ConnectionMarks &marks);
    //! Adds \p added, whose tokens are not known: they wait for them, see reenterToken(). Gives
    //! those of \p changed, by their ids, name and marks, as rename() and setMarks() do. All of it
    //! or nothing: InvalidInput with the account's name in Problem::detail for one that is there,
    //! or twice; or as the file fails. A parent that is no main connection by then is dropped.
    [[nodiscard]] VoidOutcome takeIn(std::vector<Connection> added,
                                     const std::vector<Connection> &changed);
    //! Removes the connection with all that were made through it, and their tokens from the vault.
    //! They are gone whatever the vault says; its first Problem is reported, and what it has kept
    //! is removed from it when it opens again.
    void remove(const ConnectionId &id, QObject *context, DoneVoid done);

    //! Of a connection whose token is kept for another address than its own (KeychainOtherOrigin):
    //! goes back to the kept address, or, with \p keepsOwn, lets the token be sent to its own.
    void chooseAddress(const ConnectionId &id, bool keepsOwn, QObject *context, DoneVoid done);

    //! Makes a connection of the token that the vault keeps under \p id, which no connection names:
    //! asks at the address that it is kept for whose it is. KeychainOtherOrigin where it does not
    //! say for which address it is.
    void adopt(const ConnectionId &id, QObject *context, DoneVoid done);
    //! The API tokens that the connections work with; none while it is locked.
    [[nodiscard]] std::vector<std::pair<ConnectionId, Secret>> tokensInUse() const;
    //! What keeps the tokens.
    [[nodiscard]] TokenStore &tokens() { return m_tokens; }

    //! Whether the vault has been asked to change something and has not answered.
    [[nodiscard]] bool isVaultBusy() const { return m_tokens.isBusy(); }
    //! Calls \p done from the event loop as soon as isVaultBusy() is false.
    void whenVaultIdle(QObject *context, std::function<void()> done);

signals:
    //! The admin has added or removed a connection. Those of the embedded sandbox come and go with
    //! it, and send neither.
    void added(const tokendeck::Connection &connection);
    void removed(const tokendeck::Connection &connection);
    //! \p connection, which was called \p before, has another name.
    void renamed(const tokendeck::Connection &connection, const QString &before);
    //! \p connection, a main one whose marks were \p before, has others.
    void marked(const tokendeck::Connection &connection, const tokendeck::ConnectionMarks &before);
    void lockedChanged(bool locked);
    //! lock() came: what was typed or copied goes, whether there was a connection to lock or not.
    void lockAsked();
    //! Every connection has been unlocked, or marked with the reason why not.
    void unlockFinished();

private:
    enum class Phase {
        Closed, //!< before the first unlock()
        Open,
        Locked,
    };

    void open();
    void retryVault();
    //! Reads the tokens of \p connections.
    void readTokens(const std::vector<Connection> &connections);
    void store(const Connection &connection, const Secret &token, SecretStorage storage,
               DoneVoid done);
    [[nodiscard]] VoidOutcome keep(const Connection &connection, const Secret &token);
    void storeReentered(const ConnectionId &id, const Secret &token, SecretStorage storage,
                        DoneVoid done);
    void makeReady(const ConnectionId &id, const Secret &token);
    void tokenRead(const ConnectionId &id, quint64 round, Outcome<Secret> token);
    void finishUnlock();
    //! Writes the connections, \p changed as they are there, and \p added into the file.
    [[nodiscard]] VoidOutcome writeFile(const std::vector<ConnectionInfo> &changed = {},
                                        const std::vector<Connection> &added = {});
    //! Makes \p changed what is known of connections: in the file first, and nowhere if that
    //! fails.
    [[nodiscard]] VoidOutcome change(const std::vector<ConnectionInfo> &changed);
    //! Gives the connections the names that their accounts have by now, as \p teller was told them:
    //! itself, and those of its backend that cannot ask.
    void followNames(const ConnectionId &teller, const AccountNames &names);

    Workspace &m_workspace;
    TokenStore m_tokens;
    LogzApi &m_api;
    Credentials &m_credentials;
    SyncService &m_sync;
    ConnectionFile m_file;
    std::set<ConnectionId> m_lent;
    bool m_owesNames = false; // names of accounts, to the file
    std::optional<Problem> m_fileProblem; // the file could not be read, so it is not replaced
    Phase m_phase = Phase::Closed;
    quint64 m_round = 0; // of unlocking, so that late keychain answers are dropped
    int m_unlocking = 0; // how many tokens are still to be read
    bool m_settles = true; // the vault, what it is owed, after unlocking
};

} // namespace tokendeck
