// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/http/policy/retry_policy.h"

#include <QTest>

using namespace tokendeck;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

Q_DECLARE_METATYPE(tokendeck::Problem)

//! The table of what is tried again, and when.
class TestHttpRetry : public QObject {
    Q_OBJECT
private slots:
    void decides_data();
    void decides();
    void backsOff_data();
    void backsOff();
    void honoursRetryAfter_data();
    void honoursRetryAfter();
    void holdsLanes();
};

namespace {

struct Sender {
    const char *name;
    Method method;
    bool writes;
};
constexpr Sender Senders[] = {
    {"GET", Method::Get, false},
    {"PUT", Method::Put, true},
    {"DELETE", Method::Delete, true},
    {"POST that reads", Method::Post, false},
    {"POST that writes", Method::Post, true},
};

struct Failure {
    const char *name;
    Problem problem;
    int tries; //!< after this many it is final
};
const Failure Failures[] = {
    {"offline", {.kind = ProblemKind::Offline}, 1},
    {"refused", {.kind = ProblemKind::ConnectionRefused}, 4},
    {"proxy", {.kind = ProblemKind::ProxyRefused}, 1},
    {"tls", {.kind = ProblemKind::TlsFailed}, 1},
    {"handshake", {.kind = ProblemKind::HandshakeFailed}, 4},
    {"connect timed out", {.kind = ProblemKind::TimedOut}, 2},
    {"timed out", {.kind = ProblemKind::TimedOut, .delivery = Delivery::Unknown}, 2},
    {"refused stream", {.kind = ProblemKind::ConnectionLost}, 4},
    {"lost", {.kind = ProblemKind::ConnectionLost, .delivery = Delivery::Unknown}, 4},
    {"cancelled", {.kind = ProblemKind::Cancelled, .delivery = Delivery::Unknown}, 1},
    {"insecure", {.kind = ProblemKind::InsecureUrl}, 1},
    {"too large", {.kind = ProblemKind::ReplyTooLarge, .delivery = Delivery::Answered}, 1},
    {"broken", {.kind = ProblemKind::UnexpectedContent, .delivery = Delivery::Answered}, 1},
};

struct Status {
    int status;
    ProblemKind kind;
    int tries;
};
constexpr Status Statuses[] = {
    {301, ProblemKind::Redirected, 1},   {400, ProblemKind::Rejected, 1},
    {400, ProblemKind::WrongRegion, 1},  {401, ProblemKind::Unauthorized, 1},
    {403, ProblemKind::Forbidden, 1},    {404, ProblemKind::NotFound, 1},
    {405, ProblemKind::NotSupported, 1}, {409, ProblemKind::Rejected, 1},
    {429, ProblemKind::RateLimited, 4},  {500, ProblemKind::ServerFailed, 4},
    {501, ProblemKind::ServerFailed, 1}, {502, ProblemKind::ServerFailed, 4},
    {503, ProblemKind::ServerFailed, 4}, {504, ProblemKind::ServerFailed, 4},
    {505, ProblemKind::ServerFailed, 1},
};

} // namespace

void TestHttpRetry::decides_data()
{
    QTest::addColumn<Method>("method");
    QTest::addColumn<bool>("writes");
    QTest::addColumn<Problem>("problem");
    QTest::addColumn<int>("lastTry");
    for (const Sender &sender : Senders) {
        const bool once = sender.method == Method::Post && sender.writes;
        for (const Failure &failure : Failures) {
            const bool mayHaveLeft = failure.problem.delivery != Delivery::NotSent;
            QTest::addRow("%s, %s", sender.name, failure.name)
                << sender.method << sender.writes << failure.problem
                << (once && mayHaveLeft ? 1 : failure.tries);
        }
        for (const Status &status : Statuses) {
            QTest::addRow("%s, %d as %d", sender.name, status.status, int(status.kind))
                << sender.method << sender.writes
                << Problem{.kind = status.kind,
                           .delivery = Delivery::Answered,
                           .httpStatus = status.status}
                << (once ? 1 : status.tries);
        }
    }
}

