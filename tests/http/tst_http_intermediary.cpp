// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/http/client_fixture.h"

#include <QSignalSpy>

using namespace tokendeck;
using namespace tokendeck::test;
using namespace Qt::StringLiterals;
using Fault = ScriptedReply::Fault;

//! Who wrote an answer: the backend, or a proxy, a firewall or a network's sign-in on the way.
class TestHttpIntermediary : public QObject {
    Q_OBJECT
private slots:
    void tellsWhoAnswered_data();
    void tellsWhoAnswered();
    void takesNoPageForAnEmptyAnswer();
    void triesAgainAfterAPageThatMayPass();
    void sendsNoPostTwiceAfterAPage();
    void waitsAsAPageAsks();
    void keepsTheTokenOutOfAName();
};

void TestHttpIntermediary::tellsWhoAnswered_data()
{
    QTest::addColumn<ScriptedReply>("reply");
    QTest::addColumn<std::optional<ProblemKind>>("kind"); // none: the backend's reply
    QTest::addColumn<QString>("name"); // of what is in between, or the backend's sentence
    const auto row = [](const QString &name, const ScriptedReply &reply,
                        std::optional<ProblemKind> kind, const QString &text = {}) {
        QTest::newRow(qPrintable(name)) << reply << kind << text;
    };
    const QByteArray page = "<!DOCTYPE html>\n<html><head><title>Sign in to\n Caf&#xe9; &amp; "
                            "Bar</title></head><body><h1>Hi</h1></body></html>";
    const QString title = u"Sign in to Café & Bar"_s;
    const QByteArray html = "text/html; charset=utf-8";
    const auto between = ProblemKind::Intercepted;
    for (const int status : {200, 201, 400, 401, 403, 404, 405, 407, 409, 418, 451, 501, 511}) {
        row(u"page, %1"_s.arg(status), {.status = status, .body = page, .contentType = html},
            between, title);
        row(u"page that calls itself JSON, %1"_s.arg(status), {.status = status, .body = page},
            between, title);
    }
    row(u"page, packed"_s, {.status = 401, .body = page, .contentType = html, .gzip = true},
        between, title);
    row(u"page in pieces"_s, {.status = 401, .body = page, .contentType = html, .chunked = true},
        between, title);
    row(u"page, cut"_s,
        {.status = 403, .body = page, .contentType = html, .fault = Fault::CutInBody}, between,
        u"Sign in to Café"_s);
    row(u"page by its short type"_s, {.status = 403, .body = "No", .contentType = "Text/HTML"},
        between);
    row(u"page for a challenge"_s,
        {.status = 401,
         .body = page,
         .headers = {{"WWW-Authenticate", "Basic realm=\"Wi-Fi\""}},
         .contentType = html},
        between, title);
    row(u"page for a proxy's challenge"_s,
        {.status = 407,
         .body = page,
         .headers = {{"Proxy-Authenticate", "Basic realm=\"Proxy\""}},
         .contentType = html},
        between, title);
    row(u"page behind a byte order mark"_s, {.status = 401, .body = "\xef\xbb\xbf  " + page},
        between, title);
    const QString wide = u"\ufeff<html><title>Zugang</title></html>"_s;
    row(u"page of UTF-16"_s,
        {.status = 403,
         .body = QByteArray(reinterpret_cast<const char *>(wide.utf16()), wide.size() * 2)},
        between, u"Zugang"_s);
    row(u"page behind a comment"_s,
        {.status = 403, .body = "<!-- blocked -->\n<HTML><HEAD><TITLE>No</TITLE>"}, between,
        u"No"_s);
    row(u"XHTML"_s,
        {.status = 503,
         .body = "<?xml version=\"1.0\"?><html xmlns=\"x\"><head><title>Web "
                 "filter</title></head></html>",
         .headers = {{"Retry-After", "9999"}},
         .contentType = "application/xhtml+xml"},
        between, u"Web filter"_s);
    row(u"XML"_s,
        {.status = 403, .body = "<?xml version=\"1.0\"?><Error><Code>AccessDenied</Code></Error>"},
        between);
    row(u"page without a title"_s, {.status = 403, .body = "<p><h2>Access <b>denied</b></h2>"},
        between, u"Access denied"_s);
    row(u"page without a name"_s, {.status = 401, .body = "<html><body>Sign in</body></html>"},
        between);
    row(u"script alone"_s, {.body = "<script>location='/login'</script>"}, between);
    row(u"HTML by its type, without a body"_s, {.status = 401, .contentType = html}, between);
    row(u"HTML by its type, with a text"_s,
        {.status = 200, .body = "Please sign in.", .contentType = html}, between);
    row(u"redirect to a sign-in"_s,
        {.status = 302,
         .body = "<html></html>",
         .headers = {{"Location", "https://login.example/?from=x"}},
         .contentType = html},
        between, u"login.example"_s);
    row(u"407 without a page"_s, {.status = 407, .body = R"({"message":"Proxy log-in"})"}, between,
        u"Proxy log-in"_s);
    row(u"511 without a page"_s, {.status = 511, .contentType = {}}, between);
    row(u"proxy that says so"_s,
        {.status = 403,
         .body = R"({"message":"Blocked"})",
         .headers = {{"Proxy-Status", "filter; error=http_request_denied"}}},
        between, u"Blocked"_s);
    row(u"challenge of a delivery network"_s,
        {.status = 403, .body = "{}", .headers = {{"cf-mitigated", "challenge"}}}, between);

    // The backend itself.
    row(u"JSON, 401"_s, {.status = 401, .body = R"({"message":"Bad token"})"},
        ProblemKind::Unauthorized, u"Bad token"_s);
    row(u"JSON that calls itself HTML, 403"_s,
        {.status = 403, .body = R"({"message":"Insufficient privileges"})", .contentType = html},
        ProblemKind::Forbidden, u"Insufficient privileges"_s);
    row(u"JSON that calls itself HTML, 200"_s, {.body = "\xef\xbb\xbf[]", .contentType = html}, {});
    row(u"plain text, 401"_s, {.status = 401, .body = "Unauthorized", .contentType = "text/plain"},
        ProblemKind::Unauthorized, u"Unauthorized"_s);
    row(u"nothing, 401"_s, {.status = 401, .contentType = {}}, ProblemKind::Unauthorized);
    row(u"nothing, 204"_s, {.status = 204, .contentType = html}, {});
    row(u"text with a sign"_s, {.status = 400, .body = "<name> must not be empty"},
        ProblemKind::Rejected, u"<name> must not be empty"_s);
    row(u"proxy that passes on"_s,
        {.body = "{}",
         .headers = {{"Proxy-Status", "edge; received-status=200"}, {"Via", "1.1 x"}}},
        {});
}

