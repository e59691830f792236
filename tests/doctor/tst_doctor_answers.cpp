// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/doctor/doctor_fixture.h"
#include "words/sync/checks/doctor_words.h"

using namespace tokendeck;
using namespace tokendeck::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using enum DoctorCheck;

Q_DECLARE_METATYPE(tokendeck::DoctorCheck)
Q_DECLARE_METATYPE(tokendeck::test::ScriptedReply)

namespace {

ScriptedReply refusal(int status, const QByteArray &message)
{
    return {.status = status, .body = "{\"message\":\"" + message + "\"}"};
}

ScriptedReply page(int status)
{
    return {.status = status,
            .body = "<html><head><title>Guest network</title></head><body>Sign in</body></html>",
            .contentType = "text/html"};
}

} // namespace

//! What a server answers: the token, the region, each permission, the clock, and what stands
//! between.
class TestDoctorAnswers : public QObject {
    Q_OBJECT
private slots:
    void findsNothingWrong();
    void tellsARefusedToken_data();
    void tellsARefusedToken();
    void blamesNoTokenForTheServer_data();
    void blamesNoTokenForTheServer();
    void tellsRowsThatAreNotUnderstood();
    void tellsAnotherAccountsToken();
    void tellsAnotherRegion();
    void tellsACaptivePage_data();
    void tellsACaptivePage();
    void tellsEachPermission_data();
    void tellsEachPermission();
    void takesNoListForNoProblem();
    void comparesClocks_data();
    void comparesClocks();
    void waitsNoLongerThanItSays();
    void endsInTime();
    void asksNothingWithoutAToken();
    void triesNothingTwice();
    void changesNothing();
    void endsWithALock();
    void tellsNoToken();
};

void TestDoctorAnswers::findsNothingWrong()
{
    DoctorFixture fixture;
    const DoctorReport report = fixture.examine();
    QCOMPARE(report.outcome, DoctorOutcome::Works);
    QCOMPARE(report.count(Verdict::Problem), 0);
    QCOMPARE(report.count(Verdict::Remark), 0);
    // Nothing proves the safety of what is not encrypted, and an address is no name.
    QCOMPARE(fixture.verdict(report, Tls), Verdict::NotChecked);
    QCOMPARE(fixture.verdict(report, Name), Verdict::NotChecked);
    QCOMPARE(report.count(Verdict::Good), DoctorCheckCount - 2);
    const DoctorFacts &facts = fixture.doctor.facts();
    const auto text = [&](DoctorCheck check) {
        return doctorText(facts, fixture.line(report, check)).text;
    };
    QCOMPARE(text(ShippingTokens), u"11 of 15 enabled"_s);
    QCOMPARE(text(Accounts), u"2 accounts can be read"_s);
    QVERIFY2(text(Token).endsWith(u"(90400), main account"_s), qPrintable(text(Token)));
    QCOMPARE(text(SearchAndAudit), u"Both answer"_s);
}

void TestDoctorAnswers::tellsARefusedToken_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("unknown") << 401;
    // Whose it is may be asked by every token: one that may not is none.
    QTest::newRow("without privileges") << 403;
}

void TestDoctorAnswers::tellsARefusedToken()
{
    QFETCH(const int, status);
    DoctorFixture fixture;
    fixture.answers["/v2/whoami"] = refusal(status, "Insufficient privileges");
    const DoctorReport report = fixture.examine();
    QCOMPARE(report.outcome, DoctorOutcome::Fails);
    QCOMPARE(fixture.verdict(report, Token), Verdict::Problem);
    QCOMPARE(fixture.line(report, Token).problem->kind, ProblemKind::Unauthorized);
    for (const DoctorCheck check : {DoctorCheck::Region, Accounts, SharedTokens, SearchAndAudit}) {
        QCOMPARE(fixture.verdict(report, check), Verdict::NotChecked);
        QCOMPARE(fixture.finding(report, check), DoctorFinding::TokenFailed);
    }
    // The clock was seen all the same.
    QCOMPARE(fixture.verdict(report, DoctorCheck::Clock), Verdict::Good);
    QCOMPARE(fixture.server.requests().size(), size_t(1));
}

