// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/lists/list_key.h"
#include "models/insight/report/token_lines.h"
#include "tests/insight/estate_builder.h"

#include <QTest>

using namespace tokendeck;
using namespace tokendeck::test;
using namespace Qt::StringLiterals;

namespace {

FingerprintKey keyOf(const char *text)
{
    return FingerprintKey(Secret(text));
}

std::vector<TokenLine> linesOf(std::vector<ConnectionView> connections,
                               const FingerprintKey &key = {})
{
    const EstateView view{.connections = std::move(connections)};
    return tokenLines({.view = view,
                       .findings = findingsOf({.view = view, .context = {.at = {.now = Now}}}),
                       .firstSeen = {},
                       .key = key});
}

//! "kind account/id" of each, in their order.
QStringList placesOf(const std::vector<TokenLine> &lines)
{
    QStringList places;
    for (const TokenLine &line : lines)
        places.append(u"%1 %2/%3"_s.arg(keyOf(line.object.list).word)
                          .arg(line.object.account.value())
                          .arg(line.object.id));
    return places;
}

Account accountWith(int id, const Secret &token)
{
    return {.id = AccountId(id), .name = u"Account %1"_s.arg(id), .token = token};
}

} // namespace

class TokenLinesTest final : public QObject {
    Q_OBJECT

private slots:
    void fingerprintsAreThoseOfTheStandard()
    {
        // RFC 4231, test case 2.
        QCOMPARE(keyOf("Jefe").of(QByteArrayView("what do ya want for nothing?")),
                 u"5bdcc146bf60754e"_s);
        QCOMPARE(FingerprintKey().of(QByteArrayView("text")), QString());
        QCOMPARE(keyOf("Jefe").of(Secret()), QString());
    }

    void keysAreNamedAndNeverTheSame()
    {
        const Secret first = FingerprintKey::newText();
        QCOMPARE(first.size(), qsizetype(64));
        QVERIFY(!(first == FingerprintKey::newText()));
        QCOMPARE(FingerprintKey(first).id().size(), qsizetype(8));
        QCOMPARE(FingerprintKey(first).id(), FingerprintKey(first).id());
        QVERIFY(FingerprintKey(first).id() != keyOf("Jefe").id());
        QVERIFY(!first.exposedText().toByteArray().contains(FingerprintKey(first).id().toLatin1()));
        QVERIFY(FingerprintKey().id().isEmpty());
    }

    void everyTokenOnceInOneOrder()
    {
        ConnectionView main = connectionView(u"b"_s, 7);
        main.list<ShippingToken>() = listOf<ShippingToken>({shippingToken(2), shippingToken(1)});
        main.list<SharedToken>() = listOf<SharedToken>({sharedToken(5)});
        main.list<ApiToken>() =
            listOf<ApiToken>({apiToken(3, AccountId(7)), apiToken(4, AccountId(8))});
        ConnectionView sub = connectionView(u"a"_s, 8);
        sub.list<ApiToken>() = listOf<ApiToken>({apiToken(4, AccountId(8))});
        QCOMPARE(placesOf(linesOf({main, sub})),
                 (QStringList{u"api-token 8/4"_s, u"shipping-token 7/1"_s, u"shipping-token 7/2"_s,
                              u"shared-token 7/5"_s, u"api-token 7/3"_s}));
        // The same account through two connections.
        ConnectionView again = main;
        again.connection.id = ConnectionId(u"again"_s);
        QCOMPARE(linesOf({main, sub, again}).size(), size_t(5));
        // Equal ids elsewhere are others.
        ConnectionView other = main;
        other.connection.id = ConnectionId(u"us"_s);
        other.connection.apiUrl = QUrl(u"https://api.logz.io"_s);
        QCOMPARE(linesOf({main, other}).size(), size_t(10));
    }

    void anAccountsTokenIsOneOfItsShippingTokens()
    {
        const ShippingToken first = shippingToken(1);
        ConnectionView main = connectionView(u"main"_s, 7);
        main.list<ShippingToken>() = listOf<ShippingToken>({first});
        main.list<Account>() = listOf<Account>(
            {accountWith(7, first.token), accountWith(8, newText()), accountWith(9, Secret())});
        QCOMPARE(placesOf(linesOf({main})),
                 (QStringList{u"shipping-token 7/1"_s, u"account 8/8"_s}));
        // Where the shipping tokens were not read it stands for itself.
        main.list<ShippingToken>().knowledge = ListKnowledge::Kept;
        QCOMPARE(placesOf(linesOf({main})), (QStringList{u"account 7/7"_s, u"account 8/8"_s}));
        // Two that see it.
        ConnectionView again = main;
        again.connection.id = ConnectionId(u"again"_s);
        again.connection.accountId = AccountId(10);
        QCOMPARE(placesOf(linesOf({main, again})).size(), 2);
    }

