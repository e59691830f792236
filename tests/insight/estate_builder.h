// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/insight/findings/findings_run.h"

#include <QUrl>

#include <functional>

namespace tokendeck::test {

inline constexpr TimePoint Now{std::chrono::sys_days{std::chrono::year{2026} / 11 / 24}
                               + std::chrono::hours(9)};

template <typename Row>
ListView<Row> listOf(std::vector<Row> rows, ListKnowledge knowledge = ListKnowledge::Current)
{
    std::ranges::sort(rows, {}, &Row::id);
    return {.rows = std::make_shared<const std::vector<Row>>(std::move(rows)),
            .knowledge = knowledge,
            .readAt = knowledge == ListKnowledge::Unread ? std::nullopt : std::optional(Now)};
}

inline MaybeFault notUnderstood()
{
    return MaybeFault({.jsonPath = QStringLiteral("$[0]"), .hasId = true});
}

//! A text of a token that no other call answers.
inline Secret newText()
{
    static int count = 0;
    return Secret("0123456789abcdef0123456789" + std::to_string(100'000 + ++count));
}

//! A shared token that nothing is to be said of: a filter, used, and an end that is far.
inline SharedToken sharedToken(int id)
{
    return {.id = SharedTokenId(id),
            .name = QStringLiteral("Partner portal %1").arg(id),
            .token = newText(),
            .filters = {FilterId(id)},
            .lastUsed = Now - std::chrono::hours(1),
            .expiresAt = Now + std::chrono::days(60)};
}

//! A shipping token that nothing is to be said of but by how many there are.
inline ShippingToken shippingToken(int id)
{
    return {.id = ShippingTokenId(id),
            .name = QStringLiteral("Kubernetes %1").arg(id),
            .token = newText(),
            .createdAt = Now - std::chrono::days(10)};
}

inline Filter filter(int id, const QString &field = {})
{
    return {.id = FilterId(id),
            .field = field.isEmpty() ? QStringLiteral("field%1").arg(id) : field,
            .value = QStringLiteral("value%1").arg(id)};
}

//! An API token that nothing is to be said of but that nobody owns it.
inline ApiToken apiToken(int id, AccountId account)
{
    return {.id = ApiTokenId(id),
            .name = QStringLiteral("Airflow %1").arg(id),
            .token = newText(),
            .accountId = account,
            .createdAt = Now - std::chrono::days(3)};
}

inline ApiTokenEntry entry(const QString &owner = QStringLiteral("Ops"), const QString &note = {})
{
    return {.note = note, .owner = owner};
}

//! A connection whose lists were all read and are empty, and which may have 15 shipping tokens.
inline ConnectionView connectionView(const QString &id, int account,
                                     const QString &host = QStringLiteral("api-eu.logz.io"))
{
    ConnectionView view{.connection = {.id = ConnectionId(id),
                                       .name = id,
                                       .apiUrl = QUrl(QStringLiteral("https://") + host),
                                       .accountId = AccountId(account),
                                       .accountName = QStringLiteral("Account %1").arg(account)},
                        .shippingLimits = ShippingTokenLimits{.maxAllowed = 15, .enabled = 2}};
    std::apply([](auto &...lists) { ((lists.knowledge = ListKnowledge::Current), ...); },
               view.lists);
    return view;
}

inline FindingsInput inputOf(std::vector<ConnectionView> connections, TimePoint now = Now)
{
    return {.view = {.connections = std::move(connections)}, .context = {.at = {.now = now}}};
}

//! "kind severity account/id" of each, in their order.
inline QStringList summary(const std::vector<Finding> &findings)
{
    static const QStringList severities{QStringLiteral("high"), QStringLiteral("medium"),
                                        QStringLiteral("low")};
    QStringList lines;
    for (const Finding &finding : findings)
        lines.append(QStringLiteral("%1 %2 %3/%4")
                         .arg(keyOf(finding.kind).word, severities[int(finding.severity)])
                         .arg(finding.object.account.value())
                         .arg(finding.object.id));
    return lines;
}

//! One connection of account 7 with a filter 1 that a token may have.
inline ConnectionView oneConnection()
{
    ConnectionView view = connectionView(QStringLiteral("c"), 7);
    view.list<Filter>() =
        listOf<Filter>({filter(1), filter(2, QStringLiteral("field1")), filter(3)});
    // Keeps the filters busy.
    SharedToken keeper = sharedToken(90);
    keeper.filters = {FilterId(1), FilterId(2), FilterId(3)};
    keeper.filterOperator = FilterOperator::Or;
    view.list<SharedToken>() = listOf<SharedToken>({keeper});
    view.list<ShippingToken>() = listOf<ShippingToken>({shippingToken(90), shippingToken(91)});
    return view;
}

inline void addShared(ConnectionView &view, const SharedToken &token)
{
    std::vector<SharedToken> rows = *view.list<SharedToken>().rows;
    rows.push_back(token);
    view.list<SharedToken>() = listOf(std::move(rows));
}

inline SharedToken sharedWith(const std::function<void(SharedToken &)> &change)
{
    SharedToken token = sharedToken(1);
    change(token);
    return token;
}

inline QStringList found(std::vector<ConnectionView> connections, TimePoint now = Now)
{
    return summary(findingsOf(inputOf(std::move(connections), now))->findings);
}

} // namespace tokendeck::test
