// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/workspace.h"
#include "words/base/tone.h"
#include "words/lists/problems/problem_words.h"

#include <QString>

#include <optional>
#include <span>

namespace tokendeck {

//! What a page's message bar says about the state of its lists.
struct PageMessage {
    Tone tone = Tone::Warning;
    QString text;
    Remedy remedy = Remedy::None;
    ConnectionId connection; //!< what the remedy is for
    QString copyableText; //!< of Remedy::CopyShape

    friend bool operator==(const PageMessage &, const PageMessage &) = default;
};

//! The most important thing to say about the lists \p kind of \p scope: a refused token, a keychain
//! that did not give one, a list that failed. Nothing when all is well.
[[nodiscard]] std::optional<PageMessage> listMessage(const Workspace &workspace,
                                                     std::span<const ConnectionId> scope,
                                                     ListKind kind, TimePoint now);

//! The same of the connections alone: a refused token, a keychain that did not give one.
[[nodiscard]] std::optional<PageMessage> connectionsMessage(const Workspace &workspace,
                                                            std::span<const ConnectionId> scope);

//! What rows of the lists \p kind of \p scope that were not understood mean. Nothing without any.
[[nodiscard]] std::optional<PageMessage>
faultMessage(const Workspace &workspace, std::span<const ConnectionId> scope, ListKind kind);

//! What to send to Logz.io's support where the list \p kind of \p connection is forbidden; empty
//! where it is not a matter for them.
[[nodiscard]] QString supportText(const Workspace &workspace, const ConnectionId &connection,
                                  ListKind kind);

//! Why a page has no rows.
enum class EmptyReason {
    Loading, //!< the first answer is still to come
    Keychain, //!< a token is still to come from the keychain, which may be asking the user
    NotPermitted, //!< 403: support must enable the API
    Failed, //!< no list could be read; the message bar says why
    NothingFound, //!< the search has no match
    NothingYet, //!< the lists are empty
};
[[nodiscard]] EmptyReason emptyReason(const Workspace &workspace,
                                      std::span<const ConnectionId> scope, ListKind kind,
                                      bool searching);

//! Whether the first answer of a list \p kind of \p scope is still to come.
[[nodiscard]] bool isLoading(const Workspace &workspace, std::span<const ConnectionId> scope,
                             ListKind kind);

//! What stands in the place of rows.
struct EmptyWords {
    QString title;
    QString text; //!< what to do
    QString copyableText; //!< to be sent to somebody; empty for none
};
//! \p search is what was searched for; what may be a token is not written out.
[[nodiscard]] EmptyWords emptyWords(EmptyReason reason, const Workspace &workspace,
                                    std::span<const ConnectionId> scope, ListKind kind,
                                    const QString &search);

} // namespace tokendeck
