// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/secret.h"
#include "models/insight/estate/estate_view.h"
#include "models/insight/estate/finding.h"
#include "models/insight/findings/score.h"

#include <QString>

#include <vector>

namespace tokendeck {

//! An object whose text is looked for. Holds no part of it.
struct TokenOwner {
    ObjectRef object;
    ConnectionId connection; //!< by which it is seen
    QString name;
    QString accountName; //!< empty where nobody told it

    friend bool operator==(const TokenOwner &, const TokenOwner &) = default;
};

//! A text that is looked for, and every object that has it: several where one token is in two
//! places.
struct SoughtToken {
    Secret text;
    std::vector<TokenOwner> owners; //!< one at least, accounts last
};

//! The API token that a connection works with; its list may not tell it.
struct ConnectionToken {
    ConnectionId connection;
    Secret text;
};

//! All tokens of \p view and of \p connections, each text once, and each object once however many
//! connections see it: an account's token is its shipping token. Rows that were not understood and
//! have a text are among them. Takes the view's gate for some hundred rows at a time: for any
//! thread.
[[nodiscard]] std::vector<SoughtToken>
soughtTokens(const EstateView &view, const std::vector<ConnectionToken> &connections);

//! The lists with tokens that this run has not read: what they hold is not looked for, so that
//! nothing found says nothing of them. Where a backend does not list API tokens, those of the
//! connections are all that can be known.
[[nodiscard]] std::vector<UnreadList> unreadLists(const EstateView &view);

} // namespace tokendeck
