// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/window_fixture.h"
#include "ui/changes/offers/row_offer.h"
#include "ui/changes/offers/shown_place.h"
#include "words/lists/kind_words.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tokendeck;
using namespace tokendeck::test;

//! What can be done with a selection, and why it cannot.
class TestRowOffers : public QObject {
    Q_OBJECT

private slots:
    void nothingForNothing();
    void oneSharedToken();
    void whatIsCarriedOverNeedsAnotherAccount();
    void severalSharedTokens();
    void tokensOfTwoAccountsShareNoFilters();
    void oneFilter();
    void twinFiltersAreMerged();
    void apiTokens();
    void enabledAndDisabledShippingTokens();
    void lastEnabledIsProtected();
    void limitHindersEnabling();
    void refusedConnectionHindersAllButCopying();
    void theRefusedTokenOfAConnectionIsReplaced();
    void readOnlyHindersChangesAlone();
    void someReadOnlyRowsHinderNothing();
    void subAccountsAreOpenedAndClosedByTheirMainAccount();
    void whatBelongsToARowIsOneKeyAway();
    void everyListButAccountsMakesSomething();

private:
    static ShippingToken shipping(int id, bool enabled);
    static const RowOffer *find(const std::vector<RowOffer> &offers, RowAction action);
    static QList<int> kindsOf(const std::vector<RowOffer> &offers);
};

ShippingToken TestRowOffers::shipping(int id, bool enabled)
{
    ShippingToken token;
    token.id = ShippingTokenId(id);
    token.name = u"host-%1"_s.arg(id);
    token.enabled = enabled;
    return token;
}

const RowOffer *TestRowOffers::find(const std::vector<RowOffer> &offers, RowAction action)
{
    for (const RowOffer &offer : offers) {
        if (offer.action == action)
            return &offer;
    }
    return nullptr;
}

QList<int> TestRowOffers::kindsOf(const std::vector<RowOffer> &offers)
{
    QList<int> kinds;
    for (const RowOffer &offer : offers)
        kinds.append(int(offer.action));
    return kinds;
}

void TestRowOffers::nothingForNothing()
{
    WindowFixture fixture;
    fixture.addSample();
    for (const ListKind kind : {ListKind::Accounts, ListKind::SharedTokens, ListKind::Filters})
        QVERIFY(rowOffers(fixture.workspace, {kind, {}}).empty());
}

void TestRowOffers::oneSharedToken()
{
    WindowFixture fixture;
    const ConnectionId id = fixture.addSample();
    const auto offers = rowOffers(fixture.workspace, {ListKind::SharedTokens, {{id, 1241}}});
    const QList<int> expected{int(RowAction::CopyAs),      int(RowAction::EditFilters),
                              int(RowAction::Rotate),      int(RowAction::EditDetails),
                              int(RowAction::ShowFilters), int(RowAction::Delete)};
    QCOMPARE(kindsOf(offers), expected);
    QCOMPARE(offers.front().text, u"Copy as…"_s);
    QCOMPARE(offers.front().key, std::optional(ActionId::CopyAs));
    QCOMPARE(find(offers, RowAction::EditFilters)->key, std::optional(ActionId::EditFilters));
    QCOMPARE(find(offers, RowAction::EditDetails)->key, std::optional(ActionId::Rename));
    QVERIFY(offers.back().takesAway());
    for (const RowOffer &offer : offers)
        QVERIFY2(offer.isPossible(), qPrintable(offer.text));
}