void TestDoctorAnswers::blamesNoTokenForTheServer_data()
{
    QTest::addColumn<ScriptedReply>("reply");
    QTest::addColumn<QString>("reason");
    QTest::newRow("500") << refusal(500, "Out of order") << u"Logz.io failed to answer"_s;
    ScriptedReply limited = refusal(429, "Slow down");
    limited.headers.emplace_back("Retry-After", "100");
    QTest::newRow("429") << limited << u"Logz.io got too many requests"_s;
    // Of a reply that ends early the fixture's clock may be faster.
    QTest::newRow("cut") << ScriptedReply{.body = "{}", .fault = ScriptedReply::Fault::CutInBody}
                         << QString();
    QTest::newRow("garbage") << ScriptedReply{.body = "{\"a"} << QString();
    QTest::newRow("wrong types") << ScriptedReply{.body = R"({"accountId":"x"})"} << QString();
}

void TestDoctorAnswers::blamesNoTokenForTheServer()
{
    QFETCH(const ScriptedReply, reply);
    QFETCH(const QString, reason);
    DoctorFixture fixture;
    fixture.answers["/v2/whoami"] = reply;
    const DoctorReport report = fixture.examine();
    QCOMPARE(report.outcome, DoctorOutcome::Fails);
    QCOMPARE(fixture.finding(report, Token), DoctorFinding::AnswerFailed);
    const DoctorFacts &facts = fixture.doctor.facts();
    const QString headline = doctorHeadline(facts, report);
    QVERIFY2(!headline.contains(u": "_s + doctorTitle(Token)), qPrintable(headline));
    QVERIFY2(headline.contains(reason), qPrintable(headline));
    for (const DoctorCheck check : {DoctorCheck::Region, Accounts, SharedTokens, SearchAndAudit}) {
        QCOMPARE(fixture.finding(report, check), DoctorFinding::AnswerFailed);
        const QString text = doctorText(facts, fixture.line(report, check)).text;
        QVERIFY2(text.startsWith(u"Not checked, because "_s + reason), qPrintable(text));
        QVERIFY2(text.size() > u"Not checked, because "_s.size(), qPrintable(text));
    }
}

void TestDoctorAnswers::tellsRowsThatAreNotUnderstood()
{
    DoctorFixture fixture;
    fixture.answers["/v1/shared-tokens"].body = R"([{"id":1,"name":2}])";
    DoctorReport report = fixture.examine();
    QCOMPARE(report.outcome, DoctorOutcome::WorksInPart);
    QCOMPARE(fixture.verdict(report, SharedTokens), Verdict::Problem);
    QCOMPARE(doctorText(fixture.doctor.facts(), fixture.line(report, SharedTokens)).text,
             u"1 of 1 rows was not understood"_s);
}

void TestDoctorAnswers::tellsAnotherAccountsToken()
{
    DoctorFixture fixture;
    fixture.answers["/v2/whoami"].body = R"({"accountId":7,"accountName":"Other"})";
    const DoctorReport report = fixture.examine();
    QCOMPARE(report.outcome, DoctorOutcome::Fails);
    QCOMPARE(fixture.finding(report, Token), DoctorFinding::OtherAccount);
    QCOMPARE(fixture.server.requests().size(), size_t(1));
}

