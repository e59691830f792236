// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/logs/log_profile.h"

#include <numeric>

using namespace Qt::StringLiterals;

namespace tokendeck::sandbox {

namespace {

struct Line {
    int status; //!< 0: none
    QStringView level;
    QStringView message;
};

struct Service {
    QStringView team;
    QStringView name;
    QStringView type;
    std::vector<Line> lines;
};

//! Common lines come several times, since each is picked as often as the others.
const std::vector<Service> &services()
{
    static const std::vector<Service> all{
        {u"web",
         u"checkout",
         u"nginx-access",
         {{200, u"INFO", u"GET /cart 200"},
          {200, u"INFO", u"POST /checkout 200"},
          {302, u"INFO", u"POST /checkout/confirm 302"},
          {402, u"WARN", u"POST /pay 402"},
          {500, u"ERROR", u"GET /cart 500"}}},
        {u"web",
         u"search",
         u"nginx-access",
         {{200, u"INFO", u"GET /q?term=desk+lamp 200"},
          {200, u"INFO", u"GET /q?term=running+shoes 200"},
          {200, u"INFO", u"GET /suggest 200"},
          {504, u"ERROR", u"GET /q?term=* 504"}}},
        {u"web",
         u"cart",
         u"nginx-access",
         {{200, u"INFO", u"GET / 200"},
          {201, u"INFO", u"POST /cart/items 201"},
          {404, u"WARN", u"DELETE /cart/items/8841 404"}}},
        {u"web",
         u"status-page",
         u"nginx-access",
         {{200, u"INFO", u"GET /status 200"}, {304, u"INFO", u"GET /status/history 304"}}},
        {u"sre",
         u"nginx",
         u"nginx-error",
         {{502, u"ERROR", u"upstream timed out"},
          {499, u"WARN", u"client closed connection"},
          {0, u"INFO", u"worker process 4471 started"}}},
        {u"sre",
         u"ingress",
         u"kubernetes",
         {{0, u"INFO", u"certificate renewed for shop.acme.io"},
          {0, u"INFO", u"endpoint slice updated"},
          {503, u"ERROR", u"no healthy upstream for checkout"}}},
        {u"finance",
         u"ledger",
         u"java",
         {{0, u"INFO", u"batch closed"},
          {0, u"INFO", u"posted 312 entries"},
          {0, u"WARN", u"entry 99213 is out of balance by 0.01"}}},
        {u"finance",
         u"billing",
         u"java",
         {{0, u"INFO", u"invoice run finished"}, {0, u"ERROR", u"invoice 20411 has no address"}}},
        {u"data",
         u"etl",
         u"python",
         {{0, u"INFO", u"loaded 41200 rows into orders_daily"},
          {0, u"INFO", u"checkpoint written"},
          {0, u"WARN", u"late partition 2 of 12"}}},
        {u"data",
         u"warehouse",
         u"postgres",
         {{0, u"INFO", u"vacuum of table events finished"},
          {0, u"WARN", u"slow statement: 5210 ms"}}},
        {u"payments",
         u"payments",
         u"java",
         {{200, u"INFO", u"authorised payment"},
          {200, u"INFO", u"captured payment"},
          {402, u"WARN", u"card declined: insufficient funds"},
          {502, u"ERROR", u"acquirer did not answer in 3000 ms"}}},
        {u"security",
         u"vpn-gateway",
         u"auditd",
         {{0, u"INFO", u"session opened"},
          {0, u"WARN", u"failed login from a new device"},
          {0, u"ERROR", u"certificate revoked"}}},
    };
    return all;
}

struct Group {
    int perDay;
    QStringView env;
    QStringView team;
    std::vector<QStringView> tenants; //!< empty view: none
};

std::vector<Group> groupsOf(QStringView profile)
{
    const std::vector<QStringView> some{u"", u"", u"northwind", u"contoso", u"fabrikam"};
    const std::vector<QStringView> partners{u"northwind", u"contoso", u"contoso", u"fabrikam"};
    const std::vector<QStringView> none{u""};
    if (profile == u"production")
        // 98,331 a day; env: prod 41,208 of them, env: prod with team: web 17,702.
        return {{17'702, u"prod", u"web", some},    {9'870, u"prod", u"sre", none},
                {6'516, u"prod", u"data", none},    {4'000, u"prod", u"payments", some},
                {3'120, u"prod", u"finance", none}, {18'410, u"staging", u"web", some},
                {9'655, u"staging", u"sre", none},  {7'320, u"staging", u"data", none},
                {6'938, u"demo", u"web", some},     {3'300, u"demo", u"payments", none},
                {8'150, u"dev", u"web", none},      {2'140, u"dev", u"finance", none},
                {1'210, u"dev", u"sre", none}};
    if (profile == u"staging")
        return {{14'800, u"staging", u"web", some},
                {6'050, u"staging", u"sre", none},
                {1'560, u"demo", u"web", none}};
    if (profile == u"partners")
        return {{21'400, u"prod", u"web", partners}, {10'470, u"prod", u"payments", partners}};
    if (profile == u"web")
        return {{39'900, u"prod", u"web", some}, {8'300, u"staging", u"web", some}};
    if (profile == u"data")
        return {{55'780, u"prod", u"data", none}, {8'240, u"staging", u"data", none}};
    if (profile == u"security")
        return {{12'300, u"prod", u"security", none}};
    if (profile == u"finance")
        return {{5'460, u"prod", u"finance", none}};
    return {};
}

void set(LogValues &values, LogField field, QStringView text)
{
    values[std::size_t(field)] = text.toString();
}

ShareFigures shareOf(const Group &group)
{
    // Most of the traffic is European.
    constexpr std::array<QStringView, 4> Regions{u"eu-central-1", u"eu-central-1", u"eu-central-1",
                                                 u"us-east-1"};
    ShareFigures share{.perDay = group.perDay};
    int host = 0;
    for (const Service &service : services()) {
        if (service.team != group.team)
            continue;
        for (const Line &line : service.lines) {
            for (const QStringView tenant : group.tenants) {
                for (const QStringView region : Regions) {
                    LogValues values;
                    set(values, LogField::Env, group.env);
                    set(values, LogField::Team, group.team);
                    set(values, LogField::Service, service.name);
                    set(values, LogField::Tenant, tenant);
                    set(values, LogField::Region, region);
                    set(values, LogField::Host,
                        u"%1-%2.%3.acme.io"_s.arg(service.name).arg(++host % 4 + 1).arg(group.env));
                    set(values, LogField::Level, line.level);
                    if (line.status)
                        set(values, LogField::Status, QString::number(line.status));
                    set(values, LogField::Type, service.type);
                    set(values, LogField::Message, line.message);
                    share.kinds.push_back(std::move(values));
                }
            }
        }
    }
    return share;
}

} // namespace

QStringView logFieldName(LogField field)
{
    constexpr std::array<QStringView, LogFieldCount> Names{
        u"env",  u"team",  u"service", u"tenant", u"region",
        u"host", u"level", u"status",  u"type",   u"message"};
    return Names[std::size_t(field)];
}

int LogProfile::perDay() const
{
    return std::accumulate(shares.begin(), shares.end(), 0,
                           [](int sum, const ShareFigures &share) { return sum + share.perDay; });
}

LogProfile logProfile(QStringView name)
{
    LogProfile profile;
    for (const Group &group : groupsOf(name))
        profile.shares.push_back(shareOf(group));
    return profile;
}

} // namespace tokendeck::sandbox
