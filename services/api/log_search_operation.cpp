// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/api/log_search_operation.h"

#include "services/api/codecs/search_codec.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace tokendeck {

void LogSearchOperation::start(LogQuery query)
{
    if (!query.samplesOf || query.sampleSize == 0) {
        query.samplesOf.reset();
        m_hasSamples = true;
        ask(query, &LogSearchOperation::takeCounts);
        return;
    }
    ask({.from = query.from,
         .to = query.to,
         .samplesOf = std::move(query.samplesOf),
         .sampleSize = query.sampleSize},
        &LogSearchOperation::takeSamples);
    query.samplesOf.reset();
    query.sampleSize = 0;
    ask(query, &LogSearchOperation::takeCounts);
}

void LogSearchOperation::ask(const LogQuery &query,
                             void (LogSearchOperation::*take)(LogSearchResult))
{
    send({.method = Method::Post,
          .path = u"/v1/search"_s,
          .body = encodeLogSearch(query),
          .writes = false},
         [this, query, take](Reply reply) {
             decode<LogSearchResult>(
                 std::move(reply),
                 [query](QByteArray body) { return decodeLogSearch(std::move(body), query); },
                 [this, take](LogSearchResult result) { (this->*take)(std::move(result)); });
         });
}

void LogSearchOperation::takeCounts(LogSearchResult result)
{
    if (m_hasSamples && result.samples.empty())
        result.samples = std::move(m_result.samples);
    m_result = std::move(result);
    m_hasCounts = true;
    finishWhenComplete();
}

void LogSearchOperation::takeSamples(LogSearchResult result)
{
    m_result.samples = std::move(result.samples);
    m_hasSamples = true;
    finishWhenComplete();
}

void LogSearchOperation::finishWhenComplete()
{
    if (m_hasCounts && m_hasSamples)
        finish(std::move(m_result));
}

} // namespace tokendeck
