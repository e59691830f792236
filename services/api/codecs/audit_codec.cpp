// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/api/codecs/audit_codec.h"

#include "services/api/json/json_rows.h"
#include "services/api/json/json_time.h"
#include "services/api/json/json_writer.h"

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

using json::Fault;
using json::Value;

enum UserMember : unsigned { UserName, UserDeleted, UserToken };
constexpr json::Members<3> UserMembers{.names = {"fullName", "deleted", "userToken"}};

bool readUser(Value value, AuditEvent &event, Fault &fault)
{
    return json::readObject(value, UserMembers, fault, [&](std::size_t member, Value item) {
        switch (member) {
        case UserName:
            return json::readNote(item, event.user, fault);
        case UserDeleted:
            return json::takeNull(item) || json::readBool(item, event.userDeleted, fault);
        default:
            return json::takeNull(item) || json::readBool(item, event.byApiToken, fault);
        }
    });
}

enum ChangeMember : unsigned { ChangeField, ChangeOld, ChangeNew };
constexpr json::Members<3> ChangeMembers{
    .names = {"fieldName", "oldValue", "newValue"},
    .required = json::maskOf(ChangeField),
};

bool readChange(Value value, AuditChange &change, Fault &fault)
{
    return json::readObject(value, ChangeMembers, fault, [&](std::size_t member, Value item) {
        switch (member) {
        case ChangeField:
            return json::readName(item, change.field, fault);
        case ChangeOld:
            return json::readNote(item, change.oldValue, fault);
        default:
            return json::readNote(item, change.newValue, fault);
        }
    });
}

enum EventMember : unsigned {
    EventUser,
    EventDate,
    EventTitle,
    EventIp,
    EventLocation,
    EventChanges,
};
constexpr json::Members<6> EventMembers{
    .names = {"auditEventUser", "date", "auditEventTypeTitle", "ip", "geoLocation",
              "extraDataList"},
    .required = json::maskOf(EventDate, EventTitle),
};

bool readEvent(Value value, AuditEvent &event, Fault &fault)
{
    return json::readObject(value, EventMembers, fault, [&](std::size_t member, Value item) {
        switch (member) {
        case EventUser:
            return json::takeNull(item) || readUser(item, event, fault);
        case EventDate: {
            std::optional<TimePoint> date;
            if (!json::readKnownTime(item, date, fault))
                return false;
            event.date = date.value_or(TimePoint());
            return date || fault.expected(QT_TRANSLATE_NOOP("JsonFault", "a time"));
        }
        case EventTitle:
            return json::readName(item, event.title, fault);
        case EventIp:
            return json::readNote(item, event.ip, fault);
        case EventLocation:
            return json::readNote(item, event.location, fault);
        default:
            return json::takeNull(item)
                || json::readArray(item, fault, [&](Value change, std::size_t) {
                       return readChange(change, event.changes.emplace_back(), fault);
                   });
        }
    });
}

void salvageAudit(const json::RowText &text, AuditEvent &event)
{
    event.title = text.name("auditEventTypeTitle");
    const std::string_view date = text.member("date").text();
    event.date = json::timeOfText(date).value_or(TimePoint());
}

//! Gives events whose time could not be read that of the one before, or else of the next one, so
//! that they stand where the backend has put them.
void placeUndated(std::vector<AuditEvent> &events)
{
    const auto take = [last = TimePoint()](AuditEvent &event) mutable {
        if (event.date == TimePoint())
            event.date = last;
        last = event.date;
    };
    std::ranges::for_each(events, take);
    std::for_each(events.rbegin(), events.rend(), take);
}

enum AuditPageMember : unsigned { AuditPageTotal, AuditPageResults };
constexpr json::Members<2> AuditPageMembers{
    .names = {"total", "results"},
    .required = json::maskOf(AuditPageTotal, AuditPageResults),
};

} // namespace

Outcome<AuditPage> decodeAuditPage(QByteArray body)
{
    const json::RowReader<AuditEvent> reader{.read = readEvent, .salvage = salvageAudit};
    return json::decodeRows<AuditPage>(
        std::move(body), [&](Value value, AuditPage &page, Fault &fault, json::RowPass &pass) {
            if (!json::readObject(
                    value, AuditPageMembers, fault, [&](std::size_t member, Value item) {
                        if (member == AuditPageTotal)
                            return json::readInteger(item, page.total, qint64(0), fault);
                        return json::readRows(item, page.events, fault, pass, reader,
                                              AuditPageMembers.names[AuditPageResults]);
                    }))
                return false;
            placeUndated(page.events);
            return true;
        });
}

QByteArray encodeAuditQuery(const AuditQuery &query)
{
    QJsonObject body{{u"from"_s, query.from}, {u"size"_s, query.size}, {u"sortDescending"_s, true}};
    if (query.fromDate)
        body.insert(u"fromDate"_s, json::milliseconds(*query.fromDate));
    if (query.toDate)
        body.insert(u"toDate"_s, json::milliseconds(*query.toDate));
    return json::write(body);
}

} // namespace tokendeck
