// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/http/client_fixture.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>

using namespace tokendeck;
using namespace tokendeck::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

//! This process's resident memory in MiB, now or at its highest.
int memory(const char *entry)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith(entry))
            return line.mid(qsizetype(qstrlen(entry))).trimmed().split(' ').front().toInt() / 1024;
    }
    return 0;
}

//! Lets the highest memory begin anew.
void resetPeak()
{
    QFile clear(u"/proc/self/clear_refs"_s);
    if (clear.open(QIODevice::WriteOnly))
        clear.write("5");
}

} // namespace

//! Servers that are broken or mean it: what they send costs a bounded amount of memory and time,
//! and nobody else's.
class TestHttpHostile : public QObject {
    Q_OBJECT
private slots:
    void takesNothingCutForWhole_data();
    void takesNothingCutForWhole();
    void boundsABodyThatNeverEnds_data();
    void boundsABodyThatNeverEnds();
    void oneOriginStarvesNoOther_data();
    void oneOriginStarvesNoOther();
    void headersThatTrickleEndInTime();
    void manyHangingRequestsStarveNoOtherOrigin();
    void saysThatAnAnswerIsSlow();
    void tellsTheServersTime();
};

void TestHttpHostile::takesNothingCutForWhole_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<bool>("whole");
    const QByteArray json = R"({"accountId":1,"accountName":"a"})";
    const QByteArray head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";
    const QByteArray chunked = head + "Transfer-Encoding: chunked\r\n\r\n";
    const QByteArray chunk = QByteArray::number(json.size(), 16) + "\r\n" + json + "\r\n";
    const QByteArray half = QByteArray::number(20, 16) + "\r\n" + R"([{"name":"a"},{"nam)" + "\r\n";
    const auto length = [&](const QByteArray &value) {
        return head + "Content-Length: " + value + "\r\n\r\n";
    };
    const auto row = [](const char *name, const QByteArray &raw, bool whole) {
        QTest::newRow(name) << raw << whole;
    };
    row("valid JSON, shorter than its length", length("5000") + "{}", false);
    row("one byte short", length(QByteArray::number(json.size() + 1)) + json, false);
    row("nothing of it", length("33"), false);
    row("exact", length(QByteArray::number(json.size())) + json, true);
    row("length repeated", length("33, 33") + json, true);
    row("two lengths", length("33, 34") + json, false);
    row("length that is no number", length("all") + json, false);
    row("no length", head + "\r\n" + json, true);
    row("no length, within its JSON", head + "\r\n" + json.chopped(3), false);
    row("chunks, whole", chunked + chunk + "0\r\n\r\n", true);
    row("chunks with a trailer", chunked + chunk + "0\r\nX: y\r\n\r\n", true);
    row("chunks without an end", chunked + chunk, false);
    row("chunk without its line end", chunked + chunk.chopped(2), false);
    row("chunk that is cut", chunked + "50\r\n" + json, false);
    row("end that is cut", chunked + chunk + "0\r\n", false);
    row("end that is cut earlier", chunked + chunk + "0", false);
    row("chunk with a size that is none", chunked + chunk + "zz\r\n", false);
    row("chunk of less than nothing", chunked + chunk + "-5\r\nabc\r\n", false);
    row("size that is none within the JSON", chunked + half + "zz\r\n\r\n", false);
    row("only an interim answer", "HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n", false);
}

// Often: whether a close is seen before the last bytes is a matter of microseconds.
void TestHttpHostile::takesNothingCutForWhole()
{
    QFETCH(QByteArray, raw);
    QFETCH(bool, whole);
    for (int i = 0; i < 25; ++i) {
        ClientFixture fixture(HttpLimits{.maxTries = 1});
        fixture.server.on("/thing", ScriptedReply{.raw = raw});
        const Completion &completion = fixture.send(Method::Get, u"/thing"_s);
        QVERIFY(fixture.finish(completion));
        QCOMPARE(completion.outcome.has_value(), whole);
        if (whole)
            continue;
        QCOMPARE(completion.problem().kind, ProblemKind::ConnectionLost);
        QCOMPARE(completion.problem().delivery, Delivery::Unknown);
    }
}

