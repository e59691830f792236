// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/http/policy/system_proxies.h"
#include "tests/http/client_fixture.h"

#include <QLoggingCategory>
#include <QMutex>

using namespace tokendeck;
using namespace tokendeck::test;
using namespace Qt::StringLiterals;
using Fault = ScriptedReply::Fault;

namespace {

constexpr size_t RefusalCount = 60; //!< the second error is now and then too late

QMutex logMutex;
QStringList logLines;

void collect(QtMsgType, const QMessageLogContext &context, const QString &message)
{
    const QMutexLocker lock(&logMutex);
    logLines.append(QString::fromLatin1(context.category) + ": "_L1 + message);
}

QString takeLog()
{
    const QMutexLocker lock(&logMutex);
    return std::exchange(logLines, {}).join(u'\n');
}

} // namespace

//! What leaves this computer, or goes into its log, and what does not.
class TestHttpPrivacy : public QObject {
    Q_OBJECT
private slots:
    void logsNoSecret();
    void logsWhatHappened();
    void isSilentUnlessAskedFor();
    void isSilentAboutRefusals();
    void keepsTheTokenOutOfProblems();
    void usesNoProxyForLoopback();
    void usesTheSystemsProxyElsewhere();
    void tellsOfAProxyThatIsNotThere();
    void handsBodiesOver_data();
    void handsBodiesOver();
};

void TestHttpPrivacy::logsNoSecret()
{
    ClientFixture fixture;
    const QByteArray replySecret = "answer-4711-secret";
    const QByteArray bodySecret = "question-4711-secret";
    const QByteArray errorSecret = "failure-4711-secret";
    fixture.server.on("/fine",
                      ScriptedReply{.body = "{\"token\":\"" + replySecret + "\"}",
                                    .headers = {{"X-Answer", replySecret}}});
    fixture.server.on(
        "/failed", ScriptedReply{.status = 400, .body = "{\"message\":\"" + errorSecret + "\"}"});
    fixture.server.on("/retried", ScriptedReply{.status = 503, .body = errorSecret});
    fixture.server.on("/cut", ScriptedReply{.body = replySecret, .fault = Fault::CutInBody});
    fixture.server.on(
        "/moved", ScriptedReply{.status = 302, .headers = {{"Location", "/x?q=" + replySecret}}});
    QLoggingCategory::setFilterRules(u"*=true"_s);
    const QtMessageHandler previous = qInstallMessageHandler(collect);
    bool finished = true;
    for (const Method method : {Method::Get, Method::Post, Method::Put, Method::Delete}) {
        for (const QString &path :
             {u"/fine"_s, u"/failed"_s, u"/retried"_s, u"/cut"_s, u"/moved"_s}) {
            Request request = fixture.request(method, path);
            if (method == Method::Post || method == Method::Put)
                request.body = "{\"name\":\"" + bodySecret + "\"}";
            finished = finished && fixture.finish(fixture.send(std::move(request)));
        }
    }
    qInstallMessageHandler(previous);
    QLoggingCategory::setFilterRules({});
    const QString log = takeLog();
    QVERIFY(finished);
    QVERIFY(log.contains("tokendeck.http: "_L1));
    QVERIFY(!log.contains("4711"_L1));
    QVERIFY(!log.contains(QString::fromUtf8(ApiTokenText.data(), 8)));
    QVERIFY(!log.contains("X-API-TOKEN"_L1, Qt::CaseInsensitive));
}

void TestHttpPrivacy::logsWhatHappened()
{
    ClientFixture fixture;
    fixture.server.on("/v1/shared-tokens/12",
                      {ScriptedReply{.status = 503}, ScriptedReply{.body = "12345"}});
    QLoggingCategory::setFilterRules(u"tokendeck.http=true"_s);
    const QtMessageHandler previous = qInstallMessageHandler(collect);
    const bool finished = fixture.finish(fixture.send(Method::Get, u"/v1/shared-tokens/12"_s));
    qInstallMessageHandler(previous);
    QLoggingCategory::setFilterRules({});
    QVERIFY(finished);
    QCOMPARE(takeLog(),
             u"tokendeck.http: GET 127.0.0.1 /v1/shared-tokens/12: try 1: 503\n"
             "tokendeck.http: GET 127.0.0.1 /v1/shared-tokens/12: 200 after 250 ms, "
             "5 bytes, tries 2"_s);
}

