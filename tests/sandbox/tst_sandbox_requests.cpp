// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/base/request_limit.h"
#include "tests/sandbox/sandbox_test.h"

#include <QFile>
#include <QJsonDocument>
#include <QTcpSocket>
#include <QTest>

using namespace tokendeck;
using namespace tokendeck::test;
using namespace Qt::StringLiterals;
using sandbox::RequestLimit;

namespace {

const auto Shared = u"/v1/shared-tokens"_s;
constexpr qint64 Huge = 20'000'000;

//! The kilobytes of memory that this process has had at most.
qint64 mostMemory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n'))
        if (line.startsWith("VmHWM:"))
            return line.simplified().split(' ').value(1).toLongLong();
    return 0;
}

} // namespace

//! Requests that are larger than the backend takes, and names that it does not take.
class TestSandboxRequests : public SandboxTest {
    Q_OBJECT
private slots:
    void hugeBodyIsRefusedBeforeItCame_data();
    void hugeBodyIsRefusedBeforeItCame();
    void announcedBodyIsRefusedAtOnce_data();
    void announcedBodyIsRefusedAtOnce();
    void endlessHeadIsRefused();
    void largestBodyIsTaken();
    void requestsInPiecesAndInARow();
    void wishForAWebSocketEndsTheConnection();
    void names_data();
    void names();
    void everyNameIsChecked_data();
    void everyNameIsChecked();

private:
    [[nodiscard]] std::unique_ptr<QTcpSocket> connected() const;
    //! What comes for \p bytes until the server closes or nothing came for a while.
    [[nodiscard]] QByteArray answerTo(const QByteArray &bytes) const;
};

std::unique_ptr<QTcpSocket> TestSandboxRequests::connected() const
{
    auto socket = std::make_unique<QTcpSocket>();
    socket->connectToHost(u"127.0.0.1"_s, quint16(m_sandbox->access().url.port()));
    (void)QTest::qWaitFor([&] { return socket->state() == QTcpSocket::ConnectedState; });
    return socket;
}

QByteArray TestSandboxRequests::answerTo(const QByteArray &bytes) const
{
    const auto socket = connected();
    socket->write(bytes);
    (void)QTest::qWaitFor([&] { return socket->bytesAvailable() > 0; });
    return socket->readAll();
}

void TestSandboxRequests::hugeBodyIsRefusedBeforeItCame_data()
{
    QTest::addColumn<bool>("known");
    QTest::addRow("known token") << true;
    QTest::addRow("wrong token") << false;
}

