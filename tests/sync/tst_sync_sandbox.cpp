// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/sandbox.h"
#include "tests/sync/sync_fixture.h"

using namespace tokendeck;
using namespace tokendeck::test;
using namespace Qt::StringLiterals;
using Step = SubAccountRun::Step;

//! The services against the sandbox: what an admin's first minute does, and what the backend holds
//! when a step of it fails.
class TestSyncSandbox : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void checksTheMainAccount();
    void refusesAnUnknownToken();
    void bringsEveryListWithoutAProblem();
    void connectsTheSubAccounts();
    void lostAnswerLeavesOneToken();
    void deletesWhatCannotBeKept();

private:
    //! Adds the main account's connection and waits for its lists.
    [[nodiscard]] ConnectionId connectMain();
    [[nodiscard]] bool settle() const;
    [[nodiscard]] std::unique_ptr<SubAccountRun> finishedRun(const ConnectionId &main);
    //! How many tokens of the run the sandbox holds in \p account.
    [[nodiscard]] int tokensMade(const ConnectionId &main, AccountId account);
    template <typename T, typename Start> [[nodiscard]] std::optional<T> answerTo(Start start)
    {
        std::optional<Outcome<T>> answer;
        start([&](const Outcome<T> &outcome) { answer = outcome; });
        if (!QTest::qWaitFor([&] { return answer.has_value(); }, 10000) || !*answer)
            return std::nullopt;
        return **answer;
    }
    [[nodiscard]] int createRequests() const
    {
        return int(std::ranges::count_if(m_sandbox->journal()->requests(),
                                         [](const sandbox::RequestRecord &record) {
                                             return record.path == "/v1/api-tokens/sub-account"_L1;
                                         }));
    }

    SystemClock m_clock;
    Background m_background;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Sandbox> m_sandbox;
    std::unique_ptr<MemoryVault> m_vault;
    std::unique_ptr<Run> m_run;
    SandboxAccess m_access;
};

void TestSyncSandbox::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_vault = std::make_unique<MemoryVault>();
    m_sandbox = std::make_unique<Sandbox>();
    const Outcome<SandboxAccess> access = m_sandbox->start({});
    QVERIFY(access);
    m_access = *access;
    m_run = std::make_unique<Run>(m_clock, m_background, *m_vault, m_folder->filePath(u"c.json"_s),
                                  HttpLimits{.maxTries = 4});
    m_run->connections.unlock();
}

void TestSyncSandbox::cleanup()
{
    m_run.reset();
    m_sandbox.reset();
}

bool TestSyncSandbox::settle() const
{
    return QTest::qWaitFor(
        [this] {
            for (const ConnectionInfo &info : m_run->workspace.connections()) {
                for (const ListKind kind : AllListKinds) {
                    if (m_run->workspace.status(info.connection.id, kind).refreshing)
                        return false;
                }
            }
            return m_run->http.inFlight() == 0;
        },
        20000);
}

ConnectionId TestSyncSandbox::connectMain()
{
    const auto report = answerTo<CandidateReport>([&](auto done) {
        m_run->connections.check({m_access.url, m_access.apiToken}, this, done);
    });
    if (!report)
        return {};
    const auto id = answerTo<ConnectionId>([&](auto done) {
        m_run->connections.add({.candidate = {m_access.url, m_access.apiToken},
                                .identity = report->identity,
                                .name = report->identity.accountName},
                               this, done);
    });
    return id && settle() ? *id : ConnectionId();
}

std::unique_ptr<SubAccountRun> TestSyncSandbox::finishedRun(const ConnectionId &main)
{
    auto run = std::make_unique<SubAccountRun>(main, m_run->access, m_run->connections, m_clock);
    run->start();
    (void)QTest::qWaitFor([&] { return run->isFinished(); }, 20000);
    return run;
}

int TestSyncSandbox::tokensMade(const ConnectionId &main, AccountId account)
{
    const ApiAccess access =
        *m_run->credentials.access(m_run->workspace.connection(main)->connection);
    // A token of the account's own is needed to look.
    const auto look = answerTo<ApiToken>([&](auto done) {
        m_run->api.createSubAccountApiToken(access, account, u"Look"_s, this, done);
    });
    if (!look)
        return -1;
    const auto tokens = answerTo<std::vector<ApiToken>>([&](auto done) {
        m_run->api.apiTokens(Credentials::accessWith(m_access.url, look->token, account), this,
                             done);
    });
    return tokens ? int(std::ranges::count(*tokens, SubAccountRun::tokenName(), &ApiToken::name))
                  : -1;
}

void TestSyncSandbox::checksTheMainAccount()
{
    const auto report = answerTo<CandidateReport>([&](auto done) {
        m_run->connections.check({m_access.url, m_access.apiToken}, this, done);
    });
    QVERIFY(report);
    QCOMPARE(report->identity.accountId, m_access.accountId);
    QVERIFY(report->mainAccount);
    QCOMPARE(report->subAccounts, 6);
}

