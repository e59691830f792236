// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/api/api_fixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>

#include <algorithm>
#include <map>

using namespace tokendeck;
using namespace tokendeck::test;
using namespace Qt::StringLiterals;

namespace {

const auto SearchPath = QByteArray("/v1/log-shipping/tokens/search");

QJsonObject tokenOf(int id, bool enabled)
{
    return {{u"id"_s, id},
            {u"name"_s, u"token %1"_s.arg(id)},
            {u"token"_s, u"text%1"_s.arg(id)},
            {u"updatedAt"_s, 1'624'887'273},
            {u"updatedBy"_s, u"b@example.com"_s},
            {u"createdAt"_s, 1'624'887'272},
            {u"createdBy"_s, u"a@example.com"_s},
            {u"enabled"_s, enabled}};
}

//! One page as the backend would answer, \p total being what it claims.
ScriptedReply pageOf(const std::vector<int> &ids, bool enabled, int total)
{
    QJsonArray results;
    for (const int id : ids)
        results.append(tokenOf(id, enabled));
    return {.body = QJsonDocument(QJsonObject{{u"total"_s, total}, {u"results"_s, results}})
                        .toJson(QJsonDocument::Compact)};
}

struct Asked {
    bool enabled = false;
    int page = 0;

    friend auto operator<=>(const Asked &, const Asked &) = default;
};

Asked askedIn(const ReceivedRequest &request)
{
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    return {body[u"filter"_s][u"enabled"_s].toBool(),
            body[u"pagination"_s][u"pageNumber"_s].toInt()};
}

//! Answers the searches with \p script and counts them.
void answer(ApiFixture &fixture, std::function<ScriptedReply(Asked)> script)
{
    fixture.server.onAny([script = std::move(script)](const ReceivedRequest &request) {
        return script(askedIn(request));
    });
}

//! What a list came out as.
struct Listed {
    int count = 0;
    std::vector<int> ids;
    std::optional<Problem> problem;

    LogzApi::Done<std::vector<ShippingToken>> note()
    {
        return [this](const Outcome<std::vector<ShippingToken>> &outcome) {
            ++count;
            ids.clear();
            if (!outcome) {
                problem = outcome.error();
                return;
            }
            for (const ShippingToken &token : *outcome)
                ids.push_back(token.id.value());
        };
    }
};

} // namespace

class ApiOperationsTest : public QObject {
    Q_OBJECT

private:
    static void list(ApiFixture &fixture, Listed &listed)
    {
        fixture.api->shippingTokens(fixture.access(), fixture.context.get(), listed.note());
        QVERIFY(fixture.runUntil([&] { return listed.count > 0; }));
        fixture.drain();
        QCOMPARE(listed.count, 1);
    }

private slots:
    void joinsThePagesOfBothSearches()
    {
        ApiFixture fixture;
        std::map<Asked, ScriptedReply> pages{
            {{true, 1}, pageOf({5, 9}, true, 5)},
            {{true, 2}, pageOf({1, 8}, true, 5)},
            {{true, 3}, pageOf({3}, true, 5)},
            {{false, 1}, pageOf({4}, false, 1)},
        };
        answer(fixture, [&](Asked asked) { return pages.at(asked); });
        Listed listed;
        list(fixture, listed);
        QVERIFY(!listed.problem);
        QCOMPARE(listed.ids, (std::vector{1, 3, 4, 5, 8, 9}));

        QCOMPARE(fixture.server.requests().size(), 4U);
        for (const ReceivedRequest &request : fixture.server.requests()) {
            QCOMPARE(request.method, "POST");
            QCOMPARE(request.path, SearchPath);
            const Asked asked = askedIn(request);
            const QByteArray expected = QByteArray("{\"filter\":{\"enabled\":")
                + (asked.enabled ? "true" : "false")
                + "},\"sort\":[{\"field\":\"createdAt\",\"descending\":false}],"
                  "\"pagination\":{\"pageNumber\":"
                + QByteArray::number(asked.page) + ",\"pageSize\":1000}}";
            QCOMPARE(QJsonDocument::fromJson(request.body), QJsonDocument::fromJson(expected));
        }
    }

    void readsAnEmptyAccount()
    {
        ApiFixture fixture;
        answer(fixture, [](Asked asked) { return pageOf({}, asked.enabled, 0); });
        Listed listed;
        list(fixture, listed);
        QVERIFY(!listed.problem);
        QVERIFY(listed.ids.empty());
        QCOMPARE(fixture.server.requests().size(), 2U);
    }

    void readsAnewWhenTheTotalChanges()
    {
        ApiFixture fixture;
        int secondPages = 0;
        answer(fixture, [&](Asked asked) {
            if (!asked.enabled)
                return pageOf({}, false, 0);
            if (asked.page == 1)
                return pageOf({1, 2}, true, secondPages == 0 ? 3 : 4);
            return ++secondPages == 1 ? pageOf({4}, true, 4) : pageOf({3, 4}, true, 4);
        });
        Listed listed;
        list(fixture, listed);
        QVERIFY(!listed.problem);
        QCOMPARE(listed.ids, (std::vector{1, 2, 3, 4}));
    }

    void readsAnewWhenATokenIsInBothSearches()
    {
        ApiFixture fixture;
        int disabledSearches = 0;
        answer(fixture, [&](Asked asked) {
            if (asked.enabled)
                return pageOf({1, 2}, true, 2);
            return ++disabledSearches == 1 ? pageOf({2}, false, 1) : pageOf({3}, false, 1);
        });
        Listed listed;
        list(fixture, listed);
        QVERIFY(!listed.problem);
        QCOMPARE(listed.ids, (std::vector{1, 2, 3}));
    }

    void givesUpOnAListThatNeverFits_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("the total changes") << 0;
        QTest::newRow("a page is empty too early") << 1;
        QTest::newRow("more than the total") << 2;
        QTest::newRow("a token is in both searches") << 3;
    }
    void givesUpOnAListThatNeverFits()
    {
        QFETCH(int, kind);
        ApiFixture fixture;
        answer(fixture, [kind](Asked asked) {
            if (!asked.enabled)
                return kind == 3 ? pageOf({1}, false, 1) : pageOf({}, false, 0);
            switch (kind) {
            case 0:
                return pageOf({asked.page}, true, asked.page + 5);
            case 1:
                return asked.page == 1 ? pageOf({1}, true, 2) : pageOf({}, true, 2);
            case 2:
                return pageOf({1, 2}, true, 1);
            default:
                return pageOf({1}, true, 1);
            }
        });
        Listed listed;
        list(fixture, listed);
        QVERIFY(listed.problem);
        QCOMPARE(listed.problem->kind, ProblemKind::UnexpectedContent);
        QCOMPARE(listed.problem->jsonPath, u"$.total"_s);
        const int firstPages = int(
            std::ranges::count_if(fixture.server.requests(), [](const ReceivedRequest &request) {
                return askedIn(request) == Asked{true, 1};
            }));
        QCOMPARE(firstPages, 3);
    }

    void doesNotFollowEndlessPages()
    {
        ApiFixture fixture;
        int highest = 0;
        answer(fixture, [&](Asked asked) {
            if (!asked.enabled)
                return pageOf({}, false, 0);
            highest = std::max(highest, asked.page);
            return pageOf({asked.page}, true, 2'000'000'000);
        });
        Listed listed;
        fixture.api->shippingTokens(fixture.access(), fixture.context.get(), listed.note());
        QTRY_COMPARE_WITH_TIMEOUT(listed.count, 1, 60'000);
        QVERIFY(listed.problem);
        QCOMPARE(listed.problem->kind, ProblemKind::UnexpectedContent);
        QCOMPARE(highest, 1000);
    }

    void returnsNoHalfList()
    {
        ApiFixture fixture;
        answer(fixture, [](Asked asked) -> ScriptedReply {
            if (asked.enabled && asked.page == 2)
                return {.status = 400, .body = "{\"message\":\"No\"}"};
            return asked.enabled ? pageOf({1}, true, 2) : pageOf({2}, false, 1);
        });
        Listed listed;
        list(fixture, listed);
        QVERIFY(listed.problem);
        QCOMPARE(listed.problem->kind, ProblemKind::Rejected);
        QCOMPARE(listed.problem->serverMessage, u"No"_s);
    }

    void cancelsBetweenPages()
    {
        ApiFixture fixture;
        answer(fixture, [](Asked asked) {
            ScriptedReply reply =
                asked.enabled ? pageOf({asked.page}, true, 3) : pageOf({9}, false, 1);
            reply.held = asked.enabled && asked.page == 2;
            return reply;
        });
        Listed listed;
        const CallHandle handle =
            fixture.api->shippingTokens(fixture.access(), fixture.context.get(), listed.note());
        QVERIFY(fixture.runUntil([&] { return fixture.server.heldCount() == 1; }));
        handle.cancel();
        QVERIFY(fixture.runUntil([&] { return listed.count > 0; }));
        fixture.server.releaseAll();
        fixture.drain();
        QCOMPARE(listed.count, 1);
        QVERIFY(listed.problem);
        QCOMPARE(listed.problem->kind, ProblemKind::Cancelled);
        QCOMPARE(fixture.client.inFlight(), 0);
    }

    void cancelsWhileItDecodes()
    {
        ApiFixture fixture;
        fixture.server.on("/v1/shared-tokens", {.body = "[]"});
        std::shared_ptr<void> blocked = fixture.blockBackground();
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
        std::shared_ptr<void> blocked = fixture.blockBackground();
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
