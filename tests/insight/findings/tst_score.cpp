// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/insight/estate_builder.h"

#include <QTest>

using namespace tokendeck;
using namespace tokendeck::test;
using namespace Qt::StringLiterals;
using std::chrono::days;

class ScoreTest : public QObject {
    Q_OBJECT

    static Score score(const ConnectionView &view)
    {
        const std::vector<ConnectionId> scope{view.connection.id};
        return findingsOf(inputOf({view}))->score(scope);
    }

private slots:
    //! 100 less the weighted share: high 1, medium 0.5, low 0.1; rounded down; 79 at most with a
    //! high one.
    void statesTheArithmetic()
    {
        const auto value = [](int tokens, TokenMarks marks) {
            return scoreOf({.tokens = tokens, .standing = marks}).value;
        };
        QCOMPARE(value(1, {}), 100);
        QCOMPARE(value(10, {.high = 1, .highStands = true}), 79);
        QCOMPARE(value(10, {.high = 3, .highStands = true}), 70);
        QCOMPARE(value(10, {.medium = 3}), 85);
        QCOMPARE(value(10, {.low = 3}), 97);
        QCOMPARE(value(10, {.high = 2, .medium = 3, .low = 4, .highStands = true}), 61);
        QCOMPARE(value(3, {.low = 1}), 96); // 96.67
        QCOMPARE(value(1000, {.low = 1}), 99); // 99.99
        QCOMPARE(value(4, {.high = 4, .highStands = true}), 0);
        // Of what is not known neither the one nor the other is said.
        QCOMPARE(value(4, {.medium = 1, .doubtful = 2}), 75);
        // A high finding of a token that does not count.
        QCOMPARE(value(10, {.highStands = true}), 79);
    }

    void saysWhenThereIsNone()
    {
        QVERIFY(scoreOf({}).state == ScoreState::NothingToScore);
        QVERIFY(scoreOf({.unknown = 1}).state == ScoreState::NotKnown);
        QVERIFY(scoreOf({.tokens = 2, .standing = {.doubtful = 2}}).state == ScoreState::NotKnown);
        QVERIFY(scoreOf({.tokens = 2}).state == ScoreState::Scored);
        const UnreadList unread{ConnectionId(u"c"_s), ListKind::Filters};
        const Score notRead = scoreOf({.tokens = 2, .unread = {unread}});
        QVERIFY(notRead.state == ScoreState::NotRead);
        QCOMPARE(notRead.tally.unread.front(), unread);
    }

    void countsTokensThatWork()
    {
        ConnectionView view = connectionView(u"c"_s, 7);
        QVERIFY(score(view).state == ScoreState::NothingToScore);
        ShippingToken disabled = shippingToken(3);
        disabled.enabled = false;
        SharedToken expired = sharedToken(2);
        expired.expiresAt = Now - days(1);
        SharedToken eternal = sharedToken(3);
        eternal.expiresAt = {};
        eternal.filters.clear(); // high and medium: the gravest counts
        view.list<ShippingToken>() =
            listOf<ShippingToken>({shippingToken(1), shippingToken(2), disabled});
        view.list<SharedToken>() = listOf<SharedToken>({sharedToken(1), expired, eternal});
        view.list<ApiToken>() = listOf<ApiToken>({apiToken(1, AccountId(7))}); // nobody's
        view.list<Filter>() = listOf<Filter>({filter(1), filter(2), filter(5)}); // two idle
        const Score score = this->score(view);
        QVERIFY(score.state == ScoreState::Scored);
        QCOMPARE(score.tally.tokens, 5);
        QCOMPARE(score.tally.standing.high, 1);
        QCOMPARE(score.tally.standing.medium, 0);
        QCOMPARE(score.tally.standing.low, 1);
        QCOMPARE(score.value, 78); // 100 - 100 * (1 + 0.1) / 5
        QCOMPARE(score.withSilenced, std::nullopt);
    }

    void needsEachListThatTellsOfTokens()
    {
        for (const ListKind list : AllListKinds) {
            ConnectionView view = connectionView(u"c"_s, 7);
            std::apply(
                [list](auto &...lists) {
                    const std::array all{&lists.knowledge...};
                    *all[size_t(list)] = ListKnowledge::Unread;
                },
                view.lists);
            const bool needed = list != ListKind::Accounts;
            QCOMPARE(score(view).state == ScoreState::NotRead, needed);
            if (needed)
                QVERIFY(score(view).tally.unread.front().list == list);
        }
    }

    void leavesOutWhatIsNotKnown()
    {
        ConnectionView view = connectionView(u"c"_s, 7);
        ShippingToken ageless = shippingToken(1);
        ageless.createdAt.reset();
        view.list<ShippingToken>() = listOf<ShippingToken>({ageless, shippingToken(2)});
        view.list<SharedToken>() =
            listOf<SharedToken>({{.id = SharedTokenId(1), .fault = notUnderstood()}});
        const Score score = this->score(view);
        QCOMPARE(score.value, 100);
        QCOMPARE(score.tally.tokens, 2);
        QCOMPARE(score.tally.standing.doubtful, 1);
        QCOMPARE(score.tally.unknown, 1);
        view.list<ShippingToken>() = listOf<ShippingToken>({});
        QVERIFY(this->score(view).state == ScoreState::NotKnown);
    }
};

QTEST_APPLESS_MAIN(ScoreTest)
#include "tst_score.moc"
