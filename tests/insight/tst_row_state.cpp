// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/insight/estate_builder.h"

#include <QTest>

using namespace tokendeck;
using namespace tokendeck::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using std::chrono::days;

class RowStateTest : public QObject {
    Q_OBJECT

    //! The words of the states that \p row is in, with "?" behind those that are not known.
    template <typename Row>
    static QStringList statesOf(const Row &row, const ConnectionFacts &facts)
    {
        QStringList words;
        for (const RowStateKey &key : RowStateKeys) {
            const Truth truth = stateOf(key.state, row, facts, {.now = Now});
            if (truth != Truth::No)
                words.append(key.word + (truth == Truth::Unknown ? u"?"_s : u""_s));
        }
        return words;
    }

    static QStringList shared(const SharedToken &token, ConnectionView view = someView())
    {
        std::vector<SharedToken> rows = *view.list<SharedToken>().rows;
        rows.push_back(token);
        view.list<SharedToken>() = listOf(std::move(rows), view.list<SharedToken>().knowledge);
        return statesOf(token, factsOf(std::move(view)));
    }

    static ConnectionView someView()
    {
        ConnectionView view = connectionView(u"c"_s, 7);
        view.list<Filter>() = listOf<Filter>({filter(1), filter(2, u"field1"_s)});
        return view;
    }

private slots:
    void hasAWordForEachState()
    {
        for (const RowStateKey &key : RowStateKeys)
            QCOMPARE(rowStateOf(QString(key.word)), std::optional(key.state));
        QCOMPARE(rowStateOf(u"open"), std::nullopt);
    }

    void combinesWhatIsNotKnown()
    {
        QCOMPARE(both(Truth::Yes, Truth::Yes), Truth::Yes);
        QCOMPARE(both(Truth::Unknown, Truth::Yes), Truth::Unknown);
        QCOMPARE(both(Truth::Unknown, Truth::No), Truth::No);
        QCOMPARE(opposite(Truth::Unknown), Truth::Unknown);
        QCOMPARE(opposite(Truth::Yes), Truth::No);
    }

    void tellsTheStatesOfSharedTokens()
    {
        SharedToken token = sharedToken(1);
        QCOMPARE(shared(token), QStringList());
        token.filters.clear();
        token.expiresAt = {};
        token.lastUsed = {};
        QCOMPARE(shared(token),
                 (QStringList{u"unfiltered"_s, u"never-expires"_s, u"never-used"_s}));
        token.expiresAt = Now;
        QCOMPARE(shared(token), (QStringList{u"expired"_s, u"never-used"_s}));
        token.expiresAt = Now + days(6);
        token.lastUsed = Now - days(91);
        QCOMPARE(shared(token), (QStringList{u"unfiltered"_s, u"expiring"_s, u"unused"_s}));
        token.expiresAt = StatedTime::unknown();
        QCOMPARE(shared(token),
                 (QStringList{u"unfiltered?"_s, u"expired?"_s, u"expiring?"_s, u"never-expires?"_s,
                              u"unused?"_s}));
        token.lastUsed = StatedTime::unknown();
        token.expiresAt = Now - 1h;
        QCOMPARE(shared(token), (QStringList{u"expired"_s, u"never-used?"_s}));
    }

    void tellsWhatFiltersMean()
    {
        SharedToken token = sharedToken(1);
        token.filters = {FilterId(1), FilterId(2)};
        QCOMPARE(shared(token), QStringList{u"blind"_s});
        ConnectionView unread = someView();
        unread.list<Filter>() = {};
        QCOMPARE(shared(token, unread), QStringList{u"blind?"_s});
        token.filters = {FilterId(1)};
        QCOMPARE(shared(token, unread), QStringList());
        ConnectionView twins = someView();
        SharedToken other = sharedToken(2);
        other.filters = token.filters;
        twins.list<SharedToken>() = listOf<SharedToken>({other});
        QCOMPARE(shared(token, twins), QStringList{u"twin"_s});
    }

