// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/http/client_fixture.h"

#include <QSignalSpy>

using namespace tokendeck;
using namespace tokendeck::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Fault = ScriptedReply::Fault;

//! What goes over the wire, and what comes back.
class TestHttpClient : public QObject {
    Q_OBJECT
private slots:
    void sendsWhatTheContractSays_data();
    void sendsWhatTheContractSays();
    void keepsThePathOfTheBase();
    void completesFromTheEventLoopOnly();
    void unpacksReplies_data();
    void unpacksReplies();
    void keepsToTheSizeLimit_data();
    void keepsToTheSizeLimit();
    void acceptsExactlyTheLimit();
    void refusesUnknownEncoding();
    void followsNoRedirect();
    void refusesPlainHttpToOtherHosts();
    void refusesATokenThatNoHeaderCanCarry();
    void mapsStatus_data();
    void mapsStatus();
    void reportsRefusedConnection();
};

void TestHttpClient::sendsWhatTheContractSays_data()
{
    QTest::addColumn<Method>("method");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<bool>("withBody");
    QTest::newRow("get") << Method::Get << QByteArray("GET") << false;
    QTest::newRow("post") << Method::Post << QByteArray("POST") << true;
    QTest::newRow("put") << Method::Put << QByteArray("PUT") << true;
    QTest::newRow("delete") << Method::Delete << QByteArray("DELETE") << false;
}

void TestHttpClient::sendsWhatTheContractSays()
{
    QFETCH(Method, method);
    QFETCH(QByteArray, name);
    QFETCH(bool, withBody);
    ClientFixture fixture;
    fixture.server.on("/v1/things/12", ScriptedReply{.status = 200, .body = "{\"id\":12}"});
    const Completion &completion = fixture.send(method, u"/v1/things/12"_s);
    QVERIFY(fixture.finish(completion));
    QVERIFY(completion.outcome);
    QCOMPARE(completion.outcome->status, 200);
    QCOMPARE(completion.outcome->tries, 1);
    QCOMPARE(completion.outcome->body, QByteArray("{\"id\":12}"));

    QCOMPARE(fixture.server.requests().size(), size_t(1));
    const ReceivedRequest &received = fixture.server.requests().front();
    QCOMPARE(received.method, name);
    QCOMPARE(received.path, QByteArray("/v1/things/12"));
    QCOMPARE(received.header("X-API-TOKEN"),
             QByteArray(ApiTokenText.data(), qsizetype(ApiTokenText.size())));
    QCOMPARE(received.header("Accept"), QByteArray("application/json"));
    QCOMPARE(received.header("Accept-Encoding"), QByteArray("gzip, deflate"));
    QVERIFY(received.header("User-Agent").startsWith("Tokendeck/"));
    QVERIFY(received.header("User-Agent").size() > 10);
    QVERIFY(received.header("Cookie").isEmpty());
    QCOMPARE(received.header("Content-Type"),
             withBody ? QByteArray("application/json") : QByteArray());
    QCOMPARE(received.body, withBody ? QByteArray(R"({"name":"a"})") : QByteArray());
}

void TestHttpClient::keepsThePathOfTheBase()
{
    ClientFixture fixture;
    fixture.server.on("/gateway/v2/whoami", ScriptedReply{.body = "{}"});
    Request request = fixture.request(Method::Get, u"/v2/whoami"_s);
    request.apiUrl.setPath(u"/gateway/"_s);
    const Completion &completion = fixture.send(std::move(request));
    QVERIFY(fixture.finish(completion));
    QVERIFY(completion.outcome);
}

void TestHttpClient::completesFromTheEventLoopOnly()
{
    ClientFixture fixture;
    Request insecure = fixture.request(Method::Get, u"/x"_s);
    insecure.apiUrl = QUrl(u"http://example.org"_s);
    const Completion &refused = fixture.send(std::move(insecure));
    QCOMPARE(refused.count, 0);
    const Completion &cancelled = fixture.send(Method::Get, u"/x"_s);
    QVERIFY(cancelled.handle.isRunning());
    cancelled.handle.cancel();
    QVERIFY(!cancelled.handle.isRunning());
    QCOMPARE(cancelled.count, 0);
    fixture.drain();
    QCOMPARE(refused.count, 1);
    QCOMPARE(cancelled.count, 1);
}

