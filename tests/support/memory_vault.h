// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/secrets/secret_vault.h"

#include <QPointer>

#include <deque>
#include <functional>
#include <map>
#include <optional>

namespace tokendeck::test {

//! A vault that is there until the test ends, and that fails and waits as the test says.
class MemoryVault final : public SecretVault {
    Q_OBJECT

public:
    explicit MemoryVault(QObject *parent = nullptr);
    ~MemoryVault() override;

    void read(const ConnectionId &connection, QObject *context, ReadDone done) override;
    void write(const ConnectionId &connection, Secret secret, QObject *context, Done done) override;
    void remove(const ConnectionId &connection, QObject *context, Done done) override;
    void list(QObject *context, ListDone done) override;
    void lockService(QObject *context, std::function<void(bool)> done) override;
    void openService(QObject *context, std::function<void(bool)> done) override;
    //! Answers to openService() what waits of it, with no.
    void stopOpeningService() override;
    [[nodiscard]] QString serviceName() const override;

    //! What openService() answers; true at first.
    void setOpens(bool opens) { m_opens = opens; }
    //! While \p asks, openService() waits, as behind a question that nobody answers.
    void setAsks(bool asks) { m_asks = asks; }
    //! Whether such a question waits.
    [[nodiscard]] bool isAsking() const { return bool(m_asked); }

    //! How many secrets it has.
    [[nodiscard]] int count() const { return int(m_secrets.size()); }

    //! Every operation given from now on fails with \p problem and changes nothing; std::nullopt
    //! ends that.
    void failWith(std::optional<Problem> problem);
    //! While \p held, operations wait, as behind a question nobody answers; then they run in order.
    void setHeld(bool held);
    //! How many operations wait.
    [[nodiscard]] int heldCount() const { return int(m_waiting.size()); }

private:
    struct Operation {
        QPointer<QObject> context;
        std::optional<Problem> problem; //!< it fails with this one
        //! Does it and completes it, or completes it with the problem.
        std::function<void(const std::optional<Problem> &)> run;
    };

    void enqueue(QObject *context, std::function<void(const std::optional<Problem> &)> run);
    void schedule();
    void runNext();

    std::map<ConnectionId, Secret> m_secrets;
    std::optional<Problem> m_problem;
    std::deque<Operation> m_waiting;
    bool m_held = false;
    bool m_opens = true;
    bool m_asks = false;
    std::function<void(bool)> m_asked; //!< what waits for an answer
    bool m_scheduled = false;
};

} // namespace tokendeck::test
