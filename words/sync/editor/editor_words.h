// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/insight/filters/filter_input.h"
#include "models/insight/filters/filter_selection.h"
#include "services/sync/logs/log_preview.h"

#include <QString>

namespace tokendeck {

//! "1 log", "17,702 logs".
[[nodiscard]] QString logsText(qint64 count);

//! "Shows logs where env is prod and team is web." \p account is whose logs they are.
[[nodiscard]] QString meaningText(const FilterSet &set, const QString &account);
//! "2 filters, combined with AND".
[[nodiscard]] QString selectionSummary(const FilterSelection &selection);
//! The chosen filters and their operator on one line: "env: prod AND team: web".
[[nodiscard]] QString selectionText(const FilterSelection &selection,
                                    std::span<const Filter> filters);

//! "Before this change the token saw 41,208 logs. It will see <b>23,506 fewer</b> and none that it
//! did not see before." Rich text of numbers and words of ours alone.
[[nodiscard]] QString exposureText(const Exposure &exposure, bool isNew);

[[nodiscard]] QString findingText(const SelectionFinding &finding, const FilterSet &set,
                                  const QString &account);

//! What is wrong with what was typed, or worth knowing; empty when nothing is.
[[nodiscard]] QString inputText(const FilterInputCheck &check, const QString &field,
                                const QString &value);

//! "Live logs of Production, last 24 h"; "Pasted logs"; "logs.jsonl".
[[nodiscard]] QString sourceText(PreviewSource source, const QString &account,
                                 const QString &fileName);
//! What was left out of \p lines; empty when nothing was.
[[nodiscard]] QString linesText(const LogLines &lines);

} // namespace tokendeck
