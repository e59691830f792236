// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/servers/scripted_connection.h"

#include <zlib.h>

#include <algorithm>

namespace tokendeck::test {

using Fault = ScriptedReply::Fault;

QByteArray ReceivedRequest::header(const QByteArray &name) const
{
    const auto found = std::find_if(headers.begin(), headers.end(), [&](const auto &header) {
        return header.first == name.toLower();
    });
    return found == headers.end() ? QByteArray() : found->second;
}

QByteArray gzipped(const QByteArray &plain)
{
    z_stream stream{};
    if (deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY)
        != Z_OK)
        qFatal("zlib cannot be set up.");
    QByteArray packed(qsizetype(deflateBound(&stream, uLong(plain.size()))), Qt::Uninitialized);
    QByteArray in = plain;
    stream.next_in = reinterpret_cast<Bytef *>(in.data());
    stream.avail_in = uInt(in.size());
    stream.next_out = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_out = uInt(packed.size());
    if (deflate(&stream, Z_FINISH) != Z_STREAM_END)
        qFatal("zlib cannot pack.");
    packed.truncate(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return packed;
}

ScriptedConnection::ScriptedConnection(QTcpSocket *socket, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
{
    socket->setParent(this);
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(socket, &QTcpSocket::readyRead, this, &ScriptedConnection::read);
    connect(socket, &QTcpSocket::disconnected, this, [this] {
        setBusy(false);
        deleteLater();
    });
    // What the peer sent along with the connection is announced by no signal.
    QMetaObject::invokeMethod(this, &ScriptedConnection::read, Qt::QueuedConnection);
}

void ScriptedConnection::setBusy(bool busy)
{
    const bool done = m_busy && !busy;
    m_busy = busy;
    if (done)
        emit requestDone();
}

void ScriptedConnection::read()
{
    m_in += m_socket->readAll();
    const qsizetype headEnd = m_in.indexOf("\r\n\r\n");
    if (m_busy || headEnd < 0)
        return;
    ReceivedRequest request;
    const QList<QByteArray> lines = m_in.left(headEnd).replace("\r\n", "\n").split('\n');
    const QList<QByteArray> start = lines.front().split(' ');
    request.method = start.value(0);
    request.path = start.value(1);
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const qsizetype colon = lines[i].indexOf(':');
        request.headers.emplace_back(lines[i].left(colon).toLower(),
                                     lines[i].mid(colon + 1).trimmed());
    }
    const qsizetype length = request.header("content-length").toLongLong();
    if (m_in.size() < headEnd + 4 + length)
        return;
    request.body = m_in.mid(headEnd + 4, length);
    m_in.remove(0, headEnd + 4 + length);
    emit requestRead(request);
}

void ScriptedConnection::send(const ScriptedReply &reply)
{
    const QByteArray body = reply.gzip ? gzipped(reply.body) : reply.body;
    QByteArray head = "HTTP/1.1 " + QByteArray::number(reply.status) + " Scripted\r\n";
    if (!reply.contentType.isEmpty())
        head += "Content-Type: " + reply.contentType + "\r\n";
    if (reply.gzip)
        head += "Content-Encoding: gzip\r\n";
    if (reply.chunked)
        head += "Transfer-Encoding: chunked\r\n";
    else if (reply.status != 204)
        head += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    for (const auto &[name, value] : reply.headers)
        head += name + ": " + value + "\r\n";
    head += "\r\n";

    if (!reply.raw.isEmpty() || !reply.endless.isEmpty()) {
        m_socket->write(reply.raw);
        if (!reply.endless.isEmpty())
            pour(reply.endless);
        else if (!reply.stays)
            m_socket->disconnectFromHost();
    } else if (reply.fault != Fault::None) {
        sendFault(reply, head, body);
    } else if (reply.pieces > 0) {
        const qsizetype size =
            std::max<qsizetype>(1, (body.size() + reply.pieces - 1) / reply.pieces);
        for (qsizetype at = 0; at < body.size(); at += size)
            m_pieces.push_back(body.mid(at, size));
        std::reverse(m_pieces.begin(), m_pieces.end());
        m_socket->write(head);
    } else {
        // Counted as answered before the client can react to the last byte.
        setBusy(false);
        if (reply.chunked)
            m_socket->write(head + QByteArray::number(body.size(), 16) + "\r\n" + body
                            + "\r\n0\r\n\r\n");
        else
            m_socket->write(head + body);
        read();
    }
}

//! Keeps the socket full of \p bytes.
void ScriptedConnection::pour(const QByteArray &bytes)
{
    constexpr qint64 Full = 256 * 1024;
    const auto fill = [this, bytes] {
        while (m_socket->state() == QAbstractSocket::ConnectedState
               && m_socket->bytesToWrite() < Full)
            m_socket->write(bytes);
    };
    connect(m_socket, &QTcpSocket::bytesWritten, this, fill);
    fill();
}

void ScriptedConnection::sendFault(const ScriptedReply &reply, const QByteArray &head,
                                   const QByteArray &body)
{
    QByteArray half = body.left(body.size() / 2);
    if (reply.chunked)
        half = QByteArray::number(body.size(), 16) + "\r\n" + half;
    switch (reply.fault) {
    case Fault::None:
    case Fault::HangBeforeHeaders:
        return;
    case Fault::HangInBody:
        m_socket->write(head + half);
        return;
    case Fault::CutInHeaders:
        m_socket->write("HTTP/1.1 2");
        break;
    case Fault::CutInBody:
        m_socket->write(head + half);
        break;
    case Fault::CloseWithoutReply:
        break;
    case Fault::Garbage:
        m_socket->write("\x16\x03\x01 this is no HTTP \xff\xfe\r\n\r\n");
        break;
    }
    m_socket->disconnectFromHost();
}

bool ScriptedConnection::sendPiece()
{
    if (m_pieces.empty())
        return false;
    const QByteArray piece = std::move(m_pieces.back());
    m_pieces.pop_back();
    if (m_pieces.empty())
        setBusy(false);
    m_socket->write(piece);
    m_socket->flush();
    return true;
}

void ScriptedConnection::close()
{
    m_socket->abort();
}

} // namespace tokendeck::test

#include "moc_scripted_connection.cpp"
