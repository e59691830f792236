// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/insight/estate_builder.h"

#include <QTest>

using namespace tokendeck;
using namespace tokendeck::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using std::chrono::days;

Q_DECLARE_METATYPE(ConnectionView)

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

    //! Whether the estate of \p views says that \p silence has ended.
    static bool ended(std::vector<ConnectionView> views, const Silence &silence)
    {
        FindingsInput input = inputOf(std::move(views));
        input.silences = {silence};
        return findingsOf(std::move(input))->endedSilences == std::vector{silence};
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

    void isOverForGoodWhenItsFactHasChanged()
    {
        const ConnectionView view = viewWith({openToken(1), openToken(2)});
        const Silence silence = silenceIn(view);
        QCOMPARE(ended({view}, silence), false);
        SharedToken changed = openToken(1);
        changed.expiresAt = Now + days(1001);
        QCOMPARE(ended({viewWith({changed})}, silence), true);
        changed = openToken(1);
        changed.filters = {FilterId(1)};
        QCOMPARE(ended({viewWith({changed})}, silence), true);
        // That another finding stands in place of this one is no change of it.
        SharedToken expired = openToken(1);
        expired.expiresAt = Now - days(1);
        const Silence ofExpired = silenceIn(viewWith({expired}));
        QVERIFY(ofExpired.kind == FindingKind::Expired);
        expired.name = u"test"_s;
        QCOMPARE(ended({viewWith({expired})}, ofExpired), false);
    }

    void isNotOverByWhatIsNotKnown_data()
    {
        QTest::addColumn<ConnectionView>("view");
        SharedToken changed = openToken(1);
        changed.filters = {FilterId(1)};
        const auto row = [](const char *name, SharedToken token, ListKnowledge knowledge) {
            ConnectionView view = connectionView(u"c"_s, 7);
            view.list<SharedToken>() = listOf<SharedToken>({token}, knowledge);
            QTest::addRow("%s", name) << view;
        };
        row("an old list", changed, ListKnowledge::Stale);
        row("a kept list", changed, ListKnowledge::Kept);
        row("another token", openToken(3), ListKnowledge::Current);
        SharedToken faulty = changed;
        faulty.fault = notUnderstood();
        row("a row that was not understood", faulty, ListKnowledge::Current);
        SharedToken doubtful = openToken(1);
        doubtful.expiresAt = StatedTime::unknown();
        row("a time that was not understood", doubtful, ListKnowledge::Current);
        QTest::addRow("no list") << connectionView(u"c"_s, 7);
        ConnectionView unread = connectionView(u"c"_s, 7);
        unread.list<SharedToken>() = {};
        QTest::addRow("a list that was not read") << unread;
        ConnectionView other = connectionView(u"d"_s, 8);
        other.list<SharedToken>() = listOf<SharedToken>({changed});
        QTest::addRow("no connection") << other;
    }
    void isNotOverByWhatIsNotKnown()
    {
        QFETCH(const ConnectionView, view);
        QCOMPARE(ended({view}, silenceIn(viewWith({openToken(1)}))), false);
    }

    void isNotOverWhileItsKindIsOff()
    {
        SharedToken changed = openToken(1);
        changed.filters = {FilterId(1)};
        FindingsInput input = inputOf({viewWith({changed})});
        input.silences = {silenceIn(viewWith({openToken(1)}))};
        input.context.at.limits.off.set(size_t(FindingKind::OpenSharedToken));
        QCOMPARE(findingsOf(std::move(input))->endedSilences.size(), size_t(0));
    }

    void ofAWholeKindIsNeverOver()
    {
        const Finding first = findings(viewWith({openToken(1)}), {})->findings.front();
        SharedToken changed = openToken(1);
        changed.filters = {FilterId(1)};
        QCOMPARE(ended({viewWith({changed})}, silenceOfKind(first, {}, Now)), false);
    }

    void ofAConnectionsTokenIsOverWhenItWorks()
    {
        ConnectionView view = connectionView(u"c"_s, 7);
        view.tokenRefused = true;
        const Silence silence = silenceIn(view);
        QCOMPARE(ended({view}, silence), false);
        // Locked, or not asked again since.
        view.tokenRefused = false;
        view.list<SharedToken>().knowledge = ListKnowledge::Stale;
        QCOMPARE(ended({view}, silence), false);
        std::apply([](auto &...lists) { ((lists.knowledge = ListKnowledge::Unread), ...); },
                   view.lists);
        QCOMPARE(ended({view}, silence), false);
        view.list<SharedToken>().knowledge = ListKnowledge::Current;
        QCOMPARE(ended({view}, silence), true);
        QCOMPARE(ended({connectionView(u"d"_s, 8)}, silence), false);
    }

    void ofARefusedTokenIsOverWhenItIsTaken()
    {
        ConnectionView view = connectionView(u"c"_s, 7);
        view.list<ApiToken>() = listOf<ApiToken>({apiToken(1, AccountId(7))});
        const auto checked = [&view](std::optional<bool> works) {
            ApiTokenEntry noted = entry();
            if (works)
                noted.check = ApiTokenCheck{.time = Now - days(1)};
            if (works == true)
                noted.check->identity = Identity{AccountId(7), u"Account 7"_s};
            view.entries =
                std::make_shared<ApiTokenEntries>(ApiTokenEntries{{ApiTokenId(1), noted}});
            return view;
        };
        const Silence silence = silenceIn(checked(false));
        QVERIFY(silence.kind == FindingKind::RefusedApiToken);
        QCOMPARE(ended({checked(false)}, silence), false);
        // What was noted of it is lost.
        QCOMPARE(ended({checked({})}, silence), false);
        QCOMPARE(ended({checked(true)}, silence), true);
        view.list<ApiToken>().knowledge = ListKnowledge::Stale;
        QCOMPARE(ended({checked(true)}, silence), false);
    }

    void ofAnIdleFilterIsOverWhenATokenSurelyHasIt()
    {
        ConnectionView view = connectionView(u"c"_s, 7);
        view.list<Filter>() = listOf<Filter>({filter(1)});
        const Silence silence = silenceIn(view);
        QVERIFY(silence.kind == FindingKind::IdleFilter);
        QCOMPARE(ended({view}, silence), false);
        view.list<SharedToken>() = listOf<SharedToken>({sharedToken(1)}, ListKnowledge::Stale);
        QCOMPARE(ended({view}, silence), false);
        view.list<SharedToken>().knowledge = ListKnowledge::Current;
        QCOMPARE(ended({view}, silence), true);
    }

    void ofTwinsIsNotOverByARowThatIsNotUnderstood()
    {
        ConnectionView view = connectionView(u"c"_s, 7);
        const auto twins = [&view](const std::function<void(SharedToken &)> &change) {
            SharedToken first = sharedToken(1);
            SharedToken second = sharedToken(2);
            second.filters = first.filters;
            change(second);
            view.list<SharedToken>() = listOf<SharedToken>({first, second});
            return view;
        };
        const Silence silence = silenceIn(twins([](SharedToken &) {}));
        QVERIFY(silence.kind == FindingKind::TwinTokens);
        QCOMPARE(ended({twins([](SharedToken &t) { t.fault = notUnderstood(); })}, silence), false);
        QCOMPARE(ended({twins([](SharedToken &t) { t.filters = {FilterId(2)}; })}, silence), true);
    }

    void ofOneTokenInTwoPlacesIsOverWhenBothAreRead()
    {
        ConnectionView here = connectionView(u"c"_s, 7);
        ConnectionView there = connectionView(u"d"_s, 8);
        SharedToken token = sharedToken(1);
        here.list<SharedToken>() = listOf<SharedToken>({token});
        there.list<SharedToken>() = listOf<SharedToken>({token});
        const Finding both = findingsOf(inputOf({here, there}))->findings.front();
        QVERIFY(both.kind == FindingKind::SameSecret);
        const Silence silence = silenceOf(both, {}, Now);
        QCOMPARE(ended({here, there}, silence), false);
        QCOMPARE(ended({here}, silence), false);
        there.list<SharedToken>() = {};
        QCOMPARE(ended({here, there}, silence), false);
        there.list<SharedToken>() = listOf<SharedToken>({sharedToken(1)});
        QCOMPARE(ended({here, there}, silence), true);
        there.list<SharedToken>() = listOf<SharedToken>({});
        QCOMPARE(ended({here, there}, silence), true);
    }

    void ofAClosedAccountIsOverWhenItIsOpen()
    {
        ConnectionView view = connectionView(u"c"_s, 7);
        view.list<ApiToken>() = listOf<ApiToken>({apiToken(1, AccountId(7))});
        const auto seen = [&view](std::optional<bool> searchable, const QString &note) {
            Account account{.id = AccountId(9), .name = u"Staging"_s, .type = AccountType::Sub};
            account.ownerId = AccountId(7);
            account.searchable = searchable;
            view.list<Account>() = listOf<Account>({account});
            view.entries = std::make_shared<ApiTokenEntries>(
                ApiTokenEntries{{ApiTokenId(1), entry(u"Ops"_s, note)}});
            return view;
        };
        const Silence silence = silenceIn(seen(false, u"reads Staging"_s));
        QVERIFY(silence.kind == FindingKind::ClosedAccount);
        QCOMPARE(ended({seen(false, {})}, silence), false);
        QCOMPARE(ended({seen({}, u"reads Staging"_s)}, silence), false);
        QCOMPARE(ended({seen(true, u"reads Staging"_s)}, silence), true);
    }

    void ofALimitIsOverWhenItIsFar()
    {
        ConnectionView view = connectionView(u"c"_s, 7);
        view.list<ShippingToken>() =
            listOf<ShippingToken>({shippingToken(1), shippingToken(2), shippingToken(3)});
        view.shippingLimits = ShippingTokenLimits{.maxAllowed = 4, .enabled = 3};
        const Silence silence = silenceIn(view);
        QVERIFY(silence.kind == FindingKind::LimitNearlyReached);
        view.shippingLimits->maxAllowed = 15;
        QCOMPARE(ended({view}, silence), true);
        view.list<ShippingToken>().knowledge = ListKnowledge::Stale;
        QCOMPARE(ended({view}, silence), false);
        view.list<ShippingToken>().knowledge = ListKnowledge::Current;
        view.shippingLimits.reset();
        QCOMPARE(ended({view}, silence), false);
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
