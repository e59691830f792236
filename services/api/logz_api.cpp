// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/api/logz_api.h"

#include "services/api/codecs/account_codec.h"
#include "services/api/codecs/account_settings_codec.h"
#include "services/api/codecs/api_token_codec.h"
#include "services/api/codecs/audit_codec.h"
#include "services/api/codecs/filter_codec.h"
#include "services/api/codecs/identity_codec.h"
#include "services/api/codecs/shared_token_codec.h"
#include "services/api/codecs/shipping_token_codec.h"
#include "services/api/log_search_operation.h"
#include "services/api/operation.h"
#include "services/api/shipping_token_search.h"

#include <QCoreApplication>

#include <algorithm>
#include <initializer_list>
#include <span>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

const auto AccountsPath = u"/v1/account-management/time-based-accounts"_s;
const auto ShippingTokensPath = u"/v1/log-shipping/tokens"_s;
const auto SharedTokensPath = u"/v1/shared-tokens"_s;
const auto FiltersPath = u"/v1/shared-tokens/filters"_s;
const auto ApiTokensPath = u"/v1/api-tokens"_s;

template <typename Tag> QString pathOf(const QString &collection, Id<Tag> id)
{
    return collection + u'/' + QString::number(id.value());
}

Problem invalidInput(const QString &detail)
{
    return {.kind = ProblemKind::InvalidInput, .detail = detail};
}

template <typename Tag> std::optional<Problem> problemOf(Id<Tag> id)
{
    if (id.isValid())
        return std::nullopt;
    return invalidInput(QCoreApplication::translate("LogzApi", "The id is not a positive number."));
}

std::optional<Problem> problemOf(const std::vector<FilterId> &filters)
{
    if (std::ranges::all_of(filters, &FilterId::isValid))
        return std::nullopt;
    return invalidInput(
        QCoreApplication::translate("LogzApi", "A filter’s id is not a positive number."));
}

