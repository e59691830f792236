// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/sync/sync_fixture.h"

#include <QSignalSpy>

using namespace tokendeck;
using namespace tokendeck::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Step = SubAccountRun::Step;
using ReplyFault = ScriptedReply::Fault;

Q_DECLARE_METATYPE(tokendeck::test::ScriptedReply)

namespace {

const QByteArray CreatePath = "/v1/api-tokens/sub-account";

} // namespace

//! Connecting the sub accounts, and what the backend and the vault hold afterwards.
class TestSubAccountRun : public QObject {
    Q_OBJECT
private slots:
    void connectsEachSubAccount();
    void skipsConnectedOnes();
    void tellsEachStep();
    void oneFailureLeavesTheOthers_data();
    void oneFailureLeavesTheOthers();
    void neverRepeatsACreation();
    void keepsNoTokenOfAnotherAccount_data();
    void keepsNoTokenOfAnotherAccount();
    void asksAgainForWhomATokenActs();
    void takesTheTokenBackWhenItCannotBeKept_data();
    void takesTheTokenBackWhenItCannotBeKept();
    void takesBackWhatWasConnectedMeanwhile();
    void cancelBetweenSteps();
    void cancelWhileCreating();
    void cancelWhileStoring();
    void lockEndsIt();
    void removalOfTheMainConnectionEndsIt();
    void unreadableAccountsEndIt();
    void endsWithoutAToken();

private:
    //! A fixture with a connected main account, and a run.
    struct Setup {
        explicit Setup(int subAccounts = 3)
            : fixture(subAccounts)
            , main(fixture.connected())
            , run(std::make_unique<SubAccountRun>(main, fixture.run->access,
                                                  fixture.run->connections, fixture.clock))
            , finished(run.get(), &SubAccountRun::finished)
        {
        }
        [[nodiscard]] bool finish()
        {
            return QTest::qWaitFor([this] { return run->isFinished(); }, 10000);
        }
        [[nodiscard]] std::vector<Step> steps() const
        {
            std::vector<Step> steps;
            for (const SubAccountRun::Item &item : run->items())
                steps.push_back(item.step);
            return steps;
        }
        //! How many tokens the run has left in the \p number-th sub account.
        [[nodiscard]] int made(int number) const
        {
            return int(std::ranges::count(fixture.backend.tokens(PlayedBackend::sub(number)),
                                          SubAccountRun::tokenName(), &PlayedBackend::Token::name));
        }
        //! Whether the \p number-th sub account is connected with the token that was made.
        [[nodiscard]] bool isConnected(int number) const
        {
            const AccountId account = PlayedBackend::sub(number);
            const auto id = fixture.run->connections.find(fixture.backend.url(), account);
            if (!id || fixture.info(*id).connection.parent != main)
                return false;
            const auto access = fixture.run->credentials.access(fixture.info(*id).connection);
            return access
                && access->apiToken
                == Secret(fixture.backend.tokens(account).back().text.toStdString());
        }

        SyncFixture fixture;
        ConnectionId main;
        std::unique_ptr<SubAccountRun> run;
        QSignalSpy finished;
    };
};

void TestSubAccountRun::connectsEachSubAccount()
{
    Setup s;
    s.run->start();
    s.run->start();
    QVERIFY(s.finish());
    QVERIFY(!s.run->problem());
    QVERIFY(s.steps() == std::vector(3, Step::Connected));
    for (int number = 1; number <= 3; ++number) {
        QCOMPARE(s.made(number), 1);
        QVERIFY(s.isConnected(number));
    }
    QCOMPARE(s.fixture.vault.count(), 4);
    QCOMPARE(s.fixture.run->workspace.family(s.main).size(), size_t(4));
    QVERIFY(s.fixture.settle());
    const auto sub =
        s.fixture.run->connections.find(s.fixture.backend.url(), PlayedBackend::sub(2));
    QCOMPARE(s.fixture.info(*sub).connection.name, u"Team 1-2"_s);
    QCOMPARE(s.fixture.count<SharedToken>(*sub), size_t(1));
    QCOMPARE(s.finished.size(), 1);
    QCOMPARE(s.fixture.backend.server.count("POST", CreatePath), 3);
}

