// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sync/doctor/doctor_report.h"
#include "words/sync/checks/doctor_words.h"

#include <QTest>

using namespace tokendeck;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using enum DoctorCheck;

namespace {

template <typename T> Measured<T> measured(Outcome<T> outcome)
{
    return {.outcome = std::move(outcome), .took = 12ms};
}

//! All that was measured where nothing is wrong.
DoctorFacts allGood()
{
    DoctorFacts facts;
    facts.apiUrl = QUrl(u"https://api-eu.logz.io"_s);
    facts.account = AccountId(90400);
    facts.hasToken = true;
    facts.isOver = true;
    facts.name = measured<QList<QHostAddress>>(QList{QHostAddress(u"203.0.113.20"_s),
                                                     QHostAddress(u"203.0.113.21"_s),
                                                     QHostAddress(u"2001:db8::20"_s)});
    facts.connection = measured<void>({});
    facts.tls = measured<TlsFacts>(TlsFacts{
        .protocol = u"TLS 1.3"_s,
        .issuer = u"E6"_s,
        .validUntil = TimePoint(std::chrono::sys_days{std::chrono::year{2027} / 3 / 3}) + 12h,
        .authority = Authority::Distribution});
    facts.clockAhead = 2s;
    facts.identity = measured<Identity>(Identity{AccountId(90400), u"Acme EU"_s});
    facts.may.accounts = measured<AccountsSeen>(AccountsSeen{{12}, true});
    facts.may.shippingTokens = measured<ShippingTokenLimits>(ShippingTokenLimits{15, 11});
    facts.may.sharedTokens = measured<RowsSeen>(RowsSeen{4});
    facts.may.apiTokens = measured<RowsSeen>(RowsSeen{3});
    facts.may.search = measured<void>({});
    facts.may.auditTrail = measured<void>({});
    return facts;
}

template <typename T> Measured<T> failed(ProblemKind kind, std::optional<int> status = {})
{
    return measured<T>(failure({.kind = kind, .httpStatus = status}));
}

const DoctorLine &lineOf(const DoctorReport &report, DoctorCheck check)
{
    return report.lines[size_t(check)];
}

QString textOf(const DoctorFacts &facts, DoctorCheck check)
{
    return doctorText(facts, lineOf(judge(facts), check)).text;
}

} // namespace

//! What facts mean, and the words for it.
class TestDoctorJudgement : public QObject {
    Q_OBJECT
private slots:
    void isGoodWhereEverythingWasProved();
    void beginsWithNothing();
    void clockEdges_data();
    void clockEdges();
    void ipv6Alone();
    void neverGreenWithoutAnAnswer();
    void timeRanOut();
    void remarksAreNoProblems();
    void counts();
    void copiesNothingPrivate();
};

void TestDoctorJudgement::isGoodWhereEverythingWasProved()
{
    const DoctorFacts facts = allGood();
    const DoctorReport report = judge(facts);
    QCOMPARE(report.outcome, DoctorOutcome::Works);
    QCOMPARE(report.count(Verdict::Good), DoctorCheckCount);
    for (int check = 0; check < DoctorCheckCount; ++check)
        QCOMPARE(int(report.lines[size_t(check)].check), check);
    QCOMPARE(doctorHeadline(facts, report), u"Tokendeck can work with this connection."_s);
    QCOMPARE(doctorCounts(report), u"No problems"_s);
    QVERIFY(textOf(facts, Name).endsWith(u"is 203.0.113.20 and 2 more"_s));
    QCOMPARE(textOf(facts, WayOut), u"Directly, without a proxy"_s);
    QVERIFY2(textOf(facts, Tls).endsWith(u"valid until 3 Mar 2027"_s),
             qPrintable(textOf(facts, Tls)));
    QCOMPARE(textOf(facts, DoctorCheck::Clock),
             u"2 s behind the server’s: expiry times are right"_s);
    QCOMPARE(textOf(facts, DoctorCheck::Region), u"The account is in eu-central-1, as chosen"_s);
    QCOMPARE(textOf(facts, Accounts), u"12 accounts can be read"_s);
    QCOMPARE(textOf(facts, SharedTokens), u"4 shared tokens can be read"_s);
    QCOMPARE(textOf(facts, ApiTokens), u"3 API tokens are listed"_s);
    QCOMPARE(tookText(lineOf(report, Name)), u"12 ms"_s);
    QCOMPARE(tookText(lineOf(report, DoctorCheck::Clock)), QString());
    QCOMPARE(tookText(lineOf(report, SearchAndAudit)), u"24 ms"_s);
}

void TestDoctorJudgement::beginsWithNothing()
{
    DoctorFacts facts;
    facts.apiUrl = QUrl(u"https://api-eu.logz.io"_s);
    facts.hasToken = true;
    const DoctorReport report = judge(facts);
    QCOMPARE(report.outcome, DoctorOutcome::Pending);
    QCOMPARE(report.count(Verdict::Pending), DoctorCheckCount);
    QCOMPARE(doctorHeadline(facts, report), u"Checking the connection…"_s);
}

void TestDoctorJudgement::clockEdges_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<int>("verdict");
    for (const int sign : {1, -1}) {
        QTest::addRow("%d", 29 * sign) << 29 * sign << int(Verdict::Good);
        QTest::addRow("%d", 30 * sign) << 30 * sign << int(Verdict::Remark);
        QTest::addRow("%d", 299 * sign) << 299 * sign << int(Verdict::Remark);
        QTest::addRow("%d", 300 * sign) << 300 * sign << int(Verdict::Problem);
    }
}

