// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/insight/snippets/own_template.h"
#include "models/insight/snippets/snippet_format.h"

namespace tokendeck {

//! What a token can be written as: a format of the table, or else an own template.
struct SnippetForm {
    const SnippetFormat *format = nullptr; //!< null for a template
    OwnTemplate own = {};

    //! Whether the type of the logs stands in it, for a token of \p purpose.
    [[nodiscard]] bool hasType(SnippetPurpose purpose) const;
    //! Whether it cannot be made where the region is not known.
    [[nodiscard]] bool needsRegion() const;
    //! Where it sends to.
    [[nodiscard]] SnippetPort port() const;
    [[nodiscard]] bool isLink() const;
    //! Whether it can do without the token itself: it takes it from elsewhere, or names its id.
    [[nodiscard]] bool takesVariable() const;

    [[nodiscard]] SnippetOutcome make(const SnippetRequest &request, const Secret &token) const;
    //! The same with a mask in place of the token.
    [[nodiscard]] tl::expected<QString, SnippetFault> masked(const SnippetRequest &request,
                                                             const QString &mask) const;
};

} // namespace tokendeck
