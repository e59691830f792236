// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/problem_key.h"
#include "services/secrets/secret_vault.h"

#include <QTest>

#include <memory>
#include <optional>

namespace tokendeck::test {

//! What one operation of a vault has answered, and how often.
template <typename T> struct VaultCall {
    std::optional<T> outcome;
    int answers = 0;

    [[nodiscard]] bool failedWith(ProblemKind kind) const
    {
        return outcome && !*outcome && outcome->error().kind == kind;
    }
    [[nodiscard]] bool succeeded() const { return outcome && *outcome; }
    //! For the message of a test: what went wrong; empty where nothing did.
    [[nodiscard]] QString problemText() const
    {
        if (!outcome)
            return QStringLiteral("no answer");
        return *outcome
            ? QString()
            : QString(keyOf(outcome->error().kind).word) + u' ' + outcome->error().detail;
    }
};

using ReadCall = std::shared_ptr<VaultCall<Outcome<Secret>>>;
using DoneCall = std::shared_ptr<VaultCall<VoidOutcome>>;

template <typename T> auto recordIn(const std::shared_ptr<VaultCall<T>> &call)
{
    return [call](const T &outcome) {
        call->outcome = outcome;
        ++call->answers;
    };
}

inline ReadCall read(SecretVault &vault, const ConnectionId &id, QObject *context)
{
    auto call = std::make_shared<VaultCall<Outcome<Secret>>>();
    vault.read(id, context, recordIn(call));
    return call;
}

inline DoneCall write(SecretVault &vault, const ConnectionId &id, const Secret &secret,
                      QObject *context)
{
    auto call = std::make_shared<VaultCall<VoidOutcome>>();
    vault.write(id, secret, context, recordIn(call));
    return call;
}

inline DoneCall remove(SecretVault &vault, const ConnectionId &id, QObject *context)
{
    auto call = std::make_shared<VaultCall<VoidOutcome>>();
    vault.remove(id, context, recordIn(call));
    return call;
}

//! Runs the event loop until \p call has answered; false after 20 s.
template <typename Call> [[nodiscard]] bool waitFor(const Call &call)
{
    return QTest::qWaitFor([&call] { return call->answers > 0; }, 20000);
}

//! A read, a write and a removal at one vault that cannot do them.
struct EveryCall {
    ReadCall found;
    DoneCall written;
    DoneCall removed;

    EveryCall(SecretVault &vault, QObject *context)
    {
        const ConnectionId id = ConnectionId::create();
        found = read(vault, id, context);
        written = write(vault, id, Secret("0123456789abcdef"), context);
        removed = remove(vault, id, context);
    }
    //! Waits for all three; whether each ended with \p kind.
    [[nodiscard]] bool allFailedWith(ProblemKind kind) const
    {
        return waitFor(found) && waitFor(written) && waitFor(removed) && found->failedWith(kind)
            && written->failedWith(kind) && removed->failedWith(kind);
    }
};

} // namespace tokendeck::test
