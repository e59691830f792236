// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sync/commands/command_calls.h"

#include <utility>

namespace tokendeck {

CommandCalls::CommandCalls(Workspace &workspace, LogzApi &api, Credentials &credentials,
                           SyncService &sync, ConnectionId connection)
    : m_workspace(workspace)
    , m_api(api)
    , m_credentials(credentials)
    , m_sync(sync)
    , m_connection(std::move(connection))
{
}

void CommandCalls::cancel()
{
    m_cancelled = true;
    if (m_interruptible)
        m_current.cancel();
}

void CommandCalls::abandon()
{
    m_cancelled = true;
    m_abandoned = true;
    m_current.cancel();
}

Outcome<ApiAccess> CommandCalls::open(Duty duty) const
{
    if (m_abandoned || (m_cancelled && duty == Duty::Asked))
        return failure({.kind = ProblemKind::Cancelled});
    const ConnectionInfo *info = m_workspace.connection(m_connection);
    if (!info)
        return failure({.kind = ProblemKind::Cancelled});
    if (info->state == ConnectionState::TokenRefused)
        return failure({.kind = ProblemKind::Unauthorized});
    std::optional<ApiAccess> access = m_credentials.access(info->connection);
    if (!access || info->state != ConnectionState::Ready)
        return failure({.kind = ProblemKind::Cancelled});
    return *std::move(access);
}

CommandCalls::Gate &CommandCalls::gate(Duty duty, Effect effect)
{
    if (duty == Duty::Asked)
        return effect == Effect::Reads ? m_askedReads : m_askedWrites;
    return effect == Effect::Reads ? m_owedReads : m_owedWrites;
}

void CommandCalls::Gate::began(const CallHandle &call)
{
    m_calls.m_current = call;
    m_calls.m_interruptible = m_duty == Duty::Asked && m_effect == Effect::Reads;
}

void CommandCalls::Gate::ended(const Problem *problem)
{
    m_calls.m_current = {};
    m_calls.m_interruptible = false;
    if (problem && problem->kind == ProblemKind::Unauthorized)
        m_calls.m_sync.refuseToken(m_calls.m_connection, *problem);
}

ApiCall<std::vector<SharedToken>> CommandCalls::sharedTokens(Duty duty)
{
    return {gate(duty, Effect::Reads),
            [this](const ApiAccess &access, QObject *context, auto done) {
                return m_api.sharedTokens(access, context, std::move(done));
            }};
}

ApiCall<SharedToken> CommandCalls::sharedToken(Duty duty, SharedTokenId id)
{
    return {gate(duty, Effect::Reads),
            [this, id](const ApiAccess &access, QObject *context, auto done) {
                return m_api.sharedToken(access, id, context, std::move(done));
            }};
}

ApiCall<SharedToken> CommandCalls::createSharedToken(SharedTokenDraft draft)
{
    return {gate(Duty::Asked, Effect::Writes),
            [this, draft = std::move(draft)](const ApiAccess &access, QObject *context, auto done) {
                return m_api.createSharedToken(access, draft, context, std::move(done));
            }};
}

ApiCall<SharedToken> CommandCalls::updateSharedToken(Duty duty, SharedTokenId id,
                                                     SharedTokenChange change)
{
    return {gate(duty, Effect::Writes),
            [this, id, change = std::move(change)](const ApiAccess &access, QObject *context,
                                                   auto done) {
                return m_api.updateSharedToken(access, id, change, context, std::move(done));
            }};
}

ApiCall<void> CommandCalls::deleteSharedToken(Duty duty, SharedTokenId id)
{
    return {gate(duty, Effect::Writes),
            [this, id](const ApiAccess &access, QObject *context, auto done) {
                return m_api.deleteSharedToken(access, id, context, std::move(done));
            }};
}

ApiCall<std::vector<Filter>> CommandCalls::filters(Duty duty)
{
    return {gate(duty, Effect::Reads),
            [this](const ApiAccess &access, QObject *context, auto done) {
                return m_api.filters(access, context, std::move(done));
            }};
}

ApiCall<Filter> CommandCalls::createFilter(FilterDraft draft)
{
    return {gate(Duty::Asked, Effect::Writes),
            [this, draft = std::move(draft)](const ApiAccess &access, QObject *context, auto done) {
                return m_api.createFilter(access, draft, context, std::move(done));
            }};
}

ApiCall<void> CommandCalls::deleteFilter(Duty duty, FilterId id)
{
    return {gate(duty, Effect::Writes),
            [this, id](const ApiAccess &access, QObject *context, auto done) {
                return m_api.deleteFilter(access, id, context, std::move(done));
            }};
}

ApiCall<std::vector<ShippingToken>> CommandCalls::shippingTokens(Duty duty)
{
    return {gate(duty, Effect::Reads),
            [this](const ApiAccess &access, QObject *context, auto done) {
                return m_api.shippingTokens(access, context, std::move(done));
            }};
}

ApiCall<ShippingTokenLimits> CommandCalls::shippingTokenLimits()
{
    return {gate(Duty::Asked, Effect::Reads),
            [this](const ApiAccess &access, QObject *context, auto done) {
                return m_api.shippingTokenLimits(access, context, std::move(done));
            }};
}

ApiCall<ShippingToken> CommandCalls::createShippingToken(QString name)
{
    return {gate(Duty::Asked, Effect::Writes),
            [this, name = std::move(name)](const ApiAccess &access, QObject *context, auto done) {
                return m_api.createShippingToken(access, name, context, std::move(done));
            }};
}

ApiCall<ShippingToken> CommandCalls::updateShippingToken(ShippingTokenId id, QString name,
                                                         bool enabled)
{
    return {gate(Duty::Asked, Effect::Writes),
            [this, id, name = std::move(name), enabled](const ApiAccess &access, QObject *context,
                                                        auto done) {
                return m_api.updateShippingToken(access, id, name, enabled, context,
                                                 std::move(done));
            }};
}

ApiCall<void> CommandCalls::deleteShippingToken(ShippingTokenId id)
{
    return {gate(Duty::Asked, Effect::Writes),
            [this, id](const ApiAccess &access, QObject *context, auto done) {
                return m_api.deleteShippingToken(access, id, context, std::move(done));
            }};
}

ApiCall<std::vector<ApiToken>> CommandCalls::apiTokens(Duty duty)
{
    return {gate(duty, Effect::Reads),
            [this](const ApiAccess &access, QObject *context, auto done) {
                return m_api.apiTokens(access, context, std::move(done));
            }};
}

ApiCall<ApiToken> CommandCalls::createApiToken(QString name)
{
    return {gate(Duty::Asked, Effect::Writes),
            [this, name = std::move(name)](const ApiAccess &access, QObject *context, auto done) {
                return m_api.createApiToken(access, name, context, std::move(done));
            }};
}

ApiCall<ApiToken> CommandCalls::createSubAccountApiToken(AccountId account, QString name)
{
    return {gate(Duty::Asked, Effect::Writes),
            [this, account, name = std::move(name)](const ApiAccess &access, QObject *context,
                                                    auto done) {
                return m_api.createSubAccountApiToken(access, account, name, context,
                                                      std::move(done));
            }};
}

ApiCall<void> CommandCalls::deleteApiToken(ApiTokenId id)
{
    return {gate(Duty::Asked, Effect::Writes),
            [this, id](const ApiAccess &access, QObject *context, auto done) {
                return m_api.deleteApiToken(access, id, context, std::move(done));
            }};
}

} // namespace tokendeck
