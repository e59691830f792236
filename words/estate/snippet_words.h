// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/insight/snippets/dashboard_address.h"
#include "models/insight/snippets/own_template.h"
#include "models/insight/snippets/snippet_format.h"

#include <QString>

#include <string>

namespace tokendeck {

// What is said of the forms in which a token is taken along.

//! "Fluent Bit".
[[nodiscard]] QString formatTitle(const SnippetFormat &format);
//! "Shippers".
//! What a search finds \p format by, folded as in foldForSearch(): its title, in the language that
//! is spoken and in English, its key, its aliases and its short names.
[[nodiscard]] std::string formatSearchText(const SnippetFormat &format);
[[nodiscard]] QString groupTitle(SnippetGroup group);
//! What \p format was held against: "Not checked by its tool." Empty where there is nothing to
//! check.
[[nodiscard]] QString checkedText(const SnippetFormat &format);
//! What else has to be done for \p format; empty where it is all there is.
[[nodiscard]] QString remarkText(const SnippetFormat &format);
//! What who has a token of \p purpose can do: "The token in this snippet can write logs to
//! Production; it cannot read any."
[[nodiscard]] QString abilityText(SnippetPurpose purpose, const QString &account);

//! Why there is no snippet, as a sentence.
[[nodiscard]] QString snippetFaultText(const SnippetFault &fault);
//! Why an address of a dashboard is not taken, as a sentence. \p console is the account's.
[[nodiscard]] QString dashboardFaultText(DashboardFault fault, const QString &console);
//! That \p host, where a link leads to, is none of Logz.io's, as a sentence; empty where that is.
[[nodiscard]] QString strangeHostText(const QString &host);
//! What is wrong with a template, or to be looked at in it, as a sentence.
[[nodiscard]] QString templateFaultText(const TemplateFault &fault);

//! "U+0007 (bell)"; of what can be seen, itself: "“$”".
[[nodiscard]] QString characterName(char32_t c);

} // namespace tokendeck
