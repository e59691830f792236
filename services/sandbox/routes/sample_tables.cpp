// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/routes/sample_tables.h"

#include "services/sandbox/store/account_store.h"

namespace tokendeck::sandbox::sample {

namespace {

using namespace std::chrono_literals;
using std::chrono::days;

constexpr Minutes d(int count)
{
    return days(count);
}

} // namespace

std::span<const Person> people()
{
    static constexpr Person Rows[]{
        {u"dana@acme.io", u"Dana Levi"},
        {u"tom.becker@acme.io", u"Tom Becker"},
        {u"priya@acme.io", u"Priya Natarajan"},
        {u"jonas.weber@acme.io", u"Jonas Weber"},
        {u"mei.chen@acme.io", u"Mei Chen"},
        {u"lucia.moreno@acme.io", u"Lucía Moreno"},
        {u"sam.okafor@acme.io", u"Sam Okafor", true},
    };
    return Rows;
}

std::span<const Account> accounts()
{
    using namespace account_type;
    static constexpr Account Rows[]{
        {MainKey, Main, d(1460), 14, 120, 61.4, true, true, 15, u"production"},
        {u"Staging", Sub, d(1388), 5, 20, 9.2, true, true, 5, u"staging"},
        {u"Partners", Sub, d(902), 14, 25, 13.8, true, true, 10, u"partners"},
        {u"Web", Sub, d(871), 14, 40, 22.7, true, true, 10, u"web"},
        {u"Data platform", Sub, d(640), 7, 50, 31.5, true, true, 10, u"data"},
        {u"Security", Sub, d(612), 90, 15, 6.1, false, false, 5, u"security"},
        {u"Finance", Sub, d(355), 30, 8, 2.3, false, true, 5, u"finance"},
        {u"_metrics", Metrics, d(730), 540, 0, 0, false, true, 0, u""},
        {u"_tracing", Tracing, d(505), 10, 10, 3.9, false, true, 0, u""},
        {u"_security", QStringView(account_type::Security), d(612), 90, 15, 6.1, false, true, 0,
         u""},
    };
    return Rows;
}

std::span<const ShippingToken> shippingTokens()
{
    static constexpr ShippingToken Rows[]{
        {MainKey, u"Default", true, d(1460), 0},
        {MainKey, u"prod-web-eu", true, d(812), 1},
        {MainKey, u"prod-web-us", true, d(790), 1},
        {MainKey, u"checkout-k8s", true, d(415), 2},
        {MainKey, u"payments-k8s", true, d(413), 2},
        {MainKey, u"ingress-controller", true, d(377), 1},
        {MainKey, u"cloudfront-logs", true, d(298), 4},
        {MainKey, u"rds-postgres", true, d(260), 4},
        {MainKey, u"lambda-orders", true, d(131), 3},
        {MainKey, u"otel-collector", true, d(64), 0},
        {MainKey, u"fluent-bit-edge", true, d(12), 3},
        {MainKey, u"filebeat-2023", false, d(1101), 6},
        {MainKey, u"logstash-legacy", false, d(1240), 6},
        {MainKey, u"staging (moved)", false, d(1392), 0},
        {u"Staging", u"Default", true, d(1388), 0},
        {u"Staging", u"load-test-runner", false, d(203), 5},
        {u"Partners", u"Default", true, d(902), 0},
        {u"Partners", u"northwind-edge", true, d(610), 2},
        {u"Partners", u"contoso-edge", true, d(488), 2},
        {u"Partners", u"fabrikam-trial", false, d(90), 5},
        {u"Web", u"Default", true, d(871), 0},
        {u"Web", u"storefront-eu", true, d(540), 1},
        {u"Web", u"storefront-us", true, d(538), 1},
        {u"Web", u"mobile-app", true, d(310), 4},
        {u"Web", u"ab-test-2024", false, d(702), 6},
        {u"Data platform", u"Default", true, d(640), 0},
        {u"Data platform", u"airflow", true, d(512), 4},
        {u"Data platform", u"spark-history", true, d(233), 4},
        {u"Data platform", u"kafka-connect", true, d(47), 4},
        {u"Security", u"Default", true, d(612), 0},
        {u"Security", u"vpn-gateway", true, d(601), 3},
        {u"Finance", u"Default", true, d(355), 0},
        {u"Finance", u"sap-bridge", true, d(349), 5},
    };
    return Rows;
}

std::span<const Filter> filters()
{
    static constexpr Filter Rows[]{
        {MainKey, u"env", u"prod", u"Production only"},
        {MainKey, u"team", u"web", u"Web team"},
        {MainKey, u"env", u"staging", u"Staging only"},
        {MainKey, u"service", u"checkout", u"Checkout service"},
        {MainKey, u"service", u"payments", u"Payments service"},
        {MainKey, u"team", u"finance", u""},
        {MainKey, u"team", u"sre", u"Site reliability"},
        {MainKey, u"service", u"status-page", u"Public status page"},
        {MainKey, u"team", u"data", u"Data platform team"},
        {MainKey, u"tenant", u"fabrikam", u"Fabrikam"},
        {MainKey, u"region", u"us-west-2", u""},
        {MainKey, u"team", u"legacy", u"Before the 2023 split"},
        {u"Staging", u"env", u"staging", u"Staging only"},
        {u"Staging", u"env", u"demo", u"Demo environment"},
        {u"Staging", u"service", u"checkout", u""},
        {u"Partners", u"tenant", u"northwind", u"Northwind"},
        {u"Partners", u"tenant", u"contoso", u"Contoso"},
        {u"Partners", u"tenant", u"fabrikam", u"Fabrikam"},
        {u"Partners", u"env", u"prod", u"Production only"},
        {u"Web", u"service", u"search", u"Search"},
        {u"Web", u"service", u"cart", u"Cart"},
        {u"Web", u"env", u"prod", u"Production only"},
        {u"Data platform", u"service", u"etl", u"ETL jobs"},
        {u"Data platform", u"service", u"warehouse", u""},
        {u"Security", u"service", u"vpn-gateway", u"VPN"},
        {u"Finance", u"service", u"ledger", u"General ledger"},
        {u"Finance", u"service", u"billing", u"Billing"},
    };
    return Rows;
}

std::span<const SharedToken> sharedTokens()
{
    static const SharedToken Rows[]{
        {MainKey,
         u"Board status wall",
         "6c36",
         "7d87",
         {u"env:prod", u"team:web"},
         u"AND",
         2h,
         d(21)},
        {MainKey, u"Support snapshots", "91ab", "20fe", {}, u"", 26h, {}},
        {MainKey, u"Audit 2025", "b7c2", "a1a1", {u"env:prod", u"env:staging"}, u"AND", {}, d(60)},
        {MainKey,
         u"Incident review",
         "0f1d",
         "4b70",
         {u"service:checkout", u"service:payments"},
         u"OR",
         3h,
         d(5)},
        {MainKey, u"Old wallboard", "d210", "0c0c", {u"env:prod"}, u"AND", d(214), d(-21)},
        {MainKey, u"Finance monthly", "5b5b", "67d0", {u"team:finance"}, u"AND", d(30), d(9)},
        {MainKey, u"SRE on-call", "c0de", "1b1b", {u"team:sre", u"env:prod"}, u"AND", 8min, d(28)},
        {MainKey, u"Public status", "ee31", "5a90", {u"service:status-page"}, u"AND", 0min, d(30)},
        {MainKey,
         u"Checkout error budget",
         "2a7f",
         "e3c4",
         {u"service:checkout", u"env:prod"},
         u"AND",
         41min,
         d(14)},
        {MainKey, u"Data platform weekly", "7be0", "91d5", {u"team:data"}, u"AND", d(2), d(18)},
        {MainKey, u"Black Friday war room", "f4b2", "0ad8", {u"env:prod"}, u"AND", 15h, d(6)},
        {MainKey,
         u"Vendor – Fabrikam",
         "a95c",
         "b6e1",
         {u"tenant:fabrikam", u"env:prod"},
         u"AND",
         d(4),
         d(45)},
        {MainKey, u"Legacy Kibana export", "18d3", "c7f2", {u"env:prod"}, u"", d(410), {}},
        {MainKey, u"Büro-Monitor Köln", "63f8", "2be9", {u"team:web"}, u"OR", d(1), d(25)},
        {u"Staging", u"QA dashboards", "3e9a", "e812", {u"env:staging"}, u"AND", 12min, d(26)},
        {u"Staging", u"Demo room", "8821", "f00f", {u"env:demo"}, u"AND", d(6), d(2)},
        {u"Partners",
         u"Partner – Northwind",
         "44e0",
         "9c11",
         {u"tenant:northwind"},
         u"AND",
         d(5),
         d(3)},
        {u"Partners",
         u"Customer – Contoso",
         "77aa",
         "9f24",
         {u"tenant:contoso"},
         u"AND",
         65min,
         d(12)},
        {u"Partners",
         u"Partner – Fabrikam",
         "b08d",
         "41ce",
         {u"tenant:fabrikam", u"env:prod"},
         u"AND",
         d(2),
         d(33)},
        {u"Web",
         u"Storefront TV",
         "5fa1",
         "d3b6",
         {u"service:search", u"service:cart"},
         u"OR",
         25min,
         d(17)},
        {u"Web",
         u"Search relevance",
         "e27c",
         "80f5",
         {u"service:search", u"env:prod"},
         u"AND",
         d(3),
         d(27)},
        {u"Data platform",
         u"ETL morning check",
         "90bd",
         "6e2a",
         {u"service:etl"},
         u"AND",
         13h,
         d(40)},
        {u"Security",
         u"VPN access review",
         "c41e",
         "f97b",
         {u"service:vpn-gateway"},
         u"AND",
         d(19),
         d(11)},
        {u"Finance",
         u"Auditors 2026",
         "3d0c",
         "a85f",
         {u"service:ledger", u"service:billing"},
         u"OR",
         d(8),
         d(52)},
    };
    return Rows;
}

std::span<const ApiToken> apiTokens()
{
    static constexpr ApiToken Rows[]{
        {MainKey, u"terraform", d(326)},        {MainKey, u"ci-deployer", d(257)},
        {MainKey, u"backup-export", d(512)},    {MainKey, u"grafana-sync", d(95)},
        {u"Partners", u"partner-sync", d(140)}, {u"Data platform", u"airflow", d(233)},
        {u"Web", u"synthetic-checks", d(77)},
    };
    return Rows;
}

std::span<const Event> mainEvents()
{
    static constexpr Event Rows[]{
        {42min, 0, u"Login", u"", u"", u""},
        {5h, 2, u"Updated shared token", u"Filters", u"env: prod", u"env: prod AND team: web"},
        {6h, 2, u"Login", u"", u"", u""},
        {19h, 3, u"Failed login", u"", u"", u""},
        {19h, 3, u"Login", u"", u"", u""},
        {d(1), 1, u"Login", u"", u"", u""},
        {d(2), 0, u"User created a token", u"Token name", u"", u"Tokendeck"},
        {d(4), 2, u"Created shared token", u"Token name", u"", u"Black Friday war room"},
        {d(6), 4, u"Login", u"", u"", u""},
        {d(10), 0, u"Created shared token", u"Token name", u"", u"Board status wall"},
        {d(12), 3, u"Created data shipping token", u"Token name", u"", u"fluent-bit-edge"},
        {d(15), 1, u"Changed password", u"", u"", u""},
        {d(18), 0, u"Admin updated a sub account", u"Searchable", u"true", u"false"},
        {d(23), 5, u"Created shared token", u"Token name", u"", u"Finance monthly"},
        {d(29), 0, u"Suspended user", u"User", u"", u"Sam Okafor"},
        {d(30), 6, u"Login", u"", u"", u""},
        {d(36), 4, u"Created shared token filter", u"Filter", u"", u"team: data"},
        {d(44), 1, u"Updated data shipping token", u"Enabled", u"true", u"false"},
        {d(51), 2, u"Deleted shared token", u"Token name", u"Launch party", u""},
        {d(64), 0, u"Created data shipping token", u"Token name", u"", u"otel-collector"},
        {d(95), 4, u"User created a token", u"Token name", u"", u"grafana-sync"},
        {d(131), 3, u"Created data shipping token", u"Token name", u"", u"lambda-orders"},
        {d(188), 0, u"Added user", u"User", u"", u"Lucía Moreno"},
        {d(257), 1, u"User created a token", u"Token name", u"", u"ci-deployer"},
        {d(326), 1, u"User created a token", u"Token name", u"", u"terraform"},
        {d(355), 0, u"Admin created a sub account", u"Account name", u"", u"Finance"},
        {d(640), 0, u"Admin created a sub account", u"Account name", u"", u"Data platform"},
    };
    return Rows;
}

std::span<const Event> subEvents()
{
    static constexpr Event Rows[]{
        {3h, 2, u"Login", u"", u"", u""},
        {d(3), 1, u"Login", u"", u"", u""},
        {d(17), 2, u"Created shared token filter", u"Filter", u"", u"env: prod"},
        {d(40), 4, u"Updated data shipping token", u"Enabled", u"true", u"false"},
        {d(118), 0, u"Added user", u"User", u"", u"Mei Chen"},
    };
    return Rows;
}

} // namespace tokendeck::sandbox::sample
