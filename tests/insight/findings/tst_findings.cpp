// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/insight/estate_builder.h"

#include <QTest>

#include <functional>

using namespace tokendeck;
using namespace tokendeck::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using std::chrono::days;

namespace {

using SharedCase = std::function<void(SharedToken &)>;

} // namespace

Q_DECLARE_METATYPE(SharedCase)

class FindingsTest : public QObject {
    Q_OBJECT

private slots:
    void findsNothingWhereAllIsWell()
    {
        ConnectionView view = oneConnection();
        addShared(view, sharedToken(1));
        QCOMPARE(found({view}), QStringList());
        QCOMPARE(found({}), QStringList());
    }

    void judgesSharedTokens_data()
    {
        QTest::addColumn<SharedCase>("change");
        QTest::addColumn<QStringList>("expected");
        const auto add = [](const char *name, SharedCase change, const QStringList &expected) {
            QTest::newRow(name) << std::move(change) << expected;
        };
        add("no filter", [](SharedToken &t) { t.filters.clear(); },
            {u"open-shared-token high 7/1"_s});
        add("no filter, ended",
            [](SharedToken &t) {
                t.filters.clear();
                t.expiresAt = Now;
            },
            {u"expired low 7/1"_s});
        add("no filter, ends in a moment",
            [](SharedToken &t) {
                t.filters.clear();
                t.expiresAt = Now + 1ms;
                t.lastUsed = Now - days(31);
            },
            {u"open-shared-token high 7/1"_s});
        add("ends in 3 days", [](SharedToken &t) { t.expiresAt = Now + days(3); },
            {u"expiring-soon high 7/1"_s});
        add("ends in over 3 days", [](SharedToken &t) { t.expiresAt = Now + days(3) + 1ms; },
            {u"expiring-soon medium 7/1"_s});
        add("ends in less than 7 days, as days are counted",
            [](SharedToken &t) { t.expiresAt = Now + days(6) + 12h - 1ms; },
            {u"expiring-soon medium 7/1"_s});
        add("ends in 7 days", [](SharedToken &t) { t.expiresAt = Now + days(7) - 1min; }, {});
        add("ends soon, used 30 days ago",
            [](SharedToken &t) {
                t.expiresAt = Now + days(1);
                t.lastUsed = Now - days(30);
            },
            {u"expiring-soon high 7/1"_s});
        add("ends soon, used over 30 days ago",
            [](SharedToken &t) {
                t.expiresAt = Now + days(1);
                t.lastUsed = Now - days(30) - 1ms;
            },
            {});
        add("ends soon, never used",
            [](SharedToken &t) {
                t.expiresAt = Now + days(1);
                t.lastUsed = {};
            },
            {});
        add("two values of one field under AND",
            [](SharedToken &t) {
                t.filters = {FilterId(1), FilterId(2)};
            },
            {u"sees-nothing medium 7/1"_s});
        add("two values of one field under OR",
            [](SharedToken &t) {
                t.filters = {FilterId(1), FilterId(2)};
                t.filterOperator = FilterOperator::Or;
            },
            {});
        add("contradicts although one filter is not known",
            [](SharedToken &t) {
                t.filters = {FilterId(1), FilterId(2), FilterId(77)};
            },
            {u"sees-nothing medium 7/1"_s});
        add("may contradict", [](SharedToken &t) { t.filters = {FilterId(1), FilterId(77)}; }, {});
        add("never ends", [](SharedToken &t) { t.expiresAt = {}; },
            {u"never-expires medium 7/1"_s});
        add("an end that is not known", [](SharedToken &t) { t.expiresAt = StatedTime::unknown(); },
            {});
        add("no filter and an end that is not known",
            [](SharedToken &t) {
                t.filters.clear();
                t.expiresAt = StatedTime::unknown();
            },
            {});
        add("used 90 days ago", [](SharedToken &t) { t.lastUsed = Now - days(90); }, {});
        add("used over 90 days ago", [](SharedToken &t) { t.lastUsed = Now - days(90) - 1ms; },
            {u"unused medium 7/1"_s});
        add("used over 90 days ago, ended",
            [](SharedToken &t) {
                t.lastUsed = Now - days(91);
                t.expiresAt = Now - 1ms;
            },
            {u"expired low 7/1"_s});
        add("a last use that is not known",
            [](SharedToken &t) { t.lastUsed = StatedTime::unknown(); }, {});
        add("ended, and its name says nothing",
            [](SharedToken &t) {
                t.expiresAt = Now - days(1);
                t.name = u"Test 2"_s;
            },
            {u"says-nothing low 7/1"_s});
        add("several of one token",
            [](SharedToken &t) {
                t.filters.clear();
                t.expiresAt = {};
                t.lastUsed = Now - days(100);
                t.name = u"new"_s;
            },
            {u"open-shared-token high 7/1"_s, u"never-expires medium 7/1"_s, u"unused medium 7/1"_s,
             u"says-nothing low 7/1"_s});
        add("not understood",
            [](SharedToken &t) { t = {.id = SharedTokenId(1), .fault = notUnderstood()}; }, {});
    }
    void judgesSharedTokens()
    {
        QFETCH(SharedCase, change);
        QFETCH(QStringList, expected);
        ConnectionView view = oneConnection();
        addShared(view, sharedWith(change));
        QCOMPARE(found({view}), expected);
    }

