// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/clock.h"
#include "models/domain/logs/sample_log.h"
#include "models/domain/shared_token.h"

#include <QString>

#include <optional>
#include <vector>

namespace tokendeck {

//! What a token would let through: all or any of the matches; with none, every log.
struct MatchSet {
    std::vector<FieldMatch> matches;
    FilterOperator filterOperator = FilterOperator::And;
    //! Sets that a log has to pass as well: for what two tokens have in common.
    std::vector<MatchSet> andAlso;

    friend bool operator==(const MatchSet &, const MatchSet &) = default;
};

//! Asks POST /v1/search for counts and samples. The backend searches the last two UTC days.
struct LogQuery {
    std::optional<TimePoint> from; //!< @timestamp, inclusive
    std::optional<TimePoint> to; //!< @timestamp, exclusive
    //! Each is counted by one `filters` aggregation in the same request.
    std::vector<MatchSet> counted;
    //! Narrows the samples (not the counts); absent: samples of every log.
    std::optional<MatchSet> samplesOf;
    int sampleSize = 0; //!< 0 to 10,000, newest first
    //! Fields whose values are asked for, the most frequent first.
    std::vector<QString> valuesOf;
    int valuesSize = 50; //!< 1 to 1,000 per field
};

struct FieldValues {
    QString field;
    struct Value {
        QString value;
        qint64 count = 0;
    };
    std::vector<Value> values;
};

struct LogSearchResult {
    qint64 total = 0; //!< every log of the time range
    std::vector<qint64> counts; //!< as LogQuery::counted
    std::vector<SampleLog> samples;
    std::vector<FieldValues> values; //!< as LogQuery::valuesOf
};

} // namespace tokendeck
