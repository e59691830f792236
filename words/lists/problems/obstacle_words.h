// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/row_fault.h"
#include "models/store/workspace.h"

#include <QString>

#include <span>

namespace tokendeck {

// Why something cannot be done now, each as a sentence. Connections are called by the names that
// are distinct among all (shownConnectionName()).

//! Why nothing can be done with what belongs to \p connection, which may be gone; empty when it
//! can.
[[nodiscard]] QString connectionObstacle(const Workspace &workspace,
                                         const ConnectionId &connection);
//! That \p connections, which are there, are read-only.
[[nodiscard]] QString readOnlyObstacle(const Workspace &workspace,
                                       std::span<const ConnectionId> connections);
//! That what stands in \p connection's list \p kind, or in one that a change of it is made from,
//! was kept by an earlier run and not read again yet; empty where it was read.
[[nodiscard]] QString keptObstacle(const Workspace &workspace, const ConnectionId &connection,
                                   ListKind kind);
//! That a row was not understood.
[[nodiscard]] QString notUnderstoodObstacle(const RowFault &fault);
//! That the shipping token \p name is the last that works.
[[nodiscard]] QString lastTokenObstacle(const QString &name);
//! That an account has the \p allowed shipping tokens that it may have.
[[nodiscard]] QString tokenLimitObstacle(int allowed);
//! That filters cannot be attached to tokens of several accounts.
[[nodiscard]] QString severalAccountsObstacle();

} // namespace tokendeck
