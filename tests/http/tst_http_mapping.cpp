// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/http/message/error_body.h"
#include "services/http/message/http_date.h"
#include "services/http/message/problem_mapping.h"

#include <QTest>

using namespace tokendeck;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(tokendeck::ErrorBody)

//! What a failed answer or a failed try means.
class TestHttpMapping : public QObject {
    Q_OBJECT
private slots:
    void readsBodies_data();
    void readsBodies();
    void makesPlainSentences_data();
    void makesPlainSentences();
    void cutsLongSentences();
    void redactsTheToken();
    void masksWhatLooksLikeAToken_data();
    void masksWhatLooksLikeAToken();
    void keepsTheRequestsId();
    void mapsAnswers_data();
    void mapsAnswers();
    void tellsWhichRequestsMayTellAbsence();
    void mapsFailedTries_data();
    void mapsFailedTries();
    void takesWhatIsUnknownOfAProxyForItsRefusal();
    void tlsErrorsWin();
    void parsesRetryAfter_data();
    void parsesRetryAfter();
    void parsesDates_data();
    void parsesDates();
    void parsesDatesInEveryZone();
};

void TestHttpMapping::readsBodies_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorBody>("expected");
    const auto row = [](const char *name, const QByteArray &body, const ErrorBody &expected) {
        QTest::newRow(name) << body << expected;
    };
    const QString message = u"No such token"_s;
    row("message", R"({"message":"No such token"})", {message, {}, {}});
    row("message with a code",
        R"({"errorCode":"E1","message":"No such token","requestId":"r-1",)"
        R"("parameters":["a"]})",
        {message, u"E1"_s, u"r-1"_s});
    row("other order",
        R"({"requestId":"r-1","parameters":{},"message":"No such token",)"
        R"("errorCode":"E1"})",
        {message, u"E1"_s, u"r-1"_s});
    row("code as a number", R"({"errorCode":17,"message":"No such token"})",
        {message, u"17"_s, {}});
    row("code alone", R"({"errorCode":"E1","requestId":"r-1"})", {{}, u"E1"_s, u"r-1"_s});
    row("errorMessage", R"({"errorMessage":"No such token"})", {message, {}, {}});
    row("both", R"({"errorMessage":"Other","message":"No such token"})", {message, {}, {}});
    row("message is null", R"({"message":null,"errorMessage":"No such token"})", {message, {}, {}});
    row("message is empty", R"({"message":"  ","errorMessage":"No such token"})",
        {message, {}, {}});
    row("message is an object", R"({"message":{"message":"No such token"}})", {message, {}, {}});
    row("error", R"({"status":404,"error":"No such token","path":"/v1"})", {message, {}, {}});
    row("error object", R"({"error":{"message":"No such token"}})", {message, {}, {}});
    row("array", R"([{"message":"No such token"},{"message":"Other"}])", {message, {}, {}});
    row("bare string", R"("No such token")", {message, {}, {}});
    row("bare string, escaped", R"("No \u0073uch\ntoken")", {message, {}, {}});
    row("plain text", "No such token\r\n", {message, {}, {}});
    row("white space before", " \n {\"message\":\"No such token\"} \n", {message, {}, {}});
    row("HTML",
        "<!DOCTYPE html>\n<html><head><title>\n No such\n token </title></head>"
        "<body><script>alert(1)</script>Other</body></html>",
        {message, {}, {}});
    row("HTML, entities", "<html><title>404 &lt;b&gt; &amp;lt; &quot;x&quot;</title>",
        {u"404 <b> &lt; \"x\""_s, {}, {}});
    row("HTML without a title", "<html><body>Other</body></html>", {});
    row("HTML in a message", R"({"message":"<html><title>No such token</title>Other</html>"})",
        {message, {}, {}});
    row("nothing", "", {});
    row("blank", " \r\n\t", {});
    row("object without members", "{}", {});
    row("array of nothing", "[]", {});
    row("cut JSON", R"({"message":"No such tok)", {});
    row("JSON of other types", R"({"message":17,"errorMessage":["a"],"requestId":true})", {});
    row("not UTF-8", "No such \xff token", {u"No such \ufffd token"_s, {}, {}});
}

void TestHttpMapping::readsBodies()
{
    QFETCH(QByteArray, body);
    QFETCH(ErrorBody, expected);
    const ErrorBody read = readErrorBody(body, Secret());
    QCOMPARE(read.message, expected.message);
    QCOMPARE(read.errorCode, expected.errorCode);
    QCOMPARE(read.requestId, expected.requestId);
}

