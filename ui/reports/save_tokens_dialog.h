// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/dialogs/dialog.h"

#include <vector>

namespace tokendeck {

class ConnectionChecks;
class ConnectionId;
class Workspace;

//! The first of two questions before tokens themselves are written into a file: of which
//! connections, and whether it is known what that means.
class SaveTokensDialog final : public Dialog {
    Q_OBJECT
public:
    //! \p shown are checked at first.
    SaveTokensDialog(const Workspace &workspace, const std::vector<ConnectionId> &shown,
                     QWidget *parent);

signals:
    void wanted(const std::vector<tokendeck::ConnectionId> &scope);

private:
    ConnectionChecks *m_connections = nullptr;
};

} // namespace tokendeck
