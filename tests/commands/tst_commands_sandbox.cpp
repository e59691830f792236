// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/journal.h"
#include "services/sandbox/sandbox.h"
#include "services/sync/command_run.h"
#include "services/sync/command_runner.h"
#include "tests/sync/sync_fixture.h"

#include <algorithm>

using namespace tokendeck;
using namespace tokendeck::test;
using namespace Qt::StringLiterals;

//! Commands against the sandbox: what the backend holds afterwards, and that no token that had a
//! filter ever was without one, whichever request of a replacement fails and how.
class TestCommandsSandbox : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void createsAndDeletesAFilteredToken();
    void waitingDeleteCanBeTakenBack();
    void protectsTheLastEnabledShippingToken();
    void doesNotOverwriteWhatChangedMeanwhile();
    void replacesAFilterOfSeveralTokens();
    void neverUncoversATokenWhileReplacing_data();
    void neverUncoversATokenWhileReplacing();

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
    // A single try, so that each fault is a failure.
    m_run = std::make_unique<Run>(m_clock, m_background, *m_vault, m_folder->filePath(u"c.json"_s),
                                  HttpLimits{.maxTries = 1});
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
    m_runner = std::make_unique<CommandRunner>(m_run->workspace, m_run->api, m_run->credentials,
                                               m_run->sync, *m_activities, m_clock);
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
    // Lists are compared on the background: what was brought in is there after a turn of it.
    bool compared = false;
    m_background.run(
        this, [] { return true; }, [&](bool) { compared = true; });
    return idle && QTest::qWaitFor([&] { return compared; }, 20000);
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

void TestCommandsSandbox::waitingDeleteCanBeTakenBack()
{
    const SharedToken token = rows<SharedToken>().front();
    CommandRun *run = m_runner->runLater({m_main, DeleteSharedToken{token.id, token.name}},
                                         std::chrono::hours(1));
    QCOMPARE(run->report().state, CommandState::Waiting);
    CommandState last = CommandState::Waiting;
    connect(run, &CommandRun::finished, this, [&, run] { last = run->report().state; });
    QVERIFY(m_runner->undo(run));
    QTRY_COMPARE(last, CommandState::Dropped);
    QVERIFY(settle());
    QCOMPARE(requests("DELETE", u"/v1/shared-tokens/%1"_s.arg(token.id.value())), 0);
    QVERIFY(named<SharedToken>(token.name));
}

void TestCommandsSandbox::protectsTheLastEnabledShippingToken()
{
    std::vector<ShippingToken> enabled = rows<ShippingToken>();
    std::erase_if(enabled, [](const ShippingToken &token) { return !token.enabled; });
    QVERIFY(enabled.size() > 1);
    while (enabled.size() > 1) {
        const ShippingToken token = enabled.back();
        enabled.pop_back();
        QCOMPARE(reportOf(SetShippingTokenEnabled{token.id, token.name, false}).state,
                 CommandState::Done);
    }
    const ShippingToken last = enabled.front();
    const CommandReport report = reportOf(DeleteShippingToken{last.id, last.name});
    QCOMPARE(report.state, CommandState::Failed);
    QVERIFY(report.problem);
    QCOMPARE(report.problem->kind, ProblemKind::Protected);
    QCOMPARE(requests("DELETE", u"/v1/log-shipping/tokens/%1"_s.arg(last.id.value())), 0);
    QVERIFY(named<ShippingToken>(last.name));
}

void TestCommandsSandbox::doesNotOverwriteWhatChangedMeanwhile()
{
    const auto token = named<SharedToken>(u"Board status wall"_s);
    QVERIFY(token);
    const SharedTokenBase seen = SharedTokenBase::of(*token);
    // Another window takes one filter away.
    QCOMPARE(reportOf(AttachFilters{.base = seen, .detach = {token->filters.back()}}).state,
             CommandState::Done);
    const CommandReport late =
        reportOf(EditSharedToken{seen, {.filters = {token->filters.back()}}});
    QCOMPARE(late.state, CommandState::Failed);
    QVERIFY(late.problem);
    QCOMPARE(late.problem->kind, ProblemKind::ChangedMeanwhile);
    QCOMPARE(named<SharedToken>(u"Board status wall"_s)->filters,
             std::vector{token->filters.front()});
    QCOMPARE(everUnfiltered(), QStringList());
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

void TestCommandsSandbox::neverUncoversATokenWhileReplacing_data()
{
    QTest::addColumn<QString>("fault");
    // Each request of a replacement, each way to fail.
    const QStringList steps{
        u"GET /v1/shared-tokens nth=1"_s,          u"GET /v1/shared-tokens/filters nth=1"_s,
        u"POST /v1/shared-tokens/filters nth=1"_s, u"PUT /v1/shared-tokens/* nth=1"_s,
        u"PUT /v1/shared-tokens/* nth=2"_s,        u"PUT /v1/shared-tokens/* nth=3"_s,
        u"GET /v1/shared-tokens nth=2"_s,          u"DELETE /v1/shared-tokens/filters/* nth=1"_s,
    };
    const QStringList ways{u"status=403"_s,      u"status=500"_s,     u"status=500 when=after"_s,
                           u"cut when=before"_s, u"cut when=after"_s, u"garbage"_s};
    for (const QString &step : steps) {
        const qsizetype options = step.indexOf(u" nth"_s);
        for (const QString &way : ways) {
            for (const QString &times : {u" times=1"_s, QString()}) {
                const QString fault =
                    step.first(options) + u' ' + way + step.sliced(options) + times;
                QTest::newRow(qPrintable(fault)) << fault;
            }
        }
    }
}

void TestCommandsSandbox::neverUncoversATokenWhileReplacing()
{
    QFETCH(QString, fault);
    const Filter old = filterOf(u"env"_s, u"prod"_s);
    const size_t covered = tokensWith(old.id).size();
    const Outcome<sandbox::Fault> planned = sandbox::faultFromSpec(fault);
    QVERIFY2(planned, planned ? "" : qPrintable(planned.error().detail));
    m_sandbox->addFault(*planned);

    const CommandReport report = reportOf(ReplaceFilter{old, {u"env"_s, u"production"_s, {}}});
    QVERIFY(report.isFinal());
    m_sandbox->clearFaults();
    QCOMPARE(everUnfiltered(), QStringList());
    QVERIFY(requests("POST", u"/v1/shared-tokens/filters"_s) <= 1);

    m_run->sync.refresh(m_main);
    const Filter made = filterOf(u"env"_s, u"production"_s);
    const bool oldIsThere = filterOf(u"env"_s, u"prod"_s).id.isValid();
    const size_t withOld = tokensWith(old.id).size();
    const size_t withNew = made.id.isValid() ? tokensWith(made.id).size() : 0;
    QCOMPARE(withOld + withNew, covered);
    if (report.state == CommandState::Done)
        QCOMPARE(withNew, covered);
    // A token that still has the old filter keeps it.
    QVERIFY(oldIsThere || withOld == 0);
    // What was left behind is said.
    if (report.state == CommandState::Failed && withNew > 0)
        QVERIFY(report.note(NoteKind::TokenMoved) || report.note(NoteKind::TokenUncertain)
                || report.note(NoteKind::OldFilterRemains));
    QCOMPARE(m_activities->entries().size(), size_t(1));
}

QTEST_GUILESS_MAIN(TestCommandsSandbox)
#include "tst_commands_sandbox.moc"
