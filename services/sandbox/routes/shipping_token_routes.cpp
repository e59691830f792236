// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/base/json_text.h"
#include "services/sandbox/routes/backend.h"
#include "services/sandbox/routes/routes.h"

#include <QJsonArray>

#include <limits>
#include <memory>

using namespace Qt::StringLiterals;

namespace tokendeck::sandbox {

namespace {

void write(JsonText &json, const ShippingToken &token)
{
    json.beginObject()
        .member("name", token.name)
        .member("id", token.id.value())
        .member("token", token.token)
        .name("updatedAt")
        .seconds(token.updatedAt.value_or(TimePoint()))
        .member("updatedBy", token.updatedBy)
        .name("createdAt")
        .seconds(token.createdAt.value_or(TimePoint()))
        .member("createdBy", token.createdBy)
        .member("enabled", token.enabled)
        .endObject();
}

BackendReply tokenReply(const ShippingToken &token, int status = 200)
{
    JsonText json;
    write(json, token);
    return jsonReply(json.take(), status);
}

class ShippingTokenRoutes {
public:
    explicit ShippingTokenRoutes(Backend &backend)
        : m_backend(backend)
    {
    }

    BackendReply create(const BackendRequest &request)
    {
        const AccountId account = request.actor.account;
        const QString name = nameOf(request, {});
        checkLimit(account);
        const QString creator = m_backend.accounts().adminEmail(request.actor.mainAccount);
        const ShippingToken token{
            .id = ShippingTokenId(m_backend.database().nextId(IdKind::ShippingToken)),
            .name = name,
            .token = m_backend.tokenMaker().shippingToken(),
            .enabled = true,
            .createdAt = request.now,
            .createdBy = creator,
            .updatedAt = request.now,
            .updatedBy = creator,
        };
        tokens().insert(account, token);
        m_backend.audit().add(request, u"Created data shipping token"_s,
                              {{u"Token name"_s, {}, token.name}});
        return tokenReply(token, 201);
    }

    BackendReply update(const BackendRequest &request)
    {
        const AccountId account = request.actor.account;
        ShippingToken token = found(request);
        const ShippingToken before = token;
        if (request.json().has(u"name"))
            token.name = nameOf(request, token.id);
        token.enabled = request.json().flag(u"enabled").value_or(true);
        if (before.enabled && !token.enabled)
            checkNotLast(account, u"disabled");
        if (!before.enabled && token.enabled)
            checkLimit(account);
        token.updatedAt = request.now;
        token.updatedBy = m_backend.accounts().adminEmail(request.actor.mainAccount);
        tokens().update(token);
        std::vector<AuditChange> changes{{u"Token name"_s, before.name, token.name}};
        if (before.enabled != token.enabled)
            changes.push_back({u"Enabled"_s, wordOf(before.enabled), wordOf(token.enabled)});
        m_backend.audit().add(request, u"Updated data shipping token"_s, std::move(changes));
        return tokenReply(token);
    }

    BackendReply remove(const BackendRequest &request)
    {
        const AccountId account = request.actor.account;
        const ShippingToken token = found(request);
        if (token.enabled)
            checkNotLast(account, u"deleted");
        tokens().remove(token.id);
        replaceDefault(account, token);
        m_backend.audit().add(request, u"Deleted data shipping token"_s,
                              {{u"Token name"_s, token.name, {}}});
        return tokenReply(token);
    }

    BackendReply search(const BackendRequest &request)
    {
        const ShippingTokenPageQuery query = queryOf(request.json());
        const AccountId account = request.actor.account;
        JsonText json;
        json.beginObject()
            .member("total", tokens().count(account, query.enabled))
            .name("results")
            .beginArray();
        for (const ShippingToken &token : tokens().page(account, query))
            write(json, token);
        json.endArray()
            .name("pagination")
            .beginObject()
            .member("pageNumber", query.pageNumber)
            .member("pageSize", query.pageSize)
            .endObject()
            .endObject();
        return jsonReply(json.take());
    }

    BackendReply limits(const BackendRequest &request)
    {
        const ShippingTokenLimits limits = tokens().limits(request.actor.account);
        JsonText json;
        json.beginObject()
            .member("maxAllowedTokens", limits.maxAllowed)
            .member("numOfEnabledTokens", limits.enabled)
            .endObject();
        return jsonReply(json.take());
    }

