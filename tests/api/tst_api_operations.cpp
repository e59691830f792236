// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/api/api_fixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace tokendeck;
using namespace tokendeck::test;
using namespace Qt::StringLiterals;

class ApiOperationsTest : public QObject {
    Q_OBJECT

private slots:
    void cancelsWhileItDecodes()
    {
        ApiFixture fixture;
        fixture.server.on("/v1/shared-tokens", {.body = "[]"});
        std::shared_ptr<HeldBackground> blocked = fixture.blockBackground();
        Ending ending;
        const CallHandle handle = fixture.api->sharedTokens(
            fixture.access(), fixture.context.get(),
            [&](const Outcome<std::vector<SharedToken>> &outcome) {
                ++ending.count;
                ending.problem = outcome ? std::nullopt : std::optional(outcome.error());
            });
        QVERIFY(fixture.runUntil([&] {
            return fixture.server.requests().size() == 1 && fixture.client.inFlight() == 0;
        }));
        fixture.drain();
        QCOMPARE(ending.count, 0);
        handle.cancel();
        QVERIFY(!handle.isRunning());
        handle.cancel();
        QVERIFY(fixture.runUntil([&] { return ending.count > 0; }));
        blocked.reset();
        fixture.drain();
        QCOMPARE(ending.count, 1);
        QVERIFY(ending.problem);
        QCOMPARE(ending.problem->kind, ProblemKind::Cancelled);
        QCOMPARE(ending.problem->delivery, Delivery::Answered);
    }

    void isSilentWhenItsContextEndsWhileItDecodes()
    {
        ApiFixture fixture;
        fixture.server.on("/v1/shared-tokens", {.body = "[]"});
        std::shared_ptr<HeldBackground> blocked = fixture.blockBackground();
        int count = 0;
        auto context = std::make_unique<QObject>();
        const CallHandle handle =
            fixture.api->sharedTokens(fixture.access(), context.get(),
                                      [&](const Outcome<std::vector<SharedToken>> &) { ++count; });
        QVERIFY(fixture.runUntil([&] {
            return fixture.server.requests().size() == 1 && fixture.client.inFlight() == 0;
        }));
        context.reset();
        QVERIFY(!handle.isRunning());
        blocked.reset();
        fixture.drain();
        QCOMPARE(count, 0);
    }

    void mayBeDestroyedByItsOwnCompletion()
    {
        ApiFixture fixture;
        fixture.server.on("/v2/whoami", {.body = "{\"accountId\":1,\"accountName\":\"a\"}"});
        int count = 0;
        fixture.api->whoAmI(fixture.access(), fixture.context.get(),
                            [&](const Outcome<Identity> &identity) {
                                ++count;
                                QVERIFY(identity);
                                fixture.api.reset();
                                fixture.context.reset();
                            });
        QVERIFY(fixture.runUntil([&] { return count > 0; }));
        fixture.drain();
        QCOMPARE(count, 1);
    }

    void tellsThatTheListOfApiTokensIsNotSupported_data()
    {
        QTest::addColumn<int>("status");
        QTest::newRow("forbidden") << 403;
        QTest::newRow("not found") << 404;
        QTest::newRow("no such method") << 405;
    }
    void tellsThatTheListOfApiTokensIsNotSupported()
    {
        QFETCH(int, status);
        ApiFixture fixture;
        const ScriptedReply reply{.status = status, .body = "{\"message\":\"No\"}"};
        fixture.server.on("/v1/api-tokens", reply);
        fixture.server.on("/v1/shared-tokens", reply);
        std::optional<Problem> tokens;
        std::optional<Problem> shared;
        fixture.api->apiTokens(
            fixture.access(), fixture.context.get(),
            [&](const Outcome<std::vector<ApiToken>> &outcome) { tokens = outcome.error(); });
        fixture.api->sharedTokens(
            fixture.access(), fixture.context.get(),
            [&](const Outcome<std::vector<SharedToken>> &outcome) { shared = outcome.error(); });
        QVERIFY(fixture.runUntil([&] { return tokens && shared; }));
        QCOMPARE(tokens->kind, ProblemKind::NotSupported);
        QCOMPARE(tokens->httpStatus, std::optional(status));
        QCOMPARE(tokens->serverMessage, u"No"_s);
        QCOMPARE(tokens->delivery, Delivery::Answered);
        if (status == 403)
            QCOMPARE(shared->kind, ProblemKind::Forbidden);
    }

    void readsGoneMetricsAccountsAsNone_data()
    {
        QTest::addColumn<int>("status");
        QTest::newRow("no content") << 204;
        QTest::newRow("an empty body") << 200;
    }
    void readsGoneMetricsAccountsAsNone()
    {
        QFETCH(int, status);
        ApiFixture fixture;
        fixture.server.on("/v1/account-management/metrics-accounts",
                          ScriptedReply{.status = status});
        int count = 0;
        fixture.api->metricsAccounts(fixture.access(), fixture.context.get(),
                                     [&](const Outcome<std::vector<Account>> &accounts) {
                                         ++count;
                                         QVERIFY(accounts);
                                         QVERIFY(accounts->empty());
                                     });
        QVERIFY(fixture.runUntil([&] { return count > 0; }));
    }

