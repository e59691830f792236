// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/api/codecs/log_search.h"
#include "services/api/operation.h"

namespace tokendeck {

//! Answers a LogQuery. One request has one `query`, so samples of some logs beside the counts over
//! all logs take two requests; they go out at the same time.
class LogSearchOperation final : public OperationOf<LogSearchResult> {
public:
    using OperationOf::OperationOf;

    void start(LogQuery query);

private:
    void ask(const LogQuery &query, void (LogSearchOperation::*take)(LogSearchResult));
    void takeCounts(LogSearchResult result);
    void takeSamples(LogSearchResult result);
    void finishWhenComplete();

    LogSearchResult m_result;
    bool m_hasCounts = false;
    bool m_hasSamples = false;
};

} // namespace tokendeck
