// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/base/sandbox_options.h"

#include <QTcpSocket>

namespace tokendeck::test {

//! A connection of which the test sees every byte.
class RawClient {
public:
    explicit RawClient(const SandboxAccess &access)
        : m_token(access.apiToken)
    {
        m_socket.connectToHost(access.url.host(), quint16(access.url.port()));
    }

    void send(const QByteArray &method, const QByteArray &path, const QByteArray &body = {})
    {
        m_socket.write(method + ' ' + path + " HTTP/1.1\r\nHost: sandbox\r\nX-API-TOKEN: "
                       + m_token.exposedText().toByteArray() + "\r\nContent-Length: "
                       + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    }
    [[nodiscard]] QByteArray received() { return m_received += m_socket.readAll(); }
    [[nodiscard]] QByteArray bodyOf()
    {
        const qsizetype end = received().indexOf("\r\n\r\n");
        return end < 0 ? QByteArray() : m_received.sliced(end + 4);
    }
    [[nodiscard]] qsizetype announced()
    {
        const qsizetype at = received().indexOf("Content-Length: ");
        return at < 0 ? -1 : m_received.sliced(at + 16).split('\r').first().toLongLong();
    }
    [[nodiscard]] bool isOpen() const { return m_socket.state() == QTcpSocket::ConnectedState; }
    [[nodiscard]] bool isClosed() const { return m_socket.state() == QTcpSocket::UnconnectedState; }

private:
    Secret m_token;
    QTcpSocket m_socket;
    QByteArray m_received;
};

} // namespace tokendeck::test
