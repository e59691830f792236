// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/api/api_fixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

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

//! The list of shipping tokens, which comes in pages of two searches.
class ShippingTokenPagesTest : public QObject {
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
};

QTEST_GUILESS_MAIN(ShippingTokenPagesTest)
#include "tst_shipping_token_pages.moc"
