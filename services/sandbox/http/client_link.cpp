// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/http/client_link.h"

#include <QHostAddress>
#include <QTcpSocket>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tokendeck::sandbox {

ClientLink::ClientLink(QTcpSocket *socket, qint64 mostBody, Clock &clock)
    : QObject(socket)
    , m_socket(socket)
    , m_clock(clock)
    , m_limit(mostBody)
{
    // Whole requests stay in the socket until they are read; more than that never comes in.
    socket->setReadBufferSize(2 * (mostBody + RequestLimit::MostHead));
    connect(socket, &QTcpSocket::readyRead, this, &ClientLink::checkSize);
    connect(socket, &QTcpSocket::disconnected, this, [this] {
        m_timer.reset();
        end();
    });
    waitForRequest();
}

ClientLink::~ClientLink()
{
    end();
}

bool ClientLink::isWith(const QHostAddress &address, quint16 port) const
{
    return m_socket->peerPort() == port && m_socket->peerAddress() == address;
}

void ClientLink::begin(std::function<void()> ended)
{
    end(); // of a request that was never answered, where the client sent another one
    m_ended = std::move(ended);
    m_timer.reset();
    m_limit.begin();
}

void ClientLink::send(BackendReply reply, std::chrono::milliseconds delay,
                      const std::optional<Fault> &fault, bool close)
{
    if (delay <= std::chrono::milliseconds(0))
        return write(reply, fault, close);
    m_timer = m_clock.after(
        delay, [this, reply = std::move(reply), fault, close] { write(reply, fault, close); });
}

void ClientLink::cut()
{
    m_socket->abort();
}

void ClientLink::write(const BackendReply &reply, const std::optional<Fault> &fault, bool close)
{
    if (fault && fault->kind == FaultKind::Hang)
        return;
    m_socket->write(reply.head());
    const qsizetype half = reply.body.size() / 2;
    if (fault && (fault->kind == FaultKind::Cut || fault->kind == FaultKind::Stall)) {
        m_socket->write(reply.body.constData(), half);
        if (fault->kind == FaultKind::Cut)
            closeSoon();
        return;
    }
    if (fault && fault->kind == FaultKind::SlowBody)
        return writePieces(reply.body, fault->delay, close);
    m_socket->write(reply.body);
    finish(close);
}

void ClientLink::writePieces(QByteArray body, std::chrono::milliseconds delay, bool close)
{
    constexpr qsizetype Pieces = 8;
    const qsizetype size = std::max<qsizetype>((body.size() + Pieces - 1) / Pieces, 1);
    const auto writeNext = [this, size, delay, close](auto self, QByteArray left) -> void {
        m_timer = m_clock.after(delay, [this, self, left = std::move(left), size, close] {
            m_socket->write(left.first(std::min(size, left.size())));
            if (left.size() > size)
                self(self, left.sliced(size));
            else
                finish(close);
        });
    };
    writeNext(writeNext, std::move(body));
}

void ClientLink::checkSize()
{
    // This comes before QHttpServer reads, which leaves nothing but the beginning of a next
    // request.
    if (const auto status = m_limit.take(m_socket->peek(m_socket->bytesAvailable())))
        refuse(*status);
}

void ClientLink::refuse(int status)
{
    disconnect(m_socket, &QTcpSocket::readyRead, nullptr, nullptr);
    m_socket->setReadBufferSize(0);
    const auto discard = [socket = m_socket] {
        (void)socket->readAll();
    };
    connect(m_socket, &QTcpSocket::readyRead, this, discard);
    discard();
    end();
    BackendReply reply = status == 413
        ? messageError(413,
                       u"Content Too Large. A body has at most %1 bytes"_s.arg(m_limit.mostBody()))
        : messageError(431, u"Request Header Fields Too Large"_s);
    reply.headers.emplace_back("Connection", "close");
    m_socket->write(reply.head() + reply.body);
    m_timer = m_clock.after(RefusedTime, [this] { m_socket->disconnectFromHost(); });
}

void ClientLink::finish(bool close)
{
    end();
    if (close)
        closeSoon();
    else
        waitForRequest();
}

void ClientLink::closeSoon()
{
    // Not from within the server's call: Qt 6.8 drops a socket that it finds closing behind it,
    // with what is still to be sent.
    QMetaObject::invokeMethod(m_socket, &QTcpSocket::disconnectFromHost, Qt::QueuedConnection);
}

void ClientLink::end()
{
    if (const auto ended = std::exchange(m_ended, nullptr))
        ended();
}

void ClientLink::waitForRequest()
{
    m_timer = m_clock.after(IdleTime, [this] { m_socket->disconnectFromHost(); });
}

} // namespace tokendeck::sandbox

#include "moc_client_link.cpp"