void TestRowOffers::whatIsCarriedOverNeedsAnotherAccount()
{
    WindowFixture fixture;
    const ConnectionId id = fixture.addSample();
    for (const Selection &selection : {Selection{ListKind::SharedTokens, {{id, 1241}}},
                                       Selection{ListKind::Filters, {{id, 1}, {id, 2}}}}) {
        QVERIFY(!find(rowOffers(fixture.workspace, selection), RowAction::CarryOver));
    }
    fixture.addSample(u"Acme Staging"_s);
    for (const Selection &selection : {Selection{ListKind::SharedTokens, {{id, 1241}}},
                                       Selection{ListKind::Filters, {{id, 1}, {id, 2}}}}) {
        const auto offers = rowOffers(fixture.workspace, selection);
        QVERIFY(find(offers, RowAction::CarryOver)->isPossible());
        QCOMPARE(find(offers, RowAction::CarryOver)->key, std::optional(ActionId::CarryOver));
    }
}

void TestRowOffers::severalSharedTokens()
{
    WindowFixture fixture;
    const ConnectionId id = fixture.addSample();
    const auto offers =
        rowOffers(fixture.workspace, {ListKind::SharedTokens, {{id, 1241}, {id, 1242}}});
    const QList<int> expected{int(RowAction::AttachFilters), int(RowAction::Delete)};
    QCOMPARE(kindsOf(offers), expected);
    QVERIFY(offers.front().isPossible());
}

void TestRowOffers::tokensOfTwoAccountsShareNoFilters()
{
    WindowFixture fixture;
    const ConnectionId first = fixture.addSample();
    const ConnectionId second = fixture.addSample(u"Acme Staging"_s);
    const auto offers =
        rowOffers(fixture.workspace, {ListKind::SharedTokens, {{first, 1241}, {second, 1242}}});
    QVERIFY(!find(offers, RowAction::AttachFilters)->isPossible());
    QVERIFY(find(offers, RowAction::Delete)->isPossible());
}

void TestRowOffers::oneFilter()
{
    WindowFixture fixture;
    const ConnectionId id = fixture.addSample();
    const QList<int> one{int(RowAction::Replace), int(RowAction::ShowSharedTokens),
                         int(RowAction::Delete)};
    QCOMPARE(kindsOf(rowOffers(fixture.workspace, {ListKind::Filters, {{id, 1}}})), one);
    const QList<int> two{int(RowAction::Delete)};
    QCOMPARE(kindsOf(rowOffers(fixture.workspace, {ListKind::Filters, {{id, 1}, {id, 2}}})), two);
}

void TestRowOffers::twinFiltersAreMerged()
{
    WindowFixture fixture;
    const ConnectionId id = fixture.addSample();
    std::vector<Filter> filters = *fixture.workspace.rows<Filter>(id);
    Filter twin = filters.front();
    twin.id = FilterId(901);
    filters.push_back(twin);
    fixture.workspace.replaceRows(id, filters, {});
    fixture.settle();
    const int first = filters.front().id.value();
    const auto offersFor = [&](std::vector<RowRef> rows) {
        return rowOffers(fixture.workspace, {ListKind::Filters, std::move(rows)});
    };
    const auto single = offersFor({{id, first}});
    const QList<int> one{int(RowAction::Replace), int(RowAction::Merge),
                         int(RowAction::ShowSharedTokens), int(RowAction::Delete)};
    QCOMPARE(kindsOf(single), one);
    QVERIFY(find(single, RowAction::Merge)->isPossible());
    QVERIFY(find(offersFor({{id, first}, {id, 901}}), RowAction::Merge));
    QVERIFY(!find(offersFor({{id, 2}, {id, 901}}), RowAction::Merge));

    // Which of them has more uses is not known while their tokens are not.
    std::vector<SharedToken> tokens = *fixture.workspace.rows<SharedToken>(id);
    tokens.front().fault = MaybeFault(RowFault{});
    fixture.workspace.replaceRows(id, tokens, {});
    fixture.settle();
    QVERIFY(!find(offersFor({{id, first}}), RowAction::Merge)->isPossible());
}

void TestRowOffers::apiTokens()
{
    WindowFixture fixture;
    const ConnectionId id = fixture.addSample();
    const QList<int> one{int(RowAction::CopyAs), int(RowAction::Check), int(RowAction::EditDetails),
                         int(RowAction::Delete)};
    QCOMPARE(kindsOf(rowOffers(fixture.workspace, {ListKind::ApiTokens, {{id, 701}}})), one);
}

