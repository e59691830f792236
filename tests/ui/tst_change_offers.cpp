// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/window_fixture.h"
#include "ui/changes/change_offer.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tokendeck;
using namespace tokendeck::test;

//! What can be done with a selection, and why it cannot.
class TestChangeOffers : public QObject {
    Q_OBJECT

private slots:
    void nothingForNothing();
    void oneSharedToken();
    void severalSharedTokens();
    void tokensOfTwoAccountsShareNoFilters();
    void oneFilter();
    void apiTokens();
    void enabledAndDisabledShippingTokens();
    void lastEnabledIsProtected();
    void limitHindersEnabling();
    void refusedConnectionHindersAll();
    void everyListButAccountsMakesSomething();

private:
    static ShippingToken shipping(int id, bool enabled);
    static const ChangeOffer *find(const std::vector<ChangeOffer> &offers, ChangeKind kind);
    static QList<int> kindsOf(const std::vector<ChangeOffer> &offers);
};

ShippingToken TestChangeOffers::shipping(int id, bool enabled)
{
    ShippingToken token;
    token.id = ShippingTokenId(id);
    token.name = u"host-%1"_s.arg(id);
    token.enabled = enabled;
    return token;
}

const ChangeOffer *TestChangeOffers::find(const std::vector<ChangeOffer> &offers, ChangeKind kind)
{
    for (const ChangeOffer &offer : offers) {
        if (offer.kind == kind)
            return &offer;
    }
    return nullptr;
}

QList<int> TestChangeOffers::kindsOf(const std::vector<ChangeOffer> &offers)
{
    QList<int> kinds;
    for (const ChangeOffer &offer : offers)
        kinds.append(int(offer.kind));
    return kinds;
}

void TestChangeOffers::nothingForNothing()
{
    WindowFixture fixture;
    fixture.addSample();
    for (const ListKind kind : {ListKind::Accounts, ListKind::SharedTokens, ListKind::Filters})
        QVERIFY(changeOffers(fixture.workspace, {kind, {}}).empty());
}

void TestChangeOffers::oneSharedToken()
{
    WindowFixture fixture;
    const ConnectionId id = fixture.addSample();
    const auto offers = changeOffers(fixture.workspace, {ListKind::SharedTokens, {{id, 1241}}});
    const QList<int> expected{int(ChangeKind::EditFilters), int(ChangeKind::Rotate),
                              int(ChangeKind::EditDetails), int(ChangeKind::Delete)};
    QCOMPARE(kindsOf(offers), expected);
    QCOMPARE(offers.front().text, u"Edit filters…"_s);
    QCOMPARE(offers.front().key, std::optional(ChangeKey::Edit));
    QVERIFY(!find(offers, ChangeKind::EditDetails)->isButton);
    QVERIFY(offers.back().takesAway());
    for (const ChangeOffer &offer : offers)
        QVERIFY2(offer.isPossible(), qPrintable(offer.text));
}

void TestChangeOffers::severalSharedTokens()
{
    WindowFixture fixture;
    const ConnectionId id = fixture.addSample();
    const auto offers =
        changeOffers(fixture.workspace, {ListKind::SharedTokens, {{id, 1241}, {id, 1242}}});
    const QList<int> expected{int(ChangeKind::AttachFilters), int(ChangeKind::Delete)};
    QCOMPARE(kindsOf(offers), expected);
    QVERIFY(offers.front().isPossible());
}

void TestChangeOffers::tokensOfTwoAccountsShareNoFilters()
{
    WindowFixture fixture;
    const ConnectionId first = fixture.addSample();
    const ConnectionId second = fixture.addSample(u"Acme Staging"_s);
    const auto offers =
        changeOffers(fixture.workspace, {ListKind::SharedTokens, {{first, 1241}, {second, 1242}}});
    QVERIFY(!find(offers, ChangeKind::AttachFilters)->isPossible());
    QVERIFY(find(offers, ChangeKind::Delete)->isPossible());
}

void TestChangeOffers::oneFilter()
{
    WindowFixture fixture;
    const ConnectionId id = fixture.addSample();
    const QList<int> one{int(ChangeKind::Replace), int(ChangeKind::Delete)};
    QCOMPARE(kindsOf(changeOffers(fixture.workspace, {ListKind::Filters, {{id, 1}}})), one);
    const QList<int> two{int(ChangeKind::Delete)};
    QCOMPARE(kindsOf(changeOffers(fixture.workspace, {ListKind::Filters, {{id, 1}, {id, 2}}})),
             two);
}