void TestSubAccountRun::skipsConnectedOnes()
{
    Setup s;
    QVERIFY(s.fixture.add(s.fixture.candidate(PlayedBackend::sub(2))));
    s.run->start();
    QVERIFY(s.finish());
    QVERIFY(s.steps() == (std::vector{Step::Connected, Step::Skipped, Step::Connected}));
    QCOMPARE(s.made(2), 0);
    QCOMPARE(s.run->count(Step::Connected), 2);
}

void TestSubAccountRun::tellsEachStep()
{
    Setup s(1);
    std::vector<Step> told;
    QSignalSpy ready(s.run.get(), &SubAccountRun::itemsReady);
    connect(s.run.get(), &SubAccountRun::itemChanged, this,
            [&](int index) { told.push_back(s.run->items()[size_t(index)].step); });
    s.run->start();
    QVERIFY(ready.wait());
    QVERIFY(s.finish());
    QVERIFY(told == (std::vector{Step::Creating, Step::Storing, Step::Connected}));
}

void TestSubAccountRun::oneFailureLeavesTheOthers_data()
{
    QTest::addColumn<ScriptedReply>("reply");
    QTest::addColumn<ProblemKind>("kind");
    QTest::addColumn<bool>("mayRemain");
    const auto row = [](const char *name, ScriptedReply reply, ProblemKind kind, bool mayRemain) {
        QTest::newRow(name) << reply << kind << mayRemain;
    };
    row("401", {.status = 401, .body = "{}"}, ProblemKind::Unauthorized, false);
    row("403", {.status = 403, .body = R"({"message":"Insufficient privileges"})"},
        ProblemKind::Forbidden, false);
    row("404", {.status = 404, .body = "{}"}, ProblemKind::NotFound, false);
    row("500", {.status = 500, .body = "{}"}, ProblemKind::ServerFailed, true);
    row("HTML", {.body = "<html></html>", .contentType = "text/html"}, ProblemKind::Intercepted,
        true);
    row("HTML that refuses", {.status = 403, .body = "<html></html>", .contentType = "text/html"},
        ProblemKind::Intercepted, true);
    row("no token", {.body = R"({"id":7,"name":"Tokendeck"})"}, ProblemKind::UnexpectedContent,
        true);
    row("closed", {.fault = ReplyFault::CloseWithoutReply}, ProblemKind::ConnectionLost, true);
}

void TestSubAccountRun::oneFailureLeavesTheOthers()
{
    QFETCH(ScriptedReply, reply);
    QFETCH(ProblemKind, kind);
    QFETCH(bool, mayRemain);
    Setup s;
    s.fixture.backend.fault(CreatePath, reply);
    connect(s.run.get(), &SubAccountRun::itemChanged, this, [&](int index) {
        if (s.run->items()[size_t(index)].step == Step::Failed)
            s.fixture.backend.clearFaults();
    });
    s.run->start();
    QVERIFY(s.finish());
    QVERIFY(s.steps() == (std::vector{Step::Failed, Step::Connected, Step::Connected}));
    const SubAccountRun::Item &failed = s.run->items().front();
    QCOMPARE(failed.problem->kind, kind);
    QCOMPARE(failed.tokenRemains, mayRemain);
    QVERIFY(!s.run->items().back().tokenRemains);
    QCOMPARE(s.made(1), 0);
    QCOMPARE(s.fixture.vault.count(), 3);
    QCOMPARE(s.fixture.backend.server.count("POST", CreatePath), 3);
    // It alone is tried again, and what it may have left is not forgotten.
    QVERIFY(s.run->canRetry());
    s.run->retry();
    QVERIFY(s.finish());
    QVERIFY(s.steps() == std::vector(3, Step::Connected));
    QCOMPARE(s.run->items().front().tokenRemains, mayRemain);
    QCOMPARE(s.fixture.backend.server.count("POST", CreatePath), 4);
    QVERIFY(s.isConnected(1) && !s.run->canRetry());
}