void TestHttpIntermediary::tellsWhoAnswered()
{
    QFETCH(ScriptedReply, reply);
    QFETCH(std::optional<ProblemKind>, kind);
    QFETCH(QString, name);
    ClientFixture fixture(HttpLimits{.maxTries = 1});
    fixture.server.on("/thing", reply);
    for (const Method method : {Method::Get, Method::Post}) {
        const Completion &completion = fixture.send(method, u"/thing"_s);
        QVERIFY(fixture.finish(completion));
        QCOMPARE(completion.outcome.has_value(), !kind.has_value());
        if (!kind)
            continue;
        const Problem &problem = completion.problem();
        QCOMPARE(problem.kind, *kind);
        QCOMPARE(problem.httpStatus, std::optional(reply.status));
        if (kind == ProblemKind::Intercepted) {
            QCOMPARE(problem.detail, name);
            QCOMPARE(problem.serverMessage, QString());
            QCOMPARE(problem.requestId, QString());
            QCOMPARE(problem.delivery, Delivery::Unknown);
        } else {
            QCOMPARE(problem.serverMessage, name);
            QCOMPARE(problem.delivery, Delivery::Answered);
        }
    }
}

void TestHttpIntermediary::takesNoPageForAnEmptyAnswer()
{
    ClientFixture fixture;
    fixture.server.on("/thing", ScriptedReply{.contentType = {}});
    QVERIFY(fixture.finish(fixture.send(Method::Delete, u"/thing"_s)));
    fixture.server.on("/thing", ScriptedReply{.contentType = "text/html"});
    const Completion &completion = fixture.send(Method::Delete, u"/thing"_s);
    QVERIFY(fixture.finish(completion));
    QCOMPARE(completion.problem().kind, ProblemKind::Intercepted);
}

