// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/clock.h"
#include "services/sandbox/base/backend_reply.h"
#include "services/sandbox/base/fault.h"
#include "services/sandbox/base/request_limit.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

class QHostAddress;
class QTcpSocket;

namespace tokendeck::sandbox {

//! One client's connection: refuses requests that are too large before they have come, sends
//! replies, late or broken where they are to be, and closes itself after 30 seconds without a
//! request. A child of its socket.
//!
//! Writes to the socket itself, since QHttpServerResponder can send whole replies only.
class ClientLink : public QObject {
    Q_OBJECT
public:
    static constexpr std::chrono::seconds IdleTime{30};
    //! How long a refused request may go on coming, so that its sender gets to read the refusal.
    static constexpr std::chrono::seconds RefusedTime{2};

    //! Made before anybody else reads from \p socket. \p mostBody is RequestLimit's.
    ClientLink(QTcpSocket *socket, qint64 mostBody, Clock &clock);
    ~ClientLink() override;

    //! Whether \p address and \p port are its other end's.
    [[nodiscard]] bool isWith(const QHostAddress &address, quint16 port) const;

    //! A request has come. \p ended is called once, when it has been answered or never will be.
    void begin(std::function<void()> ended);
    //! Answers it after \p delay. \p fault says how sending goes wrong. \p close ends the
    //! connection after the reply.
    void send(BackendReply reply, std::chrono::milliseconds delay,
              const std::optional<Fault> &fault, bool close);
    //! Closes the connection without an answer.
    void cut();

private:
    void write(const BackendReply &reply, const std::optional<Fault> &fault, bool close);
    void writePieces(QByteArray body, std::chrono::milliseconds delay, bool close);
    void finish(bool close);
    //! Once what was written has left.
    void closeSoon();
    void end();
    void waitForRequest();
    void checkSize();
    void refuse(int status);

    QTcpSocket *m_socket;
    Clock &m_clock;
    std::unique_ptr<ClockTimer> m_timer; //!< of the delay, the pieces, or idleness
    std::function<void()> m_ended;
    RequestLimit m_limit;
};

} // namespace tokendeck::sandbox
