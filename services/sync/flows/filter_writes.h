// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sync/flows/creation.h"

#include <optional>

namespace tokendeck {

//! Whether \p filter asks what \p draft asks.
[[nodiscard]] bool isAsDrafted(const Filter &filter, const FilterDraft &draft);

//! Creates a filter that has the field and value of \p draft; a new one that came out otherwise is
//! deleted at once. Leaves the workspace alone. Nothing after a failure, which the report has.
[[nodiscard]] Steps<std::optional<Filter>>
createFilterVerified(CommandContext *context, FilterDraft draft, KnownRows<Filter> known);
//! The same of a draft that was sent and answered with \p answer.
[[nodiscard]] Steps<std::optional<Filter>> settleCreated(CommandContext *context, FilterDraft draft,
                                                         KnownRows<Filter> known,
                                                         Outcome<Filter> answer);

//! What a shared token becomes when a filter is replaced: the new one stands where the old one was,
//! and each filter once.
[[nodiscard]] std::vector<FilterId> replaced(const std::vector<FilterId> &filters, FilterId from,
                                             FilterId to);

//! \p filters with \p attach behind them and without \p detach.
[[nodiscard]] std::vector<FilterId> withFilters(std::vector<FilterId> filters,
                                                const std::vector<FilterId> &attach,
                                                const std::vector<FilterId> &detach);

} // namespace tokendeck
