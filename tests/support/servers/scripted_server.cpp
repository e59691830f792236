// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/servers/scripted_server.h"

#include "tests/support/servers/scripted_connection.h"

#include <QPointer>
#include <QSslServer>
#include <QTcpServer>
#include <QTimer>

#include <algorithm>
#include <deque>
#include <map>

namespace tokendeck::test {

class ScriptedServer::Private {
public:
    struct Waiting {
        QPointer<ScriptedConnection> connection;
        ScriptedReply reply;
    };

    ScriptedReply replyFor(const ReceivedRequest &request)
    {
        const auto entry = m_replies.find(request.path);
        if (entry == m_replies.end())
            return m_anyScript ? m_anyScript(request) : ScriptedReply{.status = 404};
        ScriptedReply reply = entry->second.front();
        if (entry->second.size() > 1)
            entry->second.pop_front();
        return reply;
    }

    void handle(ScriptedServer &server, ScriptedConnection &connection, ReceivedRequest request)
    {
        ++m_concurrent;
        m_highWater = std::max(m_highWater, m_concurrent);
        connection.setBusy(true);
        ScriptedReply reply = replyFor(request);
        m_requests.push_back(std::move(request));
        const QPointer<ScriptedConnection> guard(&connection);
        if (reply.held || m_holdAll)
            m_held.push_back({guard, std::move(reply)});
        else if (m_latency.count() > 0)
            sendLater(server, {guard, std::move(reply)});
        else
            send({guard, std::move(reply)});
        emit server.received();
    }

    void sendLater(ScriptedServer &server, Waiting waiting)
    {
        m_late.push_back(waiting.connection);
        QTimer::singleShot(m_latency, Qt::PreciseTimer, &server,
                           [this, waiting = std::move(waiting)] {
                               std::erase(m_late, waiting.connection);
                               send(waiting);
                           });
    }

    void send(const Waiting &waiting)
    {
        if (!waiting.connection)
            return;
        if (waiting.reply.pieces > 0)
            m_inPieces.push_back(waiting.connection);
        waiting.connection->send(waiting.reply);
    }

    void add(ScriptedServer &server, QTcpSocket *socket)
    {
        ++m_connections;
        if (m_closeNext > 0) {
            --m_closeNext;
            socket->abort();
            socket->deleteLater();
            return;
        }
        auto *connection = new ScriptedConnection(socket, &server);
        QObject::connect(
            connection, &ScriptedConnection::requestRead, &server,
            [this, &server, connection, number = m_connections](ReceivedRequest request) {
                request.connection = number;
                handle(server, *connection, request);
            });
        QObject::connect(connection, &ScriptedConnection::requestDone, &server,
                         [this] { --m_concurrent; });
        m_open.emplace_back(connection);
    }

    std::unique_ptr<QTcpServer> m_listener;
    QUrl m_url;
    std::map<QByteArray, std::deque<ScriptedReply>> m_replies;
    Script m_anyScript;
    std::vector<ReceivedRequest> m_requests;
    std::deque<Waiting> m_held;
    std::deque<QPointer<ScriptedConnection>> m_inPieces;
    std::vector<QPointer<ScriptedConnection>> m_late; // one request each
    std::vector<QPointer<ScriptedConnection>> m_open;
    std::chrono::milliseconds m_latency{0};
    bool m_holdAll = false;
    int m_closeNext = 0;
    int m_connections = 0;
    int m_concurrent = 0;
    int m_highWater = 0;
};

ScriptedServer::ScriptedServer(std::optional<QSslConfiguration> tls)
    : d(std::make_unique<Private>())
{
    if (tls) {
        auto listener = std::make_unique<QSslServer>();
        listener->setSslConfiguration(*tls);
        d->m_listener = std::move(listener);
    } else {
        d->m_listener = std::make_unique<QTcpServer>();
    }
    d->m_listener->setListenBacklogSize(256);
    // QSslServer announces a connection here once its handshake is done.
    connect(d->m_listener.get(), &QTcpServer::pendingConnectionAvailable, this, [this] {
        while (QTcpSocket *socket = d->m_listener->nextPendingConnection())
            d->add(*this, socket);
    });
    if (!d->m_listener->listen(QHostAddress::LocalHost))
        qFatal("The scripted server cannot listen.");
    d->m_url.setScheme(tls ? QStringLiteral("https") : QStringLiteral("http"));
    d->m_url.setHost(QStringLiteral("127.0.0.1"));
    d->m_url.setPort(d->m_listener->serverPort());
}

ScriptedServer::~ScriptedServer()
{
    for (const auto &connection : d->m_open) {
        if (connection)
            connection->disconnect(this);
    }
    shutDown();
}

QUrl ScriptedServer::url() const
{
    return d->m_url;
}

void ScriptedServer::on(const QByteArray &path, std::vector<ScriptedReply> replies)
{
    Q_ASSERT(!replies.empty());
    d->m_replies[path] = {std::make_move_iterator(replies.begin()),
                          std::make_move_iterator(replies.end())};
}

void ScriptedServer::on(const QByteArray &path, ScriptedReply reply)
{
    std::deque<ScriptedReply> replies;
    replies.push_back(std::move(reply));
    d->m_replies[path] = std::move(replies);
}

void ScriptedServer::onAny(Script script)
{
    d->m_anyScript = std::move(script);
}

void ScriptedServer::closeNextConnections(int count)
{
    d->m_closeNext = count;
}

void ScriptedServer::setLatency(std::chrono::milliseconds latency)
{
    d->m_latency = latency;
}

void ScriptedServer::setHoldAll(bool hold)
{
    d->m_holdAll = hold;
}

int ScriptedServer::heldCount() const
{
    return int(std::count_if(d->m_held.begin(), d->m_held.end(),
                             [](const auto &waiting) { return !waiting.connection.isNull(); }));
}

void ScriptedServer::release(int count)
{
    while (count > 0 && !d->m_held.empty()) {
        const Private::Waiting waiting = std::move(d->m_held.front());
        d->m_held.pop_front();
        if (!waiting.connection)
            continue;
        d->send(waiting);
        --count;
    }
}

void ScriptedServer::releaseAll()
{
    release(int(d->m_held.size()));
}

void ScriptedServer::sendPiece()
{
    while (!d->m_inPieces.empty()) {
        const auto connection = d->m_inPieces.front();
        if (connection && connection->sendPiece())
            return;
        d->m_inPieces.pop_front();
    }
}

void ScriptedServer::closeConnections()
{
    for (const auto &connection : std::exchange(d->m_open, {})) {
        if (connection)
            connection->close();
    }
}

void ScriptedServer::shutDown()
{
    d->m_listener->close();
    closeConnections();
}

const std::vector<ReceivedRequest> &ScriptedServer::requests() const
{
    return d->m_requests;
}

int ScriptedServer::count(const QByteArray &method, const QByteArray &path) const
{
    return int(std::count_if(d->m_requests.begin(), d->m_requests.end(), [&](const auto &request) {
        return request.method == method && request.path == path;
    }));
}

int ScriptedServer::connections() const
{
    return d->m_connections;
}
int ScriptedServer::concurrent() const
{
    return d->m_concurrent;
}
int ScriptedServer::heldBack() const
{
    const auto isOpen = [](const QPointer<ScriptedConnection> &connection) {
        return !connection.isNull();
    };
    return d->m_concurrent - int(std::ranges::count_if(d->m_late, isOpen));
}
int ScriptedServer::highWater() const
{
    return d->m_highWater;
}

} // namespace tokendeck::test

#include "moc_scripted_server.cpp"
