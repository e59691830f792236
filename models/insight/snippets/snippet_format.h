// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/insight/snippets/base/snippet_writer.h"

#include <QLatin1StringView>

#include <initializer_list>
#include <span>
#include <vector>

namespace tokendeck {

//! Under which heading a format is offered.
enum class SnippetGroup { Values, Shippers, Infrastructure, Integrations };

//! What a format was held against in the tests.
enum class SnippetCheck {
    Tool, //!< the tool that reads it
    Parser, //!< a parser of its syntax; the tool itself would tell more
    None, //!< nothing but its structure, by Tokendeck's own eyes
};

//! How a format takes the token from elsewhere.
enum class SnippetVariable {
    None, //!< it cannot
    Environment, //!< variableOf()
    File, //!< a file that the snippet names
    Input, //!< a variable of the format itself
};

//! The purposes that a format is for.
class SnippetPurposes {
public:
    constexpr SnippetPurposes(std::initializer_list<SnippetPurpose> purposes)
    {
        for (const SnippetPurpose purpose : purposes)
            m_bits |= 1u << unsigned(purpose);
    }
    [[nodiscard]] constexpr bool contains(SnippetPurpose purpose) const
    {
        return (m_bits >> unsigned(purpose) & 1u) != 0;
    }

private:
    unsigned m_bits = 0;
};

//! One line of the table of formats.
struct SnippetFormat {
    QLatin1StringView key; //!< what the command line calls it; kept for good
    const char *title; //!< to be translated in the context SnippetFormat
    //! What else it is called by those who use it, in small letters, with blanks between: by these
    //! on the command line, too. No other format has one of them as its key or alias.
    QLatin1StringView aliases = {};
    //! By these in a search alone: several formats may have one, and one may be of several words.
    QLatin1StringView shortNames = {};
    SnippetGroup group;
    SnippetPurposes purposes;
    QLatin1StringView fileName; //!< what a file of it is called at first
    QLatin1StringView comment = {}; //!< begins a line of comment; empty where there are none
    SnippetPort port = SnippetPort::None; //!< where it sends to
    SnippetVariable variable = SnippetVariable::None;
    SnippetCheck check = SnippetCheck::None;
    QLatin1StringView checkedBy = {}; //!< the tool or parser of the tests; empty without one
    void (*write)(SnippetWriter &out) = nullptr;
    const char *remark = nullptr; //!< what else it takes; to be translated as the title is
    bool hasType = false; //!< the type of the logs stands in it
    bool needsRegion = false; //!< names the region: NoRegion where it is not known
    bool isShell = false; //!< its text is run; it begins with the token from a variable
    bool needsShippingToken = false; //!< not for the token of an account

    //! Whether it is made from the address of a dashboard.
    [[nodiscard]] bool isLink() const { return key.endsWith(QLatin1StringView("link")); }
};

//! All formats, in the order in which they are offered.
[[nodiscard]] std::span<const SnippetFormat> snippetFormats();
//! Those for a token of \p purpose; \p isShippingToken as in SnippetRequest.
[[nodiscard]] std::vector<const SnippetFormat *> formatsFor(SnippetPurpose purpose,
                                                            bool isShippingToken);
//! The one with \p key, or nullptr.
[[nodiscard]] const SnippetFormat *formatByKey(QStringView key);
//! The one with \p word as its key or one of its aliases, or nullptr.
[[nodiscard]] const SnippetFormat *formatNamed(QStringView word);

//! \p token as \p format wants it.
[[nodiscard]] SnippetOutcome makeSnippet(const SnippetFormat &format, const SnippetRequest &request,
                                         const Secret &token);
//! The same with \p mask, which is no secret, where the token would stand: for looking at. Made by
//! the same steps and never from the real one.
[[nodiscard]] tl::expected<QString, SnippetFault>
maskedSnippet(const SnippetFormat &format, const SnippetRequest &request, const QString &mask);

} // namespace tokendeck
