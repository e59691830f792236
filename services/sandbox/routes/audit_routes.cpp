// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/base/json_text.h"
#include "services/sandbox/routes/backend.h"
#include "services/sandbox/routes/routes.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace tokendeck::sandbox {

namespace {

void writeUser(JsonText &json, const AuditRecord &record)
{
    json.beginObject()
        .member("id", record.userId)
        .member("fullName", record.event.user)
        .member("deleted", record.event.userDeleted)
        .member("userToken", record.event.byApiToken)
        .endObject();
}

void writeEvent(JsonText &json, const AuditRecord &record)
{
    const AuditEvent &event = record.event;
    json.beginObject().name("auditEventUser");
    writeUser(json, record);
    json.name("date")
        .milliseconds(event.date)
        .member("auditEventTypeTitle", event.title)
        .member("ip", event.ip)
        .member("geoLocation", event.location)
        .name("extraDataList")
        .beginArray();
    for (const AuditChange &change : event.changes) {
        json.beginObject().member("fieldName", change.field);
        if (!change.oldValue.isEmpty())
            json.member("oldValue", change.oldValue);
        if (!change.newValue.isEmpty())
            json.member("newValue", change.newValue);
        json.endObject();
    }
    json.endArray().member("valid", true).endObject();
}

AuditQuery queryOf(const RequestBody &body)
{
    constexpr qint64 MostPerPage = 500;
    const auto dateOf = [&](QStringView name) {
        const std::optional<qint64> date = body.integer(name);
        return date ? std::optional(TimePoint(std::chrono::milliseconds(*date)))
                    : std::optional<TimePoint>();
    };
    AuditQuery query{
        .size = int(body.integer(u"size", 0, MostPerPage).value_or(MostPerPage)),
        .from = body.integer(u"from", 0, std::numeric_limits<int>::max()).value_or(0),
        .fromDate = dateOf(u"fromDate"),
        .toDate = dateOf(u"toDate"),
        .descending = body.flag(u"sortDescending").value_or(false),
        .type = body.text(u"auditEventType"),
    };
    if (const auto user = body.child(u"auditEventUser"))
        if (const auto id = user->integer(u"id"))
            query.userId = qint32(*id);
    return query;
}

BackendReply search(Backend &backend, const BackendRequest &request)
{
    const RequestBody body = request.json();
    const AuditQuery query = queryOf(body);
    const AccountId account = request.actor.account;
    AuditStore &audit = backend.audit();
    JsonText json;
    json.beginObject()
        .member("pageSize", query.size)
        .member("from", query.from)
        .member("total", audit.count(account, query))
        .name("results")
        .beginArray();
    for (const AuditRecord &record : audit.page(account, query))
        writeEvent(json, record);
    json.endArray();
    if (body.flag(u"includeFiltersData").value_or(false)) {
        json.name("auditEventUsersList").beginArray();
        for (const AuditRecord &user : audit.users(account))
            writeUser(json, user);
        json.endArray().name("auditEventTypesList").beginArray();
        for (const QString &type : audit.types(account))
            json.beginObject()
                .member("auditEventType", type)
                .member("auditEventTypeTitle", type)
                .endObject();
        json.endArray();
    }
    return jsonReply(json.endObject().take());
}

} // namespace

void addAuditRoutes(Router &router, Backend &backend)
{
    router.add("POST", u"/v1/audit-trail"_s,
               [&backend](const BackendRequest &request) { return search(backend, request); });
    router.add("POST", u"/v1/audit-trail/event-types"_s, [&backend](const BackendRequest &request) {
        JsonText json;
        json.beginObject().name("eventTypes").beginArray();
        for (const QString &type : backend.audit().types(request.actor.account))
            json.value(type);
        return jsonReply(json.endArray().endObject().take());
    });
}

} // namespace tokendeck::sandbox
