// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/region.h"
#include "tests/insight/estate_builder.h"

#include <QTest>

using namespace tokendeck;
using namespace tokendeck::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using std::chrono::days;

//! Findings that need more than one account, and what holds of all of them together.
class EstateFindingsTest : public QObject {
    Q_OBJECT

private slots:
    void findsOneTextInTwoPlaces()
    {
        ConnectionView first = connectionView(u"a"_s, 7);
        ConnectionView second = connectionView(u"b"_s, 8);
        ShippingToken one = shippingToken(1);
        ShippingToken other = shippingToken(2);
        other.token = one.token;
        first.list<ShippingToken>() = listOf<ShippingToken>({one, shippingToken(3)});
        second.list<ShippingToken>() = listOf<ShippingToken>({other, shippingToken(4)});
        const auto findings = findingsOf(inputOf({first, second}));
        QCOMPARE(summary(findings->findings), QStringList{u"same-secret high 7/1"_s});
        const Finding &finding = findings->findings.front();
        QCOMPARE(finding.related.size(), size_t(1));
        QCOMPARE(finding.related.front().account, AccountId(8));
        QCOMPARE(finding.related.front().id, 2);
        // Each of the two counts for its own account.
        const std::vector<ConnectionId> both{first.connection.id, second.connection.id};
        QCOMPARE(findings->score(std::span(both).first(1)).tally.standing.high, 1);
        QCOMPARE(findings->score(both).tally.standing.high, 2);

        // In one account it is no matter.
        ShippingToken again = shippingToken(5);
        again.token = one.token;
        first.list<ShippingToken>() = listOf<ShippingToken>({one, again});
        QCOMPARE(found({first}), QStringList());
        // The same account id of another backend is another place.
        ConnectionView us = connectionView(u"us"_s, 7, u"api.logz.io"_s);
        us.list<ShippingToken>() = listOf<ShippingToken>({other, shippingToken(4)});
        first.list<ShippingToken>() = listOf<ShippingToken>({one, shippingToken(3)});
        QCOMPARE(found({first, us}), QStringList{u"same-secret high 7/1"_s});
    }

    void countsOneTextForEachAccountThatHasIt()
    {
        ConnectionView first = connectionView(u"a"_s, 7);
        ConnectionView second = connectionView(u"b"_s, 8);
        ConnectionView third = connectionView(u"c"_s, 9);
        const SharedToken one = sharedToken(1);
        SharedToken other = sharedToken(2);
        other.token = one.token;
        first.list<SharedToken>() = listOf<SharedToken>({one});
        second.list<SharedToken>() = listOf<SharedToken>({other, sharedToken(3)});
        third.list<SharedToken>() = listOf<SharedToken>({sharedToken(4)});
        const std::vector<ConnectionId> all{first.connection.id, second.connection.id,
                                            third.connection.id};
        const auto only = [&all](size_t at) {
            return std::span(all).subspan(at, 1);
        };
        const auto findings = findingsOf(inputOf({first, second, third}));
        QCOMPARE(summary(findings->findings), QStringList{u"same-secret high 7/1"_s});
        const Finding &finding = findings->findings.front();
        for (const size_t at : {0u, 1u}) {
            QVERIFY(findings->isIn(finding, only(at)));
            QCOMPARE(findings->score(only(at)).tally.standing.high, 1);
            const auto place = FindingScope(*findings, only(at)).placeOf(finding);
            QVERIFY(place);
            QCOMPARE(place->connection, all[at]);
            QCOMPARE(place->object.id, int(at) + 1);
            QCOMPARE(place->accountName, u"Account %1"_s.arg(7 + at));
        }
        QVERIFY(!findings->isIn(finding, only(2)));
        QCOMPARE(FindingScope(*findings, all).placeOf(finding)->object.id, 1);

        // What is silenced is told with each, and once with both.
        FindingsInput input = inputOf({first, second, third});
        input.silences.push_back(silenceOf(finding, {}, Now));
        const auto silenced = findingsOf(std::move(input));
        QCOMPARE(silenced->score(only(0)).tally.silenced, 1);
        QCOMPARE(silenced->score(only(1)).tally.silenced, 1);
        QVERIFY(silenced->score(only(1)).withSilenced);
        QCOMPARE(silenced->score(only(2)).tally.silenced, 0);
        QCOMPARE(silenced->score(all).tally.silenced, 1);

        // One that does not count keeps the score of its account down, as everywhere.
        other.expiresAt = StatedTime(Now - days(1));
        second.list<SharedToken>() = listOf<SharedToken>({other, sharedToken(3)});
        const auto expired = findingsOf(inputOf({first, second, third}));
        QCOMPARE(summary(expired->findings), QStringList{u"same-secret high 7/1"_s});
        QCOMPARE(expired->score(only(1)).tally.standing.high, 0);
        QCOMPARE(expired->score(only(1)).value, BestWithHigh);
    }