    void namesTheSubAccountOfANewApiToken()
    {
        ApiFixture fixture;
        fixture.server.on("/v1/api-tokens/sub-account",
                          {.body = "{\"id\":1,\"name\":\"CI\",\"token\":\"t\",\"createdAt\":1}"});
        std::optional<ApiToken> made;
        fixture.api->createSubAccountApiToken(
            fixture.access(), AccountId(89234), u"CI"_s, fixture.context.get(),
            [&](const Outcome<ApiToken> &token) { made = *token; });
        QVERIFY(fixture.runUntil([&] { return made.has_value(); }));
        QCOMPARE(made->accountId, AccountId(89234));
    }

    void asksTwiceForSamplesOfSomeLogs()
    {
        ApiFixture fixture;
        fixture.server.onAny([](const ReceivedRequest &request) -> ScriptedReply {
            const QJsonObject body = QJsonDocument::fromJson(request.body).object();
            if (body[u"size"_s].toInt() > 0)
                return {.body = "{\"hits\":{\"total\":4,\"hits\":[{\"_source\":{\"a\":\"b\"}}]}}"};
            return {.body = "{\"hits\":{\"total\":9,\"hits\":[]},\"aggregations\":{\"counts\":"
                            "{\"buckets\":{\"0\":{\"doc_count\":4}}}}}"};
        });
        const MatchSet matches{.matches = {{u"a"_s, u"b"_s}}};
        std::optional<LogSearchResult> found;
        fixture.api->searchLogs(fixture.access(),
                                {.counted = {matches}, .samplesOf = matches, .sampleSize = 5},
                                fixture.context.get(),
                                [&](const Outcome<LogSearchResult> &result) { found = *result; });
        QVERIFY(fixture.runUntil([&] { return found.has_value(); }));
        QCOMPARE(found->total, 9);
        QCOMPARE(found->counts, std::vector<qint64>{4});
        QCOMPARE(found->samples.size(), 1U);
        QCOMPARE(fixture.server.requests().size(), 2U);
        for (const ReceivedRequest &request : fixture.server.requests()) {
            const QJsonObject body = QJsonDocument::fromJson(request.body).object();
            const bool forSamples = body[u"size"_s].toInt() == 5;
            QCOMPARE(body.contains(u"aggregations"_s), !forSamples);
            QCOMPARE(body[u"query"_s][u"bool"_s][u"filter"_s].toArray().size(), forSamples ? 1 : 0);
        }
    }

    //! Of a proxy, or to sign in to a network: the backend may not have been asked.
    void aPageIsNoDelete()
    {
        ApiFixture fixture;
        QByteArray body;
        fixture.server.onAny([&](const ReceivedRequest &) { return ScriptedReply{.body = body}; });
        const auto remove = [&](const QByteArray &answer) {
            body = answer;
            std::optional<VoidOutcome> ended;
            fixture.api->deleteFilter(fixture.access(), FilterId(7), fixture.context.get(),
                                      [&](const VoidOutcome &outcome) { ended = outcome; });
            return fixture.runUntil([&] { return ended.has_value(); })
                ? *ended
                : VoidOutcome(failure({.kind = ProblemKind::TimedOut}));
        };
        QVERIFY(remove({}));
        QVERIFY(remove("{}"));
        QVERIFY(remove("true"));
        const VoidOutcome page = remove("\n<!DOCTYPE html><title>Sign in</title>");
        QVERIFY(!page);
        QCOMPARE(page.error().kind, ProblemKind::Intercepted);
        QCOMPARE(page.error().delivery, Delivery::Unknown);
        QCOMPARE(page.error().httpStatus, std::optional(200));
    }

    void sendsNothingInvalid()
    {
        ApiFixture fixture;
        std::vector<ProblemKind> kinds;
        const auto note = [&](const auto &outcome) {
            kinds.push_back(outcome.error().kind);
        };
        const ApiAccess access = fixture.access();
        QObject *context = fixture.context.get();
        fixture.api->sharedToken(access, SharedTokenId(), context, note);
        fixture.api->updateSharedToken(access, SharedTokenId(-1), {}, context, note);
        fixture.api->updateSharedToken(access, SharedTokenId(1), {.filters = {FilterId()}}, context,
                                       note);
        fixture.api->createSharedToken(access, {.name = u"a"_s, .filters = {FilterId()}}, context,
                                       note);
        fixture.api->deleteFilter(access, FilterId(), context, note);
        fixture.api->updateShippingToken(access, {}, u"a"_s, true, context, note);
        fixture.api->createSubAccountApiToken(access, {}, u"a"_s, context, note);
        fixture.api->searchLogs(access, {.sampleSize = 10'001}, context, note);
        fixture.api->searchLogs(access, {.valuesSize = 0}, context, note);
        fixture.api->auditTrail(access, {.size = 501}, context, note);
        fixture.api->auditTrail(access, {.from = -1}, context, note);
        QVERIFY(kinds.empty());
        fixture.drain();
        QCOMPARE(kinds, std::vector<ProblemKind>(11, ProblemKind::InvalidInput));
        QVERIFY(fixture.server.requests().empty());
    }
};

QTEST_GUILESS_MAIN(ApiOperationsTest)
#include "tst_api_operations.moc"
