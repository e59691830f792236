// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/insight/snippets/base/snippet_writer.h"

#include <QString>

#include <optional>
#include <vector>

namespace tokendeck {

//! A format that the admin has written.
struct OwnTemplate {
    QString name; //!< tells it from the others
    QString text; //!< with placeholders; holds no token

    friend bool operator==(const OwnTemplate &, const OwnTemplate &) = default;
};

//! Why a template cannot be kept, or what to look at in it.
struct TemplateFault {
    enum class Kind {
        Empty, //!< it has no text
        HoldsToken, //!< a text that is a token stands in it
        ControlCharacter, //!< one that is neither tab nor line feed
        TooLong,
        UnknownSyntax, //!< "{account:jsn}": part is "jsn"
        NoToken, //!< nothing is wrong, but {token} is not in it
        Unclosed, //!< nothing is wrong: "{type" stays as it is, and part is "type"
        UnknownName, //!< nothing is wrong: "{tokn}" stays as it is, and part is "tokn"
    };
    Kind kind = Kind::Empty;
    QString part;

    //! Whether it keeps the template from being used.
    [[nodiscard]] bool isGrave() const
    {
        return kind != Kind::NoToken && kind != Kind::Unclosed && kind != Kind::UnknownName;
    }
    friend bool operator==(const TemplateFault &, const TemplateFault &) = default;
};

//! What stands for something in a template: "{token}", or "{account:yaml}", which is written as
//! that syntax wants it.
struct TemplatePlace {
    qsizetype at = 0; //!< of its brace
    qsizetype size = 0;
    QString name;
    QString syntax; //!< empty for as it is

    friend bool operator==(const TemplatePlace &, const TemplatePlace &) = default;
};

//! The placeholders of \p text with a known name. "${token}" is one; braces that are doubled, as
//! templates of Helm have them, are not.
[[nodiscard]] std::vector<TemplatePlace> placesIn(const QString &text);

//! The first thing that is wrong with \p text, else what is to be looked at.
[[nodiscard]] std::optional<TemplateFault> templateFault(const QString &text);

//! The names that a placeholder can have: token, listener, region, account, type.
[[nodiscard]] QStringList templateNames();
//! The syntaxes that one can be written in: shell, yaml, json, …
[[nodiscard]] QStringList templateSyntaxes();

//! \p token in \p own, which has no grave fault. Names that hold control characters are refused,
//! but in a syntax that can write them.
[[nodiscard]] SnippetOutcome makeSnippet(const OwnTemplate &own, const SnippetRequest &request,
                                         const Secret &token);
//! The same with a mask in place of the token.
[[nodiscard]] tl::expected<QString, SnippetFault>
maskedSnippet(const OwnTemplate &own, const SnippetRequest &request, const QString &mask);

} // namespace tokendeck