    void tellsWhatIsKnownAndNotMore()
    {
        SharedToken token = sharedToken(1);
        token.filters = {FilterId(1), FilterId(77)};
        token.lastUsed = StatedTime::unknown();
        SharedToken strange = sharedToken(2);
        strange.fault = notUnderstood();
        ConnectionView view = connectionView(u"c"_s, 7);
        view.list<SharedToken>() = listOf<SharedToken>({token, strange});
        view.list<Filter>() = listOf<Filter>({filter(1)});
        view.list<ApiToken>() = listOf<ApiToken>({apiToken(9, AccountId(7))});
        view.entries = std::make_shared<const ApiTokenEntries>(
            ApiTokenEntries{{ApiTokenId(9), entry(u"Ops"_s)}});
        const std::vector<TokenLine> lines = linesOf({view}, keyOf("key"));
        QCOMPARE(lines.size(), size_t(3));
        const TokenLine &known = lines[0];
        QCOMPARE(known.accountName, u"Account 7"_s);
        QCOMPARE(known.region, u"eu"_s);
        QCOMPARE(known.masked, token.token.masked());
        QCOMPARE(known.fingerprint, keyOf("key").of(token.token));
        QVERIFY(known.lastUsed->isUnknown());
        QCOMPARE(known.filters->unknown, 1);
        QCOMPARE(known.filters->filters.size(), size_t(1));
        QVERIFY(!known.enabled && !known.createdAt);
        QVERIFY(!lines[1].isUnderstood);
        QVERIFY(lines[1].masked.isEmpty() && lines[1].fingerprint.isEmpty() && !lines[1].filters);
        QCOMPARE(lines[2].owner, u"Ops"_s);
        QVERIFY(!lines[2].lastUsed && !lines[2].expiresAt);
    }

    void findingsStandWithTheirTokens()
    {
        SharedToken open = sharedToken(1);
        open.filters.clear();
        open.expiresAt = {};
        SharedToken twin = sharedToken(2);
        twin.token = newText();
        ConnectionView view = connectionView(u"c"_s, 7);
        view.list<Filter>() = listOf<Filter>({filter(2)});
        SharedToken other = sharedToken(3);
        other.filters = {FilterId(2)};
        view.list<SharedToken>() = listOf<SharedToken>({open, twin, other});
        const std::vector<TokenLine> lines = linesOf({view});
        QCOMPARE(lines[0].findings.size(), size_t(2));
        QCOMPARE(lines[0].findings[0].kind, FindingKind::OpenSharedToken);
        QCOMPARE(lines[0].findings[1].kind, FindingKind::NeverExpires);
        for (const size_t at : {size_t(1), size_t(2)})
            QVERIFY(
                std::ranges::find(lines[at].findings, FindingKind::TwinTokens, &LineFinding::kind)
                != lines[at].findings.end());
    }

    void whatWasKeptIsNotTold()
    {
        ConnectionView view = connectionView(u"c"_s, 7);
        view.list<SharedToken>() = listOf<SharedToken>({sharedToken(1)}, ListKnowledge::Kept);
        view.list<ApiToken>() = listOf<ApiToken>({apiToken(9, AccountId(7))}, ListKnowledge::Kept);
        view.list<ShippingToken>() =
            listOf<ShippingToken>({shippingToken(3)}, ListKnowledge::Stale);
        QCOMPARE(placesOf(linesOf({view})), QStringList{u"shipping-token 7/3"_s});
    }

    void shortTokensAreDots()
    {
        SharedToken token = sharedToken(1);
        token.token = Secret("0123456789012345678");
        ConnectionView view = connectionView(u"c"_s, 7);
        view.list<SharedToken>() = listOf<SharedToken>({token});
        const QString masked = linesOf({view}).front().masked;
        QVERIFY(!masked.isEmpty());
        for (const QChar c : masked)
            QVERIFY(!c.isLetterOrNumber());
    }
};

QTEST_GUILESS_MAIN(TokenLinesTest)
#include "tst_token_lines.moc"
