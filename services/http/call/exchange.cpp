// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/http/call/exchange.h"

#include "services/http/message/http_date.h"
#include "services/http/message/http_log.h"
#include "services/http/message/problem_mapping.h"

#include <QCoreApplication>
#include <QEvent>
#include <QNetworkAccessManager>
#include <QNetworkProxy>

#include <algorithm>
#include <array>

namespace tokendeck {
namespace {

using namespace Qt::StringLiterals;

//! Of the body of a failed request; its message is all that is read from it.
constexpr qint64 MostBytesOfFailure = 64 * 1024;
//! Read at a time, so that unpacking (up to 1,000 times larger) stays well below a frame.
constexpr qint64 PackedPortion = 8 * 1024;
constexpr qint64 PlainPortion = 64 * 1024;
//! What Qt may hold of a body before we read it: a server may send faster than we do.
constexpr qint64 ReadAhead = 512 * 1024;
//! Unpacked before the event loop gets its turn.
constexpr qsizetype MostBytesPerTurn = 1024 * 1024;

//! Of a Content-Length: a number, or one repeated (RFC 9112, 6.3). -1 where it is something else.
qint64 lengthIn(const QByteArray &header)
{
    const QList<QByteArray> values = header.split(',');
    const QByteArray first = values.front().trimmed();
    const auto isDigit = [](char c) {
        return c >= '0' && c <= '9';
    };
    if (first.isEmpty() || first.size() > 15 || !std::ranges::all_of(first, isDigit))
        return -1;
    const bool isOne = std::ranges::all_of(
        values, [&](const QByteArray &value) { return value.trimmed() == first; });
    return isOne ? first.toLongLong() : -1;
}

//! Whether \p body begins as a JSON document and does not end as one.
bool isOpenJson(const QByteArray &body)
{
    const QByteArray text = body.last(std::min<qsizetype>(body.size(), 64)).trimmed();
    const char first = body.isEmpty() ? '\0' : body.front();
    if ((first != '[' && first != '{') || text.isEmpty())
        return false;
    return text.back() != (first == '[' ? ']' : '}');
}

//! Whether \p manager reaches \p url by a proxy.
bool goesThroughProxy(const QNetworkAccessManager &manager, const QUrl &url)
{
    QNetworkProxyFactory *factory = manager.proxyFactory();
    if (!factory)
        return false;
    const QList<QNetworkProxy> proxies = factory->queryProxy(QNetworkProxyQuery(url));
    return !proxies.isEmpty() && proxies.front().type() != QNetworkProxy::NoProxy
        && proxies.front().type() != QNetworkProxy::DefaultProxy;
}

} // namespace

Exchange::Exchange(QNetworkAccessManager &manager, const Request &request,
                   const QNetworkRequest &wire, Clock &clock)
    : m_request(request)
    , m_clock(clock)
{
    send(manager, wire);
    limitReadAhead();
    m_watch = std::make_unique<DeadlineWatch>(
        clock, request.deadlines, [this](DeadlineWatch::Which which) { deadlinePassed(which); });
    connect(m_reply, &QNetworkReply::requestSent, this, &Exchange::wasSent);
    connect(m_reply, &QNetworkReply::uploadProgress, this, [this](qint64 bytes) {
        if (bytes > 0)
            wasSent();
    });
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &Exchange::readHeaders);
    connect(m_reply, &QIODevice::readyRead, this, &Exchange::read);
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
        if (m_tlsErrorText.isEmpty() && !errors.isEmpty())
            m_tlsErrorText = errors.front().errorString();
    });
    connect(m_reply, &QNetworkReply::encrypted, this, [this] { m_isSecured = true; });
    const auto readWhole = [this] {
        m_finished = true;
        read();
    };
    connect(m_reply, &QNetworkReply::finished, this, readWhole);
    connect(m_reply, &QNetworkReply::errorOccurred, this, [this, readWhole] {
        // Qt tells the error of these statuses twice, each time behind the whole body, and
        // complains about the second one, which is to find no reply any more.
        const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        if (status == 401 || status == 407)
            readWhole();
    });
}

Exchange::~Exchange()
{
    stop();
}

bool Exchange::mayHaveLeft() const
{
    return m_sent || m_status != 0 || (m_oneWayBody && m_oneWayBody->wasRead());
}

qint64 Exchange::receivedBytes() const
{
    return m_reader ? m_reader->receivedBytes() : 0;
}

bool Exchange::isFailure() const
{
    return m_status != 0 && (m_status < 200 || m_status >= 300);
}

