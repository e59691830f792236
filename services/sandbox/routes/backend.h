// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/clock.h"
#include "services/sandbox/base/backend_reply.h"
#include "services/sandbox/base/backend_request.h"
#include "services/sandbox/base/journal.h"
#include "services/sandbox/base/random_text.h"
#include "services/sandbox/logs/log_archive.h"
#include "services/sandbox/routes/router.h"
#include "services/sandbox/store/account_store.h"
#include "services/sandbox/store/api_token_store.h"
#include "services/sandbox/store/audit_store.h"
#include "services/sandbox/store/database.h"
#include "services/sandbox/store/shared_token_store.h"
#include "services/sandbox/store/shipping_token_store.h"

#include <memory>

namespace tokendeck::sandbox {

//! What the backend knows and does, without any network: one call answers one request.
class Backend {
public:
    Backend(std::unique_ptr<Database> database, Clock &clock, Journal &journal);
    Q_DISABLE_COPY_MOVE(Backend)

    //! Answers \p method of \p path for \p actor; what the request changed is committed as a whole,
    //! or not at all.
    [[nodiscard]] BackendReply answer(const QByteArray &method, const QString &path,
                                      const QByteArray &body, const Actor &actor);
    [[nodiscard]] std::optional<Actor> actorOf(const QByteArray &apiToken);

    Database &database() { return *m_database; }
    AccountStore &accounts() { return m_accounts; }
    ShippingTokenStore &shippingTokens() { return m_shippingTokens; }
    SharedTokenStore &sharedTokens() { return m_sharedTokens; }
    ApiTokenStore &apiTokens() { return m_apiTokens; }
    AuditStore &audit() { return m_audit; }
    LogArchive &logs() { return m_logs; }
    TokenMaker &tokenMaker() { return m_tokenMaker; }
    Clock &clock() { return m_clock; }

    //! The account that \p request's token acts for.
    [[nodiscard]] AccountRecord ownAccount(const BackendRequest &request);

private:
    [[nodiscard]] BackendReply answerInTransaction(const BackendRequest &request);

    std::unique_ptr<Database> m_database;
    Clock &m_clock;
    AccountStore m_accounts;
    ShippingTokenStore m_shippingTokens;
    SharedTokenStore m_sharedTokens;
    ApiTokenStore m_apiTokens;
    AuditStore m_audit;
    LogArchive m_logs;
    TokenMaker m_tokenMaker;
    Router m_router;
};

} // namespace tokendeck::sandbox
