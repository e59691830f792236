// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/insight/carry/carry_source.h"
#include "services/sandbox/base/journal.h"
#include "services/sandbox/sandbox.h"
#include "services/sync/runs/carry_run.h"
#include "services/sync/runs/carry_target.h"
#include "tests/support/drain.h"
#include "tests/sync/sync_fixture.h"

#include <QDirIterator>
#include <QSignalSpy>

#include <algorithm>
#include <array>

using namespace tokendeck;
using namespace tokendeck::test;
using namespace Qt::StringLiterals;

//! Filters and shared tokens that go from one backend to two others over HTTP.
class TestCarryRun : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void carriesTokensWithTheirFilters();
    void usesWhatIsThere();
    void oneRefusalLeavesTheOthers();
    void withoutAFilterItsTokenIsNotMade();
    void aLostAnswerIsSettled();
    void whatCameMeanwhileIsNotMadeTwice();
    void listsThatCannotBeReadFailTheirAccount();
    void cancelBeginsNoMore();
    void cancelBeforeTheStart();
    void aLockLeavesTheRest();
    void leavesEntriesAndNoSecret();

private:
    static constexpr size_t From = 0;

    [[nodiscard]] bool wait(const std::function<bool()> &until);
    [[nodiscard]] bool settle();
    void connectTo(size_t index);
    //! What another admin makes at once.
    [[nodiscard]] FilterId make(size_t backend, const QString &field, const QString &value);
    void makeToken(size_t backend, const QString &name, const std::vector<FilterId> &filters,
                   FilterOperator filterOperator = FilterOperator::And);
    void addFault(size_t backend, const QString &spec);
    void refreshAll();

    [[nodiscard]] CarrySource source() const;
    [[nodiscard]] std::vector<CarryPlan> plans() const;
    //! Carries the tokens of source() to both other backends.
    void carry(NameTaken nameTaken = NameTaken::Skip);
    [[nodiscard]] bool runToItsEnd();
    //! "state name" of each item in the account at \p backend.
    [[nodiscard]] QStringList states(size_t backend) const;
    //! "name: env: prod AND …" of the shared tokens named so at \p backend.
    [[nodiscard]] QStringList tokensOf(size_t backend, const QString &name);
    [[nodiscard]] int posts(size_t backend, const QString &path) const;
    [[nodiscard]] QStringList everUnfiltered() const;

    std::unique_ptr<FakeClock> m_clock;
    Background m_background;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MemoryVault> m_vault;
    std::array<std::unique_ptr<Sandbox>, 3> m_backends;
    std::array<ConnectionId, 3> m_connections;
    std::unique_ptr<Run> m_run;
    std::unique_ptr<ActivityLog> m_activities;
    std::unique_ptr<CommandRunner> m_runner;
    std::unique_ptr<CarryRun> m_carry;
};

void TestCarryRun::init()
{
    m_clock = std::make_unique<FakeClock>();
    m_folder = std::make_unique<QTemporaryDir>();
    m_vault = std::make_unique<MemoryVault>();
    m_run = std::make_unique<Run>(*m_clock, m_background, *m_vault, m_folder->filePath(u"c.json"_s),
                                  HttpLimits{.maxTries = 1});
    m_run->connections.unlock();
    for (size_t i = 0; i < m_backends.size(); ++i)
        connectTo(i);
    QVERIFY(settle());
    const FilterId prod = make(From, u"env"_s, u"carried"_s);
    const FilterId team = make(From, u"team"_s, u"carried"_s);
    makeToken(From, u"Wall"_s, {prod});
    makeToken(From, u"Portal"_s, {prod, team}, FilterOperator::Or);
    refreshAll();
    m_activities = std::make_unique<ActivityLog>(m_folder->filePath(u"activity"_s), m_background);
    m_runner = std::make_unique<CommandRunner>(m_run->workspace, m_run->access, m_run->sync,
                                               *m_activities, *m_clock);
    for (const auto &backend : m_backends)
        backend->journal()->clear();
}

void TestCarryRun::cleanup()
{
    m_carry.reset();
    m_runner.reset();
    m_activities.reset();
    m_run.reset();
    for (auto &backend : m_backends)
        backend.reset();
}

