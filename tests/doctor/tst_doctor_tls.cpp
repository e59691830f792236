// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/http/probe/distribution_authorities.h"
#include "tests/doctor/doctor_fixture.h"
#include "tests/http/played_authority.h"
#include "words/sync/checks/doctor_words.h"

#include <QFile>
#include <QTcpServer>
#include <QTcpSocket>

using namespace tokendeck;
using namespace tokendeck::test;
using namespace Qt::StringLiterals;
using enum DoctorCheck;

Q_DECLARE_METATYPE(tokendeck::TlsFault)

namespace {

Doctor::Authorities authorities(const QList<QByteArray> &pems)
{
    return [pems] {
        QList<QSslCertificate> certificates;
        for (const QByteArray &pem : pems)
            certificates.append(QSslCertificate(pem));
        return std::optional(certificates);
    };
}

} // namespace

//! Certificates: who has signed them, whether that is trusted, and that nothing is sent where not.
class TestDoctorTls : public QObject {
    Q_OBJECT
private slots:
    void trustsTheDistribution();
    void tellsAnAddedAuthority();
    void saysNothingOfWhoIsNotKnown();
    void refuses_data();
    void refuses();
    void tellsAServerWithoutTls();
    void knowsTheDistribution();
};

void TestDoctorTls::trustsTheDistribution()
{
    const TrustPlayedAuthority trust;
    DoctorFixture fixture(tlsWith(GoodCertificatePem));
    fixture.doctor.setAuthorities(authorities({PlayedAuthorityPem}));
    const DoctorReport report = fixture.examine();
    QCOMPARE(report.outcome, DoctorOutcome::Works);
    QCOMPARE(report.count(Verdict::Remark), 0);
    QCOMPARE(fixture.verdict(report, Tls), Verdict::Good);
    QCOMPARE(fixture.finding(report, Tls), DoctorFinding::Trusted);
    const QString text = doctorText(fixture.doctor.facts(), fixture.line(report, Tls)).text;
    QVERIFY2(text.contains(u"Acme Inspection CA"_s), qPrintable(text));
    QVERIFY2(text.startsWith(u"TLS 1."_s), qPrintable(text));
    // Its last day is one or the other, by the time zone.
    QVERIFY2(text.contains(u"1 Jan 2119"_s) || text.contains(u"31 Dec 2118"_s), qPrintable(text));
}

void TestDoctorTls::tellsAnAddedAuthority()
{
    const TrustPlayedAuthority trust;
    DoctorFixture fixture(tlsWith(GoodCertificatePem));
    // Its own certificate is an authority, too, but none that has signed another.
    fixture.doctor.setAuthorities(authorities({OtherHostCertificatePem}));
    const DoctorReport report = fixture.examine();
    // A remark is no problem.
    QCOMPARE(report.outcome, DoctorOutcome::Works);
    QCOMPARE(fixture.verdict(report, Tls), Verdict::Remark);
    QCOMPARE(fixture.finding(report, Tls), DoctorFinding::Inspected);
    const QString note = doctorText(fixture.doctor.facts(), fixture.line(report, Tls)).note;
    QVERIFY2(note.contains(u"may be inspected"_s), qPrintable(note));
}

void TestDoctorTls::saysNothingOfWhoIsNotKnown()
{
    const TrustPlayedAuthority trust;
    DoctorFixture fixture(tlsWith(GoodCertificatePem));
    fixture.doctor.setAuthorities([] { return std::optional<QList<QSslCertificate>>(); });
    const DoctorReport report = fixture.examine();
    QCOMPARE(fixture.finding(report, Tls), DoctorFinding::Trusted);
    QCOMPARE((**fixture.doctor.facts().tls.outcome).authority, Authority::NotKnown);
}

void TestDoctorTls::refuses_data()
{
    QTest::addColumn<QByteArray>("certificate");
    QTest::addColumn<bool>("trusted");
    QTest::addColumn<TlsFault>("fault");
    QTest::addColumn<QString>("said");
    QTest::newRow("unknown authority")
        << GoodCertificatePem << false << TlsFault::UnknownAuthority << u"does not trust"_s;
    QTest::newRow("expired") << ExpiredCertificatePem << true << TlsFault::Expired
                             << u"was valid until"_s;
    QTest::newRow("not yet valid")
        << FutureCertificatePem << true << TlsFault::NotYetValid << u"2110"_s;
    QTest::newRow("other host") << OtherHostCertificatePem << true << TlsFault::OtherHost
                                << u"another host"_s;
}

void TestDoctorTls::refuses()
{
    QFETCH(const QByteArray, certificate);
    QFETCH(const bool, trusted);
    QFETCH(const TlsFault, fault);
    QFETCH(const QString, said);
    const auto trust = trusted ? std::make_unique<TrustPlayedAuthority>() : nullptr;
    DoctorFixture fixture(tlsWith(certificate));
    const DoctorReport report = fixture.examine();
    QCOMPARE(report.outcome, DoctorOutcome::Fails);
    QCOMPARE(fixture.verdict(report, WayOut), Verdict::Good);
    QCOMPARE(fixture.verdict(report, Tls), Verdict::Problem);
    const TlsFacts &facts = **fixture.doctor.facts().tls.outcome;
    QVERIFY(facts.fault == fault);
    QCOMPARE(facts.issuer, u"Acme Inspection CA"_s);
    const QString text = doctorText(fixture.doctor.facts(), fixture.line(report, Tls)).text;
    QVERIFY2(text.contains(said), qPrintable(text));
    QCOMPARE(fixture.finding(report, Token), DoctorFinding::NoTls);
    QVERIFY(fixture.server.requests().empty());
}

void TestDoctorTls::tellsAServerWithoutTls()
{
    DoctorFixture fixture;
    QTcpServer plain;
    QVERIFY(plain.listen(QHostAddress::LocalHost));
    connect(&plain, &QTcpServer::newConnection, &plain, [&plain] {
        QTcpSocket *socket = plain.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [socket] {
            socket->write("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n");
        });
    });
    QUrl url(u"https://127.0.0.1"_s);
    url.setPort(plain.serverPort());
    const DoctorReport report = fixture.examine(url);
    QCOMPARE(report.outcome, DoctorOutcome::Fails);
    QCOMPARE(fixture.verdict(report, Tls), Verdict::Problem);
    QVERIFY((**fixture.doctor.facts().tls.outcome).fault == TlsFault::Handshake);
}

void TestDoctorTls::knowsTheDistribution()
{
    if (!QFile::exists(u"/usr/share/ca-certificates/mozilla"_s))
        QSKIP("Where this distribution keeps its authorities is not known here.");
    const auto found = distributionAuthorities();
    QVERIFY(found);
    QVERIFY(found->size() > 50);
    QVERIFY(!found->contains(QSslCertificate(PlayedAuthorityPem)));
}

QTEST_GUILESS_MAIN(TestDoctorTls)
#include "tst_doctor_tls.moc"
