// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/keychain/bus_calls.h"
#include "services/secrets/keychain_jobs.h"
#include "services/secrets/keychain_probe.h"

#include <functional>
#include <memory>
#include <vector>

namespace tokendeck {

class Background;

//! Which of the keychains of a Unix desktop is used: KWallet in a session of KDE where it is there
//! and switched on, else the Secret Service.
//!
//! It is chosen once, at the first need, for jobs and questions alike, and stands until the end:
//! what was written is looked for where it was written. Nothing is chosen while that cannot be
//! found out, as where KWallet's service starts and does not answer yet. QtKeychain chooses anew by
//! rules of its own, which differ between its versions and with how fast KWallet answers, so it is
//! told.
class KeychainChoice {
public:
    //! One way to a keychain.
    struct Way {
        std::shared_ptr<KeychainJobs> jobs;
        std::shared_ptr<KeychainProbe> probe;
    };
    //! nullptr where nothing could be chosen now.
    using Done = std::function<void(const Way *)>;

    //! \p background outlives this.
    explicit KeychainChoice(Background &background);

    //! Answers once, not after this object's end. Asks the session bus the first time.
    void get(Done done);
    //! What was chosen, or nullptr.
    [[nodiscard]] const Way *chosen() const { return m_way.jobs ? &m_way : nullptr; }

private:
    void askForKWallet(int frameworks);
    void takeSecretService();
    void answer();

    Background &m_background;
    BusCalls m_bus;
    Way m_way;
    std::vector<Done> m_waiting;
};

} // namespace tokendeck
