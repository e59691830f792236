// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/insight/estate_builder.h"

#include <QTest>

using namespace tokendeck;
using namespace tokendeck::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using std::chrono::days;

namespace {

SharedToken openToken(int id)
{
    SharedToken token = sharedToken(id);
    token.filters.clear();
    token.expiresAt = Now + days(1000);
    token.lastUsed = Now + days(900); // in use however late it is
    return token;
}

ConnectionView viewWith(std::vector<SharedToken> tokens)
{
    ConnectionView view = connectionView(u"c"_s, 7);
    view.list<SharedToken>() = listOf(std::move(tokens));
    return view;
}

std::shared_ptr<const EstateFindings> findings(const ConnectionView &view,
                                               std::vector<Silence> silences, TimePoint now = Now)
{
    FindingsInput input = inputOf({view}, now);
    input.silences = std::move(silences);
    return findingsOf(std::move(input));
}

const std::vector<ConnectionId> Scope{ConnectionId(u"c"_s)};

} // namespace

class SilenceTest : public QObject {
    Q_OBJECT

    //! A silence of the first finding of \p view.
    static Silence silenceIn(const ConnectionView &view)
    {
        return silenceOf(findings(view, {})->findings.front(), u"a wall display"_s, Now);
    }

private slots:
    void setsAFindingApart()
    {
        const ConnectionView view = viewWith({openToken(1), openToken(2)});
        const auto with = findings(view, {silenceIn(view)});
        QCOMPARE(summary(with->findings), QStringList{u"open-shared-token high 7/2"_s});
        QCOMPARE(summary(with->silenced), QStringList{u"open-shared-token high 7/1"_s});
        QVERIFY(with->isSilenced(with->silenced.front().object));
        QVERIFY(!with->isSilenced(with->findings.front().object));
        const Score score = with->score(Scope);
        QCOMPARE(score.value, 50);
        QCOMPARE(score.withSilenced, std::optional(0));
        QCOMPARE(score.tally.silenced, 1);
    }

    void letsTheScoreRiseOverTheLimitOfHighOnes()
    {
        const ConnectionView view = viewWith({openToken(1)});
        const Score score = findings(view, {silenceIn(view)})->score(Scope);
        QCOMPARE(score.value, 100);
        QCOMPARE(score.withSilenced, std::optional(0));
    }

    void endsWhenItsFactChanges()
    {
        const Silence silence = silenceIn(viewWith({openToken(1)}));
        SharedToken changed = openToken(1);
        changed.lastUsed = Now - days(3);
        QCOMPARE(findings(viewWith({changed}), {silence})->findings.size(), size_t(0));
        changed.expiresAt = Now + days(1001);
        QCOMPARE(findings(viewWith({changed}), {silence})->findings.size(), size_t(1));
        changed = openToken(1);
        changed.filterOperator = FilterOperator::Or;
        QCOMPARE(findings(viewWith({changed}), {silence})->findings.size(), size_t(1));
    }

    void endsWhenTheOwnerChanges()
    {
        ConnectionView view = connectionView(u"c"_s, 7);
        ApiToken token = apiToken(1, AccountId(7));
        token.name = u"test"_s;
        token.createdAt = Now - days(40);
        view.list<ApiToken>() = listOf<ApiToken>({token});
        const auto ownedBy = [&view](const QString &owner) {
            view.entries =
                std::make_shared<ApiTokenEntries>(ApiTokenEntries{{ApiTokenId(1), entry(owner)}});
            return view;
        };
        const auto standing = findings(ownedBy(u"Ann"_s), {})->findings;
        QCOMPARE(summary(standing),
                 (QStringList{u"says-nothing low 7/1"_s, u"not-checked low 7/1"_s}));
        const std::vector<Silence> silences{silenceOf(standing[0], {}, Now),
                                            silenceOf(standing[1], {}, Now)};
        QCOMPARE(findings(ownedBy(u"Ann"_s), silences)->findings.size(), size_t(0));
        // Its name is another matter.
        QCOMPARE(summary(findings(ownedBy(u"Ben"_s), silences)->findings),
                 QStringList{u"not-checked low 7/1"_s});
    }

    void silencesHighOnesForAYear()
    {
        const ConnectionView view = viewWith({openToken(1)});
        const Silence silence = silenceIn(view);
        const auto standingAt = [&](TimePoint now) {
            return findings(view, {silence}, now)->findings.size();
        };
        QCOMPARE(standingAt(Now + days(365) - 1ms), size_t(0));
        QCOMPARE(standingAt(Now + days(365)), size_t(1));
        QCOMPARE(highEndOf(silence), std::optional<TimePoint>(Now + days(365)));
        QCOMPARE(findings(view, {silence})->nextEdge, std::optional<TimePoint>(Now + days(365)));
        // One that claims to be of tomorrow's tomorrow would last longer.
        Silence ahead = silence;
        ahead.since = Now + days(2);
        QCOMPARE(findings(view, {ahead})->findings.size(), size_t(1));
    }

    void silencesOthersForGood()
    {
        SharedToken eternal = openToken(1);
        eternal.filters = {FilterId(1)};
        eternal.expiresAt = {};
        const ConnectionView view = viewWith({eternal});
        const Silence silence = silenceIn(view);
        QVERIFY(silence.kind == FindingKind::NeverExpires);
        QCOMPARE(findings(view, {silence}, Now + days(800))->findings.size(), size_t(0));
        QCOMPARE(highEndOf(silence), std::nullopt);
    }

    void silencesAKindInOneAccount()
    {
        const Finding first = findings(viewWith({openToken(1)}), {})->findings.front();
        const Silence silence = silenceOfKind(first, u"all public"_s, Now);
        SharedToken other = openToken(3);
        other.expiresAt = {};
        const ConnectionView more = viewWith({openToken(1), openToken(2), other});
        QCOMPARE(summary(findings(more, {silence})->findings),
                 QStringList{u"never-expires medium 7/3"_s});
        QCOMPARE(findings(more, {silence})->score(Scope).tally.silenced, 3);
        ConnectionView elsewhere = more;
        elsewhere.connection.apiUrl = QUrl(u"https://api.logz.io"_s);
        QCOMPARE(findings(elsewhere, {silence})->silenced.size(), size_t(0));
    }

    void keepsAnExpiredTokenQuietBesideASilencedFinding()
    {
        SharedToken expired = openToken(1);
        expired.expiresAt = Now - days(1);
        expired.name = u"test"_s;
        const ConnectionView view = viewWith({expired});
        QCOMPARE(findings(view, {silenceIn(view)})->findings.size(), size_t(0));
    }
};

QTEST_APPLESS_MAIN(SilenceTest)
#include "tst_silence.moc"