    void asksSnapshotsSinceWhenATokenIsThere()
    {
        ConnectionView view = oneConnection();
        addShared(view, sharedWith([](SharedToken &t) { t.lastUsed = {}; }));
        const auto foundSince = [&view](std::optional<TimePoint> since) {
            FindingsInput input = inputOf({view});
            input.context.firstSeen = [since](const ObjectRef &object) {
                return object.id == 1 ? since : std::nullopt;
            };
            return findingsOf(std::move(input));
        };
        const std::vector<ConnectionId> scope{ConnectionId(u"c"_s)};
        QCOMPARE(summary(foundSince(Now - days(30))->findings), QStringList());
        QCOMPARE(summary(foundSince(Now - days(30) - 1ms)->findings),
                 QStringList{u"never-used low 7/1"_s});
        QCOMPARE(foundSince(Now - days(31))->notKnown(FindingKind::NeverUsed, scope), 0);
        QCOMPARE(summary(foundSince({})->findings), QStringList());
        QCOMPARE(foundSince({})->notKnown(FindingKind::NeverUsed, scope), 1);
    }

    void countsBesideWhatIsNotKnown()
    {
        ConnectionView view = oneConnection();
        addShared(view, sharedWith([](SharedToken &t) { t.expiresAt = StatedTime::unknown(); }));
        const auto findings = findingsOf(inputOf({view}));
        const std::vector<ConnectionId> scope{ConnectionId(u"c"_s)};
        QCOMPARE(findings->notKnown(FindingKind::NeverExpires, scope), 1);
        QCOMPARE(findings->notKnown(FindingKind::Expired, scope), 1);
        QCOMPARE(findings->notKnown(FindingKind::OpenSharedToken, scope), 0);
        QCOMPARE(findings->score(scope).tally.unknown, 1);
        QCOMPARE(findings->score(scope).tally.tokens, 3);
        QCOMPARE(findings->notKnown(FindingKind::Expired, {}), 0);
    }

    void judgesShippingTokens()
    {
        ConnectionView view = connectionView(u"c"_s, 7);
        const auto of = [&view](std::vector<ShippingToken> tokens, int allowed) {
            view.list<ShippingToken>() = listOf(std::move(tokens));
            view.shippingLimits = ShippingTokenLimits{.maxAllowed = allowed, .enabled = 99};
            return found({view});
        };
        ShippingToken disabled = shippingToken(5);
        disabled.enabled = false;
        disabled.createdAt = Now - days(1000);
        ShippingToken old = shippingToken(6);
        ShippingToken unknown{.id = ShippingTokenId(8), .fault = notUnderstood()};
        QCOMPARE(of({shippingToken(1)}, 15), QStringList{u"single-shipping-token medium 7/1"_s});
        QCOMPARE(of({shippingToken(1), disabled}, 2),
                 QStringList{u"single-shipping-token medium 7/1"_s});
        QCOMPARE(of({shippingToken(1)}, 1), QStringList{u"single-shipping-token low 7/1"_s});
        // One that was not understood may be enabled, too.
        QCOMPARE(of({shippingToken(1), unknown}, 15), QStringList());
        QCOMPARE(of({}, 15), QStringList());
        QCOMPARE(of({shippingToken(1), shippingToken(2)}, 2), QStringList());
        QCOMPARE(of({shippingToken(1), shippingToken(2)}, 3),
                 QStringList{u"limit-nearly-reached medium 7/7"_s});
        QCOMPARE(of({shippingToken(1), shippingToken(2)}, 4), QStringList());
        old.createdAt = Now - days(365);
        QCOMPARE(of({shippingToken(1), old}, 15), QStringList());
        old.createdAt = Now - days(365) - 1ms;
        QCOMPARE(of({shippingToken(1), old}, 15), QStringList{u"old-shipping-token low 7/6"_s});
        old.createdAt.reset();
        QCOMPARE(of({shippingToken(1), old}, 15), QStringList());
        old = shippingToken(6);
        old.name = u"token1"_s;
        QCOMPARE(of({shippingToken(1), old}, 15), QStringList{u"says-nothing low 7/6"_s});
    }