void TestRowOffers::enabledAndDisabledShippingTokens()
{
    WindowFixture fixture;
    const ConnectionId id = fixture.addSample();
    fixture.workspace.replaceRows(
        id, std::vector{shipping(1, true), shipping(2, true), shipping(3, false)}, {});
    fixture.settle();
    const auto offersFor = [&](std::vector<RowRef> rows) {
        return rowOffers(fixture.workspace, {ListKind::ShippingTokens, std::move(rows)});
    };
    QVERIFY(find(offersFor({{id, 1}}), RowAction::Disable));
    QVERIFY(!find(offersFor({{id, 1}}), RowAction::Enable));
    QVERIFY(find(offersFor({{id, 3}}), RowAction::Enable));
    QVERIFY(!find(offersFor({{id, 3}}), RowAction::Disable));
    const auto both = offersFor({{id, 1}, {id, 3}});
    QVERIFY(find(both, RowAction::Enable) && find(both, RowAction::Disable));
    // One key does both, where it is clear which is meant.
    QCOMPARE(offerFor(offersFor({{id, 1}}), ActionId::Toggle)->action, RowAction::Disable);
    QCOMPARE(offerFor(offersFor({{id, 3}}), ActionId::Toggle)->action, RowAction::Enable);
    QVERIFY(!offerFor(both, ActionId::Toggle));
    QVERIFY(!find(both, RowAction::Rename) && !find(both, RowAction::Rotate));
}

void TestRowOffers::lastEnabledIsProtected()
{
    WindowFixture fixture;
    const ConnectionId id = fixture.addSample();
    fixture.workspace.replaceRows(id, std::vector{shipping(1, true), shipping(2, false)}, {});
    fixture.settle();
    const auto last = rowOffers(fixture.workspace, {ListKind::ShippingTokens, {{id, 1}}});
    for (const RowAction kind : {RowAction::Disable, RowAction::Delete}) {
        QVERIFY(!find(last, kind)->isPossible());
        QVERIFY(find(last, kind)->obstacle.contains(u"host-1"_s));
    }
    QVERIFY(find(last, RowAction::Rename)->isPossible());
    const auto other = rowOffers(fixture.workspace, {ListKind::ShippingTokens, {{id, 2}}});
    QVERIFY(find(other, RowAction::Delete)->isPossible());
}

void TestRowOffers::limitHindersEnabling()
{
    WindowFixture fixture;
    const ConnectionId id = fixture.addSample();
    fixture.workspace.replaceRows(id, std::vector{shipping(1, true), shipping(2, false)}, {});
    fixture.settle();
    const Selection disabled{ListKind::ShippingTokens, {{id, 2}}};
    fixture.updateConnection(id, [](ConnectionInfo &info) {
        info.shippingLimits = ShippingTokenLimits{.maxAllowed = 2, .enabled = 1};
    });
    QVERIFY(find(rowOffers(fixture.workspace, disabled), RowAction::Enable)->isPossible());
    fixture.updateConnection(id, [](ConnectionInfo &info) {
        info.shippingLimits = ShippingTokenLimits{.maxAllowed = 1, .enabled = 1};
    });
    const auto full = rowOffers(fixture.workspace, disabled);
    QVERIFY(!find(full, RowAction::Enable)->isPossible());
    QVERIFY(!find(full, RowAction::Rotate)->isPossible());
    QVERIFY(find(full, RowAction::Delete)->isPossible());
}

