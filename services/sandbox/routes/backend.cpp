// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/routes/backend.h"

#include "services/sandbox/routes/routes.h"

using namespace Qt::StringLiterals;

namespace tokendeck::sandbox {

Backend::Backend(std::unique_ptr<Database> database, Clock &clock, Journal &journal)
    : m_database(std::move(database))
    , m_clock(clock)
    , m_accounts(*m_database)
    , m_shippingTokens(*m_database)
    , m_sharedTokens(*m_database, journal)
    , m_apiTokens(*m_database)
    , m_audit(*m_database)
{
    addIdentityRoutes(m_router, *this);
    addAccountRoutes(m_router, *this);
    addMetricsRoutes(m_router, *this);
    addShippingTokenRoutes(m_router, *this);
    addSharedTokenRoutes(m_router, *this);
    addFilterRoutes(m_router, *this);
    addApiTokenRoutes(m_router, *this);
    addAuditRoutes(m_router, *this);
    addSearchRoutes(m_router, *this);
}

std::optional<Actor> Backend::actorOf(const QByteArray &apiToken)
{
    return m_apiTokens.actorOf(apiToken);
}

AccountRecord Backend::ownAccount(const BackendRequest &request)
{
    std::optional<AccountRecord> account = m_accounts.find(request.actor.account);
    if (!account)
        throw Refusal{messageError(401, u"Unauthorized"_s)};
    return std::move(*account);
}

BackendReply Backend::answer(const QByteArray &method, const QString &path, const QByteArray &body,
                             const Actor &actor)
{
    const BackendRequest request{
        .method = method, .path = path, .body = body, .actor = actor, .now = m_clock.now()};
    try {
        return method == "GET" ? m_router.answer(request) : answerInTransaction(request);
    } catch (const Refusal &refusal) {
        return refusal.reply;
    } catch (const DatabaseFailure &error) {
        return codedError(500, u"INTERNAL_ERROR"_s, QString::fromUtf8(error.what()));
    }
}

BackendReply Backend::answerInTransaction(const BackendRequest &request)
{
    try {
        Transaction transaction(*m_database);
        BackendReply reply = m_router.answer(request);
        transaction.commit();
        m_sharedTokens.committed();
        return reply;
    } catch (...) {
        m_sharedTokens.rolledBack();
        m_apiTokens.forgetActors();
        throw;
    }
}

} // namespace tokendeck::sandbox