    void saysWhatMendsASingleShippingToken()
    {
        ConnectionView view = connectionView(u"c"_s, 7);
        view.list<ShippingToken>() = listOf<ShippingToken>({shippingToken(1)});
        const auto foundWith = [&view](std::optional<ShippingTokenLimits> limits) {
            view.shippingLimits = limits;
            return findingsOf(inputOf({view}));
        };
        const auto mendWhere = [&](std::optional<ShippingTokenLimits> limits) {
            return foundWith(limits)->findings.front().mend;
        };
        QCOMPARE(mendWhere(ShippingTokenLimits{.maxAllowed = 2}), Mend::Rotate);
        QCOMPARE(mendWhere(ShippingTokenLimits{.maxAllowed = 1}), Mend::None);
        // How many are allowed is not known, nor whether they are near.
        const auto unlimited = foundWith(std::nullopt);
        QCOMPARE(unlimited->findings.front().mend, Mend::None);
        QCOMPARE(unlimited->findings.front().severity, Severity::Medium);
        QCOMPARE(unlimited->findings.front().place, Place::AccountTokens);
        QCOMPARE(unlimited->findings.front().allowed, std::nullopt);
        const std::vector<ConnectionId> scope{ConnectionId(u"c"_s)};
        QCOMPARE(unlimited->notKnown(FindingKind::LimitNearlyReached, scope), 1);
        ObjectRef account = unlimited->findings.front().object;
        account.list = ListKind::Accounts;
        account.id = 7;
        QVERIFY(unlimited->of(account).doubted.test(size_t(FindingKind::LimitNearlyReached)));
    }

    void judgesFilters()
    {
        ConnectionView view = connectionView(u"c"_s, 7);
        Filter twin = filter(1);
        twin.id = FilterId(5);
        view.list<Filter>() = listOf<Filter>({filter(1), filter(2), twin});
        SharedToken user = sharedToken(1);
        user.filters = {FilterId(1), FilterId(5)};
        view.list<SharedToken>() = listOf<SharedToken>({user});
        const auto findings = findingsOf(inputOf({view}));
        QCOMPARE(summary(findings->findings),
                 (QStringList{u"twin-filters low 7/1"_s, u"idle-filter low 7/2"_s}));
        QCOMPARE(findings->findings.front().related.size(), size_t(1));
        QCOMPARE(findings->findings.front().related.front().id, 5);

        // Without the tokens nobody knows which filters they have.
        view.list<SharedToken>() = {};
        QCOMPARE(found({view}), QStringList{u"twin-filters low 7/1"_s});
        SharedToken unknown{.id = SharedTokenId(2), .fault = notUnderstood()};
        view.list<SharedToken>() = listOf<SharedToken>({user, unknown});
        QCOMPARE(found({view}), QStringList{u"twin-filters low 7/1"_s});
    }

