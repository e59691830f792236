// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/servers/scripted_server.h"

#include <QTcpSocket>

namespace tokendeck::test {

//! One accepted connection of a ScriptedServer: reads requests and writes what it is told.
class ScriptedConnection : public QObject {
    Q_OBJECT
public:
    //! Takes \p socket. Ends by itself when the connection is closed.
    ScriptedConnection(QTcpSocket *socket, QObject *parent);

    //! Whether a request was read and not answered.
    void setBusy(bool busy);
    void send(const ScriptedReply &reply);
    //! Sends the next piece of the body; false when none is left.
    bool sendPiece();
    void close();

signals:
    void requestRead(const tokendeck::test::ReceivedRequest &request);
    //! The request that was read last was answered in full, or the connection ended.
    void requestDone();

private:
    void read();
    void pour(const QByteArray &bytes);
    void sendFault(const ScriptedReply &reply, const QByteArray &head, const QByteArray &body);

    QTcpSocket *m_socket;
    QByteArray m_in;
    std::vector<QByteArray> m_pieces; // the next one last
    bool m_busy = false;
};

} // namespace tokendeck::test
