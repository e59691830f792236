// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/doctor/doctor_fixture.h"
#include "tests/doctor/tunnel.h"
#include "tests/http/played_authority.h"
#include "words/sync/checks/doctor_words.h"

using namespace tokendeck;
using namespace tokendeck::test;
using namespace Qt::StringLiterals;
using enum DoctorCheck;

namespace {

QUrl exampleUrl()
{
    return QUrl(u"https://logz.example"_s);
}

} // namespace

//! Names, addresses and proxies: how far a connection comes before TLS.
class TestDoctorNetwork : public QObject {
    Q_OBJECT
private slots:
    void tellsANameWithoutAddress();
    void tellsARefusedPort();
    void reachesIpv6Alone();
    void goesThroughAProxy();
    void tellsAProxyThatRefuses_data();
    void tellsAProxyThatRefuses();
    void tellsAProxyThatIsGone();
    void refusesAnAddressWithoutTls();
};

void TestDoctorNetwork::tellsANameWithoutAddress()
{
    DoctorFixture fixture;
    // RFC 6761, 6.4: has none anywhere.
    const DoctorReport report = fixture.examine(QUrl(u"https://nothing.invalid"_s));
    QCOMPARE(report.outcome, DoctorOutcome::Fails);
    QCOMPARE(fixture.verdict(report, Name), Verdict::Problem);
    QCOMPARE(fixture.finding(report, Name), DoctorFinding::Unresolved);
    for (const DoctorCheck check :
         {WayOut, Tls, DoctorCheck::Clock, Token, DoctorCheck::Region, Accounts, SearchAndAudit}) {
        QCOMPARE(fixture.verdict(report, check), Verdict::NotChecked);
        QCOMPARE(fixture.finding(report, check), DoctorFinding::NoName);
    }
}

void TestDoctorNetwork::tellsARefusedPort()
{
    DoctorFixture fixture;
    fixture.server.shutDown();
    const DoctorReport report = fixture.examine();
    QCOMPARE(report.outcome, DoctorOutcome::Fails);
    QCOMPARE(fixture.finding(report, Name), DoctorFinding::IsAddress);
    QCOMPARE(fixture.verdict(report, WayOut), Verdict::Problem);
    QCOMPARE(fixture.finding(report, WayOut), DoctorFinding::Refused);
    QCOMPARE(fixture.finding(report, Token), DoctorFinding::NoWayOut);
}

void TestDoctorNetwork::reachesIpv6Alone()
{
    DoctorFixture fixture;
    const Tunnel way(Tunnel::Kind::Address, quint16(fixture.server.url().port()),
                     QHostAddress::LocalHostIPv6);
    if (!way.isListening())
        QSKIP("This computer has no IPv6.");
    QUrl url(u"http://[::1]"_s);
    url.setPort(way.port());
    const DoctorReport report = fixture.examine(url);
    QCOMPARE(report.outcome, DoctorOutcome::Works);
    QCOMPARE(fixture.verdict(report, WayOut), Verdict::Good);
    // And where nothing listens there.
    url.setPort(1);
    const DoctorReport refused = fixture.examine(url);
    QCOMPARE(refused.outcome, DoctorOutcome::Fails);
    QCOMPARE(fixture.finding(refused, WayOut), DoctorFinding::Refused);
}

void TestDoctorNetwork::goesThroughAProxy()
{
    const TrustPlayedAuthority trust;
    DoctorFixture fixture(tlsWith(GoodCertificatePem));
    const Tunnel proxy(Tunnel::Kind::Proxy, quint16(fixture.server.url().port()));
    const SystemProxy system(proxy.port(), "dana:canary-password");
    fixture.doctor.setAuthorities([] { return std::optional(QList<QSslCertificate>()); });
    const DoctorReport report = fixture.examine(exampleUrl());
    QCOMPARE(report.outcome, DoctorOutcome::Works);
    // It has no address here, which is no problem behind a proxy.
    QCOMPARE(fixture.verdict(report, Name), Verdict::Remark);
    QCOMPARE(fixture.finding(report, Name), DoctorFinding::UnresolvedHere);
    QCOMPARE(fixture.finding(report, WayOut), DoctorFinding::ThroughProxy);
    // An authority that came with no distribution has signed it.
    QCOMPARE(fixture.finding(report, Tls), DoctorFinding::Inspected);
    QCOMPARE(fixture.verdict(report, Token), Verdict::Good);
    QVERIFY(!proxy.asked().empty());
    for (const QByteArray &asked : proxy.asked())
        QCOMPARE(asked, QByteArray("logz.example:443"));
    const QString text =
        doctorCopyText(fixture.doctor.facts(), report, fixture.parts.clock.now(), {});
    QVERIFY2(text.contains(u"127.0.0.1:%1"_s.arg(proxy.port())), qPrintable(text));
    QVERIFY(!text.contains(u"dana"_s) && !text.contains(u"canary"_s));
}

void TestDoctorNetwork::tellsAProxyThatRefuses_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::newRow("forbidden") << QByteArray("403 Forbidden");
    QTest::newRow("wants a password") << QByteArray("407 Proxy Authentication Required");
    QTest::newRow("knows no such name") << QByteArray("404 Not Found");
    QTest::newRow("does not reach it") << QByteArray("503 Service Unavailable");
    QTest::newRow("is broken") << QByteArray("500 Internal Server Error");
}

void TestDoctorNetwork::tellsAProxyThatRefuses()
{
    QFETCH(const QByteArray, status);
    DoctorFixture fixture(tlsWith(GoodCertificatePem));
    Tunnel proxy(Tunnel::Kind::Proxy, quint16(fixture.server.url().port()));
    proxy.refuse(status);
    const SystemProxy system(proxy.port());
    const DoctorReport report = fixture.examine(exampleUrl());
    QCOMPARE(report.outcome, DoctorOutcome::Fails);
    QCOMPARE(fixture.verdict(report, Name), Verdict::Remark);
    QCOMPARE(fixture.verdict(report, WayOut), Verdict::Problem);
    QCOMPARE(fixture.finding(report, WayOut), DoctorFinding::ProxyRefuses);
    QCOMPARE(fixture.finding(report, Tls), DoctorFinding::NoWayOut);
    QCOMPARE(fixture.finding(report, Token), DoctorFinding::NoWayOut);
    QVERIFY(fixture.server.requests().empty());
}

void TestDoctorNetwork::tellsAProxyThatIsGone()
{
    DoctorFixture fixture;
    const quint16 port = quint16(fixture.server.url().port());
    fixture.server.shutDown();
    const SystemProxy system(port);
    const DoctorReport report = fixture.examine(exampleUrl());
    QCOMPARE(report.outcome, DoctorOutcome::Fails);
    QCOMPARE(fixture.finding(report, WayOut), DoctorFinding::ProxyRefuses);
}

void TestDoctorNetwork::refusesAnAddressWithoutTls()
{
    DoctorFixture fixture;
    const DoctorReport report = fixture.examine(QUrl(u"http://logz.example"_s));
    QCOMPARE(report.outcome, DoctorOutcome::Fails);
    QCOMPARE(fixture.line(report, WayOut).problem->kind, ProblemKind::InsecureUrl);
    QVERIFY(!doctorText(fixture.doctor.facts(), fixture.line(report, WayOut)).text.isEmpty());
}

QTEST_GUILESS_MAIN(TestDoctorNetwork)
#include "tst_doctor_network.moc"
