// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/http/listener_client.h"
#include "tests/http/played_authority.h"
#include "tests/support/fake_clock.h"
#include "tests/support/run_until.h"
#include "tests/support/servers/scripted_server.h"

#include <QLoggingCategory>
#include <QTest>

using namespace tokendeck;
using namespace tokendeck::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::string_view TokenText = "AbCdEfGhIjKlMnOpQrStUvWxYz012345";

QByteArray tokenBytes()
{
    return {TokenText.data(), qsizetype(TokenText.size())};
}

//! All that is logged while it lives, of every category of ours.
class LogCatcher {
public:
    LogCatcher()
    {
        s_text.clear();
        QLoggingCategory::setFilterRules(u"tokendeck.*=true\nqt.network.*=true"_s);
        m_before = qInstallMessageHandler([](QtMsgType, const QMessageLogContext &,
                                             const QString &line) { s_text += line + u'\n'; });
    }
    ~LogCatcher()
    {
        qInstallMessageHandler(m_before);
        QLoggingCategory::setFilterRules({});
    }
    [[nodiscard]] static const QString &text() { return s_text; }

private:
    inline static QString s_text;
    QtMessageHandler m_before = nullptr;
};

} // namespace

//! Lines to a listener: what is sent, that it is sent once, and that nothing tells the token.
class TestListenerClient : public QObject {
    Q_OBJECT
private slots:
    void sendsTheLines();
    void tellsWhatIsRefused_data();
    void tellsWhatIsRefused();
    void sendsOnce_data();
    void sendsOnce();
    void sendsNothingInTheClear();
    void isCancelled();
    void tellsTheTokenNowhere();

private:
    //! \p hangs: it comes to its deadline.
    VoidOutcome send(ListenerClient &client, const QUrl &listener, bool hangs = false);
    FakeClock m_clock;
    QObject m_context;
};

VoidOutcome TestListenerClient::send(ListenerClient &client, const QUrl &listener, bool hangs)
{
    std::optional<VoidOutcome> outcome;
    int count = 0;
    (void)client.send({.listener = listener,
                       .token = Secret(TokenText),
                       .type = u"tokendeck-trial"_s,
                       .lines = "{\"message\":\"a\"}\n"},
                      &m_context, [&](const VoidOutcome &ended) {
                          outcome = ended;
                          ++count;
                      });
    const bool ended = runUntil([&] { return outcome.has_value(); },
                                [&] {
                                    if (hangs)
                                        m_clock.advance(100ms);
                                });
    if (!ended || count != 1)
        return failure({.kind = ProblemKind::InvalidInput});
    return *outcome;
}

void TestListenerClient::sendsTheLines()
{
    const TrustPlayedAuthority trust;
    ScriptedServer server(tlsWith(GoodCertificatePem));
    server.onAny([](const auto &) { return ScriptedReply{}; });
    ListenerClient client(m_clock);
    QVERIFY(send(client, server.url()));
    QCOMPARE(server.requests().size(), size_t(1));
    const ReceivedRequest &request = server.requests().front();
    QCOMPARE(request.method, QByteArray("POST"));
    QCOMPARE(request.path, "/?token=" + tokenBytes() + "&type=tokendeck-trial");
    QCOMPARE(request.body, QByteArray("{\"message\":\"a\"}\n"));
    QVERIFY(request.header("x-api-token").isEmpty());
    QVERIFY(request.header("referer").isEmpty());
    QCOMPARE(client.findChildren<Cancellable *>().size(), 0);
}

void TestListenerClient::tellsWhatIsRefused_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("kind");
    QTest::newRow("not valid") << 401 << QByteArray("Logging token is not valid")
                               << int(ProblemKind::Unauthorized);
    QTest::newRow("too large") << 413 << QByteArray() << int(ProblemKind::Rejected);
    QTest::newRow("malformed") << 400 << QByteArray("{\"malformedLines\":1}")
                               << int(ProblemKind::Rejected);
    QTest::newRow("captive") << 401 << QByteArray("<html><title>Guest network</title></html>")
                             << int(ProblemKind::Intercepted);
    QTest::newRow("broken") << 503 << QByteArray() << int(ProblemKind::ServerFailed);
}

void TestListenerClient::tellsWhatIsRefused()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const int, kind);
    ScriptedServer server;
    server.onAny([&](const auto &) {
        return ScriptedReply{.status = status, .body = body, .contentType = "text/plain"};
    });
    ListenerClient client(m_clock);
    const VoidOutcome outcome = send(client, server.url());
    QVERIFY(!outcome);
    QCOMPARE(int(outcome.error().kind), kind);
    QCOMPARE(outcome.error().httpStatus, std::optional(status));
    QCOMPARE(server.requests().size(), size_t(1));
}

