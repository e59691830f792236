// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/insight/filter_input.h"
#include "models/insight/filter_selection.h"
#include "services/sync/log_preview.h"

#include <QString>

namespace tokendeck {

//! "17,702": with the separators of the locale, and of English where it has none.
[[nodiscard]] QString numberText(qint64 number);
//! "1 log", "17,702 logs".
[[nodiscard]] QString logsText(qint64 count);
//! "env: prod".
[[nodiscard]] QString filterText(const Filter &filter);
//! \p name, cut where it would take the room of what stands beside it.
[[nodiscard]] QString shortName(const QString &name);
//! \p text for a button or a menu, where an ampersand of a name is no mnemonic.
[[nodiscard]] QString withoutMnemonic(QString text);
//! \p text with invisible places to break in its longest words, which a filter's value can be.
[[nodiscard]] QString breakable(const QString &text);
//! "18 %"; "<1 %" and ">99 %" where rounding would say none or all.
[[nodiscard]] QString shareText(qint64 part, qint64 whole);

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