void TestHttpMapping::makesPlainSentences_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("plain") << u"Name: a < b"_s << u"Name: a < b"_s;
    QTest::newRow("controls") << u"a\x01\x1b[31m b\x7f\u0085"_s << u"a [31m b"_s;
    QTest::newRow("lines") << u"a\r\n\tb\u2028c"_s << u"a b c"_s;
    QTest::newRow("directions") << u"a\u202eb\u2066c\u200fd"_s << u"a b c d"_s;
    QTest::newRow("letters") << u"Zugriff für „ä“ 🙂 היי"_s
                             << u"Zugriff für „ä“ 🙂 היי"_s;
    QTest::newRow("markup") << u" <div>x</div>"_s << QString();
}

void TestHttpMapping::makesPlainSentences()
{
    QFETCH(QString, text);
    QFETCH(QString, sentence);
    QCOMPARE(plainSentence(text, Secret()), sentence);
}

void TestHttpMapping::cutsLongSentences()
{
    const QString words = u"word "_s.repeated(100).first(499) + u's';
    QCOMPARE(plainSentence(words, Secret()), words);
    QCOMPARE(plainSentence(words + u'a', Secret()), words.first(499) + u'…');
    // Never through the middle of a character.
    const QString cut = plainSentence(words.first(498) + u"🙂🙂"_s, Secret());
    QCOMPARE(cut, words.first(498) + u'…');
}

void TestHttpMapping::redactsTheToken()
{
    const Secret token("6c36aaaa-bbbb-4ccc-8ddd-eeee12347d87");
    const QString text = u"Token 6c36aaaa-bbbb-4ccc-8ddd-eeee12347d87 is bad"_s;
    const QString redacted = u"Token •••• is bad"_s;
    QCOMPARE(readErrorBody(text.toUtf8(), token).message, redacted);
    const QByteArray json = "{\"errorCode\":\"" + text.toUtf8() + "\",\"message\":\""
        + text.toUtf8() + "\",\"requestId\":\"" + text.toUtf8() + "\"}";
    const ErrorBody body = readErrorBody(json, token);
    QCOMPARE(body.message, redacted);
    QCOMPARE(body.errorCode, redacted);
    QCOMPARE(body.requestId, redacted);
    // Where the cut goes through it, too.
    const QString late = u"word "_s.repeated(96) + text;
    QVERIFY(!readErrorBody(late.toUtf8(), token).message.contains("6c36"_L1));
    QVERIFY(
        !problemOfFailedTry({.error = QNetworkReply::UnknownNetworkError, .errorText = text}, token)
             .detail.contains("6c36"_L1));
}

void TestHttpMapping::masksWhatLooksLikeAToken_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("sentence");
    const auto masked = [](const QString &text) {
        const QString plain = text.arg(u"gDz1vmXssAfgPlEblpuZkcOKLig084Tx"_s);
        const QString dashed = text.arg(u"6c36aaaa-bbbb-4ccc-8ddd-eeee12347d87"_s);
        QTest::newRow(qPrintable(plain)) << plain << text.arg(u"••••"_s);
        QTest::newRow(qPrintable(dashed)) << dashed << text.arg(u"••••"_s);
    };
    masked(u"cannot use %1 here"_s);
    masked(u"%1"_s);
    masked(u"“%1” and %1, unknown."_s.arg(u"%1"_s));
    masked(u"token=%1&type=x"_s);
    masked(u"token_%1_used"_s);
    masked(u"my-%1-own"_s);
    masked(u"<html><title>No %1</title></html>"_s.arg(u"%1"_s));
    const auto kept = [](const QString &text) {
        QTest::newRow(qPrintable(text)) << text << text;
    };
    kept(u"AuthenticationCredentialsNotFoundException: none in the SecurityContext"_s);
    kept(u"kubernetes-production-eu-central-1 has no account 1234567"_s);
    kept(u"----------------------------------------"_s);
    kept(u"2026-12-01T17:56:58.123456Z"_s);
}

void TestHttpMapping::masksWhatLooksLikeAToken()
{
    QFETCH(QString, text);
    QFETCH(QString, sentence);
    QCOMPARE(plainSentence(text, Secret()), plainSentence(sentence, Secret()));
    QCOMPARE(plainSentence(text, Secret()).contains(u"••••"_s), text != sentence);
}