    void findsTwinTokens()
    {
        ConnectionView view = oneConnection();
        const auto with = [](int id, std::vector<FilterId> filters,
                             FilterOperator filterOperator = FilterOperator::Or) {
            SharedToken token = sharedToken(id);
            token.filters = std::move(filters);
            token.filterOperator = filterOperator;
            return token;
        };
        addShared(view, with(1, {FilterId(3), FilterId(1)}));
        addShared(view, with(2, {FilterId(3)}));
        addShared(view, with(3, {FilterId(1), FilterId(3), FilterId(1)}));
        addShared(view, with(4, {FilterId(1), FilterId(3)}, FilterOperator::And));
        const auto findings = findingsOf(inputOf({view}));
        QCOMPARE(summary(findings->findings), QStringList{u"twin-tokens low 7/1"_s});
        QCOMPARE(findings->findings.front().related.size(), size_t(1));
        QCOMPARE(findings->findings.front().related.front().id, 3);
        // Both count.
        const std::vector<ConnectionId> scope{ConnectionId(u"c"_s)};
        QCOMPARE(findings->score(scope).tally.standing.low, 2);
    }

    void judgesApiTokens()
    {
        ConnectionView view = connectionView(u"c"_s, 7);
        const auto of = [&view](const ApiTokenEntry &noted,
                                std::optional<TimePoint> created = Now - days(3)) {
            ApiToken token = apiToken(1, AccountId(7));
            token.createdAt = created;
            view.list<ApiToken>() = listOf<ApiToken>({token});
            view.entries =
                std::make_shared<ApiTokenEntries>(ApiTokenEntries{{ApiTokenId(1), noted}});
            return found({view});
        };
        const auto checked = [](TimePoint time, bool works) {
            ApiTokenEntry noted = entry();
            noted.check = {.time = time};
            if (works)
                noted.check->identity = Identity{AccountId(7), u"Account 7"_s};
            return noted;
        };
        QCOMPARE(of(entry()), QStringList());
        QCOMPARE(of(entry(u" "_s)), QStringList{u"nobodys-api-token low 7/1"_s});
        QCOMPARE(of(checked(Now - 1h, false)), QStringList{u"refused-api-token high 7/1"_s});
        QCOMPARE(of(checked(Now - days(30), true)), QStringList());
        QCOMPARE(of(checked(Now - days(30) - 1ms, true)), QStringList{u"not-checked low 7/1"_s});
        QCOMPARE(of(entry(), Now - days(30)), QStringList());
        QCOMPARE(of(entry(), Now - days(30) - 1ms), QStringList{u"not-checked low 7/1"_s});
        QCOMPARE(of(entry(), {}), QStringList());
    }

    void findsTheTokenOfAConnectionThatIsRefused()
    {
        ConnectionView view = connectionView(u"c"_s, 7);
        view.tokenRefused = true;
        QCOMPARE(found({view}), QStringList{u"refused-api-token high 7/0"_s});
        view.listsApiTokens = false;
        view.list<ApiToken>() = listOf<ApiToken>({apiToken(7, AccountId(7))});
        view.entries = std::make_shared<ApiTokenEntries>(ApiTokenEntries{{ApiTokenId(7), entry()}});
        const auto findings = findingsOf(inputOf({view}));
        QCOMPARE(summary(findings->findings), QStringList{u"refused-api-token high 7/7"_s});
        QCOMPARE(findings->findings.front().mend, Mend::EnterToken);
        QCOMPARE(findings->findings.front().otherMend, Mend::RemoveFromList);
    }

    void readsTheNamesThatSayNothing_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("expected");
        for (const char *name : {"test", "Token1", "new", "NEW token 2", "my-test_token", "42", "",
                                 "--", "1b4e28ba-2fa1-11d2-883f-0016d3cca427", "deadbeefdeadbeef0"})
            QTest::newRow(name) << QString::fromLatin1(name) << true;
        for (const char *name : {"Partner portal", "nginx", "test of Acme", "Latest", "Contest 2",
                                 "kube-system", "decade", "prod2"})
            QTest::newRow(name) << QString::fromLatin1(name) << false;
    }
    void readsTheNamesThatSayNothing()
    {
        QFETCH(QString, name);
        QFETCH(bool, expected);
        ConnectionView view = oneConnection();
        addShared(view, sharedWith([&](SharedToken &t) { t.name = name; }));
        QCOMPARE(!found({view}).isEmpty(), expected);
    }
};

QTEST_APPLESS_MAIN(FindingsTest)
#include "tst_findings.moc"