void TestSubAccountRun::neverRepeatsACreation()
{
    // The server acts, and its answer does not arrive.
    Setup s(1);
    s.fixture.run->http.setLimits({.maxTries = 4});
    s.fixture.backend.whenAsked(CreatePath, [&] {
        (void)s.fixture.backend.makeToken(PlayedBackend::sub(1), SubAccountRun::tokenName());
        s.fixture.backend.fault(CreatePath, {.fault = ReplyFault::HangBeforeHeaders});
    });
    s.run->start();
    QTRY_COMPARE(s.made(1), 1);
    s.fixture.drain();
    s.fixture.clock.advance(Deadlines{}.total + 1s);
    s.fixture.drain();
    s.fixture.clock.advance(60s);
    QVERIFY(s.finish());
    QVERIFY(s.steps() == std::vector{Step::Failed});
    QCOMPARE(s.run->items().front().problem->kind, ProblemKind::TimedOut);
    QVERIFY(s.run->items().front().tokenRemains);
    QCOMPARE(s.fixture.backend.server.count("POST", CreatePath), 1);
    QCOMPARE(s.made(1), 1);
}

void TestSubAccountRun::keepsNoTokenOfAnotherAccount_data()
{
    QTest::addColumn<bool>("known");
    QTest::newRow("the main account's own") << true;
    QTest::newRow("a new one of another account") << false;
}

void TestSubAccountRun::keepsNoTokenOfAnotherAccount()
{
    QFETCH(bool, known);
    Setup s(2);
    const Secret other = known ? s.fixture.backend.token()
                               : s.fixture.backend.makeToken(PlayedBackend::sub(2), u"Other"_s);
    s.fixture.backend.fault(CreatePath,
                            {.body = R"({"id":77,"name":"Tokendeck","token":")"
                                 + other.exposedText().toByteArray() + R"("})"});
    connect(s.run.get(), &SubAccountRun::itemChanged, this, [&](int index) {
        if (s.run->items()[size_t(index)].step == Step::Failed)
            s.fixture.backend.clearFaults();
    });
    s.run->start();
    QVERIFY(s.finish());
    QVERIFY(s.steps() == (std::vector{Step::Failed, Step::Connected}));
    QCOMPARE(s.run->items()[0].problem->kind, ProblemKind::Contradictory);
    // Where the token is, whoami has told.
    QCOMPARE(s.run->items()[0].tokenRemains, known);
    QCOMPARE(s.run->items()[0].actsFor.has_value(), !known);
    if (!known)
        QCOMPARE(s.run->items()[0].actsFor->accountId, PlayedBackend::sub(2));
    QVERIFY(!s.fixture.run->connections.find(s.fixture.backend.url(), PlayedBackend::sub(1)));
    // Nothing is deleted because of it.
    QCOMPARE(s.fixture.backend.server.count("DELETE", "/v1/api-tokens/77"), 0);
    QCOMPARE(s.fixture.vault.count(), 2);
}

void TestSubAccountRun::asksAgainForWhomATokenActs()
{
    Setup s(1);
    const AccountId sub = PlayedBackend::sub(1);
    s.fixture.backend.fault("/v2/whoami", {.status = 401, .body = "{}"}, sub);
    s.run->start();
    QTRY_VERIFY(s.fixture.backend.server.count("GET", "/v2/whoami") > 0
                && s.fixture.run->http.inFlight() == 0);
    QVERIFY(s.steps() == std::vector{Step::Creating});
    s.fixture.backend.clearFaults();
    QTRY_VERIFY(s.fixture.clock.nextDelay() >= 0ms);
    s.fixture.clock.advance(s.fixture.clock.nextDelay());
    QVERIFY(s.finish());
    QVERIFY(s.steps() == std::vector{Step::Connected});
    QCOMPARE(s.fixture.backend.server.count("POST", CreatePath), 1);
}

