// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/http/listener_client.h"

#include "services/http/call/exchange.h"
#include "services/http/message/http_log.h"
#include "services/http/message/request_builder.h"
#include "services/http/policy/network_pool.h"

#include <QNetworkAccessManager>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

//! One request with one try. Ends itself.
class Shipment final : public Cancellable {
public:
    Shipment(Request request, Clock &clock, QObject *context, ListenerClient::Done done,
             QObject *parent)
        : Cancellable(parent)
        , m_request(std::move(request))
        , m_clock(clock)
        , m_began(clock.elapsed())
        , m_context(context)
        , m_done(std::move(done))
    {
        connect(context, &QObject::destroyed, this, [this] {
            m_done = nullptr;
            complete(failure({.kind = ProblemKind::Cancelled}));
        });
    }

    void start(QNetworkAccessManager &network, const QString &type)
    {
        m_exchange = std::make_unique<Exchange>(network, m_request,
                                                listenerRequest(m_request, type), m_clock);
        connect(m_exchange.get(), &Exchange::ended, this, [this] {
            Outcome<Reply> reply = m_exchange->takeOutcome();
            complete(reply ? VoidOutcome() : VoidOutcome(failure(std::move(reply.error()))));
        });
    }

    void failLater(Problem problem)
    {
        endTry();
        QMetaObject::invokeMethod(
            this, [this, problem = std::move(problem)] { complete(VoidOutcome(failure(problem))); },
            Qt::QueuedConnection);
    }

    void cancel() override
    {
        if (std::exchange(m_cancelled, true) || !m_running)
            return;
        // Whether the bytes have left is not known for sure.
        failLater({.kind = ProblemKind::Cancelled, .delivery = Delivery::Unknown});
    }
    [[nodiscard]] bool isRunning() const override { return m_running && !m_cancelled; }

private:
    void endTry()
    {
        m_request.apiToken.clear();
        if (!m_exchange)
            return;
        // Called from within a signal of the exchange, which refers to the request.
        Exchange *exchange = m_exchange.release();
        exchange->disconnect(this);
        exchange->stop();
        exchange->setParent(this);
    }

    void complete(VoidOutcome outcome)
    {
        if (!std::exchange(m_running, false))
            return;
        endTry();
        deleteLater();
        const QByteArray result = outcome ? QByteArray("accepted") : logWord(outcome.error());
        qCInfo(lcHttp, "POST %s %s: %s after %lld ms", qPrintable(m_request.apiUrl.host()),
               qPrintable(urlOf(m_request).path()), result.constData(),
               static_cast<long long>((m_clock.elapsed() - m_began).count()));
        // Last: it may end the client, and this with it.
        const ListenerClient::Done done = std::exchange(m_done, nullptr);
        if (m_context && done)
            done(std::move(outcome));
    }

    Request m_request;
    Clock &m_clock;
    std::chrono::milliseconds m_began;
    QPointer<QObject> m_context;
    ListenerClient::Done m_done;
    std::unique_ptr<Exchange> m_exchange;
    bool m_running = true;
    bool m_cancelled = false;
};

} // namespace

ListenerClient::ListenerClient(Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
}

// Shipments first, which use the network.
ListenerClient::~ListenerClient()
{
    qDeleteAll(findChildren<Cancellable *>(Qt::FindDirectChildrenOnly));
}

CallHandle ListenerClient::send(ShippedLines lines, QObject *context, Done done)
{
    Request request{.method = Method::Post,
                    .apiUrl = std::move(lines.listener),
                    .path = u"/"_s,
                    .body = std::move(lines.lines),
                    .apiToken = std::move(lines.token)};
    const std::optional<Problem> problem = problemBeforeSending(request);
    auto *shipment = new Shipment(std::move(request), m_clock, context, std::move(done), this);
    if (problem) {
        shipment->failLater(*problem);
    } else {
        if (!m_network)
            m_network = makeNetworkManager(std::make_shared<ProxyCache>(m_clock));
        shipment->start(*m_network, lines.type);
    }
    return CallHandle(shipment);
}

} // namespace tokendeck

#include "moc_listener_client.cpp"
