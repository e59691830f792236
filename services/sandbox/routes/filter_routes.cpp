// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/base/json_text.h"
#include "services/sandbox/routes/backend.h"
#include "services/sandbox/routes/routes.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace tokendeck::sandbox {

namespace {

void write(JsonText &json, const Filter &filter)
{
    json.beginObject()
        .member("id", filter.id.value())
        .member("field", filter.field)
        .member("value", filter.value);
    if (!filter.description.isNull())
        json.member("description", filter.description);
    json.endObject();
}

BackendReply filterReply(const Filter &filter)
{
    JsonText json;
    write(json, filter);
    return jsonReply(json.take());
}

Filter foundFilter(Backend &backend, const BackendRequest &request)
{
    std::optional<Filter> filter =
        backend.sharedTokens().findFilter(request.actor.account, FilterId(request.id));
    if (!filter)
        throw Refusal{
            messageError(400,
                         u"query filter with id %1 not found for account %2"_s.arg(request.id)
                             .arg(request.actor.account.value()))};
    return std::move(*filter);
}

QString partOf(const RequestBody &body, QStringView name)
{
    static const QRegularExpression allowed(u"^[a-zA-Z0-9_@.-]+\\z"_s);
    QString text = body.name(name).value_or(QString());
    if (!allowed.match(text).hasMatch())
        throw Refusal{
            messageError(400, u"Bad Request. %1 must match ^[a-zA-Z0-9_@.-]+$"_s.arg(name))};
    return text;
}

BackendReply create(Backend &backend, const BackendRequest &request)
{
    const RequestBody body = request.json();
    const Filter filter{.id = FilterId(backend.database().nextId(IdKind::Filter)),
                        .field = partOf(body, u"field"),
                        .value = partOf(body, u"value"),
                        .description = body.name(u"description").value_or(QString())};
    backend.sharedTokens().insertFilter(request.actor.account, filter);
    backend.audit().add(request, u"Created shared token filter"_s,
                        {{u"Filter"_s, {}, filter.field + u": "_s + filter.value}});
    return filterReply(filter);
}

BackendReply removeFilter(Backend &backend, const BackendRequest &request)
{
    const Filter filter = foundFilter(backend, request);
    const int holders =
        backend.sharedTokens().removeFilter(request.actor.account, filter.id, request.now);
    backend.audit().add(request, u"Deleted shared token filter"_s,
                        {{u"Filter"_s, filter.field + u": "_s + filter.value, {}},
                         {u"Shared tokens"_s, QString::number(holders), u"0"_s}});
    return emptyReply(200);
}

} // namespace

void addFilterRoutes(Router &router, Backend &backend)
{
    const auto filters = u"/v1/shared-tokens/filters"_s;
    router.add("GET", filters, [&backend](const BackendRequest &request) {
        JsonText json;
        json.beginArray();
        for (const Filter &filter : backend.sharedTokens().filters(request.actor.account))
            write(json, filter);
        return jsonReply(json.endArray().take());
    });
    router.add("POST", filters, [&backend](const BackendRequest &r) { return create(backend, r); });
    router.add("GET", filters + u"/{id}"_s, [&backend](const BackendRequest &r) {
        return filterReply(foundFilter(backend, r));
    });
    router.add("DELETE", filters + u"/{id}"_s,
               [&backend](const BackendRequest &r) { return removeFilter(backend, r); });
}

} // namespace tokendeck::sandbox
