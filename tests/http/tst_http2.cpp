// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/http/client_fixture.h"
#include "tests/http/test_certificate.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace tokendeck;
using namespace tokendeck::test;
using namespace Qt::StringLiterals;

//! HTTP/2, against node's server: Qt has none.
class TestHttp2 : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void sendsAllOverOneConnection();
    void sendsRefusedStreamsAgain();
    void idleDeadlineHolds();

private:
    struct Server {
        Server() = default;
        Server(Server &&) = default;
        ~Server()
        {
            if (!process)
                return;
            process->closeWriteChannel(); // tells it to end
            process->waitForFinished();
        }

        std::unique_ptr<QProcess> process = std::make_unique<QProcess>();
        QUrl url;
    };
    Server start(int streams);
    static QJsonObject statistics(ClientFixture &fixture, const QUrl &url);

    QTemporaryDir m_folder;
    QString m_node;
};

void TestHttp2::initTestCase()
{
    m_node = QStandardPaths::findExecutable(u"node"_s);
    if (m_node.isEmpty())
        QSKIP("node is not installed");
    for (const auto &[name, bytes] : {std::pair(u"/key.pem"_s, TestServerKey),
                                      std::pair(u"/cert.pem"_s, TestServerCertificate)}) {
        QFile file(m_folder.path() + name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes.trimmed() + '\n');
    }
}

TestHttp2::Server TestHttp2::start(int streams)
{
    Server server;
    server.process->start(m_node,
                          {QStringLiteral(HTTP2_SERVER), m_folder.path() + "/key.pem"_L1,
                           m_folder.path() + "/cert.pem"_L1, QString::number(streams)});
    if (server.process->waitForReadyRead(20'000))
        server.url = QUrl("https://127.0.0.1:"_L1
                          + QString::fromLatin1(server.process->readLine().trimmed()));
    return server;
}

QJsonObject TestHttp2::statistics(ClientFixture &fixture, const QUrl &url)
{
    Request request = fixture.request(Method::Get, u"/statistics"_s);
    request.apiUrl = url;
    const Completion &completion = fixture.send(std::move(request));
    if (!fixture.finish(completion) || !completion.outcome)
        return {};
    return QJsonDocument::fromJson(completion.outcome->body).object();
}

void TestHttp2::sendsAllOverOneConnection()
{
    const TrustTestServer trust;
    const Server server = start(100);
    QVERIFY(server.url.isValid());
    ClientFixture fixture;
    std::vector<const Completion *> completions;
    for (int i = 0; i < 200; ++i) {
        Request request = fixture.request(i % 2 ? Method::Delete : Method::Post, u"/thing"_s);
        request.apiUrl = server.url;
        completions.push_back(&fixture.send(std::move(request)));
    }
    for (const Completion *completion : completions) {
        QVERIFY(fixture.finish(*completion));
        QVERIFY2(completion->outcome, qPrintable(completion->problem().detail));
        QCOMPARE(completion->outcome->tries, 1);
    }
    const QJsonObject counted = statistics(fixture, server.url);
    QCOMPARE(counted[u"posts"].toInt(), 100);
    QCOMPARE(counted[u"sessions"].toInt(), 1);
    // Side by side, and never more than allowed. How many meet at the server is a matter of how
    // fast it answers; that the client fills its lane is asserted over HTTP/1.1, where the test
    // holds the answers back.
    const int together = counted[u"highWater"].toInt();
    QVERIFY2(together > 1 && together <= fixture.client->limits().inFlightPerLane,
             qPrintable(QString::number(together)));
}

void TestHttp2::sendsRefusedStreamsAgain()
{
    const TrustTestServer trust;
    // The first six go out before the server's limit is known.
    const Server server = start(2);
    QVERIFY(server.url.isValid());
    ClientFixture fixture;
    std::vector<const Completion *> completions;
    for (int i = 0; i < 12; ++i) {
        Request request = fixture.request(Method::Post, u"/thing"_s);
        request.apiUrl = server.url;
        completions.push_back(&fixture.send(std::move(request)));
    }
    int triedAgain = 0;
    int done = 0;
    for (const Completion *completion : completions) {
        QVERIFY(fixture.finish(*completion));
        if (completion->outcome) {
            ++done;
            triedAgain += completion->outcome->tries > 1 ? 1 : 0;
            continue;
        }
        // A server may also close the connection on a client that opened too many.
        QCOMPARE(completion->problem().kind, ProblemKind::ConnectionLost);
        QCOMPARE(completion->problem().delivery, Delivery::Unknown);
    }
    QVERIFY(triedAgain > 0);
    const int posts = statistics(fixture, server.url)[u"posts"].toInt();
    QVERIFY2(posts >= done && posts <= 12, qPrintable(QString::number(posts)));
}

void TestHttp2::idleDeadlineHolds()
{
    const TrustTestServer trust;
    const Server server = start(100);
    QVERIFY(server.url.isValid());
    ClientFixture fixture;
    QVERIFY(!statistics(fixture, server.url).isEmpty()); // connected
    Request request = fixture.request(Method::Post, u"/hang"_s);
    request.apiUrl = server.url;
    request.deadlines.idle = std::chrono::milliseconds(5'000);
    const Completion &completion = fixture.send(std::move(request));
    QTRY_COMPARE(fixture.client->inFlight(), 1);
    // It went out, so the next deadline is the idle one, and not the connect one.
    QTRY_COMPARE(fixture.clock.nextDelay().count(), 5'000);
    fixture.clock.advance(std::chrono::milliseconds(5'000));
    QTRY_COMPARE(completion.count, 1);
    QCOMPARE(completion.problem().kind, ProblemKind::TimedOut);
    QCOMPARE(completion.problem().delivery, Delivery::Unknown);
}

QTEST_GUILESS_MAIN(TestHttp2)
#include "tst_http2.moc"