    void whatExpiresFirstStandsFirst()
    {
        ConnectionView view = connectionView(u"main"_s, 7);
        std::vector<SharedToken> tokens;
        for (const int inDays : {3, 1, 2}) {
            SharedToken token = sharedToken(int(tokens.size()) + 1);
            token.expiresAt = StatedTime(Now + days(inDays));
            tokens.push_back(token);
        }
        view.list<SharedToken>() = listOf(tokens);
        std::vector<qint32> order;
        const auto found = findingsOf(inputOf({view}));
        for (const Finding &finding : found->findings) {
            if (finding.kind == FindingKind::ExpiringSoon)
                order.push_back(finding.object.id);
        }
        QCOMPARE(order, (std::vector<qint32>{2, 3, 1}));
    }

    void takesAnAccountsTokenForItsShippingToken()
    {
        ConnectionView main = connectionView(u"main"_s, 7);
        ConnectionView sub = connectionView(u"sub"_s, 8);
        const ShippingToken token = shippingToken(1);
        Account account{.id = AccountId(8),
                        .name = u"Sub"_s,
                        .type = AccountType::Sub,
                        .ownerId = AccountId(7),
                        .token = token.token,
                        .searchable = true};
        main.list<Account>() = listOf<Account>({account});
        sub.list<Account>() = listOf<Account>({account});
        sub.list<ShippingToken>() = listOf<ShippingToken>({token, shippingToken(2)});
        QCOMPARE(found({main, sub}), QStringList());
        // Another account with that text is another place.
        account.id = AccountId(9);
        main.list<Account>() = listOf<Account>({account});
        QCOMPARE(found({main, sub}), QStringList{u"same-secret high 8/1"_s});
    }

    void saysNothingOfTextsThatAreGone()
    {
        ConnectionView view = connectionView(u"a"_s, 7);
        ShippingToken locked = shippingToken(1);
        locked.token.clear();
        view.list<ShippingToken>() = listOf<ShippingToken>({locked, shippingToken(2)});
        const auto findings = findingsOf(inputOf({view}));
        const std::vector<ConnectionId> scope{view.connection.id};
        QCOMPARE(summary(findings->findings), QStringList());
        QCOMPARE(findings->notKnown(FindingKind::SameSecret, scope), 1);
        QCOMPARE(findings->score(scope).tally.standing.doubtful, 1);
    }

    void saysOfEachObjectWhatIsWrongWithIt()
    {
        ConnectionView view = connectionView(u"a"_s, 7);
        SharedToken open = sharedToken(1);
        open.filters.clear();
        open.expiresAt = StatedTime();
        SharedToken twin = sharedToken(2);
        SharedToken other = sharedToken(3);
        other.filters = twin.filters;
        SharedToken fault = sharedToken(4);
        fault.fault = notUnderstood();
        view.list<SharedToken>() = listOf<SharedToken>({open, twin, other, fault});
        const auto said = [&view](const EstateFindings &findings, qint32 id) {
            return findings.of({.backend = backendOf(view.connection.apiUrl),
                                .account = AccountId(7),
                                .list = ListKind::SharedTokens,
                                .id = id});
        };
        const auto findings = findingsOf(inputOf({view}));
        QCOMPARE(said(*findings, 1).has(FindingKind::OpenSharedToken), Truth::Yes);
        QCOMPARE(said(*findings, 1).has(FindingKind::NeverExpires), Truth::Yes);
        QCOMPARE(said(*findings, 1).has(FindingKind::Expired), Truth::No);
        QCOMPARE(said(*findings, 1).counted, std::optional(Severity::High));
        // The finding stands at the first of both.
        QCOMPARE(said(*findings, 2).has(FindingKind::TwinTokens), Truth::Yes);
        QCOMPARE(said(*findings, 3).has(FindingKind::TwinTokens), Truth::Yes);
        QVERIFY(said(*findings, 4).unscored);
        QVERIFY(!said(*findings, 4).counted);
        QCOMPARE(said(*findings, 5), ObjectFindings());
        const std::vector<ConnectionId> scope{view.connection.id};
        const ScoreTally tally = findings->score(scope).tally;
        QCOMPARE(tally.leftOut[size_t(ListKind::SharedTokens)], 1);
        QCOMPARE(tally.leftOut[size_t(ListKind::ApiTokens)], 0);

        FindingsInput input = inputOf({view});
        for (const Finding &finding : findings->findings) {
            if (finding.kind == FindingKind::OpenSharedToken)
                input.silences.push_back(silenceOf(finding, {}, Now));
        }
        QCOMPARE(input.silences.size(), size_t(1));
        const auto silenced = findingsOf(std::move(input));
        QCOMPARE(said(*silenced, 1).has(FindingKind::OpenSharedToken), Truth::No);
        QCOMPARE(said(*silenced, 1).counted, std::optional(Severity::Medium));
    }