void TestHttpPrivacy::isSilentUnlessAskedFor()
{
    ClientFixture fixture;
    fixture.server.on("/fine", ScriptedReply{.body = "{}"});
    const QtMessageHandler previous = qInstallMessageHandler(collect);
    const bool finished = fixture.finish(fixture.send(Method::Get, u"/fine"_s));
    qInstallMessageHandler(previous);
    QVERIFY(finished);
    QCOMPARE(takeLog(), QString());
}

//! Qt tells the error of a refused login twice, and complains about it.
void TestHttpPrivacy::isSilentAboutRefusals()
{
    ClientFixture fixture;
    const std::vector replies(RefusalCount, ScriptedReply{.status = 401, .body = "{}"});
    fixture.server.on("/refused", replies);
    const QtMessageHandler previous = qInstallMessageHandler(collect);
    bool finished = true;
    for (size_t number = 0; number < replies.size(); ++number)
        finished = finished && fixture.finish(fixture.send(Method::Get, u"/refused"_s));
    // What is on its way from Qt's own thread.
    QTest::qWait(0);
    qInstallMessageHandler(previous);
    QVERIFY(finished);
    QCOMPARE(takeLog(), QString());
}

void TestHttpPrivacy::keepsTheTokenOutOfProblems()
{
    ClientFixture fixture;
    const QByteArray token(ApiTokenText.data(), qsizetype(ApiTokenText.size()));
    fixture.server.on(
        "/thing",
        ScriptedReply{.status = 401, .body = "{\"message\":\"Token " + token + " is unknown\"}"});
    const Completion &completion = fixture.send(Method::Get, u"/thing"_s);
    QVERIFY(fixture.finish(completion));
    QCOMPARE(completion.problem().serverMessage, u"Token •••• is unknown"_s);

    // Nor is a token shown that the request did not have.
    const QByteArray other = "gDz1vmXssAfgPlEblpuZkcOKLig084Tx";
    fixture.server.on(
        "/thing",
        ScriptedReply{.status = 400, .body = "{\"message\":\"Cannot use " + other + " here\"}"});
    const Completion &second = fixture.send(Method::Get, u"/thing"_s);
    QVERIFY(fixture.finish(second));
    QCOMPARE(second.problem().serverMessage, u"Cannot use •••• here"_s);
    fixture.server.on("/thing",
                      ScriptedReply{.status = 403,
                                    .body = "<html><title>Blocked: " + other + "</title>",
                                    .contentType = "text/html"});
    const Completion &third = fixture.send(Method::Get, u"/thing"_s);
    QVERIFY(fixture.finish(third));
    QCOMPARE(third.problem().detail, u"Blocked: ••••"_s);
}

void TestHttpPrivacy::usesNoProxyForLoopback()
{
    ClientFixture fixture;
    fixture.server.on("/thing", ScriptedReply{.body = "{}"});
    ScriptedServer proxy;
    const QByteArray address = proxy.url().toEncoded();
    qputenv("http_proxy", address);
    qputenv("https_proxy", address);
    qunsetenv("no_proxy");
    const Completion &completion = fixture.send(Method::Get, u"/thing"_s);
    const bool finished = fixture.finish(completion);
    qunsetenv("http_proxy");
    qunsetenv("https_proxy");
    QVERIFY(finished);
    QVERIFY(completion.outcome);
    QCOMPARE(proxy.connections(), 0);
}

