// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/keychain/bus_calls.h"
#include "services/secrets/keychain_jobs.h"
#include "services/secrets/keychain_probe.h"

#include <QDBusError>

namespace tokendeck {

//! KDE's keychain over D-Bus (org.kde.KWallet of KDE Frameworks 5 and 6): the wallet for passwords,
//! in which items stand as QtKeychain puts them, so that each finds the other's.
//!
//! Its service asks for the wallet's password when the wallet is opened, and may ask whether this
//! application is let in. Both happen in open() alone; a job without an open wallet is Denied.
class KWallet final : public KeychainJobs, public KeychainProbe {
public:
    //! What org.kde.kwalletd5 is called on the bus; \p frameworks is 5 or 6.
    [[nodiscard]] static QString service(int frameworks);
    //! A call of \p method of that service.
    [[nodiscard]] static QDBusMessage call(int frameworks, const QString &method,
                                           const QVariantList &arguments = {});

    explicit KWallet(int frameworks);

    void read(const QString &key, Done done) override;
    void write(const QString &key, const Secret &secret, Done done) override;
    void remove(const QString &key, Done done) override;

    void ask(std::function<void(KeychainState)> done) override;
    void open(std::function<void(KeychainState)> done) override;
    void list(const QString &service, std::function<void(QStringList)> done) override;
    void lock(std::function<void(KeychainState)> done) override;
    [[nodiscard]] QString productName() const override;

private:
    using Answered = std::function<void(const QDBusMessage &)>;

    void send(const QString &method, const QVariantList &arguments, const Answered &done,
              std::chrono::milliseconds patience = BusCalls::Patience);
    //! A call about the item \p key, whose code below 0 or error is a failure.
    void sendOf(const QString &key, const QString &method, const QVariantList &arguments,
                const Done &done);
    void askForWallet(const std::function<void(KeychainState)> &done);
    void askForOpen(const std::function<void(KeychainState)> &done);
    void readAs(const QString &method, const QString &key, const Done &done);
    void openSilently(const std::function<void(bool)> &done);

    const int m_frameworks;
    BusCalls m_bus;
    QString m_wallet; //!< the one for passwords, once it was asked for
    int m_handle = -1; //!< of the wallet, while it is open for this application
};

} // namespace tokendeck
