// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/base/json_text.h"
#include "services/sandbox/routes/backend.h"
#include "services/sandbox/routes/routes.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace tokendeck::sandbox {

namespace {

void write(JsonText &json, const ApiToken &token)
{
    json.beginObject()
        .member("id", token.id.value())
        .member("name", token.name)
        .member("token", token.token)
        .name("createdAt")
        .seconds(token.createdAt.value_or(TimePoint()))
        .endObject();
}

BackendReply create(Backend &backend, const BackendRequest &request, AccountId account)
{
    const QString name = request.json().name(u"name").value_or(QString());
    if (name.trimmed().isEmpty())
        throw Refusal{messageError(400, u"Bad Request. The name must not be empty"_s)};
    const ApiToken token{.id = ApiTokenId(backend.database().nextId(IdKind::ApiToken)),
                         .name = name,
                         .token = backend.tokenMaker().apiToken(),
                         .accountId = account,
                         .createdAt = request.now};
    backend.apiTokens().insert(token);
    backend.audit().add(request, u"User created a token"_s,
                        {{u"Token name"_s, {}, token.name},
                         {u"Account ID"_s, {}, QString::number(account.value())}});
    JsonText json;
    write(json, token);
    return jsonReply(json.take());
}

BackendReply createForSubAccount(Backend &backend, const BackendRequest &request)
{
    if (!request.actor.isMain())
        throw Refusal{messageError(403,
                                   u"Forbidden. Attempted to create an API token for a sub "
                                   "account using an illegal owner account token."_s)};
    const AccountId id(qint32(
        request.json().integer(u"accountId", 0, std::numeric_limits<qint32>::max()).value_or(0)));
    const std::optional<AccountRecord> account = backend.accounts().find(id);
    // Metrics and tracing accounts have no API tokens of their own.
    if (!account || account->mainId != request.actor.mainAccount
        || account->type != account_type::Sub)
        throw Refusal{messageError(
            404, u"Not Found. Could not find the sub account associated with this request."_s)};
    return create(backend, request, id);
}

BackendReply removeApiToken(Backend &backend, const BackendRequest &request)
{
    const std::optional<ApiToken> token =
        backend.apiTokens().find(request.actor.account, ApiTokenId(request.id));
    if (!token)
        throw Refusal{errorMessageError(404, u"API token with id %1 not found"_s.arg(request.id))};
    backend.apiTokens().remove(token->id);
    backend.audit().add(request, u"User deleted a token"_s, {{u"Token name"_s, token->name, {}}});
    return emptyReply(204);
}

} // namespace

void addApiTokenRoutes(Router &router, Backend &backend)
{
    const auto tokens = u"/v1/api-tokens"_s;
    router.add("GET", tokens, [&backend](const BackendRequest &request) {
        JsonText json;
        json.beginArray();
        for (const ApiToken &token : backend.apiTokens().list(request.actor.account))
            write(json, token);
        return jsonReply(json.endArray().take());
    });
    router.add("POST", tokens,
               [&backend](const BackendRequest &r) { return create(backend, r, r.actor.account); });
    router.add("POST", tokens + u"/sub-account"_s,
               [&backend](const BackendRequest &r) { return createForSubAccount(backend, r); });
    router.add("DELETE", tokens + u"/{id}"_s,
               [&backend](const BackendRequest &r) { return removeApiToken(backend, r); });
}

} // namespace tokendeck::sandbox
