// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/clock.h"
#include "models/domain/outcome.h"
#include "services/http/call/body_reader.h"
#include "services/http/call/deadline_watch.h"
#include "services/http/call/one_way_body.h"
#include "services/http/message/intermediary.h"
#include "services/http/message/request.h"
#include "services/http/policy/http_limits.h"

#include <QNetworkReply>
#include <QObject>

#include <optional>
#include <utility>

class QNetworkAccessManager;

namespace tokendeck {

//! One try of a request, from its sending to its last byte: deadlines, size limit, unpacking, and
//! whether the answer is whole and the backend's own.
//!
//! Destroying it ends the try silently.
class Exchange : public QObject {
    Q_OBJECT
public:
    //! Sends \p request, which must outlive this, through \p manager as \p wire (see
    //! request_builder.h).
    Exchange(QNetworkAccessManager &manager, const Request &request, const QNetworkRequest &wire,
             Clock &clock);
    ~Exchange() override;

    //! Whether the request is out, and no answer has begun.
    [[nodiscard]] bool awaitsAnswer() const { return m_sent && m_status == 0 && m_reply; }
    //! Ends the try: the server sends without an answer beginning.
    void endFlooded();
    //! Ends the try now, silently.
    void stop();

    //! Whether a byte of the request may have left.
    [[nodiscard]] bool mayHaveLeft() const;
    [[nodiscard]] qint64 receivedBytes() const;
    //! How it ended, to be taken once, after ended(). Reply::tries is not set.
    [[nodiscard]] Outcome<Reply> takeOutcome() { return *std::exchange(m_outcome, {}); }

signals:
    //! The headers came, over HTTP/2 or not.
    void answered(bool http2);
    //! The backend's answer, whole, named this moment as its own time.
    void dated(tokendeck::TimePoint date);
    //! The request is out for Deadlines::slow, and its answer is not whole yet.
    void slow();
    //! Once. The receiver may destroy the exchange later, not within.
    void ended();

private:
    [[nodiscard]] bool isFailure() const; // by its status
    [[nodiscard]] AnswerSigns signs(QByteArrayView body) const;
    [[nodiscard]] std::optional<Problem> problemOfLength() const;
    void tellDate();
    void send(QNetworkAccessManager &manager, const QNetworkRequest &wire);
    void limitReadAhead();
    void wasSent();
    void readHeaders();
    void read();
    void readEnd();
    void readFailedAnswer();
    void deadlinePassed(DeadlineWatch::Which which);
    void fail(Problem problem);
    void end(Outcome<Reply> outcome);

    const Request &m_request;
    Clock &m_clock;
    std::unique_ptr<OneWayBody> m_oneWayBody; // of a POST that writes
    QPointer<QNetworkReply> m_reply;
    std::unique_ptr<DeadlineWatch> m_watch;
    std::unique_ptr<BodyReader> m_reader;
    std::unique_ptr<ClockTimer> m_slowTimer;
    std::optional<Outcome<Reply>> m_outcome;
    QString m_tlsErrorText;
    int m_status = 0; // 0 until the headers came
    bool m_isSecured = false; //!< by TLS, for this request
    bool m_sent = false;
    bool m_finished = false; // the reply is; bytes may wait to be read
    bool m_readPlanned = false;
};

} // namespace tokendeck