std::optional<Problem> problemOf(const LogQuery &query)
{
    if (query.sampleSize < 0 || query.sampleSize > 10'000)
        return invalidInput(QCoreApplication::translate(
            "LogzApi", "The number of samples is not from 0 to 10,000."));
    if (query.valuesSize < 1 || query.valuesSize > 1'000)
        return invalidInput(
            QCoreApplication::translate("LogzApi", "The number of values is not from 1 to 1,000."));
    return std::nullopt;
}

std::optional<Problem> problemOf(const AuditQuery &query)
{
    if (query.size < 0 || query.size > 500)
        return invalidInput(
            QCoreApplication::translate("LogzApi", "The number of entries is not from 0 to 500."));
    if (query.from < 0)
        return invalidInput(
            QCoreApplication::translate("LogzApi", "The first entry’s number is negative."));
    return std::nullopt;
}

//! Makes NotSupported of what a backend without an extension answers: one of \p statuses.
Operation::ProblemMap notSupportedFor(std::vector<int> statuses)
{
    return [statuses = std::move(statuses)](Problem problem) {
        if (problem.kind != ProblemKind::Intercepted && problem.httpStatus
            && std::ranges::count(statuses, *problem.httpStatus) > 0)
            problem.kind = ProblemKind::NotSupported;
        return problem;
    };
}

} // namespace

class LogzApi::Private {
public:
    Private(HttpClient &http, Background &background)
        : host(http, background)
    {
    }

    template <typename Op>
    Op *make(const ApiAccess &access, QObject *context, typename Op::Done done)
    {
        return new Op(host, access, context, std::move(done));
    }

    //! One request whose answer \p read decodes on the background thread.
    template <typename T>
    CallHandle list(const ApiAccess &access, Request request, QObject *context, Done<T> done,
                    Outcome<T> (*read)(QByteArray), Operation::ProblemMap map = {})
    {
        auto *operation = make<OperationOf<T>>(access, context, std::move(done));
        operation->setProblemMap(std::move(map));
        operation->send(std::move(request), [operation, read](Reply reply) {
            operation->template decode<T>(std::move(reply), read, [operation](T value) {
                operation->finish(std::move(value));
            });
        });
        return CallHandle(operation);
    }

    //! One request whose answer, one object, \p read decodes at once; \p invalid keeps it from
    //! being sent.
    template <typename T, typename Read>
    CallHandle one(const ApiAccess &access, std::optional<Problem> invalid, Request request,
                   QObject *context, Done<T> done, Read read, Operation::ProblemMap map = {})
    {
        auto *operation = make<OperationOf<T>>(access, context, std::move(done));
        operation->setProblemMap(std::move(map));
        if (invalid) {
            operation->failLater(std::move(*invalid));
            return CallHandle(operation);
        }
        operation->send(std::move(request), [operation, read = std::move(read)](Reply reply) {
            // One object takes no time, but for one that nobody has asked for.
            constexpr qsizetype large = qsizetype(64) * 1024;
            if (reply.body.size() > large) {
                operation->template decode<T>(std::move(reply), read, [operation](T value) {
                    operation->finish(std::move(value));
                });
                return;
            }
            Outcome<T> result = read(std::move(reply.body));
            if (result)
                operation->finish(std::move(result));
            else
                operation->fail(std::move(result.error()), reply.status);
        });
        return CallHandle(operation);
    }

    //! A \p request that any 2xx of the backend answers as done, with a body or without.
    CallHandle act(const ApiAccess &access, std::optional<Problem> invalid, Request request,
                   QObject *context, DoneVoid done)
    {
        auto *operation = make<OperationOf<void>>(access, context, std::move(done));
        if (invalid)
            operation->failLater(std::move(*invalid));
        else
            operation->send(std::move(request),
                            [operation](const Reply &) { operation->finish({}); });
        return CallHandle(operation);
    }

    template <typename Tag>
    CallHandle remove(const ApiAccess &access, const QString &collection, Id<Tag> id,
                      QObject *context, DoneVoid done)
    {
        return act(access, problemOf(id),
                   {.method = Method::Delete, .path = pathOf(collection, id)}, context,
                   std::move(done));
    }

    OperationHost host;
};

LogzApi::LogzApi(HttpClient &http, Background &background)
    : d(std::make_unique<Private>(http, background))
{
}

LogzApi::~LogzApi() = default;

int LogzApi::requestsAtOnce() const
{
    return d->host.http.limits().inFlightPerLane;
}

void LogzApi::suspend()
{
    d->host.suspended = true;
    const QObjectList children = d->host.owner.children();
    for (QObject *child : children) {
        auto *operation = dynamic_cast<Operation *>(child);
        if (operation && !operation->outlivesLock())
            operation->cancel();
    }
    d->host.http.closeConnections();
}

void LogzApi::resume()
{
    d->host.suspended = false;
}

CallHandle LogzApi::whoAmI(const ApiAccess &access, QObject *context, Done<Identity> done)
{
    // Every token may ask whose it is. Logz.io answers 401 to some that are not good, and 403
    // "Insufficient privileges" to others.
    const auto told = [done = std::move(done)](Outcome<Identity> identity) {
        if (!identity && identity.error().kind == ProblemKind::Forbidden)
            identity.error().kind = ProblemKind::Unauthorized;
        done(std::move(identity));
    };
    return d->one<Identity>(access, {}, {.path = u"/v2/whoami"_s}, context, told, decodeIdentity);
}

CallHandle LogzApi::associatedAccounts(const ApiAccess &access, QObject *context,
                                       Done<std::vector<Account>> done)
{
    return d->list<std::vector<Account>>(access, {.path = u"/v1/associated-accounts"_s}, context,
                                         std::move(done), decodeAssociatedAccounts);
}

CallHandle LogzApi::detailedAccounts(const ApiAccess &access, QObject *context,
                                     Done<std::vector<Account>> done)
{
    return d->list<std::vector<Account>>(access, {.path = AccountsPath + u"/detailed"_s}, context,
                                         std::move(done), decodeDetailedAccounts);
}

CallHandle LogzApi::metricsAccounts(const ApiAccess &access, QObject *context,
                                    Done<std::vector<Account>> done)
{
    return d->list<std::vector<Account>>(access,
                                         {.path = u"/v1/account-management/metrics-accounts"_s},
                                         context, std::move(done), decodeMetricsAccounts);
}

CallHandle LogzApi::accountSettings(const ApiAccess &access, AccountId id, QObject *context,
                                    Done<AccountSettings> done)
{
    return d->one<AccountSettings>(access, problemOf(id), {.path = pathOf(AccountsPath, id)},
                                   context, std::move(done), decodeAccountSettings);
}

CallHandle LogzApi::updateAccount(const ApiAccess &access, const AccountSettings &settings,
                                  bool searchable, QObject *context, DoneVoid done)
{
    return d->act(access, problemOf(settings.id),
                  {.method = Method::Put,
                   .path = pathOf(AccountsPath, settings.id),
                   .body = encodeAccountSettings(settings, searchable)},
                  context, std::move(done));
}

CallHandle LogzApi::shippingTokens(const ApiAccess &access, QObject *context,
                                   Done<std::vector<ShippingToken>> done)
{
    auto *operation = d->make<ShippingTokenSearch>(access, context, std::move(done));
    operation->start();
    return CallHandle(operation);
}

CallHandle LogzApi::shippingTokenLimits(const ApiAccess &access, QObject *context,
                                        Done<ShippingTokenLimits> done)
{
    return d->one<ShippingTokenLimits>(access, {}, {.path = ShippingTokensPath + u"/limits"_s},
                                       context, std::move(done), decodeShippingTokenLimits);
}

CallHandle LogzApi::createShippingToken(const ApiAccess &access, const QString &name,
                                        QObject *context, Done<ShippingToken> done)
{
    return d->one<ShippingToken>(
        access, {},
        {.method = Method::Post, .path = ShippingTokensPath, .body = encodeNewShippingToken(name)},
        context, std::move(done), decodeShippingToken);
}

CallHandle LogzApi::updateShippingToken(const ApiAccess &access, ShippingTokenId id,
                                        const QString &name, bool enabled, QObject *context,
                                        Done<ShippingToken> done)
{
    return d->one<ShippingToken>(access, problemOf(id),
                                 {.method = Method::Put,
                                  .path = pathOf(ShippingTokensPath, id),
                                  .body = encodeShippingTokenChange(name, enabled)},
                                 context, std::move(done), decodeShippingToken);
}

CallHandle LogzApi::deleteShippingToken(const ApiAccess &access, ShippingTokenId id,
                                        QObject *context, DoneVoid done)
{
    return d->remove(access, ShippingTokensPath, id, context, std::move(done));
}

CallHandle LogzApi::sharedTokens(const ApiAccess &access, QObject *context,
                                 Done<std::vector<SharedToken>> done)
{
    return d->list<std::vector<SharedToken>>(access, {.path = SharedTokensPath}, context,
                                             std::move(done), decodeSharedTokens);
}

CallHandle LogzApi::sharedToken(const ApiAccess &access, SharedTokenId id, QObject *context,
                                Done<SharedToken> done)
{
    return d->one<SharedToken>(access, problemOf(id), {.path = pathOf(SharedTokensPath, id)},
                               context, std::move(done), decodeSharedToken);
}

CallHandle LogzApi::createSharedToken(const ApiAccess &access, const SharedTokenDraft &draft,
                                      QObject *context, Done<SharedToken> done)
{
    return d->one<SharedToken>(
        access, problemOf(draft.filters),
        {.method = Method::Post, .path = SharedTokensPath, .body = encodeSharedTokenDraft(draft)},
        context, std::move(done), decodeSharedToken);
}

CallHandle LogzApi::updateSharedToken(const ApiAccess &access, SharedTokenId id,
                                      const SharedTokenChange &change, QObject *context,
                                      Done<SharedToken> done)
{
    auto invalid = problemOf(id);
    if (!invalid)
        invalid = problemOf(change.filters);
    return d->one<SharedToken>(access, std::move(invalid),
                               {.method = Method::Put,
                                .path = pathOf(SharedTokensPath, id),
                                .body = encodeSharedTokenChange(change)},
                               context, std::move(done), decodeSharedToken);
}

CallHandle LogzApi::deleteSharedToken(const ApiAccess &access, SharedTokenId id, QObject *context,
                                      DoneVoid done)
{
    return d->remove(access, SharedTokensPath, id, context, std::move(done));
}

CallHandle LogzApi::filters(const ApiAccess &access, QObject *context,
                            Done<std::vector<Filter>> done)
{
    return d->list<std::vector<Filter>>(access, {.path = FiltersPath}, context, std::move(done),
                                        decodeFilters);
}

CallHandle LogzApi::createFilter(const ApiAccess &access, const FilterDraft &draft,
                                 QObject *context, Done<Filter> done)
{
    return d->one<Filter>(
        access, {}, {.method = Method::Post, .path = FiltersPath, .body = encodeFilterDraft(draft)},
        context, std::move(done), decodeFilter);
}

CallHandle LogzApi::deleteFilter(const ApiAccess &access, FilterId id, QObject *context,
                                 DoneVoid done)
{
    return d->remove(access, FiltersPath, id, context, std::move(done));
}

CallHandle LogzApi::apiTokens(const ApiAccess &access, QObject *context,
                              Done<std::vector<ApiToken>> done)
{
    return d->list<std::vector<ApiToken>>(access, {.path = ApiTokensPath}, context, std::move(done),
                                          decodeApiTokens, notSupportedFor({403, 404, 405}));
}

CallHandle LogzApi::createApiToken(const ApiAccess &access, const QString &name, QObject *context,
                                   Done<ApiToken> done)
{
    return d->one<ApiToken>(
        access, {},
        {.method = Method::Post, .path = ApiTokensPath, .body = encodeNewApiToken(name)}, context,
        std::move(done), decodeNewApiToken, notSupportedFor({404, 405}));
}

CallHandle LogzApi::createSubAccountApiToken(const ApiAccess &access, AccountId account,
                                             const QString &name, QObject *context,
                                             Done<ApiToken> done)
{
    return d->one<ApiToken>(access, problemOf(account),
                            {.method = Method::Post,
                             .path = ApiTokensPath + u"/sub-account"_s,
                             .body = encodeNewSubAccountApiToken(account, name)},
                            context, std::move(done), [account](QByteArray body) {
                                Outcome<ApiToken> token = decodeNewApiToken(std::move(body));
                                if (token && !token->accountId.isValid())
                                    token->accountId = account;
                                return token;
                            });
}

CallHandle LogzApi::deleteApiToken(const ApiAccess &access, ApiTokenId id, QObject *context,
                                   DoneVoid done)
{
    return d->remove(access, ApiTokensPath, id, context, std::move(done));
}

CallHandle LogzApi::searchLogs(const ApiAccess &access, const LogQuery &query, QObject *context,
                               Done<LogSearchResult> done)
{
    auto *operation = d->make<LogSearchOperation>(access, context, std::move(done));
    if (auto invalid = problemOf(query))
        operation->failLater(std::move(*invalid));
    else
        operation->start(query);
    return CallHandle(operation);
}

CallHandle LogzApi::auditTrail(const ApiAccess &access, const AuditQuery &query, QObject *context,
                               Done<AuditPage> done)
{
    return d->one<AuditPage>(access, problemOf(query),
                             {.method = Method::Post,
                              .path = u"/v1/audit-trail"_s,
                              .body = encodeAuditQuery(query),
                              .writes = false},
                             context, std::move(done), decodeAuditPage);
}

} // namespace tokendeck