void TestSubAccountRun::takesTheTokenBackWhenItCannotBeKept_data()
{
    QTest::addColumn<bool>("backendDeletes");
    QTest::newRow("the backend deletes") << true;
    QTest::newRow("the backend does not") << false;
}

void TestSubAccountRun::takesTheTokenBackWhenItCannotBeKept()
{
    QFETCH(bool, backendDeletes);
    Setup s;
    connect(s.run.get(), &SubAccountRun::itemChanged, this, [&](int index) {
        const SubAccountRun::Item &item = s.run->items()[size_t(index)];
        // The second account's token cannot be kept.
        if (index == 1 && item.step == Step::Creating) {
            s.fixture.vault.failWith(Problem{.kind = ProblemKind::KeychainLocked});
            if (!backendDeletes)
                s.fixture.backend.whenAsked(CreatePath, [&] {
                    const qint32 next = s.fixture.backend.tokens(item.account).back().id;
                    for (qint32 id = next; id < next + 1000; ++id)
                        s.fixture.backend.fault("/v1/api-tokens/" + QByteArray::number(id),
                                                {.status = 405, .body = "{}"});
                });
        }
    });
    s.run->start();
    QVERIFY(s.finish());
    // What could not be kept once would not be kept the next time: no token is made for it.
    QVERIFY(s.steps() == (std::vector{Step::Connected, Step::Failed, Step::Cancelled}));
    QCOMPARE(s.run->items()[1].problem->kind, ProblemKind::KeychainLocked);
    QCOMPARE(s.run->items()[1].tokenRemains, !backendDeletes);
    QCOMPARE(s.run->items()[2].problem->kind, ProblemKind::KeychainLocked);
    QVERIFY(s.isConnected(1));
    QCOMPARE(s.made(2), backendDeletes ? 0 : 1);
    QCOMPARE(s.made(3), 0);
    QCOMPARE(s.fixture.vault.count(), 2);
    QVERIFY(!s.fixture.run->connections.find(s.fixture.backend.url(), PlayedBackend::sub(2)));
}

void TestSubAccountRun::takesBackWhatWasConnectedMeanwhile()
{
    Setup s(2);
    // Somebody adds the first account by hand while its token is being made.
    std::optional<Outcome<ConnectionId>> byHand;
    s.fixture.backend.whenAsked(CreatePath, [&] {
        s.fixture.run->connections.add(
            s.fixture.candidate(PlayedBackend::sub(1)), &s.fixture.context,
            [&](const Outcome<ConnectionId> &outcome) { byHand = outcome; });
    });
    s.run->start();
    QVERIFY(s.finish());
    QVERIFY(byHand && *byHand);
    QVERIFY(s.steps() == (std::vector{Step::Failed, Step::Connected}));
    QCOMPARE(s.run->items()[0].problem->kind, ProblemKind::InvalidInput);
    QVERIFY(!s.run->items()[0].tokenRemains);
    QCOMPARE(s.made(1), 0);
    QVERIFY(s.isConnected(2));
    QCOMPARE(s.fixture.vault.count(), 3);
}

void TestSubAccountRun::cancelBetweenSteps()
{
    Setup s;
    connect(s.run.get(), &SubAccountRun::itemChanged, this, [&](int index) {
        if (index == 0 && s.run->items()[0].step == Step::Connected)
            s.run->cancel();
    });
    s.run->start();
    QVERIFY(s.finish());
    QVERIFY(s.steps() == (std::vector{Step::Connected, Step::Cancelled, Step::Cancelled}));
    QCOMPARE(s.fixture.backend.server.count("POST", CreatePath), 1);
    QVERIFY(s.isConnected(1));
    QCOMPARE(s.made(2), 0);
    QCOMPARE(s.finished.size(), 1);
}

