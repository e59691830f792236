// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sync/connections/connection_service.h"
#include "ui/dialogs/dialog.h"

namespace tokendeck {

class LaneWatch;
class SecretEdit;

//! Takes a new token for a connection, checks it and keeps it.
class TokenDialog final : public Dialog {
    Q_OBJECT
public:
    //! \p connections and \p lanes outlive the dialog.
    TokenDialog(ConnectionService &connections, const LaneWatch &lanes,
                const Connection &connection, QWidget *parent);

private:
    void send();
    void sayPace();
    void finish(const VoidOutcome &outcome);

    ConnectionService &m_connections;
    const LaneWatch &m_lanes;
    const ConnectionId m_id;
    const QString m_lane; //!< of the check
    bool m_checking = false;
    const QString m_name;
    SecretEdit *m_token = nullptr;
    Button *m_action = nullptr;
};

} // namespace tokendeck