//! It is what the support of Logz.io asks for.
void TestHttpMapping::keepsTheRequestsId()
{
    const QString id = u"0d1e2f3a-bbbb-4ccc-8ddd-eeee12347d87"_s;
    const QByteArray json =
        "{\"message\":\"" + id.toUtf8() + "\",\"requestId\":\"" + id.toUtf8() + "\"}";
    const ErrorBody body = readErrorBody(json, Secret());
    QCOMPARE(body.message, u"••••"_s);
    QCOMPARE(body.requestId, id);
}

void TestHttpMapping::mapsAnswers_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ProblemKind>("kind");
    QTest::addColumn<QString>("region");
    QTest::addColumn<bool>("mayTellAbsence");
    bool mayTellAbsence = true;
    const auto row = [&](const char *name, int status, const QByteArray &body, ProblemKind kind,
                         const QString &region = {}) {
        QTest::newRow(name) << status << body << kind << region << mayTellAbsence;
    };
    row("300", 300, "", ProblemKind::Redirected);
    row("304", 304, "", ProblemKind::Redirected);
    row("400", 400, R"({"message":"Bad name"})", ProblemKind::Rejected);
    row("400 gone", 400, R"({"message":"Shared token NOT Found for id 12"})",
        ProblemKind::NotFound);
    row("400 gone, plain", 400, "account not found", ProblemKind::NotFound);
    mayTellAbsence = false;
    row("400 names what is gone", 400,
        R"({"message":"query filter with id 7 not found for account 5"})", ProblemKind::Rejected);
    row("404 to any request", 404, "", ProblemKind::NotFound);
    mayTellAbsence = true;
    row("401", 401, "", ProblemKind::Unauthorized);
    row("402", 402, "", ProblemKind::Rejected);
    row("403", 403, R"({"message":"Insufficient privileges"})", ProblemKind::Forbidden);
    row("403 that mentions it", 403, "not found", ProblemKind::Forbidden);
    row("404", 404, "", ProblemKind::NotFound);
    row("405", 405, "", ProblemKind::NotSupported);
    row("409", 409, "", ProblemKind::Rejected);
    row("422", 422, "", ProblemKind::Rejected);
    row("429", 429, "", ProblemKind::RateLimited);
    row("499", 499, "", ProblemKind::Rejected);
    row("500", 500, "", ProblemKind::ServerFailed);
    row("599", 599, "", ProblemKind::ServerFailed);
    const QByteArray region =
        "Account region us-east-1 differs from current server region eu-central-1";
    for (const int status : {400, 401, 403, 500})
        row(("region, " + QByteArray::number(status)).constData(), status,
            "{\"message\":\"" + region + "\"}", ProblemKind::WrongRegion, u"us-east-1"_s);
    row("region, plain text", 403, "Error: " + region.toLower() + '.', ProblemKind::WrongRegion,
        u"us-east-1"_s);
    row("region, no name", 403, "Account region differs from current server region x",
        ProblemKind::Forbidden);
}

void TestHttpMapping::mapsAnswers()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(ProblemKind, kind);
    QFETCH(QString, region);
    QFETCH(bool, mayTellAbsence);
    const Problem problem = problemOfAnswer(
        {.status = status, .mayTellAbsence = mayTellAbsence, .body = body, .retryAfter = "7"}, {},
        Secret());
    QCOMPARE(problem.kind, kind);
    QCOMPARE(problem.regionHint, region);
    QCOMPARE(problem.httpStatus, status);
    QCOMPARE(problem.delivery, Delivery::Answered);
    QCOMPARE(problem.retryAfter, std::optional(7s));
}

void TestHttpMapping::tellsWhichRequestsMayTellAbsence()
{
    QVERIFY(mayTellAbsence(Method::Get, u"/v1/shared-tokens/12"));
    QVERIFY(mayTellAbsence(Method::Delete, u"/v1/shared-tokens/filters/7"));
    QVERIFY(!mayTellAbsence(Method::Get, u"/v1/shared-tokens"));
    // It may be a filter that is gone.
    QVERIFY(!mayTellAbsence(Method::Put, u"/v1/shared-tokens/12"));
    QVERIFY(!mayTellAbsence(Method::Post, u"/v1/shared-tokens"));
}

