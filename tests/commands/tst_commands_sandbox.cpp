// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/base/journal.h"
#include "services/sandbox/sandbox.h"
#include "services/sync/commands/command_run.h"
#include "services/sync/runs/command_runner.h"
#include "tests/support/drain.h"
#include "tests/sync/sync_fixture.h"

#include <algorithm>

using namespace tokendeck;
using namespace tokendeck::test;
using namespace Qt::StringLiterals;

//! Commands against the sandbox's own sample, on the computer's clock and with the application's
//! own limits.
class TestCommandsSandbox : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void createsAndDeletesAFilteredToken();
    void replacesAFilterOfSeveralTokens();

private:
    [[nodiscard]] bool settle();
    [[nodiscard]] CommandReport reportOf(const Change &change);
    template <typename Row> [[nodiscard]] std::vector<Row> rows()
    {
        return settle() ? *m_run->workspace.rows<Row>(m_main) : std::vector<Row>();
    }
    template <typename Row> [[nodiscard]] std::optional<Row> named(const QString &name)
    {
        const std::vector<Row> all = rows<Row>();
        const auto found = std::ranges::find(all, name, &Row::name);
        return found == all.end() ? std::nullopt : std::optional(*found);
    }
    [[nodiscard]] Filter filterOf(const QString &field, const QString &value);
    [[nodiscard]] std::vector<SharedToken> tokensWith(FilterId filter);
    [[nodiscard]] int requests(const QByteArray &method, const QString &path) const;
    [[nodiscard]] QStringList everUnfiltered() const;

    SystemClock m_clock;
    Background m_background;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Sandbox> m_sandbox;
    std::unique_ptr<MemoryVault> m_vault;
    std::unique_ptr<Run> m_run;
    std::unique_ptr<ActivityLog> m_activities;
    std::unique_ptr<CommandRunner> m_runner;
    ConnectionId m_main;
};

void TestCommandsSandbox::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_vault = std::make_unique<MemoryVault>();
    m_sandbox = std::make_unique<Sandbox>();
    const Outcome<SandboxAccess> access = m_sandbox->start({});
    QVERIFY(access);
    m_run = std::make_unique<Run>(m_clock, m_background, *m_vault, m_folder->filePath(u"c.json"_s),
                                  HttpLimits{});
    m_run->connections.unlock();
    std::optional<Outcome<ConnectionId>> added;
    m_run->connections.add({.candidate = {access->url, access->apiToken},
                            .identity = {access->accountId, access->accountName},
                            .name = access->accountName},
                           this, [&](const Outcome<ConnectionId> &id) { added = id; });
    QTRY_VERIFY(added.has_value());
    QVERIFY(added->has_value());
    m_main = **added;
    QVERIFY(settle());
    m_activities = std::make_unique<ActivityLog>(m_folder->filePath(u"activity"_s), m_background);
    m_runner = std::make_unique<CommandRunner>(m_run->workspace, m_run->access, m_run->sync,
                                               *m_activities, m_clock);
    m_sandbox->journal()->clear();
}

void TestCommandsSandbox::cleanup()
{
    m_runner.reset();
    m_activities.reset();
    m_run.reset();
    m_sandbox.reset();
}

bool TestCommandsSandbox::settle()
{
    const bool idle = QTest::qWaitFor(
        [this] {
            return m_run->http.inFlight() == 0
                && std::ranges::none_of(AllListKinds, [this](ListKind kind) {
                       return m_run->workspace.status(m_main, kind).refreshing;
                   });
        },
        20000);
    drain({.jobs = &m_background});
    return idle;
}

CommandReport TestCommandsSandbox::reportOf(const Change &change)
{
    CommandReport report;
    bool finished = false;
    CommandRun *run = m_runner->run({m_main, change});
    connect(run, &CommandRun::finished, this, [&, run] {
        report = run->report();
        finished = true;
    });
    return QTest::qWaitFor([&] { return finished; }, 30000) ? report : CommandReport{};
}

