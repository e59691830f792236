// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/tables/table_rows.h"

#include <array>

namespace tokendeck::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

ConnectionInfo connectionInfo(const QString &id, const QString &accountName, int accountId)
{
    ConnectionInfo info;
    info.connection = {.id = ConnectionId(id),
                       .name = id,
                       .apiUrl = QUrl(u"https://api-eu.logz.io"_s),
                       .accountId = AccountId(accountId),
                       .accountName = accountName};
    info.state = ConnectionState::Ready;
    return info;
}

namespace {

SharedToken sharedToken(int id, int number, TimePoint now, QRandomGenerator &random)
{
    static const std::array words{
        u"Board status wall"_s, u"Support snapshots"_s, u"Partner – Northwind"_s, u"Audit"_s,
        u"Überwachung Köln"_s,  u"QA dashboards"_s,     u"Finance monthly"_s,     u"SRE on-call"_s};
    SharedToken token{.id = SharedTokenId(id)};
    token.name = words[size_t(random.bounded(int(words.size())))] + u' ' + QString::number(number);
    std::string text = "canary";
    while (text.size() < 32)
        text += "0123456789abcdef"[random.bounded(16)];
    token.token = Secret(text);
    for (int count = random.bounded(4); count > 0; --count)
        token.filters.push_back(FilterId(1 + random.bounded(40)));
    token.filterOperator = random.bounded(3) ? FilterOperator::And : FilterOperator::Or;
    if (random.bounded(10) > 0)
        token.lastUsed = now - std::chrono::minutes(random.bounded(500000));
    if (random.bounded(5) > 0)
        token.expiresAt = now + std::chrono::minutes(random.bounded(60000)) - 24h;
    return token;
}

} // namespace

std::vector<SharedToken> sharedTokens(int count, TimePoint now, quint32 seed)
{
    QRandomGenerator random(seed);
    std::vector<SharedToken> rows;
    rows.reserve(size_t(count));
    for (int i = 0; i < count; ++i)
        rows.push_back(sharedToken(2 * i + 1, random.bounded(count), now, random));
    return rows;
}

std::vector<Filter> filters()
{
    static const std::array fields{u"env"_s, u"team"_s, u"service"_s, u"tenant"_s};
    std::vector<Filter> rows;
    for (int id = 1; id <= 40; ++id)
        rows.push_back({.id = FilterId(id),
                        .field = fields[size_t(id) % fields.size()],
                        .value = u"value-%1"_s.arg(id),
                        .description = id % 3 ? QString() : u"Number %1"_s.arg(id)});
    return rows;
}

std::vector<SharedToken> scattered(std::vector<SharedToken> rows, int perMille, quint32 seed)
{
    QRandomGenerator random(seed);
    const TimePoint now{std::chrono::sys_days{std::chrono::year{2026} / 11 / 24} + 9h};
    std::vector<SharedToken> after;
    after.reserve(rows.size());
    for (SharedToken &row : rows) {
        const bool isNewNeighbour = random.bounded(1000) < perMille;
        const int id = row.id.value();
        const int what = random.bounded(1000);
        if (what < perMille)
            row.name += u" renamed"_s;
        if (what < perMille || what >= 2 * perMille)
            after.push_back(std::move(row));
        // Even ids are free, as sharedTokens() takes odd ones.
        if (isNewNeighbour && id % 2 == 1)
            after.push_back(sharedToken(id + 1, random.bounded(100000), now, random));
    }
    // An even id may have been there already.
    const auto same = std::ranges::unique(after, {}, &SharedToken::id);
    after.erase(same.begin(), same.end());
    return after;
}

} // namespace tokendeck::test