void TestRowOffers::refusedConnectionHindersAllButCopying()
{
    WindowFixture fixture;
    const ConnectionId id = fixture.addSample(u"Acme Production"_s);
    fixture.updateConnection(
        id, [](ConnectionInfo &info) { info.state = ConnectionState::TokenRefused; });
    const auto offers = rowOffers(fixture.workspace, {ListKind::SharedTokens, {{id, 1241}}});
    QVERIFY(!offers.empty());
    for (const RowOffer &offer : offers) {
        QCOMPARE(offer.isPossible(),
                 offer.action == RowAction::CopyAs || offer.action == RowAction::ShowFilters);
        QVERIFY(offer.isPossible() || offer.obstacle.contains(u"Acme Production"_s));
    }
}

//! What the Overview offers for it stands beside it, too.
void TestRowOffers::theRefusedTokenOfAConnectionIsReplaced()
{
    WindowFixture fixture;
    const ConnectionId id = fixture.addSample();
    const auto offersFor = [&](qint32 row) {
        return rowOffers(fixture.workspace, {ListKind::ApiTokens, {{id, row}}});
    };
    fixture.workspace.setApiTokenEntries(
        id, {{ApiTokenId(701), {.origin = ApiTokenOrigin::Connected}}, {ApiTokenId(702), {}}});
    QVERIFY(!find(offersFor(701), RowAction::EnterToken));
    fixture.updateConnection(
        id, [](ConnectionInfo &info) { info.state = ConnectionState::TokenRefused; });
    const std::vector<RowOffer> offers = offersFor(701);
    QVERIFY(find(offers, RowAction::EnterToken));
    QCOMPARE(find(offers, RowAction::EnterToken)->text, u"Enter a new token…"_s);
    QVERIFY(find(offers, RowAction::EnterToken)->isPossible());
    QVERIFY(!find(offers, RowAction::Check)->isPossible());
    QVERIFY(!find(offersFor(702), RowAction::EnterToken));
}

void TestRowOffers::readOnlyHindersChangesAlone()
{
    WindowFixture fixture;
    const ConnectionId id = fixture.addSample();
    fixture.updateConnection(id,
                             [](ConnectionInfo &info) { info.connection.marks.readOnly = true; });
    const auto offersFor = [&](ListKind kind, qint32 row) {
        return rowOffers(fixture.workspace, {kind, {{id, row}}});
    };
    for (const RowOffer &offer : offersFor(ListKind::SharedTokens, 1241)) {
        if (offer.action == RowAction::CopyAs || offer.action == RowAction::ShowFilters) {
            QVERIFY(offer.isPossible());
            continue;
        }
        QCOMPARE(offer.obstacle, u"The connection “Acme Production” is read-only."_s);
        QCOMPARE(offer.readOnly, std::optional(id));
    }
    // What is asked of the backend, or noted on this computer, changes nothing of the account.
    const auto api = offersFor(ListKind::ApiTokens, 701);
    QVERIFY(find(api, RowAction::Check)->isPossible());
    QVERIFY(find(api, RowAction::EditDetails)->isPossible());
    QVERIFY(!find(api, RowAction::Delete)->isPossible());
    const auto account = offersFor(ListKind::Accounts, 90003);
    QVERIFY(!find(account, RowAction::ShowShippingTokens)->readOnly);
    QCOMPARE(find(account, RowAction::OpenToSearch)->readOnly, std::optional(id));
}

void TestRowOffers::someReadOnlyRowsHinderNothing()
{
    WindowFixture fixture;
    const ConnectionId one = fixture.addSample();
    const ConnectionId other = fixture.addSample(u"Other"_s, u"https://api.logz.io"_s);
    fixture.updateConnection(one,
                             [](ConnectionInfo &info) { info.connection.marks.readOnly = true; });
    // The plan for many says which are left out.
    const auto offers =
        rowOffers(fixture.workspace, {ListKind::SharedTokens, {{one, 1241}, {other, 1241}}});
    QVERIFY(find(offers, RowAction::Delete)->isPossible());
}

