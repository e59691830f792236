// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/insight/carry/carry_source.h"
#include "services/sandbox/sandbox.h"
#include "services/sync/runs/carry_run.h"
#include "tests/sync/sync_fixture.h"

#include <array>

namespace tokendeck::test {

//! A main account at one backend, with filters and shared tokens to carry, and two others at
//! backends of their own: all of them over HTTP.
class CarryTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

protected:
    static constexpr size_t From = 0;

    [[nodiscard]] bool wait(const std::function<bool()> &until);
    [[nodiscard]] bool settle();
    void connectTo(size_t index);
    //! What another admin makes at once.
    [[nodiscard]] FilterId make(size_t backend, const QString &field, const QString &value);
    void makeToken(size_t backend, const QString &name, const std::vector<FilterId> &filters,
                   FilterOperator filterOperator = FilterOperator::And);
    void addFault(size_t backend, const QString &spec);
    void refreshAll();

    [[nodiscard]] CarrySource source() const;
    [[nodiscard]] std::vector<CarryPlan> plans() const;
    //! Carries the tokens of source() to both other backends.
    void carry(const CarryNaming &naming = {});
    [[nodiscard]] bool runToItsEnd();
    //! "state name" of each item in the account at \p backend.
    [[nodiscard]] QStringList states(size_t backend) const;
    //! "name: env: prod AND …" of the shared tokens named so at \p backend.
    [[nodiscard]] QStringList tokensOf(size_t backend, const QString &name);
    [[nodiscard]] int posts(size_t backend, const QString &path) const;
    [[nodiscard]] QStringList everUnfiltered() const;

    std::unique_ptr<FakeClock> m_clock;
    Background m_background;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MemoryVault> m_vault;
    std::array<std::unique_ptr<Sandbox>, 3> m_backends;
    std::array<ConnectionId, 3> m_connections;
    std::unique_ptr<Run> m_run;
    std::unique_ptr<ActivityLog> m_activities;
    std::unique_ptr<CommandRunner> m_runner;
    std::unique_ptr<CarryRun> m_carry;
};

} // namespace tokendeck::test