void TestHttpHostile::boundsABodyThatNeverEnds_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QByteArray>("piece");
    QTest::addColumn<ProblemKind>("kind");
    const QByteArray head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";
    const QByteArray zeros(64 * 1024, '0');
    QTest::newRow("chunks") << head + "Transfer-Encoding: chunked\r\n\r\n"
                            << "10000\r\n" + zeros + "\r\n"
                            << ProblemKind::ReplyTooLarge;
    QTest::newRow("small chunks") << head + "Transfer-Encoding: chunked\r\n\r\n"
                                  << QByteArray("100\r\n" + zeros.first(256) + "\r\n").repeated(200)
                                  << ProblemKind::ReplyTooLarge;
    QTest::newRow("no length") << head + "\r\n" << zeros << ProblemKind::ReplyTooLarge;
    QTest::newRow("a refusal") << QByteArray(
        "HTTP/1.1 401 No\r\nTransfer-Encoding: chunked\r\n\r\n")
                               << "10000\r\n" + zeros + "\r\n"
                               << ProblemKind::UnexpectedContent;
    QTest::newRow("a page") << QByteArray(
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html>")
                            << zeros << ProblemKind::Intercepted;
}

void TestHttpHostile::boundsABodyThatNeverEnds()
{
    QFETCH(QByteArray, head);
    QFETCH(QByteArray, piece);
    QFETCH(ProblemKind, kind);
    ClientFixture fixture;
    fixture.server.on("/list", ScriptedReply{.raw = head, .endless = piece});
    resetPeak();
    const int before = memory("VmRSS:");
    const Completion &completion = fixture.send(Method::Get, u"/list"_s);
    QTRY_COMPARE_WITH_TIMEOUT(completion.count, 1, 60'000);
    QCOMPARE(completion.problem().kind, kind);
    const int most = memory("VmHWM:") - before;
    QVERIFY2(most <= 80 || IsSanitized, qPrintable(u"%1 MiB for a limit of 64"_s.arg(most)));
    QTRY_COMPARE(fixture.server.concurrent(), 0);
}

void TestHttpHostile::oneOriginStarvesNoOther_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QByteArray>("piece");
    QTest::newRow("headers")
        << QByteArray("HTTP/1.1 200 OK\r\n")
        << QByteArray("X-Header: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\r\n").repeated(1000);
    QTest::newRow("one header") << QByteArray("HTTP/1.1 200 OK\r\nX: ") << QByteArray(65536, 'a');
    QTest::newRow("interim answers")
        << QByteArray() << QByteArray("HTTP/1.1 100 Continue\r\n\r\n").repeated(1000);
}