void TestHttpMapping::mapsFailedTries_data()
{
    QTest::addColumn<QNetworkReply::NetworkError>("error");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("sent");
    QTest::addColumn<ProblemKind>("kind");
    QTest::addColumn<Delivery>("delivery");
    const auto row = [](const char *name, QNetworkReply::NetworkError error, ProblemKind kind,
                        const QString &text = u"Words"_s) {
        for (const bool sent : {false, true})
            QTest::addRow("%s%s", name, sent ? ", sent" : "")
                << error << text << sent << kind << (sent ? Delivery::Unknown : Delivery::NotSent);
    };
    row("refused", QNetworkReply::ConnectionRefusedError, ProblemKind::ConnectionRefused);
    row("no host", QNetworkReply::HostNotFoundError, ProblemKind::Offline);
    row("temporary", QNetworkReply::TemporaryNetworkFailureError, ProblemKind::Offline);
    row("closed", QNetworkReply::RemoteHostClosedError, ProblemKind::ConnectionLost);
    row("time-out", QNetworkReply::TimeoutError, ProblemKind::TimedOut);
    row("TLS", QNetworkReply::SslHandshakeFailedError, ProblemKind::HandshakeFailed);
    row("proxy refused", QNetworkReply::ProxyConnectionRefusedError, ProblemKind::ProxyRefused);
    row("proxy closed", QNetworkReply::ProxyConnectionClosedError, ProblemKind::ProxyRefused);
    row("proxy not found", QNetworkReply::ProxyNotFoundError, ProblemKind::ProxyRefused);
    row("proxy time-out", QNetworkReply::ProxyTimeoutError, ProblemKind::ProxyRefused);
    row("proxy log-in", QNetworkReply::ProxyAuthenticationRequiredError, ProblemKind::ProxyRefused);
    row("proxy", QNetworkReply::UnknownProxyError, ProblemKind::ProxyRefused);
    row("resend refused", QNetworkReply::ContentReSendError, ProblemKind::ConnectionLost);
    row("protocol", QNetworkReply::ProtocolFailure, ProblemKind::ConnectionLost);
    QTest::newRow("unknown") << QNetworkReply::UnknownNetworkError << u"Network unreachable"_s
                             << false << ProblemKind::Offline << Delivery::NotSent;
    QTest::newRow("unknown, sent") << QNetworkReply::UnknownNetworkError << u"Words"_s << true
                                   << ProblemKind::ConnectionLost << Delivery::Unknown;
    QTest::newRow("refused stream")
        << QNetworkReply::ProtocolFailure << u"Server refused a stream"_s << true
        << ProblemKind::ConnectionLost << Delivery::NotSent;
}

void TestHttpMapping::mapsFailedTries()
{
    QFETCH(QNetworkReply::NetworkError, error);
    QFETCH(QString, text);
    QFETCH(bool, sent);
    QFETCH(ProblemKind, kind);
    QFETCH(Delivery, delivery);
    const Problem problem =
        problemOfFailedTry({.error = error, .errorText = text, .sent = sent}, Secret());
    QCOMPARE(problem.kind, kind);
    QCOMPARE(problem.delivery, delivery);
    QCOMPARE(problem.detail, text);
    QVERIFY(!problem.httpStatus);
    QVERIFY(!comesFromStatus(error));
}

void TestHttpMapping::takesWhatIsUnknownOfAProxyForItsRefusal()
{
    const auto kindOf = [](bool sent) {
        return problemOfFailedTry({.error = QNetworkReply::UnknownNetworkError,
                                   .errorText = u"Proxy connection refused"_s,
                                   .sent = sent,
                                   .throughProxy = true},
                                  Secret())
            .kind;
    };
    QCOMPARE(kindOf(false), ProblemKind::ProxyRefused);
    QCOMPARE(kindOf(true), ProblemKind::ConnectionLost);
}

void TestHttpMapping::tlsErrorsWin()
{
    const Problem problem = problemOfFailedTry({.error = QNetworkReply::RemoteHostClosedError,
                                                .errorText = u"Closed"_s,
                                                .tlsErrorText = u"Self-signed"_s},
                                               Secret());
    QCOMPARE(problem.kind, ProblemKind::TlsFailed);
    QCOMPARE(problem.detail, u"Self-signed"_s);
}