void TestDoctorAnswers::tellsAnotherRegion()
{
    DoctorFixture fixture;
    fixture.answers["/v2/whoami"] =
        refusal(403, "Account region us-east-1 differs from current server region eu-central-1");
    const DoctorReport report = fixture.examine();
    QCOMPARE(report.outcome, DoctorOutcome::Fails);
    // Nobody has said anything about the token itself.
    QCOMPARE(fixture.verdict(report, Token), Verdict::NotChecked);
    QCOMPARE(fixture.verdict(report, DoctorCheck::Region), Verdict::Problem);
    QCOMPARE(fixture.finding(report, Accounts), DoctorFinding::OtherRegion);
    const DoctorText text =
        doctorText(fixture.doctor.facts(), fixture.line(report, DoctorCheck::Region));
    QVERIFY2(text.text.contains(u"us-east-1"_s), qPrintable(text.text));
}

void TestDoctorAnswers::tellsACaptivePage_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {200, 401, 403, 407, 502, 511})
        QTest::addRow("%d", status) << status;
}

void TestDoctorAnswers::tellsACaptivePage()
{
    QFETCH(const int, status);
    DoctorFixture fixture;
    fixture.answers["/v2/whoami"] = page(status);
    const DoctorReport report = fixture.examine();
    QCOMPARE(report.outcome, DoctorOutcome::Fails);
    QCOMPARE(fixture.verdict(report, DoctorCheck::WayOut), Verdict::Problem);
    const DoctorLine &way = fixture.line(report, DoctorCheck::WayOut);
    QCOMPARE(way.problem->kind, ProblemKind::Intercepted);
    const DoctorText said = doctorText(fixture.doctor.facts(), way);
    QVERIFY2(said.text.contains(u"Guest network"_s), qPrintable(said.text));
    QVERIFY2(said.note.contains(u"Sign in there"_s), qPrintable(said.note));
    // Nothing is known of the backend: no token is to blame, and a page's clock is not its own.
    for (const DoctorCheck check : {Token, DoctorCheck::Clock, DoctorCheck::Region, SharedTokens}) {
        QCOMPARE(fixture.verdict(report, check), Verdict::NotChecked);
        QCOMPARE(fixture.finding(report, check), DoctorFinding::NoWayOut);
    }
}

void TestDoctorAnswers::tellsEachPermission_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<DoctorCheck>("check");
    QTest::addColumn<QString>("said");
    QTest::newRow("accounts") << QByteArray("/v1/associated-accounts") << Accounts
                              << u"not allowed"_s;
    QTest::newRow("shipping tokens")
        << QByteArray("/v1/log-shipping/tokens/limits") << ShippingTokens << u"not allowed"_s;
    QTest::newRow("shared tokens")
        << QByteArray("/v1/shared-tokens") << SharedTokens << u"support must enable"_s;
    QTest::newRow("search") << QByteArray("/v1/search") << SearchAndAudit << u"Search: "_s;
    QTest::newRow("audit trail") << QByteArray("/v1/audit-trail") << SearchAndAudit
                                 << u"Audit trail: "_s;
}

void TestDoctorAnswers::tellsEachPermission()
{
    QFETCH(const QByteArray, path);
    QFETCH(const DoctorCheck, check);
    QFETCH(const QString, said);
    DoctorFixture fixture;
    fixture.answers[path] = refusal(403, "Insufficient privileges");
    const DoctorReport report = fixture.examine();
    QCOMPARE(report.outcome, DoctorOutcome::WorksInPart);
    QCOMPARE(report.count(Verdict::Problem), 1);
    QCOMPARE(fixture.verdict(report, check), Verdict::Problem);
    const DoctorText text = doctorText(fixture.doctor.facts(), fixture.line(report, check));
    QVERIFY2(text.text.contains(u"Refused (403)"_s), qPrintable(text.text));
    QVERIFY2(text.text.contains(said), qPrintable(text.text));
    QVERIFY2(text.note.contains(u"Insufficient privileges"_s), qPrintable(text.note));
    const QString headline = doctorHeadline(fixture.doctor.facts(), report);
    QVERIFY2(headline.contains(doctorTitle(check)), qPrintable(headline));
}