void TestHttpRetry::decides()
{
    QFETCH(Method, method);
    QFETCH(bool, writes);
    QFETCH(Problem, problem);
    QFETCH(int, lastTry);
    const HttpLimits limits;
    for (int tries = 1; tries <= 6; ++tries) {
        const auto delay = retryDelay(limits, method, writes, problem, tries, 0.5);
        QCOMPARE(delay.has_value(), tries < lastTry);
        if (delay)
            QVERIFY(*delay > 0ms);
    }
    QVERIFY(!retryDelay({.maxTries = 1}, method, writes, problem, 1, 0.5));
}

void TestHttpRetry::backsOff_data()
{
    QTest::addColumn<int>("tries");
    QTest::addColumn<qint64>("least");
    QTest::addColumn<qint64>("most");
    QTest::newRow("1") << 1 << qint64(250) << qint64(500);
    QTest::newRow("2") << 2 << qint64(500) << qint64(1000);
    QTest::newRow("3") << 3 << qint64(1000) << qint64(2000);
    QTest::newRow("5") << 5 << qint64(4000) << qint64(8000);
    QTest::newRow("6") << 6 << qint64(4000) << qint64(8000);
    QTest::newRow("60") << 60 << qint64(4000) << qint64(8000);
}

void TestHttpRetry::backsOff()
{
    QFETCH(int, tries);
    QFETCH(qint64, least);
    QFETCH(qint64, most);
    const Problem lost{.kind = ProblemKind::ConnectionLost, .delivery = Delivery::Unknown};
    const auto delay = [&](double random) {
        return retryDelay({.maxTries = 100}, Method::Get, false, lost, tries, random)->count();
    };
    QCOMPARE(delay(0.0), least);
    QVERIFY(delay(0.999) < most);
    QVERIFY(delay(0.999) >= most - most / 100);
    QVERIFY(delay(0.2) < delay(0.8));
}

void TestHttpRetry::honoursRetryAfter_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<qint64>("delay"); // -1: final
    QTest::newRow("0") << 0 << qint64(250);
    QTest::newRow("1") << 1 << qint64(1000);
    QTest::newRow("120") << 120 << qint64(120'000);
    QTest::newRow("121") << 121 << qint64(-1);
}

void TestHttpRetry::honoursRetryAfter()
{
    QFETCH(int, seconds);
    QFETCH(qint64, delay);
    for (const auto &[kind, status] :
         {std::pair(ProblemKind::RateLimited, 429), std::pair(ProblemKind::ServerFailed, 503)}) {
        const Problem problem{.kind = kind,
                              .delivery = Delivery::Answered,
                              .httpStatus = status,
                              .retryAfter = std::chrono::seconds(seconds)};
        // However often it went out.
        for (int tries = 1; tries <= 3; ++tries) {
            const auto wait = retryDelay({}, Method::Get, false, problem, tries, 0.0);
            QCOMPARE(wait ? wait->count() : -1, delay);
        }
    }
}

void TestHttpRetry::holdsLanes()
{
    const auto answered = [](ProblemKind kind, int status, bool retryAfter) {
        Problem problem{.kind = kind, .delivery = Delivery::Answered, .httpStatus = status};
        if (retryAfter)
            problem.retryAfter = 3s;
        return problem;
    };
    QVERIFY(holdsLane(answered(ProblemKind::RateLimited, 429, true)));
    QVERIFY(holdsLane(answered(ProblemKind::RateLimited, 429, false)));
    QVERIFY(holdsLane(answered(ProblemKind::ServerFailed, 503, true)));
    QVERIFY(!holdsLane(answered(ProblemKind::ServerFailed, 503, false)));
    QVERIFY(!holdsLane(answered(ProblemKind::ServerFailed, 500, true)));
    QVERIFY(!holdsLane({.kind = ProblemKind::ConnectionLost}));
}

QTEST_GUILESS_MAIN(TestHttpRetry)
#include "tst_http_retry.moc"
