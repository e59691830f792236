// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/base/fault.h"

#include <QTest>

using namespace tokendeck;
using namespace Qt::StringLiterals;
using sandbox::Fault;
using sandbox::FaultKind;
using sandbox::FaultMoment;

//! Faults as they are written on the command line.
class TestSandboxFaultSpecs : public QObject {
    Q_OBJECT

private slots:
    void specs_data();
    void specs();
    void wrongSpecs_data();
    void wrongSpecs();
};

void TestSandboxFaultSpecs::specs_data()
{
    using namespace std::chrono_literals;
    QTest::addColumn<QString>("spec");
    QTest::addColumn<Fault>("expected");
    QTest::newRow("status") << u"POST /v1/a status=503 retry-after=2 times=1 body=html"_s
                            << Fault{.method = "POST",
                                     .path = u"/v1/a"_s,
                                     .times = 1,
                                     .status = 503,
                                     .shape = sandbox::ErrorShape::Html,
                                     .retryAfter = 2s};
    QTest::newRow("message") << u"* * status=403 nth=3 message=Insufficient privileges"_s
                             << Fault{.first = 3,
                                      .status = 403,
                                      .message = u"Insufficient privileges"_s};
    QTest::newRow("hang") << u"put /v1/* hang when=after"_s
                          << Fault{.method = "PUT",
                                   .path = u"/v1/*"_s,
                                   .kind = FaultKind::Hang,
                                   .moment = FaultMoment::After};
    QTest::newRow("cut") << u"* * cut when=before"_s << Fault{.kind = FaultKind::Cut};
    QTest::newRow("lag") << u"* /v1/* lag=3000"_s
                         << Fault{.path = u"/v1/*"_s,
                                  .kind = FaultKind::Lag,
                                  .moment = FaultMoment::After,
                                  .delay = 3s};
    QTest::newRow("answer") << u"POST * answer=other-account"_s
                            << Fault{.method = "POST",
                                     .kind = FaultKind::OtherAnswer,
                                     .answer = sandbox::OtherAnswer::OtherAccount};
    QTest::newRow("slow") << u"* * slow=50"_s
                          << Fault{.kind = FaultKind::SlowBody,
                                   .moment = FaultMoment::After,
                                   .delay = 50ms};
    QTest::newRow("wrong types") << u"* * wrong-types"_s
                                 << Fault{.kind = FaultKind::WrongTypes,
                                          .moment = FaultMoment::After};
}

void TestSandboxFaultSpecs::specs()
{
    QFETCH(const QString, spec);
    QFETCH(const Fault, expected);
    const Outcome<Fault> fault = sandbox::faultFromSpec(spec);
    QVERIFY(fault);
    QVERIFY(*fault == expected);
}

void TestSandboxFaultSpecs::wrongSpecs_data()
{
    QTest::addColumn<QString>("spec");
    for (const char *spec :
         {"", "GET /v1", "GET /v1 explode", "GET /v1 status", "GET /v1 status=99", "GET /v1 cut=1",
          "GET /v1 status=500 nth=0", "GET /v1 status=500 body=xml", "GET /v1 hang when=never",
          "GET /v1 slow when=before", "GET /v1 latency=-1", "GET /v1 hang maybe"})
        QTest::newRow(spec) << QString::fromLatin1(spec);
}

void TestSandboxFaultSpecs::wrongSpecs()
{
    QFETCH(const QString, spec);
    const Outcome<Fault> fault = sandbox::faultFromSpec(spec);
    QVERIFY(!fault);
    QCOMPARE(fault.error().kind, ProblemKind::InvalidInput);
    QVERIFY(!fault.error().detail.isEmpty());
}

QTEST_GUILESS_MAIN(TestSandboxFaultSpecs)
#include "tst_sandbox_fault_specs.moc"