bool TestCarryRun::wait(const std::function<bool()> &until)
{
    return QTest::qWaitFor(
        [&] {
            // What a command waits for before it asks again comes at once.
            if (m_run->http.inFlight() == 0 && m_clock->nextDelay().count() >= 0 && m_runner
                && m_runner->hasRunning())
                m_clock->advance(m_clock->nextDelay());
            return until();
        },
        20000);
}

bool TestCarryRun::settle()
{
    const bool idle = wait([this] {
        return m_run->http.inFlight() == 0
            && std::ranges::none_of(m_connections, [this](const ConnectionId &id) {
                   return std::ranges::any_of(AllListKinds, [&](ListKind kind) {
                       return m_run->workspace.status(id, kind).refreshing;
                   });
               });
    });
    drain({.jobs = &m_background});
    return idle;
}

void TestCarryRun::connectTo(size_t index)
{
    m_backends[index] = std::make_unique<Sandbox>();
    const Outcome<SandboxAccess> access = m_backends[index]->start({.tokenCount = 0});
    QVERIFY(access);
    std::optional<Outcome<ConnectionId>> added;
    const QString name = u"Acme %1"_s.arg(index);
    m_run->connections.add({.candidate = {access->url, access->apiToken},
                            .identity = {access->accountId, name},
                            .name = name},
                           this, [&](const Outcome<ConnectionId> &id) { added = id; });
    QVERIFY(wait([&] { return added.has_value(); }));
    QVERIFY(added->has_value());
    m_connections[index] = **added;
}

FilterId TestCarryRun::make(size_t backend, const QString &field, const QString &value)
{
    std::optional<Outcome<Filter>> made;
    m_run->api.createFilter(*m_run->access.to(m_connections[backend]),
                            {.field = field, .value = value, .description = {}}, this,
                            [&](Outcome<Filter> filter) { made = std::move(filter); });
    return wait([&] { return made.has_value(); }) && *made ? (*made)->id : FilterId();
}

void TestCarryRun::makeToken(size_t backend, const QString &name,
                             const std::vector<FilterId> &filters, FilterOperator filterOperator)
{
    std::optional<Outcome<SharedToken>> made;
    m_run->api.createSharedToken(*m_run->access.to(m_connections[backend]),
                                 {.name = name,
                                  .filters = filters,
                                  .filterOperator = filterOperator,
                                  .expiresAt = m_clock->now() + std::chrono::days(30)},
                                 this,
                                 [&](Outcome<SharedToken> token) { made = std::move(token); });
    QVERIFY(wait([&] { return made.has_value(); }) && *made);
}

void TestCarryRun::addFault(size_t backend, const QString &spec)
{
    const Outcome<sandbox::Fault> fault = sandbox::faultFromSpec(spec);
    QVERIFY2(fault, qPrintable(spec));
    m_backends[backend]->addFault(*fault);
}

void TestCarryRun::refreshAll()
{
    m_run->sync.refreshAll();
    QVERIFY(settle());
}

CarrySource TestCarryRun::source() const
{
    const Workspace &workspace = m_run->workspace;
    const ConnectionId &id = m_connections[From];
    const CarryTarget lists = carryTargetOf(workspace, id);
    EstateView estate;
    estate.connections.push_back({.connection = workspace.connection(id)->connection});
    estate.connections.front().list<Filter>() = lists.filters;
    estate.connections.front().list<SharedToken>() = lists.tokens;
    std::vector<CarryChoice> chosen;
    for (const SharedToken &token : *lists.tokens.rows) {
        if (token.name == u"Wall" || token.name == u"Portal")
            chosen.push_back({id, token.id.value()});
    }
    return carrySource(estate, ListKind::SharedTokens, chosen, m_clock->now());
}

std::vector<CarryPlan> TestCarryRun::plans() const
{
    std::vector<CarryPlan> made;
    for (size_t i = 1; i < m_connections.size(); ++i)
        made.push_back(planCarry(source(), carryTargetOf(m_run->workspace, m_connections[i]),
                                 NameTaken::Skip));
    return made;
}