void TestDoctorJudgement::clockEdges()
{
    QFETCH(const int, seconds);
    QFETCH(const int, verdict);
    DoctorFacts facts = allGood();
    facts.clockAhead = std::chrono::seconds(seconds);
    QCOMPARE(int(lineOf(judge(facts), DoctorCheck::Clock).verdict), verdict);
}

void TestDoctorJudgement::ipv6Alone()
{
    DoctorFacts facts = allGood();
    facts.name = measured<QList<QHostAddress>>(QList{QHostAddress(u"2001:db8::20"_s)});
    QCOMPARE(judge(facts).outcome, DoctorOutcome::Works);
    facts.connection = failed<void>(ProblemKind::Offline);
    facts.tls = {};
    facts.identity = {};
    QCOMPARE(lineOf(judge(facts), WayOut).finding, DoctorFinding::Ipv6Alone);
    QVERIFY(textOf(facts, WayOut).contains(u"IPv6 addresses alone"_s));
    // With another address as well, that is not the reason.
    facts.name = measured<QList<QHostAddress>>(
        QList{QHostAddress(u"2001:db8::20"_s), QHostAddress(u"203.0.113.20"_s)});
    QCOMPARE(lineOf(judge(facts), WayOut).finding, DoctorFinding::Unreachable);
}

void TestDoctorJudgement::neverGreenWithoutAnAnswer()
{
    DoctorFacts facts;
    facts.apiUrl = QUrl(u"https://api-eu.logz.io"_s);
    facts.hasToken = true;
    facts.isOver = true;
    const DoctorReport report = judge(facts);
    QCOMPARE(report.count(Verdict::Good), 0);
    QCOMPARE(report.outcome, DoctorOutcome::NotKnown);
    for (const DoctorLine &line : report.lines) {
        const QString text = doctorText(facts, line).text;
        QVERIFY2(text.startsWith(u"Not checked, because "_s), qPrintable(text));
    }
}

void TestDoctorJudgement::timeRanOut()
{
    DoctorFacts facts = allGood();
    facts.ranOutOfTime = true;
    facts.may.search = {};
    facts.may.auditTrail = {};
    const DoctorReport report = judge(facts);
    QCOMPARE(lineOf(report, SearchAndAudit).finding, DoctorFinding::OutOfTime);
    QCOMPARE(textOf(facts, SearchAndAudit),
             u"Not checked, because the 30 s for all checks were over"_s);
    // What was asked for is not in doubt.
    QCOMPARE(report.outcome, DoctorOutcome::Works);
    QCOMPARE(doctorCounts(report), u"No problems, 1 not checked"_s);
}

void TestDoctorJudgement::remarksAreNoProblems()
{
    DoctorFacts facts = allGood();
    facts.clockAhead = 45s;
    (**facts.tls.outcome).authority = Authority::Added;
    facts.proxy = ProxyPlace{u"proxy.acme.example"_s, 3128};
    facts.name = failed<QList<QHostAddress>>(ProblemKind::Offline);
    const DoctorReport report = judge(facts);
    QCOMPARE(report.outcome, DoctorOutcome::Works);
    QCOMPARE(report.count(Verdict::Remark), 3);
    QCOMPARE(textOf(facts, WayOut), u"Through the system’s proxy proxy.acme.example:3128"_s);
    // Without the proxy it is one.
    facts.proxy.reset();
    facts.connection = {};
    QCOMPARE(judge(facts).outcome, DoctorOutcome::Fails);
}

void TestDoctorJudgement::counts()
{
    DoctorFacts facts = allGood();
    (**facts.tls.outcome).authority = Authority::Added;
    facts.may.sharedTokens = failed<RowsSeen>(ProblemKind::Forbidden, 403);
    const DoctorReport report = judge(facts);
    QCOMPARE(doctorCounts(report), u"1 problem, 1 remark"_s);
    QVERIFY(doctorHeadline(facts, report).contains(u"Shared tokens"_s));
    facts.may.accounts = failed<AccountsSeen>(ProblemKind::ServerFailed, 500);
    QCOMPARE(doctorCounts(judge(facts)), u"2 problems, 1 remark"_s);
}

void TestDoctorJudgement::copiesNothingPrivate()
{
    DoctorFacts facts = allGood();
    facts.proxy = ProxyPlace{u"Dana-Laptop.acme.example"_s, 3128};
    facts.may.sharedTokens =
        measured<RowsSeen>(failure({.kind = ProblemKind::ServerFailed,
                                    .serverMessage = u"seen from dana-laptop at /home/dana"_s}));
    const QStringList secrets{u"/home/dana"_s, u"dana-laptop.acme.example"_s, u"dana-laptop"_s};
    const DoctorReport report = judge(facts);
    const TimePoint now(std::chrono::sys_days{std::chrono::year{2026} / 11 / 24} + 9h);
    const QString text = doctorCopyText(facts, report, now, secrets);
    QVERIFY2(!text.contains(u"laptop"_s, Qt::CaseInsensitive) && !text.contains(u"/home"_s),
             qPrintable(text));
    QVERIFY(text.contains(u"api-eu.logz.io, 2026-11-24 09:00 UTC"_s));
    QVERIFY(text.startsWith(doctorHeadline(facts, report)));
    QCOMPARE(text.count(u'['), DoctorCheckCount);
    // A part of another name is none of these words.
    QCOMPARE(withoutWords(u"vm, vm.example, avm, vm-2, VM:80"_s, {u"vm"_s}),
             u"…, vm.example, avm, vm-2, …:80"_s);
}

QTEST_GUILESS_MAIN(TestDoctorJudgement)
#include "tst_doctor_judgement.moc"
