// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/sandbox.h"
#include "tests/sandbox/sandbox_client.h"
#include "tests/support/fake_clock.h"

#include <memory>

namespace tokendeck::test {

//! A test of the sandbox: each function has a new one, on a clock that it moves, and speaks with it
//! as its main account.
class SandboxTest : public QObject {
    Q_OBJECT

protected slots:
    void init();
    void cleanup();

protected:
    //! The path of the object \p id in the list at \p path.
    [[nodiscard]] static QString under(const QString &path, int id);
    //! The id of the account that is called \p name.
    [[nodiscard]] int idOf(const QString &name);
    //! The client of the sub account \p account, with an API token that is made for it.
    [[nodiscard]] std::unique_ptr<SandboxClient> subClient(int account);

    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<Sandbox> m_sandbox;
    std::unique_ptr<SandboxClient> m_client;
};

} // namespace tokendeck::test