void Exchange::send(QNetworkAccessManager &manager, const QNetworkRequest &wire)
{
    switch (m_request.method) {
    case Method::Get:
        m_reply = manager.get(wire);
        break;
    case Method::Post:
        if (m_request.writes) {
            m_oneWayBody = std::make_unique<OneWayBody>(m_request.body);
            m_reply = manager.post(wire, m_oneWayBody.get());
        } else {
            m_reply = manager.post(wire, m_request.body);
        }
        break;
    case Method::Put:
        m_reply = manager.put(wire, m_request.body);
        break;
    case Method::Delete:
        m_reply = manager.deleteResource(wire);
        break;
    }
}

//! Qt begins from the event loop, and forgets a limit that was set before.
void Exchange::limitReadAhead()
{
    QMetaObject::invokeMethod(
        m_reply, [reply = m_reply.get()] { reply->setReadBufferSize(ReadAhead); },
        Qt::QueuedConnection);
}

void Exchange::wasSent()
{
    if (!std::exchange(m_sent, true))
        m_slowTimer = m_clock.after(m_request.deadlines.slow, [this] { emit slow(); });
    if (m_watch)
        m_watch->sent();
}

void Exchange::readHeaders()
{
    const QVariant status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute);
    if (m_status != 0 || !status.isValid())
        return;
    wasSent();
    m_status = status.toInt();
    m_reader =
        std::make_unique<BodyReader>(m_reply->rawHeader("Content-Encoding"),
                                     isFailure() ? MostBytesOfFailure : m_request.maxReplyBytes);
    if (!isFailure())
        m_reader->expect(m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong());
    emit answered(m_reply->attribute(QNetworkRequest::Http2WasUsedAttribute).toBool());
}

void Exchange::read()
{
    if (!m_reply || m_readPlanned)
        return;
    readHeaders();
    if (m_watch)
        m_watch->sign();
    if (m_reader) {
        const qsizetype before = m_reader->body().size();
        std::array<char, PlainPortion> portion;
        const qint64 most = m_reader->isPacked() ? PackedPortion : PlainPortion;
        while (m_reply->bytesAvailable() > 0 && m_reader->state() == BodyReader::State::Fine
               && m_reader->body().size() - before < MostBytesPerTurn) {
            const qint64 count = m_reply->read(portion.data(), most);
            m_reader->feed({portion.data(), qsizetype(std::max<qint64>(0, count))});
        }
        wipeMemory(portion.data(), portion.size());
        if (m_reader->state() != BodyReader::State::Fine) {
            readEnd();
            return;
        }
        if (m_reply->bytesAvailable() > 0) {
            m_readPlanned = true;
            QMetaObject::invokeMethod(
                this,
                [this] {
                    m_readPlanned = false;
                    read();
                },
                Qt::QueuedConnection);
            return;
        }
    }
    if (m_finished)
        readEnd();
}

AnswerSigns Exchange::signs(QByteArrayView body) const
{
    return {.status = m_status,
            .contentType = m_reply->rawHeader("Content-Type"),
            .body = body,
            .namesProxy = namesProxy(*m_reply),
            .location = m_reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl()};
}

//! Qt may take a connection that was closed for the end of the body.
std::optional<Problem> Exchange::problemOfLength() const
{
    const auto cut = [](const QString &detail) {
        return Problem{
            .kind = ProblemKind::ConnectionLost, .delivery = Delivery::Unknown, .detail = detail};
    };
    if (!m_reader->isComplete())
        return cut(QCoreApplication::translate("Exchange", "The packed reply was cut."));
    const bool told =
        m_reply->hasRawHeader("Content-Length") && !m_reply->hasRawHeader("Transfer-Encoding");
    if (told) {
        const qint64 length = lengthIn(m_reply->rawHeader("Content-Length"));
        if (length < 0)
            return cut(QCoreApplication::translate("Exchange",
                                                   "The reply’s Content-Length is no number."));
        if (m_reader->receivedBytes() != length)
            return cut(QCoreApplication::translate(
                "Exchange", "The reply is shorter than its Content-Length."));
    } else if (!m_reader->isPacked() && isOpenJson(m_reader->body())) {
        return cut(QCoreApplication::translate("Exchange", "The reply ends within its JSON."));
    }
    return {};
}

