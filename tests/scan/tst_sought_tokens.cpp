// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/scan/tokens/sought_tokens.h"
#include "tests/insight/estate_builder.h"

#include <QTest>

using namespace tokendeck;
using namespace tokendeck::test;
using namespace Qt::StringLiterals;

namespace {

const AccountId Main(1001);
const AccountId Sub(2001);

ConnectionView connection(const QString &id, AccountId account, const QString &name)
{
    ConnectionView view;
    view.connection = {.id = ConnectionId(id),
                       .name = name,
                       .apiUrl = QUrl(u"https://api.logz.io"_s),
                       .accountId = account,
                       .accountName = name};
    return view;
}

QStringList ownersOf(const std::vector<SoughtToken> &tokens, const Secret &text)
{
    QStringList owners;
    for (const SoughtToken &token : tokens) {
        if (!(token.text == text))
            continue;
        for (const TokenOwner &owner : token.owners)
            owners.append(
                u"%1 %2 of %3"_s.arg(int(owner.object.list)).arg(owner.name, owner.accountName));
    }
    return owners;
}

} // namespace

class TestSoughtTokens : public QObject {
    Q_OBJECT

private slots:
    void takesAllKinds();
    void countsAnObjectOnce();
    void tellsBothObjectsOfOneText();
    void takesTheTokensOfConnections();
    void leavesOutWhatHasNoText();
    void tellsWhichListsWereNotRead();
};

void TestSoughtTokens::takesAllKinds()
{
    EstateView view;
    ConnectionView &acme = view.connections.emplace_back(connection(u"a"_s, Main, u"Acme"_s));
    const Secret metrics = newText();
    acme.list<ShippingToken>() = listOf<ShippingToken>({shippingToken(1), shippingToken(2)});
    acme.list<SharedToken>() = listOf<SharedToken>({sharedToken(3)});
    acme.list<ApiToken>() = listOf<ApiToken>(
        {{.id = ApiTokenId(4), .name = u"ci"_s, .token = newText(), .accountId = Main}});
    acme.list<Account>() = listOf<Account>(
        {{.id = Sub, .name = u"Metrics"_s, .token = metrics}, {.id = Main, .name = u"Acme"_s}});
    const std::vector<SoughtToken> tokens = soughtTokens(view, {});
    QCOMPARE(tokens.size(), size_t(5));
    QCOMPARE(ownersOf(tokens, metrics), QStringList{u"0 Metrics of Metrics"_s});
    QCOMPARE(ownersOf(tokens, acme.list<SharedToken>().rows->front().token),
             QStringList{u"2 Partner portal 3 of Acme"_s});
}

void TestSoughtTokens::countsAnObjectOnce()
{
    // The main account's connection sees the API token and the account's token of the sub account,
    // whose own connection has them, too.
    EstateView view;
    const Secret text = newText();
    const Secret shipping = newText();
    ShippingToken row = shippingToken(1);
    row.token = shipping;
    ConnectionView main = connection(u"main"_s, Main, u"Acme"_s);
    ConnectionView sub = connection(u"sub"_s, Sub, u"Team"_s);
    const ApiToken token{.id = ApiTokenId(4), .name = u"ci"_s, .token = text, .accountId = Sub};
    main.list<ApiToken>() = listOf<ApiToken>({token});
    sub.list<ApiToken>() = listOf<ApiToken>({token});
    main.list<Account>() = listOf<Account>({{.id = Sub, .name = u"Team"_s, .token = shipping}});
    sub.list<ShippingToken>() = listOf<ShippingToken>({row});
    view.connections = {main, sub};
    const std::vector<SoughtToken> tokens = soughtTokens(view, {});
    QCOMPARE(tokens.size(), size_t(2));
    QCOMPARE(ownersOf(tokens, text), QStringList{u"4 ci of Team"_s});
    QCOMPARE(ownersOf(tokens, shipping), QStringList{u"1 Kubernetes 1 of Team"_s});
}

void TestSoughtTokens::tellsBothObjectsOfOneText()
{
    EstateView view;
    ConnectionView &acme = view.connections.emplace_back(connection(u"a"_s, Main, u"Acme"_s));
    SharedToken one = sharedToken(3);
    SharedToken two = sharedToken(4);
    two.token = one.token;
    acme.list<SharedToken>() = listOf<SharedToken>({one, two});
    QCOMPARE(ownersOf(soughtTokens(view, {}), one.token),
             (QStringList{u"2 Partner portal 3 of Acme"_s, u"2 Partner portal 4 of Acme"_s}));
}

void TestSoughtTokens::takesTheTokensOfConnections()
{
    EstateView view;
    ConnectionView &acme = view.connections.emplace_back(connection(u"a"_s, Main, u"Acme"_s));
    const Secret listed = newText();
    const Secret unlisted = newText();
    acme.list<ApiToken>() = listOf<ApiToken>(
        {{.id = ApiTokenId(4), .name = u"ci"_s, .token = listed, .accountId = Main}});
    const std::vector<SoughtToken> tokens =
        soughtTokens(view, {{ConnectionId(u"a"_s), listed}, {ConnectionId(u"a"_s), unlisted}});
    QCOMPARE(tokens.size(), size_t(2));
    QCOMPARE(ownersOf(tokens, listed), QStringList{u"4 ci of Acme"_s});
    QCOMPARE(ownersOf(tokens, unlisted), QStringList{u"4 Acme of Acme"_s});
}

void TestSoughtTokens::leavesOutWhatHasNoText()
{
    EstateView view;
    ConnectionView &acme = view.connections.emplace_back(connection(u"a"_s, Main, u"Acme"_s));
    acme.list<ApiToken>() = listOf<ApiToken>({{.id = ApiTokenId(-1), .name = u"noted"_s}});
    SharedToken broken = sharedToken(3);
    broken.fault = notUnderstood();
    acme.list<SharedToken>() = listOf<SharedToken>({broken});
    // A row that was not understood is looked for, where it has a text.
    QCOMPARE(soughtTokens(view, {}).size(), size_t(1));
}

void TestSoughtTokens::tellsWhichListsWereNotRead()
{
    EstateView view;
    ConnectionView &acme = view.connections.emplace_back(connection(u"a"_s, Main, u"Acme"_s));
    acme.listsApiTokens = false;
    acme.list<Account>() = listOf<Account>({});
    acme.list<ShippingToken>() = listOf<ShippingToken>({}, ListKnowledge::Stale);
    acme.list<SharedToken>() = listOf<SharedToken>({}, ListKnowledge::Kept);
    QCOMPARE(unreadLists(view),
             (std::vector<UnreadList>{{ConnectionId(u"a"_s), ListKind::SharedTokens}}));
    acme.listsApiTokens = true;
    QCOMPARE(unreadLists(view).size(), size_t(2));
}

QTEST_APPLESS_MAIN(TestSoughtTokens)
#include "tst_sought_tokens.moc"
