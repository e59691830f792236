// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/insight/estate/finding_key.h"
#include "words/base/date_words.h"
#include "words/base/time_words.h"
#include "words/estate/finding_words.h"

#include <QSet>
#include <QTest>

using namespace tokendeck;
using namespace Qt::StringLiterals;
using std::chrono::days;

namespace {

constexpr TimePoint Now{std::chrono::sys_days{std::chrono::year{2026} / 11 / 24}};

Finding findingOf(FindingKind kind)
{
    return {
        .kind = kind,
        .object = {.list = ListKind::SharedTokens, .id = 1},
        .name = u"Partner %2"_s,
        .accountName = u"Production"_s,
        .related = {ObjectRef{.id = 2}},
        .relatedName = u"Board %1"_s,
        .elsewhere = {{.object = {.account = AccountId(8), .id = 2}, .accountName = u"Payments"_s}},
        .time = Now - days(40),
        .enabled = 14,
        .allowed = 15,
        .mend = Mend::Rotate};
}

} // namespace

class FindingWordsTest : public QObject {
    Q_OBJECT

private slots:
    void saysSomethingOfEachKind()
    {
        QSet<QString> titles;
        QSet<QString> names;
        for (const FindingKey &key : FindingKeys) {
            const Finding finding = findingOf(key.kind);
            const QString title = findingTitle(finding, Now);
            titles.insert(title);
            names.insert(findingKindName(key.kind));
            QVERIFY2(!title.contains(u"%3"_s) && !title.endsWith(u'.'), qPrintable(title));
            QVERIFY(findingReason(finding).endsWith(u'.'));
            QVERIFY(findingsTitle(finding, 14).startsWith(u"14 "_s));
            QVERIFY(findingsTitle(finding, 1).startsWith(u"1 "_s));
        }
        QCOMPARE(titles.size(), FindingKindCount);
        QCOMPARE(names.size(), FindingKindCount);
    }

    void fillsTheFactsIn()
    {
        const auto title = [](FindingKind kind) {
            return findingTitle(findingOf(kind), Now);
        };
        QCOMPARE(title(FindingKind::OpenSharedToken), u"Partner %2 has no filter"_s);
        QCOMPARE(title(FindingKind::Unused), u"Partner %2 was last used 40 days ago"_s);
        QCOMPARE(title(FindingKind::SameSecret), u"Partner %2 and Board %1 are the same token"_s);
        QCOMPARE(title(FindingKind::LimitNearlyReached),
                 u"Partner %2 has 14 of 15 shipping tokens enabled"_s);
        QCOMPARE(title(FindingKind::SingleShippingToken),
                 u"Production has one enabled shipping token"_s);
        Finding idle = findingOf(FindingKind::IdleFilter);
        idle.object.list = ListKind::Filters;
        idle.name = u"team:sre:night"_s;
        QCOMPARE(findingTitle(idle, Now), u"team: sre:night is attached to no token"_s);
        Finding soon = findingOf(FindingKind::ExpiringSoon);
        soon.time = Now + days(3);
        QCOMPARE(findingTitle(soon, Now), u"Partner %2 expires in 3 days"_s);
        Finding more = findingOf(FindingKind::TwinTokens);
        more.related.push_back(ObjectRef{.id = 3});
        QCOMPARE(findingTitle(more, Now), u"Partner %2 and 2 others have the same filters"_s);
        QCOMPARE(findingReason(findingOf(FindingKind::ClosedAccount)),
                 u"The note on the API token Board %1 names it, and cannot be true."_s);
        QCOMPARE(findingObject(soon), u"Shared token · Production"_s);
        QCOMPARE(findingsTitle(findingOf(FindingKind::Expired), 1),
                 u"1 shared token has expired"_s);
        QCOMPARE(findingsTitle(findingOf(FindingKind::Unused), 14),
                 u"14 shared tokens were not used for 90 days"_s);
    }

    void namesTheOtherAccountsOfOneToken()
    {
        Finding same = findingOf(FindingKind::SameSecret);
        QCOMPARE(findingReason(same), u"Who has the one has the other, in Payments."_s);
        const auto add = [&same](const QString &backend, int account, const QString &name) {
            same.elsewhere.push_back(
                {{.backend = backend, .account = AccountId(account)}, {}, name});
        };
        // Not the account itself, nor another one twice.
        add({}, 0, u"Production"_s);
        add({}, 8, u"Payments"_s);
        QCOMPARE(findingReason(same), u"Who has the one has the other, in Payments."_s);
        add(u"api-eu.logz.io:443"_s, 0, u"Production"_s);
        add(u"logs.acme.io:443"_s, 9, {});
        QCOMPARE(findingReason(same),
                 u"Who has the one has the other, in Payments, Production (Europe) and "
                 "9 (logs.acme.io)."_s);
    }

    void saysWhyNothingMendsIt()
    {
        Finding only = findingOf(FindingKind::SingleShippingToken);
        const QString usual = findingReason(only);
        only.mend = Mend::None;
        QVERIFY(findingReason(only) != usual);
        only.allowed.reset();
        QVERIFY2(findingReason(only).endsWith(u"How many the account may have is not known."_s),
                 qPrintable(findingReason(only)));
        QVERIFY(mendVerb(Mend::None).isEmpty());
        QCOMPARE(mendVerb(Mend::Merge), u"Merge…"_s);
    }

    void namesTheConnectionWhoseTokenWasRefused()
    {
        Finding own = findingOf(FindingKind::RefusedApiToken);
        own.object = {.list = ListKind::ApiTokens, .local = ConnectionId(u"c"_s)};
        own.name = u"Acme EU"_s;
        QCOMPARE(findingTitle(own, Now), u"Logz.io refused the token of the connection Acme EU"_s);
        QCOMPARE(findingObject(own), u"Connection · Production"_s);
        QCOMPARE(findingsTitle(own, 12), u"12 connections have a token that was refused"_s);
        QVERIFY(findingReason(own) != findingReason(findingOf(FindingKind::RefusedApiToken)));
    }

    void saysSinceWhenAndWhyItIsSilenced()
    {
        Silence silence = silenceOf(findingOf(FindingKind::Unused), u"seasonal"_s, Now);
        const QString day = dayText(localTime(Now).date());
        QCOMPARE(silenceWords({silence, silence}, Severity::Medium),
                 u"Silenced on %1: “seasonal”"_s.arg(day));
        silence.reason = u"agreed"_s;
        const QString end = dayText(localTime(Now + LongestHighSilence).date());
        silence.kind = FindingKind::OpenSharedToken;
        QCOMPARE(silenceWords({silence}, Severity::High),
                 u"Silenced on %1, until %2 at the latest: “agreed”"_s.arg(day, end));
        std::vector<Silence> many;
        for (int i = 0; i < 5; ++i) {
            silence.reason = QString::number(i);
            many.push_back(silence);
        }
        QVERIFY(silenceWords(many, Severity::Low).endsWith(u"“2” · 2 more reasons"_s));
    }

    void turnsNoSentenceRound()
    {
        Finding finding = findingOf(FindingKind::OpenSharedToken);
        finding.name = u"a\u202eb"_s;
        QVERIFY(!findingTitle(finding, Now).contains(QChar(0x202e)));
    }
};

QTEST_GUILESS_MAIN(FindingWordsTest)
#include "tst_finding_words.moc"
