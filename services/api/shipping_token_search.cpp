// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/api/shipping_token_search.h"

#include "services/api/json/json_rows.h"

#include <QCoreApplication>

#include <iterator>

using namespace Qt::StringLiterals;

namespace tokendeck {

void ShippingTokenSearch::start()
{
    ++m_rounds;
    m_sides = {Side{.enabled = true}, Side{.enabled = false}};
    for (std::size_t side = 0; side < m_sides.size(); ++side)
        ask(side);
}

void ShippingTokenSearch::ask(std::size_t side)
{
    const bool enabled = m_sides[side].enabled;
    send({.method = Method::Post,
          .path = u"/v1/log-shipping/tokens/search"_s,
          .body = encodeShippingTokenSearch(enabled, m_sides[side].pages + 1),
          .writes = false},
         [this, side, enabled](Reply reply) {
             decode<ShippingTokenPage>(
                 std::move(reply),
                 [enabled](QByteArray body) {
                     return decodeShippingTokenPage(std::move(body), enabled);
                 },
                 [this, side](ShippingTokenPage page) { take(side, std::move(page)); });
         });
}

void ShippingTokenSearch::take(std::size_t side, ShippingTokenPage page)
{
    Side &state = m_sides[side];
    if (++state.pages == 1)
        state.total = page.total;
    const bool isEmpty = page.tokens.empty();
    std::ranges::move(page.tokens, std::back_inserter(state.tokens));
    const auto count = qint64(state.tokens.size());

    state.changed =
        page.total != state.total || count > state.total || (isEmpty && count < state.total);
    state.atEnd = count == state.total;
    if (state.changed || state.atEnd)
        sideEnded();
    else if (state.pages < MostPages)
        ask(side);
    else
        fail({.kind = ProblemKind::UnexpectedContent,
              .delivery = Delivery::Answered,
              .jsonPath = u"$.total"_s,
              .detail =
                  QCoreApplication::translate("JsonFault", "Expected a list of at most %1 pages.")
                      .arg(MostPages)});
}

void ShippingTokenSearch::sideEnded()
{
    if (!std::ranges::all_of(m_sides, [](const Side &s) { return s.atEnd || s.changed; }))
        return;
    if (std::ranges::any_of(m_sides, &Side::changed))
        startAnew();
    else
        join();
}

void ShippingTokenSearch::join()
{
    std::vector<ShippingToken> tokens = std::move(m_sides[0].tokens);
    std::ranges::move(m_sides[1].tokens, std::back_inserter(tokens));
    json::Fault repeated;
    // A token that was enabled or disabled between the two searches can be in both.
    bool eachOnce = json::sortById(tokens, repeated);
    // A backend that answers both searches with all tokens says of each once what was not asked.
    if (!eachOnce && m_rounds == MostRounds) {
        std::ranges::stable_sort(tokens, {}, [](const ShippingToken &token) {
            return std::pair(token.id, bool(token.fault));
        });
        const auto kept =
            std::ranges::unique(tokens, [](const ShippingToken &a, const ShippingToken &b) {
                return a.id == b.id && b.fault;
            });
        tokens.erase(kept.begin(), kept.end());
        eachOnce = json::sortById(tokens, repeated);
    }
    if (eachOnce)
        finish(std::move(tokens));
    else
        startAnew();
}

void ShippingTokenSearch::startAnew()
{
    if (m_rounds < MostRounds) {
        start();
        return;
    }
    fail({.kind = ProblemKind::UnexpectedContent,
          .delivery = Delivery::Answered,
          .jsonPath = u"$.total"_s,
          .detail =
              QCoreApplication::translate(
                  "JsonFault", "Expected the same list from page to page; it changed %1 times.")
                  .arg(MostRounds)});
}

} // namespace tokendeck
