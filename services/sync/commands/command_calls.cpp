// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sync/commands/command_calls.h"

#include "models/store/row_lookup.h"
#include "services/sync/commands/answer_check.h"

#include <utility>

namespace tokendeck {

CommandCalls::CommandCalls(Workspace &workspace, const AccountAccess &access, SyncService &sync,
                           Clock &clock, ConnectionId connection)
    : m_workspace(workspace)
    , m_access(access)
    , m_api(access.api())
    , m_sync(sync)
    , m_clock(clock)
    , m_connection(std::move(connection))
{
}

void CommandCalls::cancel()
{
    m_cancelled = true;
    if (m_asked == Effect::Reads)
        m_current.cancel();
    else if (m_asked == Effect::Writes && !m_grace)
        m_grace = m_clock.after(CancelGrace, [this] { m_current.cancel(); });
    if (const auto listener = m_cancelListener)
        listener();
}

void CommandCalls::abandon()
{
    m_cancelled = true;
    m_abandoned = true;
    m_kept.reset();
    m_current.cancel();
    if (const auto listener = m_cancelListener)
        listener();
}

void CommandCalls::reopen()
{
    m_cancelled = false;
    m_abandoned = false;
}

template <typename Row>
Outcome<std::vector<Row>> CommandCalls::asRead(Reading reading,
                                               Outcome<std::vector<Row>> list) const
{
    if (list && reading == Reading::Corrected)
        list = m_workspace.withWritten<Row>(m_connection, std::move(*list), m_clock.now());
    return list;
}

Outcome<SharedToken> CommandCalls::asRead(Reading reading, SharedTokenId id,
                                          Outcome<SharedToken> token) const
{
    token = asAskedFor(id, std::move(token));
    const bool missing = !token && token.error().kind == ProblemKind::NotFound;
    if (reading == Reading::AsShown || (!token && !missing))
        return token;
    std::vector<SharedToken> rows;
    if (token)
        rows.push_back(*token);
    rows = m_workspace.withWritten<SharedToken>(m_connection, std::move(rows), m_clock.now());
    if (const SharedToken *found = findRow(rows, id))
        return *found;
    if (missing)
        return token;
    return failure({.kind = ProblemKind::NotFound, .delivery = Delivery::Answered});
}

void CommandCalls::outliveLock(ApiAccess access)
{
    access.outlivesLock = true;
    m_kept = std::move(access);
}

Outcome<ApiAccess> CommandCalls::open(Duty duty) const
{
    if (m_abandoned || (m_cancelled && duty == Duty::Asked))
        return failure({.kind = ProblemKind::Cancelled});
    if (m_kept && m_workspace.connection(m_connection))
        return *m_kept;
    return m_access.to(m_connection);
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
    m_calls.m_asked = m_duty == Duty::Asked ? std::optional(m_effect) : std::nullopt;
}

void CommandCalls::Gate::ended(const Problem *problem)
{
    m_calls.m_current = {};
    m_calls.m_asked.reset();
    m_calls.m_grace.reset();
    if (problem && problem->kind == ProblemKind::Unauthorized && m_effect != Effect::ReadsAsOther)
        m_calls.m_sync.doubtToken(m_calls.m_connection);
}

ApiCall<std::vector<SharedToken>> CommandCalls::sharedTokens(Duty duty)
{
    return {
        gate(duty, Effect::Reads), [this](const ApiAccess &access, QObject *context, auto done) {
            return m_api.sharedTokens(access, context, [this, done = std::move(done)](auto list) {
                done(this->asRead(Reading::Corrected, std::move(list)));
            });
        }};
}

ApiCall<SharedToken> CommandCalls::sharedToken(Duty duty, SharedTokenId id, Reading reading)
{
    return {gate(duty, Effect::Reads),
            [this, id, reading](const ApiAccess &access, QObject *context, auto done) {
                return m_api.sharedToken(access, id, context,
                                         [this, id, reading, done = std::move(done)](auto token) {
                                             done(this->asRead(reading, id, std::move(token)));
                                         });
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
                return m_api.updateSharedToken(access, id, change, context,
                                               [id, done = std::move(done)](auto token) {
                                                   done(asAskedFor(id, std::move(token)));
                                               });
            }};
}

ApiCall<void> CommandCalls::deleteSharedToken(Duty duty, SharedTokenId id)
{
    return {gate(duty, Effect::Writes),
            [this, id](const ApiAccess &access, QObject *context, auto done) {
                return m_api.deleteSharedToken(access, id, context, std::move(done));
            }};
}

ApiCall<std::vector<Filter>> CommandCalls::filters(Duty duty, Reading reading)
{
    return {gate(duty, Effect::Reads),
            [this, reading](const ApiAccess &access, QObject *context, auto done) {
                return m_api.filters(access, context,
                                     [this, reading, done = std::move(done)](auto list) {
                                         done(this->asRead(reading, std::move(list)));
                                     });
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

ApiCall<std::vector<ShippingToken>> CommandCalls::shippingTokens(Duty duty, Reading reading)
{
    return {gate(duty, Effect::Reads),
            [this, reading](const ApiAccess &access, QObject *context, auto done) {
                return m_api.shippingTokens(access, context,
                                            [this, reading, done = std::move(done)](auto list) {
                                                done(this->asRead(reading, std::move(list)));
                                            });
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
                                                 [id, done = std::move(done)](auto token) {
                                                     done(asAskedFor(id, std::move(token)));
                                                 });
            }};
}

ApiCall<void> CommandCalls::deleteShippingToken(ShippingTokenId id)
{
    return {gate(Duty::Asked, Effect::Writes),
            [this, id](const ApiAccess &access, QObject *context, auto done) {
                return m_api.deleteShippingToken(access, id, context, std::move(done));
            }};
}

ApiCall<std::vector<ApiToken>> CommandCalls::apiTokens(Duty duty, Reading reading)
{
    return {gate(duty, Effect::Reads),
            [this, reading](const ApiAccess &access, QObject *context, auto done) {
                return m_api.apiTokens(access, context,
                                       [this, reading, done = std::move(done)](auto list) {
                                           done(this->asRead(reading, std::move(list)));
                                       });
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

ApiCall<AccountSettings> CommandCalls::accountSettings(Duty duty, AccountId id)
{
    return {gate(duty, Effect::Reads),
            [this, id](const ApiAccess &access, QObject *context, auto done) {
                return m_api.accountSettings(
                    access, id, context, [id, done = std::move(done)](auto settings) {
                        done(asAskedFor<AccountSettings>(id, std::move(settings)));
                    });
            }};
}

ApiCall<void> CommandCalls::updateAccount(AccountSettings settings, bool searchable)
{
    return {gate(Duty::Asked, Effect::Writes),
            [this, settings = std::move(settings), searchable](const ApiAccess &access,
                                                               QObject *context, auto done) {
                return m_api.updateAccount(access, settings, searchable, context, std::move(done));
            }};
}

ApiCall<Identity> CommandCalls::ownIdentity(Duty duty)
{
    return {gate(duty, Effect::Reads),
            [this](const ApiAccess &access, QObject *context, auto done) {
                return m_api.whoAmI(access, context, std::move(done));
            }};
}

ApiCall<Identity> CommandCalls::identityOf(Secret token, AccountId account)
{
    return {m_otherReads,
            [this, token = std::move(token), account](const ApiAccess &access, QObject *context,
                                                      auto done) {
                return m_api.whoAmI(Credentials::accessWith(access.apiUrl, token, account), context,
                                    std::move(done));
            }};
}

} // namespace tokendeck
