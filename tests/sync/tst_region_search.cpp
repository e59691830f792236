// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/region.h"
#include "services/sync/connections/region_search.h"
#include "tests/sync/sync_fixture.h"

#include <QTest>

using namespace tokendeck;
using namespace tokendeck::test;

//! Asking one region after the other whose a token is.
class TestRegionSearch : public QObject {
    Q_OBJECT

private slots:
    void asksUntilOneKnowsIt();
    void tellsRefusedFromUnanswered();
    void endsWithALock();
    void knowsEachBackendOnce();
};

void TestRegionSearch::asksUntilOneKnowsIt()
{
    SyncFixture fixture(0);
    PlayedBackend other(0);
    PlayedBackend last(0);
    fixture.backend.refuse(PlayedBackend::Main);
    RegionSearch search(fixture.run->connections);
    std::optional<RegionSearch::Result> result;
    search.start(other.token(), {fixture.backend.url(), other.url(), last.url()},
                 [&](const RegionSearch::Result &found) { result = found; });
    QVERIFY(search.isRunning());
    QCOMPARE(search.asked(), fixture.backend.url());
    QTRY_VERIFY(result);
    QVERIFY(result->identity);
    QCOMPARE(result->identity->accountId, PlayedBackend::Main);
    QCOMPARE(result->apiUrl, other.url());
    QCOMPARE(result->refused, std::vector<QUrl>{fixture.backend.url()});
    QVERIFY(result->unanswered.empty());
    QVERIFY(!search.isRunning());
    QCOMPARE(last.server.requests().size(), size_t(0));
}

void TestRegionSearch::tellsRefusedFromUnanswered()
{
    SyncFixture fixture(0);
    fixture.backend.refuse(PlayedBackend::Main);
    RegionSearch search(fixture.run->connections);
    std::optional<RegionSearch::Result> result;
    // Nobody answers there, or would be asked in the clear.
    const QUrl nobody(QStringLiteral("http://127.0.0.1:1"));
    const QUrl insecure(QStringLiteral("http://logz.example"));
    search.start(fixture.backend.token(), {nobody, fixture.backend.url(), insecure},
                 [&](const RegionSearch::Result &found) { result = found; });
    QTRY_VERIFY(result);
    QVERIFY(!result->identity);
    QCOMPARE(result->refused, std::vector<QUrl>{fixture.backend.url()});
    QCOMPARE(result->unanswered, (std::vector<QUrl>{nobody, insecure}));
}

void TestRegionSearch::endsWithALock()
{
    SyncFixture fixture(0);
    RegionSearch search(fixture.run->connections);
    bool isDone = false;
    search.start(fixture.backend.token(), {fixture.backend.url()},
                 [&](const RegionSearch::Result &) { isDone = true; });
    fixture.run->connections.lock();
    fixture.drain();
    QVERIFY(!isDone);
    QVERIFY(!search.isRunning());
}

void TestRegionSearch::knowsEachBackendOnce()
{
    SyncFixture fixture(2);
    QVERIFY(fixture.connected().isValid());
    const std::vector<QUrl> urls = knownBackends(fixture.run->workspace);
    QCOMPARE(urls.front(), fixture.backend.url());
    QVERIFY(std::ranges::count(urls, apiUrlOf(*regionByCode(u"eu"))) == 1);
    for (const Region &region : regions()) {
        if (region.state == RegionState::Withdrawn)
            QCOMPARE(std::ranges::count(urls, apiUrlOf(region)), 0);
    }
}

QTEST_MAIN(TestRegionSearch)
#include "tst_region_search.moc"