void TestHttpClient::unpacksReplies_data()
{
    QTest::addColumn<ScriptedReply>("reply");
    QTest::addColumn<QByteArray>("body");
    QByteArray large;
    for (int i = 0; i < 200'000; ++i)
        large += QByteArray::number(i * 7919) + ',';
    QTest::newRow("plain") << ScriptedReply{.body = large} << large;
    QTest::newRow("plain, chunked") << ScriptedReply{.body = large, .chunked = true} << large;
    QTest::newRow("gzip") << ScriptedReply{.body = large, .gzip = true} << large;
    QTest::newRow("gzip, chunked")
        << ScriptedReply{.body = large, .gzip = true, .chunked = true} << large;
    QTest::newRow("gzip, two members") << ScriptedReply{.body = gzipped("[1,") + gzipped("2]"),
                                                        .headers = {{"Content-Encoding", "gzip"}}}
                                       << QByteArray("[1,2]");
    QTest::newRow("gzip of nothing") << ScriptedReply{.body = "", .gzip = true} << QByteArray();
    QTest::newRow("packed by name, but without a body")
        << ScriptedReply{.status = 204, .headers = {{"Content-Encoding", "gzip"}}} << QByteArray();
    // qCompress puts the length in front of zlib's format.
    const QByteArray zlib = qCompress(large).mid(4);
    QTest::newRow("deflate as zlib")
        << ScriptedReply{.body = zlib, .headers = {{"Content-Encoding", "deflate"}}} << large;
    QTest::newRow("deflate as bare") << ScriptedReply{.body = zlib.mid(2, zlib.size() - 6),
                                                      .headers = {{"Content-Encoding", "deflate"}}}
                                     << large;
}

void TestHttpClient::unpacksReplies()
{
    QFETCH(ScriptedReply, reply);
    QFETCH(QByteArray, body);
    ClientFixture fixture;
    fixture.server.on("/list", reply);
    const Completion &completion = fixture.send(Method::Get, u"/list"_s);
    QVERIFY(fixture.finish(completion));
    QVERIFY(completion.outcome);
    QVERIFY(completion.outcome->body == body);
}

void TestHttpClient::keepsToTheSizeLimit_data()
{
    QTest::addColumn<ScriptedReply>("reply");
    const QByteArray zeros(20 * 1024 * 1024, '0');
    QTest::newRow("plain") << ScriptedReply{.body = zeros};
    QTest::newRow("chunked") << ScriptedReply{.body = zeros, .chunked = true};
    // About 20 kB on the wire.
    QTest::newRow("bomb") << ScriptedReply{.body = zeros, .gzip = true};
    QTest::newRow("bomb of many members") << ScriptedReply{
        .body = gzipped(zeros).repeated(20), .headers = {{"Content-Encoding", "gzip"}}};
}

void TestHttpClient::keepsToTheSizeLimit()
{
    QFETCH(ScriptedReply, reply);
    ClientFixture fixture;
    fixture.server.on("/list", reply);
    Request request = fixture.request(Method::Get, u"/list"_s);
    request.maxReplyBytes = 1024 * 1024;
    const Completion &completion = fixture.send(std::move(request));
    QVERIFY(fixture.finish(completion));
    QCOMPARE(completion.problem().kind, ProblemKind::ReplyTooLarge);
    QCOMPARE(completion.problem().delivery, Delivery::Answered);
    QCOMPARE(completion.problem().httpStatus, 200);
    QCOMPARE(fixture.server.count("GET", "/list"), 1);
}

void TestHttpClient::acceptsExactlyTheLimit()
{
    ClientFixture fixture;
    fixture.server.on("/list", ScriptedReply{.body = QByteArray(5000, '0'), .gzip = true});
    for (const auto &[limit, fits] : {std::pair(5000, true), std::pair(4999, false)}) {
        Request request = fixture.request(Method::Get, u"/list"_s);
        request.maxReplyBytes = limit;
        const Completion &completion = fixture.send(std::move(request));
        QVERIFY(fixture.finish(completion));
        QCOMPARE(completion.outcome.has_value(), fits);
    }
}

void TestHttpClient::refusesUnknownEncoding()
{
    ClientFixture fixture;
    fixture.server.on("/list",
                      ScriptedReply{.body = "\x0b\x02", .headers = {{"Content-Encoding", "br"}}});
    const Completion &completion = fixture.send(Method::Get, u"/list"_s);
    QVERIFY(fixture.finish(completion));
    QCOMPARE(completion.problem().kind, ProblemKind::UnexpectedContent);
}

void TestHttpClient::followsNoRedirect()
{
    for (const int status : {301, 302, 303, 307, 308}) {
        ClientFixture fixture;
        fixture.server.on(
            "/old",
            ScriptedReply{
                .status = status,
                .headers = {{"Location", fixture.server.url().toEncoded() + "/new?secret=1"}}});
        fixture.server.on("/new", ScriptedReply{.body = "{}"});
        const Completion &completion = fixture.send(Method::Get, u"/old"_s);
        QVERIFY(fixture.finish(completion));
        QCOMPARE(completion.problem().kind, ProblemKind::Redirected);
        QCOMPARE(completion.problem().httpStatus, status);
        QCOMPARE(completion.problem().detail, u"http://127.0.0.1"_s);
        QCOMPARE(fixture.server.requests().size(), size_t(1));
    }
}

void TestHttpClient::refusesPlainHttpToOtherHosts()
{
    ClientFixture fixture;
    for (const QString &url :
         {u"http://api.logz.io"_s, u"http://127.0.0.1.example.org"_s, u"http://user@localhost"_s,
          u"ftp://localhost"_s, u"https://api.logz.io/?a=b"_s, QString()}) {
        Request request = fixture.request(Method::Get, u"/v2/whoami"_s);
        request.apiUrl = QUrl(url);
        const Completion &completion = fixture.send(std::move(request));
        QVERIFY(fixture.finish(completion));
        QCOMPARE(completion.problem().kind, ProblemKind::InsecureUrl);
        QCOMPARE(completion.problem().delivery, Delivery::NotSent);
    }
}

void TestHttpClient::refusesATokenThatNoHeaderCanCarry()
{
    ClientFixture fixture;
    for (const char *token : {"abc\r\nX-Other: 1", "abc def", "t\xc3\xb6ken", "a\tb"}) {
        Request request = fixture.request(Method::Get, u"/v2/whoami"_s);
        request.apiToken = Secret(token);
        const Completion &completion = fixture.send(std::move(request));
        QVERIFY(fixture.finish(completion));
        QCOMPARE(completion.problem().kind, ProblemKind::InvalidInput);
        QCOMPARE(completion.problem().delivery, Delivery::NotSent);
    }
    QVERIFY(fixture.server.requests().empty());
}

void TestHttpClient::mapsStatus_data()
{
    QTest::addColumn<ScriptedReply>("reply");
    QTest::addColumn<ProblemKind>("kind");
    QTest::addColumn<QString>("message");
    const QByteArray body = R"({"message":"Insufficient privileges"})";
    const QString message = u"Insufficient privileges"_s;
    QTest::newRow("401") << ScriptedReply{.status = 401, .body = body} << ProblemKind::Unauthorized
                         << message;
    QTest::newRow("401 with a challenge")
        << ScriptedReply{.status = 401,
                         .body = body,
                         .headers = {{"WWW-Authenticate", "Basic realm=\"x\""}}}
        << ProblemKind::Unauthorized << message;
    QTest::newRow("403") << ScriptedReply{.status = 403, .body = body} << ProblemKind::Forbidden
                         << message;
    QTest::newRow("403, packed") << ScriptedReply{.status = 403, .body = body, .gzip = true}
                                 << ProblemKind::Forbidden << message;
    QTest::newRow("403, cut") << ScriptedReply{.status = 403,
                                               .body = body,
                                               .fault = Fault::CutInBody}
                              << ProblemKind::Forbidden << QString();
    QTest::newRow("405, nothing") << ScriptedReply{.status = 405} << ProblemKind::NotSupported
                                  << QString();
    QTest::newRow("500, one megabyte")
        << ScriptedReply{.status = 501, .body = QByteArray("x,").repeated(512 * 1024)}
        << ProblemKind::ServerFailed << QString(u"x,"_s.repeated(250).first(499) + u'…');
}

void TestHttpClient::mapsStatus()
{
    QFETCH(ScriptedReply, reply);
    QFETCH(ProblemKind, kind);
    QFETCH(QString, message);
    ClientFixture fixture;
    fixture.server.on("/thing", reply);
    const Completion &completion = fixture.send(Method::Get, u"/thing"_s);
    QVERIFY(fixture.finish(completion));
    QCOMPARE(completion.problem().kind, kind);
    QCOMPARE(completion.problem().delivery, Delivery::Answered);
    QCOMPARE(completion.problem().httpStatus, reply.status);
    QCOMPARE(completion.problem().serverMessage, message);
    QCOMPARE(fixture.server.requests().size(), size_t(1));
}

void TestHttpClient::reportsRefusedConnection()
{
    ClientFixture fixture;
    fixture.server.shutDown();
    const Completion &completion = fixture.send(Method::Post, u"/thing"_s);
    QVERIFY(fixture.finish(completion));
    QCOMPARE(completion.problem().kind, ProblemKind::ConnectionRefused);
    QCOMPARE(completion.problem().delivery, Delivery::NotSent);
    QVERIFY(!completion.problem().detail.isEmpty());
}

QTEST_GUILESS_MAIN(TestHttpClient)
#include "tst_http_client.moc"