    void knowsNothingOfWhatWasNotUnderstood()
    {
        const SharedToken token{.id = SharedTokenId(1), .fault = notUnderstood()};
        QCOMPARE(shared(token),
                 (QStringList{u"unfiltered?"_s, u"blind?"_s, u"expired?"_s, u"expiring?"_s,
                              u"never-expires?"_s, u"unused?"_s, u"never-used?"_s, u"twin?"_s,
                              u"unknown"_s}));
        const ConnectionFacts facts = factsOf(someView());
        QCOMPARE(statesOf(ShippingToken{.id = ShippingTokenId(1), .fault = notUnderstood()}, facts),
                 (QStringList{u"disabled?"_s, u"last?"_s, u"unknown"_s}));
        QCOMPARE(statesOf(Filter{.id = FilterId(1), .fault = notUnderstood()}, facts),
                 (QStringList{u"twin?"_s, u"idle?"_s, u"unknown"_s}));
        QCOMPARE(statesOf(ApiToken{.id = ApiTokenId(1), .fault = notUnderstood()}, facts),
                 (QStringList{u"refused?"_s, u"unknown"_s}));
        QCOMPARE(statesOf(Account{.id = AccountId(1), .fault = notUnderstood()}, facts),
                 QStringList{u"unknown"_s});
    }

    void tellsTheStatesOfOtherRows()
    {
        ConnectionView view = someView();
        ShippingToken disabled = shippingToken(2);
        disabled.enabled = false;
        view.list<ShippingToken>() = listOf<ShippingToken>({shippingToken(1), disabled});
        ConnectionFacts facts = factsOf(view);
        QCOMPARE(statesOf(shippingToken(1), facts), QStringList{u"last"_s});
        QCOMPARE(statesOf(disabled, facts), QStringList{u"disabled"_s});
        // Of before the tokens were read nothing follows.
        QCOMPARE(statesOf(shippingToken(1), factsOf(someView())), QStringList{u"last?"_s});
        QCOMPARE(statesOf(filter(1), facts), QStringList{u"idle"_s});
        view.list<SharedToken>().knowledge = ListKnowledge::Unread;
        QCOMPARE(statesOf(filter(1), factsOf(view)), QStringList{u"idle?"_s});

        const ApiToken api = apiToken(3, AccountId(7));
        QCOMPARE(statesOf(api, facts), QStringList());
        ApiTokenEntry refused = entry();
        refused.check = ApiTokenCheck{.time = Now, .identity = {}};
        view.entries = std::make_shared<ApiTokenEntries>(ApiTokenEntries{{api.id, refused}});
        QCOMPARE(statesOf(api, factsOf(view)), QStringList{u"refused"_s});
    }

    void tellsTheStatesOfTheConnection()
    {
        ConnectionView view = someView();
        view.readOnly = true;
        view.production = true;
        view.list<Filter>().hasFailed = true;
        view.list<SharedToken>() = listOf<SharedToken>({sharedToken(1)});
        const ConnectionFacts facts = factsOf(view);
        QCOMPARE(statesOf(filter(1), facts),
                 (QStringList{u"stale"_s, u"read-only"_s, u"production"_s}));
        QCOMPARE(statesOf(apiToken(1, AccountId(7)), facts),
                 (QStringList{u"read-only"_s, u"production"_s}));
    }

    //! The try that failed counts, not what is known of the rows: these may be an earlier run's.
    void isStaleWhereTheLastTryFailed()
    {
        ConnectionView view = someView();
        for (const auto knowledge : {ListKnowledge::Unread, ListKnowledge::Kept}) {
            view.list<Filter>().knowledge = knowledge;
            view.list<Filter>().hasFailed = true;
            QVERIFY(statesOf(filter(1), factsOf(view)).contains(u"stale"_s));
            view.list<Filter>().hasFailed = false;
            QVERIFY(!statesOf(filter(1), factsOf(view)).contains(u"stale"_s));
        }
    }
};

QTEST_APPLESS_MAIN(RowStateTest)
#include "tst_row_state.moc"
