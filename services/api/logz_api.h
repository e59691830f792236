// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/background.h"
#include "models/domain/account.h"
#include "models/domain/api_token.h"
#include "models/domain/filter.h"
#include "models/domain/outcome.h"
#include "models/domain/shared_token.h"
#include "models/domain/shipping_token.h"
#include "services/api/api_access.h"
#include "services/api/codecs/account_settings_codec.h"
#include "services/api/codecs/api_values.h"
#include "services/api/codecs/log_search.h"
#include "services/http/http_client.h"

#include <functional>
#include <memory>
#include <vector>

namespace tokendeck {

//! The typed calls of Logz.io's API (docs/backend.md, Calls).
//!
//! Each completes exactly once through \p done, in the thread of \p context and never from within
//! the call; cancelled ones too, in whatever stage. When \p context is gone by then, the call is
//! ended and \p done dropped. What cannot be sent (an invalid id, a size out of its range)
//! completes with ProblemKind::InvalidInput. Lists are decoded on the background thread, have every
//! row of the answer or are a Problem, and come sorted by id; a row that was not understood stands
//! there with its RowFault. An object, or a list's frame, that is not as the contract says ends in
//! ProblemKind::UnexpectedContent with its JSON path.
class LogzApi {
public:
    template <typename T> using Done = std::function<void(Outcome<T>)>;
    using DoneVoid = std::function<void(VoidOutcome)>;

    //! Both must live as long as this. Calls are made in the thread of \p http.
    LogzApi(HttpClient &http, Background &background);
    //! Ends what is under way without calling back.
    ~LogzApi();
    Q_DISABLE_COPY_MOVE(LogzApi)

    //! Ends every call, whoever made it and whatever its stage, and wipes its token; what is asked
    //! for from now on completes with Cancelled, unsent, until resume(). Calls whose access
    //! outlives the lock go on, and go out.
    void suspend();
    void resume();

    //! How many requests of one account may be under way (HttpLimits); more wait their turn.
    [[nodiscard]] int requestsAtOnce() const;

    CallHandle whoAmI(const ApiAccess &access, QObject *context, Done<Identity> done);

    //! GET /v1/associated-accounts: ids, names and types only.
    CallHandle associatedAccounts(const ApiAccess &access, QObject *context,
                                  Done<std::vector<Account>> done);
    //! GET …/time-based-accounts/detailed; a main account's token only.
    CallHandle detailedAccounts(const ApiAccess &access, QObject *context,
                                Done<std::vector<Account>> done);
    //! Their owner is not told: ownerId is absent.
    CallHandle metricsAccounts(const ApiAccess &access, QObject *context,
                               Done<std::vector<Account>> done);
    //! GET …/time-based-accounts/{id}; a main account's token only.
    CallHandle accountSettings(const ApiAccess &access, AccountId id, QObject *context,
                               Done<AccountSettings> done);
    //! PUT of the same, with every member of \p settings as it was read and \p searchable; the
    //! answer says no more than that it was accepted.
    CallHandle updateAccount(const ApiAccess &access, const AccountSettings &settings,
                             bool searchable, QObject *context, DoneVoid done);

    //! Every page of the enabled and of the disabled ones, as one list. Read anew, up to three
    //! times in all, when it changes between the pages; then UnexpectedContent.
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

    //! Extension: 404, 405 or 403 where the backend has no list (ProblemKind::NotSupported). The
    //! accountId of each is valid only where the answer names it.
    CallHandle apiTokens(const ApiAccess &access, QObject *context,
                         Done<std::vector<ApiToken>> done);
    //! Extension: creates one in the account that \p access acts for; NotSupported for 404 and 405.
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
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace tokendeck
