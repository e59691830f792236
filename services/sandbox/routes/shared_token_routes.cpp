// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/routes/backend.h"
#include "services/sandbox/routes/routes.h"

#include <memory>

using namespace Qt::StringLiterals;

namespace tokendeck::sandbox {

namespace {

//! The console gives a new shared token this long unless told otherwise.
constexpr std::chrono::days DefaultLife{7};

class SharedTokenRoutes {
public:
    explicit SharedTokenRoutes(Backend &backend)
        : m_backend(backend)
    {
    }

    BackendReply create(const BackendRequest &request)
    {
        const RequestBody body = request.json();
        SharedToken token{
            .id = SharedTokenId(m_backend.database().nextId(IdKind::SharedToken)),
            .name = nameOf(body),
            .token = m_backend.tokenMaker().sharedToken(),
            .filters = filtersOf(request, body),
            .operatorAssumed = true,
            .expiresAt = request.now + DefaultLife,
        };
        readOperator(body, token);
        readExpiry(body, token);
        tokens().insert(request.actor.account, token, request.now);
        m_backend.audit().add(
            request, u"Created shared token"_s,
            {{u"Token name"_s, {}, token.name}, {u"Filters"_s, {}, wordOf(request, token)}});
        return jsonReply(SharedTokenStore::body(token));
    }

    BackendReply update(const BackendRequest &request)
    {
        const RequestBody body = request.json();
        SharedToken token = found(request);
        const SharedToken before = token;
        if (!body.has(u"filters"))
            throw Refusal{messageError(400, u"Bad Request. filters is missing"_s)};
        token.filters = filtersOf(request, body);
        if (body.has(u"filtersOperator"))
            readOperator(body, token);
        if (body.has(u"tokenName"))
            token.name = nameOf(body);
        readExpiry(body, token);
        const QString filtersBefore = wordOf(request, before);
        tokens().update(request.actor.account, token, request.now);
        std::vector<AuditChange> changes{{u"Token name"_s, before.name, token.name}};
        if (const QString filters = wordOf(request, token); filters != filtersBefore)
            changes.push_back({u"Filters"_s, filtersBefore, filters});
        if (before.expiresAt != token.expiresAt)
            changes.push_back({u"Expiration date"_s, wordOf(before.expiresAt.moment()),
                               wordOf(token.expiresAt.moment())});
        m_backend.audit().add(request, u"Updated shared token"_s, std::move(changes));
        return jsonReply(SharedTokenStore::body(token));
    }

    BackendReply remove(const BackendRequest &request)
    {
        const SharedToken token = found(request);
        tokens().remove(request.actor.account, token.id, request.now);
        m_backend.audit().add(request, u"Deleted shared token"_s,
                              {{u"Token name"_s, token.name, {}}});
        return emptyReply(204);
    }

    SharedToken found(const BackendRequest &request)
    {
        std::optional<SharedToken> token =
            tokens().find(request.actor.account, SharedTokenId(request.id));
        if (!token)
            throw Refusal{
                messageError(400,
                             u"token with id %1 not found for account %2"_s.arg(request.id)
                                 .arg(request.actor.account.value()))};
        return std::move(*token);
    }

private:
    SharedTokenStore &tokens() { return m_backend.sharedTokens(); }

    static QString nameOf(const RequestBody &body)
    {
        QString name = body.name(u"tokenName").value_or(QString());
        if (name.trimmed().isEmpty())
            throw Refusal{messageError(400, u"Bad Request. tokenName must not be empty"_s)};
        return name;
    }

    std::vector<FilterId> filtersOf(const BackendRequest &request, const RequestBody &body)
    {
        std::vector<FilterId> filters;
        for (const qint32 id : body.ids(u"filters").value_or(std::vector<qint32>())) {
            if (!tokens().findFilter(request.actor.account, FilterId(id)))
                throw Refusal{
                    messageError(400,
                                 u"query filter with id %1 not found for account %2"_s.arg(id).arg(
                                     request.actor.account.value()))};
            filters.emplace_back(id);
        }
        return filters;
    }

    static void readOperator(const RequestBody &body, SharedToken &token)
    {
        const std::optional<QString> word = body.text(u"filtersOperator");
        if (word && *word != u"AND" && *word != u"OR")
            throw Refusal{
                messageError(400, u"Bad Request. filtersOperator must be one of OR, AND"_s)};
        token.operatorAssumed = !word;
        token.filterOperator = word == u"OR" ? FilterOperator::Or : FilterOperator::And;
    }

    static void readExpiry(const RequestBody &body, SharedToken &token)
    {
        if (!body.has(u"expirationDate"))
            return;
        token.expiresAt = StatedTime();
        if (const std::optional<qint64> date = body.integer(u"expirationDate"))
            token.expiresAt = TimePoint(std::chrono::milliseconds(*date));
    }

    static QString wordOf(const std::optional<TimePoint> &time)
    {
        return time ? QString::number(time->time_since_epoch().count()) : QString();
    }

    //! As "env: prod AND team: web", for the audit trail.
    QString wordOf(const BackendRequest &request, const SharedToken &token)
    {
        QStringList words;
        for (const FilterId id : token.filters)
            if (const std::optional<Filter> filter = tokens().findFilter(request.actor.account, id))
                words.append(filter->field + u": "_s + filter->value);
        return words.join(token.filterOperator == FilterOperator::Or ? u" OR "_s : u" AND "_s);
    }

    Backend &m_backend;
};

} // namespace

void addSharedTokenRoutes(Router &router, Backend &backend)
{
    const auto routes = std::make_shared<SharedTokenRoutes>(backend);
    const auto tokens = u"/v1/shared-tokens"_s;
    router.add("GET", tokens, [&backend](const BackendRequest &r) {
        return jsonReply(backend.sharedTokens().listBody(r.actor.account));
    });
    router.add("POST", tokens, [routes](const BackendRequest &r) { return routes->create(r); });
    router.add("GET", tokens + u"/{id}"_s, [routes](const BackendRequest &r) {
        return jsonReply(SharedTokenStore::body(routes->found(r)));
    });
    router.add("PUT", tokens + u"/{id}"_s,
               [routes](const BackendRequest &r) { return routes->update(r); });
    router.add("DELETE", tokens + u"/{id}"_s,
               [routes](const BackendRequest &r) { return routes->remove(r); });
}

} // namespace tokendeck::sandbox