void TestRowOffers::subAccountsAreOpenedAndClosedByTheirMainAccount()
{
    WindowFixture fixture;
    const ConnectionId main = fixture.addSample();
    const auto offersFor = [&](const ConnectionId &connection, qint32 account) {
        return rowOffers(fixture.workspace, {ListKind::Accounts, {{connection, account}}});
    };
    // Security is closed, Web is open; the main account and one of metrics are neither.
    QVERIFY(find(offersFor(main, 90003), RowAction::OpenToSearch)->isPossible());
    QVERIFY(!find(offersFor(main, 90003), RowAction::CloseToSearch));
    QVERIFY(find(offersFor(main, 90002), RowAction::CloseToSearch)->isPossible());
    QVERIFY(!find(offersFor(main, 90002), RowAction::OpenToSearch));
    for (const qint32 other : {88765, 95001}) {
        QVERIFY(!find(offersFor(main, other), RowAction::OpenToSearch));
        QVERIFY(!find(offersFor(main, other), RowAction::CloseToSearch));
    }

    // By the sub account's own connection it is the main account's that does it.
    ConnectionInfo info = *fixture.workspace.connection(main);
    info.connection.id = ConnectionId::create();
    info.connection.accountId = AccountId(90003);
    fixture.workspace.addConnection(info);
    fixture.workspace.replaceRows<Account>(
        info.connection.id,
        {Account{.id = AccountId(90003), .name = u"Security"_s, .type = AccountType::Sub}}, {});
    fixture.settle();
    const RowRef own{info.connection.id, 90003};
    QCOMPARE(rowOfMain(fixture.workspace, own), std::optional(RowRef{main, 90003}));
    QVERIFY(find(offersFor(own.connection, own.id), RowAction::OpenToSearch)->isPossible());

    // Without that one nobody can, and both ways are named: which it is is not known.
    fixture.workspace.removeConnection(main);
    const auto alone = offersFor(own.connection, own.id);
    QVERIFY(!find(alone, RowAction::OpenToSearch)->isPossible());
    QVERIFY(!find(alone, RowAction::CloseToSearch)->isPossible());
}

void TestRowOffers::whatBelongsToARowIsOneKeyAway()
{
    WindowFixture fixture;
    const ConnectionId id = fixture.addSample();
    const auto placeOf = [&fixture](const Selection &selection) {
        const auto offer = offerFor(rowOffers(fixture.workspace, selection), ActionId::ShowRelated);
        return offer ? placeShownBy(fixture.workspace, offer->action, selection) : std::nullopt;
    };
    const Selection token{ListKind::SharedTokens, {{id, 1241}}};
    QCOMPARE(placeOf(token),
             std::optional(Intent{.selection = {ListKind::Filters, {{id, 1}, {id, 2}}}}));
    // A filter of the account, not one of the same text elsewhere.
    const auto tokens = placeOf({ListKind::Filters, {{id, 1}}});
    QVERIFY(tokens);
    QCOMPARE(tokens->selection.kind, ListKind::SharedTokens);
    QVERIFY(tokens->search->contains(u"filter:"_s));
    QVERIFY2(tokens->search->contains(u"account:"_s), qPrintable(*tokens->search));
    QCOMPARE(placeOf({ListKind::Accounts, {{id, 88765}}})->selection.kind,
             ListKind::ShippingTokens);
    // What is done in its own page leads nowhere, and where there is nothing nothing is offered.
    QVERIFY(!placeShownBy(fixture.workspace, RowAction::Rotate, token));
    fixture.workspace.replaceRows<Filter>(id, {}, {});
    fixture.settle();
    QVERIFY(!placeOf(token));
}

void TestRowOffers::everyListButAccountsMakesSomething()
{
    for (const ListKind kind :
         {ListKind::ShippingTokens, ListKind::SharedTokens, ListKind::Filters, ListKind::ApiTokens})
        QVERIFY(!newVerb(kind).isEmpty());
    QVERIFY(newVerb(ListKind::Accounts).isEmpty());
}

QTEST_MAIN(TestRowOffers)
#include "tst_row_offers.moc"
