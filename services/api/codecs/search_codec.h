// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/outcome.h"
#include "services/api/codecs/log_search.h"

#include <QByteArray>

namespace tokendeck {

//! Reads the answer to \p query.
[[nodiscard]] Outcome<LogSearchResult> decodeLogSearch(QByteArray body, const LogQuery &query);

//! Reads one log on its own: a JSON object, its members as SampleLog says.
[[nodiscard]] Outcome<SampleLog> decodeSampleLog(QByteArray object);

//! Writes \p query in the DSL of Elasticsearch 6.8. LogQuery::samplesOf narrows the whole request,
//! counts included.
[[nodiscard]] QByteArray encodeLogSearch(const LogQuery &query);

} // namespace tokendeck