void TestHttpIntermediary::triesAgainAfterAPageThatMayPass()
{
    for (const auto &[status, tries] : {std::pair(502, 4),
                                        {503, 4},
                                        {504, 4},
                                        {429, 4},
                                        {200, 1},
                                        {401, 1},
                                        {403, 1},
                                        {404, 1},
                                        {511, 1}}) {
        ClientFixture fixture;
        fixture.server.on(
            "/thing",
            ScriptedReply{.status = status, .body = "<html>", .contentType = "text/html"});
        const Completion &completion = fixture.send(Method::Get, u"/thing"_s);
        QVERIFY(fixture.finish(completion));
        QCOMPARE(completion.problem().kind, ProblemKind::Intercepted);
        QCOMPARE(fixture.server.count("GET", "/thing"), tries);
    }
}

void TestHttpIntermediary::sendsNoPostTwiceAfterAPage()
{
    for (const int status : {200, 401, 429, 502, 503, 511}) {
        ClientFixture fixture;
        fixture.server.on(
            "/thing",
            ScriptedReply{.status = status, .body = "<html>", .contentType = "text/html"});
        const Completion &completion = fixture.send(Method::Post, u"/thing"_s);
        QVERIFY(fixture.finish(completion));
        QCOMPARE(completion.problem().delivery, Delivery::Unknown);
        QCOMPARE(fixture.server.count("POST", "/thing"), 1);
    }
}

void TestHttpIntermediary::waitsAsAPageAsks()
{
    ClientFixture fixture;
    const ScriptedReply later{.status = 503,
                              .body = "<html>",
                              .headers = {{"Retry-After", "7"}},
                              .contentType = "text/html"};
    fixture.server.on("/thing", {later, ScriptedReply{.body = "{}"}});
    const Completion &completion = fixture.send(Method::Get, u"/thing"_s);
    QVERIFY(fixture.finish(completion));
    QVERIFY(completion.outcome);
    QCOMPARE(fixture.clock.elapsed(), std::chrono::milliseconds(7000));

    // But not for long, and nobody else does.
    QSignalSpy held(fixture.client.get(), &HttpClient::laneHeld);
    fixture.server.on("/thing",
                      ScriptedReply{.status = 429,
                                    .body = "<html>",
                                    .headers = {{"Retry-After", "60"}},
                                    .contentType = "text/html"});
    const Completion &late = fixture.send(Method::Get, u"/thing"_s);
    QVERIFY(fixture.finish(late));
    QCOMPARE(late.problem().kind, ProblemKind::Intercepted);
    QCOMPARE(late.problem().retryAfter, std::optional(std::chrono::seconds(60)));
    QCOMPARE(fixture.clock.elapsed(), std::chrono::milliseconds(7000));
    QCOMPARE(held.size(), 0);
}

void TestHttpIntermediary::keepsTheTokenOutOfAName()
{
    ClientFixture fixture;
    const QByteArray token(ApiTokenText.data(), qsizetype(ApiTokenText.size()));
    fixture.server.on(
        "/thing",
        ScriptedReply{.status = 403,
                      .body = "<html><title>X-API-TOKEN: " + token + " blocked</title>",
                      .contentType = "text/html"});
    const Completion &completion = fixture.send(Method::Get, u"/thing"_s);
    QVERIFY(fixture.finish(completion));
    QCOMPARE(completion.problem().detail, u"X-API-TOKEN: •••• blocked"_s);
}

QTEST_GUILESS_MAIN(TestHttpIntermediary)
#include "tst_http_intermediary.moc"
