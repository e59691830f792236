// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/clock.h"
#include "models/domain/outcome.h"
#include "models/domain/secret.h"
#include "services/http/call/call_handle.h"

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QUrl>

#include <functional>
#include <memory>

class QNetworkAccessManager;

namespace tokendeck {

//! Lines for a listener of logs, and the shipping token that says whose they are.
struct ShippedLines {
    QUrl listener; //!< HTTPS, or HTTP to a loopback host
    Secret token;
    QString type; //!< of the logs
    QByteArray lines; //!< JSON, one object in each line; not empty
};

//! Sends lines of logs to a listener (SHIPPERS.md, curl), each time once: what was sent and had no
//! answer may have arrived, and is not sent again.
class ListenerClient : public QObject {
    Q_OBJECT
public:
    using Done = std::function<void(VoidOutcome)>;

    //! \p clock outlives this.
    explicit ListenerClient(Clock &clock, QObject *parent = nullptr);
    //! Ends what is under way without calling back.
    ~ListenerClient() override;

    //! Sends \p lines and calls \p done once, from the event loop, while \p context lives.
    //! Unauthorized where the listener says that the token is not valid, Rejected with status 413
    //! where it is too much at once.
    CallHandle send(ShippedLines lines, QObject *context, Done done);

private:
    Clock &m_clock;
    std::unique_ptr<QNetworkAccessManager> m_network;
};

} // namespace tokendeck