void Exchange::readEnd()
{
    if (isFailure()) {
        readFailedAnswer();
        return;
    }
    const auto state = m_reader ? m_reader->state() : BodyReader::State::Fine;
    if (m_reader) {
        // A page tells more than that it is too large, or cut.
        if (std::optional<Problem> intercepted =
                interceptionOf(signs(m_reader->body()), m_request.apiToken)) {
            fail(*std::move(intercepted));
            return;
        }
    }
    if (state == BodyReader::State::TooLarge) {
        fail({.kind = ProblemKind::ReplyTooLarge, .delivery = Delivery::Answered});
    } else if (state == BodyReader::State::Broken) {
        fail({.kind = ProblemKind::UnexpectedContent,
              .delivery = Delivery::Answered,
              .detail = QCoreApplication::translate("Exchange", "The reply cannot be unpacked.")});
    } else if (state == BodyReader::State::UnknownEncoding) {
        fail({.kind = ProblemKind::UnexpectedContent,
              .delivery = Delivery::Answered,
              .detail = QCoreApplication::translate("Exchange",
                                                    "The reply has an unknown Content-Encoding.")});
    } else if (m_status == 0 || !comesFromStatus(m_reply->error())) {
        fail(problemOfFailedTry(
            {.error = m_reply->error(),
             .errorText = m_reply->errorString(),
             .tlsErrorText = m_tlsErrorText,
             .sent = mayHaveLeft(),
             .beforeTls = m_reply->url().scheme() == u"https" && !m_isSecured && !mayHaveLeft(),
             .throughProxy = goesThroughProxy(*m_reply->manager(), m_reply->url())},
            m_request.apiToken));
    } else if (std::optional<Problem> cut = problemOfLength()) {
        fail(*std::move(cut));
    } else {
        tellDate();
        end(Reply{.status = m_status, .body = m_reader->takeBody()});
    }
}

// What the status says holds even where the body is cut, broken or larger than we read.
void Exchange::readFailedAnswer()
{
    if (m_status < 200) {
        // Qt takes an interim answer other than 100 for the last one.
        fail({.kind = ProblemKind::ConnectionLost,
              .delivery = Delivery::Unknown,
              .detail = QCoreApplication::translate("Exchange",
                                                    "An interim answer came, and no final one.")});
        return;
    }
    const AnswerSigns signs = this->signs({});
    Problem problem =
        problemOfAnswer({.status = m_status,
                         .mayTellAbsence = mayTellAbsence(m_request.method, m_request.path),
                         .body = m_reader->takeBody(),
                         .contentType = signs.contentType,
                         .retryAfter = m_reply->rawHeader("Retry-After"),
                         .namesProxy = signs.namesProxy,
                         .location = signs.location},
                        m_clock.now(), m_request.apiToken);
    if (problem.kind != ProblemKind::Intercepted)
        tellDate();
    end(failure(std::move(problem)));
}

//! Unless the answer was kept somewhere on the way for a while (RFC 9111, 5.1).
void Exchange::tellDate()
{
    const auto date = parseHttpDate(m_reply->rawHeader("Date"), m_clock.now());
    if (date && !m_reply->hasRawHeader("Age"))
        emit dated(*date);
}

void Exchange::deadlinePassed(DeadlineWatch::Which which)
{
    // A signal that the request was sent may be on its way, after a stall of this thread.
    QMetaObject::invokeMethod(
        this,
        [this, which] {
            if (!m_reply)
                return;
            if (isFailure()) {
                readFailedAnswer();
                return;
            }
            constexpr const char *Details[] = {
                QT_TRANSLATE_NOOP("Exchange", "The connection took too long."),
                QT_TRANSLATE_NOOP("Exchange", "Nothing was received for too long."),
                QT_TRANSLATE_NOOP("Exchange", "The reply took too long.")};
            fail({.kind = ProblemKind::TimedOut,
                  .delivery = mayHaveLeft() ? Delivery::Unknown : Delivery::NotSent,
                  .detail = QCoreApplication::translate("Exchange", Details[int(which)])});
        },
        Qt::QueuedConnection);
}

void Exchange::endFlooded()
{
    fail({.kind = ProblemKind::UnexpectedContent,
          .delivery = Delivery::Unknown,
          .detail =
              QCoreApplication::translate("Exchange", "The server sends headers without end.")});
}

void Exchange::fail(Problem problem)
{
    if (m_status != 0)
        problem.httpStatus = m_status;
    end(failure(std::move(problem)));
}

void Exchange::end(Outcome<Reply> outcome)
{
    stop();
    m_outcome = std::move(outcome);
    emit ended();
}

void Exchange::stop()
{
    m_watch.reset();
    m_slowTimer.reset();
    if (!m_reply)
        return;
    QNetworkReply *reply = std::exchange(m_reply, nullptr);
    reply->disconnect(this);
    // The error of a host that went away is set before the reply is finished: Qt complains about a
    // second one. The reply's destruction ends it as well, and that of a failed status.
    if (reply->isRunning() && !isFailure() && reply->error() == QNetworkReply::NoError)
        reply->abort();
    // Nor is anything delivered that is on its way, as an error would be behind that of abort().
    QCoreApplication::removePostedEvents(reply, QEvent::MetaCall);
    if (m_oneWayBody)
        m_oneWayBody.release()->setParent(reply); // the reply may still hold on to it
    reply->deleteLater();
}

} // namespace tokendeck

#include "moc_exchange.cpp"
