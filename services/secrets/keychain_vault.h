// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/clock.h"
#include "services/secrets/keychain.h"
#include "services/secrets/secret_vault.h"

#include <chrono>
#include <deque>
#include <functional>
#include <memory>

namespace tokendeck {

//! How a vault deals with who uses it.
struct KeychainManners {
    //! How long one operation may take, with its waiting behind others. The system may ask the
    //! user for a password first, so it is long enough to find and type one.
    std::chrono::seconds deadline{60};
    //! Whether the system may ask the user to open a locked keychain; else what needs that fails
    //! with KeychainLocked.
    bool mayAsk = true;
};

//! Keeps secrets in the system's keychain: Secret Service, KWallet, Windows Credential Manager,
//! macOS Keychain. Never falls back to a plain file.
//!
//! One item for each connection, named by the application and the connection's random id alone.
//! What is written is read back and compared. Making the vault asks the system nothing.
//!
//! A locked keychain is opened before anything is looked for in it, with one question for all
//! operations that are waiting then; where it is not answered with the password, all of them fail.
class KeychainVault final : public SecretVault {
    Q_OBJECT

public:
    static constexpr std::chrono::seconds Deadline = KeychainManners{}.deadline;

    //! \p clock outlives the vault.
    KeychainVault(Clock &clock, Keychain keychain, KeychainManners manners = {},
                  QObject *parent = nullptr);
    ~KeychainVault() override;

    void read(const ConnectionId &connection, QObject *context, ReadDone done) override;
    void write(const ConnectionId &connection, Secret secret, QObject *context, Done done) override;
    void remove(const ConnectionId &connection, QObject *context, Done done) override;
    void removeQuietly(const ConnectionId &connection, QObject *context, Done done) override;
    void list(QObject *context, ListDone done) override;
    void findRecycleBin(QObject *context, std::function<void(bool)> done) override;
    void lockService(QObject *context, std::function<void(bool)> done) override;
    void openService(QObject *context, std::function<void(bool)> done) override;
    void stopOpeningService() override;
    [[nodiscard]] QString serviceName() const override;
    void findServiceName() override;

private:
    struct Operation;
    enum class Kind { Read, Write, Remove };
    enum class Manner { MayAsk, Quiet }; //!< whether the system may ask the user for a password
    using Operations = std::deque<std::unique_ptr<Operation>>;
    using Finish = std::function<void(Outcome<Secret>)>;

    void enqueue(Kind kind, const ConnectionId &connection, Secret secret, QObject *context,
                 Finish finish, Manner manner = Manner::MayAsk);
    void noteName();
    void schedule();
    void startNext();
    void askState(Operation &operation);
    void onState(quint64 number, KeychainState state);
    void openKeychain();
    void onOpened(KeychainState state);
    void startJob(Operation &operation);
    void onJobAnswer(quint64 number, const KeychainJobs::Answer &answer);
    void onFound(quint64 number, const KeychainJobs::Answer &answer);
    void onReadBack(quint64 number, const KeychainJobs::Answer &answer);
    void onDeadline(quint64 number);
    void explain(Operation &operation, const KeychainJobs::Answer &answer);
    void onExplained(quint64 number, KeychainState state);
    void complete(quint64 number, Outcome<Secret> outcome);
    [[nodiscard]] Operations::iterator locate(quint64 number);
    [[nodiscard]] Operation *find(quint64 number);

    Clock &m_clock;
    std::unique_ptr<KeychainJobs> m_jobs;
    std::unique_ptr<KeychainProbe> m_probe;
    const KeychainManners m_manners;
    Operations m_operations; //!< not complete; the oldest first
    quint64 m_lastNumber = 0;
    bool m_scheduled = false;
    bool m_opening = false; //!< the system asks the user, and everything waits
    std::chrono::milliseconds m_openingSince{0};
    QString m_toldName; //!< the last one that was told
};

} // namespace tokendeck
