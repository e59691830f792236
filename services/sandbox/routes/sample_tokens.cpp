// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/routes/sample_tokens.h"

#include <QRandomGenerator>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tokendeck::sandbox {

namespace {

constexpr quint32 Seed = 20260801;

constexpr std::array<QStringView, 14> TokenKinds{
    u"Wallboard",  u"Partner",     u"Customer",       u"Snapshot",   u"Incident review",
    u"On-call",    u"QA board",    u"Release train",  u"Load test",  u"Demo room",
    u"Compliance", u"Weekly sync", u"Support ticket", u"Status page"};
constexpr std::array<QStringView, 16> Whos{
    u"Northwind",      u"Contoso",        u"Fabrikam",  u"Adventure Works",
    u"Müller & Söhne", u"Łódź Logistics", u"Zürich",    u"São Paulo",
    u"東京",           u"Køge Havn",      u"Tailspin",  u"Wide World",
    u"Kraków",         u"Îlot",           u"Платформа", u"Litware"};
constexpr std::array<QStringView, 6> Suffixes{u"", u"", u" eu", u" us", u" (read only)", u" v2"};

template <typename Range> QStringView pick(QRandomGenerator &random, const Range &words)
{
    return words[random.bounded(quint32(words.size()))];
}

QString nameOf(QRandomGenerator &random, int number)
{
    const QStringView kind = pick(random, TokenKinds);
    const QString suffix = pick(random, Suffixes).toString();
    switch (random.bounded(4)) {
    case 0:
        return u"%1 %2"_s.arg(kind).arg(number, 5, 10, QChar(u'0')) + suffix;
    case 1:
        return u"%1 – %2 %3"_s.arg(kind, pick(random, Whos)).arg(number) + suffix;
    case 2:
        return u"%1-%2"_s.arg(pick(random, Whos)).arg(number) + suffix;
    default:
        return u"%1 %2 #%3"_s.arg(pick(random, Whos), kind).arg(number) + suffix;
    }
}

void addFilters(QRandomGenerator &random, const std::vector<FilterId> &filters, SharedToken &token)
{
    constexpr int UnfilteredPercent = 2;
    constexpr quint32 MostFilters = 3;
    if (filters.empty() || random.bounded(100) < UnfilteredPercent)
        return;
    const auto wanted = std::min<std::size_t>(filters.size(), 1 + random.bounded(MostFilters));
    while (token.filters.size() < wanted) {
        const FilterId filter = filters[random.bounded(quint32(filters.size()))];
        if (std::ranges::find(token.filters, filter) == token.filters.end())
            token.filters.push_back(filter);
    }
}

} // namespace

void createSampleTokens(Backend &backend, AccountId account, const std::vector<FilterId> &filters,
                        int count, TimePoint now)
{
    using std::chrono::minutes;
    constexpr int MinutesPerDay = 24 * 60;
    QRandomGenerator random(Seed);
    for (int number = 1; number <= count; ++number) {
        SharedToken token{
            .id = SharedTokenId(backend.database().nextId(IdKind::SharedToken)),
            .name = nameOf(random, number),
            .token = backend.tokenMaker().sharedToken(),
            .filterOperator = random.bounded(4) == 0 ? FilterOperator::Or : FilterOperator::And,
        };
        addFilters(random, filters, token);
        if (random.bounded(10) > 0)
            token.lastUsed = now - minutes(random.bounded(200 * MinutesPerDay));
        if (random.bounded(12) > 0)
            token.expiresAt = now
                + minutes(random.bounded(-60, 120) * MinutesPerDay
                          + int(random.bounded(MinutesPerDay)));
        backend.sharedTokens().insert(account, token, now);
    }
}

} // namespace tokendeck::sandbox