void TestCarryRun::carry(NameTaken nameTaken)
{
    m_carry = std::make_unique<CarryRun>(*m_runner, source(), plans(), nameTaken);
}

bool TestCarryRun::runToItsEnd()
{
    QSignalSpy finished(m_carry.get(), &CarryRun::finished);
    m_carry->start();
    return finished.isEmpty() && wait([&] { return !finished.isEmpty(); }) && settle()
        && finished.size() == 1;
}

QStringList TestCarryRun::states(size_t backend) const
{
    static const QStringList words{u"waiting"_s, u"running"_s, u"done"_s, u"used"_s,
                                   u"failed"_s,  u"unknown"_s, u"left"_s, u"skipped"_s};
    QStringList found;
    for (const CarryRun::Item &item : m_carry->items()) {
        const QString name = item.planned.kind == ListKind::SharedTokens
            ? item.planned.name
            : m_carry->source().filters[size_t(item.planned.position)].field;
        if (item.target == m_connections[backend])
            found.append(words[int(item.state)] + u' ' + name);
    }
    return found;
}

QStringList TestCarryRun::tokensOf(size_t backend, const QString &name)
{
    QStringList found;
    const auto filters = m_run->workspace.rows<Filter>(m_connections[backend]);
    for (const SharedToken &token : *m_run->workspace.rows<SharedToken>(m_connections[backend])) {
        if (token.name != name)
            continue;
        QStringList texts;
        for (const FilterId id : token.filters) {
            const Filter *filter = findRow(*filters, id);
            texts.append(filter ? filter->field + u": "_s + filter->value : u"?"_s);
        }
        found.append(
            texts.join(token.filterOperator == FilterOperator::Or ? u" OR "_s : u" AND "_s));
    }
    return found;
}

int TestCarryRun::posts(size_t backend, const QString &path) const
{
    return int(std::ranges::count_if(m_backends[backend]->journal()->requests(),
                                     [&](const sandbox::RequestRecord &record) {
                                         return record.method == "POST" && record.path == path;
                                     }));
}

QStringList TestCarryRun::everUnfiltered() const
{
    QStringList found;
    for (const auto &backend : m_backends) {
        for (const sandbox::TokenState &state : backend->journal()->tokenStates()) {
            if (state.isUnfiltered())
                found.append(QString::number(state.token.value()));
        }
    }
    return found;
}

void TestCarryRun::carriesTokensWithTheirFilters()
{
    carry();
    QVERIFY(runToItsEnd());
    QCOMPARE(m_carry->progress(), (CarryRun::Progress{.total = 8, .made = 8}));
    for (size_t backend = 1; backend < m_backends.size(); ++backend) {
        QCOMPARE(states(backend),
                 (QStringList{u"done env"_s, u"done team"_s, u"done Wall"_s, u"done Portal"_s}));
        QCOMPARE(tokensOf(backend, u"Wall"_s), QStringList(u"env: carried"_s));
        QCOMPARE(tokensOf(backend, u"Portal"_s), QStringList(u"env: carried OR team: carried"_s));
        QCOMPARE(posts(backend, u"/v1/shared-tokens/filters"_s), 2);
    }
    // Each has a text of its own, and the end of the one that it was made from.
    std::vector<Secret> texts;
    for (const ConnectionId &id : m_connections) {
        for (const SharedToken &token : *m_run->workspace.rows<SharedToken>(id)) {
            if (token.name != u"Wall")
                continue;
            texts.push_back(token.token);
            QVERIFY(token.expiresAt.moment());
            QCOMPARE(token.expiresAt, StatedTime(source().tokens.front().expiresAt));
        }
    }
    QCOMPARE(texts.size(), size_t(3));
    QVERIFY(texts[0] != texts[1] && texts[1] != texts[2] && texts[0] != texts[2]);
    QCOMPARE(everUnfiltered(), QStringList());
    QCOMPARE(posts(From, u"/v1/shared-tokens"_s), 0);

    // Once more: nothing is left to be made.
    for (const CarryPlan &plan : plans())
        QCOMPARE(plan.count(), 0);
}

