// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/clock.h"
#include "models/domain/outcome.h"
#include "services/sandbox/base/fault.h"
#include "services/sandbox/base/journal.h"
#include "services/sandbox/http/client_link.h"
#include "services/sandbox/http/lagging_reads.h"
#include "services/sandbox/routes/backend.h"

#include <QAbstractHttpServer>
#include <QHostAddress>

#include <chrono>

namespace tokendeck::sandbox {

//! Puts a Backend on the network. Parsing is QHttpServer's; replies are sent by ClientLink.
class HttpServer final : public QAbstractHttpServer {
    Q_OBJECT
public:
    //! The vendor's limit of requests at a time per account; more get 429.
    static constexpr int MostInFlight = 100;

    //! All must outlive the server.
    HttpServer(Backend &backend, Journal &journal, Clock &clock);
    //! Closes every connection.
    ~HttpServer() override;

    //! Answers at \p address from now on, too, bodies of up to \p mostBody bytes; the port that it
    //! got. InvalidInput with the system's words.
    [[nodiscard]] Outcome<quint16> open(const QHostAddress &address, quint16 port,
                                        qint64 mostBody = RequestLimit::MostBody);

    void setLatency(std::chrono::milliseconds latency) { m_latency = latency; }
    [[nodiscard]] FaultPlan &faults() { return m_faults; }

protected:
    // Qt 6.8 hands out a responder in place of the socket.
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    using Way = QHttpServerResponder &;
#else
    using Way = QTcpSocket *;
#endif
    bool handleRequest(const QHttpServerRequest &request, Way way) override;
    void missingHandler(const QHttpServerRequest &request, Way way) override;

private:
    struct Answer {
        BackendReply reply;
        bool isSilent = false; //!< nothing is sent
        bool isCut = false; //!< the connection is closed at once
    };

    //! That \p request came by.
    [[nodiscard]] ClientLink *connectionOf(const QHttpServerRequest &request, Way way) const;
    [[nodiscard]] Answer answer(const QHttpServerRequest &request, const QByteArray &method,
                                const QString &path, const std::optional<Actor> &actor,
                                const std::optional<Fault> &fault);
    [[nodiscard]] BackendReply act(const QHttpServerRequest &request, const QByteArray &method,
                                   const QString &path, const std::optional<Actor> &actor);

    Backend &m_backend;
    Journal &m_journal;
    Clock &m_clock;
    FaultPlan m_faults;
    LaggingReads m_reads;
    std::chrono::milliseconds m_latency{0};
};

} // namespace tokendeck::sandbox
