// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/http/http_server.h"

#include "services/sandbox/base/fault_reply.h"
#include "services/sandbox/http/listener.h"
#include "services/sandbox/http/other_answer.h"

#include <QHttpServerRequest>
#include <QHttpServerResponder>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tokendeck::sandbox {

namespace {

//! Gives each socket its ClientLink as soon as it is there, so that silent ones are closed, too.
class Listener final : public QTcpServer {
public:
    Listener(qint64 mostBody, Clock &clock, QObject *parent)
        : QTcpServer(parent)
        , m_mostBody(mostBody)
        , m_clock(clock)
    {
    }

protected:
    void incomingConnection(qintptr descriptor) override
    {
        // The server owns its sockets and ends them when they are closed.
        auto *socket = new QTcpSocket(this);
        if (!socket->setSocketDescriptor(descriptor)) {
            delete socket;
            return;
        }
        socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        new ClientLink(socket, m_mostBody, m_clock); // the socket's child
        addPendingConnection(socket);
    }

private:
    const qint64 m_mostBody;
    Clock &m_clock;
};

QByteArray nameOf(QHttpServerRequest::Method method)
{
    using Method = QHttpServerRequest::Method;
    switch (method) {
    case Method::Get:
        return "GET";
    case Method::Post:
        return "POST";
    case Method::Put:
        return "PUT";
    case Method::Delete:
        return "DELETE";
    case Method::Patch:
        return "PATCH";
    case Method::Head:
        return "HEAD";
    case Method::Options:
        return "OPTIONS";
    default:
        return "OTHER";
    }
}

} // namespace

HttpServer::HttpServer(Backend &backend, Journal &journal, Clock &clock)
    : m_backend(backend)
    , m_journal(journal)
    , m_clock(clock)
    , m_reads(backend)
{
}

HttpServer::~HttpServer()
{
    // Connections tell of what is left unanswered, so they end while this is whole. Whether their
    // sockets are the servers' children or this one's depends on Qt's version.
    qDeleteAll(findChildren<ClientLink *>());
    qDeleteAll(servers());
}

Outcome<quint16> HttpServer::open(const QHostAddress &address, quint16 port, qint64 mostBody)
{
    auto listener = std::make_unique<Listener>(mostBody, m_clock, this);
    if (!listener->listen(address, port))
        return failure(
            {.kind = ProblemKind::InvalidInput,
             .detail =
                 u"%1:%2: %3"_s.arg(address.toString()).arg(port).arg(listener->errorString())});
    const quint16 actual = listener->serverPort();
    bind(listener.release()); // becomes this server's child
    return actual;
}

ClientLink *HttpServer::connectionOf(const QHttpServerRequest &request, Way way) const
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    // The responder keeps its socket to itself, and the request says who is at the other end.
    (void)way;
    const auto connections = findChildren<ClientLink *>();
    const auto found = std::ranges::find_if(connections, [&](const ClientLink *connection) {
        return connection->isWith(request.remoteAddress(), request.remotePort());
    });
    return found == connections.end() ? nullptr : *found;
#else
    (void)request;
    return way->findChild<ClientLink *>({}, Qt::FindDirectChildrenOnly);
#endif
}

bool HttpServer::handleRequest(const QHttpServerRequest &request, Way way)
{
    ClientLink *connection = connectionOf(request, way);
    if (!connection)
        return true; // closed meanwhile: nobody waits for an answer
    const QByteArray method = nameOf(request.method());
    const QString path = request.url().path();
    const std::optional<Actor> actor = m_backend.actorOf(request.value("X-API-TOKEN"));
    const AccountId account = actor ? actor->account : AccountId();

    if (actor)
        m_journal.requestBegan(account);
    connection->begin([this, account] {
        if (account.isValid())
            m_journal.requestEnded(account);
    });

    const std::optional<Fault> fault = m_faults.take(method, path);
    const Answer result = answer(request, method, path, actor, fault);
    const bool sends = !result.isSilent && !result.isCut;
    m_journal.record({.method = method,
                      .path = path,
                      .at = m_clock.now(),
                      .status = sends ? result.reply.status : 0,
                      .account = account});
    if (result.isCut) {
        connection->cut();
    } else if (!result.isSilent) {
        const bool close = request.value("Connection").toLower() == "close";
        const bool isLate = fault && fault->kind == FaultKind::Latency;
        connection->send(result.reply,
                         m_latency + (isLate ? fault->delay : std::chrono::milliseconds(0)), fault,
                         close);
    }
    return true;
}

void HttpServer::missingHandler(const QHttpServerRequest &, Way)
{
    // handleRequest() answers everything. This is called alone where a request wants to go on as a
    // web socket, and Qt closes the connection then.
}

HttpServer::Answer HttpServer::answer(const QHttpServerRequest &request, const QByteArray &method,
                                      const QString &path, const std::optional<Actor> &actor,
                                      const std::optional<Fault> &fault)
{
    if (!fault)
        return {.reply = act(request, method, path, actor)};
    if (fault->moment == FaultMoment::Before) {
        switch (fault->kind) {
        case FaultKind::Status:
            return {.reply = faultReply(*fault)};
        case FaultKind::Garbage:
            return {.reply = garbageReply()};
        case FaultKind::Cut:
            return {.isCut = true};
        case FaultKind::Hang:
        case FaultKind::Stall:
            return {.isSilent = true};
        default:
            break; // the others need the real reply, or another one
        }
    }
    if (fault->kind == FaultKind::OtherAnswer && actor) {
        // Before it acts, so that it is not what was made.
        std::optional<BackendReply> other =
            otherAnswer(m_backend, method, path, *actor, fault->answer);
        const bool acts = !other || fault->moment == FaultMoment::After;
        BackendReply own;
        if (acts)
            own = act(request, method, path, actor);
        return {.reply = other ? *std::move(other) : std::move(own)};
    }
    BackendReply reply = act(request, method, path, actor);
    switch (fault->kind) {
    case FaultKind::Status:
        return {.reply = faultReply(*fault)};
    case FaultKind::Garbage:
        return {.reply = garbageReply()};
    case FaultKind::WrongTypes:
        return {.reply = withWrongTypes(std::move(reply))};
    case FaultKind::Hang:
        return {.isSilent = true};
    case FaultKind::Cut:
        // Without a body there is no middle of it.
        return {.reply = reply, .isCut = reply.body.isEmpty()};
    default:
        return {.reply = std::move(reply)};
    }
}

BackendReply HttpServer::act(const QHttpServerRequest &request, const QByteArray &method,
                             const QString &path, const std::optional<Actor> &actor)
{
    if (method == "POST" && path == u"/") {
        const QUrlQuery query = request.query();
        return shipLines(m_backend,
                         Secret(query.queryItemValue(u"token"_s, QUrl::FullyDecoded).toStdString()),
                         query.queryItemValue(u"type"_s, QUrl::FullyDecoded), request.body());
    }
    if (!actor)
        return messageError(401,
                            u"Unauthorized. There was a problem with the authorization "
                            "provided in the request."_s);
    if (m_journal.inFlight(actor->account) > MostInFlight) {
        BackendReply reply = codedError(429, u"TOO_MANY_REQUESTS"_s,
                                        u"More than %1 concurrent requests"_s.arg(MostInFlight));
        reply.headers.emplace_back("Retry-After", "1");
        return reply;
    }
    return m_reads.answer(method, path, request.body(), *actor, m_faults, m_clock.now());
}

} // namespace tokendeck::sandbox

#include "moc_http_server.cpp"