void TestCarryRun::usesWhatIsThere()
{
    (void)make(1, u"env"_s, u"carried"_s);
    refreshAll();
    carry();
    QVERIFY(runToItsEnd());
    QCOMPARE(states(1),
             (QStringList{u"used env"_s, u"done team"_s, u"done Wall"_s, u"done Portal"_s}));
    QCOMPARE(posts(1, u"/v1/shared-tokens/filters"_s), 2); // the other admin's, and the missing one
    QCOMPARE(m_carry->progress(), (CarryRun::Progress{.total = 8, .made = 7, .used = 1}));
}

void TestCarryRun::oneRefusalLeavesTheOthers()
{
    addFault(1, u"POST /v1/shared-tokens status=403 times=1"_s);
    carry();
    QVERIFY(runToItsEnd());
    QCOMPARE(states(1),
             (QStringList{u"done env"_s, u"done team"_s, u"failed Wall"_s, u"done Portal"_s}));
    QCOMPARE(states(2),
             (QStringList{u"done env"_s, u"done team"_s, u"done Wall"_s, u"done Portal"_s}));
    const auto failed =
        std::ranges::find(m_carry->items(), CarryRun::ItemState::Failed, &CarryRun::Item::state);
    QCOMPARE(failed->report.problem->kind, ProblemKind::Forbidden);
    QCOMPARE(m_carry->progress(), (CarryRun::Progress{.total = 8, .made = 7, .failed = 1}));
    // Tried again, it alone is made.
    QCOMPARE(plans()[0].count() + plans()[1].count(), 1);
    carry();
    QVERIFY(runToItsEnd());
    QCOMPARE(tokensOf(1, u"Wall"_s), QStringList(u"env: carried"_s));
    QCOMPARE(tokensOf(1, u"Portal"_s).size(), 1);
}

void TestCarryRun::withoutAFilterItsTokenIsNotMade()
{
    addFault(1, u"POST /v1/shared-tokens/filters status=400 nth=2"_s);
    carry();
    QVERIFY(runToItsEnd());
    QCOMPARE(states(1),
             (QStringList{u"done env"_s, u"failed team"_s, u"done Wall"_s, u"failed Portal"_s}));
    QVERIFY(m_carry->items()[3].lacksFilter);
    QVERIFY(!m_carry->items()[3].command);
    QCOMPARE(tokensOf(1, u"Portal"_s), QStringList());
    QCOMPARE(everUnfiltered(), QStringList());
}

void TestCarryRun::aLostAnswerIsSettled()
{
    addFault(1, u"POST /v1/shared-tokens/filters cut when=after times=1"_s);
    addFault(2, u"POST /v1/shared-tokens cut when=after times=1"_s);
    carry();
    QVERIFY(runToItsEnd());
    QCOMPARE(m_carry->progress(), (CarryRun::Progress{.total = 8, .made = 8}));
    QVERIFY(m_carry->items()[0].report.note(NoteKind::FoundAfterNoAnswer));
    QCOMPARE(tokensOf(1, u"Wall"_s), QStringList(u"env: carried"_s));
    QCOMPARE(tokensOf(2, u"Wall"_s), QStringList(u"env: carried"_s));
    QCOMPARE(posts(1, u"/v1/shared-tokens/filters"_s), 2);
    QCOMPARE(everUnfiltered(), QStringList());
}

void TestCarryRun::whatCameMeanwhileIsNotMadeTwice()
{
    carry();
    // Behind the plan, which the admin has seen by now.
    const FilterId team = make(1, u"team"_s, u"carried"_s);
    makeToken(1, u"Wall"_s, {team});
    QVERIFY(runToItsEnd());
    QCOMPARE(states(1),
             (QStringList{u"done env"_s, u"used team"_s, u"skipped Wall"_s, u"done Portal"_s}));
    QCOMPARE(m_carry->items()[2].planned.skip, std::optional(CarrySkip::NameTaken));
    QCOMPARE(tokensOf(1, u"Wall"_s), QStringList(u"team: carried"_s));
    QCOMPARE(m_carry->progress(),
             (CarryRun::Progress{.total = 8, .made = 6, .used = 1, .skipped = 1}));
}

