// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/window_fixture.h"

#include "models/domain/lists/row_kind.h"
#include "models/store/rows/row_list.h"
#include "services/sync/doctor/doctor.h"
#include "services/sync/trial/shipping_trial.h"
#include "tests/support/drain.h"
#include "tests/ui/support/accessible_tree.h"

#include <QCoreApplication>
#include <QTest>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace tokendeck::test {

namespace {

Secret secretOf(const char *start, const char *end)
{
    return Secret(std::string(start) + WindowFixture::TokenCore + "00000" + end);
}

SharedToken shared(int id, const QString &name, const char *start, const char *end,
                   std::vector<int> filters, std::optional<TimePoint> used,
                   std::optional<TimePoint> expires,
                   FilterOperator filterOperator = FilterOperator::And)
{
    SharedToken token;
    token.id = SharedTokenId(id);
    token.name = name;
    token.token = secretOf(start, end);
    for (const int filter : filters)
        token.filters.push_back(FilterId(filter));
    token.filterOperator = filterOperator;
    token.lastUsed = used;
    token.expiresAt = expires;
    return token;
}

Account account(int id, const QString &name, AccountType type, std::optional<int> owner)
{
    Account made;
    made.id = AccountId(id);
    made.name = name;
    made.type = type;
    if (owner)
        made.ownerId = AccountId(*owner);
    made.token = secretOf("acc0", std::to_string(1000 + id % 1000).c_str());
    made.retentionDays = 7;
    made.maxDailyGb = 40;
    made.searchable = id % 3 != 0;
    made.accessible = true;
    return made;
}

std::vector<Account> sampleAccounts()
{
    std::vector<Account> accounts{account(88765, u"Production"_s, AccountType::Main, {})};
    int id = 90001;
    for (const QString &name :
         {u"Staging"_s, u"Web"_s, u"Security"_s, u"Partners"_s, u"Data platform"_s, u"Finance"_s})
        accounts.push_back(account(id++, name, AccountType::Sub, 88765));
    accounts.push_back(account(95001, u"Production_metrics"_s, AccountType::Metrics, 88765));
    return accounts;
}

std::vector<ShippingToken> sampleShippingTokens(TimePoint now)
{
    std::vector<ShippingToken> tokens;
    for (int i = 0; i < 14; ++i) {
        ShippingToken token;
        token.id = ShippingTokenId(4001 + i);
        token.name = i == 0 ? u"Default"_s : u"host-%1"_s.arg(i);
        token.token = secretOf("5d1p", std::to_string(1100 + i).c_str());
        token.enabled = i % 4 != 3;
        token.createdAt = now - std::chrono::days(200 - i);
        token.createdBy = u"dana@acme.io"_s;
        token.updatedAt = now - std::chrono::days(20 + i);
        token.updatedBy = u"lee@acme.io"_s;
        tokens.push_back(token);
    }
    return tokens;
}

std::vector<SharedToken> sampleSharedTokens(TimePoint now)
{
    using std::chrono::days;
    return {
        shared(1241, u"Board status wall"_s, "6c36", "7d87", {1, 2}, now - 2h, now + days(21) + 1h),
        shared(1242, u"Support snapshots"_s, "91ab", "20fe", {}, now - 30h, {}),
        shared(1243, u"Partner – Northwind"_s, "44e0", "9c11", {4}, now - days(5),
               now + days(3) + 1h),
        shared(1244, u"Audit 2025"_s, "b7c2", "a1a1", {1, 3}, {}, now + days(60) + 1h),
        shared(1245, u"Incident review"_s, "0f1d", "4b70", {5, 6}, now - 3h, now + days(5) + 1h,
               FilterOperator::Or),
        shared(1246, u"QA dashboards"_s, "3e9a", "e812", {3}, now - 12min, now + days(26) + 1h),
        shared(1247, u"Old wallboard"_s, "d210", "0c0c", {1}, now - days(214), now - days(21)),
        shared(1248, u"Customer – Contoso"_s, "77aa", "9f24", {7}, now - 1h, now + days(12) + 1h),
        shared(1249, u"Finance monthly"_s, "5b5b", "67d0", {8}, now - days(30), now + days(9) + 1h),
        shared(1250, u"SRE on-call"_s, "c0de", "1b1b", {9, 1}, now - 8min, now + days(28) + 1h),
        shared(1251, u"Demo room"_s, "8821", "f00f", {10}, now - days(6), now + days(2) + 1h),
        shared(1252, u"Public status"_s, "ee31", "5a90", {11}, now - 10s, now + days(30) + 1h),
    };
}

std::vector<Filter> sampleFilters()
{
    const std::vector<std::array<QString, 3>> rows{
        {u"env"_s, u"prod"_s, u"Production only"_s},
        {u"team"_s, u"web"_s, u"Web team"_s},
        {u"env"_s, u"staging"_s, u"Staging only"_s},
        {u"tenant"_s, u"northwind"_s, u"Northwind"_s},
        {u"service"_s, u"checkout"_s, u"Checkout"_s},
        {u"service"_s, u"payments"_s, {}},
        {u"tenant"_s, u"contoso"_s, {}},
        {u"team"_s, u"finance"_s, {}},
        {u"team"_s, u"sre"_s, {}},
        {u"env"_s, u"demo"_s, {}},
        {u"service"_s, u"status-page"_s, {}},
    };
    std::vector<Filter> filters;
    for (const auto &[field, value, description] : rows)
        filters.push_back({FilterId(int(filters.size()) + 1), field, value, description});
    return filters;
}

std::vector<ApiToken> sampleApiTokens(TimePoint now)
{
    std::vector<ApiToken> tokens;
    for (const QString &name : {u"ci-deployer"_s, u"terraform"_s, u"Tokendeck"_s}) {
        const int id = 701 + int(tokens.size());
        tokens.push_back({ApiTokenId(id), name, secretOf("a91t", std::to_string(2000 + id).c_str()),
                          AccountId(88765), now - std::chrono::days(100 + id % 7)});
    }
    return tokens;
}

} // namespace