    void tellsAccountsOfOrganisationsApart()
    {
        ConnectionView acme = connectionView(u"Acme"_s, 7);
        ConnectionView beta = connectionView(u"Beta"_s, 7, u"api.logz.io"_s);
        ConnectionView finance = connectionView(u"finance"_s, 8);
        ConnectionView other = connectionView(u"other"_s, 8, u"api.logz.io"_s);
        finance.connection.parent = acme.connection.id;
        other.connection.parent = beta.connection.id;
        for (ConnectionView *view : {&finance, &other}) {
            SharedToken open = sharedToken(1);
            open.filters.clear();
            view->connection.accountName = u"Finance"_s;
            view->list<SharedToken>() = listOf<SharedToken>({open});
        }
        const auto accounts = [](const std::shared_ptr<const EstateFindings> &findings) {
            QStringList names;
            for (const Finding &finding : findings->findings)
                names.append(finding.accountName);
            names.sort();
            return names;
        };
        const auto both = findingsOf(inputOf({acme, finance, beta, other}));
        QCOMPARE(accounts(both), (QStringList{u"Acme › Finance"_s, u"Beta › Finance"_s}));
        // The name of a main connection changes nothing that is concluded, and is told.
        beta.connection.name = u"Gamma"_s;
        FindingsInput input = inputOf({acme, finance, beta, other});
        input.before = both;
        QCOMPARE(accounts(findingsOf(std::move(input))),
                 (QStringList{u"Acme › Finance"_s, u"Gamma › Finance"_s}));
        QCOMPARE(accounts(findingsOf(inputOf({acme, finance}))), QStringList{u"Finance"_s});
    }

    void findsClosedAccountsThatANoteNames()
    {
        ConnectionView main = connectionView(u"main"_s, 7);
        ApiToken token = apiToken(1, AccountId(7));
        main.list<ApiToken>() = listOf<ApiToken>({token});
        const auto of = [&main](const QString &note, std::optional<bool> searchable,
                                const QString &name = u"Acme Data-Lake"_s) {
            Account account{.id = AccountId(8001),
                            .name = name,
                            .type = AccountType::Sub,
                            .ownerId = AccountId(7),
                            .searchable = searchable};
            main.list<Account>() = listOf<Account>({account});
            main.entries = std::make_shared<ApiTokenEntries>(
                ApiTokenEntries{{ApiTokenId(1), entry(u"Ops"_s, note)}});
            return found({main});
        };
        const QStringList closed{u"closed-account medium 8001/8001"_s};
        QCOMPARE(of(u"reads account 8001"_s, false), closed);
        QCOMPARE(of(u"Reports of ACME data lake, weekly"_s, false), closed);
        QCOMPARE(of(u"reads account 8001"_s, true), QStringList());
        QCOMPARE(of(u"reads account 8001"_s, std::nullopt), QStringList());
        QCOMPARE(of(u"reads account 80011"_s, false), QStringList());
        QCOMPARE(of(u"Acme Data, Lake"_s, false), closed);
        QCOMPARE(of(u"Acme Lake Data"_s, false), QStringList());
        QCOMPARE(of(u"Acme Data-Lakes"_s, false), QStringList());
        QCOMPARE(of(u""_s, false), QStringList());
        QCOMPARE(of(u"-"_s, false, u"-"_s), QStringList());
    }

    void countsOneObjectOnce()
    {
        // The main account's connection lists the sub account's API token, and so does its own.
        ConnectionView main = connectionView(u"main"_s, 7);
        ConnectionView sub = connectionView(u"sub"_s, 8);
        const ApiToken token = apiToken(5, AccountId(8));
        main.list<ApiToken>() = listOf<ApiToken>({token});
        sub.list<ApiToken>() = listOf<ApiToken>({token});
        const auto findings = findingsOf(inputOf({main, sub}));
        QCOMPARE(summary(findings->findings), QStringList{u"nobodys-api-token low 8/5"_s});
        QCOMPARE(findings->findings.front().connection, sub.connection.id);
        // What one of them notes holds.
        main.entries = std::make_shared<ApiTokenEntries>(ApiTokenEntries{{ApiTokenId(5), entry()}});
        QCOMPARE(found({main, sub}), QStringList());

        // Two connections of one account.
        ConnectionView again = connectionView(u"again"_s, 8);
        SharedToken open = sharedToken(1);
        open.filters.clear();
        sub = connectionView(u"sub"_s, 8);
        sub.list<SharedToken>() = listOf<SharedToken>({open});
        again.list<SharedToken>() = sub.list<SharedToken>();
        const auto both = findingsOf(inputOf({sub, again}));
        QCOMPARE(summary(both->findings), QStringList{u"open-shared-token high 8/1"_s});
        const std::vector<ConnectionId> scope{sub.connection.id, again.connection.id};
        QCOMPARE(both->score(scope).tally.tokens, 1);
        QVERIFY(both->isIn(both->findings.front(), std::span(scope).last(1)));
        // The one that was read tells what the other does not.
        sub.list<SharedToken>() = {};
        const auto other = findingsOf(inputOf({sub, again}));
        QCOMPARE(summary(other->findings), QStringList{u"open-shared-token high 8/1"_s});
        QVERIFY(other->score(scope).state == ScoreState::Scored);
    }

