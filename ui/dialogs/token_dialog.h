// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sync/connection_service.h"
#include "ui/dialogs/dialog.h"

namespace tokendeck {

class SecretEdit;

//! Takes a new token for a connection, checks it and keeps it.
class TokenDialog final : public Dialog {
    Q_OBJECT
public:
    //! \p connections outlives the dialog.
    TokenDialog(ConnectionService &connections, const Connection &connection, QWidget *parent);

private:
    void send();
    void finish(const VoidOutcome &outcome);

    ConnectionService &m_connections;
    const ConnectionId m_id;
    const QString m_name;
    SecretEdit *m_token = nullptr;
    Button *m_action = nullptr;
};

} // namespace tokendeck
