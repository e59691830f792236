// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/logs/sample_log.h"
#include "models/insight/filters/filter_meaning.h"

#include <optional>
#include <span>
#include <vector>

namespace tokendeck {

//! Whether \p log has the filter's field with exactly its value, case included. A field that holds
//! an array has each of the array's values, as with Elasticsearch's term query.
[[nodiscard]] bool matches(const SampleLog &log, const Filter &filter);

//! Whether \p set lets \p log through. An unknown filter matches no log.
[[nodiscard]] bool passes(const SampleLog &log, const FilterSet &set);

//! How many of some logs a change of filters concerns.
struct Exposure {
    qint64 total = 0;
    //! How many passed before the change; absent where nothing was before, or it is not known.
    std::optional<qint64> before;
    qint64 after = 0;
    qint64 appearing = 0; //!< pass after and did not before
    qint64 disappearing = 0; //!< passed before and do not after
    //! How many would pass without each of the filters, in their order; empty below two filters.
    std::vector<qint64> without;

    friend bool operator==(const Exposure &, const Exposure &) = default;
};

//! \p set without the filter at position \p index.
[[nodiscard]] FilterSet withoutFilter(const FilterSet &set, std::size_t index);

//! Counts over \p logs. Without \p before every log that passes counts as appearing.
[[nodiscard]] Exposure countExposure(std::span<const SampleLog> logs,
                                     const std::optional<FilterSet> &before,
                                     const FilterSet &after);

} // namespace tokendeck