void TestDoctorAnswers::takesNoListForNoProblem()
{
    for (const int status : {403, 404, 405}) {
        DoctorFixture fixture;
        fixture.answers["/v1/api-tokens"] = refusal(status, "No such thing");
        const DoctorReport report = fixture.examine();
        QCOMPARE(report.outcome, DoctorOutcome::Works);
        QCOMPARE(fixture.verdict(report, ApiTokens), Verdict::NotOffered);
        QCOMPARE(report.count(Verdict::Problem), 0);
    }
}

void TestDoctorAnswers::comparesClocks_data()
{
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<int>("verdict");
    QTest::addColumn<QString>("said");
    QTest::newRow("the same") << QByteArray("Tue, 24 Nov 2026 09:00:00 GMT") << int(Verdict::Good)
                              << u"expiry times are right"_s;
    QTest::newRow("2 s behind") << QByteArray("Tue, 24 Nov 2026 09:00:02 GMT") << int(Verdict::Good)
                                << u"2 s behind the server’s"_s;
    QTest::newRow("40 s ahead") << QByteArray("Tue, 24 Nov 2026 08:59:20 GMT")
                                << int(Verdict::Remark) << u"ahead of the server’s"_s;
    QTest::newRow("an hour behind") << QByteArray("Tue, 24 Nov 2026 10:00:00 GMT")
                                    << int(Verdict::Problem) << u"60 min behind the server’s"_s;
    QTest::newRow("an hour ahead") << QByteArray("Tue, 24 Nov 2026 08:00:00 GMT")
                                   << int(Verdict::Problem) << u"ahead of the server’s"_s;
    QTest::newRow("no date") << QByteArray() << int(Verdict::NotChecked)
                             << u"no answer said what time it is"_s;
}

void TestDoctorAnswers::comparesClocks()
{
    QFETCH(const QByteArray, date);
    QFETCH(const int, verdict);
    QFETCH(const QString, said);
    DoctorFixture fixture;
    fixture.date = date;
    const DoctorReport report = fixture.examine();
    QCOMPARE(int(fixture.verdict(report, DoctorCheck::Clock)), verdict);
    const QString text =
        doctorText(fixture.doctor.facts(), fixture.line(report, DoctorCheck::Clock)).text;
    QVERIFY2(text.contains(said), qPrintable(text));
    QCOMPARE(report.outcome,
             verdict == int(Verdict::Problem) ? DoctorOutcome::WorksInPart : DoctorOutcome::Works);
}

void TestDoctorAnswers::waitsNoLongerThanItSays()
{
    DoctorFixture fixture;
    fixture.answers["/v1/shared-tokens"].fault = ScriptedReply::Fault::HangBeforeHeaders;
    const DoctorReport report = fixture.examine();
    QCOMPARE(report.outcome, DoctorOutcome::WorksInPart);
    QCOMPARE(fixture.line(report, SharedTokens).problem->kind, ProblemKind::TimedOut);
    QCOMPARE(fixture.line(report, SharedTokens).took, std::optional<std::chrono::milliseconds>(5s));
    QCOMPARE(doctorText(fixture.doctor.facts(), fixture.line(report, SharedTokens)).text,
             u"No answer within 5 s"_s);
    // The others had their turn.
    QCOMPARE(fixture.verdict(report, SearchAndAudit), Verdict::Good);
}

void TestDoctorAnswers::endsInTime()
{
    DoctorFixture fixture;
    for (auto &[path, reply] : fixture.answers) {
        if (path != "/v2/whoami")
            reply.fault = ScriptedReply::Fault::HangBeforeHeaders;
    }
    const auto began = fixture.parts.clock.elapsed();
    (void)fixture.examine();
    QCOMPARE(fixture.parts.clock.elapsed() - began, std::chrono::milliseconds(30s));
    QVERIFY(!fixture.doctor.facts().ranOutOfTime);
    QCOMPARE(fixture.server.count("POST", "/v1/audit-trail"), 1);
    // What has no time left is not asked for.
    fixture.answers["/v2/whoami"].held = true;
    fixture.doctor.start({.apiUrl = fixture.server.url(), .token = Secret(fixture.TokenText)});
    fixture.parts.clock.advance(2s);
    QTRY_COMPARE(fixture.server.heldCount(), 1);
    fixture.parts.clock.advance(4s);
    fixture.server.release();
    const DoctorReport report = fixture.finish();
    QVERIFY(fixture.doctor.facts().ranOutOfTime);
    QCOMPARE(fixture.verdict(report, Token), Verdict::Good);
    QCOMPARE(fixture.verdict(report, Accounts), Verdict::Problem);
    QCOMPARE(fixture.server.count("POST", "/v1/audit-trail"), 1);
}