void TestHttpMapping::parsesRetryAfter_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<qint64>("seconds"); // -1: nothing
    QTest::newRow("seconds") << QByteArray("120") << qint64(120);
    QTest::newRow("zero") << QByteArray("0") << qint64(0);
    QTest::newRow("blanks") << QByteArray(" 5 ") << qint64(5);
    QTest::newRow("date") << QByteArray("Tue, 24 Nov 2026 09:00:30 GMT") << qint64(30);
    QTest::newRow("date, as of RFC 850")
        << QByteArray("Tuesday, 24-Nov-26 09:00:30 GMT") << qint64(30);
    QTest::newRow("date, as of asctime") << QByteArray("Tue Nov 24 09:00:30 2026") << qint64(30);
    QTest::newRow("date in the past") << QByteArray("Sun, 06 Nov 1994 08:49:37 GMT") << qint64(0);
    QTest::newRow("nothing") << QByteArray() << qint64(-1);
    QTest::newRow("words") << QByteArray("soon") << qint64(-1);
    QTest::newRow("negative") << QByteArray("-5") << qint64(-1);
    QTest::newRow("fraction") << QByteArray("1.5") << qint64(-1);
    QTest::newRow("huge") << QByteArray("99999999999999999999")
                          << qint64(std::chrono::seconds(std::chrono::years(1)).count());
}

void TestHttpMapping::parsesRetryAfter()
{
    QFETCH(QByteArray, value);
    QFETCH(qint64, seconds);
    const TimePoint now =
        std::chrono::sys_days{std::chrono::year{2026} / 11 / 24} + std::chrono::hours(9);
    const auto parsed = parseRetryAfter(value, now);
    QCOMPARE(parsed ? qint64(parsed->count()) : qint64(-1), seconds);
}

void TestHttpMapping::parsesDates_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("date"); // empty: none
    const auto row = [](const char *value, const char *date) {
        QTest::newRow(value) << QByteArray(value) << QString::fromLatin1(date);
    };
    row("Sun, 06 Nov 1994 08:49:37 GMT", "1994-11-06T08:49:37Z");
    row("sun, 6 nov 1994 08:49:37 gmt", "1994-11-06T08:49:37Z");
    row("Sunday, 06-Nov-94 08:49:37 GMT", "1994-11-06T08:49:37Z");
    row("Sun Nov  6 08:49:37 1994", "1994-11-06T08:49:37Z");
    row("Wed Nov 16 08:49:37 1994", "1994-11-16T08:49:37Z");
    row("Friday, 06-Nov-76 00:00:00 GMT", "2076-11-06T00:00:00Z");
    row("Saturday, 06-Nov-77 00:00:00 GMT", "1977-11-06T00:00:00Z");
    // The hour that Central Europe leaves out.
    row("Sun, 29 Mar 2026 02:30:00 GMT", "2026-03-29T02:30:00Z");
    row("Wed, 31 Dec 2025 23:59:60 GMT", "2025-12-31T23:59:59Z");
    row("Sun, 31 Feb 2026 02:30:00 GMT", "");
    row("Sun, 29 Mai 2026 02:30:00 GMT", "");
    row("Sun, 29 Mar 2026 25:30:00 GMT", "");
    row("Sun, 29 Mar 2026 02:30:00 CEST", "");
    row("2026-03-29T02:30:00Z", "");
    row("", "");
}

void TestHttpMapping::parsesDates()
{
    QFETCH(QByteArray, value);
    QFETCH(QString, date);
    const TimePoint now = std::chrono::sys_days{std::chrono::year{2026} / 11 / 24};
    const auto parsed = parseHttpDate(value, now);
    QCOMPARE(parsed.has_value(), !date.isEmpty());
    if (parsed)
        QCOMPARE(qint64(parsed->time_since_epoch().count()),
                 QDateTime::fromString(date, Qt::ISODate).toMSecsSinceEpoch());
}

void TestHttpMapping::parsesDatesInEveryZone()
{
    const QByteArray before = qgetenv("TZ");
    const auto restore = qScopeGuard([&] {
        qputenv("TZ", before);
        tzset();
    });
    for (const char *zone : {"Europe/Berlin", "America/Santiago", "Australia/Lord_Howe", "UTC"}) {
        qputenv("TZ", zone);
        tzset();
        const TimePoint now = std::chrono::sys_days{std::chrono::year{2026} / 3 / 29};
        QCOMPARE(parseRetryAfter("Sun, 29 Mar 2026 02:30:00 GMT", now),
                 std::optional<std::chrono::seconds>(2h + 30min));
    }
}

QTEST_GUILESS_MAIN(TestHttpMapping)
#include "tst_http_mapping.moc"
