// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sync/refresh/sync_service.h"

#include "services/sync/access/refusal.h"

#include <algorithm>

namespace tokendeck {

namespace {

AccountNames namesOf(const std::vector<Account> &accounts)
{
    AccountNames names;
    for (const Account &account : accounts) {
        if (!account.fault)
            names.emplace(account.id, account.name);
    }
    return names;
}

} // namespace

//! One list that is being asked for.
struct SyncService::Running {
    quint64 generation = 0;
    std::vector<CallHandle> calls;
    // Of the accounts, which come from up to three calls:
    AccountParts parts;
    int partsMissing = 0;
};

SyncService::SyncService(Workspace &workspace, const AccountAccess &access, HttpClient &http,
                         Clock &clock, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_access(access)
    , m_clock(clock)
    , m_lanes(http, clock)
{
    connect(&m_lanes, &LaneWatch::changed, this, &SyncService::summaryChanged);
    connect(&workspace, &Workspace::connectionAboutToBeRemoved, this, &SyncService::cancel);
    connect(&workspace, &Workspace::statusChanged, this, &SyncService::summaryChanged);
}

SyncService::~SyncService() = default;

void SyncService::refreshAll()
{
    std::vector<ConnectionId> ids;
    for (const ConnectionInfo &info : m_workspace.connections())
        ids.push_back(info.connection.id);
    for (const ConnectionId &id : ids)
        refresh(id);
    scheduleInterval();
}

void SyncService::refresh(const ConnectionId &id)
{
    const ConnectionInfo *info = m_workspace.connection(id);
    if (info && info->state == ConnectionState::TokenRefused)
        return doubtToken(id);
    for (const ListKind kind : m_lists)
        refresh(id, kind);
}

void SyncService::refresh(const ConnectionId &id, ListKind kind)
{
    const ListId key(id, kind);
    if (!m_running.contains(key))
        begin(key);
}

void SyncService::listWritten(const ConnectionId &id, ListKind kind)
{
    const ListId key(id, kind);
    end(key);
    begin(key);
}

void SyncService::begin(const ListId &key)
{
    const auto &[id, kind] = key;
    const ConnectionInfo *info = m_workspace.connection(id);
    if (!info)
        return;
    const Connection connection = info->connection;
    const Outcome<ApiAccess> access = m_access.to(id);
    if (!access)
        return;

    const quint64 generation = ++m_lastGeneration;
    auto running = std::make_unique<Running>();
    running->generation = generation;
    ListStatus status = m_workspace.status(id, kind);
    status.refreshing = true;
    m_running.insert_or_assign(key, std::move(running));
    m_workspace.setStatus(id, kind, status);
    // Who was told of that may have ended it, or asked anew.
    if (!isCurrent(key, generation))
        return;

    const auto receive = [this, key, generation](auto outcome) {
        fetched(key, generation, std::move(outcome));
    };
    auto &calls = m_running.at(key)->calls;
    switch (kind) {
    case ListKind::Accounts:
        fetchAccounts(key, connection, *access, generation);
        break;
    case ListKind::ShippingTokens:
        calls.push_back(m_access.api().shippingTokens(*access, this, receive));
        fetchLimits(id, *access);
        break;
    case ListKind::SharedTokens:
        calls.push_back(m_access.api().sharedTokens(*access, this, receive));
        break;
    case ListKind::Filters:
        calls.push_back(m_access.api().filters(*access, this, receive));
        break;
    case ListKind::ApiTokens:
        fetchApiTokens(key, connection, *access, generation);
        break;
    }
}

bool SyncService::isCurrent(const ListId &key, quint64 generation) const
{
    const auto running = m_running.find(key);
    return running != m_running.end() && running->second->generation == generation;
}

template <typename Row>
void SyncService::fetched(const ListId &key, quint64 generation, Outcome<std::vector<Row>> outcome)
{
    if (!isCurrent(key, generation))
        return;
    if (outcome) {
        m_running.erase(key);
        m_doubted.erase(key);
        // The rows are compared before they show; that the try went well is known now.
        ListStatus status = m_workspace.status(key.first, key.second);
        status.problem.reset();
        m_workspace.setStatus(key.first, key.second, status);
        m_workspace.replaceRows<Row>(key.first, std::move(*outcome), m_clock.now());
        emit listRefreshed(key.first, key.second);
        return;
    }
    finish(key, outcome.error());
}

void SyncService::finish(const ListId &key, const std::optional<Problem> &problem)
{
    const auto &[id, kind] = key;
    m_running.erase(key);
    ListStatus status = m_workspace.status(id, kind);
    status.refreshing = false;
    status.problem = problem;
    m_workspace.setStatus(id, kind, status);
    emit listRefreshed(id, kind);
    if (problem && problem->kind == ProblemKind::Unauthorized && m_doubted.erase(key) == 0) {
        m_doubted.insert(key);
        doubtToken(id);
    }
}

void SyncService::end(const ListId &key)
{
    const auto found = m_running.find(key);
    if (found == m_running.end())
        return;
    // Out of the map first: a cancelled call's answer is then no longer the current one.
    const std::unique_ptr<Running> running = std::move(found->second);
    m_running.erase(found);
    for (const CallHandle &call : running->calls)
        call.cancel();
    ListStatus status = m_workspace.status(key.first, key.second);
    status.refreshing = false;
    m_workspace.setStatus(key.first, key.second, status);
}

void SyncService::doubtToken(const ConnectionId &id)
{
    const std::optional<ApiAccess> access = m_access.held(id);
    if (!access || m_identityCalls.contains(id))
        return;
    m_identityCalls[id] = m_access.api().whoAmI(
        *access, this, [this, id = ConnectionId(id)](const Outcome<Identity> &identity) {
            if (m_identityCalls.erase(id) > 0)
                takeIdentity(id, identity);
        });
}

void SyncService::takeIdentity(const ConnectionId &id, const Outcome<Identity> &identity)
{
    if (identity)
        emit accountsNamed(id, {{identity->accountId, identity->accountName}});
    const ConnectionInfo *info = m_workspace.connection(id);
    if (!info)
        return;
    if (!identity) {
        // Only the backend's own word ends the token; without one it stays as it is.
        if (identity.error().kind == ProblemKind::Unauthorized)
            refuseToken(id, identity.error());
        return;
    }
    if (info->state == ConnectionState::TokenRefused) {
        ConnectionInfo ready = *info;
        ready.state = ConnectionState::Ready;
        ready.problem.reset();
        m_workspace.updateConnection(ready);
        refresh(id);
        return;
    }
    for (const ListKind kind : AllListKinds) {
        if (m_doubted.contains({id, kind}))
            refresh(id, kind);
    }
}

void SyncService::refuseToken(const ConnectionId &id, const Problem &problem)
{
    const ConnectionInfo *info = m_workspace.connection(id);
    if (!info || info->state != ConnectionState::Ready)
        return;
    ConnectionInfo refused = *info;
    refused.state = ConnectionState::TokenRefused;
    refused.problem = problem;
    m_workspace.updateConnection(refused);
    cancel(id);
    // The rows stay; that they are out of date has one reason for all of them.
    for (const ListKind kind : AllListKinds) {
        ListStatus status = m_workspace.status(id, kind);
        status.refreshing = false;
        status.problem = problem;
        m_workspace.setStatus(id, kind, status);
    }
}

void SyncService::cancel(const ConnectionId &id)
{
    for (const ListKind kind : AllListKinds)
        end({id, kind});
    if (const auto limits = m_limitsCalls.extract(id))
        limits.mapped().call.cancel();
    if (const auto identity = m_identityCalls.extract(id))
        identity.mapped().cancel();
    std::erase_if(m_doubted, [&id](const ListId &key) { return key.first == id; });
}

void SyncService::stop(const ConnectionId &id)
{
    for (const ListKind kind : AllListKinds) {
        ListStatus status = m_workspace.status(id, kind);
        if (!status.refreshing)
            continue;
        end({id, kind});
        status.refreshing = false;
        status.problem = Problem{.kind = ProblemKind::Cancelled};
        m_workspace.setStatus(id, kind, status);
    }
    cancel(id);
}

void SyncService::cancelAll()
{
    while (!m_running.empty()) {
        const ListId key = m_running.begin()->first;
        end(key);
    }
    for (const auto &[id, limits] : std::exchange(m_limitsCalls, {}))
        limits.call.cancel();
    for (const auto &[id, identity] : std::exchange(m_identityCalls, {}))
        identity.cancel();
    m_doubted.clear();
}

void SyncService::fetchAccounts(const ListId &key, const Connection &connection,
                                const ApiAccess &access, quint64 generation)
{
    Running &running = *m_running.at(key);
    running.partsMissing = 1;
    const Rows<Account> known = m_workspace.rows<Account>(connection.id);
    const bool knownAsMain = isMainAccount(*known, connection.accountId);
    running.calls.push_back(m_access.api().associatedAccounts(
        access, this,
        [this, key, connection, access, generation,
         knownAsMain](Outcome<std::vector<Account>> accounts) {
            if (!isCurrent(key, generation))
                return;
            if (!accounts)
                return failPart(key, accounts.error());
            // Only a main account's token may ask for the settings of accounts. Where that is known
            // from before, the question went out together with this one.
            if (!knownAsMain && isMainAccount(*accounts, connection.accountId))
                fetchMainOnlyParts(key, connection, access, generation);
            takePart(key, connection.accountId, &AccountParts::associated, std::move(*accounts));
        }));
    if (knownAsMain)
        fetchMainOnlyParts(key, connection, access, generation);
}

void SyncService::fetchMainOnlyParts(const ListId &key, const Connection &connection,
                                     const ApiAccess &access, quint64 generation)
{
    const auto receiveInto = [&](std::vector<Account> AccountParts::*part) {
        return [this, key, generation, own = connection.accountId,
                part](Outcome<std::vector<Account>> accounts) {
            if (!isCurrent(key, generation))
                return;
            if (accounts)
                takePart(key, own, part, std::move(*accounts));
            else if (isRefusal(accounts.error()))
                takePart(key, own, part, {});
            else
                failPart(key, accounts.error());
        };
    };
    Running &running = *m_running.at(key);
    running.partsMissing += 2;
    running.calls.push_back(
        m_access.api().detailedAccounts(access, this, receiveInto(&AccountParts::detailed)));
    running.calls.push_back(
        m_access.api().metricsAccounts(access, this, receiveInto(&AccountParts::metrics)));
}

void SyncService::takePart(const ListId &key, AccountId own,
                           std::vector<Account> AccountParts::*part, std::vector<Account> accounts)
{
    Running &running = *m_running.at(key);
    running.parts.*part = std::move(accounts);
    if (--running.partsMissing > 0)
        return;
    const ListId list = key;
    const quint64 generation = running.generation;
    std::vector<Account> merged = mergeAccounts(std::move(running.parts), own);
    // Told first: whoever waits for the list finds the names there.
    emit accountsNamed(list.first, namesOf(merged));
    fetched(list, generation, Outcome<std::vector<Account>>(std::move(merged)));
}

void SyncService::failPart(const ListId &key, const Problem &problem)
{
    // One missing part would make the others look complete.
    const std::vector<CallHandle> others = std::move(m_running.at(key)->calls);
    finish(key, problem);
    for (const CallHandle &call : others)
        call.cancel();
}

void SyncService::fetchLimits(const ConnectionId &id, const ApiAccess &access)
{
    const quint64 generation = ++m_lastGeneration;
    LimitsCall &limitsCall = m_limitsCalls[id];
    limitsCall.call.cancel();
    limitsCall.generation = generation;
    limitsCall.call = m_access.api().shippingTokenLimits(
        access, this, [this, id, generation](const Outcome<ShippingTokenLimits> &limits) {
            const auto call = m_limitsCalls.find(id);
            if (call == m_limitsCalls.end() || call->second.generation != generation)
                return;
            m_limitsCalls.erase(call);
            const ConnectionInfo *info = m_workspace.connection(id);
            if (!info)
                return;
            ConnectionInfo updated = *info;
            // Their failure is no failure of the list; the last known limits stay.
            updated.shippingLimitsFailed = !limits;
            if (limits)
                updated.shippingLimits = *limits;
            m_workspace.updateConnection(updated);
        });
}

void SyncService::setListsApiTokens(const ConnectionId &id, bool listed)
{
    const ConnectionInfo *info = m_workspace.connection(id);
    if (!info || info->listsApiTokens == listed)
        return;
    ConnectionInfo updated = *info;
    updated.listsApiTokens = listed;
    m_workspace.updateConnection(updated);
}

//! A backend without the extension may answer with a page, as servers do for what they do not know.
//! From one that has shown its list before, the page is something in between.
bool SyncService::mayHaveNoList(const ConnectionId &id, const Problem &problem) const
{
    if (problem.kind == ProblemKind::NotSupported)
        return true;
    const bool unknownPath = problem.httpStatus == 404 || problem.httpStatus == 405;
    const ConnectionInfo *info = m_workspace.connection(id);
    return problem.kind == ProblemKind::Intercepted && unknownPath && info
        && !info->listsApiTokens.value_or(false);
}

void SyncService::fetchApiTokens(const ListId &key, const Connection &connection,
                                 const ApiAccess &access, quint64 generation)
{
    m_running.at(key)->calls.push_back(m_access.api().apiTokens(
        access, this,
        [this, key, connection, generation,
         own = access.apiToken](Outcome<std::vector<ApiToken>> tokens) {
            if (!isCurrent(key, generation))
                return;
            if (tokens) {
                for (ApiToken &token : *tokens) {
                    if (!token.accountId.isValid())
                        token.accountId = connection.accountId;
                }
                setListsApiTokens(key.first, true);
            } else if (mayHaveNoList(key.first, tokens.error())) {
                // Without a list of the backend's, the registry is what this
                // computer knows.
                const ConnectionInfo *now = m_workspace.connection(key.first);
                tokens =
                    std::vector<ApiToken>{ownApiToken(now ? now->connection : connection, own)};
                setListsApiTokens(key.first, false);
            }
            fetched(key, generation, std::move(tokens));
        }));
}

void SyncService::setInterval(std::optional<std::chrono::seconds> interval)
{
    m_interval = interval;
    scheduleInterval();
}

void SyncService::scheduleInterval()
{
    m_intervalTimer.reset();
    if (m_interval)
        m_intervalTimer = m_clock.after(*m_interval, [this] { refreshAll(); });
}

} // namespace tokendeck

#include "moc_sync_service.cpp"
