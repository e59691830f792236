// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/reports/support/sample_report.h"

#include "models/domain/lists/row_kind.h"
#include "models/domain/region.h"
#include "models/insight/findings/findings_run.h"
#include "models/insight/report/token_rows.h"
#include "tests/insight/estate_builder.h"

#include <string>

using namespace Qt::StringLiterals;

namespace tokendeck::test {

namespace {

//! A text that begins and ends as no other does.
Secret text(int number)
{
    const std::string digits = std::to_string(1000 + number);
    return Secret(digits + "aa" + TokenCore + "zz" + digits);
}

Account account(int id, const QString &name, AccountType type, const Secret &token)
{
    Account made{.id = AccountId(id), .name = name, .type = type, .token = token};
    made.createdAt = Now - std::chrono::days(400);
    return made;
}

std::vector<SharedToken> sharedTokens()
{
    using std::chrono::days;
    SharedToken open{.id = SharedTokenId(1242),
                     .name = u"Support snapshots"_s,
                     .token = text(2),
                     .lastUsed = Now - days(2),
                     .expiresAt = {}};
    SharedToken expired{.id = SharedTokenId(1247),
                        .name = u"Old wallboard"_s,
                        .token = text(3),
                        .filters = {FilterId(1)},
                        .lastUsed = Now - days(214),
                        .expiresAt = Now - days(21)};
    SharedToken either{.id = SharedTokenId(1245),
                       .name = u"=HYPERLINK(\"http://x\")"_s,
                       .token = text(4),
                       .filters = {FilterId(1), FilterId(2)},
                       .filterOperator = FilterOperator::Or,
                       .lastUsed = StatedTime::unknown(),
                       .expiresAt = Now + days(5)};
    SharedToken blind{.id = SharedTokenId(1250),
                      .name = u"<b>שלום</b> & Söhne"_s,
                      .token = text(5),
                      .filters = {FilterId(99)},
                      .lastUsed = {},
                      .expiresAt = Now + days(60)};
    SharedToken strange{.id = SharedTokenId(1260), .name = u"strange"_s, .token = text(6)};
    strange.fault = notUnderstood();
    return {open, expired, either, blind, strange};
}

std::vector<ShippingToken> shippingTokens()
{
    ShippingToken first{.id = ShippingTokenId(4001),
                        .name = u"Default"_s,
                        .token = text(10),
                        .createdAt = Now - std::chrono::days(500),
                        .createdBy = u"dana@acme.io"_s};
    ShippingToken second{.id = ShippingTokenId(4002),
                         .name = u"edge, \"west\""_s,
                         .token = text(11),
                         .enabled = false,
                         .createdAt = Now - std::chrono::days(3),
                         .createdBy = u"lee@acme.io"_s};
    return {first, second};
}

} // namespace

EstateView sampleEstate()
{
    ConnectionView main = connectionView(u"Acme Production"_s, 1001);
    main.connection.accountName = u"Production"_s;
    main.list<Account>() =
        listOf<Account>({account(1001, u"Production"_s, AccountType::Main, text(10)),
                         account(1002, u"Partners"_s, AccountType::Sub, text(20)),
                         account(1003, u"Production_metrics"_s, AccountType::Metrics, text(21))});
    main.list<ShippingToken>() = listOf(shippingTokens());
    main.list<SharedToken>() = listOf(sharedTokens());
    main.list<Filter>() = listOf<Filter>(
        {{FilterId(1), u"env"_s, u"prod"_s, {}}, {FilterId(2), u"team"_s, u"web"_s, {}}});
    ApiToken api = apiToken(701, AccountId(1001));
    api.token = text(30);
    ApiToken seenByBoth = apiToken(702, AccountId(1002));
    seenByBoth.token = text(31);
    main.list<ApiToken>() = listOf<ApiToken>({api, seenByBoth});
    main.entries = std::make_shared<const ApiTokenEntries>(
        ApiTokenEntries{{ApiTokenId(702), entry(u"Ops"_s)}});

    ConnectionView sub = connectionView(u"Acme Partners"_s, 1002);
    sub.connection.accountName = u"Partners"_s;
    sub.connection.parent = main.connection.id;
    ShippingToken third{.id = ShippingTokenId(4001),
                        .name = u"Partners"_s,
                        .token = text(20),
                        .createdAt = Now - std::chrono::days(9)};
    sub.list<ShippingToken>() = listOf<ShippingToken>({third});
    sub.list<ApiToken>() = listOf<ApiToken>({seenByBoth});
    return {.connections = {main, sub}};
}

std::vector<QByteArray> sampleTexts(const EstateView &view)
{
    std::vector<QByteArray> texts;
    const TokenRows rows(view);
    for (const TokenRow &row : rows.all())
        texts.push_back(row.text().exposedText().toByteArray());
    return texts;
}

FingerprintKey sampleKey()
{
    return FingerprintKey(
        Secret("00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff"));
}

Report sampleReport(const EstateView &view, const FingerprintKey &key)
{
    const auto findings = findingsOf({.view = view, .context = {.at = {.now = Now}}});
    std::vector<ConnectionId> scope;
    Report report{.madeAt = Now, .keyId = key.id()};
    for (const ConnectionView &each : view.connections) {
        scope.push_back(each.connection.id);
        for (const ListKind kind : AllListKinds)
            report.lists.push_back(
                {.connection = each.connection.name,
                 .backend = backendOf(each.connection.apiUrl),
                 .account = each.connection.accountId,
                 .accountName = each.connection.accountName,
                 .list = kind,
                 .knowledge = each.knowledge(kind),
                 .readAt = wasRead(each.knowledge(kind)) ? std::optional(Now) : std::nullopt});
    }
    report.score = reportScore(findings->score(scope));
    report.lines = tokenLines({.view = view, .findings = findings, .firstSeen = {}, .key = key});
    return ordered(std::move(report));
}

Report sampleReport()
{
    EstateView view = sampleEstate();
    view.connections[1].list<SharedToken>().knowledge = ListKnowledge::Unread;
    Report report = sampleReport(view, sampleKey());
    for (ReportList &list : report.lists) {
        if (!wasRead(list.knowledge))
            list.problem = u"forbidden"_s;
    }
    TokenLine gone{.connection = u"Acme Production"_s,
                   .object = {.backend = u"api-eu.logz.io:443"_s,
                              .account = AccountId(1001),
                              .list = ListKind::SharedTokens,
                              .id = 1200},
                   .via = AccountId(1001),
                   .accountName = u"Production"_s,
                   .region = u"eu"_s,
                   .name = u"Contractor"_s};
    gone.seenSince = Now - std::chrono::days(40);
    gone.filters = LineFilters{.filters = {{u"team"_s, u"web"_s}}};
    gone.gone = LineEnd{.seen = Now - std::chrono::days(3),
                        .missed = Now - std::chrono::days(2),
                        .deletion = LineDeletion{Now - std::chrono::hours(50), {u"Dana Ó"_s}}};
    report.lines.push_back(gone);
    gone.object.id = 1201;
    gone.name = u"Build wall"_s;
    gone.gone->deletion->by = {u"ci-bot"_s, ActorKind::ApiToken};
    report.lines.push_back(gone);
    gone.gone->deletion.reset();
    gone.object.list = ListKind::ShippingTokens;
    gone.object.id = 3999;
    gone.name = u"Old host"_s;
    gone.createdBy = u"dana@acme.io"_s;
    gone.filters.reset();
    report.lines.push_back(gone);
    return ordered(std::move(report));
}

Report reportOfNames(const std::vector<QString> &names)
{
    Report report{.madeAt = Now, .keyId = u"0a0b0c0d"_s};
    report.lists.push_back({.connection = names.back(),
                            .backend = u"api-eu.logz.io:443"_s,
                            .account = AccountId(7),
                            .accountName = names.back(),
                            .list = ListKind::SharedTokens,
                            .knowledge = ListKnowledge::Current,
                            .readAt = Now});
    int id = 0;
    for (const QString &name : names) {
        TokenLine line{.connection = u"Acme"_s,
                       .object = {.backend = u"api-eu.logz.io:443"_s,
                                  .account = AccountId(7),
                                  .list = ListKind::SharedTokens,
                                  .id = ++id},
                       .via = AccountId(7),
                       .accountName = name,
                       .region = u"eu"_s,
                       .name = name,
                       .createdBy = name,
                       .owner = name,
                       .lastUsed = StatedTime(),
                       .expiresAt = StatedTime(Now)};
        line.filters = LineFilters{.filters = {{name, name}}};
        report.lines.push_back(std::move(line));
    }
    return ordered(std::move(report));
}

} // namespace tokendeck::test