void TestSyncSandbox::refusesAnUnknownToken()
{
    std::optional<Outcome<CandidateReport>> answer;
    m_run->connections.check({m_access.url, Secret("6c36aaaa-bbbb-4ccc-8ddd-eeee12347d87")}, this,
                             [&](const Outcome<CandidateReport> &outcome) { answer = outcome; });
    QTRY_VERIFY(answer.has_value());
    QVERIFY(!*answer);
    QCOMPARE(answer->error().kind, ProblemKind::Unauthorized);
}

void TestSyncSandbox::bringsEveryListWithoutAProblem()
{
    const ConnectionId id = connectMain();
    QVERIFY(id.isValid());
    for (const ListKind kind : AllListKinds) {
        QVERIFY(!m_run->workspace.status(id, kind).problem);
        QVERIFY(m_run->workspace.status(id, kind).syncedAt);
    }
    const auto accounts = m_run->workspace.rows<Account>(id);
    const auto countOf = [&](AccountType type) {
        return std::ranges::count(*accounts, type, &Account::type);
    };
    QCOMPARE(countOf(AccountType::Main), 1);
    QCOMPARE(countOf(AccountType::Sub), 6);
    QCOMPARE(countOf(AccountType::Metrics), 1);
    QCOMPARE(countOf(AccountType::Tracing), 1);
    QCOMPARE(countOf(AccountType::Security), 1);
    QVERIFY(std::ranges::all_of(*accounts, [](const Account &account) {
        return account.type == AccountType::Main || account.ownerId.has_value();
    }));
    QVERIFY(!m_run->workspace.rows<SharedToken>(id)->empty());
    QVERIFY(!m_run->workspace.rows<Filter>(id)->empty());
    QVERIFY(!m_run->workspace.rows<ShippingToken>(id)->empty());
    QVERIFY(!m_run->workspace.rows<ApiToken>(id)->empty());
    QCOMPARE(m_run->workspace.connection(id)->listsApiTokens, std::optional(true));
    QVERIFY(m_run->workspace.connection(id)->shippingLimits->maxAllowed > 0);
}

void TestSyncSandbox::connectsTheSubAccounts()
{
    const ConnectionId main = connectMain();
    QVERIFY(main.isValid());
    const auto run = finishedRun(main);
    QVERIFY(!run->problem());
    QCOMPARE(run->count(Step::Connected), 6);
    QCOMPARE(run->items().size(), size_t(6));
    QCOMPARE(createRequests(), 6);
    QVERIFY(settle());
    const std::vector<ConnectionId> family = m_run->workspace.family(main);
    QCOMPARE(family.size(), size_t(7));
    for (const ConnectionId &id : family) {
        QCOMPARE(m_run->workspace.connection(id)->state, ConnectionState::Ready);
        for (const ListKind kind : AllListKinds) {
            const ListStatus status = m_run->workspace.status(id, kind);
            QVERIFY2(!status.problem,
                     status.problem ? qPrintable(status.problem->serverMessage) : "");
            QVERIFY(status.syncedAt);
        }
        if (id == main)
            continue;
        QCOMPARE(m_run->workspace.rows<Account>(id)->size(), size_t(1));
        QCOMPARE(std::ranges::count(*m_run->workspace.rows<ApiToken>(id),
                                    SubAccountRun::tokenName(), &ApiToken::name),
                 1);
    }
    // A second run has nothing to do.
    const auto again = finishedRun(main);
    QCOMPARE(again->count(Step::Skipped), 6);
    QCOMPARE(createRequests(), 6);
}

void TestSyncSandbox::lostAnswerLeavesOneToken()
{
    const ConnectionId main = connectMain();
    QVERIFY(main.isValid());
    m_sandbox->addFault({.method = "POST",
                         .path = u"/v1/api-tokens/sub-account"_s,
                         .kind = sandbox::FaultKind::Cut,
                         .moment = sandbox::FaultMoment::After,
                         .first = 2,
                         .times = 1});
    const auto run = finishedRun(main);
    QCOMPARE(run->count(Step::Connected), 5);
    QCOMPARE(run->count(Step::Failed), 1);
    const SubAccountRun::Item &failed = run->items()[1];
    QCOMPARE(failed.step, Step::Failed);
    QCOMPARE(failed.problem->delivery, Delivery::Unknown);
    QVERIFY(failed.tokenRemains);
    QCOMPARE(createRequests(), 6);
    m_sandbox->clearFaults();
    QCOMPARE(tokensMade(main, failed.account), 1);
    QVERIFY(!m_run->connections.find(m_access.url, failed.account));
}

void TestSyncSandbox::deletesWhatCannotBeKept()
{
    const ConnectionId main = connectMain();
    QVERIFY(main.isValid());
    m_vault->failWith(Problem{.kind = ProblemKind::KeychainMissing});
    const auto run = finishedRun(main);
    QCOMPARE(run->count(Step::Failed), 1);
    QCOMPARE(run->count(Step::Cancelled), 5);
    QVERIFY(!run->items()[0].tokenRemains);
    QCOMPARE(createRequests(), 1);
    for (const SubAccountRun::Item &item : run->items())
        QCOMPARE(tokensMade(main, item.account), 0);
    QCOMPARE(m_vault->count(), 1);
}

QTEST_GUILESS_MAIN(TestSyncSandbox)
#include "tst_sync_sandbox.moc"