void TestListenerClient::sendsOnce_data()
{
    QTest::addColumn<int>("fault");
    using enum ScriptedReply::Fault;
    QTest::newRow("no answer") << int(HangBeforeHeaders);
    QTest::newRow("closed") << int(CloseWithoutReply);
    QTest::newRow("cut") << int(CutInHeaders);
    QTest::newRow("garbage") << int(Garbage);
}

void TestListenerClient::sendsOnce()
{
    QFETCH(const int, fault);
    ScriptedServer server;
    int round = 0;
    server.onAny([&](const auto &) {
        return ++round == 1 ? ScriptedReply{} : ScriptedReply{.fault = ScriptedReply::Fault(fault)};
    });
    ListenerClient client(m_clock);
    // The second goes by a connection that is kept, where Qt would send it again by itself.
    QVERIFY(send(client, server.url()));
    const bool hangs = ScriptedReply::Fault(fault) == ScriptedReply::Fault::HangBeforeHeaders;
    const VoidOutcome outcome = send(client, server.url(), hangs);
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().delivery, Delivery::Unknown);
    QCOMPARE(server.requests().size(), size_t(2));
}

void TestListenerClient::sendsNothingInTheClear()
{
    ListenerClient client(m_clock);
    const VoidOutcome outcome = send(client, QUrl(u"http://listener.example:8070"_s));
    QCOMPARE(outcome.error().kind, ProblemKind::InsecureUrl);
    // Nor to whom nobody vouches for.
    ScriptedServer server(tlsWith(GoodCertificatePem));
    QCOMPARE(send(client, server.url()).error().kind, ProblemKind::TlsFailed);
    QVERIFY(server.requests().empty());
}

void TestListenerClient::isCancelled()
{
    ScriptedServer server;
    server.setHoldAll(true);
    server.onAny([](const auto &) { return ScriptedReply{}; });
    ListenerClient client(m_clock);
    std::optional<VoidOutcome> outcome;
    const CallHandle call = client.send(
        {.listener = server.url(), .token = Secret(TokenText), .type = {}, .lines = "{}\n"},
        &m_context, [&](const VoidOutcome &ended) { outcome = ended; });
    QTRY_COMPARE(server.heldCount(), 1);
    call.cancel();
    QVERIFY(!call.isRunning());
    QTRY_VERIFY(outcome);
    QCOMPARE(outcome->error().kind, ProblemKind::Cancelled);
    QCOMPARE(outcome->error().delivery, Delivery::Unknown);
}

void TestListenerClient::tellsTheTokenNowhere()
{
    const LogCatcher log;
    ScriptedServer server;
    // Gives back what it gets, in each form of an error.
    const QByteArray echo = "bad token " + tokenBytes() + " in /?token=" + tokenBytes();
    int round = 0;
    server.onAny([&](const auto &) {
        ++round;
        if (round == 1)
            return ScriptedReply{.status = 401, .body = echo, .contentType = "text/plain"};
        if (round == 2)
            return ScriptedReply{.status = 400, .body = "{\"message\":\"" + echo + "\"}"};
        if (round == 3)
            return ScriptedReply{.status = 500,
                                 .body = "<html><title>" + echo + "</title></html>",
                                 .contentType = "text/html"};
        return ScriptedReply{.status = 302,
                             .headers = {{"Location", "https://other.example/?" + echo}}};
    });
    ListenerClient client(m_clock);
    for (int i = 0; i < 4; ++i) {
        const VoidOutcome outcome = send(client, server.url());
        QVERIFY(!outcome);
        const Problem &problem = outcome.error();
        const QString said = problem.serverMessage + problem.detail + problem.errorCode
            + problem.requestId + problem.shape;
        for (qsizetype at = 0; at + 5 <= tokenBytes().size(); ++at)
            QVERIFY2(!said.contains(QString::fromLatin1(tokenBytes().sliced(at, 5))),
                     qPrintable(QString::number(i)));
    }
    QVERIFY(LogCatcher::text().contains(u"POST 127.0.0.1 /: "_s));
    for (qsizetype at = 0; at + 5 <= tokenBytes().size(); ++at)
        QVERIFY(!LogCatcher::text().contains(QString::fromLatin1(tokenBytes().sliced(at, 5))));
}

QTEST_GUILESS_MAIN(TestListenerClient)
#include "tst_listener_client.moc"
