// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/base/console.h"
#include "app/cli/base/word_hint.h"
#include "models/domain/lists/list_kind.h"
#include "models/insight/snippets/own_template.h"
#include "models/insight/snippets/snippet_format.h"

#include <QString>

#include <set>
#include <vector>

namespace tokendeck::cli {

//! The form in which a token is written: a format, or else a template of the settings.
struct SnippetForm {
    const SnippetFormat *format = nullptr;
    OwnTemplate own = {};

    //! Whether it can do without the token itself: it takes it from elsewhere, or names its id.
    [[nodiscard]] bool takesVariable() const;
    [[nodiscard]] bool isFor(const SnippetRequest &request) const;
    [[nodiscard]] SnippetOutcome make(const SnippetRequest &request, const Secret &token) const;
};

//! The form that \p word names: the key of a format, or "own:NAME". WrongUse where it names none,
//! NotRead where the templates cannot be read, both of which are said.
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
