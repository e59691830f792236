// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>

#include <functional>
#include <vector>

namespace tokendeck::test {

//! A proxy, or another address, in front of a server on 127.0.0.1.
class Tunnel : public QObject {
public:
    enum class Kind {
        Proxy, //!< takes CONNECT, to whatever host, and leads to the server
        Address, //!< leads to the server at once
    };

    //! Listens at \p address and leads to \p target.
    Tunnel(Kind kind, quint16 target, const QHostAddress &address = QHostAddress::LocalHost)
        : m_kind(kind)
        , m_target(target)
    {
        m_server.listen(address);
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = m_server.nextPendingConnection())
                take(socket);
        });
    }

    //! Answers every CONNECT with this status line, as "403 Forbidden".
    void refuse(const QByteArray &status) { m_refusal = status; }
    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    [[nodiscard]] bool isListening() const { return m_server.isListening(); }
    //! What CONNECT was asked for, as "logz.example:443".
    [[nodiscard]] const std::vector<QByteArray> &asked() const { return m_asked; }

private:
    void take(QTcpSocket *socket)
    {
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        if (m_kind == Kind::Address)
            join(socket);
        else
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { readConnect(socket); });
    }

    void readConnect(QTcpSocket *socket)
    {
        if (!socket->peek(socket->bytesAvailable()).contains("\r\n\r\n"))
            return;
        const QByteArray head = socket->readAll();
        m_asked.push_back(head.split(' ').value(1));
        socket->disconnect(this);
        if (!m_refusal.isEmpty()) {
            socket->write("HTTP/1.1 " + m_refusal + "\r\nContent-Length: 0\r\n\r\n");
            socket->disconnectFromHost();
            return;
        }
        socket->write("HTTP/1.1 200 Connection established\r\n\r\n");
        join(socket);
    }

    void join(QTcpSocket *socket)
    {
        auto *other = new QTcpSocket(socket);
        const auto lead = [](QTcpSocket *from, QTcpSocket *to) {
            connect(from, &QTcpSocket::readyRead, to, [from, to] { to->write(from->readAll()); });
            connect(from, &QTcpSocket::disconnected, to, &QTcpSocket::disconnectFromHost);
        };
        lead(socket, other);
        lead(other, socket);
        connect(other, &QTcpSocket::connected, other,
                [socket, other] { other->write(socket->readAll()); });
        other->connectToHost(QHostAddress(QHostAddress::LocalHost), m_target);
    }

    const Kind m_kind;
    const quint16 m_target;
    QTcpServer m_server;
    QByteArray m_refusal;
    std::vector<QByteArray> m_asked;
};

//! The system has a proxy for HTTPS, for as long as this lives.
class SystemProxy {
public:
    explicit SystemProxy(quint16 port, const QByteArray &user = {})
    {
        const QByteArray url = "http://" + (user.isEmpty() ? user : user + '@')
            + "127.0.0.1:" + QByteArray::number(port);
        for (const char *name : Names)
            qputenv(name, url);
    }
    ~SystemProxy()
    {
        for (const char *name : Names)
            qunsetenv(name);
    }
    Q_DISABLE_COPY_MOVE(SystemProxy)

private:
    static constexpr const char *Names[] = {"https_proxy", "http_proxy"};
};

} // namespace tokendeck::test
