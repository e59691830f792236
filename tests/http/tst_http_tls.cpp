// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/http/client_fixture.h"
#include "tests/http/test_certificate.h"

#include <QTcpServer>
#include <QTcpSocket>

using namespace tokendeck;
using namespace tokendeck::test;
using namespace Qt::StringLiterals;

//! TLS errors end a request; what is trusted works, over HTTP/1.1 with as many connections as the
//! limit needs.
class TestHttpTls : public QObject {
    Q_OBJECT
private slots:
    void refusesASelfSignedCertificate();
    void refusesAnotherHostsCertificate();
    void refusesAServerWithoutTls_data();
    void refusesAServerWithoutTls();
    void acceptsATrustedCertificate();
    void reachesTheLimitOverHttp1();
};

void TestHttpTls::refusesASelfSignedCertificate()
{
    ClientFixture fixture;
    ScriptedServer server(testServerTls());
    server.onAny([](const auto &) { return ScriptedReply{.body = "{}"}; });
    for (const Method method : {Method::Get, Method::Post}) {
        Request request = fixture.request(method, u"/thing"_s);
        request.apiUrl = server.url();
        const Completion &completion = fixture.send(std::move(request));
        QVERIFY(fixture.finish(completion));
        QCOMPARE(completion.problem().kind, ProblemKind::TlsFailed);
        QCOMPARE(completion.problem().delivery, Delivery::NotSent);
        QVERIFY2(completion.problem().detail.contains("self"_L1, Qt::CaseInsensitive),
                 qPrintable(completion.problem().detail));
    }
    QVERIFY(server.requests().empty());
    // Final at once: no wait, no second try.
    QCOMPARE(fixture.clock.elapsed().count(), 0);
}

void TestHttpTls::refusesAnotherHostsCertificate()
{
    const TrustTestServer trust;
    ClientFixture fixture;
    ScriptedServer server(testServerTls());
    Request request = fixture.request(Method::Get, u"/thing"_s);
    request.apiUrl = server.url();
    request.apiUrl.setHost(u"localhost"_s); // the certificate is for 127.0.0.1
    const Completion &completion = fixture.send(std::move(request));
    QVERIFY(fixture.finish(completion));
    QCOMPARE(completion.problem().kind, ProblemKind::TlsFailed);
    QVERIFY(server.requests().empty());
}

void TestHttpTls::refusesAServerWithoutTls_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("answers") << QByteArray("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n");
    QTest::newRow("hangs up") << QByteArray();
}

void TestHttpTls::refusesAServerWithoutTls()
{
    QFETCH(QByteArray, answer);
    ClientFixture fixture;
    // It takes the handshake for something else.
    QTcpServer plain;
    QVERIFY(plain.listen(QHostAddress::LocalHost));
    connect(&plain, &QTcpServer::newConnection, &plain, [&] {
        QTcpSocket *socket = plain.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [socket, answer] {
            socket->write(answer);
            socket->disconnectFromHost();
        });
    });
    Request request = fixture.request(Method::Get, u"/thing"_s);
    request.apiUrl.setScheme(u"https"_s);
    request.apiUrl.setPort(plain.serverPort());
    const Completion &completion = fixture.send(std::move(request));
    QVERIFY(fixture.finish(completion));
    QCOMPARE(completion.problem().kind, ProblemKind::HandshakeFailed);
    QCOMPARE(completion.problem().delivery, Delivery::NotSent);
}

void TestHttpTls::acceptsATrustedCertificate()
{
    const TrustTestServer trust;
    ClientFixture fixture;
    ScriptedServer server(testServerTls());
    server.on("/thing", ScriptedReply{.body = "{\"id\":1}", .gzip = true});
    for (const Method method : {Method::Get, Method::Post, Method::Put, Method::Delete}) {
        Request request = fixture.request(method, u"/thing"_s);
        request.apiUrl = server.url();
        const Completion &completion = fixture.send(std::move(request));
        QVERIFY(fixture.finish(completion));
        QVERIFY(completion.outcome);
        QCOMPARE(completion.outcome->body, QByteArray("{\"id\":1}"));
    }
}

void TestHttpTls::reachesTheLimitOverHttp1()
{
    const TrustTestServer trust;
    ClientFixture fixture;
    ScriptedServer server(testServerTls());
    server.setHoldAll(true);
    for (int i = 0; i < 100; ++i) {
        Request request = fixture.request(Method::Delete, u"/thing"_s);
        request.apiUrl = server.url();
        fixture.send(std::move(request));
    }
    // Six, until it is known that the server does not speak HTTP/2.
    const UnderWay underWay = requests(*fixture.client, server);
    drain(underWay);
    QCOMPARE(server.heldCount(), 6);
    server.release();
    drain(underWay);
    QCOMPARE(server.heldCount(), 24);
    server.setHoldAll(false);
    server.releaseAll();
    QTRY_COMPARE_WITH_TIMEOUT(server.requests().size(), size_t(100), 20'000);
    QCOMPARE(server.highWater(), 24);
}

QTEST_GUILESS_MAIN(TestHttpTls)
#include "tst_http_tls.moc"