void TestSandboxRequests::hugeBodyIsRefusedBeforeItCame()
{
    QFETCH(const bool, known);
    const QByteArray body = R"({"tokenName":")" + QByteArray(Huge, 'a') + R"("})";
    const QByteArray token =
        known ? m_sandbox->access().apiToken.exposedText().toByteArray() : "wrong"_ba;
    const QByteArray request = "POST /v1/shared-tokens HTTP/1.1\r\nHost: x\r\nX-API-TOKEN: " + token
        + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    const qint64 before = mostMemory();
    const auto socket = connected();
    socket->write(request);
    QTRY_VERIFY_WITH_TIMEOUT(socket->bytesAvailable() > 0, 30'000);
    const QByteArray answer = socket->readAll();
    QVERIFY2(answer.startsWith("HTTP/1.1 413 "), answer.constData());
    QVERIFY(answer.contains("1048576"));
    // Its sender may send it to the end.
    QTRY_COMPARE_WITH_TIMEOUT(socket->bytesToWrite(), 0, 30'000);
    QCOMPARE(socket->state(), QTcpSocket::ConnectedState);
    // The client's end in this process holds the body once more.
    QVERIFY2(mostMemory() - before < 2 * Huge / 1024 + 40'000,
             qPrintable(QString::number(mostMemory() - before)));
    QCOMPARE(m_client->get(u"/v2/whoami"_s).status, 200);
}

void TestSandboxRequests::announcedBodyIsRefusedAtOnce_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("body");
    QTest::addRow("a byte too much") << "Content-Length: 1048577"_ba << QByteArray();
    QTest::addRow("no number can be as large")
        << "content-length:  99999999999999999999999"_ba << QByteArray();
    QTest::addRow("two lengths") << "Content-Length: 2\r\nContent-Length: 1048577"_ba
                                 << "{}"_ba;
    QTest::addRow("chunks") << "Transfer-Encoding: chunked"_ba
                            << "200000\r\n" + QByteArray(0x110000, 'a');
}

void TestSandboxRequests::announcedBodyIsRefusedAtOnce()
{
    QFETCH(const QByteArray, header);
    QFETCH(const QByteArray, body);
    const QByteArray answer =
        answerTo("POST /v1/shared-tokens HTTP/1.1\r\nHost: x\r\n" + header + "\r\n\r\n" + body);
    QVERIFY2(answer.startsWith("HTTP/1.1 413 "), answer.constData());
    QVERIFY(answer.contains("Connection: close\r\n"));
}

void TestSandboxRequests::endlessHeadIsRefused()
{
    const auto socket = connected();
    socket->write("GET / HTTP/1.1\r\n");
    for (int i = 0; i < 200; ++i)
        socket->write("X-Header: " + QByteArray(1000, 'a') + "\r\n");
    QTRY_VERIFY(socket->bytesAvailable() > 0);
    QVERIFY(socket->readAll().startsWith("HTTP/1.1 431 "));
    // One that goes on all the same is cut off.
    m_clock->advance(std::chrono::seconds(2));
    QTRY_COMPARE(socket->state(), QTcpSocket::UnconnectedState);
}

void TestSandboxRequests::largestBodyIsTaken()
{
    QByteArray body = R"({"filters":[],"tokenName":"large","more":")";
    body += QByteArray(RequestLimit::MostBody - body.size() - 2, 'a') + R"("})";
    QCOMPARE(qint64(body.size()), RequestLimit::MostBody);
    QCOMPARE(m_client->call("POST", Shared, body).status, 200);
    QCOMPARE(m_client->call("POST", Shared, body + ' ').status, 413);
}

void TestSandboxRequests::requestsInPiecesAndInARow()
{
    const QByteArray token = m_sandbox->access().apiToken.exposedText().toByteArray();
    const QByteArray get =
        "GET /v2/whoami HTTP/1.1\r\nHost: x\r\nX-API-TOKEN: " + token + "\r\n\r\n";
    const auto socket = connected();
    QByteArray answers;
    const auto count = [&] {
        answers += socket->readAll();
        return answers.count("HTTP/1.1 200 ");
    };
    for (const char byte : get) {
        socket->write(&byte, 1);
        socket->flush();
        QCoreApplication::processEvents();
    }
    QTRY_COMPARE(count(), 1);
    // Each has its own limit.
    for (int i = 2; i <= 80; ++i) {
        socket->write(get.left(20));
        socket->flush();
        QCoreApplication::processEvents();
        socket->write(get.mid(20, get.size() - 22));
        socket->write("X-Filler: " + QByteArray(2000, 'a') + "\r\n\r\n");
        QTRY_COMPARE(count(), i);
    }
}

void TestSandboxRequests::wishForAWebSocketEndsTheConnection()
{
    const auto socket = connected();
    socket->write("GET /v2/whoami HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\n"
                  "Upgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
                  "Sec-WebSocket-Key: MDEyMzQ1Njc4OWFiY2RlZg==\r\n\r\n");
    QTRY_COMPARE(socket->state(), QTcpSocket::UnconnectedState);
    QCOMPARE(m_client->get(u"/v2/whoami"_s).status, 200);
}

