// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/secrets/keychain_vault.h"

#include <deque>
#include <functional>
#include <optional>

namespace tokendeck::test {

//! Keeps each job until the test answers it.
class PlayedKeychain final : public KeychainJobs {
public:
    struct Job {
        QString what;
        QString key;
        Secret secret;
        Done done;
    };

    void read(const QString &key, Done done) override
    {
        jobs.push_back({QStringLiteral("read"), key, {}, std::move(done)});
    }
    void write(const QString &key, const Secret &secret, Done done) override
    {
        jobs.push_back({QStringLiteral("write"), key, secret, std::move(done)});
    }
    void remove(const QString &key, Done done) override
    {
        jobs.push_back({QStringLiteral("remove"), key, {}, std::move(done)});
    }

    Job takeNext()
    {
        Job job = std::move(jobs.front());
        jobs.pop_front();
        return job;
    }

    std::deque<Job> jobs;
};

class PlayedProbe final : public KeychainProbe {
public:
    void ask(std::function<void(KeychainState)> done) override
    {
        ++asked;
        if (state)
            done(*state);
    }
    void open(std::function<void(KeychainState)> done) override
    {
        ++opened;
        opening = std::move(done);
    }

    int opened = 0;
    std::function<void(KeychainState)> opening; //!< the question's end
    std::optional<KeychainState> state = KeychainState::Ready; //!< absent: never answers
    int asked = 0;
};

} // namespace tokendeck::test