    void neverMixesTwoBackends()
    {
        ConnectionView eu = connectionView(u"eu"_s, 7);
        ConnectionView us = connectionView(u"us"_s, 7, u"api.logz.io"_s);
        SharedToken open = sharedToken(1);
        open.filters.clear();
        eu.list<SharedToken>() = listOf<SharedToken>({open});
        open.token = newText();
        us.list<SharedToken>() = listOf<SharedToken>({open});
        const ApiToken api = apiToken(5, AccountId(7));
        eu.list<ApiToken>() = listOf<ApiToken>({api});
        ApiToken otherApi = api;
        otherApi.token = newText();
        us.list<ApiToken>() = listOf<ApiToken>({otherApi});
        us.entries = std::make_shared<ApiTokenEntries>(ApiTokenEntries{{ApiTokenId(5), entry()}});
        const auto findings = findingsOf(inputOf({us, eu}));
        QCOMPARE(summary(findings->findings),
                 (QStringList{u"open-shared-token high 7/1"_s, u"open-shared-token high 7/1"_s,
                              u"nobodys-api-token low 7/5"_s}));
        QCOMPARE(findings->findings[0].connection, eu.connection.id);
        QCOMPARE(findings->findings[1].connection, us.connection.id);
        QCOMPARE(findings->findings[2].connection, eu.connection.id);
        QVERIFY(findingId(findings->findings[0]) != findingId(findings->findings[1]));
        QCOMPARE(findingId(findings->findings[0]),
                 u"open-shared-token api-eu.logz.io:443/7/shared-token/1"_s);
    }

    void keepsTheOrder()
    {
        ConnectionView first = oneConnection();
        ConnectionView second = connectionView(u"b"_s, 3);
        for (const int id : {30, 4, 17}) {
            SharedToken token = sharedToken(id);
            token.filters.clear();
            token.expiresAt = {};
            addShared(first, token);
            token.token = newText();
            addShared(second, token);
        }
        const QStringList once = found({first, second});
        QCOMPARE(once.mid(0, 7),
                 (QStringList{u"open-shared-token high 3/4"_s, u"open-shared-token high 3/17"_s,
                              u"open-shared-token high 3/30"_s, u"open-shared-token high 7/4"_s,
                              u"open-shared-token high 7/17"_s, u"open-shared-token high 7/30"_s,
                              u"never-expires medium 3/4"_s}));
        QCOMPARE(found({first, second}), once);
        QCOMPARE(found({second, first}), once);
    }

    void looksForNoKindThatIsOff()
    {
        ConnectionView view = oneConnection();
        addShared(view, sharedWith([](SharedToken &t) {
                      t.filters.clear();
                      t.expiresAt = {};
                  }));
        FindingsInput input = inputOf({view});
        input.context.at.limits.off.set(size_t(FindingKind::OpenSharedToken));
        QCOMPARE(summary(findingsOf(std::move(input))->findings),
                 QStringList{u"never-expires medium 7/1"_s});
    }

    void takesOverWhatHasNotChanged()
    {
        ConnectionView first = oneConnection();
        ConnectionView second = connectionView(u"b"_s, 3);
        addShared(first, sharedWith([](SharedToken &t) { t.expiresAt = Now + days(1); }));
        const auto before = findingsOf(inputOf({first, second}));
        addShared(second, sharedToken(9));
        FindingsInput input = inputOf({first, second}, Now + 1h);
        input.before = before;
        const auto after = findingsOf(std::move(input));
        QCOMPARE(after->accounts.at(first.connection.id), before->accounts.at(first.connection.id));
        QVERIFY(after->accounts.at(second.connection.id)
                != before->accounts.at(second.connection.id));
        // What ends meanwhile is looked at anew.
        FindingsInput later = inputOf({first, second}, Now + days(1));
        later.before = after;
        QCOMPARE(summary(findingsOf(std::move(later))->findings),
                 QStringList{u"expired low 7/1"_s});
        QCOMPARE(after->nextEdge, std::optional<TimePoint>(Now + days(1)));
    }
};

QTEST_APPLESS_MAIN(EstateFindingsTest)
#include "tst_estate_findings.moc"