void TestHttpHostile::oneOriginStarvesNoOther()
{
    QFETCH(QByteArray, head);
    QFETCH(QByteArray, piece);
    ClientFixture fixture;
    ScriptedServer good;
    good.on("/thing", ScriptedReply{.body = "{}"});
    fixture.server.onAny(
        [&](const ReceivedRequest &) { return ScriptedReply{.raw = head, .endless = piece}; });
    resetPeak();
    const int before = memory("VmRSS:");
    const Completion &bad = fixture.send(Method::Post, u"/thing"_s);
    QTRY_COMPARE(fixture.server.requests().size(), size_t(1));
    for (int i = 0; i < 5; ++i) {
        Request request = fixture.request(Method::Get, u"/thing"_s, u"other"_s);
        request.apiUrl = good.url();
        const Completion &completion = fixture.send(std::move(request));
        QTRY_COMPARE_WITH_TIMEOUT(completion.count, 1, 5'000);
        QVERIFY(completion.outcome);
    }
    // It ends by itself, though no time passes.
    QTRY_COMPARE_WITH_TIMEOUT(bad.count, 1, 20'000);
    QCOMPARE(bad.problem().kind, ProblemKind::UnexpectedContent);
    QCOMPARE(bad.problem().delivery, Delivery::Unknown);
    QVERIFY2(memory("VmHWM:") - before <= 80 || IsSanitized,
             qPrintable(u"%1 MiB"_s.arg(memory("VmHWM:") - before)));
    QTRY_COMPARE(fixture.server.concurrent(), 0);

    fixture.send(Method::Post, u"/thing"_s);
    QTRY_COMPARE(fixture.server.requests().size(), size_t(2));
    QElapsedTimer ending;
    ending.start();
    fixture.client.reset();
    QVERIFY2(ending.elapsed() < 1'000, qPrintable(QString::number(ending.elapsed())));
}

void TestHttpHostile::headersThatTrickleEndInTime()
{
    ClientFixture fixture;
    fixture.server.on("/thing", ScriptedReply{.raw = "HTTP/1.1 200 OK\r\nX: a", .stays = true});
    const Completion &completion = fixture.send(Method::Post, u"/thing"_s);
    QTRY_COMPARE(fixture.server.requests().size(), size_t(1));
    fixture.drain();
    // Headers are no sign of life as long as no answer begins.
    fixture.clock.advance(30s);
    QTRY_COMPARE(completion.count, 1);
    QCOMPARE(completion.problem().kind, ProblemKind::TimedOut);
}

void TestHttpHostile::manyHangingRequestsStarveNoOtherOrigin()
{
    ClientFixture fixture(HttpLimits{.inFlightPerLane = 100});
    ScriptedServer good;
    good.on("/thing", ScriptedReply{.body = "{}"});
    fixture.server.setHoldAll(true);
    for (int i = 0; i < 150; ++i)
        fixture.send(fixture.request(Method::Get, u"/thing"_s, i % 2 ? u"one"_s : u"two"_s));
    QTRY_COMPARE(fixture.server.heldCount(), 102);
    Request request = fixture.request(Method::Get, u"/thing"_s, u"other"_s);
    request.apiUrl = good.url();
    const Completion &completion = fixture.send(std::move(request));
    QTRY_COMPARE(completion.count, 1);
    QVERIFY(completion.outcome);
    QCOMPARE(fixture.server.requests().size(), size_t(102));
}

void TestHttpHostile::saysThatAnAnswerIsSlow()
{
    ClientFixture fixture;
    QSignalSpy slow(fixture.client.get(), &HttpClient::laneSlow);
    fixture.server.on("/thing", ScriptedReply{.body = QByteArray(20, ' ') + "{}", .pieces = 22});
    const Completion &completion = fixture.send(Method::Get, u"/thing"_s);
    const Completion &other = fixture.send(Method::Get, u"/thing"_s);
    QTRY_COMPARE(fixture.server.requests().size(), size_t(2));
    for (int second = 0; second < 9; ++second) {
        fixture.server.sendPiece();
        fixture.drain();
        fixture.clock.advance(1s);
    }
    QCOMPARE(slow.size(), 0);
    fixture.clock.advance(1s);
    // Once for the lane, however many of its answers are slow.
    QCOMPARE(slow.size(), 1);
    QCOMPARE(slow.front(), QVariantList({u"main"_s, true}));
    other.handle.cancel();
    fixture.drain();
    QCOMPARE(slow.size(), 1);
    completion.handle.cancel();
    fixture.drain();
    QCOMPARE(slow.size(), 2);
    QCOMPARE(slow.back(), QVariantList({u"main"_s, false}));
    QCOMPARE(fixture.clock.pendingTimers(), 0);
}

void TestHttpHostile::tellsTheServersTime()
{
    ClientFixture fixture;
    QSignalSpy dated(fixture.client.get(), &HttpClient::laneDated);
    const std::pair<QByteArray, QByteArray> date("Date", "Tue, 24 Nov 2026 09:00:30 GMT");
    const TimePoint moment = std::chrono::sys_days{std::chrono::year{2026} / 11 / 24} + 9h + 30s;
    fixture.server.on(
        "/thing",
        {ScriptedReply{.body = "{}", .headers = {date}},
         ScriptedReply{.status = 404, .headers = {date}},
         // Kept on the way, of something in between, not there.
         ScriptedReply{.body = "{}", .headers = {date, {"Age", "86400"}}},
         ScriptedReply{.body = "<html>", .headers = {date}, .contentType = "text/html"},
         ScriptedReply{.body = "{}"}});
    for (int i = 0; i < 5; ++i)
        QVERIFY(fixture.finish(fixture.send(Method::Get, u"/thing"_s)));
    QCOMPARE(dated.size(), 2);
    for (const QVariantList &told : dated)
        QCOMPARE(told.at(1).value<TimePoint>(), moment);
}

QTEST_GUILESS_MAIN(TestHttpHostile)
#include "tst_http_hostile.moc"