WindowFixture::WindowFixture()
{
    // Not in a benchmark.
    if (QTest::currentTestFunction())
        watchAccessibility();
    apiTokens.follow(commands);
    QObject::connect(&silences, &SilenceStore::changed, &findings,
                     [this] { findings.setSilences(silences.silences()); });
    QObject::connect(&findings, &FindingsBoard::silencesEnded, &silences,
                     [this](const std::vector<Silence> &ended) { (void)silences.end(ended); });
}

Dependencies WindowFixture::dependencies()
{
    return {.workspace = workspace,
            .sync = sync,
            .connections = connections,
            .commands = commands,
            .activities = activities,
            .auditTrail = auditTrail,
            .apiTokens = apiTokens,
            .clipboard = clipboard,
            .copier = copier,
            .findings = findings,
            .silences = silences,
            .reports = reports,
            .tokenFile = tokenFile,
            .preferences = preferences,
            .viewState = viewState,
            .savedViews = savedViews,
            .templates = templates,
            .dashboards = dashboards,
            .clock = clock,
            .background = background,
            .makeSubAccountRun =
                [this](const ConnectionId &main) {
                    return std::make_unique<SubAccountRun>(main, access, connections, clock);
                },
            .makeLogPreview =
                [this](const ConnectionId &connection) {
                    return std::make_unique<LogPreview>(access, clock, background, connection);
                },
            .makeLogShares = [this] { return std::make_unique<LogShares>(access, clock); },
            .makeDoctor =
                [this] { return std::make_unique<Doctor>(connections, access, background, clock); },
            .makeShippingTrial =
                [this](const TrialSubject &subject) {
                    return std::make_unique<ShippingTrial>(subject, access, connections, clock);
                },
            .removeSnapshots =
                [this](const Connection &connection) { snapshotsRemoved.push_back(connection.id); },
            .lock = [this] { connections.lock(); },
            .openSandbox = [this] { ++sandboxOpened; },
            .leaveSandbox = [this] { ++sandboxLeft; },
            .resetSandbox =
                [this] {
                    ++sandboxReset;
                }};
}

ConnectionId WindowFixture::addSample(const QString &name, const QString &apiUrl)
{
    ConnectionInfo info;
    info.connection.id = ConnectionId::create();
    info.connection.name = name;
    info.connection.apiUrl = QUrl(apiUrl);
    info.connection.accountId = AccountId(88765);
    info.connection.accountName = u"Production"_s;
    info.state = ConnectionState::Ready;
    workspace.addConnection(info);
    const ConnectionId id = info.connection.id;
    const TimePoint now = clock.now();
    workspace.replaceRows<Account>(id, sampleAccounts(), now);
    workspace.replaceRows<ShippingToken>(id, sampleShippingTokens(now), now);
    workspace.replaceRows<SharedToken>(id, sampleSharedTokens(now), now);
    workspace.replaceRows<Filter>(id, sampleFilters(), now);
    workspace.replaceRows<ApiToken>(id, sampleApiTokens(now), now);
    settle();
    return id;
}

ConnectionId WindowFixture::addKept(const ConnectionId &other, TimePoint keptFrom)
{
    ConnectionInfo info = *workspace.connection(other);
    info.connection.id = ConnectionId::create();
    info.connection.accountId = AccountId(88766);
    workspace.addConnection(info);
    const ConnectionId id = info.connection.id;
    for (const ListKind kind : AllListKinds) {
        withRowType(kind, [&]<typename Row>(std::type_identity<Row>) {
            std::vector<Row> rows = *workspace.rows<Row>(other);
            std::ranges::for_each(rows, clearSecret<Row>);
            workspace.showKept(id, std::move(rows), keptFrom);
        });
    }
    settle();
    return id;
}

void WindowFixture::updateConnection(const ConnectionId &id,
                                     const std::function<void(ConnectionInfo &)> &change)
{
    ConnectionInfo info = *workspace.connection(id);
    change(info);
    workspace.updateConnection(info);
}

void WindowFixture::failList(const ConnectionId &id, ListKind kind, const Problem &problem)
{
    ListStatus status = workspace.status(id, kind);
    status.problem = problem;
    workspace.setStatus(id, kind, status);
}

void WindowFixture::settle(std::source_location where)
{
    drain({.jobs = &background}, where);
}

} // namespace tokendeck::test
