// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QObject>
#include <QSslConfiguration>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace tokendeck::test {

//! A request as it arrived. Header names are in lower case.
struct ReceivedRequest {
    QByteArray method;
    QByteArray path; //!< the request target, with a query if there was one
    std::vector<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;
    int connection = 0; //!< which of the server's it came by, counted from 1

    //! The value of the first header \p name (any case), or empty.
    [[nodiscard]] QByteArray header(const QByteArray &name) const;
};

//! What the server does with one request.
struct ScriptedReply {
    enum class Fault {
        None,
        HangBeforeHeaders, //!< nothing is sent, the connection stays open
        HangInBody, //!< the headers and the first half of the body, then nothing
        CutInHeaders, //!< half a status line, then the connection is closed
        CutInBody, //!< the headers and the first half of the body, then closed
        CloseWithoutReply, //!< closed after the request was read
        Garbage, //!< bytes that are not HTTP, then closed
    };

    int status = 200;
    QByteArray body;
    //! Besides Content-Length (or Transfer-Encoding) and Content-Type, which are added.
    std::vector<std::pair<QByteArray, QByteArray>> headers;
    QByteArray contentType = "application/json";
    bool gzip = false; //!< packs the body and says so
    bool chunked = false; //!< sends the body as one chunk instead of with Content-Length
    bool held = false; //!< waits for release() before anything is sent
    //! Sends the body in this many pieces, one per sendPiece(); the headers go out at once.
    int pieces = 0;
    Fault fault = Fault::None;
    //! Sent as it stands in place of everything above but the faults; then the connection is
    //! closed.
    QByteArray raw;
    bool stays = false; //!< behind raw, the connection stays open instead
    //! Sent behind that again and again, as fast as the client takes it, until the client closes.
    QByteArray endless;
};

//! \p plain packed as one gzip member.
[[nodiscard]] QByteArray gzipped(const QByteArray &plain);

//! An HTTP/1.1 server on 127.0.0.1 that answers by script, in the thread that made it.
//!
//! It keeps connections open, answers 404 with an empty body where nothing was scripted, and waits
//! for no clock unless setLatency() is used: what it holds, hangs or sends in pieces goes on when
//! the test says so.
class ScriptedServer : public QObject {
    Q_OBJECT
public:
    using Script = std::function<ScriptedReply(const ReceivedRequest &)>;

    //! Listens at once on a free port; over TLS when \p tls is given.
    explicit ScriptedServer(std::optional<QSslConfiguration> tls = {});
    ~ScriptedServer() override;

    //! "http://127.0.0.1:port", or https.
    [[nodiscard]] QUrl url() const;

    //! Answers requests to \p path with \p replies in turn; the last one stays.
    void on(const QByteArray &path, std::vector<ScriptedReply> replies);
    void on(const QByteArray &path, ScriptedReply reply);
    //! Answers what on() does not name.
    void onAny(Script script);
    //! Closes the next \p count accepted connections before anything is read.
    void closeNextConnections(int count);
    //! Every complete reply is sent this much later, by a real timer.
    void setLatency(std::chrono::milliseconds latency);
    //! Holds every reply that comes due from now on, as ScriptedReply::held does.
    void setHoldAll(bool hold);

    //! Replies that wait for release().
    [[nodiscard]] int heldCount() const;
    //! Sends the \p count oldest held replies.
    void release(int count = 1);
    //! Sends every held reply.
    void releaseAll();
    //! Sends the next piece of the oldest reply that is sent in pieces.
    void sendPiece();
    //! Closes every connection, idle ones included.
    void closeConnections();
    //! Stops listening and closes every connection; url() stays, and nothing answers there.
    void shutDown();

    [[nodiscard]] const std::vector<ReceivedRequest> &requests() const;
    //! Requests to \p path with \p method so far.
    [[nodiscard]] int count(const QByteArray &method, const QByteArray &path) const;
    //! Connections accepted so far.
    [[nodiscard]] int connections() const;
    //! Requests read and not answered in full.
    [[nodiscard]] int concurrent() const;
    //! Those of concurrent() that wait for the test, not for the latency: what is held, hangs, or
    //! is sent in pieces.
    [[nodiscard]] int heldBack() const;
    //! The most that concurrent() ever was.
    [[nodiscard]] int highWater() const;

signals:
    //! A request was read in full; it may already be answered.
    void received();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace tokendeck::test