void TestDoctorAnswers::asksNothingWithoutAToken()
{
    DoctorFixture fixture;
    const DoctorReport report = fixture.examine(fixture.server.url(), {});
    QCOMPARE(report.outcome, DoctorOutcome::NotKnown);
    QCOMPARE(fixture.verdict(report, WayOut), Verdict::Good);
    for (const DoctorCheck check :
         {DoctorCheck::Clock, Token, DoctorCheck::Region, Accounts, ApiTokens, SearchAndAudit})
        QCOMPARE(fixture.finding(report, check), DoctorFinding::NoToken);
    QVERIFY(fixture.server.requests().empty());
}

void TestDoctorAnswers::triesNothingTwice()
{
    DoctorFixture fixture;
    fixture.answers["/v2/whoami"] = refusal(503, "Later");
    fixture.answers["/v2/whoami"].headers.emplace_back("Retry-After", "1");
    const DoctorReport report = fixture.examine();
    QCOMPARE(fixture.line(report, Token).problem->httpStatus, std::optional(503));
    QCOMPARE(fixture.server.requests().size(), size_t(1));
}

void TestDoctorAnswers::changesNothing()
{
    DoctorFixture fixture;
    (void)fixture.examine();
    QCOMPARE(fixture.server.requests().size(), size_t(7));
    for (const ReceivedRequest &request : fixture.server.requests()) {
        const bool onlyReads = request.method == "GET"
            || (request.method == "POST"
                && (request.path == "/v1/search" || request.path == "/v1/audit-trail"));
        QVERIFY2(onlyReads, request.method + ' ' + request.path);
    }
}

void TestDoctorAnswers::endsWithALock()
{
    DoctorFixture fixture;
    fixture.answers["/v1/associated-accounts"].held = true;
    fixture.doctor.start({.apiUrl = fixture.server.url(), .token = Secret(fixture.TokenText)});
    QTRY_COMPARE(fixture.server.heldCount(), 1);
    fixture.parts.run->connections.lock();
    QVERIFY(!fixture.doctor.isRunning());
    fixture.server.releaseAll();
    fixture.parts.drain();
    const DoctorReport report = judge(fixture.doctor.facts());
    QCOMPARE(fixture.finding(report, Accounts), DoctorFinding::Stopped);
    QCOMPARE(fixture.server.requests().size(), size_t(2));
}

void TestDoctorAnswers::tellsNoToken()
{
    DoctorFixture fixture;
    const QByteArray token(fixture.TokenText.data(), qsizetype(fixture.TokenText.size()));
    // A server that gives back what it gets.
    fixture.answers["/v1/shared-tokens"] = refusal(403, "Not for " + token);
    fixture.answers["/v2/whoami"].headers.emplace_back("X-Echo", token);
    const DoctorReport report = fixture.examine();
    const QString text =
        doctorCopyText(fixture.doctor.facts(), report, fixture.parts.clock.now(), {});
    for (qsizetype at = 0; at + 5 <= token.size(); ++at)
        QVERIFY2(!text.contains(QString::fromLatin1(token.sliced(at, 5))), qPrintable(text));
}

QTEST_GUILESS_MAIN(TestDoctorAnswers)
#include "tst_doctor_answers.moc"
