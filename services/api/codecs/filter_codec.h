// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/filter.h"
#include "models/domain/outcome.h"
#include "services/api/codecs/api_values.h"

#include <QByteArray>

#include <vector>

namespace tokendeck {

//! Reads the answer of GET /v1/shared-tokens/filters, sorted by id.
[[nodiscard]] Outcome<std::vector<Filter>> decodeFilters(QByteArray body);
[[nodiscard]] Outcome<Filter> decodeFilter(QByteArray body);

[[nodiscard]] QByteArray encodeFilterDraft(const FilterDraft &draft);

} // namespace tokendeck
