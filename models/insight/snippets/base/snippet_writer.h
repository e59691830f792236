// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/secret.h"
#include "models/insight/snippets/base/secret_text.h"
#include "models/insight/snippets/base/snippet_fault.h"
#include "models/insight/snippets/base/snippet_request.h"

#include <optional>

namespace tokendeck {

//! A snippet, whole.
struct Snippet {
    Secret text; //!< ends with a line feed where it has several lines
    bool holdsToken = false;
};
using SnippetOutcome = tl::expected<Snippet, SnippetFault>;

//! What a format writes itself into. The token passes from one Secret into another here, and
//! through nothing else. The first fault is kept, and nothing of the rest matters.
class SnippetWriter {
public:
    //! \p token is the real one, or a mask in its place, which may hold any text.
    SnippetWriter(const SnippetRequest &request, const Secret &token, bool isMask);

    //! Adds \p text, which is no secret.
    SnippetWriter &add(QStringView text);
    //! Adds what \p quoted is, or keeps its fault.
    SnippetWriter &addQuoted(const QuotedText &quoted);
    //! Adds the token; where it is to come from a variable, \p variable instead, as the format
    //! writes that, and NoVariable where that is empty.
    SnippetWriter &addToken(const QString &variable);
    //! Adds the token, also where it should come from a variable.
    SnippetWriter &addTokenItself();
    void fail(SnippetFault fault);

    //! Where the request is sent at \p port; an empty one after a fault, which is kept.
    [[nodiscard]] SnippetEndpoint endpoint(SnippetPort port);
    //! Adds what bulk HTTPS is sent to, with the token in its query and, of logs, their type:
    //! "https://listener.logz.io:8071/?token=…&type=nginx". Nothing in it means anything to a
    //! format but what addToken() adds.
    SnippetWriter &addBulkAddress(const QString &variable);
    //! The type of the logs; an empty one after NoType, which is kept.
    [[nodiscard]] QString type();

    [[nodiscard]] const SnippetRequest &request() const { return m_request; }
    //! variableOf() what is asked for.
    [[nodiscard]] QString variable() const { return variableOf(m_request.purpose); }
    [[nodiscard]] SnippetOutcome take() const;

private:
    const SnippetRequest &m_request;
    const Secret &m_token;
    const bool m_isMask;
    SecretText m_text;
    std::optional<SnippetFault> m_fault;
    bool m_holdsToken = false;
};

} // namespace tokendeck
