// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sync/logs/log_shares.h"
#include "tests/editor/search_fixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace tokendeck;
using namespace tokendeck::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Fixture : SearchFixture {
    using SearchFixture::SearchFixture;

    [[nodiscard]] std::optional<LogShare> look(const FilterSet &set)
    {
        return shares.look(connection, set);
    }
    //! Stays with \p set until the answer is there.
    [[nodiscard]] bool stay(const FilterSet &set)
    {
        QSignalSpy changed(&shares, &LogShares::changed);
        (void)look(set);
        clock.advance(LogShares::Pause);
        return changed.count() == 1 || changed.wait();
    }
    //! Lets everything happen that would be asked.
    void letBe(const ScriptedServer &server)
    {
        clock.advance(LogShares::Pause);
        drain(server);
    }

    LogShares shares{access, clock};
};

} // namespace

class LogSharesTest : public QObject {
    Q_OBJECT
private slots:
    void tellsTheShare();
    void waitsUntilTheAdminStays();
    void endsWhatIsNoLongerLookedAt();
    void keepsAnswersForAWhile();
    void comesBackToAQuestion();
    void asksNothingAboutUnknownFilters();
    void doesNotAskAgainWhereItIsRefused_data();
    void doesNotAskAgainWhereItIsRefused();
    void triesAgainAfterAFailure();
    void asksNothingWhileLocked();
};

void LogSharesTest::tellsTheShare()
{
    ScriptedServer server;
    server.on("/v1/search", searchReply({18}));
    Fixture f(server.url());
    QVERIFY(!f.look(ProdWeb));
    QVERIFY(f.stay(ProdWeb));
    QCOMPARE(f.look(ProdWeb), (LogShare{.passing = 18, .total = 100}));
    const QByteArray body = server.requests().front().body;
    const auto now = f.clock.now().time_since_epoch();
    QVERIFY(body.contains("\"gte\":" + QByteArray::number((now - 24h).count())));
    QVERIFY(body.contains("\"lt\":" + QByteArray::number(now.count())));
}

void LogSharesTest::waitsUntilTheAdminStays()
{
    ScriptedServer server;
    server.on("/v1/search", searchReply({18}));
    Fixture f(server.url());
    for (int i = 0; i < 5; ++i) {
        QVERIFY(!f.look(i % 2 ? Prod : ProdWeb));
        f.clock.advance(LogShares::Pause - 1ms);
        f.drain(server);
    }
    QVERIFY(server.requests().empty());
    QVERIFY(f.stay(ProdWeb));
    QCOMPARE(server.requests().size(), size_t(1));
}

void LogSharesTest::endsWhatIsNoLongerLookedAt()
{
    ScriptedServer server;
    server.setHoldAll(true);
    server.on("/v1/search", searchReply({18}));
    Fixture f(server.url());
    QSignalSpy changed(&f.shares, &LogShares::changed);
    (void)f.look(ProdWeb);
    f.clock.advance(LogShares::Pause);
    QTRY_COMPARE(server.heldCount(), 1);
    f.shares.lookAway();
    QTRY_COMPARE(server.concurrent(), 0);
    QCOMPARE(f.http.inFlight(), 0);
    QCOMPARE(changed.count(), 0);
}

void LogSharesTest::comesBackToAQuestion()
{
    ScriptedServer server;
    server.setHoldAll(true);
    server.on("/v1/search", {searchReply({1}), searchReply({18})});
    Fixture f(server.url());
    (void)f.look(ProdWeb);
    f.clock.advance(LogShares::Pause);
    QTRY_COMPARE(server.heldCount(), 1);
    // The end of the first question is no answer to the second, which is the same.
    f.shares.lookAway();
    (void)f.look(ProdWeb);
    QTRY_COMPARE(server.concurrent(), 0);
    server.setHoldAll(false);
    QVERIFY(f.stay(ProdWeb));
    QCOMPARE(f.look(ProdWeb)->passing, 18);
}

void LogSharesTest::keepsAnswersForAWhile()
{
    ScriptedServer server;
    server.on("/v1/search", {searchReply({18}), searchReply({42}), searchReply({19})});
    Fixture f(server.url());
    QVERIFY(f.stay(ProdWeb));
    QVERIFY(f.stay(Prod));
    QCOMPARE(f.look(ProdWeb)->passing, 18);
    f.letBe(server);
    QCOMPARE(server.requests().size(), size_t(2));
    // The old one stays until there is a new one.
    f.clock.advance(LogShares::Freshness);
    QCOMPARE(f.look(ProdWeb)->passing, 18);
    QVERIFY(f.stay(ProdWeb));
    QCOMPARE(f.look(ProdWeb)->passing, 19);
    QCOMPARE(server.requests().size(), size_t(3));
}

void LogSharesTest::asksNothingAboutUnknownFilters()
{
    ScriptedServer server;
    Fixture f(server.url());
    FilterSet set = Prod;
    set.unknown = 1;
    QVERIFY(!f.look(set));
    f.letBe(server);
    QVERIFY(server.requests().empty());
}

void LogSharesTest::doesNotAskAgainWhereItIsRefused_data()
{
    addRefusals();
}

void LogSharesTest::doesNotAskAgainWhereItIsRefused()
{
    QFETCH(int, status);
    ScriptedServer server;
    server.on("/v1/search",
              {ScriptedReply{.status = status, .body = R"({"message":"no"})"}, searchReply({7})});
    Fixture f(server.url());
    QVERIFY(f.stay(Prod));
    QVERIFY(!f.look(Prod));
    QVERIFY(!f.look(ProdWeb));
    f.letBe(server);
    QCOMPARE(server.requests().size(), size_t(1));
    // Another token may be allowed to.
    ConnectionInfo info = *f.workspace.connection(f.connection);
    info.connection.name = u"Renamed"_s;
    f.workspace.updateConnection(info);
    QVERIFY(f.stay(ProdWeb));
    QCOMPARE(f.look(ProdWeb)->passing, 7);
}

void LogSharesTest::triesAgainAfterAFailure()
{
    ScriptedServer server;
    server.on("/v1/search",
              {ScriptedReply{.status = 500, .body = R"({"message":"down"})"}, searchReply({7})});
    Fixture f(server.url());
    QVERIFY(f.stay(Prod));
    QVERIFY(!f.look(Prod));
    f.letBe(server);
    QCOMPARE(server.requests().size(), size_t(1));
    f.clock.advance(LogShares::Freshness);
    QVERIFY(f.stay(Prod));
    QCOMPARE(f.look(Prod)->passing, 7);
}

void LogSharesTest::asksNothingWhileLocked()
{
    ScriptedServer server;
    server.on("/v1/search", searchReply({7}));
    Fixture f(server.url());
    f.credentials.clear();
    QVERIFY(!f.look(Prod));
    f.letBe(server);
    QVERIFY(server.requests().empty());
}

QTEST_GUILESS_MAIN(LogSharesTest)
#include "tst_log_shares.moc"
