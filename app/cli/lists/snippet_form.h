// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/base/console.h"
#include "app/cli/base/word_hint.h"
#include "models/domain/lists/list_kind.h"
#include "models/insight/snippets/snippet_form.h"

#include <QString>

#include <set>
#include <vector>

namespace tokendeck::cli {

//! Whether \p form is for the token of \p request.
[[nodiscard]] bool isFor(const SnippetForm &form, const SnippetRequest &request);

//! The form that \p word names: the key or an alias of a format, or "own:NAME". WrongUse where it
//! names none, NotRead where the templates cannot be read, both of which are said.
[[nodiscard]] Step<SnippetForm> snippetFormNamed(Console &console, const QString &word);

//! The keys of \p formats, in their order.
[[nodiscard]] QStringList keysOf(const std::vector<const SnippetFormat *> &formats);
//! Which formats there are, a line for each kind of token.
[[nodiscard]] QString snippetFormsHelp();
//! Every word that names a form, with its title.
[[nodiscard]] std::vector<WordHint> snippetFormHints();
//! The lists with tokens that the form \p word can be for; all that have tokens for a template.
[[nodiscard]] std::set<ListKind> listsOfSnippetForm(const QString &word);

//! Why there is no snippet, and which option helps.
[[nodiscard]] QString optionFaultText(const SnippetFault &fault);

//! The file \p name of the settings.
[[nodiscard]] QString settingsFile(const QString &name);

} // namespace tokendeck::cli