    ShippingToken found(const BackendRequest &request)
    {
        std::optional<ShippingToken> token =
            tokens().find(request.actor.account, ShippingTokenId(request.id));
        if (!token)
            throw Refusal{
                messageError(404, u"Log shipping token with id %1 not found"_s.arg(request.id))};
        return std::move(*token);
    }

private:
    ShippingTokenStore &tokens() { return m_backend.shippingTokens(); }

    static QString wordOf(bool flag) { return flag ? u"true"_s : u"false"_s; }

    QString nameOf(const BackendRequest &request, ShippingTokenId own)
    {
        QString name = request.json().name(u"name").value_or(QString());
        if (name.trimmed().isEmpty())
            throw Refusal{codedError(400, u"LOG_SHIPPING_TOKENS_NAME_MISSING"_s,
                                     u"The token's name must not be empty"_s)};
        if (tokens().hasName(request.actor.account, name, own))
            throw Refusal{
                codedError(400, u"LOG_SHIPPING_TOKENS_NAME_EXISTS"_s,
                           u"A log shipping token with the name %1 already exists"_s.arg(name))};
        return name;
    }

    void checkLimit(AccountId account)
    {
        const ShippingTokenLimits limits = tokens().limits(account);
        if (limits.enabled >= limits.maxAllowed)
            throw Refusal{codedError(
                400, u"LOG_SHIPPING_TOKENS_LIMIT_REACHED"_s,
                u"The account has reached its limit of %1 enabled log shipping tokens"_s.arg(
                    limits.maxAllowed))};
    }

    void checkNotLast(AccountId account, QStringView deed)
    {
        if (tokens().count(account, true) <= 1)
            throw Refusal{
                codedError(400, u"LOG_SHIPPING_TOKENS_LAST_ENABLED"_s,
                           u"The last enabled log shipping token cannot be %1"_s.arg(deed))};
    }

    //! The account's own token is one of these; another takes the place of a deleted one.
    void replaceDefault(AccountId account, const ShippingToken &removed)
    {
        const std::optional<AccountRecord> record = m_backend.accounts().find(account);
        if (!record || !(record->token == removed.token))
            return;
        const std::vector<ShippingToken> left =
            tokens().page(account, {.enabled = true, .pageSize = 1});
        if (!left.empty())
            m_backend.accounts().setToken(account, left.front().token);
    }

    static ShippingTokenPageQuery queryOf(const RequestBody &body)
    {
        constexpr int MostPerPage = 1000;
        ShippingTokenPageQuery query;
        if (const auto filter = body.child(u"filter"))
            query.enabled = filter->flag(u"enabled");
        const QJsonArray sort = body.object().value(u"sort").toArray();
        if (!sort.isEmpty()) {
            const RequestBody first(sort.first().toObject());
            const QString field = first.text(u"field").value_or(u"createdAt"_s);
            if (field != u"createdAt" && field != u"name")
                throw Refusal{messageError(400, u"Unknown sort field %1"_s.arg(field))};
            query.byName = field == u"name";
            query.descending = first.flag(u"descending").value_or(false);
        }
        if (const auto pagination = body.child(u"pagination")) {
            query.pageNumber = int(
                pagination->integer(u"pageNumber", 1, std::numeric_limits<int>::max()).value_or(1));
            query.pageSize =
                int(pagination->integer(u"pageSize", 1, MostPerPage).value_or(query.pageSize));
        }
        return query;
    }

    Backend &m_backend;
};

} // namespace

void addShippingTokenRoutes(Router &router, Backend &backend)
{
    const auto routes = std::make_shared<ShippingTokenRoutes>(backend);
    const auto tokens = u"/v1/log-shipping/tokens"_s;
    router.add("POST", tokens, [routes](const BackendRequest &r) { return routes->create(r); });
    router.add("GET", tokens + u"/limits"_s,
               [routes](const BackendRequest &r) { return routes->limits(r); });
    router.add("POST", tokens + u"/search"_s,
               [routes](const BackendRequest &r) { return routes->search(r); });
    router.add("GET", tokens + u"/{id}"_s,
               [routes](const BackendRequest &r) { return tokenReply(routes->found(r)); });
    router.add("PUT", tokens + u"/{id}"_s,
               [routes](const BackendRequest &r) { return routes->update(r); });
    router.add("DELETE", tokens + u"/{id}"_s,
               [routes](const BackendRequest &r) { return routes->remove(r); });
}

} // namespace tokendeck::sandbox