void TestChangeOffers::apiTokens()
{
    WindowFixture fixture;
    const ConnectionId id = fixture.addSample();
    const QList<int> one{int(ChangeKind::Check), int(ChangeKind::EditDetails),
                         int(ChangeKind::Delete)};
    QCOMPARE(kindsOf(changeOffers(fixture.workspace, {ListKind::ApiTokens, {{id, 701}}})), one);
}

void TestChangeOffers::enabledAndDisabledShippingTokens()
{
    WindowFixture fixture;
    const ConnectionId id = fixture.addSample();
    fixture.workspace.replaceRows(
        id, std::vector{shipping(1, true), shipping(2, true), shipping(3, false)}, {});
    fixture.settle();
    const auto offersFor = [&](std::vector<RowRef> rows) {
        return changeOffers(fixture.workspace, {ListKind::ShippingTokens, std::move(rows)});
    };
    QVERIFY(find(offersFor({{id, 1}}), ChangeKind::Disable));
    QVERIFY(!find(offersFor({{id, 1}}), ChangeKind::Enable));
    QVERIFY(find(offersFor({{id, 3}}), ChangeKind::Enable));
    QVERIFY(!find(offersFor({{id, 3}}), ChangeKind::Disable));
    const auto both = offersFor({{id, 1}, {id, 3}});
    QVERIFY(find(both, ChangeKind::Enable) && find(both, ChangeKind::Disable));
    QVERIFY(!find(both, ChangeKind::Rename) && !find(both, ChangeKind::Rotate));
}

void TestChangeOffers::lastEnabledIsProtected()
{
    WindowFixture fixture;
    const ConnectionId id = fixture.addSample();
    fixture.workspace.replaceRows(id, std::vector{shipping(1, true), shipping(2, false)}, {});
    fixture.settle();
    const auto last = changeOffers(fixture.workspace, {ListKind::ShippingTokens, {{id, 1}}});
    for (const ChangeKind kind : {ChangeKind::Disable, ChangeKind::Delete}) {
        QVERIFY(!find(last, kind)->isPossible());
        QVERIFY(find(last, kind)->obstacle.contains(u"host-1"_s));
    }
    QVERIFY(find(last, ChangeKind::Rename)->isPossible());
    const auto other = changeOffers(fixture.workspace, {ListKind::ShippingTokens, {{id, 2}}});
    QVERIFY(find(other, ChangeKind::Delete)->isPossible());
}

void TestChangeOffers::limitHindersEnabling()
{
    WindowFixture fixture;
    const ConnectionId id = fixture.addSample();
    fixture.workspace.replaceRows(id, std::vector{shipping(1, true), shipping(2, false)}, {});
    fixture.settle();
    const Selection disabled{ListKind::ShippingTokens, {{id, 2}}};
    fixture.updateConnection(id, [](ConnectionInfo &info) {
        info.shippingLimits = ShippingTokenLimits{.maxAllowed = 2, .enabled = 1};
    });
    QVERIFY(find(changeOffers(fixture.workspace, disabled), ChangeKind::Enable)->isPossible());
    fixture.updateConnection(id, [](ConnectionInfo &info) {
        info.shippingLimits = ShippingTokenLimits{.maxAllowed = 1, .enabled = 1};
    });
    const auto full = changeOffers(fixture.workspace, disabled);
    QVERIFY(!find(full, ChangeKind::Enable)->isPossible());
    QVERIFY(!find(full, ChangeKind::Rotate)->isPossible());
    QVERIFY(find(full, ChangeKind::Delete)->isPossible());
}

void TestChangeOffers::refusedConnectionHindersAll()
{
    WindowFixture fixture;
    const ConnectionId id = fixture.addSample(u"Acme Production"_s);
    fixture.updateConnection(
        id, [](ConnectionInfo &info) { info.state = ConnectionState::TokenRefused; });
    const auto offers = changeOffers(fixture.workspace, {ListKind::SharedTokens, {{id, 1241}}});
    QVERIFY(!offers.empty());
    for (const ChangeOffer &offer : offers) {
        QVERIFY(!offer.isPossible());
        QVERIFY(offer.obstacle.contains(u"Acme Production"_s));
    }
}

void TestChangeOffers::everyListButAccountsMakesSomething()
{
    for (const ListKind kind :
         {ListKind::ShippingTokens, ListKind::SharedTokens, ListKind::Filters, ListKind::ApiTokens})
        QVERIFY(!newVerb(kind).isEmpty());
    QVERIFY(newVerb(ListKind::Accounts).isEmpty());
}

QTEST_MAIN(TestChangeOffers)
#include "tst_change_offers.moc"
