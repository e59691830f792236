// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/commands/command_fixture.h"

#include "tests/support/drain.h"
#include "tests/support/sanitized.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QSet>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tokendeck::test {
namespace {

constexpr std::chrono::milliseconds OverTheDeadline{31'000}; // Deadlines::idle
constexpr std::chrono::milliseconds LongestTurn{1000}; // that a request waits for its next try
constexpr int TicksOfSilence = 12; // after which a request is taken to hang

} // namespace

CommandFixture::CommandFixture(HttpLimits limits, SandboxClock sandboxClock)
{
    const Outcome<SandboxAccess> started =
        backend.start({.tokenCount = 5,
                       .openSubAccounts = true,
                       .clock = sandboxClock == SandboxClock::Fixture ? &clock : nullptr});
    if (!started)
        qFatal("no sandbox");
    access = *started;
    run = std::make_unique<Run>(clock, background, vault, folder.filePath(u"c.json"_s), limits);
    observer = access.apiToken;
    observer = makeApiToken(u"Observer"_s).token;
    run->connections.unlock();
    main = connectAccount(access.apiToken, access.accountId, u"Production"_s);
    activities = std::make_unique<ActivityLog>(folder.filePath(u"activity"_s), background);
    runner =
        std::make_unique<CommandRunner>(run->workspace, run->access, run->sync, *activities, clock);
    QObject::connect(runner.get(), &CommandRunner::added, &context,
                     [this](CommandRun *command) { m_runs.emplace_back(command); });
    if (!settle())
        qFatal("the lists do not come");
    backend.journal()->clear();
}

CommandFixture::~CommandFixture()
{
    runner.reset();
    activities.reset();
    run.reset();
}

ConnectionId CommandFixture::connectAccount(const Secret &token, AccountId account,
                                            const QString &name)
{
    std::optional<Outcome<ConnectionId>> added;
    run->connections.add(
        {.candidate = {access.url, token}, .identity = {account, name}, .name = name}, &context,
        [&](const Outcome<ConnectionId> &id) { added = id; });
    if (!pump([&] { return added.has_value(); }) || !*added)
        qFatal("no connection");
    return **added;
}

void CommandFixture::connectSubAccount()
{
    const SandboxAccount &account = access.subAccounts.front();
    (void)connectAccount(account.apiToken, account.id, account.name);
    if (!settle())
        qFatal("the lists do not come");
}

bool CommandFixture::waitsToAsk() const
{
    return run->http.inFlight() == 0
        && std::ranges::any_of(m_runs, [](const QPointer<CommandRun> &command) {
               return command && command->report().isAsking;
           });
}

ApiAccess CommandFixture::apiAccess() const
{
    return Credentials::accessWith(access.url, observer, access.accountId);
}

int CommandFixture::held() const
{
    int count = backend.journal()->inFlight(access.accountId);
    for (const SandboxAccount &account : access.subAccounts)
        count += backend.journal()->inFlight(account.id);
    // The sandbox counts no requests with a token that it does not know.
    const std::vector<sandbox::RequestRecord> all = requests();
    const bool isUnknown = run->http.inFlight() > 0 && !all.empty() && all.back().status == 0
        && !all.back().account.isValid();
    return count + int(isUnknown);
}

bool CommandFixture::pump(const std::function<bool()> &until)
{
    QElapsedTimer timer;
    timer.start();
    int ticks = 0;
    QTimer tick;
    QObject::connect(&tick, &QTimer::timeout, &tick, [&ticks] { ++ticks; });
    tick.start(1);
    while (!until()) {
        if (std::chrono::milliseconds(timer.elapsed()) > LongestWait)
            return false;
        // One turn of the loop at a time, so that a test can come in between two requests.
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        // The sandbox answers in this thread as soon as it has read a request: what is still open
        // after some turns of the loop hangs.
        const bool hanging = held() > 0;
        const std::chrono::milliseconds next = clock.nextDelay();
        const bool waiting = next.count() >= 0
            && (waitsToAsk() || (run->http.limits().maxTries > 1 && next <= LongestTurn));
        if (holdsClock || (!hanging && !waiting))
            ticks = 0;
        if (ticks >= TicksOfSilence) {
            ticks = 0;
            clock.advance(hanging ? OverTheDeadline : next);
        }
    }
    return true;
}

bool CommandFixture::settle()
{
    const auto idle = [this] {
        return run->http.inFlight() == 0
            && std::ranges::none_of(AllListKinds, [this](ListKind kind) {
                   return run->workspace.status(main, kind).refreshing;
               });
    };
    // The end of a comparison may begin another one.
    do {
        if (!pump(idle))
            return false;
        drain();
    } while (!idle());
    return true;
}

void CommandFixture::drain(std::source_location where)
{
    test::drain({.jobs = &background,
                 .inFlight = [this] { return run->http.inFlight(); },
                 .held =
                     [this] {
                         return held();
                     }},
                where);
}

bool CommandFixture::pumpWhileRunning(const CommandRun *command, const std::function<bool()> &until)
{
    bool ended = false;
    QObject listener;
    QObject::connect(command, &CommandRun::finished, &listener, [&] { ended = true; });
    return pump([&] { return ended || until(); }) && !ended;
}

Finished CommandFixture::execute(const Change &change)
{
    return finish(runner->run({main, change}));
}

Finished CommandFixture::finish(CommandRun *command)
{
    Finished result;
    QObject listener;
    QObject::connect(command, &CommandRun::created, &listener, [&, command](qint32 id) {
        result.created = id;
        const ListKind kind = listOf(command->command().change);
        const Snapshot now = shown();
        const auto has = [id](const auto &rows) {
            return std::ranges::any_of(rows,
                                       [id](const auto &row) { return row.id.value() == id; });
        };
        result.createdWasThere = kind == ListKind::SharedTokens ? has(now.sharedTokens)
            : kind == ListKind::Filters                         ? has(now.filters)
            : kind == ListKind::ShippingTokens
            ? has(now.shippingTokens)
            : has(*run->workspace.rows<ApiToken>(command->report().createdIn.value_or(main)));
    });
    QObject::connect(command, &CommandRun::finished, &listener, [&, command] {
        ++result.finishes;
        result.report = command->report();
    });
    const bool ended = pump([&] { return result.finishes > 0; });
    if (!ended)
        qWarning("the command did not finish");
    // A second end would come now.
    drain();
    return result;
}

template <typename T, typename Start> T CommandFixture::answer(Start start)
{
    std::optional<Outcome<T>> outcome;
    start([&](Outcome<T> result) { outcome = std::move(result); });
    if (!pump([&] { return outcome.has_value(); }) || !*outcome)
        qFatal("the sandbox does not answer");
    if constexpr (!std::is_void_v<T>)
        return std::move(**outcome);
}

Snapshot CommandFixture::snapshot()
{
    // Not the one of the run, which a lock has suspended.
    LogzApi api(run->http, background);
    const ApiAccess as = apiAccess();
    Snapshot result;
    result.accounts = statesOf(
        answer<std::vector<Account>>([&](auto done) { api.detailedAccounts(as, &context, done); }));
    result.sharedTokens =
        answer<std::vector<SharedToken>>([&](auto done) { api.sharedTokens(as, &context, done); });
    result.filters =
        answer<std::vector<Filter>>([&](auto done) { api.filters(as, &context, done); });
    result.shippingTokens = answer<std::vector<ShippingToken>>(
        [&](auto done) { api.shippingTokens(as, &context, done); });
    result.apiTokens =
        answer<std::vector<ApiToken>>([&](auto done) { api.apiTokens(as, &context, done); });
    for (ApiToken &token : result.apiTokens)
        token.accountId = access.accountId;
    return result;
}

Snapshot CommandFixture::shown() const
{
    const Workspace &workspace = run->workspace;
    return {.accounts = statesOf(*workspace.rows<Account>(main)),
            .sharedTokens = *workspace.rows<SharedToken>(main),
            .filters = *workspace.rows<Filter>(main),
            .shippingTokens = *workspace.rows<ShippingToken>(main),
            .apiTokens = *workspace.rows<ApiToken>(main)};
}

Filter CommandFixture::makeFilter(const QString &field, const QString &value)
{
    return answer<Filter>([&](auto done) {
        run->api.createFilter(apiAccess(), {.field = field, .value = value}, &context, done);
    });
}

SharedToken CommandFixture::makeToken(const QString &name, const std::vector<Filter> &filters,
                                      FilterOperator filterOperator)
{
    SharedTokenDraft draft{.name = name, .filterOperator = filterOperator};
    for (const Filter &filter : filters)
        draft.filters.push_back(filter.id);
    return answer<SharedToken>(
        [&](auto done) { run->api.createSharedToken(apiAccess(), draft, &context, done); });
}

void CommandFixture::setFilters(const SharedToken &token, const std::vector<Filter> &filters)
{
    SharedTokenChange change{.filterOperator = token.filterOperator};
    for (const Filter &filter : filters)
        change.filters.push_back(filter.id);
    (void)answer<SharedToken>([&](auto done) {
        run->api.updateSharedToken(apiAccess(), token.id, change, &context, done);
    });
}

void CommandFixture::removeToken(const SharedToken &token)
{
    answer<void>(
        [&](auto done) { run->api.deleteSharedToken(apiAccess(), token.id, &context, done); });
}

void CommandFixture::removeFilter(const Filter &filter)
{
    answer<void>([&](auto done) { run->api.deleteFilter(apiAccess(), filter.id, &context, done); });
}

ShippingToken CommandFixture::makeShippingToken(const QString &name)
{
    return answer<ShippingToken>(
        [&](auto done) { run->api.createShippingToken(apiAccess(), name, &context, done); });
}

void CommandFixture::setEnabled(const ShippingToken &token, bool enabled)
{
    (void)answer<ShippingToken>([&](auto done) {
        run->api.updateShippingToken(apiAccess(), token.id, token.name, enabled, &context, done);
    });
}

ApiToken CommandFixture::makeApiToken(const QString &name)
{
    return answer<ApiToken>(
        [&](auto done) { run->api.createApiToken(apiAccess(), name, &context, done); });
}

AccountSettings CommandFixture::accountSettings(AccountId id)
{
    return answer<AccountSettings>(
        [&](auto done) { run->api.accountSettings(apiAccess(), id, &context, done); });
}

void CommandFixture::update(const AccountSettings &settings, bool searchable)
{
    answer<void>([&](auto done) {
        run->api.updateAccount(apiAccess(), settings, searchable, &context, done);
    });
}

void CommandFixture::setSearchable(AccountId id, bool searchable)
{
    update(accountSettings(id), searchable);
}

AuditEvent CommandFixture::lastAuditEvent()
{
    const auto page = answer<AuditPage>(
        [&](auto done) { run->api.auditTrail(apiAccess(), {.size = 1}, &context, done); });
    return page.events.empty() ? AuditEvent() : page.events.front();
}

Account CommandFixture::subAccount(bool searchable) const
{
    const auto rows = run->workspace.rows<Account>(main);
    return *std::ranges::find_if(*rows, [searchable](const Account &account) {
        return account.type == AccountType::Sub && account.searchable == searchable;
    });
}

void CommandFixture::reenterToken()
{
    std::optional<VoidOutcome> outcome;
    run->connections.reenterToken(main, observer, &context,
                                  [&](const VoidOutcome &result) { outcome = result; });
    if (!pump([&] { return outcome.has_value(); }) || !*outcome)
        qFatal("the token is not taken");
}

void CommandFixture::ready()
{
    run->sync.refresh(main);
    if (!settle())
        qFatal("the lists do not come");
    backend.journal()->clear();
}

void CommandFixture::addFault(const QString &spec)
{
    const Outcome<sandbox::Fault> fault = sandbox::faultFromSpec(spec);
    if (!fault)
        qFatal("%s", qPrintable(fault.error().detail));
    backend.addFault(*fault);
}

std::vector<sandbox::RequestRecord> CommandFixture::requests() const
{
    return backend.journal()->requests();
}

int CommandFixture::count(const QByteArray &method, const QString &pathPart) const
{
    return int(std::ranges::count_if(requests(), [&](const sandbox::RequestRecord &record) {
        return record.method == method && record.path.contains(pathPart);
    }));
}

int CommandFixture::writes() const
{
    return count("PUT", {}) + count("DELETE", {}) + writingPosts();
}

int CommandFixture::writingPosts() const
{
    return count("POST", {}) - count("POST", u"/search"_s);
}

QStringList CommandFixture::everUncovered() const
{
    QSet<SharedTokenId> covered;
    QStringList found;
    for (const sandbox::TokenState &state : backend.journal()->tokenStates()) {
        if (state.isUnfiltered() && covered.contains(state.token))
            found.append(QString::number(state.token.value()));
        else if (state.exists && !state.filters.empty())
            covered.insert(state.token);
    }
    return found;
}

bool CommandFixture::isMarked(ListKind kind, qint32 row) const
{
    return run->workspace.pendingMark(main, kind, row) != PendingMark::None;
}

bool CommandFixture::hasMarks() const
{
    const Snapshot now = shown();
    const auto marked = [this](ListKind kind, const auto &rows) {
        return std::ranges::any_of(rows,
                                   [&](const auto &row) { return isMarked(kind, row.id.value()); });
    };
    return marked(ListKind::Accounts, now.accounts)
        || marked(ListKind::SharedTokens, now.sharedTokens)
        || marked(ListKind::Filters, now.filters)
        || marked(ListKind::ShippingTokens, now.shippingTokens)
        || marked(ListKind::ApiTokens, now.apiTokens);
}

} // namespace tokendeck::test
