// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/insight/search_reach.h"

#include <QTest>

using namespace tokendeck;
using namespace Qt::StringLiterals;

namespace {

ReachAccount account(int id, std::optional<int> owner = {}, std::optional<bool> searchable = {},
                     AccountType type = AccountType::Sub)
{
    return {.id = AccountId(id),
            .name = u"Account %1"_s.arg(id),
            .type = type,
            .ownerId = owner ? std::optional(AccountId(*owner)) : std::nullopt,
            .searchable = searchable};
}

ReachToken token(int id, const QString &name, int account,
                 ReachTokenState state = ReachTokenState::Usable)
{
    return {.id = id, .name = name, .account = AccountId(account), .state = state};
}

QStringList namesOf(const std::vector<ReachToken> &tokens)
{
    QStringList names;
    for (const ReachToken &each : tokens)
        names.append(each.name);
    return names;
}

} // namespace

class SearchReachTest : public QObject {
    Q_OBJECT

private slots:
    void aTokenSearchesItsOwnAccount()
    {
        const ReachAccount sub = account(2, 1, false);
        QCOMPARE(searchReach(sub, sub), std::optional(SearchReach::Open));
        QCOMPARE(searchReach(account(1), account(1)), std::optional(SearchReach::Open));
    }

    void aMainAccountSearchesWhatIsSearchable()
    {
        const ReachAccount main = account(1, {}, true, AccountType::Main);
        QCOMPARE(searchReach(main, account(2, 1, true)), std::optional(SearchReach::Open));
        QCOMPARE(searchReach(main, account(2, 1, false)), std::optional(SearchReach::Closed));
        QCOMPARE(searchReach(main, account(2, 1)), std::optional(SearchReach::Unknown));
        ReachAccount faulty = account(2, 1, true);
        faulty.isUnderstood = false;
        QCOMPARE(searchReach(main, faulty), std::optional(SearchReach::Unknown));
    }

    void nothingElseIsReached()
    {
        const ReachAccount main = account(1, {}, true, AccountType::Main);
        QVERIFY(!searchReach(main, account(2, 7, true)));
        QVERIFY(!searchReach(account(2, 1, true), account(3, 1, true)));
        QVERIFY(!searchReach(account(2, 1, true), main));
        // It has no logs, and no such setting.
        QVERIFY(!searchReach(main, account(4, 1, {}, AccountType::Metrics)));
    }

    void countsAllThree()
    {
        const std::vector all{account(1, {}, true, AccountType::Main),
                              account(2, 1, true),
                              account(3, 1, false),
                              account(4, 1),
                              account(5, 1, true),
                              account(6, 1, {}, AccountType::Metrics),
                              account(7, 9, true)};
        const ReachCounts counts{.open = 2, .closed = 1, .unknown = 1};
        QCOMPARE(reachCounts(all.front(), all), counts);
        QCOMPARE(counts.all(), 4);
        QCOMPARE(reachCounts(all[1], all), ReachCounts());
    }

    void openingGivesTheAccountToItsMainAccountsTokens()
    {
        const std::vector tokens{token(1, u"terraform"_s, 1),
                                 token(2, u"ci"_s, 1),
                                 token(3, u"own"_s, 2),
                                 token(4, u"other"_s, 3),
                                 token(5, u"old"_s, 1, ReachTokenState::Refused),
                                 token(6, u"odd"_s, 1, ReachTokenState::NotUnderstood)};
        const ReachChange opened = reachChange(account(2, 1, false), true, tokens);
        QCOMPARE(namesOf(opened.changed), QStringList({u"ci"_s, u"terraform"_s}));
        QCOMPARE(namesOf(opened.kept), QStringList(u"own"_s));
        QCOMPARE(opened.unknown, 1);
        QVERIFY(!opened.mayHold);
        QCOMPARE(reachChange(account(2, 1, true), false, tokens).changed, opened.changed);
    }

    void whatHoldsAlreadyChangesNothing()
    {
        const std::vector tokens{token(1, u"ci"_s, 1)};
        QVERIFY(reachChange(account(2, 1, true), true, tokens).changed.empty());
        const ReachChange unknown = reachChange(account(2, 1), true, tokens);
        QCOMPARE(namesOf(unknown.changed), QStringList(u"ci"_s));
        QVERIFY(unknown.mayHold);
    }

    void namesStandWithoutRegardToCase()
    {
        QVERIFY(standsBefore(u"alpha"_s, 9, u"Beta"_s, 1));
        QVERIFY(standsBefore(u"A"_s, 9, u"a"_s, 1));
        QVERIFY(standsBefore(u"a"_s, 1, u"a"_s, 2));
        QVERIFY(!standsBefore(u"a"_s, 1, u"a"_s, 1));
    }
};

QTEST_APPLESS_MAIN(SearchReachTest)
#include "tst_search_reach.moc"
