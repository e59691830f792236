// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/account.h"
#include "models/domain/api_token.h"
#include "models/domain/audit_event.h"
#include "models/domain/background.h"
#include "models/domain/filter.h"
#include "models/domain/outcome.h"
#include "models/domain/shared_token.h"
#include "models/domain/shipping_token.h"
#include "services/api/log_search.h"
#include "services/http/http_client.h"

#include <QUrl>

#include <functional>
#include <optional>
#include <vector>

namespace tokendeck {

//! Where a call goes and as whom.
struct ApiAccess {
    QUrl apiUrl;
    Secret apiToken;
    QString lane; //!< see Request::lane
};

//! The account that a token acts for (GET /v2/whoami).
struct Identity {
    AccountId accountId;
    QString accountName;

    friend bool operator==(const Identity &, const Identity &) = default;
};

//! What a shared token is made with. \c name is always sent; \c expiresAt is an extension
//! (CONTRACT.md, Extensions): compare the answer with what was asked.
struct SharedTokenDraft {
    QString name;
    std::vector<FilterId> filters;
    FilterOperator filterOperator = FilterOperator::And;
    //! Absent: not sent, the backend decides. A null inside: asked to never expire.
    std::optional<std::optional<TimePoint>> expiresAt;
};

//! What of a shared token is replaced. \c name and \c expiresAt are extensions and are sent only
//! when they are set.
struct SharedTokenChange {
    std::vector<FilterId> filters; //!< all of them; an empty list removes every filter
    FilterOperator filterOperator = FilterOperator::And;
    std::optional<QString> name;
    std::optional<std::optional<TimePoint>> expiresAt;
};

//! What a filter is made with.
struct FilterDraft {
    QString field;
    QString value;
    QString description;
};

//! A page of the audit trail, newest first.
struct AuditQuery {
    int from = 0;
    int size = 100; //!< 0 to 500
    std::optional<TimePoint> fromDate;
    std::optional<TimePoint> toDate;
};
struct AuditPage {
    qint64 total = 0; //!< of all that match, not of this page
    std::vector<AuditEvent> events;
};

//! The typed calls of Logz.io's API (CONTRACT.md, Calls).
//!
//! Each completes exactly once through \p done, in the thread of \p context; cancelled ones too.
//! Lists are decoded on the background thread, are complete or a Problem, and come sorted by id.
//! A body that is not as the contract says ends in ProblemKind::UnexpectedContent with its JSON
//! path.
class LogzApi {
public:
    template <typename T> using Done = std::function<void(Outcome<T>)>;
    using DoneVoid = std::function<void(VoidOutcome)>;

    LogzApi(HttpClient &http, Background &background);

    CallHandle whoAmI(const ApiAccess &access, QObject *context, Done<Identity> done);

    //! GET /v1/associated-accounts: ids, names and types only.
    CallHandle associatedAccounts(const ApiAccess &access, QObject *context,
                                  Done<std::vector<Account>> done);
    //! GET …/time-based-accounts/detailed; a main account's token only.
    CallHandle detailedAccounts(const ApiAccess &access, QObject *context,
                                Done<std::vector<Account>> done);
    CallHandle metricsAccounts(const ApiAccess &access, QObject *context,
                               Done<std::vector<Account>> done);

    //! Every page of the enabled and of the disabled ones, as one list.
    CallHandle shippingTokens(const ApiAccess &access, QObject *context,
                              Done<std::vector<ShippingToken>> done);
    CallHandle shippingTokenLimits(const ApiAccess &access, QObject *context,
                                   Done<ShippingTokenLimits> done);
    CallHandle createShippingToken(const ApiAccess &access, const QString &name, QObject *context,
                                   Done<ShippingToken> done);
    CallHandle updateShippingToken(const ApiAccess &access, ShippingTokenId id, const QString &name,
                                   bool enabled, QObject *context, Done<ShippingToken> done);
    CallHandle deleteShippingToken(const ApiAccess &access, ShippingTokenId id, QObject *context,
                                   DoneVoid done);

    CallHandle sharedTokens(const ApiAccess &access, QObject *context,
                            Done<std::vector<SharedToken>> done);
    CallHandle sharedToken(const ApiAccess &access, SharedTokenId id, QObject *context,
                           Done<SharedToken> done);
    CallHandle createSharedToken(const ApiAccess &access, const SharedTokenDraft &draft,
                                 QObject *context, Done<SharedToken> done);
    CallHandle updateSharedToken(const ApiAccess &access, SharedTokenId id,
                                 const SharedTokenChange &change, QObject *context,
                                 Done<SharedToken> done);
    CallHandle deleteSharedToken(const ApiAccess &access, SharedTokenId id, QObject *context,
                                 DoneVoid done);

    CallHandle filters(const ApiAccess &access, QObject *context, Done<std::vector<Filter>> done);
    CallHandle createFilter(const ApiAccess &access, const FilterDraft &draft, QObject *context,
                            Done<Filter> done);
    CallHandle deleteFilter(const ApiAccess &access, FilterId id, QObject *context, DoneVoid done);

    //! Extension: 404, 405 or 403 where the backend has no list (ProblemKind::NotSupported).
    CallHandle apiTokens(const ApiAccess &access, QObject *context,
                         Done<std::vector<ApiToken>> done);
    //! Extension: creates one in the account that \p access acts for.
    CallHandle createApiToken(const ApiAccess &access, const QString &name, QObject *context,
                              Done<ApiToken> done);
    //! POST /v1/api-tokens/sub-account, with the main account's token.
    CallHandle createSubAccountApiToken(const ApiAccess &access, AccountId account,
                                        const QString &name, QObject *context, Done<ApiToken> done);
    //! Extension.
    CallHandle deleteApiToken(const ApiAccess &access, ApiTokenId id, QObject *context,
                              DoneVoid done);

    CallHandle searchLogs(const ApiAccess &access, const LogQuery &query, QObject *context,
                          Done<LogSearchResult> done);
    CallHandle auditTrail(const ApiAccess &access, const AuditQuery &query, QObject *context,
                          Done<AuditPage> done);

private:
    HttpClient &m_http;
    Background &m_background;
};

} // namespace tokendeck