Filter TestCommandsSandbox::filterOf(const QString &field, const QString &value)
{
    for (const Filter &filter : rows<Filter>()) {
        if (filter.field == field && filter.value == value)
            return filter;
    }
    return {};
}

std::vector<SharedToken> TestCommandsSandbox::tokensWith(FilterId filter)
{
    std::vector<SharedToken> found;
    for (const SharedToken &token : rows<SharedToken>()) {
        if (std::ranges::find(token.filters, filter) != token.filters.end())
            found.push_back(token);
    }
    return found;
}

int TestCommandsSandbox::requests(const QByteArray &method, const QString &path) const
{
    return int(std::ranges::count_if(m_sandbox->journal()->requests(),
                                     [&](const sandbox::RequestRecord &record) {
                                         return record.method == method && record.path == path;
                                     }));
}

QStringList TestCommandsSandbox::everUnfiltered() const
{
    QStringList found;
    for (const sandbox::TokenState &state : m_sandbox->journal()->tokenStates()) {
        if (state.isUnfiltered())
            found.append(QString::number(state.token.value()));
    }
    return found;
}

void TestCommandsSandbox::createsAndDeletesAFilteredToken()
{
    const Filter filter = filterOf(u"env"_s, u"prod"_s);
    QVERIFY(filter.id.isValid());
    const CommandReport made =
        reportOf(CreateSharedToken{{.name = u"Wall"_s, .filters = {filter.id}}});
    QCOMPARE(made.state, CommandState::Done);
    const auto token = named<SharedToken>(u"Wall"_s);
    QVERIFY(token);
    QCOMPARE(made.createdId, token->id.value());
    QCOMPARE(token->filters, std::vector{filter.id});
    QVERIFY(!token->token.isEmpty());
    QCOMPARE(requests("POST", u"/v1/shared-tokens"_s), 1);

    const CommandReport gone = reportOf(DeleteSharedToken{token->id, token->name});
    QCOMPARE(gone.state, CommandState::Done);
    QVERIFY(!named<SharedToken>(u"Wall"_s));
    QCOMPARE(m_activities->entries().size(), size_t(2));
    QCOMPARE(m_activities->entries().front().action, ActivityAction::DeleteSharedToken);
    QCOMPARE(m_activities->entries().front().outcome, ActivityOutcome::Done);

    // Whoever deletes it again is told that it is gone.
    const CommandReport again = reportOf(DeleteSharedToken{token->id, token->name});
    QCOMPARE(again.state, CommandState::Done);
    QVERIFY(again.note(NoteKind::AlreadyGone));
}

void TestCommandsSandbox::replacesAFilterOfSeveralTokens()
{
    const Filter old = filterOf(u"env"_s, u"prod"_s);
    const std::vector<SharedToken> before = tokensWith(old.id);
    QVERIFY(before.size() >= 3);
    const CommandReport report =
        reportOf(ReplaceFilter{old, {u"env"_s, u"production"_s, u"Production only"_s}});
    QCOMPARE(report.state, CommandState::Done);
    const Filter made = filterOf(u"env"_s, u"production"_s);
    QCOMPARE(report.createdId, made.id.value());
    QVERIFY(!filterOf(u"env"_s, u"prod"_s).id.isValid());
    const std::vector<SharedToken> after = tokensWith(made.id);
    QCOMPARE(after.size(), before.size());
    for (size_t i = 0; i < before.size(); ++i) {
        QCOMPARE(after[i].id, before[i].id);
        QCOMPARE(after[i].filters.size(), before[i].filters.size());
        QCOMPARE(after[i].filterOperator, before[i].filterOperator);
    }
    QCOMPARE(everUnfiltered(), QStringList());
    QCOMPARE(requests("POST", u"/v1/shared-tokens/filters"_s), 1);
}

QTEST_GUILESS_MAIN(TestCommandsSandbox)
#include "tst_commands_sandbox.moc"
