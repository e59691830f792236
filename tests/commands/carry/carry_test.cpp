// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/commands/carry/carry_test.h"

#include "services/sandbox/base/journal.h"
#include "services/sync/runs/carry_target.h"
#include "tests/support/drain.h"

#include <QSignalSpy>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tokendeck::test {

void CarryTest::init()
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

void CarryTest::cleanup()
{
    m_carry.reset();
    m_runner.reset();
    m_activities.reset();
    m_run.reset();
    for (auto &backend : m_backends)
        backend.reset();
}

bool CarryTest::wait(const std::function<bool()> &until)
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

bool CarryTest::settle()
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

void CarryTest::connectTo(size_t index)
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

FilterId CarryTest::make(size_t backend, const QString &field, const QString &value)
{
    std::optional<Outcome<Filter>> made;
    m_run->api.createFilter(*m_run->access.to(m_connections[backend]),
                            {.field = field, .value = value, .description = {}}, this,
                            [&](Outcome<Filter> filter) { made = std::move(filter); });
    return wait([&] { return made.has_value(); }) && *made ? (*made)->id : FilterId();
}

void CarryTest::makeToken(size_t backend, const QString &name, const std::vector<FilterId> &filters,
                          FilterOperator filterOperator)
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

void CarryTest::addFault(size_t backend, const QString &spec)
{
    const Outcome<sandbox::Fault> fault = sandbox::faultFromSpec(spec);
    QVERIFY2(fault, qPrintable(spec));
    m_backends[backend]->addFault(*fault);
}

void CarryTest::refreshAll()
{
    m_run->sync.refreshAll();
    QVERIFY(settle());
}

CarrySource CarryTest::source() const
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

std::vector<CarryPlan> CarryTest::plans() const
{
    std::vector<CarryPlan> made;
    for (size_t i = 1; i < m_connections.size(); ++i)
        made.push_back(planCarry(source(), carryTargetOf(m_run->workspace, m_connections[i]), {}));
    return made;
}

void CarryTest::carry(const CarryNaming &naming)
{
    m_carry = std::make_unique<CarryRun>(*m_runner, source(), plans(), naming);
}

bool CarryTest::runToItsEnd()
{
    QSignalSpy finished(m_carry.get(), &CarryRun::finished);
    m_carry->start();
    return finished.isEmpty() && wait([&] { return !finished.isEmpty(); }) && settle()
        && finished.size() == 1;
}

QStringList CarryTest::states(size_t backend) const
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

QStringList CarryTest::tokensOf(size_t backend, const QString &name)
{
    QStringList found;
    const auto filters = m_run->workspace.rows<Filter>(m_connections[backend]);
    for (const auto all = m_run->workspace.rows<SharedToken>(m_connections[backend]);
         const SharedToken &token : *all) {
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

int CarryTest::posts(size_t backend, const QString &path) const
{
    return int(std::ranges::count_if(m_backends[backend]->journal()->requests(),
                                     [&](const sandbox::RequestRecord &record) {
                                         return record.method == "POST" && record.path == path;
                                     }));
}

QStringList CarryTest::everUnfiltered() const
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

} // namespace tokendeck::test

#include "moc_carry_test.cpp"
