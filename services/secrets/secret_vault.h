// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/ids.h"
#include "models/domain/outcome.h"
#include "models/domain/secret.h"

#include <QObject>

#include <functional>
#include <utility>
#include <vector>

namespace tokendeck {

//! Where the API tokens of the connections are kept: one secret for each connection.
//!
//! Nothing here blocks. Each operation completes exactly once, from the event loop and never
//! inside the call, through its callback; the callback is dropped when \p context is gone by then.
//! Operations run in the order they were given. When the vault itself ends, what is outstanding
//! completes with Cancelled.
//!
//! Fails with KeychainLocked, KeychainClosed, KeychainDismissed, KeychainMissing, KeychainNoBus,
//! KeychainTimedOut or KeychainFailed; read() also with KeychainEntryMissing. Problem::detail is
//! the system's words and free of secrets. After KeychainTimedOut or KeychainLocked,
//! Problem::delivery is Unknown where the keychain may still do what it was asked: a remove() after
//! such a write() comes behind it and leaves nothing.
class SecretVault : public QObject {
    Q_OBJECT

public:
    using ReadDone = std::function<void(Outcome<Secret>)>;
    using Done = std::function<void(VoidOutcome)>;

    using QObject::QObject;

    virtual void read(const ConnectionId &connection, QObject *context, ReadDone done) = 0;
    //! Stores or replaces; \p secret is not empty (InvalidInput).
    virtual void write(const ConnectionId &connection, Secret secret, QObject *context,
                       Done done) = 0;
    //! Succeeds also when there is no entry.
    virtual void remove(const ConnectionId &connection, QObject *context, Done done) = 0;
    //! remove() where nobody is there to answer a question: fails with KeychainLocked instead of
    //! asking one.
    virtual void removeQuietly(const ConnectionId &connection, QObject *context, Done done)
    {
        remove(connection, context, std::move(done));
    }

    using ListDone = std::function<void(std::vector<ConnectionId>)>;
    //! The connections that have an entry, as far as the system can be asked without a question to
    //! the user; none where it cannot be.
    virtual void list(QObject *context, ListDone done)
    {
        QMetaObject::invokeMethod(
            context, [done = std::move(done)] { done({}); }, Qt::QueuedConnection);
    }

    //! Answers whether what is removed goes to a recycle bin that the user has to empty, as
    //! KeePassXC's does.
    virtual void findRecycleBin(QObject *context, std::function<void(bool)> done)
    {
        QMetaObject::invokeMethod(
            context, [done = std::move(done)] { done(false); }, Qt::QueuedConnection);
    }

    //! Locks what holds the secrets, beyond this application, and answers whether it is locked
    //! then.
    virtual void lockService(QObject *context, std::function<void(bool)> done)
    {
        QMetaObject::invokeMethod(
            context, [done = std::move(done)] { done(false); }, Qt::QueuedConnection);
    }

    //! Has the system open what lockService() has locked, which may put one question to the user,
    //! and answers whether it is open then, after as long as the user takes.
    virtual void openService(QObject *context, std::function<void(bool)> done)
    {
        QMetaObject::invokeMethod(
            context, [done = std::move(done)] { done(true); }, Qt::QueuedConnection);
    }

    //! Takes that question back, where the system can: openService() then answers as where the user
    //! sends it away.
    virtual void stopOpeningService() { }

    //! The name of the keychain that is used, for the middle of a sentence, with its article where
    //! it has one: "GNOME Keyring", "KeePassXC", "KWallet", "the system keychain". A guess by the
    //! desktop until it was asked for the first time.
    [[nodiscard]] virtual QString serviceName() const = 0;
    //! Finds that out, without a question to the user; serviceNameChanged() where it is another
    //! one.
    virtual void findServiceName() { }

signals:
    void serviceNameChanged();
};

} // namespace tokendeck
