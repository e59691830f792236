// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace tokendeck {

//! Why a snippet cannot be written.
struct SnippetFault {
    enum class Kind {
        ControlCharacter, //!< character has no place in a text of this format
        Unwritable, //!< the format knows no way to write character as what it is
        NoType, //!< the type of the logs is empty
        Host, //!< what was entered is no host, or no host and port
        NoHost, //!< none was entered, and the account's region is not known
        NoRegion, //!< the format names the region, which is not known
        NoVariable, //!< the format has no way to take the token from a variable
        NoDashboard, //!< no address of a dashboard is known
        Token, //!< the token has characters that no token of Logz.io has
    };
    Kind kind = Kind::Unwritable;
    char32_t character = 0; //!< of the first two kinds

    friend bool operator==(const SnippetFault &, const SnippetFault &) = default;
};

//! A text that is safe where a format wants it, with its quotes if it has any; or why there is
//! none.
using QuotedText = tl::expected<QString, SnippetFault>;

} // namespace tokendeck
