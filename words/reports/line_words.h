// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/reports/report/report.h"

#include <QString>
#include <QStringList>

namespace tokendeck {

// What reports and comparisons say of one token. Names are isolated.

//! \p time here, without the zone, which is named once: "14 Dec 2026, 10:40".
[[nodiscard]] QString reportTime(TimePoint time);
//! The zone of all these times, as a sentence: "Times are those of Europe/Berlin."
[[nodiscard]] QString reportZone();
//! "never", "not known"; of what such tokens have not, the sign for no value.
[[nodiscard]] QString statedText(const std::optional<StatedTime> &time);
//! What \p filters let through: "env: prod AND team: web", "everything".
[[nodiscard]] QString filtersText(const LineFilters &filters);
//! What is wrong, in few words: "no filter".
[[nodiscard]] QString shortFinding(FindingKind kind);
//! "Production (1001)".
[[nodiscard]] QString accountText(const QString &name, AccountId id);
//! What a token of \p list is: "Shared token"; that of an account: "Account token".
[[nodiscard]] QString tokenKind(ListKind list);
//! What the token is called, also where its name could not be read.
[[nodiscard]] QString lineName(const TokenLine &line);
//! When it was made, as far as that is known: "10 Nov 2026, 09:00", "10 Nov 2026 or earlier".
[[nodiscard]] QString createdText(const TokenLine &line);
//! That it is gone, since when, and by whom, as far as that is known: "Deleted on 3 Nov, 09:00 by
//! Ana", "Deleted between 3 Nov, 09:00 and 4 Nov, 09:10; by whom is not known".
[[nodiscard]] QString goneText(const LineEnd &gone);

} // namespace tokendeck