void TestSubAccountRun::cancelWhileCreating()
{
    Setup s(2);
    s.fixture.backend.fault(CreatePath, {.body = "{}", .held = true});
    s.run->start();
    QTRY_COMPARE(s.fixture.backend.server.heldCount(), 1);
    s.run->cancel();
    QVERIFY(s.finish());
    QVERIFY(s.steps() == (std::vector{Step::Cancelled, Step::Cancelled}));
    // The request had left: whether the token is there is not known.
    QVERIFY(s.run->items()[0].tokenRemains);
    QVERIFY(!s.run->items()[1].tokenRemains);
    QCOMPARE(s.fixture.vault.count(), 1);
    QCOMPARE(s.fixture.run->http.inFlight(), 0);
}

void TestSubAccountRun::cancelWhileStoring()
{
    Setup s(2);
    s.fixture.vault.setHeld(true);
    s.run->start();
    QTRY_COMPARE(s.fixture.vault.heldCount(), 1);
    s.run->cancel();
    s.fixture.vault.setHeld(false);
    QVERIFY(s.finish());
    QVERIFY(s.steps() == (std::vector{Step::Connected, Step::Cancelled}));
    QVERIFY(s.isConnected(1));
    QCOMPARE(s.made(1), 1);
    QCOMPARE(s.made(2), 0);
}

void TestSubAccountRun::lockEndsIt()
{
    Setup s(2);
    s.fixture.vault.setHeld(true);
    s.run->start();
    QTRY_COMPARE(s.fixture.vault.heldCount(), 1);
    s.fixture.run->connections.lock();
    s.fixture.vault.setHeld(false);
    QVERIFY(s.finish());
    QVERIFY(s.steps() == (std::vector{Step::Connected, Step::Cancelled}));
    // It is kept, and locked as the others are.
    const auto sub =
        s.fixture.run->connections.find(s.fixture.backend.url(), PlayedBackend::sub(1));
    QVERIFY(sub);
    QCOMPARE(s.fixture.info(*sub).state, ConnectionState::Locked);
    QVERIFY(!s.fixture.run->credentials.has(*sub));
    QCOMPARE(s.fixture.vault.count(), 2);
    QCOMPARE(s.made(2), 0);
}

void TestSubAccountRun::removalOfTheMainConnectionEndsIt()
{
    Setup s(2);
    s.fixture.vault.setHeld(true);
    s.run->start();
    QTRY_COMPARE(s.fixture.vault.heldCount(), 1);
    s.fixture.run->connections.remove(s.main, &s.fixture.context, [](const VoidOutcome &) {});
    s.fixture.vault.setHeld(false);
    QVERIFY(s.finish());
    QVERIFY(s.steps() == (std::vector{Step::Failed, Step::Cancelled}));
    QVERIFY(!s.run->items()[0].tokenRemains);
    QCOMPARE(s.made(1), 0);
    s.fixture.drain();
    QCOMPARE(s.fixture.vault.count(), 0);
    QVERIFY(s.fixture.run->workspace.connections().empty());
}

void TestSubAccountRun::unreadableAccountsEndIt()
{
    Setup s;
    s.fixture.backend.fault("/v1/associated-accounts", {.status = 500, .body = "{}"});
    s.run->start();
    QVERIFY(s.finish());
    QCOMPARE(s.run->problem()->kind, ProblemKind::ServerFailed);
    QVERIFY(s.run->items().empty());
    QCOMPARE(s.fixture.backend.server.count("POST", CreatePath), 0);
    s.fixture.backend.clearFaults();
    s.run->retry();
    QVERIFY(s.finish());
    QVERIFY(!s.run->problem() && s.steps() == std::vector(3, Step::Connected));
}

void TestSubAccountRun::endsWithoutAToken()
{
    Setup s;
    s.fixture.run->connections.lock();
    s.run->start();
    QVERIFY(!s.run->isFinished());
    QVERIFY(s.finish());
    QCOMPARE(s.run->problem()->kind, ProblemKind::Cancelled);
}

QTEST_GUILESS_MAIN(TestSubAccountRun)
#include "tst_sub_account_run.moc"