void TestHttpPrivacy::usesTheSystemsProxyElsewhere()
{
    qputenv("https_proxy", "http://127.0.0.1:9");
    qputenv("http_proxy", "http://127.0.0.1:9");
    qunsetenv("no_proxy");
    FakeClock clock;
    SystemProxies proxies(std::make_shared<ProxyCache>(clock));
    const auto ask = [&](const QString &url) {
        return proxies.queryProxy(QNetworkProxyQuery(QUrl(url))).value(0);
    };
    //! What a socket takes for the default one.
    const auto asSocketsDo = [](const QNetworkProxy &proxy, const QString &address) {
        const QUrl url(address);
        const QNetworkProxyQuery query(url.host(), url.port());
        return proxy.type() == QNetworkProxy::DefaultProxy
            ? QNetworkProxyFactory::proxyForQuery(query).value(0)
            : proxy;
    };
    const QNetworkProxy elsewhere = ask(u"https://api.logz.io/v2/whoami"_s);
    for (const QString &url : {u"https://localhost:8443/x"_s, u"http://127.0.0.1:8080/x"_s,
                               u"http://127.3.2.1/x"_s, u"http://[::1]:8080/x"_s})
        for (const QNetworkProxy &used : {ask(url), asSocketsDo(ask(url), url)})
            QVERIFY(used.type() == QNetworkProxy::DefaultProxy
                    || used.type() == QNetworkProxy::NoProxy);
    // Kept for a while, then asked for again.
    qputenv("https_proxy", "http://127.0.0.1:10");
    qputenv("http_proxy", "http://127.0.0.1:10");
    const QNetworkProxy kept = ask(u"https://api.logz.io/v2/whoami"_s);
    clock.advance(std::chrono::seconds(11));
    const QNetworkProxy asked = ask(u"https://api.logz.io/v2/whoami"_s);
    qunsetenv("https_proxy");
    qunsetenv("http_proxy");
    QCOMPARE(elsewhere.type(), QNetworkProxy::HttpProxy);
    QCOMPARE(elsewhere.port(), quint16(9));
    QCOMPARE(kept.port(), quint16(9));
    QCOMPARE(asked.port(), quint16(10));
}

void TestHttpPrivacy::tellsOfAProxyThatIsNotThere()
{
    ClientFixture fixture;
    qputenv("https_proxy", "http://127.0.0.1:9");
    qunsetenv("no_proxy");
    Request elsewhere = fixture.request(Method::Get, u"/v2/whoami"_s);
    elsewhere.apiUrl = QUrl(u"https://api.logz.invalid"_s);
    const Completion &completion = fixture.send(std::move(elsewhere));
    const bool finished = fixture.finish(completion);
    qunsetenv("https_proxy");
    QVERIFY(finished);
    QCOMPARE(completion.problem().kind, ProblemKind::ProxyRefused);
    QCOMPARE(completion.problem().delivery, Delivery::NotSent);
}

void TestHttpPrivacy::handsBodiesOver_data()
{
    QTest::addColumn<bool>("chunked");
    QTest::addColumn<bool>("gzip");
    QTest::newRow("with a length") << false << false;
    QTest::newRow("in chunks") << true << false;
    QTest::newRow("packed") << false << true;
}

//! Whoever gets a body can overwrite it: nobody else holds it, and reading it needs no copy.
void TestHttpPrivacy::handsBodiesOver()
{
    QFETCH(bool, chunked);
    QFETCH(bool, gzip);
    ClientFixture fixture;
    const QByteArray body(100'000, 'x');
    fixture.server.on("/thing", ScriptedReply{.body = body, .gzip = gzip, .chunked = chunked});
    int calls = 0;
    fixture.client->send(fixture.request(Method::Get, u"/thing"_s), fixture.context.get(),
                         [&](Outcome<Reply> outcome) {
                             ++calls;
                             QVERIFY(outcome);
                             QVERIFY(outcome->body == body);
                             QVERIFY(outcome->body.isDetached());
                             const char *const place = outcome->body.constData();
                             outcome->body.reserve(outcome->body.size() + 64);
                             QVERIFY(outcome->body.constData() == place);
                         });
    QTRY_COMPARE(calls, 1);
}

QTEST_GUILESS_MAIN(TestHttpPrivacy)
#include "tst_http_privacy.moc"