void TestCarryRun::listsThatCannotBeReadFailTheirAccount()
{
    addFault(1, u"GET /v1/shared-tokens status=403 times=1"_s);
    carry();
    QVERIFY(runToItsEnd());
    QCOMPARE(
        states(1),
        (QStringList{u"failed env"_s, u"failed team"_s, u"failed Wall"_s, u"failed Portal"_s}));
    QCOMPARE(m_carry->items()[0].unread->kind, ProblemKind::Forbidden);
    QCOMPARE(posts(1, u"/v1/shared-tokens/filters"_s) + posts(1, u"/v1/shared-tokens"_s), 0);
    QCOMPARE(m_carry->progress(), (CarryRun::Progress{.total = 8, .made = 4, .failed = 4}));
}

void TestCarryRun::cancelBeginsNoMore()
{
    carry();
    connect(m_carry.get(), &CarryRun::itemChanged, m_carry.get(), [this] {
        if (m_carry->progress().made == 2)
            m_carry->cancel();
    });
    QVERIFY(runToItsEnd());
    const CarryRun::Progress progress = m_carry->progress();
    // What was under way in the other account has finished.
    QVERIFY(progress.made >= 2 && progress.made <= 3);
    QCOMPARE(progress.made + progress.left, 8);
    int sent = 0;
    for (size_t backend = 1; backend < m_backends.size(); ++backend)
        sent +=
            posts(backend, u"/v1/shared-tokens/filters"_s) + posts(backend, u"/v1/shared-tokens"_s);
    QCOMPARE(sent, progress.made);
}

void TestCarryRun::cancelBeforeTheStart()
{
    carry();
    QSignalSpy finished(m_carry.get(), &CarryRun::finished);
    m_carry->cancel();
    m_carry->start();
    QVERIFY(finished.isEmpty());
    QVERIFY(wait([&] { return finished.size() == 1; }));
    QCOMPARE(m_carry->progress(), (CarryRun::Progress{.total = 8, .left = 8}));
    QVERIFY(m_activities->entries().empty());
}

void TestCarryRun::aLockLeavesTheRest()
{
    for (const size_t backend : {size_t(1), size_t(2)})
        addFault(backend, u"POST /v1/shared-tokens/filters latency=60"_s);
    carry();
    QSignalSpy finished(m_carry.get(), &CarryRun::finished);
    m_carry->start();
    QVERIFY(wait([this] { return m_runner->hasRunning(); }));
    m_carry->cancel();
    m_run->connections.lock();
    drain({.jobs = &m_background});
    m_run->connections.unlock();
    // What the lock cut off is looked up; what was not begun is not sent.
    QVERIFY(wait([&] { return finished.size() == 1; }));
    const CarryRun::Progress progress = m_carry->progress();
    QCOMPARE(progress.finished(), 8);
    QVERIFY(progress.left >= 6);
    for (size_t backend = 1; backend < m_backends.size(); ++backend)
        QCOMPARE(posts(backend, u"/v1/shared-tokens"_s), 0);
}

void TestCarryRun::leavesEntriesAndNoSecret()
{
    addFault(1, u"POST /v1/shared-tokens status=403 times=1"_s);
    carry();
    QVERIFY(runToItsEnd());
    QCOMPARE(m_activities->entries().size(), size_t(8));
    m_activities.reset(); // writes what is still to be written
    QByteArray files;
    QDirIterator each(m_folder->filePath(u"activity"_s), QDir::Files, QDirIterator::Subdirectories);
    while (each.hasNext()) {
        QFile file(each.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        files += file.readAll();
    }
    QVERIFY(files.contains("Portal"));
    for (const ConnectionId &id : m_connections) {
        for (const SharedToken &token : *m_run->workspace.rows<SharedToken>(id)) {
            QVERIFY(!token.token.isEmpty());
            QVERIFY(!files.contains(token.token.exposedText().toByteArray()));
        }
    }
    m_runner.reset();
}

QTEST_GUILESS_MAIN(TestCarryRun)
#include "tst_carry_run.moc"