void TestSandboxRequests::names_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("status");
    QTest::addRow("255 characters") << QByteArray(255, 'a') << 200;
    QTest::addRow("256 characters") << QByteArray(256, 'a') << 400;
    QTest::addRow("255 of two units each") << QByteArray("\xf0\x9f\x8d\x8e").repeated(255) << 200;
    QTest::addRow("256 of two units each") << QByteArray("\xf0\x9f\x8d\x8e").repeated(256) << 400;
    QTest::addRow("NUL") << R"(a\u0000b)"_ba << 400;
    QTest::addRow("ESC") << R"(a\u001b[31mb)"_ba << 400;
    QTest::addRow("line feed") << R"(a\nb)"_ba << 400;
    QTest::addRow("carriage return") << R"(a\rb)"_ba << 400;
    QTest::addRow("tab") << R"(a\tb)"_ba << 400;
    QTest::addRow("DEL") << "a\x7f"_ba << 400;
    QTest::addRow("next line, a control of Latin 1") << R"(a\u0085b)"_ba << 400;
    QTest::addRow("first half of a pair") << R"(a\ud83c)"_ba << 400;
    QTest::addRow("first half, more follows") << R"(a\ud83cb)"_ba << 400;
    QTest::addRow("second half of a pair") << R"(a\udf4eb)"_ba << 400;
    QTest::addRow("halves the wrong way round") << R"(a\udf4e\ud83cb)"_ba << 400;
    QTest::addRow("a pair") << R"(a\ud83c\udf4e)"_ba << 200;
    QTest::addRow("right to left override") << "a\xe2\x80\xae"_ba << 200;
}

void TestSandboxRequests::names()
{
    QFETCH(const QByteArray, json);
    QFETCH(const int, status);
    const Answer made =
        m_client->call("POST", Shared, R"({"filters":[],"tokenName":")" + json + R"("})");
    QCOMPARE(made.status, status);
    if (status == 200) {
        const QJsonDocument sent = QJsonDocument::fromJson(R"(["x)" + json + R"("])");
        QCOMPARE(u'x' + made.object()[u"name"_s].toString(), sent[0].toString());
    }
}

void TestSandboxRequests::everyNameIsChecked_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QJsonObject>("body");
    QTest::addColumn<QString>("member");
    const auto Accounts = u"/v1/account-management/"_s;
    const QJsonObject account{{u"email"_s, u"dana@acme.io"_s},
                              {u"retentionDays"_s, 7},
                              {u"sharingObjectsAccounts"_s, QJsonArray()}};
    QTest::addRow("shared") << "POST"_ba << Shared << QJsonObject{} << u"tokenName"_s;
    QTest::addRow("shared, changed") << "PUT"_ba << Shared + u"/1241"_s
                                     << QJsonObject{{u"filters"_s, QJsonArray()}} << u"tokenName"_s;
    QTest::addRow("shipping") << "POST"_ba << u"/v1/log-shipping/tokens"_s << QJsonObject{}
                              << u"name"_s;
    QTest::addRow("API") << "POST"_ba << u"/v1/api-tokens"_s << QJsonObject{} << u"name"_s;
    QTest::addRow("account") << "POST"_ba << Accounts + u"time-based-accounts"_s << account
                             << u"accountName"_s;
    QTest::addRow("metrics") << "POST"_ba << Accounts + u"metrics-accounts"_s << account
                             << u"accountName"_s;
    for (const QString &member : {u"field"_s, u"value"_s, u"description"_s}) {
        QJsonObject filter{{u"field"_s, u"env"_s}, {u"value"_s, u"qa"_s}};
        filter.remove(member);
        QTest::addRow("filter, %s", qPrintable(member))
            << "POST"_ba << Shared + u"/filters"_s << filter << member;
    }
}

void TestSandboxRequests::everyNameIsChecked()
{
    QFETCH(const QByteArray, method);
    QFETCH(const QString, path);
    QFETCH(QJsonObject, body);
    QFETCH(const QString, member);
    for (const QString &name : {QString(256, u'a'), u"a\u001bb"_s, u"a\nb"_s}) {
        body[member] = name;
        QCOMPARE(m_client->call(method, path, QJsonDocument(body).toJson()).status, 400);
    }
    body[member] = QString(255, u'a');
    QCOMPARE(m_client->call(method, path, QJsonDocument(body).toJson()).status / 100, 2);
}

QTEST_GUILESS_MAIN(TestSandboxRequests)
#include "tst_sandbox_requests.moc"
